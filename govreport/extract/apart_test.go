package extract_test

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/internal/random"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// This file prints tables whose labels stand apart from their values, as tools do that take a page apart column by column or
// cell by cell.

// A printedRow is a row of a sheet: its labels and its values.
type printedRow struct {
	label  string
	values []string
}

func printedRows(s sheet) []printedRow {
	rows := make([]printedRow, len(s))
	for i, boxes := range s {
		var labels []string
		for _, b := range boxes {
			if b.value {
				rows[i].values = append(rows[i].values, b.text)
			} else {
				labels = append(labels, b.text)
			}
		}
		rows[i].label = strings.Join(labels, "\n")
	}
	return rows
}

// A separation is a way in which the labels of rows come to stand apart from their values.
type separation struct {
	name  string
	print func(rng *rand.Rand, rows []printedRow, row func(printedRow) string, values func([]string) string) string
}

// stretch returns from where to where some rows with values reach.
func stretch(rng *rand.Rand, rows []printedRow, most int) (from, to int) {
	for {
		from = rng.IntN(len(rows))
		to = from
		for to < len(rows) && len(rows[to].values) > 0 && to-from < most {
			to++
		}
		if to-from >= 2 {
			return from, to
		}
	}
}

func write(rows []printedRow, row func(printedRow) string) string {
	var parts []string
	for _, r := range rows {
		parts = append(parts, row(r))
	}
	return strings.Join(parts, "\n")
}

func labelsOf(rows []printedRow) string {
	return write(rows, func(r printedRow) string { return r.label })
}

func valuesOf(rows []printedRow, values func([]string) string) string {
	return write(rows, func(r printedRow) string { return values(r.values) })
}

func join(parts ...string) string {
	var filled []string
	for _, p := range parts {
		if p != "" {
			filled = append(filled, p)
		}
	}
	return strings.Join(filled, "\n")
}

// heads are the rows without values that a sheet begins with.
func heads(rows []printedRow) int {
	n := 0
	for len(rows[n].values) == 0 {
		n++
	}
	return n
}

func withValues(rows []printedRow) (with []printedRow) {
	for _, r := range rows {
		if len(r.values) > 0 {
			with = append(with, r)
		}
	}
	return with
}

