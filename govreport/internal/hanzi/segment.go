package hanzi

import (
	"strings"
	"unicode/utf8"
)

// A Segment is a part of a text that knows its place there: text[Start:End]. What is found in a text is kept as a segment
// for as long as possible, so that it can be quoted and looked around.
type Segment struct{ Start, End int }

// Of returns the segment's part of a text.
func (s Segment) Of(text string) string { return text[s.Start:s.End] }

// EndsSentence reports what ends a sentence: a full stop, an exclamation or question mark, the end of a line.
func EndsSentence(r rune) bool {
	switch r {
	case '。', '！', '!', '？', '?', '\n':
		return true
	}
	return false
}

// EndsClause reports what ends a clause: what ends a sentence, a comma, a semicolon, a colon.
func EndsClause(r rune) bool {
	switch r {
	case '，', ',', '；', ';', '：', ':':
		return true
	}
	return EndsSentence(r)
}

// Clause returns the clause around a place. The comma of a number such as 1,234 ends none.
func Clause(text string, at int) Segment {
	whole := Around(text, at)
	s := Segment{at, whole.End}
	for s.Start > whole.Start {
		r, size := utf8.DecodeLastRuneInString(text[:s.Start])
		if EndsClause(r) && !withinNumber(text, s.Start-size) {
			break
		}
		s.Start -= size
	}
	for i, r := range text[at:whole.End] {
		if EndsClause(r) && !withinNumber(text, at+i) {
			s.End = at + i
			break
		}
	}
	return s
}

// withinNumber reports whether the mark at a place is the comma of a number such as 1,234.
func withinNumber(text string, at int) bool {
	return text[at] == ',' && at > 0 && text[at-1] >= '0' && text[at-1] <= '9' && BeginsWithGroup(text[at+1:])
}

// Sentence returns the sentence around a place: its first clauses may name another subject or year than the one at the place.
func Sentence(text string, at int) Segment {
	s := Around(text, at)
	s.Start += afterLastEnd(text[s.Start:at])
	if i := strings.IndexFunc(text[at:s.End], EndsSentence); i >= 0 {
		s.End = at + i
	}
	return s
}

// afterLastEnd returns where the last sentence of a text begins. It is called at each word of a paragraph, so that it puts
// characters together itself: those of one byte and of three, which all marks are.
func afterLastEnd(text string) int {
	for end := len(text); end > 0; {
		last, size := rune(text[end-1]), 1
		if last >= utf8.RuneSelf && end >= 3 && text[end-3]>>4 == 0xE {
			last, size = rune(text[end-3]&0xF)<<12|rune(text[end-2]&0x3F)<<6|last&0x3F, 3
		}
		if EndsSentence(last) {
			return end
		}
		end -= size
	}
	return 0
}

// Line returns the line around a place, which is a paragraph where lines are not wrapped.
func Line(text string, at int) Segment {
	s := Segment{strings.LastIndexByte(text[:at], '\n') + 1, len(text)}
	if i := strings.IndexByte(text[at:], '\n'); i >= 0 {
		s.End = at + i
	}
	return s
}

// Around is how far from a place its clause and sentence are looked for: none is longer, and a text without marks would be
// read anew at each of its words.
func Around(text string, at int) (s Segment) {
	const most = 2048 // bytes
	for s.Start = max(0, at-most); s.Start > 0 && !utf8.RuneStart(text[s.Start]); {
		s.Start--
	}
	for s.End = min(len(text), at+most); s.End < len(text) && !utf8.RuneStart(text[s.End]); {
		s.End++
	}
	return s
}
