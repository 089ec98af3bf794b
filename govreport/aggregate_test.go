package govreport_test

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/cases"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// county is a case of rule G1: an aggregated report, its own and those of three organs, which agree.
func county(t *testing.T) (parent *govreport.Report, o govreport.Options) {
	t.Helper()
	c, err := cases.Load(filepath.Join(rulesFolder, "G1", "ok-county-of-three.json"))
	if err != nil {
		t.Fatal(err)
	}
	return c.Report, c.Options
}

// What Aggregate builds, CheckLevels finds right, and its tables are those of the published sum.
func TestAggregateAgreesWithTheRules(t *testing.T) {
	var list []cases.Case
	for _, code := range []govreport.Code{"G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8"} {
		list = append(list, readCases(t, code)...)
	}
	for _, c := range list {
		o := c.Options
		sum, _ := govreport.Aggregate(o.Own, o.Children)
		result := govreport.Check(sum, govreport.Options{Own: o.Own, Children: o.Children, AllChildren: true, Only: []string{"G1", "G2", "G3", "G4", "G5", "G8"}})
		if len(result.Findings) > 0 {
			t.Errorf("%s: the sum is not right by the rules:\n%s", c.File, messages(result))
		}
	}
	parent, o := county(t)
	sum, _ := govreport.Aggregate(o.Own, o.Children)
	if sum.Scope != govreport.Aggregated || sum.Year != 2023 || sum.Period.End != "2023-12-31" || sum.Title != "" || sum.Organ != o.Own.Organ {
		t.Errorf("the title block is %+v", sum)
	}
	for _, cell := range govreport.FormOf(sum.Edition).Cells {
		if got, want := cell.Read(sum), cell.Read(parent); got != want {
			t.Errorf("%s is %s, want %s", cell.Pointer, got, want)
		}
	}
}

func TestAggregateLeavesBlankWhatOneLacks(t *testing.T) {
	_, o := county(t)
	o.Children[1].Disclosure.LicenceDecisions = govreport.Count{}
	o.Children[2].Disclosure.LicenceDecisions = govreport.ReadCount("/")
	sum, p := govreport.Aggregate(o.Own, o.Children)
	if !sum.Disclosure.LicenceDecisions.IsBlank() {
		t.Errorf("licences are %v", sum.Disclosure.LicenceDecisions)
	}
	cell, ok := p.Cell("/disclosure/licenceDecisions")
	want := govreport.CellSum{Lacking: []int{1, 2}, Parts: []govreport.SumPart{{Child: govreport.OwnReport, Value: "0"}, {Child: 0, Value: "120"}}}
	if !ok || fmt.Sprint(cell) != fmt.Sprint(want) {
		t.Errorf("its provenance is %v, want %v", cell, want)
	}
	if _, ok := p.Cell("/disclosure"); ok {
		t.Error("a row is taken for a cell")
	}
}

func TestAggregateSaysWhatItLeftOut(t *testing.T) {
	_, o := county(t)
	old := *o.Children[0]
	old.Year = 2022
	tax := govreport.Report{Edition: govreport.Edition2021, Year: 2023, Organ: govreport.Organ{Name: "税务局", Kind: govreport.Vertical}}
	again := *o.Children[2]
	_, p := govreport.Aggregate(o.Own, []*govreport.Report{&old, o.Children[1], nil, o.Children[2], &again, &tax})
	var got []string
	for _, left := range p.LeftOut() {
		got = append(got, fmt.Sprintf("%d %s %s", left.Child, left.Name.In(govreport.ZhHans), left.Why.In(govreport.ZhHans)))
	}
	want := []string{"0 城关镇人民政府 年度不同", "2 第 3 份报告 报告缺失", "4 青山县教育局 同一单位的报告重复", "5 税务局 属垂直管理，在本系统内报告"}
	if !slices.Equal(got, want) || p.Counted() != 3 || p.Name(1).In(govreport.ZhHans) != "青山县自然资源局" || p.Name(govreport.OwnReport).In(govreport.En) != "the organ's own" {
		t.Errorf("left out: %q; counted %d", got, p.Counted())
	}
}

