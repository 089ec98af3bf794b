// Its readers run on servers only.
//go:build !js

package extract_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/extract/excel"
	"github.com/zfxxgk/annualreport/govreport/internal/random"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// An oddity is a way in which published reports are broken or unlike the form. Whatever is done to one, each of its cells is read as
// it was written or not at all, and then a note doubts it or its row, or says that it is plainly blank.
type oddity struct {
	name string
	// shape changes the tables, or the report that they were printed of, before they are written in every format.
	shape func(rng *rand.Rand, r *govreport.Report, tables *[3]sheet)
	// text, page, word and book write a report in one format.
	text func(rng *rand.Rand, r *govreport.Report, tables *[3]sheet) string
	page func(rng *rand.Rand, r *govreport.Report, tables *[3]sheet) string
	word func(rng *rand.Rand, r *govreport.Report, tables *[3]sheet) []byte
	book func(rng *rand.Rand, r *govreport.Report, tables *[3]sheet) []byte
	// whole says that every cell can be known.
	whole bool
}

// oddWays are the formats in which odd tables are written.
func oddWays() []publication {
	var ways []publication
	for _, p := range publications() {
		switch p.format + "/" + p.name {
		case "text/pipes in place", "text/pipes padded at the end", "text/cell per line", "text/spaces", "HTML/spans", "HTML/empty cells in place", "Word/WPS", "Excel/one sheet":
			ways = append(ways, p)
		}
	}
	return ways
}

// judge counts what became of the cells of a report. A value that is another than was written counts as noted only where it is marked as
// doubtful in its cell, a blank only where a note names its row, or the whole table.
func judge(want *govreport.Report, x *extract.Extraction) (sum tally, first string) {
	if x.Report.Edition != want.Edition {
		sum.silent++
		return sum, "edition " + string(x.Report.Edition)
	}
	tell := func(what, pointer, w, g string) {
		if first == "" {
			first = what + " " + pointer + " is " + g + ", want " + w
		}
	}
	form := govreport.FormOf(want.Edition)
	for i := range form.Tables {
		for _, row := range form.Tables[i].Rows {
			for _, cell := range row.Cells {
				switch w, g := cell.Read(want), cell.Read(x.Report); {
				case w == g && (g != "" || isLoud(x, cell.Pointer)):
					sum.right++
				case g == "" && isLoud(x, cell.Pointer):
					sum.absent++
				case g == "":
					sum.silent++
					tell("silent", cell.Pointer, w, "blank")
				case isDoubted(x, cell.Pointer) || len(x.NotesOf(extract.TableTwice)) > 0 || isKept(x, cell.Pointer):
					sum.noted++
				default:
					sum.wrong++
					tell("wrong", cell.Pointer, w, g)
				}
			}
		}
	}
	return sum, first
}

// isLoud reports a note that says of a blank cell, its row or its table, that something there was not read or is not there.
func isLoud(x *extract.Extraction, pointer string) bool {
	return slices.ContainsFunc(x.Notes, func(n extract.Note) bool {
		if !n.Doubtful() && n.Kind != extract.CellsMissing { // which of a row that is plainly blank doubts nothing
			return false
		}
		if n.Kind == extract.ColumnBlank {
			return slices.Contains(n.Rows, pointer)
		}
		return slices.ContainsFunc(append(slices.Clip(n.Rows), n.Pointer), func(at string) bool {
			return at != "" && (pointer == at || strings.HasPrefix(pointer, at+"/"))
		})
	})
}

// isDoubted reports a mark that says of a cell that its value may not be its own.
func isDoubted(x *extract.Extraction, pointer string) bool {
	return slices.ContainsFunc(x.Report.ImportMarks, func(m govreport.ImportMark) bool {
		return m.Kind == govreport.DoubtfulPlace && m.Pointer == pointer
	})
}

// isKept reports a cell that has what stood in it, since that is no number.
func isKept(x *extract.Extraction, pointer string) bool {
	return slices.ContainsFunc(x.NotesOf(extract.Unreadable), func(n extract.Note) bool { return n.Pointer == pointer })
}

// No oddity puts a number into a cell that is not its own.
func TestOddities(t *testing.T) {
	for i, o := range slices.Concat(oddShapes, oddHeads, oddTexts, oddPages, oddSites, oddWordFiles, oddDocuments, oddBooks, oddWorkbooks) {
		t.Run(o.name, func(t *testing.T) {
			t.Parallel()
			var ways []publication
			for _, p := range sweep.Turn(4, i, oddWays()) {
				ways = append(ways, p)
			}
			switch {
			case o.text != nil:
				ways = []publication{{format: "text", read: readText}}
			case o.page != nil:
				ways = []publication{{format: "HTML", read: readPage, write: nil}}
			case o.word != nil:
				ways = []publication{{format: "Word", read: readWord}}
			case o.book != nil:
				ways = []publication{{format: "Excel", read: readBook}}
			}
			for _, p := range ways {
				var all tally
				for seed := range uint64(seeds(6)) {
					rng := rand.New(rand.NewPCG(seed, 31))
					want := random.Report(rng, govreport.Edition2021)
					tables := sheetsOf(want)
					if o.shape != nil {
						for i := range tables {
							tables[i] = tables[i].copy()
						}
						o.shape(rng, want, &tables)
					}
					var file []byte
					switch {
					case o.text != nil:
						file = []byte(o.text(rng, want, &tables))
					case o.page != nil:
						file = []byte(o.page(rng, want, &tables))
					case o.word != nil:
						file = o.word(rng, want, &tables)
					case o.book != nil:
						file = o.book(rng, want, &tables)
					default:
						file = p.write(rng, want, tables, plainText)
					}
					x := p.read(t, file)
					sum, first := judge(want, x)
					all.add(sum)
					if all.wrong+all.silent > 0 || o.whole && sum.right < sum.cells() {
						t.Errorf("%s %s, seed %d: %+v %s", p.format, p.name, seed, sum, first)
						for _, n := range x.Notes {
							t.Logf("%s %s", n.Kind, n.Message(govreport.ZhHans))
						}
						t.Log(kept(t, file))
						break
					}
				}
				count(t, "odd: "+o.name, all)
			}
		})
	}
}

// readBook reads the first report of a workbook.
func readBook(t testing.TB, file []byte) *extract.Extraction {
	t.Helper()
	inputs, err := excel.Read(file, excel.Limits{})
	if err != nil {
		t.Fatalf("%v\n%s", err, kept(t, file))
	}
	return readInput(t, file, &inputs[0], nil)
}
