package govreport_test

import (
	"bytes"
	"encoding/json"
	"os"
	"testing"

	"github.com/go-playground/validator/v10"

	"github.com/zfxxgk/annualreport/govreport"
)

// benchmarkReport is a clean report with the prose of a real one, 13,000 characters, so that the rules have something to
// read.
func benchmarkReport(b *testing.B) *govreport.Report {
	b.Helper()
	r := clean(govreport.Edition2021)
	data, err := os.ReadFile("../testdata/reports/2022-pengyang.json")
	if err != nil {
		b.Fatal(err)
	}
	sample, err := govreport.Decode(data)
	if err != nil {
		b.Fatal(err)
	}
	r.Overview, r.OtherMatters = sample.Overview, sample.OtherMatters
	return r
}

func plain(b *testing.B, r *govreport.Report) *plainReport {
	b.Helper()
	p := new(plainReport)
	decoder := json.NewDecoder(bytes.NewReader(govreport.Encode(r)))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(p); err != nil {
		b.Fatal(err)
	}
	return p
}

// The whole check of a report, prose included.
func BenchmarkCheck(b *testing.B) {
	r := benchmarkReport(b)
	b.ReportAllocs()
	for b.Loop() {
		govreport.Check(r, govreport.Options{Final: true})
	}
}

// The check without what reads prose: limits and sums only, which is the most validator could be compared with.
func BenchmarkCheckLimitsAndSums(b *testing.B) {
	r := benchmarkReport(b)
	options := govreport.Options{Only: []string{"J", "T3-I", "T3-S", "T3-R", "T4-S", "T2-1"}}
	b.ReportAllocs()
	for b.Loop() {
		govreport.Check(r, options)
	}
}

// validator/v10 on an equal model of plain numbers: limits only, no sums.
func BenchmarkValidatorStruct(b *testing.B) {
	p := plain(b, benchmarkReport(b))
	v := validator.New()
	if err := v.Struct(p); err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if err := v.Struct(p); err != nil {
			b.Fatal(err)
		}
	}
}
