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
