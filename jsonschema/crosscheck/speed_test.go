package crosscheck

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/go-playground/validator/v10"
	google "github.com/google/jsonschema-go/jsonschema"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/codes"
	"github.com/zfxxgk/annualreport/jsonschema/crosscheck/internal/numbers"
)

// This file measures what reading and checking cost, beside what others cost, in one run. Its table stands in README.md:
//
//	go test -C jsonschema/crosscheck -run '^$' -bench Speed -benchtime 100x
//
// All of it is relative to encoding/json reading the same document into an equal plain model. The rows are measured in turn, again
// and again, and the fastest turn of each counts, so that a busy machine changes little.

// A contest is a row of the table: what is done with a document.
type contest struct {
	name string
	make func(b *testing.B, d *benchmarked) func()
}

var contests = []contest{
	{"encoding/json into an equal plain model", func(b *testing.B, d *benchmarked) func() {
		return func() { must(b, json.Unmarshal(d.data, reflect.New(plainModel).Interface())) }
	}},
	{"`Decode`", func(b *testing.B, d *benchmarked) func() {
		return func() { d.decode(b) }
	}},
	{"`Check`, sums of the tables alone (`Options.Only`)", func(b *testing.B, d *benchmarked) func() {
		return func() { govreport.Check(d.report, onlySums) }
	}},
	{"`Check`, limits and sums", func(b *testing.B, d *benchmarked) func() {
		return func() { govreport.Check(d.report, limitsAndSums) }
	}},
	{"`Decode` and `Check`, sums of the tables", func(b *testing.B, d *benchmarked) func() {
		return func() { govreport.Check(d.decode(b), onlySums) }
	}},
	{"`Check`, every rule, its prose not read before", func(b *testing.B, d *benchmarked) func() {
		n := 0
		return func() { n++; govreport.Check(d.alike[n%len(d.alike)], govreport.Options{Final: true}) }
	}},
	{"validator/v10 `Struct`, limits alone", func(b *testing.B, d *benchmarked) func() {
		model, v := reflect.New(plainModel).Interface(), validator.New()
		must(b, json.Unmarshal(d.data, model))
		return func() { must(b, v.Struct(model)) }
	}},
	{"santhosh-tekuri/jsonschema, structure alone", func(b *testing.B, d *benchmarked) func() {
		schema := compileAt(b, schemas[0].name, "")
		value, err := jsonschema.UnmarshalJSON(bytes.NewReader(d.data))
		must(b, err)
		return func() { must(b, schema.Validate(value)) }
	}},
	{"google/jsonschema-go, structure alone", func(b *testing.B, d *benchmarked) func() {
		var schema google.Schema
		must(b, json.Unmarshal(readFile(b, filepath.Join("..", schemas[0].name)), &schema))
		resolved, err := schema.Resolve(nil)
		must(b, err)
		var value any
		must(b, json.Unmarshal(d.data, &value))
		return func() { must(b, resolved.Validate(value)) }
	}},
	{"cel-go over `rules.json`, sums and limits of numbers", func(b *testing.B, d *benchmarked) func() {
		program := compileExpressions(b)
		vars := map[string]any{"report": parsed(b, d.report), "previous": nil}
		return func() { program.eval(b, d.report.Edition, vars) }
	}},
}

// perReport is the row of the command line.
const perReport = "the command: NDJSON in, `-format ndjson -no-report` out, a report"

var (
	limitsAndSums = govreport.Options{Only: []string{"J", "T2-1", "T3-I", "T3-S", "T3-R", "T4-S"}}
	onlySums      = govreport.Options{Only: limitsAndSums.Only[1:]}
)

// A benchmarked document, and the report it is.
type benchmarked struct {
	data   []byte
	report *govreport.Report
	alike  []*govreport.Report // the same with other texts, so that nothing is known from the run before
}

func (d *benchmarked) decode(t testing.TB) *govreport.Report {
	r, err := govreport.Decode(d.data)
	must(t, err)
	return r
}

