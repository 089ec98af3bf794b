package govreport_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// The prose of all cases, broken at any width by a program that knows nothing of words, is answered as before, and quoted in the same
// words.
func TestWrappedTextIsReadAlike(t *testing.T) {
	const usual = 18 // what is narrower is of phones, and less sure
	var texts, differ [2]int
	for i, rule := range govreport.Rules() {
		if slices.Contains(readInItsOwn, rule.Code) || rule.Code == "J07" { // which counts the line ends too
			continue
		}
		for _, c := range sweep.Turn(8, i, readCases(t, rule.Code)) {
			want := told(govreport.Check(c.Report, c.Options).Findings)
			for _, width := range []int{12, 15, 18, 24, 27, 31, 38, 60} {
				wrapped := *c.Report
				if !wrapTexts(&wrapped, width) {
					continue
				}
				kind := 0
				if width < usual {
					kind = 1
				}
				texts[kind]++
				if got := told(govreport.Check(&wrapped, c.Options).Findings); !slices.Equal(got, want) {
					differ[kind]++
					t.Logf("%s at %d:\n got %q\nwant %q\nof %q", c.File, width, got, want, wrapped.Overview.Text)
				}
			}
		}
	}
	// A heading or a sentence without a comma that is broken once, between two words, looks like two lines.
	for kind, one := range [...]int{500, 40} {
		if differ[kind] > 1+texts[kind]/one {
			t.Errorf("%d of %d texts are read otherwise", differ[kind], texts[kind])
		}
	}
}

// told lists what findings say.
func told(findings govreport.Findings) (list []string) {
	for i := range findings {
		f := &findings[i]
		list = append(list, fmt.Sprintf("%s %s %s", f.Code, f.Pointer, strings.ReplaceAll(f.Message(govreport.ZhHans), " ", "")))
	}
	return list
}

// wrapTexts breaks the lines of a report's prose after so many characters and reports whether any was longer. One that is broken
// already at another width is left alone.
func wrapTexts(r *govreport.Report, width int) bool {
	longer := false
	for _, text := range []*string{&r.Preamble, &r.Overview.Text, &r.Disclosure.Note, &r.Applications.Note, &r.Disputes.Note, &r.Problems.Text, &r.OtherMatters.Text} {
		if hanzi.Wraps(*text) != nil {
			return false
		}
		var b strings.Builder
		n := 0
		for _, c := range *text {
			switch n++; {
			case c == '\n':
				n = 0
			case n > width:
				longer = true
				b.WriteByte('\n')
				n = 1
			}
			b.WriteRune(c)
		}
		*text = b.String()
	}
	return longer
}
