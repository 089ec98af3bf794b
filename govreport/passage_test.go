package govreport_test

import (
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/cases"
)

// Where a finding says that its words stand, they stand; and what is quoted word by word from one of the texts has such a place,
// wherever the lines of its page end.
func TestWordsStandWhereFindingsSay(t *testing.T) {
	quoted := 0
	for _, rule := range govreport.Rules() {
		list, err := cases.Of(rulesFolder, rule.Code)
		if err != nil {
			t.Fatal(err)
		}
		for i := range list {
			for _, width := range []int{0, 15, 31} {
				r := *list[i].Report
				if width > 0 {
					wrapTexts(&r, width)
				}
				texts := textsOf(&r)
				findings := govreport.Check(&r, list[i].Options).Findings
				for j := range findings {
					f := &findings[j]
					if f.Words.IsZero() {
						for pointer, text := range texts {
							if f.Quote != "" && under(f.Pointer, pointer) && strings.Contains(squeezed(text), squeezed(f.Quote)) {
								t.Errorf("%s, %d wide: %s quotes %q, and does not say where in %s", list[i].File, width, f.Code, f.Quote, pointer)
							}
						}
						continue
					}
					quoted++
					printed := texts[f.Words.Pointer][f.Words.Start:f.Words.End]
					words, quote := squeezed(printed), squeezed(f.Quote)
					if words == "" || strings.TrimSpace(printed) != printed || words != quote && words+"年" != quote && !(f.Code == "M6" && strings.HasPrefix(quote, words+"、")) {
						t.Errorf("%s, %d wide: %s quotes %q, and there stands %q", list[i].File, width, f.Code, f.Quote, words)
					}
				}
			}
		}
	}
	if quoted < 500 {
		t.Errorf("only %d findings say where their words stand", quoted)
	}
}

func textsOf(r *govreport.Report) map[string]string {
	return map[string]string{"/title": r.Title, "/preamble": r.Preamble, "/overview/text": r.Overview.Text, "/disclosure/note": r.Disclosure.Note,
		"/disclosure2019/note": r.Disclosure2019.Note, "/applications/note": r.Applications.Note, "/disputes/note": r.Disputes.Note,
		"/problems/text": r.Problems.Text, "/otherMatters/text": r.OtherMatters.Text}
}

// squeezed is a text without its line ends and spaces.
func squeezed(text string) string {
	return strings.NewReplacer("\n", "", " ", "", "\u3000", "").Replace(text)
}

func under(pointer, above string) bool {
	return pointer == above || strings.HasPrefix(pointer, above+"/")
}
