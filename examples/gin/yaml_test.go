package main

import (
	"net/http/httptest"
	"testing"

	"github.com/gin-gonic/gin/binding"
	"github.com/gin-gonic/gin/render"
	"github.com/google/go-cmp/cmp"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/validation"
)

// Gin's YAML keeps the cells of a report: numbers, blanks, and what is no number.
func TestReportInYAML(t *testing.T) {
	report, err := govreport.Decode([]byte(sample(t)))
	if err != nil {
		t.Fatal(err)
	}
	report.Disclosure.FeesCollected = govreport.ReadAmount("18.8710")
	report.Disclosure.LicenceDecisions = govreport.ReadCount("27件")
	report.Disclosure.PenaltyDecisions = govreport.Count{}
	w := httptest.NewRecorder()
	if err := (render.YAML{Data: report}).Render(w); err != nil {
		t.Fatal(err)
	}
	var again govreport.Report
	// Where another test has registered the rules, gin checks what it has bound: that is no error of YAML.
	if _, rest := validation.Findings(binding.YAML.BindBody(w.Body.Bytes(), &again)); rest != nil {
		t.Fatalf("%v\n%.2000s", rest, w.Body)
	}
	if diff := cmp.Diff(report, &again); diff != "" {
		t.Errorf("YAML loses something (-written +read):\n%s", diff)
	}
	var typed govreport.Disputes
	if _, rest := validation.Findings(binding.YAML.BindBody([]byte("review:\n  upheld: 3\n  total: 3件\n"), &typed)); rest != nil || typed.Review.Upheld != govreport.CountOf(3) || typed.Review.Total.String() != "3件" {
		t.Errorf("%+v, %v", typed.Review, rest)
	}
}
