package govreport

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"github.com/zfxxgk/annualreport/govreport/internal/balance"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// slowReports once took long: a blank column of totals leaves open what each row adds up to, so that one further error has
// very many accounts.
func slowReports(t testing.TB) map[string]*Report {
	files, err := filepath.Glob("../testdata/slow/*.json")
	if err != nil || len(files) == 0 {
		t.Fatal("no slow cases", err)
	}
	reports := map[string]*Report{}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if reports[filepath.Base(file)], err = Decode(data); err != nil {
			t.Fatal(err)
		}
	}
	return reports
}

// stepsOf counts the states that the diagnosis of a report looks at.
func stepsOf(r *Report) int {
	c := &checker{report: r, options: Options{Final: true, Only: []string{"T3-L"}}, form: FormOf(r.formEdition())}
	c.switchRules()
	c.cells.read(c.form, r)
	c.rule = &ruleT3L
	d := c.diagnosis(networkOf(c.form).applications, c.takeFailing())
	d.Causes(d.reportCause)
	return d.Visits()
}

// What the search looks at is bounded by a count and not by a clock; a table takes much less than that as a rule.
func TestStatesLookedAt(t *testing.T) {
	for name, r := range slowReports(t) {
		if steps := stepsOf(r); steps > balance.MaxVisits {
			t.Errorf("%s takes %d states", name, steps)
		}
	}
	rng := rand.New(rand.NewPCG(55, 56))
	form, most := FormOf(Edition2021), 0
	for i := range sweep.Of(300, 40) {
		r := &Report{Edition: Edition2021}
		for _, row := range form.Tables[1].Rows {
			for _, cell := range row.Cells {
				if rng.IntN(10) >= i%10 { // the others stay blank
					cell.Write(r, NumberValue(rng.Int64N([]int64{2, 3, 10, 1000}[i%4])).String())
				}
			}
		}
		most = max(most, stepsOf(r))
	}
	if t.Logf("at most %d states", most); most > balance.MaxSpent {
		t.Errorf("%d states are more than %d", most, balance.MaxSpent)
	}
}

func BenchmarkSlowReports(b *testing.B) {
	for name, r := range slowReports(b) {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				Check(r, Options{Final: true})
			}
			b.ReportMetric(float64(stepsOf(r)), "states")
		})
	}
}
