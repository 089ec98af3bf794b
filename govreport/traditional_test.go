package govreport_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// traditional writes a text in the characters that are folded to its own: the first of each.
func traditional() *strings.Replacer {
	seen := map[rune]bool{}
	var pairs []string
	for r := rune(0x4E00); r <= 0x9FFF; r++ {
		if plain := hanzi.SimplifyRune(r); plain != r && !seen[plain] {
			seen[plain] = true
			pairs = append(pairs, string(plain), string(r))
		}
	}
	return strings.NewReplacer(pairs...)
}

// readInItsOwn are cases in which more than the report itself is text: an explanation that repeats it, reports of other organs,
// broken characters.
var readInItsOwn = []govreport.Code{"E1", "G7", "J05"}

// A report in traditional characters, and that of the year before, are answered as the same in simplified ones.
func TestTraditionalTextIsReadAlike(t *testing.T) {
	inTraditional := traditional()
	for i, rule := range govreport.Rules() {
		if slices.Contains(readInItsOwn, rule.Code) {
			continue
		}
		for _, c := range sweep.Turn(4, i, readCases(t, rule.Code)) {
			r, changed := written(c.Report, inTraditional)
			if !changed {
				continue
			}
			want := govreport.Check(c.Report, c.Options)
			c.Options.Previous, _ = written(c.Options.Previous, inTraditional)
			compareFindings(t, c.File, r, inTraditional, govreport.Check(r, c.Options).Findings, want.Findings)
		}
	}
}

// written is a report with its texts in other characters, and whether that changed any.
func written(r *govreport.Report, in *strings.Replacer) (other *govreport.Report, changed bool) {
	if r == nil {
		return nil, false
	}
	copied := *r
	r = &copied
	for _, text := range []*string{&r.Title, &r.Preamble, &r.Overview.Text, &r.Problems.Text, &r.OtherMatters.Text, &r.Organ.Name} {
		was := *text
		*text = in.Replace(was)
		changed = changed || *text != was
	}
	return r, changed
}

// withoutSpace takes out the space that a quotation may be without.
var withoutSpace = strings.NewReplacer(" ", "", "\n", "")

// quoted is a quotation in the other characters of a report, where it is of one of the texts that have them.
func quoted(r *govreport.Report, quote string, in *strings.Replacer) string {
	now := in.Replace(quote)
	last := now // of several quotations
	if at := strings.LastIndex(now, "、"); at >= 0 {
		last = now[at+len("、"):]
	}
	for _, text := range []string{r.Title, r.Preamble, r.Overview.Text, r.Problems.Text, r.OtherMatters.Text} {
		if strings.Contains(withoutSpace.Replace(text), withoutSpace.Replace(last)) {
			return now
		}
	}
	return quote
}

// compareFindings holds the findings in text of other characters against those in simplified text. Each quotes its own.
func compareFindings(t *testing.T, file string, r *govreport.Report, in *strings.Replacer, got, want govreport.Findings) {
	t.Helper()
	for i := 0; i < len(got) || i < len(want); i++ {
		switch {
		case i >= len(got):
			t.Errorf("%s: found in simplified text only: %s %q", file, want[i].Code, want[i].Quote)
		case i >= len(want):
			t.Errorf("%s: found in traditional text only: %s %q", file, got[i].Code, got[i].Quote)
		case got[i].Code != want[i].Code || got[i].Variant != want[i].Variant || got[i].Pointer != want[i].Pointer ||
			got[i].Quote != quoted(r, want[i].Quote, in):
			t.Errorf("%s: found in traditional text %s %q, in simplified %s %q", file, got[i].Code, got[i].Quote, want[i].Code, want[i].Quote)
		default:
			continue
		}
		return
	}
}
