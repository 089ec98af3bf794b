package hanzi

import (
	"unicode/utf8"
)

// This file judges which lines are full: as wide as others of the text are, so that what the next begins with did not fit.

// A line is measured in characters, as programs count that break after so many, and in columns, as it is printed: a Chinese
// character and its marks take two of them, the others one.
const (
	inCharacters = iota
	inColumns
	measures
)

// The lines that may be full. Narrower ones are those of lists and tables, wider ones whole paragraphs. Those that are not usual
// on paper are of phones and of columns, and must be sentences.
var (
	narrowest = [measures]int{8, 16}
	narrow    = [measures]int{10, 20}
	usual     = [measures]int{14, 28}
	broadest  = [measures]int{80, 160}
)

const widest = 200

// indented is the space that a paragraph begins with, and that is lost to those who trim it.
var indented = [measures]int{2, 4}

// vote looks at all line ends, and lets each line that may go on behind its end vote for the widths it would be full at. It
// reports whether any may.
func (w *wrapping) vote() (any bool) {
	w.apart = 1 << 30
	open := false // so may the line before
	for i := range len(w.lines) - 1 {
		l, next := &w.lines[i], &w.lines[i+1]
		w.apart = min(w.apart, next.blank)
		first := !open
		if open = w.mayGoOn(l, next); open {
			any = true
			for m, at := range fullAt(l, next) {
				if at.fits(m) && !(first && isHeading(l.text)) {
					w.votes[m][at.least]++
					w.votes[m][at.most+1]--
				}
			}
		}
	}
	var best [measures]int16
	for m := range w.votes {
		for i := range widest {
			w.votes[m][i+1] += w.votes[m][i]
			best[m] = max(best[m], w.votes[m][i+1])
		}
	}
	for m := range best {
		if other := best[measures-1-m]; best[m] < other-other/4 {
			w.votes[m] = [widest + 2]int16{} // the lines are alike in the other measure
		}
	}
	return any
}

// Widths are those at which a line would be full: it fits, and what the next line begins with would not have.
type widths struct{ least, most int }

func (w widths) fits(measure int) bool {
	return w.most >= narrowest[measure] && w.least <= broadest[measure]
}

// fullAt returns the widths a line would be full at. A mark at its end may hang over.
func fullAt(l, next *line) (at [measures]widths) {
	width := l.width()
	hanging, unit := hangs(l.text), unitOf(next.text)
	for m := range at {
		at[m] = widths{width[m] - hanging[m], width[m] + unit[m] - 1}
	}
	at[inColumns].least-- // letters and marks are not all as wide as they are taken to be
	at[inColumns].most++
	for m := range at {
		at[m].least, at[m].most = max(at[m].least, 0), min(at[m].most, widest)
	}
	return at
}

// width measures a line with the space before it.
func (l *line) width() (n [measures]int) {
	n = l.space
	for _, r := range l.text {
		n[inCharacters]++
		n[inColumns] += columnsOf(r)
		if n[inColumns] > 2*widest {
			break
		}
	}
	return n
}

// columnsOf is how wide a character is printed.
func columnsOf(r rune) int {
	if r >= 0x2E80 {
		return 2
	}
	return 1
}

// hangs measures the mark at the end of a line: no line begins with one, and where it is set it may stand outside.
func hangs(line string) (n [measures]int) {
	if r, _ := utf8.DecodeLastRuneInString(line); goesOnWith(r) {
		n = [measures]int{1, columnsOf(r)}
	}
	return n
}

// unitOf measures what stands on one line: a Chinese character, a word or number, with the marks behind it.
func unitOf(text string) (n [measures]int) {
	word := true
	for i, r := range text {
		isWord := r > ' ' && r < 0x7F
		if i > 0 && !(word && isWord) && !goesOnWith(r) || n[inCharacters] == widest/4 {
			break
		}
		word = isWord
		n[inCharacters]++
		n[inColumns] += columnsOf(r)
	}
	return n
}

// support is how many lines of the text are full at a width that a line is full at too. The first line of a paragraph may have
// lost two characters of space before it.
func (w *wrapping) support(at widths, measure int, first bool) (most int16) {
	for n := at.least; n <= at.most; n++ {
		most = max(most, w.votes[measure][n])
	}
	if first {
		for n := max(at.least+indented[measure], at.most+1); n <= min(at.most+indented[measure], widest); n++ {
			if votes := w.votes[measure][n]; votes > 0 {
				most = max(most, votes+1)
			}
		}
	}
	return most
}

// isFull reports whether a line is full as others are, and the line behind it no wider. A heading
// hardly ever is.
func (w *wrapping) isFull(l, next *line, first bool) bool {
	width := next.width()
	if first && isHeading(l.text) {
		own := l.width()[inCharacters] // seldom that of a heading: just as many characters as another line
		return ListMark(l.text) != "" && !isTitle(l.text) && own >= narrowest[inCharacters] && own <= widest &&
			w.votes[inCharacters][own] > 0 && width[inCharacters] <= own
	}
	const some, many = 2, 3 // lines alike
	for m, at := range fullAt(l, next) {
		room := at.most + [measures]int{1, 2}[m]
		if first {
			room += indented[m]
		}
		enough := int16(some)
		if at.most < narrow[m] {
			enough = many
		}
		if at.fits(m) && width[m] <= room && w.support(at, m, first) >= enough {
			return true
		}
	}
	return false
}

// isFullAlone reports whether the first of two lines is full though no other line says at what width lines are: it is the
// longest of the text, a sentence that is not over, and the second ends it.
func (w *wrapping) isFullAlone(l, next *line) bool {
	if !hasComma(l.text) && !Words("、").In(l.text) && !halvesTorn(l.text, next.text) || isHeading(l.text) || !isClosed(next.text) || beginsAnew(next.text) {
		return false
	}
	if w.longest[0] == 0 {
		for i := range w.lines {
			for m, n := range w.lines[i].width() {
				w.longest[m] = max(w.longest[m], n)
			}
		}
	}
	width := next.width()
	for m, at := range fullAt(l, next) {
		if at.least >= narrowest[m] && at.fits(m) && width[m] <= at.most && w.longest[m] <= at.most {
			return true
		}
	}
	return false
}
