package govreport_test

import (
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
	for want, tags := range map[govreport.Language][]string{
		govreport.En:     {"en", "EN", "en-US", "en-Latn-GB", "en_GB"},
		govreport.ZhHant: {"zh-Hant", "zh-hant", "ZH-HANT-CN", "zh-TW", "zh-tw", "zh-HK", "zh-MO", "zh-cmn-Hant", "yue", "yue-HK", "zh_TW"},
		govreport.ZhHans: {"zh", "zh-Hans", "zh-CN", "zh-SG", "zh-Hans-HK", "yue-Hans", "cmn", "zh-x-tw", "zh-MY"},
	} {
		for _, tag := range tags {
			if got, ok := govreport.MatchLanguage(tag); got != want || !ok {
				t.Errorf("%s: %s %v, want %s", tag, got, ok, want)
			}
		}
	}
	for _, tag := range []string{"", "fr", "english", "z", "de-CN", "-", "x-en", "e", "und-Hant"} {
		if got, ok := govreport.MatchLanguage(tag); got != govreport.ZhHans || ok {
			t.Errorf("%q: %s %v", tag, got, ok)
		}
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
