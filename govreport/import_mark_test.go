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
	r.Disputes.Review.Total = govreport.CountOf(5)
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

// What an importer doubted completes no sum, and completing leaves it as it is.
func TestCompleteUsesNoDoubtfulCell(t *testing.T) {
	for doubtful, want := range map[bool]string{false: "4", true: ""} {
		r := &govreport.Report{Edition: govreport.Edition2021, Year: 2023}
		for _, cell := range []string{"upheld", "corrected", "other", "pending"} {
			govreport.FormOf(r.Edition).Cell("/disputes/review/"+cell).Write(r, "1")
		}
		if doubtful {
			r.ImportMarks = []govreport.ImportMark{{Kind: govreport.DoubtfulPlace, Pointer: "/disputes/review/upheld"}}
		}
		govreport.Complete(r)
		review := &r.Disputes.Review
		if review.Total.String() != want || review.Upheld.String() != "1" {
			t.Errorf("doubtful %v: total %q, upheld %q", doubtful, review.Total, review.Upheld)
		}
	}
}

// A doubtful cell of a report below, or of the organ's own, is in no sum: the cell above it cannot be judged, and is not summed.
func TestLevelsUseNoDoubtfulCell(t *testing.T) {
	const pointer = "/disputes/review/upheld"
	counting := func(n string) *govreport.Report {
		r := &govreport.Report{Edition: govreport.Edition2021, Year: 2023}
		govreport.FormOf(r.Edition).Cell(pointer).Write(r, n)
		return r
	}
	for _, isOwn := range []bool{false, true} {
		for _, doubtful := range []bool{false, true} {
			above, below, own := counting("9"), counting("2"), counting("3")
			above.Scope, own.Scope = govreport.Aggregated, govreport.Own
			below.Organ.Name, own.Organ.Name = "乙局", "甲局"
			inDoubt := below
			if isOwn {
				inDoubt = own
			}
			if doubtful {
				inDoubt.ImportMarks = []govreport.ImportMark{{Kind: govreport.DoubtfulPlace, Pointer: pointer}}
			}
			told := false
			for _, f := range govreport.CheckLevels(above, own, []*govreport.Report{below}).Findings {
				told = told || f.Code == "G2"
			}
			sum, _ := govreport.Aggregate(own, []*govreport.Report{below})
			if got := sum.Disputes.Review.Upheld.String(); told == doubtful || (got == "5") == doubtful {
				t.Errorf("own %v, doubtful %v: told %v, sum %q", isOwn, doubtful, told, got)
			}
			if n, ok := inDoubt.Disputes.Review.Upheld.Int(); !ok || n == 0 {
				t.Error("the report was changed")
			}
		}
	}
}
