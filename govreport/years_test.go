package govreport_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/random"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// followed returns a report and one of the year before from which all its numbers follow.
func followed(e govreport.Edition) (previous, current *govreport.Report) {
	rng := rand.New(rand.NewPCG(61, 62))
	current, previous = clean(e), random.Report(rng, e)
	current.Year, previous.Year = 2022, 2021
	if e == govreport.Edition2019 {
		current.Year, previous.Year = 2020, 2019
	}
	previous.Applications.CarriedOut = current.Applications.CarriedIn
	now, then := &current.Disputes, &previous.Disputes
	then.Review.Pending, then.LitigationDirect.Pending, then.LitigationAfterReview.Pending = govreport.CountOf(0), govreport.CountOf(0), govreport.CountOf(0)
	now.Review.Pending = govreport.CountOf(0)
	for _, d := range []*govreport.DocumentCounts{&current.Disclosure.Regulations, &current.Disclosure.NormativeDocuments} {
		d.Made, d.Repealed, d.InForce = govreport.CountOf(2), govreport.CountOf(1), govreport.CountOf(12)
	}
	for _, d := range []*govreport.DocumentCounts{&previous.Disclosure.Regulations, &previous.Disclosure.NormativeDocuments} {
		d.InForce = govreport.CountOf(11)
	}
	a, b := &current.Disclosure2019, &previous.Disclosure2019
	for i, d := range []*govreport.DecisionCounts{&a.Licences, &a.OtherServices, &a.Penalties, &a.Coercion} {
		before := []*govreport.DecisionCounts{&b.Licences, &b.OtherServices, &b.Penalties, &b.Coercion}[i]
		before.PreviousItems, before.Change, d.PreviousItems = govreport.CountOf(10), govreport.ChangeOf(-3), govreport.CountOf(7)
	}
	b.Fees.PreviousItems, b.Fees.Change, a.Fees.PreviousItems = govreport.CountOf(10), govreport.ChangeOf(2), govreport.CountOf(12)
	return previous, current
}

func TestYearsThatFollow(t *testing.T) {
	for _, e := range editions {
		previous, current := followed(e)
		result := govreport.Check(current, govreport.Options{Previous: previous, Only: []string{"X"}})
		if len(result.Findings)+len(result.Undecided) > 0 {
			t.Errorf("edition %s:\n%s%+v", e, messages(result), result.Undecided)
		}
		allocations := func(previous *govreport.Report) float64 {
			return testing.AllocsPerRun(100, func() { govreport.Check(current, govreport.Options{Previous: previous}) })
		}
		if with, without := allocations(previous), allocations(nil); with > without {
			t.Errorf("edition %s: the year before costs %v allocations", e, with-without)
		}
		for _, rule := range govreport.Rules() {
			if rule.Code.Group() == "X" && result.Answer(rule.Code) != govreport.Holds && len(rule.Editions) == 2 {
				t.Errorf("edition %s: %s answers %v", e, rule.Code, result.Answer(rule.Code))
			}
		}
	}
}

// What is surely another organ's report, or of another scope, is told of once and not compared.
func TestAnotherReportIsNotCompared(t *testing.T) {
	for name, change := range map[string]func(*govreport.Report){
		"organ": func(r *govreport.Report) { r.Organ.Name, r.Organ.Kind = "某某市教育局", govreport.Department },
		"scope": func(r *govreport.Report) { r.Scope = govreport.Own },
		"year":  func(r *govreport.Report) { r.Year-- },
	} {
		previous, current := followed(govreport.Edition2021)
		previous.Applications.CarriedOut.Total = govreport.CountOf(999_999)
		previous.Disclosure.Regulations.InForce = govreport.CountOf(999)
		previous.Disputes.Review.Pending = govreport.CountOf(999_999)
		if n := len(govreport.CheckYears(previous, current).Findings); n != 3 {
			t.Fatalf("%d findings, want X1, X2 and X6", n)
		}
		change(previous)
		if fs := govreport.CheckYears(previous, current).Findings; len(fs) != 1 || fs[0].Code != "X3" {
			t.Errorf("another %s: %+v", name, fs)
		}
	}
}

// CheckYears runs what X2 leaves to other rules.
func TestCheckYearsTellsOfDocuments(t *testing.T) {
	previous, current := followed(govreport.Edition2021)
	current.Disclosure.Regulations.Repealed = govreport.CountOf(40)
	if fs := govreport.CheckYears(previous, current).Findings; len(fs) != 1 || fs[0].Code != "T2-4" {
		t.Errorf("%+v", fs)
	}
	if result := govreport.CheckYears(nil, current); len(result.Findings)+len(result.Undecided) > 0 {
		t.Errorf("without the year before: %+v", result)
	}
}

// Long texts are compared in one pass.
func TestLongTextsOfTwoYears(t *testing.T) {
	previous, current := followed(govreport.Edition2021)
	text := strings.Repeat("现行有效1，", sweep.Of(200_000, 20_000))
	for _, r := range []*govreport.Report{previous, current} {
		r.Overview.Text, r.Problems.Text, r.OtherMatters.Text = text, text, text
	}
	current.Disclosure.Regulations.InForce = govreport.CountOf(500)
	result := govreport.Check(current, govreport.Options{Previous: previous, Only: []string{"X"}})
	if len(result.Findings) != 4 {
		t.Errorf("want X2, X5 twice and X7:\n%d findings", len(result.Findings))
	}
}

// Table 2 counts other things in either edition: 2020 and 2021 are not bridged, what both forms have is.
func TestEditionsAreNotBridged(t *testing.T) {
	_, current := followed(govreport.Edition2021)
	previous, _ := followed(govreport.Edition2019)
	current.Year, previous.Year = 2021, 2020
	result := govreport.CheckYears(previous, current)
	for code, want := range map[govreport.Code]govreport.Answer{"X1": govreport.Fails, "X2": govreport.NotApplicable, "X3": govreport.Holds} {
		if got := result.Answer(code); got != want {
			t.Errorf("%s answers %v, want %v", code, got, want)
		}
	}
}