var separations = []separation{
	{"labels of some rows, then their values", func(rng *rand.Rand, rows []printedRow, row func(printedRow) string, values func([]string) string) string {
		a, b := stretch(rng, rows, 2+rng.IntN(4))
		return join(write(rows[:a], row), labelsOf(rows[a:b]), valuesOf(rows[a:b], values), write(rows[b:], row))
	}},
	{"values of some rows, each before its label", func(rng *rand.Rand, rows []printedRow, row func(printedRow) string, values func([]string) string) string {
		a, b := stretch(rng, rows, 2+rng.IntN(4))
		return join(write(rows[:a], row), write(rows[a:b], func(r printedRow) string { return values(r.values) + "\n" + r.label }), write(rows[b:], row))
	}},
	{"values of all rows, each before its label", func(rng *rand.Rand, rows []printedRow, row func(printedRow) string, values func([]string) string) string {
		return write(rows, func(r printedRow) string { return join(values(r.values), r.label) })
	}},
	{"values of some rows, then their labels", func(rng *rand.Rand, rows []printedRow, row func(printedRow) string, values func([]string) string) string {
		a, b := stretch(rng, rows, 2+rng.IntN(4))
		return join(write(rows[:a], row), valuesOf(rows[a:b], values), labelsOf(rows[a:b]), write(rows[b:], row))
	}},
	{"labels of neighbours merged", func(rng *rand.Rand, rows []printedRow, row func(printedRow) string, values func([]string) string) string {
		a, b := stretch(rng, rows, 2)
		merged := printedRow{strings.ReplaceAll(rows[a].label+" "+rows[a+1].label, "\n", " "), rows[a].values}
		return join(write(rows[:a], row), row(merged), valuesOf(rows[a+1:b], values), write(rows[b:], row))
	}},
	{"all labels, then all values", func(rng *rand.Rand, rows []printedRow, row func(printedRow) string, values func([]string) string) string {
		return join(labelsOf(rows), valuesOf(withValues(rows), values))
	}},
	{"all values, then all labels", func(rng *rand.Rand, rows []printedRow, row func(printedRow) string, values func([]string) string) string {
		h := heads(rows)
		return join(labelsOf(rows[:h]), valuesOf(withValues(rows), values), labelsOf(rows[h:]))
	}},
	{"all labels, then all columns", func(rng *rand.Rand, rows []printedRow, row func(printedRow) string, values func([]string) string) string {
		with := withValues(rows)
		var columns []string
		for c := 0; ; c++ {
			var column []string
			for _, r := range with {
				if c < len(r.values) {
					column = append(column, r.values[c])
				}
			}
			if column == nil {
				return join(labelsOf(rows), strings.Join(columns, "\n"))
			}
			columns = append(columns, values(column))
		}
	}},
	{"a lump of values before a stretch, its labels elsewhere", func(rng *rand.Rand, rows []printedRow, row func(printedRow) string, values func([]string) string) string {
		a, b := stretch(rng, rows, 2+rng.IntN(2))
		c := b + rng.IntN(len(rows)-b+1)
		var lump []string
		for _, r := range rows[a:b] {
			lump = append(lump, r.values...)
		}
		return join(write(rows[:a], row), strings.Join(lump, " "), write(rows[b:c], row), labelsOf(rows[a:b]), write(rows[c:], row))
	}},
	{"labels of the first rows lost", func(rng *rand.Rand, rows []printedRow, row func(printedRow) string, values func([]string) string) string {
		h := heads(rows)
		n := h + 1 + rng.IntN(2)
		return join(labelsOf(rows[:h]), valuesOf(withValues(rows[h:n]), values), write(rows[n:], row))
	}},
	{"label at the end of its row", func(rng *rand.Rand, rows []printedRow, row func(printedRow) string, values func([]string) string) string {
		h := heads(rows)
		return join(labelsOf(rows[:h]), write(rows[h:], func(r printedRow) string {
			return join(strings.ReplaceAll(row(printedRow{"", r.values})+" | "+r.label, "\n", " | "))
		}))
	}},
	{"labels of some rows out of order, then their values", func(rng *rand.Rand, rows []printedRow, row func(printedRow) string, values func([]string) string) string {
		a, b := stretch(rng, rows, 3)
		turned := append([]printedRow(nil), rows[a:b]...)
		for i, j := 0, len(turned)-1; i < j; i, j = i+1, j-1 {
			turned[i], turned[j] = turned[j], turned[i]
		}
		return join(write(rows[:a], row), labelsOf(turned), valuesOf(turned, values), write(rows[b:], row))
	}},
	{"two labels and two values apart from each other", func(rng *rand.Rand, rows []printedRow, row func(printedRow) string, values func([]string) string) string {
		a, _ := stretch(rng, rows, 2)
		b, _ := stretch(rng, rows, 2)
		if a > b {
			a, b = b, a
		}
		if b <= a+1 {
			return write(rows, row)
		}
		return join(write(rows[:a], row), rows[a].label, rows[b].label, values(rows[a].values), write(rows[a+1:b], row), values(rows[b].values), write(rows[b+1:], row))
	}},
}

// rowStyles are ways to print a row and values that stand alone.
var rowStyles = []struct {
	name   string
	row    func(printedRow) string
	values func([]string) string
}{
	{"pipes", func(r printedRow) string {
		return "| " + strings.Join(append(strings.Split(r.label, "\n"), r.values...), " | ") + " |"
	}, func(v []string) string { return "| " + strings.Join(v, " | ") + " |" }},
	{"spaces", func(r printedRow) string {
		return strings.TrimSpace(strings.Join(append(strings.Split(r.label, "\n"), r.values...), "  "))
	}, func(v []string) string { return strings.Join(v, " ") }},
	{"cell per line", func(r printedRow) string {
		return strings.TrimSpace(strings.Join(append(strings.Split(r.label, "\n"), r.values...), "\n"))
	}, func(v []string) string { return strings.Join(v, "\n") }},
}

// What else may be wrong with tables taken apart.
const (
	faultSum   = "a wrong sum"
	faultLost  = "a value lost"
	faultStray = "a number too many"
)

