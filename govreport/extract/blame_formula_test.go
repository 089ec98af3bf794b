// Its readers run on servers only.
//go:build !js

package extract_test

import (
	"math/rand/v2"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/internal/random"
)

// What is wrong with cells of which a workbook has the formula and not the result is wrong with the file; with others it is not.
func TestBlameOfFormulas(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	want := random.Report(rng, govreport.Edition2021)
	for lazy, blame := range map[int]extract.Blame{1: extract.BlameSource, 0: extract.BlameReport} {
		report := *want
		if lazy == 0 {
			report.Applications.Received.Total = govreport.CountOf(1)
		}
		b := &xlsx{rng: rng, lazy: lazy}
		b.report("年报", &report, sheetsOf(&report), plainText, false)
		x := readExcel(t, b.file())
		found := 0
		for _, f := range govreport.Check(x.Report, govreport.Options{Final: true}).Findings {
			if len(f.Cells) == 0 || f.Code[0] != 'T' && f.Code[0] != 'J' {
				continue
			}
			found++
			if got := x.Blame(&f); got != blame {
				t.Errorf("%d: %s at %s is blamed on %q, want %q", lazy, f.Code, f.Pointer, got, blame)
			}
		}
		if found == 0 {
			t.Errorf("%d: no finding", lazy)
		}
	}
}
