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

// randomFamily returns the report of an organ and those of a few below it, of one year.
func randomFamily(rng *rand.Rand, e govreport.Edition) (own *govreport.Report, children []*govreport.Report) {
	own = random.Report(rng, e)
	own.Scope, own.Year, own.Organ = govreport.Own, 2020, govreport.Organ{Name: "某县人民政府", Kind: govreport.Government}
	for i := range 1 + rng.IntN(5) {
		child := random.Report(rng, e)
		child.Year, child.Organ = 2020, govreport.Organ{Name: fmt.Sprintf("第%d镇", i), Kind: govreport.Township}
		children = append(children, child)
	}
	return own, children
}

// The sum of random reports is right; with one cell changed, the rules name that cell, and a repair, where there is one,
// puts the number back.
func TestLevelsOfRandomReports(t *testing.T) {
	rng, changed := rand.New(rand.NewPCG(5, 6)), 0
	n := sweep.Of(300, 60)
	for range n {
		e := []govreport.Edition{govreport.Edition2019, govreport.Edition2021}[rng.IntN(2)]
		own, children := randomFamily(rng, e)
		sum, _ := govreport.Aggregate(own, children)
		o := govreport.Options{Own: own, Children: children, AllChildren: true, Only: []string{"G"}}
		if result := govreport.Check(sum, o); len(result.Findings) > 0 {
			t.Fatalf("the sum is not right:\n%s\n%s", messages(result), govreport.Encode(sum))
		}
		cells := govreport.FormOf(e).Cells
		cell := cells[rng.IntN(len(cells))]
		n, ok := cell.Int(sum)
		if govreport.SumRelation(cell) != govreport.ExactSum || !ok {
			continue
		}
		off := 1 + rng.Int64N(9)
		if rng.IntN(2) == 0 && n >= off {
			off = -off
		}
		before := cell.Read(sum)
		cell.Write(sum, fmt.Sprint(n+off))
		changed++
		findings := govreport.Check(sum, o).Findings
		if len(findings) != 1 || findings[0].Severity != govreport.Error || !slices.Equal(findings[0].Cells, []string{cell.Pointer}) {
			t.Fatalf("%s is off by %d, and the findings are %+v", cell.Pointer, off, findings)
		}
		if r := findings[0].Repair; len(r) != 1 || r[0].Value.String() != before {
			t.Fatalf("%s should be %s, and the repair is %v", cell.Pointer, before, r)
		}
	}
	if changed < n/3 {
		t.Errorf("only %d cells were changed", changed)
	}
}

// A caller that has no report of an organ may leave its place empty. That is said, and the sums are taken for partial.
func TestReportNotThere(t *testing.T) {
	own, children := randomFamily(rand.New(rand.NewPCG(13, 14)), govreport.Edition2021)
	sum, _ := govreport.Aggregate(own, children)
	without := append(slices.Clone(children[:len(children)-1]), nil)
	findings := govreport.CheckLevels(sum, own, without).Findings
	want := fmt.Sprintf("第 %d 份报告没有内容，未计入比较", len(without))
	if len(findings) != 1 || findings[0].Code != "G7" || findings[0].Sentence(govreport.ZhHans) != want {
		t.Errorf("want %q, and the findings are %+v", want, findings)
	}
}

// A report forgotten or counted twice is named, and nothing else is said; without the organ's own numbers a sum that is
// less than the children's is found all the same, and one that is more is not.
func TestOneReportExplainsAll(t *testing.T) {
	rng, named := rand.New(rand.NewPCG(7, 8)), 0
	n := sweep.Of(200, 30)
	for range n {
		own, children := randomFamily(rng, govreport.Edition2021)
		k := rng.IntN(len(children))
		less, _ := govreport.Aggregate(own, slices.Delete(slices.Clone(children), k, k+1))
		twin := *children[k]
		twin.Organ.Name = "又一镇"
		more, _ := govreport.Aggregate(own, append(slices.Clone(children), &twin))
		for variant, sum := range map[string]*govreport.Report{"forgotten": less, "doubled": more} {
			findings := govreport.CheckLevels(sum, own, children).Findings
			if len(findings) == 0 {
				continue // it had nothing to add
			}
			if f := findings[0]; f.Variant == variant && len(findings) == 1 && f.Args[2].Value.In(govreport.ZhHans) == children[k].Organ.Name {
				named++
			} else if len(f.Cells) > 2 {
				t.Fatalf("report %d explains all, and the findings are %+v", k, findings)
			}
		}
		if findings := govreport.CheckLevels(more, nil, children).Findings; len(findings) > 0 {
			t.Fatalf("more than the children's sum, the organ's own unknown: %+v", findings)
		}
	}
	if named < n {
		t.Errorf("the report was named %d times", named)
	}
}