// Labels that stand apart from their values never put a value into a cell that is not its own without saying so, and rows that
// were printed are not called blank.
func TestLabelsApartFromTheirValues(t *testing.T) {
	each := seeds(20)
	for si := range separations {
		s := &separations[si]
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			for style := range rowStyles {
				for _, fault := range sweep.Turn(3, si+style, []string{"", faultSum, faultLost, faultStray}) {
					sum, blank := tally{}, 0
					for seed := range uint64(each) {
						sum.add(checkApart(t, s, style, fault, seed, &blank))
					}
					t.Logf("%s, %s: %+v, called blank %d", rowStyles[style].name, fault, sum, blank)
					count(t, "apart, "+s.name, sum)
					if fault != "" {
						countAmong("apart, with "+fault, sum)
					}
				}
			}
		})
	}
}

func checkApart(t *testing.T, s *separation, style int, fault string, seed uint64, blank *int) tally {
	rng := rand.New(rand.NewPCG(seed, uint64(style)))
	want := random.Report(rng, editionsUnderTest[seed%2])
	if fault == faultSum { // a report that does not add up
		cells := govreport.FormOf(want.Edition).Tables[1].Rows[rng.IntN(20)].Cells
		cell := &cells[rng.IntN(len(cells))]
		n, _ := cell.Int(want)
		cell.Write(want, strconv.FormatInt(n+1, 10))
	}
	tables := sheetsOf(want)
	page := func(i int) string {
		rows := printedRows(tables[i])
		if fault == faultLost {
			r := &rows[heads(rows)+rng.IntN(len(rows)-heads(rows)-1)]
			if len(r.values) > 1 {
				r.values = append(append([]string(nil), r.values[:1]...), r.values[2:]...)
			}
		}
		text := s.print(rng, rows, rowStyles[style].row, rowStyles[style].values)
		if fault == faultStray {
			parts := strings.Split(text, "\n")
			at := rng.IntN(len(parts))
			text = join(strings.Join(parts[:at], "\n"), "7", strings.Join(parts[at:], "\n"))
		}
		return text
	}
	f := &flattening{table: func(_ *rand.Rand, _ sheet) string { return "" }}
	text := pageOf(rng, want, f, tables, plainText)
	text = strings.Replace(text, "\n二、主动公开政府信息情况\n", "\n二、主动公开政府信息情况\n"+page(0)+"\n", 1)
	text = strings.Replace(text, "\n三、收到和处理政府信息公开申请情况\n", "\n三、收到和处理政府信息公开申请情况\n"+page(1)+"\n", 1)
	x, err := extract.Text(text)
	if err != nil {
		t.Fatal(err)
	}
	var sum tally
	form := govreport.FormOf(want.Edition)
	ok := x.Report.Edition == want.Edition
	for i := range form.Tables[:2] {
		for _, row := range form.Tables[i].Rows {
			for _, cell := range row.Cells {
				w, g := cell.Read(want), cell.Read(x.Report)
				switch {
				case w == g:
					sum.right++
				case g == "" && noted(x, cell.Pointer):
					sum.absent++
				case g == "":
					sum.silent++
					ok = false
				case notedRow(x, row.Pointer, cell.Pointer):
					sum.noted++
				default:
					sum.wrong++
					t.Logf("%s %q want %q", cell.Pointer, g, w)
					ok = false
				}
			}
		}
	}
	printed := fault != faultLost
	for _, f := range govreport.Check(x.Report, govreport.Options{Final: true}).Findings {
		if printed && f.Code == "S09" && f.Pointer != "/disputes" {
			*blank++
			ok = false
		}
	}
	if !ok {
		t.Log(s.name, rowStyles[style].name, fault, "seed", seed)
	}
	if !ok && !t.Failed() {
		t.Errorf("seed %d %s %q: %+v\n%s", seed, rowStyles[style].name, fault, sum, text)
		for _, n := range x.Notes {
			t.Logf("%s %s", n.Kind, n.Message(govreport.ZhHans))
		}
	}
	return sum
}

// notedRow reports whether a note doubts a cell or its row by name: one on the whole table is not loud enough.
func notedRow(x *extract.Extraction, row, cell string) bool {
	for _, n := range x.Notes {
		if n.Doubtful() && (n.Pointer == row || n.Pointer == cell || slices.Contains(n.Rows, row)) {
			return true
		}
	}
	return false
}
