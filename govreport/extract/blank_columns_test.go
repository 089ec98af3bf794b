package extract_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/internal/random"
)

// A blanking leaves cells of a table without anything, as those who fill in the form leave what they have none of.
type blanking struct {
	name string
	do   func(rng *rand.Rand, table *govreport.Table, r *govreport.Report)
}

var blankings = []blanking{
	{"a column", func(rng *rand.Rand, table *govreport.Table, r *govreport.Report) { blankColumns(rng, table, r, 1) }},
	{"some columns", func(rng *rand.Rand, table *govreport.Table, r *govreport.Report) {
		blankColumns(rng, table, r, 2+rng.IntN(4))
	}},
	{"the last column", func(rng *rand.Rand, table *govreport.Table, r *govreport.Report) { blankColumn(table, r, -1) }},
	{"zeros", func(_ *rand.Rand, table *govreport.Table, r *govreport.Report) {
		for i := range table.Rows {
			for k := range table.Rows[i].Cells {
				if cell := &table.Rows[i].Cells[k]; cell.Read(r) == "0" {
					cell.Write(r, "")
				}
			}
		}
	}},
	{"some cells", func(rng *rand.Rand, table *govreport.Table, r *govreport.Report) {
		for i := range table.Rows {
			for k := range table.Rows[i].Cells {
				if rng.IntN(8) == 0 {
					table.Rows[i].Cells[k].Write(r, "")
				}
			}
		}
	}},
	{"half of some rows", func(rng *rand.Rand, table *govreport.Table, r *govreport.Report) {
		for i := range table.Rows {
			cells := table.Rows[i].Cells
			for k := range cells {
				if i%3 == 0 && (k < len(cells)/2) == (i%2 == 0) {
					cells[k].Write(r, "")
				}
			}
		}
	}},
	{"all but totals", func(_ *rand.Rand, table *govreport.Table, r *govreport.Report) {
		for i := range table.Rows {
			for k := range table.Rows[i].Cells[:len(table.Rows[i].Cells)-1] {
				table.Rows[i].Cells[k].Write(r, "")
			}
		}
	}},
}

func blankColumns(rng *rand.Rand, table *govreport.Table, r *govreport.Report, n int) {
	for _, column := range rng.Perm(7)[:n] {
		blankColumn(table, r, column)
	}
}

// blankColumn leaves a column out of every row that has more than one; −1 is the last.
func blankColumn(table *govreport.Table, r *govreport.Report, column int) {
	for i := range table.Rows {
		cells := table.Rows[i].Cells
		at := column
		if at < 0 {
			at = len(cells) - 1
		}
		if len(cells) > 1 && at < len(cells) {
			cells[at].Write(r, "")
		}
	}
}

// A slip is what befalls the lines of a table on their way.
var slips = []struct {
	name string
	do   func(rng *rand.Rand, lines []string) []string
}{
	{"", func(_ *rand.Rand, lines []string) []string { return lines }},
	{"separator lost in a row", func(rng *rand.Rand, lines []string) []string {
		for range 50 {
			at := rng.IntN(len(lines))
			cuts := separatorsOf(lines[at])
			if len(cuts) > 3 {
				cut := cuts[1+rng.IntN(len(cuts)-2)]
				_, size := separatorAt(lines[at][cut:])
				lines[at] = lines[at][:cut] + " " + lines[at][cut+size:]
				return lines
			}
		}
		return lines
	}},
	{"separator twice in a row", func(rng *rand.Rand, lines []string) []string {
		for range 50 {
			at := rng.IntN(len(lines))
			if cuts := separatorsOf(lines[at]); len(cuts) > 3 {
				cut := cuts[rng.IntN(len(cuts))]
				_, size := separatorAt(lines[at][cut:])
				lines[at] = lines[at][:cut+size] + lines[at][cut:]
				return lines
			}
		}
		return lines
	}},
	{"empty ends cut off", func(_ *rand.Rand, lines []string) []string {
		for i := range lines {
			lines[i] = strings.TrimRight(lines[i], "|｜│\t ")
		}
		return lines
	}},
	{"empty ends cut off some rows", func(rng *rand.Rand, lines []string) []string {
		for i := range lines {
			if rng.IntN(3) == 0 {
				lines[i] = strings.TrimRight(lines[i], "|｜│\t ")
			}
		}
		return lines
	}},
	{"margin before some rows", func(rng *rand.Rand, lines []string) []string {
		for i := range lines {
			if cuts := separatorsOf(lines[i]); len(cuts) > 0 && rng.IntN(3) == 0 {
				_, size := separatorAt(lines[i][cuts[0]:])
				lines[i] = lines[i][cuts[0]:cuts[0]+size] + lines[i]
			}
		}
		return lines
	}},
	{"margin behind a row", func(rng *rand.Rand, lines []string) []string {
		at := rng.IntN(len(lines))
		if cuts := separatorsOf(lines[at]); len(cuts) > 0 {
			_, size := separatorAt(lines[at][cuts[0]:])
			lines[at] += lines[at][cuts[0] : cuts[0]+size]
		}
		return lines
	}},
}

