package hanzi

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Unwrap joins the lines of a text that end where they were full, as PDF files and word processors leave them: within words and
// numbers too. What stays is a line end that a writer meant. A text with nothing to join is returned as it is.
func Unwrap(text string) (joined string, places Places) {
	full := longestLine(text)
	var b strings.Builder
	from := 0
	for line := Line(text, 0); line.End < len(text); line = Line(text, line.End+1) {
		if !wraps(line.Of(text), text[line.End+1:], full) {
			continue
		}
		kept := strings.TrimRight(text[from:line.End], " \r")
		b.WriteString(kept)
		from = line.End + 1
		places = append(places, joint{b.Len(), from - b.Len()})
	}
	if from == 0 {
		return text, nil
	}
	b.WriteString(text[from:])
	return b.String(), places
}

// wraps reports whether a line goes on in the text behind it: it is as long as lines become, ends in the middle of a sentence, and
// neither a heading, an item nor an indented paragraph follows.
func wraps(line, behind string, full int) bool {
	const least, near = 40, 6 // columns: of a page, and what a word or number that was not torn leaves open
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(line, " \r"))
	return full >= least && columns(line) >= full-near && !EndsSentence(last) && !Words("； ; ： :").End(string(last)) &&
		!Words("\n \r \u3000").Begin(behind) && !strings.HasPrefix(behind, " ") && behind != "" && ListMark(behind) == ""
}

// longestLine is the width of the longest line.
func longestLine(text string) (longest int) {
	for line := range strings.Lines(text) {
		longest = max(longest, columns(line))
	}
	return longest
}

// columns is the width of a line as it is printed: a Chinese character and its marks take two columns, the others one.
func columns(line string) (n int) {
	for _, r := range strings.TrimRight(line, " \r\n") {
		if n++; r >= 0x2E80 {
			n++
		}
	}
	return n
}

// Places lead from a text whose lines were joined back to where it came from.
type Places []joint

// A joint is where two lines were joined, and by how much what follows stands further back in the source.
type joint struct{ at, off int }

// Source returns the segment of the source that a segment of the joined text comes from.
func (p Places) Source(s Segment) Segment { return Segment{p.source(s.Start, 0), p.source(s.End, 1)} }

// source returns the place in the source of a place in the joined text. One at a joint is the beginning of the line behind it,
// unless it is where something ends.
func (p Places) source(at, ends int) int {
	before, _ := slices.BinarySearchFunc(p, at-ends+1, func(j joint, at int) int { return j.at - at })
	if before == 0 {
		return at
	}
	return at + p[before-1].off
}
