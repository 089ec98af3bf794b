package govreport_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/random"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// sums are the rules the diagnosis is about, itself among them.
var sums = govreport.Options{Only: []string{"T3-I", "T3-S", "T3-R", "T3-L", "T4-S"}}

// boundCells are the cells of table 3.
func boundCells(e govreport.Edition) (cells []*govreport.Cell) {
	for _, row := range govreport.FormOf(e).Tables[1].Rows {
		for i := range row.Cells {
			cells = append(cells, &row.Cells[i])
		}
	}
	return cells
}

// wrong draws a number that is not there, of the sizes people get wrong.
func wrong(rng *rand.Rand, old int64) int64 {
	for {
		n := rng.Int64N([...]int64{3, 10, 2*old + 12, 1000, 1_000_000}[rng.IntN(5)])
		if n != old {
			return n
		}
	}
}

// One wrong number in any cell of table 3 is named, with the number that was there, and nothing else is.
func TestOneWrongCellIsNamed(t *testing.T) {
	times := sweep.Long(1000, 200, 5)
	for e, want := range map[govreport.Edition]int{govreport.Edition2019: 161, govreport.Edition2021: 175} {
		t.Run(string(e), func(t *testing.T) {
			t.Parallel()
			cells := boundCells(e)
			if len(cells) != want {
				t.Fatalf("table 3 has %d cells, want %d", len(cells), want)
			}
			rng := rand.New(rand.NewPCG(21, 22))
			for range times {
				r := random.Report(rng, e)
				for _, cell := range cells {
					old, _ := cell.Int(r)
					n := wrong(rng, old)
					cell.Write(r, fmt.Sprint(n))
					findings := govreport.Check(r, sums).Findings
					if len(findings) != 1 || !names(findings[0], cell, old, n) {
						t.Fatalf("%s is %d for %d; findings: %+v", cell.Pointer, n, old, findings)
					}
					cell.Write(r, fmt.Sprint(old))
				}
			}
		})
	}
}

func names(f govreport.Finding, cell *govreport.Cell, old, wrong int64) bool {
	return f.Code == "T3-L" && f.Pointer == cell.Pointer && f.Expected == govreport.NumberValue(old) &&
		f.Actual == govreport.NumberValue(wrong) && len(f.Candidates) == 0 && len(f.Explains) >= 2 &&
		slices.Equal(f.Repair, []govreport.Repair{{Pointer: cell.Pointer, Value: govreport.NumberValue(old)}})
}

// Things that went wrong each with many accounts are told apart all the same, when together they take too long.
func TestSeveralAmbiguousCauses(t *testing.T) {
	r := clean(govreport.Edition2021)
	rows := govreport.FormOf(r.Edition).Tables[1].Rows
	for i := range rows {
		for _, cell := range rows[i].Cells {
			cell.Write(r, "0")
		}
	}
	for i, row := range rows[2:23] { // plenty to move anywhere
		for j := range 6 {
			row.Cells[j].Write(r, fmt.Sprint(100+i))
		}
		row.Cells[6].Write(r, fmt.Sprint(6*(100+i)))
	}
	for j := range 6 {
		rows[23].Cells[j].Write(r, "2310")
		rows[0].Cells[j].Write(r, "2310")
	}
	rows[23].Cells[6].Write(r, "13860")
	rows[0].Cells[6].Write(r, "13860")
	if findings := govreport.Check(r, sums).Findings; len(findings) > 0 {
		t.Fatalf("the report is not valid:\n%s", answers(findings))
	}
	for i, by := range []int64{3, 5, 7} { // moved from one column to the next
		cells := rows[5+i].Cells
		cells[2*i].Write(r, fmt.Sprint(103+i-int(by)))
		cells[2*i+1].Write(r, fmt.Sprint(103+i+int(by)))
	}
	findings := govreport.Check(r, sums).Findings
	if len(findings) != 3 {
		t.Fatalf("want a finding for each cause:\n%s", answers(findings))
	}
	for _, f := range findings {
		if f.Code != "T3-L" || len(f.Candidates) < 2 || len(f.Explains) != 2 {
			t.Errorf("%+v", f)
		}
	}
}
