package extract_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/internal/random"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// eachPage reads random reports in every flattening, their tables changed by do, and holds that every cell is right, or blank with a
// note, and what check says.
func eachPage(t *testing.T, name string, usual int, do func(rng *rand.Rand, tables *[3]sheet) bool,
	check func(t *testing.T, want *govreport.Report, x *extract.Extraction) bool) {
	t.Helper()
	each := seeds(usual)
	for fi := range flattenings {
		f := &flattenings[fi]
		t.Run(f.name, func(t *testing.T) {
			t.Parallel()
			sum := tally{}
			for seed := range uint64(each) {
				rng := rand.New(rand.NewPCG(seed, uint64(fi)))
				want := random.Report(rng, editionsUnderTest[seed%2])
				tables := sheetsOf(want)
				for i := range tables {
					tables[i] = tables[i].copy()
				}
				if !do(rng, &tables) {
					continue
				}
				page := pageOf(rng, want, f, tables, plainText)
				x, err := extract.Text(page)
				if err != nil {
					t.Fatal(err)
				}
				if ok := compare(t, want, x, &sum) && sum.noted == 0; !check(t, want, x) || !ok {
					report(t, want, x)
					t.Errorf("seed %d\n%s", seed, page)
					return
				}
			}
			count(t, name, sum)
		})
	}
}

// values returns the boxes of a row that hold values.
func values(row []box) []*box {
	var boxes []*box
	for i := range row {
		if row[i].value {
			boxes = append(boxes, &row[i])
		}
	}
	return boxes
}

// The last number of a row goes on in the next line: it is never read short.
func TestTornLastNumber(t *testing.T) {
	eachPage(t, "text: last number of a row torn", 40, func(rng *rand.Rand, tables *[3]sheet) bool {
		s := tables[rng.IntN(3)]
		for range 200 {
			row := values(s[rng.IntN(len(s))])
			if len(row) == 0 {
				continue
			}
			last := row[len(row)-1]
			if n := len(last.text); n > 1 && !strings.ContainsAny(last.text, "-.+") && last.text[n-1] < 0x80 {
				at := 1 + rng.IntN(n-1)
				last.text = last.text[:at] + "\n" + last.text[at:]
				return true
			}
		}
		return false
	}, func(*testing.T, *govreport.Report, *extract.Extraction) bool { return true })
}

// A number of its own behind a table never goes without a note that doubts it, and never changes a value.
func TestNumberBehindTable(t *testing.T) {
	eachPage(t, "text: a number behind a table", 12, func(rng *rand.Rand, tables *[3]sheet) bool {
		i := rng.IntN(3)
		tables[i] = append(tables[i], []box{wide("7", 1)})
		return true
	}, func(t *testing.T, want *govreport.Report, x *extract.Extraction) bool {
		t.Helper()
		for _, n := range x.Notes {
			if n.Doubtful() && strings.Contains(n.Quote, "7") {
				return true
			}
		}
		t.Error("no note speaks of the number")
		return false
	})
}

// Heads of table 4 in another order than the form's, be it in one group: no value is read by its place.
func TestDisputeHeadsExchanged(t *testing.T) {
	eachPage(t, "text: heads of table 4 exchanged", 12, func(rng *rand.Rand, tables *[3]sheet) bool {
		s := tables[2]
		switch b := rng.IntN(4); rng.IntN(4) {
		case 0: // the two groups of litigation
			s[1][5].text, s[1][6].text = s[1][6].text, s[1][5].text
		case 1: // two heads of review
			s[1][b].text, s[1][b+1].text = s[1][b+1].text, s[1][b].text
		case 2: // two heads of one group of litigation
			s[2][5+b].text, s[2][6+b].text = s[2][6+b].text, s[2][5+b].text
		case 3: // the total first, in one group
			group := s[2][:5]
			text := group[4].text
			for i := 4; i > 0; i-- {
				group[i].text = group[i-1].text
			}
			group[0].text = text
		}
		return true
	}, func(t *testing.T, want *govreport.Report, x *extract.Extraction) bool {
		t.Helper()
		ok := true
		for _, row := range govreport.FormOf(want.Edition).Tables[2].Rows {
			for i := range row.Cells {
				if cell := &row.Cells[i]; !cell.IsBlank(x.Report) {
					t.Errorf("%s was read as %q", cell.Pointer, cell.Read(x.Report))
					ok = false
				}
			}
		}
		return ok
	})
}

// A dash in the last cell of a table is no mark of the heading that follows.
func TestDashInLastCell(t *testing.T) {
	for fi := range flattenings {
		f := &flattenings[fi]
		for di, dash := range sweep.Turn(7, fi, []string{"—", "——", "-", "－", "–", "―", "/"}) {
			for i := range sweep.Turn(3, fi+di, []int{0, 1, 2}) {
				rng := rand.New(rand.NewPCG(uint64(fi), uint64(i)))
				want := random.Report(rng, govreport.Edition2021)
				tables := sheetsOf(want)
				last := values(tables[i][len(tables[i])-1])
				last[len(last)-1].text = dash
				x, err := extract.Text(pageOf(rng, want, f, tables, plainText))
				if err != nil {
					t.Fatal(err)
				}
				rows := govreport.FormOf(want.Edition).Tables[i].Rows
				cells := rows[len(rows)-1].Cells
				if got := cells[len(cells)-1].Read(x.Report); got != dash && f.clean {
					t.Errorf("%s: %q in the last cell of table %d was read as %q", f.name, dash, i+2, got)
				}
			}
		}
	}
}

// What could not be placed is recorded once a place, and blank cells are not.
func TestUnreadPlaces(t *testing.T) {
	const page = "某某县2023年政府信息公开工作年度报告\n一、总体情况\n2023年。\n二、主动公开政府信息情况\n" +
		"规章 | 0 | 0 |\n行政规范性文件 | 4 | 23\n行政许可 | 4459\n行政处罚 | 5 | 7\n行政强制 | \n行政事业性收费 | 3\n7.56\n三、收到和处理政府信息公开申请情况\n"
	x, err := extract.Text(page)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, m := range x.Report.ImportMarks {
		if m.Kind == govreport.UnreadPlace {
			got = append(got, m.Pointer+" "+m.Quote)
		}
	}
	want := "/disclosure/regulations 0 0; /disclosure/normativeDocuments 4 23; /disclosure/penaltyDecisions 5 7; /disclosure/feesCollected 3 7.56; /disclosure/coercionDecisions "
	if s := strings.Join(got, "; "); s != want {
		t.Errorf("unread %s, want %s", s, want)
	}
}
