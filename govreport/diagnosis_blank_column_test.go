package govreport_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/blunder"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// Clerks leave a column blank of which all is zero. A total beside it that is wrong is the total's fault: nothing is proposed for
// the column but zeros, and the number that was there is among the repairs. (Two totals that are wrong by the same number, or three,
// tell of applications that the column lacks, and are taken so: TestBlankColumnThatTotalsCount.)
func TestWrongTotalBesideBlankColumn(t *testing.T) {
	rng := rand.New(rand.NewPCG(71, 72))
	named := 0
	times := sweep.Long(20_000, 2_000, 200)
	for i := range times {
		r, rows, column := withBlankColumn(rng)
		total := &rows[rng.IntN(len(rows))].Cells[6]
		old, _ := total.Int(r)
		total.Write(r, fmt.Sprint(wrong(rng, old)))
		right := false
		findings := govreport.Check(r, govreport.Options{Only: []string{"T3", "C06"}, Final: true}).Findings
		for _, f := range findings {
			for _, repair := range allRepairs(&f) {
				n, _ := repair.Value.Int()
				right = right || repair.Pointer == total.Pointer && n == old
				if n != 0 && column[repair.Pointer] && len(f.Candidates) == 0 {
					t.Fatalf("%d: %d is proposed for %s; wrong is %s, which was %d\n%s\n%s", i, n, repair.Pointer, total.Pointer, old, f.Message(govreport.ZhHans), govreport.Encode(r))
				}
			}
		}
		if right {
			named++
		}
	}
	t.Logf("the total is named in %d of %d", named, times)
	if named < times*95/100 {
		t.Errorf("the total is named in %d of %d", named, times)
	}
}

// Where a row that came in, one of outcomes and that of all outcomes count one more than their columns have, the blank column has it.
func TestBlankColumnThatTotalsCount(t *testing.T) {
	rng := rand.New(rand.NewPCG(73, 74))
	for i := range sweep.Of(500, 50) {
		r, rows, _ := withBlankColumn(rng)
		outcome := rows[2]
		for _, row := range []*govreport.Row{rows[0], outcome, rows[len(rows)-2]} {
			total, _ := row.Cells[6].Int(r)
			row.Cells[6].Write(r, fmt.Sprint(total+1))
		}
		findings := govreport.Check(r, govreport.Options{Only: []string{"T3", "C06"}, Final: true}).Findings
		if len(findings) != 1 {
			t.Fatalf("%d: %v", i, findings)
		}
		if err := govreport.Apply(r, findings[0].Repair); err != nil {
			t.Fatal(err)
		}
		if again := govreport.Check(r, govreport.Options{Only: []string{"T3", "C06"}, Final: true}).Findings; len(again) > 0 {
			t.Errorf("%d: repaired, %v", i, again)
		}
	}
}

// withBlankColumn returns a report of which a column of table 3 is blank that was zero, with the rows of the table and the column's cells.
func withBlankColumn(rng *rand.Rand) (r *govreport.Report, rows []*govreport.Row, column map[string]bool) {
	e := editions[rng.IntN(2)]
	r = blunder.Report(rng, e)
	table := govreport.FormOf(e).Tables[1]
	which := 1 + rng.IntN(5)
	column = map[string]bool{}
	for i := range table.Rows {
		row := &table.Rows[i]
		rows = append(rows, row)
		was, _ := row.Cells[which].Int(r)
		total, _ := row.Cells[6].Int(r)
		row.Cells[6].Write(r, fmt.Sprint(total-was))
		row.Cells[which].Write(r, "")
		column[row.Cells[which].Pointer] = true
	}
	return r, rows, column
}

// allRepairs are those of a finding and of its candidates.
func allRepairs(f *govreport.Finding) []govreport.Repair {
	all := f.Repair
	for _, c := range f.Candidates {
		all = append(all, c.Repair...)
	}
	return all
}
