package govreport_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// What is proposed for blanks, by whatever rule, goes with every repair that is offered for other cells: nothing is proposed twice
// and differently, and no sum of a blank fails once all is done. C06 proposes what Complete would fill in, and nothing else.
func TestProposalsGoTogether(t *testing.T) {
	options := govreport.Options{Final: true, Only: append([]string{"C06", "S09"}, sums.Only...)}
	var blanks, ways, beside, contradicted int
	rng := rand.New(rand.NewPCG(17, 18))
	for i := range sweep.Long(100_000, 6_000, 250) {
		r := typing(rng)
		findings := govreport.Check(r.Report, options).Findings
		completed := *r.Report
		filled := govreport.Complete(&completed).Filled
		proposed := map[string]bool{} // blanks
		for _, f := range findings {
			contradicted += b2i(f.Variant == "contradicted")
			for _, repair := range f.Repair {
				cell := r.form.Cell(repair.Pointer)
				if len(f.Candidates) == 0 && cell.IsBlank(r.Report) {
					proposed[repair.Pointer] = true
				}
				if f.Code == "C06" && !slices.Contains(filled, repair) {
					t.Fatalf("%d: C06 proposes %v, which Complete does not fill in\n%s%s", i, repair, answers(findings), govreport.Encode(r.Report))
				}
			}
		}
		blanks += len(proposed)
		for _, way := range waysToRepair(findings) {
			ways++
			beside += b2i(len(proposed) > 0 && len(findings) > 1)
			repaired := *r.Report
			made := map[string]govreport.Value{}
			for _, repair := range way {
				if old, ok := made[repair.Pointer]; ok && old != repair.Value {
					t.Fatalf("%d: %s is to be %v and %v\n%s%s", i, repair.Pointer, old, repair.Value, answers(findings), govreport.Encode(r.Report))
				}
				made[repair.Pointer] = repair.Value
			}
			if err := govreport.Apply(&repaired, way); err != nil {
				t.Fatal(err)
			}
			for _, failing := range govreport.Check(&repaired, govreport.Options{Only: []string{"T3-I", "T3-S", "T3-R", "T4-S"}}).Findings {
				for _, pointer := range failing.Cells {
					if proposed[pointer] {
						t.Fatalf("%d: %s was filled, and %s %s fails then\n%v\n%s%s", i, pointer, failing.Code, failing.Pointer, way, answers(findings), govreport.Encode(r.Report))
					}
				}
			}
		}
	}
	t.Logf("%d blanks proposed, %d ways to repair all, %d of them with blanks beside other repairs; %d contradictions said", blanks, ways, beside, contradicted)
	if least := sweep.Of(1000, 20); blanks < least || beside < least {
		t.Error("the reports show little")
	}
}

// waysToRepair lists the repairs of all findings, with each of the candidates of each once.
func waysToRepair(findings govreport.Findings) (ways [][]govreport.Repair) {
	var first []govreport.Repair
	for _, f := range findings {
		first = append(first, f.Repair...)
	}
	ways = append(ways, first)
	for i, f := range findings {
		for n, candidate := range f.Candidates {
			if n == 0 {
				continue
			}
			way := slices.Clone(candidate.Repair)
			for j, other := range findings {
				if j != i {
					way = append(way, other.Repair...)
				}
			}
			ways = append(ways, way)
		}
	}
	return ways
}
