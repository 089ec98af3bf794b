package validation

import (
	"math/rand/v2"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/random"
)

// A clean report costs what the rules cost and what validator takes to read the tags of some 220 fields.
func BenchmarkCleanReport(b *testing.B) {
	r := random.Report(rand.New(rand.NewPCG(17, 18)), govreport.Edition2021)
	v, err := New(Options{})
	if err != nil {
		b.Fatal(err)
	}
	j, err := newJudge(false)
	if err != nil {
		b.Fatal(err)
	}
	b.Run("Struct", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if err := v.Struct(r); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("Check", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			govreport.Check(r, govreport.Options{Final: true})
		}
	})
	b.Run("tags", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			j.faults(r)
		}
	})
}
