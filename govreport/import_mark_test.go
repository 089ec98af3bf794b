package govreport_test

import (
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
)

// What a person types into a doubtful cell is in doubt no more, and its neighbours still are.
func TestEnteredCellsAreInDoubtNoMore(t *testing.T) {
	const upheld, total = "/disputes/review/upheld", "/disputes/review/total"
	marks := []govreport.ImportMark{{Kind: govreport.DoubtfulPlace, Pointer: upheld}, {Kind: govreport.DoubtfulPlace, Pointer: total}}
	r := &govreport.Report{Edition: govreport.Edition2021, Year: 2023, ImportMarks: marks}
	for _, cell := range []string{"upheld", "corrected", "other", "pending"} {
		govreport.Enter(r, "/disputes/review/"+cell, "1")
	}
	if len(r.ImportMarks) != 1 || r.ImportMarks[0].Pointer != total || len(marks) != 2 || marks[0].Pointer != upheld {
		t.Errorf("marks %v of %v", r.ImportMarks, marks)
	}
	wrong := func() bool {
		for _, f := range govreport.Check(r, govreport.Options{}).Findings {
			if f.Code == "T4-S" {
				return true
			}
		}
		return false
	}
	r.Disputes.Review.Total = govreport.N(5)
	if wrong() {
		t.Error("a sum over a doubtful total is told")
	}
	if n, _ := r.Disputes.Review.Total.Int(); n != 5 {
		t.Errorf("the check changed the report: %d", n)
	}
	govreport.Enter(r, total, "5")
	if !wrong() {
		t.Error("a wrong sum is not told")
	}
}