// Decimals are exact and keep the most places that were printed; a sum no cell can hold leaves the cell blank.
func TestAggregateNumbers(t *testing.T) {
	child := func(fee string, licences int64) *govreport.Report {
		r := &govreport.Report{Edition: govreport.Edition2021, Year: 2023}
		r.Disclosure.FeesCollected = govreport.ReadAmount(fee)
		r.Disclosure.LicenceDecisions = govreport.CountOf(licences)
		return r
	}
	for _, c := range []struct{ a, b, want string }{
		{"0.1", "0.2", "0.3"}, {"18.8710", "1", "19.8710"}, {"26.55", "0.000001", "26.550001"}, {"7", "8", "15"},
		{"999999999999", "1", ""},
	} {
		sum, p := govreport.Aggregate(nil, []*govreport.Report{child(c.a, 1), child(c.b, 2)})
		if got := sum.Disclosure.FeesCollected.String(); got != c.want {
			t.Errorf("%s + %s is %s, want %s", c.a, c.b, got, c.want)
		}
		if fee, _ := p.Cell("/disclosure/feesCollected"); fee.TooLarge != (c.want == "") {
			t.Errorf("%s + %s: too large is %v", c.a, c.b, fee.TooLarge)
		}
	}
	var many []*govreport.Report
	n := sweep.Of(5000, 1100) // 1024 of them are more than 2^63
	for range n {
		many = append(many, child("999999999999.999999", govreport.MaxCount))
	}
	sum, _ := govreport.Aggregate(nil, many)
	if !sum.Disclosure.LicenceDecisions.IsBlank() || !sum.Disclosure.FeesCollected.IsBlank() {
		t.Errorf("%d of the largest sum up to %v and %v", n, sum.Disclosure.LicenceDecisions, sum.Disclosure.FeesCollected)
	}
	result := govreport.CheckLevels(many[0], child("0", 0), many)
	if len(result.Findings.Of("G2")) != 1 || len(result.Findings.Of("G3")) != 1 {
		t.Errorf("a sum beyond all numbers:\n%s", messages(result))
	}
}

// Of thousands of reports on other years the finding names ten and counts the rest.
func TestManyChildren(t *testing.T) {
	parent, _ := county(t)
	var children []*govreport.Report
	n := sweep.Of(20_000, 2_000)
	for i := range n {
		r := &govreport.Report{Edition: govreport.Edition2021, Year: 2022}
		r.Organ.Name = fmt.Sprintf("第%d镇", i)
		children = append(children, r)
	}
	result := govreport.CheckLevels(parent, nil, children)
	if len(result.Findings) != 1 || len(result.Findings[0].Message(govreport.ZhHans)) > 600 || !strings.Contains(result.Findings[0].Message(govreport.ZhHans), fmt.Sprint(n, " 份")) {
		t.Errorf("the findings are:\n%s", messages(result))
	}
	if sum, p := govreport.Aggregate(nil, nil); p.Counted() != 0 || !sum.Disclosure.LicenceDecisions.IsBlank() {
		t.Error("the sum of nothing is something")
	}
}

// Every cell of either form has its relation, and only changes and amounts without a unit have none.
func TestEveryCellHasItsRelation(t *testing.T) {
	for _, e := range []govreport.Edition{govreport.Edition2019, govreport.Edition2021} {
		for _, cell := range govreport.FormOf(e).Cells {
			none := strings.HasSuffix(cell.Pointer, "/change") || cell.Pointer == "/disclosure2019/procurement/amount"
			if relation := govreport.SumRelation(cell); (relation == govreport.NoSum) != none {
				t.Errorf("%s of edition %s keeps relation %d", cell.Pointer, e, relation)
			}
		}
	}
}
