package govreport_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/codes"
)

// brokenSum is a report whose row 总计 of table 3 does not add up, found by T3-R.
func brokenSum(t *testing.T) *govreport.Report {
	t.Helper()
	r := readReport(t, "../testdata/reports/2022-pengyang.json")
	r.Applications.Received.Total = govreport.CountOf(28)
	return r
}

// Codes and groups are understood in capitals or not.
func TestOptionsInAnyCase(t *testing.T) {
	r := brokenSum(t)
	want := govreport.Check(r, govreport.Options{Only: []string{"T3-R"}})
	if len(want.Findings) != 1 || want.Findings[0].Code != "T3-R" {
		t.Fatalf("T3-R alone finds %s", messages(want))
	}
	for _, only := range [][]string{{"t3-r"}, {"t3-R"}, {"T3-r", "x1C"}} {
		o := govreport.Options{Only: only}
		if got := govreport.Check(r, o); got.Answer("T3-R") != govreport.Fails || got.Answer("U1") != govreport.Holds || o.Err() != nil {
			t.Errorf("only %v: %s, and %v", only, messages(got), o.Err())
		}
	}
	all := govreport.Check(r, govreport.Options{Skip: []string{"t3"}})
	if n := len(all.Findings.Of("T3-R")) + len(all.Findings.Of("T3-L")); n != 0 || len(all.Off()) != 7 {
		t.Errorf("skip t3: %d findings of T3, off are %v", n, all.Off())
	}
}

// What no rule is called, and what is no day, is an error that stands first, whatever else is found and switched off.
func TestOptionsThatAskForNothing(t *testing.T) {
	for name, c := range map[string]struct {
		options govreport.Options
		values  []string
	}{
		"only an unknown code":     {govreport.Options{Only: []string{"T3-X"}}, []string{"T3-X"}},
		"beside a known one":       {govreport.Options{Only: []string{"T3-R", "T3R"}}, []string{"T3R"}},
		"nothing":                  {govreport.Options{Only: []string{""}}, []string{""}},
		"space around it":          {govreport.Options{Only: []string{" T3-R"}}, []string{" T3-R"}},
		"another character of it":  {govreport.Options{Only: []string{"T3\rR"}}, []string{"T3\rR"}},
		"full width":               {govreport.Options{Only: []string{"Ｔ3"}}, []string{"Ｔ3"}},
		"half of one":              {govreport.Options{Skip: []string{"T"}}, []string{"T"}},
		"the rule itself skipped":  {govreport.Options{Skip: []string{"u1", "S999"}}, []string{"S999"}},
		"two of them":              {govreport.Options{Only: []string{"T9"}, Skip: []string{"T3-"}}, []string{"T9", "T3-"}},
		"no such day":              {govreport.Options{Deadline: "2023-02-29"}, []string{"2023-02-29"}},
		"a day written otherwise":  {govreport.Options{Deadline: "2024-1-26"}, []string{"2024-1-26"}},
		"a day and only that rule": {govreport.Options{Deadline: "31 January", Only: []string{"D5"}}, []string{"31 January"}},
	} {
		t.Run(name, func(t *testing.T) {
			result := govreport.Check(brokenSum(t), c.options)
			var values []string
			for i, f := range result.Findings.Of("U1") {
				if result.Findings[i].Code != "U1" || f.Severity != govreport.Error {
					t.Errorf("U1 does not stand first as an error: %s", messages(result))
				}
				values = append(values, f.Args[1].Value.String())
			}
			if !slices.Equal(values, c.values) || result.Answer("U1") != govreport.Fails || slices.Contains(result.Off(), "U1") {
				t.Errorf("U1 tells of %q, want %q; off are %v", values, c.values, result.Off())
			}
			var fault *govreport.OptionError
			if err := c.options.Err(); !errors.As(err, &fault) || fault.Value != c.values[0] || !strings.Contains(err.Error(), fault.Option) {
				t.Errorf("Err says %v", err)
			}
		})
	}
}

// A name that is known beside one that is not has its effect.
func TestOptionsThatAskForMore(t *testing.T) {
	result := govreport.Check(brokenSum(t), govreport.Options{Only: []string{"T9", "T3-R"}})
	if len(result.Findings) != 2 || result.Findings[1].Code != "T3-R" {
		t.Errorf("not U1 and T3-R: %s", messages(result))
	}
}

// Options that ask for nothing special, and every code and group there is, are without fault.
func TestOptionsWithoutFault(t *testing.T) {
	list := []govreport.Options{{}, {Final: true, Deadline: codes.NewDate(2024, 2, 29)}}
	for _, rule := range govreport.Rules() {
		for _, name := range []string{string(rule.Code), rule.Code.Group()} {
			list = append(list, govreport.Options{Only: []string{name}, Skip: []string{strings.ToLower(name)}})
		}
	}
	r := brokenSum(t)
	for _, o := range list {
		if result := govreport.Check(r, o); o.Err() != nil || result.Answer("U1") != govreport.Holds {
			t.Errorf("%v %v: %v", o.Only, o.Skip, o.Err())
		}
	}
}
