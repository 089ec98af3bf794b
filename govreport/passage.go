package govreport

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// A Passage is a run of words in one of the report's texts, so that it can be shown there and, of a report that was read from a
// file, found in it (package extract). The zero Passage is none.
type Passage struct {
	Pointer string // JSON Pointer of the text
	// Start and End are byte offsets in the text, End exclusive.
	Start, End int
}

// IsZero reports that there are no such words.
func (p Passage) IsZero() bool { return p.Pointer == "" }

// quotes has a finding quote words of a text, without the space around them.
func (f *Finding) quotes(s *proseSection, words hanzi.Segment) {
	quote := s.Quote(words)
	f.Quote = hanzi.TrimSpace(quote)
	if f.Quote == "" {
		return
	}
	words.Start += strings.Index(quote, f.Quote)
	words = s.Source(hanzi.Segment{Start: words.Start, End: words.Start + len(f.Quote)})
	f.Words = Passage{s.pointer, words.Start, words.End}
}
