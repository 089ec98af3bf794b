package govreport

import (
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// templateLeftovers is rule S17: one finding a text, quoting the first. A report whose organ is called 某某县 is a specimen,
// in which 某某 is a name.
func (c *checker) templateLeftovers() Answer {
	specimen := strings.Contains(c.report.Organ.Name, "某某")
	answer := Holds
	for _, s := range c.allTexts() {
		if start, end := hanzi.Leftover(s.Plain, specimen); end > 0 {
			answer = c.add(&Finding{Pointer: s.pointer, Quote: s.quoteAround(start, end)})
		}
	}
	return answer
}

// quoteAround quotes a place with the characters beside it, within its line.
func (s *proseSection) quoteAround(start, end int) string {
	text := s.Printed
	const beside = 8
	for range beside {
		r, size := utf8.DecodeLastRuneInString(text[:start])
		if size == 0 || hanzi.EndsClause(r) {
			break
		}
		start -= size
	}
	for range beside {
		r, size := utf8.DecodeRuneInString(text[end:])
		if size == 0 || hanzi.EndsClause(r) {
			break
		}
		end += size
	}
	return text[start:end]
}
