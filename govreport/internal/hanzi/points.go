package hanzi

import (
	"strings"
	"unicode/utf8"
)

// NextPoints finds the next place at or after another where two marks stand and one belongs: 。。 and ，。 and the like. Three stops
// or more stand for an ellipsis. The segment is empty when there is none.
func NextPoints(text string, from int) Segment {
	for at := SkipIdeographs(text, from); at < len(text); at = SkipIdeographs(text, at) {
		_, next := utf8.DecodeRuneInString(text[at:])
		s := Segment{at, at}
		marks := 0
		for s.End < len(text) {
			r, size := utf8.DecodeRuneInString(text[s.End:])
			if !strings.ContainsRune("。，、；：,;:", r) {
				break
			}
			s.End += size
			marks++
		}
		run := s.Of(text)
		if marks > 1 && len(run) > marks && (marks == 2 || strings.TrimRight(run, "。") != "") &&
			(run[0] >= utf8.RuneSelf || at > 0 && text[at-1] >= utf8.RuneSelf) { // no time, no address
			return s
		}
		at = max(s.End, at+next)
	}
	return Segment{}
}

// NextHalfWidth finds the next half-width mark at or after a place that stands between Chinese words in a text that has the
// full-width one elsewhere, by far more often. The segment is empty when there is none.
func NextHalfWidth(text string, from int) (next Segment) {
	const half, full, often = ",;:?!", "，；：？！", 3
	for i := range len(half) {
		first, n := 0, 0
		for at := 1; at+1 < len(text); at++ {
			if text[at] != half[i] || text[at-1] < utf8.RuneSelf || strings.TrimPrefix(text[at+1:], " ") < "\x80" {
				continue
			}
			if n++; first == 0 && at >= from {
				first = at
			}
		}
		if first > 0 && strings.Count(text, full[i*ideograph:][:ideograph]) >= often*n {
			next = earlier(next, Segment{first, first + 1})
		}
	}
	return next
}
