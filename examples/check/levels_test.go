package main

import (
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
)

const own, children = "testdata/levels-own.json", "testdata/levels-children.ndjson"

// What -aggregate prints is the report that -children finds to be the sum.
func TestSumIsRight(t *testing.T) {
	status, sum, notes := runWith(t, strings.NewReader(""), "-aggregate", "-own", own, children)
	if status != 0 || !strings.HasPrefix(notes, "汇总了 4 份报告\n规章、规范性文件") || strings.Count(notes, "\n") != 2 {
		t.Errorf("status %d, notes: %s", status, notes)
	}
	r, err := govreport.Decode([]byte(sum))
	if err != nil || r.Scope != govreport.Aggregated || r.Disclosure.FeesCollected.String() != "3756.2572" {
		t.Fatalf("%v, %+v", err, r)
	}
	file := write(t, "sum.json", sum)
	status, out, _ := runWith(t, strings.NewReader(""), "-draft", "-only", "G", "-fail", "advice", "-own", own, "-children", children, "-all-children", file)
	if status != 0 {
		t.Errorf("the sum is not right:\n%s", out)
	}
	if _, line, _ := runWith(t, strings.NewReader(""), "-aggregate", "-format", "ndjson", "-own", own, children); strings.Count(line, "\n") != 1 {
		t.Errorf("ndjson has several lines: %s", line)
	}
}

// What is not counted, and what is left blank for it, is said with the file's name.
func TestSumSaysWhatItLacks(t *testing.T) {
	blank := write(t, "blank.json", strings.Replace(read(t, own), `"licenceDecisions": 0`, `"licenceDecisions": null`, 1))
	old := write(t, "old.json", strings.Replace(read(t, own), "2023", "2021", 1))
	status, sum, notes := runWith(t, strings.NewReader(""), "-lang", "en", "-aggregate", "-own", blank, children, old)
	for _, want := range []string{"reports summed: 4\n", "left out: " + old + " 青山县人民政府 (it is on another year)", blank + " the organ's own: cells without a number, whose sums were left blank: 1"} {
		if !strings.Contains(notes, want) {
			t.Errorf("%q is not in:\n%s", want, notes)
		}
	}
	if status != 1 || !strings.Contains(sum, `"licenceDecisions": null`) {
		t.Errorf("status %d\n%s", status, sum)
	}
	if status, _, notes := runWith(t, strings.NewReader(""), "-aggregate", "-own", blank, children); status != 0 {
		t.Errorf("with all reports: status %d\n%s", status, notes)
	}
	if status, sum, _ := runWith(t, strings.NewReader(""), "-aggregate", "-", children); status != 2 || sum != "" {
		t.Errorf("a sum of what could not be read: status %d, %s", status, sum)
	}
}
