package validation

import (
	"context"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/codes"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/internal/blunder"
	"github.com/zfxxgk/annualreport/govreport/internal/cases"
	"github.com/zfxxgk/annualreport/govreport/internal/random"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// This file gives the tests their reports: every one in testdata, and any number of random ones, most of them damaged.

// A sample is a report of testdata.
type sample struct {
	name     string
	report   *govreport.Report
	previous *govreport.Report
	levels   Levels
	deadline codes.Date
}

// context is that of a validation that compares the report as Check does with its options.
func (s *sample) context() context.Context {
	return WithDeadline(WithLevels(WithPrevious(context.Background(), s.previous), s.levels), s.deadline)
}

// samples are the reports of testdata, read once: no test changes them.
func samples(t *testing.T) []sample {
	t.Helper()
	once.Do(func() { allSamples = readSamples(t) })
	return allSamples
}

var (
	once       sync.Once
	allSamples []sample
)

func readSamples(t *testing.T) []sample {
	t.Helper()
	var list []sample
	for _, pattern := range []string{"rules/*/*", "reports/*"} {
		files, err := filepath.Glob(filepath.Join("../../testdata", pattern))
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			if cases.IsCompanion(file) || filepath.Ext(file) == ".md" {
				continue
			}
			if r := read(file); r != nil {
				base := strings.TrimSuffix(file, filepath.Ext(file))
				o := companionOptions(t, base)
				list = append(list, sample{file, r, read(base + ".previous.json"), Levels{o.Own, o.Children, o.AllChildren}, o.Deadline})
			}
		}
	}
	if len(list) < 100 {
		t.Fatalf("only %d reports in testdata", len(list))
	}
	return list
}

// companionOptions are what the report of a case is compared with.
func companionOptions(t *testing.T, base string) govreport.Options {
	t.Helper()
	companion, err := cases.CompanionOf(base)
	if err != nil {
		t.Fatal(err)
	}
	o, err := companion.Options()
	if err != nil {
		t.Fatal(err)
	}
	return o
}

// read returns the report in a file; nil when it holds none.
func read(file string) *govreport.Report {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil
	}
	if filepath.Ext(file) == ".txt" {
		extraction, err := extract.Text(string(data))
		if err != nil {
			return nil
		}
		return extraction.Report
	}
	r, err := govreport.Decode(data)
	if err != nil {
		return nil
	}
	return r
}

// randoms is how many random reports a test looks at.
func randoms() int {
	return sweep.Long(20_000, 5_000, 100)
}

// randomReport returns a report of either edition: valid, with an error as people make it, with values on the edge of what
// their tags allow, or read from JSON that is not all of the form.
func randomReport(rng *rand.Rand) *govreport.Report {
	editions := []govreport.Edition{govreport.Edition2019, govreport.Edition2021}
	r := random.Report(rng, editions[rng.IntN(2)])
	switch rng.IntN(5) {
	case 0:
	case 1:
		kinds := blunder.Kinds()
		blunder.Plant(rng, r, kinds[rng.IntN(len(kinds))])
	case 2, 3:
		r.Explanations = []govreport.Explanation{{Code: "X2", Pointer: "/year", Reason: "因"}, {}}[:rng.IntN(3)]
		damage(rng, r)
	default:
		return misspell(rng, r)
	}
	return r
}

// damage puts values on the edge of a tag into a few members.
func damage(rng *rand.Rand, r *govreport.Report) {
	leaves := leavesOf(r)
	for range 1 + rng.IntN(6) {
		leaf := leaves[rng.IntN(len(leaves))]
		if leaf.pointer == "/edition" && rng.IntN(4) > 0 {
			continue
		}
		edges := leaf.edges()
		leaf.set(edges[rng.IntN(len(edges))])
	}
}

var (
	nameOfMember = regexp.MustCompile(`"([A-Za-z0-9]+)":`)
	scalarValue  = regexp.MustCompile(`:("[^"\\]*"|-?[0-9.]+|null)`)
)

// misspell encodes a report, changes a few of its members, and reads it again.
func misspell(rng *rand.Rand, r *govreport.Report) *govreport.Report {
	json := string(govreport.Encode(r))
	pick := func(pattern *regexp.Regexp) []int {
		all := pattern.FindAllStringSubmatchIndex(json, -1)
		return all[rng.IntN(len(all))]
	}
	for range 1 + rng.IntN(4) {
		switch rng.IntN(4) {
		case 0: // under another name
			at := pick(nameOfMember)
			json = json[:at[3]] + []string{"X", "_", ""}[rng.IntN(3)] + json[at[3]:]
		case 1: // there before, with a value of any type
			at := pick(nameOfMember)
			json = json[:at[0]] + json[at[0]:at[1]] + literals[rng.IntN(len(literals))] + "," + json[at[0]:]
		default:
			at := pick(scalarValue)
			json = json[:at[2]] + literals[rng.IntN(len(literals))] + json[at[3]:]
		}
	}
	damaged, err := govreport.Decode([]byte(json))
	if err != nil {
		return r
	}
	return damaged
}

var literals = []string{"null", "true", "0", "7", "-3", "27.5", "27.0", "1e400", "9007199254740992", `"7"`, `"/"`, `""`, `"4,459"`, `"\ud800"`,
	`"2022-02-30"`, `"彭阳"`, "{}", `{"total":1}`, "[]", "[1]", "[{}]"}
