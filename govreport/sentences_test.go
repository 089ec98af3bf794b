package govreport_test

import (
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
)

// A sentenceName is one of the sentences of a rule.
type sentenceName struct {
	code    govreport.Code
	variant string // empty for the first
}

// unsaid are the sentences that no case says, and why. The list must only shrink.
var unsaid = map[sentenceName]string{
	{"G7", ""}: "a report that is not there is no JSON; TestReportNotThere has it said",
}

// Every sentence of every rule is said by some case, so that somebody has read it where it is said. Those of the structural
// rules have cases of their own, see TestStructureMessages.
func TestEverySentenceIsSaid(t *testing.T) {
	said, excused := saidSentences(t), 0
	for _, rule := range govreport.Rules() {
		if rule.Code.Group() == "J" {
			continue
		}
		for _, message := range rule.Messages {
			name := sentenceName{rule.Code, message.Variant}
			_, listed := unsaid[name]
			switch {
			case listed && said[name]:
				t.Errorf("%s %q is said by a case: take it off the list", name.code, name.variant)
			case !listed && !said[name]:
				t.Errorf("%s %q: no case in %s says %q; a sentence that cannot be said is taken out of the rule and of words/",
					name.code, name.variant, rulesFolder, message.In(govreport.ZhHans))
			case listed:
				excused++
			}
		}
	}
	if excused < len(unsaid) && !t.Failed() {
		t.Errorf("the list has %d sentences, of which the rules have %d", len(unsaid), excused)
	}
}

// saidSentences are the sentences of the findings of all cases.
func saidSentences(t *testing.T) map[sentenceName]bool {
	t.Helper()
	said := map[sentenceName]bool{}
	for _, rule := range govreport.Rules() {
		for _, c := range readCases(t, rule.Code) {
			for _, f := range govreport.Check(c.Report, c.Options).Findings {
				said[sentenceName{f.Code, f.Variant}] = true
			}
		}
	}
	return said
}
