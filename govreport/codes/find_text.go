package codes

import (
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// A runningText is a text made ready for being looked through, with the way back from each place.
type runningText struct {
	printed string
	plain   string // folded, in capital letters; of space only ' ', and '\t' and '\n' between cells and lines
	places  []int  // where each byte of plain comes from
}

func readText(printed string) *runningText {
	t := &runningText{printed: printed, places: make([]int, 0, len(printed))}
	var b strings.Builder
	b.Grow(len(printed))
	for at, c := range printed {
		plain := foldText(c)
		if plain == hanzi.None {
			continue
		}
		b.WriteRune(plain)
		for len(t.places) < b.Len() {
			t.places = append(t.places, at)
		}
	}
	t.plain = b.String()
	return t
}

// foldText makes a character plain.
func foldText(c rune) rune {
	switch c = hanzi.Fold(c); {
	case c >= 'a' && c <= 'z':
		return c - 'a' + 'A'
	case c == '\t' || c == '\v':
		return '\t'
	case hanzi.IsBreak(c):
		return '\n'
	case hanzi.IsSpace(c):
		return ' '
	}
	return c
}

// source returns where in the printed text a place of the plain one is. What shows nothing at its ends is left out.
func (t *runningText) source(place hanzi.Segment) hanzi.Segment {
	last := t.places[place.End-1]
	_, size := utf8.DecodeRuneInString(t.printed[last:])
	return hanzi.Segment{Start: t.places[place.Start], End: last + size}
}

// isWordByte reports the letters and digits of codes, in plain text.
func isWordByte(b byte) bool { return b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' }

// runs are the places of letters and digits without anything between, each as long as it goes on.
func (t *runningText) runs(yield func(hanzi.Segment) bool) {
	for end := 0; end < len(t.plain); end++ {
		start := end
		for end < len(t.plain) && isWordByte(t.plain[end]) {
			end++
		}
		if end > start && !yield(hanzi.Segment{Start: start, End: end}) {
			return
		}
	}
}

// skipSpace returns plain text behind the space at its start, as far as it can belong to a number.
func skipSpace(plain string) string { return skipAny(plain, " ") }

// skipWrapped is skipSpace where the line may end too.
func skipWrapped(plain string) string { return skipAny(plain, " \n") }

func skipAny(plain, space string) string {
	for i := range maxInnerSpace {
		if i == len(plain) || strings.IndexByte(space, plain[i]) < 0 {
			return plain[i:]
		}
	}
	return plain[maxInnerSpace:]
}
