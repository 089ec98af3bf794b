package extract_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/internal/random"
)

// Lines of a table that an export has put elsewhere in it, labels, values or both, put no value into another's cell without a
// note that names the row. Of the values of one row, printed one a line, nothing tells which was moved among them.
func TestLinesThatWereMoved(t *testing.T) {
	for style := range rowStyles {
		t.Run(rowStyles[style].name, func(t *testing.T) {
			t.Parallel()
			var sum tally
			for seed := range uint64(seeds(40)) {
				rng := rand.New(rand.NewPCG(seed, uint64(style)+77))
				want := random.Report(rng, editionsUnderTest[seed%2])
				tables := sheetsOf(want)
				page := func(i int) string {
					apart := func(r printedRow) string { return join(r.label, rowStyles[style].values(r.values)) }
					row := rowStyles[style].row
					lines := strings.Split(write(printedRows(tables[i]), func(r printedRow) string {
						if len(r.values) > 0 && rng.IntN(6) == 0 {
							return apart(r)
						}
						return row(r)
					}), "\n")
					return strings.Join(moveLines(rng, lines), "\n")
				}
				text := pageOf(rng, want, &flattening{table: func(_ *rand.Rand, _ sheet) string { return "" }}, tables, plainText)
				text = strings.Replace(text, "\n二、主动公开政府信息情况\n", "\n二、主动公开政府信息情况\n"+page(0)+"\n", 1)
				text = strings.Replace(text, "\n三、收到和处理政府信息公开申请情况\n", "\n三、收到和处理政府信息公开申请情况\n"+page(1)+"\n", 1)
				x, err := extract.Text(text)
				if err != nil {
					t.Fatal(err)
				}
				before := sum.wrong
				form := govreport.FormOf(want.Edition)
				for i := range form.Tables[:2] {
					for _, row := range form.Tables[i].Rows {
						turned := len(row.Cells) > 1 && rowStyles[style].name == "cell per line" && sameInAnyOrder(&row, want, x.Report)
						for _, cell := range row.Cells {
							w, g := cell.Read(want), cell.Read(x.Report)
							switch {
							case w == g || turned:
								sum.right++
							case g == "":
								sum.absent++
							case notedRow(x, row.Pointer, cell.Pointer) || readByOrder(x, row.Pointer):
								sum.noted++
							default:
								sum.wrong++
								if sum.wrong < 20 {
									t.Logf("%s %q want %q", cell.Pointer, g, w)
								}
							}
						}
					}
				}
				if sum.wrong > before && before == 0 {
					t.Errorf("seed %d\n%s", seed, text)
					for _, n := range x.Notes {
						t.Logf("%s %s", n.Kind, n.Message(govreport.ZhHans))
					}
				}
			}
			count(t, "lines moved, "+rowStyles[style].name, sum)
		})
	}
}

// moveLines moves some lines a little way.
func moveLines(rng *rand.Rand, lines []string) []string {
	const heads, far = 6, 8
	n := 1 + rng.IntN(3)
	from := heads + rng.IntN(len(lines)-heads-n)
	block := slices.Clone(lines[from : from+n])
	rest := slices.Delete(slices.Clone(lines), from, from+n)
	to := min(len(rest), max(heads, from-far+rng.IntN(2*far)))
	return slices.Insert(rest, to, block...)
}

// sameInAnyOrder reports a row that has the same values in both reports, maybe in different cells.
func sameInAnyOrder(row *govreport.Row, a, b *govreport.Report) bool {
	var values [2][]string
	for i, r := range []*govreport.Report{a, b} {
		for _, cell := range row.Cells {
			values[i] = append(values[i], cell.Read(r))
		}
		slices.Sort(values[i])
	}
	return slices.Equal(values[0], values[1])
}

// readByOrder reports a row of which a note says that it was read by its order: rows of outcomes exchanged as wholes add up as well.
func readByOrder(x *extract.Extraction, row string) bool {
	return slices.ContainsFunc(x.NotesOf(extract.RowsByOrder), func(n extract.Note) bool { return slices.Contains(n.Rows, row) })
}