func newBenchmarked(t testing.TB, document []byte) *benchmarked {
	var small bytes.Buffer
	must(t, json.Compact(&small, document))
	d := &benchmarked{data: small.Bytes()}
	d.report = d.decode(t)
	for n := range 4 {
		r := d.decode(t)
		for _, text := range []*string{&r.Preamble, &r.Overview.Text, &r.Problems.Text, &r.OtherMatters.Text} {
			if *text != "" {
				*text += "\n" + strings.Repeat("特此报告。", n)
			}
		}
		d.alike = append(d.alike, r)
	}
	return d
}

// tablesOnly is a report whose numbers fit and that has hardly any prose.
func tablesOnly(t testing.TB) []byte {
	source := numbers.New(seed)
	for range 1000 {
		r, _ := source.Next()
		r.Organ.Kind, r.Organ.Level = govreport.Government, govreport.CountyLevel
		r.Period = govreport.Period{Start: codes.NewDate(r.Year, 1, 1), End: codes.NewDate(r.Year, 12, 31)}
		if r.Edition == govreport.Edition2021 && len(govreport.Check(r, limitsAndSums).Findings) == 0 && len(govreport.Check(r, govreport.Options{Final: true, Only: []string{"J", "S09"}}).Findings) == 0 {
			return govreport.Encode(r)
		}
	}
	t.Fatal("no report of numbers is without a finding")
	return nil
}

func must(t testing.TB, err error) {
	if err != nil {
		t.Fatal(err)
	}
}

// plainModel is a struct equal to the model of the report in plain Go types, with the limits of its tags that validator knows
// itself: pointers where a blank is not zero.
var plainModel = plainType(reflect.TypeFor[govreport.Report](), "")

func plainType(t reflect.Type, kind string) reflect.Type {
	switch {
	case kind == "count" || kind == "change":
		return reflect.TypeFor[*int64]()
	case kind == "amount":
		return reflect.TypeFor[*string]()
	case t.Kind() == reflect.String:
		return reflect.TypeFor[string]()
	case t.Kind() == reflect.Slice && t.Elem() == reflect.TypeFor[govreport.CellValue]():
		return reflect.TypeFor[map[string]any]()
	case t.Kind() == reflect.Slice:
		return reflect.SliceOf(plainType(t.Elem(), ""))
	case t.Kind() != reflect.Struct:
		return t
	}
	var fields []reflect.StructField
	for i := range t.NumField() {
		f := t.Field(i)
		if name := f.Tag.Get("json"); !f.IsExported() || name == "" || name == "-" {
			continue
		}
		limits := f.Tag.Get("validate")
		plain := plainType(f.Type, limits)
		tag := `json:"` + f.Tag.Get("json") + `"`
		if limits = plainLimits(plain, limits); limits != "" {
			tag += ` validate:"` + limits + `"`
		}
		fields = append(fields, reflect.StructField{Name: f.Name, Type: plain, Tag: reflect.StructTag(tag)})
	}
	return reflect.StructOf(fields)
}

// plainLimits are the limits of a field in tags that validator has of its own.
func plainLimits(t reflect.Type, limits string) string {
	switch limits {
	case "count":
		return "omitempty,min=0,max=9007199254740991"
	case "change":
		return "omitempty,min=-9007199254740991,max=9007199254740991"
	case "amount":
		return "omitempty,numeric"
	}
	if t.Kind() != reflect.String && t.Kind() != reflect.Int {
		return ""
	}
	var known []string
	for limit := range strings.SplitSeq(limits, ",") {
		switch name, _, _ := strings.Cut(limit, "="); name {
		case "required", "omitempty", "min", "max", "oneof", "datetime":
			known = append(known, limit)
		}
	}
	return strings.Join(known, ",")
}

// A measurement is the fastest turn of a row with a document.
type measurement struct {
	run         func()
	turns       int // of run in one turn
	fastest     time.Duration
	allocations float64
}

