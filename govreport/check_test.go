package govreport_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/random"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

var editions = []govreport.Edition{govreport.Edition2019, govreport.Edition2021}

// reports is how many random reports the property tests look at.
func reports() int {
	return sweep.Long(100_000, 20_000, 200)
}

func TestValidReportsHaveNoError(t *testing.T) {
	for _, e := range editions {
		t.Run(string(e), func(t *testing.T) {
			t.Parallel()
			rng := rand.New(rand.NewPCG(1, 2))
			for range reports() {
				r := random.Report(rng, e)
				result := govreport.Check(r, govreport.Options{Final: true})
				if result.Findings.Worst() == govreport.Error {
					t.Fatalf("a valid report has findings:\n%s\n%s", messages(result), govreport.Encode(r))
				}
			}
		})
	}
}

func messages(result govreport.Result) string {
	var all string
	for _, f := range result.Findings {
		all += fmt.Sprintf("%s %s %s\n", f.Code, f.Severity, f.Message(govreport.ZhHans))
	}
	return all
}

// A wrong number in a cell that sums bind is always found, and so is any cell of any table that holds no number.
func TestEveryMutationIsDetected(t *testing.T) {
	for _, e := range editions {
		t.Run(string(e), func(t *testing.T) {
			t.Parallel()
			rng := rand.New(rand.NewPCG(3, 4))
			cells := govreport.FormOf(e).Cells
			bound := cells[len(govreport.FormOf(e).Cells)-cellsBound(e):]
			for range reports() {
				r := random.Report(rng, e)
				if rng.IntN(4) == 0 {
					cell := cells[rng.IntN(len(cells))]
					wrong := []string{"2.7.1", "/", "27件", "9007199254740992", "abc", "-3"}
					if cell.Kind == govreport.ChangeCell {
						wrong = wrong[:5] // −3 is a change
					}
					cell.Write(r, wrong[rng.IntN(len(wrong))])
					mustFind(t, r, cell, "J")
					continue
				}
				cell := bound[rng.IntN(len(bound))]
				old, _ := cell.Int(r)
				typed := rng.Int64N(2*old + 12)
				if typed == old {
					typed++
				}
				cell.Write(r, fmt.Sprint(typed))
				mustFind(t, r, cell, "T3", "T4")
			}
		})
	}
}

// cellsBound counts the cells of tables 3 and 4, every one of which some sum binds.
func cellsBound(e govreport.Edition) (n int) {
	for _, table := range govreport.FormOf(e).Tables[1:] {
		for _, row := range table.Rows {
			n += len(row.Cells)
		}
	}
	return n
}

func mustFind(t *testing.T, r *govreport.Report, cell *govreport.Cell, groups ...string) {
	t.Helper()
	result := govreport.Check(r, govreport.Options{Only: groups})
	for _, f := range result.Findings {
		for _, pointer := range f.Cells {
			if pointer == cell.Pointer {
				return
			}
		}
	}
	t.Fatalf("%s = %q is not found; findings:\n%s", cell.Pointer, cell.Read(r), messages(result))
}

func TestCheckOfACleanReportDoesNotAllocate(t *testing.T) {
	for _, e := range editions {
		r := clean(e)
		if result := govreport.Check(r, govreport.Options{Final: true}); len(result.Findings)+len(result.Undecided) > 0 {
			t.Fatalf("the report is not clean:\n%s%+v", messages(result), result.Undecided)
		}
		allocations := testing.AllocsPerRun(1000, func() { govreport.Check(r, govreport.Options{Final: true}) })
		if allocations != 0 {
			t.Errorf("edition %s: a check allocates %v times", e, allocations)
		}
	}
}

// What Options.Only leaves on costs nothing besides: sums and limits of a clean report are checked without an allocation, and so
// are the sums of one that is not clean elsewhere.
func TestCheckOfTablesAloneDoesNotAllocate(t *testing.T) {
	limitsAndSums := govreport.Options{Only: []string{"J", "T2-1", "t3-i", "T3-S", "T3-R", "T4-S"}}
	sums := govreport.Options{Only: limitsAndSums.Only[1:]}
	for _, e := range editions {
		r := clean(e)
		if n := testing.AllocsPerRun(1000, func() { govreport.Check(r, limitsAndSums) }); n != 0 {
			t.Errorf("edition %s: a check of limits and sums allocates %v times", e, n)
		}
		r.Title, r.Problems.Text = "", "\xff"
		if n := testing.AllocsPerRun(1000, func() { govreport.Check(r, sums) }); n != 0 {
			t.Errorf("edition %s: a check of sums allocates %v times", e, n)
		}
	}
}

// Reading a report takes a few pieces of memory, however many members it has, and the check of its tables none.
func TestDecodeAllocatesLittle(t *testing.T) {
	document := govreport.Encode(clean(govreport.Edition2021))
	sums := govreport.Options{Only: []string{"T2", "T3-I", "T3-S", "T3-R", "T4-S"}}
	n := testing.AllocsPerRun(1000, func() {
		r, err := govreport.Decode(document)
		if err != nil || len(govreport.Check(r, sums).Findings) > 0 {
			t.Error(err)
		}
	})
	if n > 10 {
		t.Errorf("%v allocations", n)
	}
}

// clean returns a report without any finding, advice included. Examples need one too, so that it fails by a panic.
func clean(e govreport.Edition) *govreport.Report {
	const tries = 1000
	rng := rand.New(rand.NewPCG(5, 6))
	var result govreport.Result
	for range tries {
		r := random.Report(rng, e)
		if result = govreport.Check(r, govreport.Options{Final: true}); len(result.Findings)+len(result.Undecided) == 0 {
			return r
		}
	}
	panic(fmt.Sprintf("edition %s: none of %d random reports is clean; the last has:\n%s%+v", e, tries, messages(result), result.Undecided))
}
