package govreport_test

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// A second check of the same prose does not read it again and says the same, whatever has changed in the tables; other prose
// is read anew.
func TestProseIsReadOnce(t *testing.T) {
	answers := func(r *govreport.Report) string {
		result := govreport.Check(r, govreport.Options{Final: true})
		return string(result.AppendUndecided(result.AppendFindings(nil, govreport.ZhHans), govreport.ZhHans))
	}
	other := &govreport.Report{Edition: govreport.Edition2021, Year: 2022}
	files, err := filepath.Glob("../testdata/rules/N*/*.json")
	if err != nil || len(files) < 50 {
		t.Fatal(len(files), err)
	}
	for _, file := range sweep.Every(7, files) {
		if strings.HasSuffix(file, ".want.json") {
			continue
		}
		r := readReport(t, file)
		for _, cell := range []string{"", "/applications/received/total", "/applications/outcomes/total/total", "/disputes/review/total"} {
			if cell != "" {
				govreport.Enter(r, cell, "3")
			}
			recalled := answers(r)
			govreport.Check(other, govreport.Options{})
			if read := answers(r); read != recalled {
				t.Errorf("%s, %s: recalled\n%s\nread anew\n%s", file, cell, recalled, read)
			}
		}
	}
	files, err = filepath.Glob("../testdata/rules/N1/bad-*.json")
	if err != nil {
		t.Fatal(err)
	}
	r := readReport(t, files[0])
	text := r.Overview.Text
	for _, r.Overview.Text = range []string{text, "", text} {
		result := govreport.Check(r, govreport.Options{})
		if told := len(result.Findings.Of("N1")) > 0; told != (r.Overview.Text != "") {
			t.Errorf("%q: the contradiction is told: %v", r.Overview.Text, told)
		}
	}
}