// separatorAt returns the sign between cells that a text begins with, and its length; 0 for none.
func separatorAt(s string) (sign string, size int) {
	for _, sign := range []string{"|", "｜", "│", "\t"} {
		if strings.HasPrefix(s, sign) {
			return sign, len(sign)
		}
	}
	return "", 0
}

func separatorsOf(line string) []int {
	var cuts []int
	for i := range line {
		if _, size := separatorAt(line[i:]); size > 0 {
			cuts = append(cuts, i)
		}
	}
	return cuts
}

// grids are the flattenings in which each cell has its place, empty ones too.
func grids() []flattening {
	var of []flattening
	for _, f := range flattenings {
		if strings.HasSuffix(f.name, "in place") || f.name == "markdown" || f.name == "box drawing" || strings.HasPrefix(f.name, "pipes ") && f.page == nil ||
			f.name == "leading pipe" || f.name == "tabs" {
			of = append(of, f)
		}
	}
	return of
}

// A blank cell is one where the source shows every cell: it shifts no value, whatever befalls the row, and where nothing does nearly
// all that is printed is read.
func TestBlankColumns(t *testing.T) {
	frames := []string{"", "left", "right", "both"}
	for _, f := range grids() {
		t.Run(f.name, func(t *testing.T) {
			t.Parallel()
			calm, rough := tally{}, tally{}
			for seed := range uint64(seeds(196)) {
				rng := rand.New(rand.NewPCG(seed, 8))
				b, slip, frame := &blankings[seed%7], &slips[seed/7%7], frames[rng.IntN(4)]
				want := random.Report(rng, editionsUnderTest[seed%2])
				for i := range 3 {
					if i == 1 || rng.IntN(2) == 0 {
						b.do(rng, &govreport.FormOf(want.Edition).Tables[i], want)
					}
				}
				if procurement := &want.Disclosure2019.Procurement; procurement.Amount.IsBlank() {
					procurement.Unit = ""
				}
				tables := sheetsOf(want)
				if frame != "" {
					for i := range tables {
						tables[i] = framed(tables[i], frame != "right", frame != "left")
					}
				}
				g := f
				g.table = func(rng *rand.Rand, s sheet) string {
					return strings.Join(slip.do(rng, strings.Split(strings.TrimSuffix(f.table(rng, s), "\n"), "\n")), "\n")
				}
				page := pageOf(rng, want, &g, tables, plainText)
				x, err := extract.Text(page)
				if err != nil {
					t.Fatal(err)
				}
				sum := &rough
				if slip.name == "" && b.name != "the last column" {
					sum = &calm
				}
				before := *sum
				if !compare(t, want, x, sum) || sum.noted > before.noted {
					report(t, want, x)
					t.Errorf("%s, %s, %s, seed %d\n%s", b.name, slip.name, frame, seed, page)
					return
				}
			}
			t.Logf("whole %+v, with slips %+v", calm, rough)
			const enough, most = 3000, 5 // cells, one of so many
			if calm.right > enough && most*calm.absent > calm.right {
				t.Errorf("%d of %d cells were not read", calm.absent, calm.absent+calm.right)
			}
		})
	}
}

// Heads that stand as far from the left as the cells of some rows, with a label among these cells, and a sum one column too early do
// not tell whose the values are.
func TestColumnsThatMislead(t *testing.T) {
	const before = "甲县2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n" +
		"| 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n"
	for name, c := range map[string]struct{ rows, row, want string }{
		"a label below the first head": {"| 一、本年新收政府信息公开申请数量 | 9 | 1 | 0 | 0 | 0 | 0 | |\n| 二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | |\n" +
			"| 三、 | （一）予以公开 | 3 | 4 | | 5 | 6 | |\n", "/applications/outcomes/granted", ""},
		"labels before the first head": {"| 一、本年新收政府信息公开申请数量 | 9 | 1 | 0 | 0 | 0 | 0 | |\n| 二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | |\n" +
			"| （一）予以公开 | 3 | 4 | | 5 | 6 | 7 | |\n", "/applications/outcomes/granted", "3"},
		"a sum below another head": {"| 一、本年新收政府信息公开申请数量 | 9 | 1 | 0 | 0 | 0 | | |\n| 二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | | |\n" +
			"| （一）予以公开 | 3 | 4 | | 5 | 12 | | |\n", "/applications/outcomes/granted", ""},
	} {
		x, err := extract.Text(before + c.rows)
		if err != nil {
			t.Fatal(name, err)
		}
		for _, row := range govreport.FormOf(x.Report.Edition).Tables[1].Rows {
			if got := row.Cells[0].Read(x.Report); row.Pointer == c.row && got != c.want {
				t.Errorf("%s: %q, want %q", name, got, c.want)
			}
		}
	}
}
