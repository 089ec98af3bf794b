package govreport_test

import (
	"os"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
)

// A text says itself in the language that is asked for; printed without one, in the form's own.
func TestTextInEachLanguage(t *testing.T) {
	rule, _ := govreport.LookupRule("J03")
	for _, l := range govreport.Languages() {
		if govreport.Verbatim("27件").In(l) != "27件" {
			t.Errorf("%s: what is verbatim is translated", l)
		}
	}
	if got := rule.Title.In(govreport.En); got != "Mandatory member missing" {
		t.Errorf("in English: %s", got)
	}
	if got, want := rule.Title.String(), rule.Title.In(govreport.ZhHans); got != want || got == "" || got == rule.Title.In(govreport.ZhHant) {
		t.Errorf("printed: %q, want %q", got, want)
	}
}

// Tags are matched as BCP 47 has them, in whatever case; what is none of ours is said to be none.
func TestMatchLanguage(t *testing.T) {
	file, err := os.ReadFile("../testdata/languages.txt")
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]int{}
	for line := range strings.Lines(string(file)) {
		tag, want, ok := strings.Cut(strings.TrimSpace(line), " ")
		if strings.HasPrefix(line, "#") {
			continue
		}
		got, ours := govreport.MatchLanguage(tag)
		switch {
		case !ok:
			t.Errorf("%q is no tag with its language", line)
		case want == "-" && (got != govreport.ZhHans || ours), want != "-" && (string(got) != want || !ours):
			t.Errorf("%q: %s %v, want %s", tag, got, ours, want)
		}
		seen[want]++
	}
	if got, ours := govreport.MatchLanguage(""); got != govreport.ZhHans || ours || len(seen) != 4 {
		t.Errorf("no tag is %s %v; the file has %v", got, ours, seen)
	}
}

// A tag is as good as the language it names, in texts, findings and what stands between a place and its sentence.
func TestTextsInOtherTags(t *testing.T) {
	f := govreport.Check(brokenSum(t), govreport.Options{Only: []string{"T3-R"}}).Findings[0]
	for tag, l := range map[govreport.Language]govreport.Language{"en-US": govreport.En, "zh-HK": govreport.ZhHant, "zh-CN": govreport.ZhHans, "fr": govreport.ZhHans, "": govreport.ZhHans} {
		if f.Message(tag) != f.Message(l) || f.Help(tag) != f.Help(l) || govreport.Error.Label().In(tag) != govreport.Error.Label().In(l) {
			t.Errorf("%s: %s", tag, f.Message(tag))
		}
	}
	if f.Message("en-US") == f.Message("zh-HK") || f.Message("zh-HK") == f.Message("zh") {
		t.Error("the languages say the same")
	}
}