func BenchmarkSpeed(b *testing.B) {
	documents := []*benchmarked{newBenchmarked(b, tablesOnly(b)), newBenchmarked(b, readFile(b, "../../testdata/reports/2022-pengyang.json"))}
	all := make([][]measurement, len(contests))
	for i, c := range contests {
		for _, d := range documents {
			m := measurement{run: c.make(b, d), fastest: time.Hour}
			m.allocations = testing.AllocsPerRun(10, m.run)
			start := time.Now()
			m.run()
			m.turns = max(1, int(2*time.Millisecond/max(1, time.Since(start))))
			all[i] = append(all[i], m)
		}
	}
	rounds := 0
	for b.Loop() {
		for i := range all {
			for j := range all[i] {
				m := &all[i][j]
				start := time.Now()
				for range m.turns {
					m.run()
				}
				m.fastest = min(m.fastest, time.Since(start)/time.Duration(m.turns))
			}
		}
		rounds++
	}
	if rounds < 20 {
		return // the benchmark has only been tried out
	}
	print := func(name string, times [2]time.Duration, allocations string) {
		fmt.Printf("| %s |", name)
		for j, t := range times {
			fmt.Printf(" %.3g |", float64(t)/float64(all[0][j].fastest))
		}
		fmt.Printf(" %s |\n", allocations)
	}
	fmt.Printf("\n\n%s\n", tableHead)
	for i, c := range contests {
		print(c.name, [2]time.Duration{all[i][0].fastest, all[i][1].fastest}, fmt.Sprintf("%.0f, %.0f", all[i][0].allocations, all[i][1].allocations))
	}
	command := buildCommand(b)
	print(perReport, [2]time.Duration{command.perReport(b, documents[0]), command.perReport(b, documents[1])}, "")
}

// tableHead is the head of the table.
const tableHead = "| | tables alone | with 13,000 characters of prose | allocations |\n| --- | --- | --- | --- |"

// commandLine is the command that checks files.
type commandLine string

func buildCommand(b *testing.B) commandLine {
	command := filepath.Join(b.TempDir(), "check")
	if out, err := exec.Command("go", "build", "-C", "../..", "-o", command, "./examples/check").CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, out)
	}
	return commandLine(command)
}

// perReport is how much of a core's time the command takes for one more report, of many with differing texts.
func (command commandLine) perReport(b *testing.B, d *benchmarked) time.Duration {
	const few, many, times = 10, 1010, 5
	var lines []byte
	var file string
	took := func(reports int) time.Duration {
		fastest := time.Hour
		for range times {
			run := exec.Command(string(command), "-format", "ndjson", "-no-report", "-fail", "never", file)
			run.Env = append(os.Environ(), "GOMAXPROCS=1")
			out, err := run.Output()
			must(b, err)
			if bytes.Count(out, []byte("\n")) != reports {
				b.Fatal("the command does not answer every report")
			}
			fastest = min(fastest, run.ProcessState.UserTime()+run.ProcessState.SystemTime())
		}
		return fastest
	}
	var all [2]time.Duration
	for i, reports := range []int{few, many} {
		lines = lines[:0]
		for n := range reports {
			lines = append(append(lines, govreport.Encode(d.alike[n%len(d.alike)])...), '\n')
		}
		file = filepath.Join(b.TempDir(), "reports.ndjson")
		must(b, os.WriteFile(file, lines, 0o600))
		all[i] = took(reports)
	}
	return (all[1] - all[0]) / (many - few)
}

// TestReadmeHasTheTable holds that the table of README.md has the rows that the benchmark prints, and that each of them runs.
func TestReadmeHasTheTable(t *testing.T) {
	_, rest, ok := strings.Cut(string(readFile(t, "../../README.md")), tableHead+"\n")
	if !ok {
		t.Fatal("README.md has no such table")
	}
	var rows []string
	for _, c := range contests {
		rows = append(rows, c.name)
	}
	for _, row := range append(rows, perReport) {
		var line string
		if line, rest, _ = strings.Cut(rest, "\n"); !strings.HasPrefix(line, "| "+row+" |") {
			t.Errorf("README.md has %q, the benchmark prints a row %q", line, row)
		}
	}
	if strings.HasPrefix(rest, "|") {
		t.Error("README.md has a row more than the benchmark")
	}
}
