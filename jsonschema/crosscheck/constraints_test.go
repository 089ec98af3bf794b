package crosscheck

import (
	"cmp"
	"encoding/json"
	"slices"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	schemafiles "github.com/zfxxgk/annualreport/jsonschema"
)

// exportedRules are what these tests read of rules.json, as a program in another language would.
type exportedRules struct {
	Rules []struct {
		Code        string
		Severity    string
		JudgedBy    string
		Constraints []exportedConstraint
	}
}

type exportedConstraint struct {
	Editions []string
	Severity string
	Pointer  string
	CEL      string
	Terms    []struct{ Previous bool }
}

func readRules(t testing.TB) exportedRules {
	t.Helper()
	data, err := schemafiles.Files.ReadFile("rules.json")
	if err != nil {
		t.Fatal(err)
	}
	var rules exportedRules
	if err := json.Unmarshal(data, &rules); err != nil {
		t.Fatal(err)
	}
	return rules
}

// A failure is a constraint that fails, as the examples answer it.
type failure struct {
	Code     string `json:"code"`
	Severity string `json:"severity"`
	Pointer  string `json:"pointer"`
}

// failing lists what Check finds of the rules that have constraints, the diagnosis switched off, in the order of the
// catalogue. A finding points at the place of its constraint and has its severity, or is of its rule's only one.
func failing(r, previous *govreport.Report) []failure {
	list := []failure{}
	form := govreport.FormOf(r.Edition)
	if form == nil {
		return list
	}
	findings := govreport.Check(r, govreport.Options{Previous: previous, Only: constrained}).Findings
	for _, code := range constrained {
		of := findings.Of(govreport.Code(code))
		constraints := form.Constraints(govreport.Code(code))
		for _, c := range constraints {
			if len(of) > 0 && len(constraints) == 1 || slices.ContainsFunc(of, func(f govreport.Finding) bool {
				return f.Pointer == c.Cell.Pointer && f.Severity == severityOf(&c)
			}) {
				list = append(list, failure{code, severityOf(&c).String(), c.Cell.Pointer})
			}
		}
	}
	return list
}

// constrained are the rules that have constraints, in the order of the catalogue.
var constrained = func() (codes []string) {
	for _, rule := range govreport.Rules() {
		if len(govreport.FormOf(govreport.Edition2021).Constraints(rule.Code))+len(govreport.FormOf(govreport.Edition2019).Constraints(rule.Code)) > 0 {
			codes = append(codes, string(rule.Code))
		}
	}
	return codes
}()

// severityOf is the severity of a constraint's findings: its own, or its rule's.
func severityOf(c *govreport.Constraint) govreport.Severity {
	rule, _ := govreport.LookupRule(c.Code)
	return cmp.Or(c.Severity, rule.Severity)
}
