package hanzi

import (
	"strings"
	"unicode/utf8"
)

// This file finds the line ends that no writer meant. PDF files, mail and word processors break a paragraph wherever a line is
// full, within words and numbers too, and what is copied from them keeps the breaks. A line end is the page's, and not the
// writer's, where what stands on its two sides is torn (torn.go), or where the line is as full as others of the text are.

// Wraps returns what stands in a simplified text only because a page was too narrow: line ends, with the space around them, and
// the single space that some programs leave in a word or a number they put together. What a writer meant stays: the ends of sentences, of
// headings and of items, empty lines and indented ones, short lines, tables. It is nil where all line ends are the writer's.
func Wraps(text string) (cuts []Segment) {
	spaces := spacesWithin(text)
	if strings.IndexByte(text, '\n') < 0 {
		return spaces
	}
	lines := lineWraps(Without(text, spaces))
	if spaces == nil {
		return lines
	}
	taken := 0 // by which a place in the text is behind the same place without the spaces
	for _, space := range spaces {
		for len(lines) > 0 && lines[0].Start+taken < space.Start {
			cuts, lines = append(cuts, Segment{lines[0].Start + taken, lines[0].End + taken}), lines[1:]
		}
		cuts, taken = append(cuts, space), taken+space.End-space.Start
	}
	for _, line := range lines {
		cuts = append(cuts, Segment{line.Start + taken, line.End + taken})
	}
	return cuts
}

// Without returns a text without some parts of it, which follow one another.
func Without(text string, cuts []Segment) string {
	if cuts == nil {
		return text
	}
	var b strings.Builder
	b.Grow(len(text))
	at := 0
	for _, cut := range cuts {
		b.WriteString(text[at:cut.Start])
		at = cut.End
	}
	b.WriteString(text[at:])
	return b.String()
}

// A line is a line that shows something.
type line struct {
	_ [0]func() // never compared

	Segment               // without the space around it
	text    string        // what is there
	space   [measures]int // before it
	blank   int           // how many lines above it show nothing
}

// linesOf returns the lines that show something.
func linesOf(text string) (lines []line) {
	lines = make([]line, 0, strings.Count(text, "\n")+1)
	var l line
	for at := 0; at < len(text); l.blank++ {
		l.Start, l.End, l.space = at, len(text), [measures]int{}
		if i := strings.IndexByte(text[at:], '\n'); i >= 0 {
			l.End = at + i
		}
		at = l.End + 1
		for l.Start < l.End {
			r, size := utf8.DecodeRuneInString(text[l.Start:])
			if !IsBlank(r) {
				l.text = strings.TrimRightFunc(l.Of(text), IsBlank)
				l.End = l.Start + len(l.text)
				lines = append(lines, l)
				l.blank = -1
				break
			}
			l.Start += size
			l.space[inCharacters]++
			l.space[inColumns] += columnsOf(r)
		}
	}
	return lines
}

// A wrapping is a text whose line ends are looked at.
type wrapping struct {
	text    string
	lines   []line
	cuts    []Segment
	apart   int           // how many empty lines stand between any two lines: some programs leave one behind each
	longest [measures]int // the longest line, once it has been asked for
	votes   [measures][widest + 2]int16
}

// lineWraps finds the line ends of the page. Nearly all texts have none, and are looked at once, at the ends of their lines.
func lineWraps(text string) (cuts []Segment) {
	w := wrapping{text: text, lines: linesOf(text)}
	if !w.vote() {
		return nil
	}
	for i := 0; i < len(w.lines); i++ {
		i = w.joinRun(i)
	}
	return w.cuts
}

// mayGoOn reports whether a line may be one with the line behind it: nothing says that it is not.
func (w *wrapping) mayGoOn(l, next *line) bool {
	const indent = 2
	before, behind := l.text, next.text
	return next.space[inColumns] < indent && (!isClosed(before) || Words("其中： 其中:").End(before) || Words("其中， 其中,").Begin(behind)) && (next.blank == 0 || w.apart > 0) &&
		!beginsItem(before, behind) && !isCells(before) && !isCells(behind) && strings.IndexFunc(before, isLetter) >= 0
}

// isClosed reports a line that ends with the end of a sentence, or with a mark that a list or a heading ends with.
func isClosed(line string) bool {
	r, size := utf8.DecodeLastRuneInString(line)
	for strings.ContainsRune("”’」』）)", r) {
		line = line[:len(line)-size]
		if r, size = utf8.DecodeLastRuneInString(line); size == 0 {
			return false
		}
	}
	switch r {
	case '；', ';', '：', ':':
		return true
	case '.':
		return endsInIdeograph(line[:len(line)-1])
	}
	return EndsSentence(r)
}

// isCells reports a line of a table.
func isCells(line string) bool {
	return strings.IndexByte(line, '|') >= 0 || strings.IndexByte(line, '\t') >= 0
}

func isLetter(r rune) bool { return IsIdeograph(r) || r|0x20 >= 'a' && r|0x20 <= 'z' }

// isHeading reports a line that begins with a mark or ends as titles do, and is no sentence.
func isHeading(line string) bool {
	const long = 22 * len("字")
	titled := isTitle(line)
	if mark := ListMark(line); mark != "" && !titled {
		_, numbered := NextFigure(line, len(mark))
		titled = len(line) < long && !numbered && !Words("《 “ （ ：").In(line[len(mark):])
	}
	return titled && !hasComma(line)
}

func isTitle(line string) bool {
	return Words("报告 年报 情况 方面 年度） 年度)").End(line)
}

// A run is lines of which each may go on in the next.
type run struct {
	full   int  // ends at which the line is full
	short  int  // ends at which it is not, though no title stands there: those of a list
	comma  bool // there is one
	inner  bool // there is one before the last line
	closed bool // the last line ends a sentence
	narrow bool // some that are full are narrower than is usual
}

// isWrapped reports whether the full lines of a run are so because a page was narrow. The lines of a list differ.
func (r *run) isWrapped() bool {
	const many = 3
	if r.narrow {
		return (r.full > 1 && r.short == 0 || r.full >= many && 2*r.short <= r.full) && r.closed && r.inner
	}
	return r.full > 0 && 2*r.short <= r.full && (r.closed || r.comma && r.full >= many)
}

// joinRun looks at the lines that may go on from the first on, and returns the last of them.
func (w *wrapping) joinRun(first int) (last int) {
	var r run
	full := true
	for last = first; ; last++ {
		l := &w.lines[last]
		r.inner = r.comma
		r.comma = r.comma || hasComma(l.text)
		if last+1 == len(w.lines) || !w.mayGoOn(l, &w.lines[last+1]) {
			r.closed = isClosed(l.text)
			break
		}
		if full = w.isFull(l, &w.lines[last+1], last == first || !full); full {
			r.full++
			r.narrow = r.narrow || l.width()[inCharacters] < usual[inCharacters]
		} else if last > first && !isHeading(l.text) {
			r.short++
		}
	}
	wrapped := r.isWrapped()
	alone := !wrapped && r.full < 2
	full = true
	paragraph := w.lines[first].Start
	for i := first; i < last; i++ {
		l, next := &w.lines[i], &w.lines[i+1]
		full = wrapped && w.isFull(l, next, i == first || !full)
		switch {
		case next.blank != 0 && (next.blank != w.apart || len(w.lines) == 2):
			paragraph = next.Start
		case full, w.isTorn(paragraph, l, next), alone && i+1 == last && w.apart == 0 && w.isFullAlone(l, next):
			w.cuts = append(w.cuts, w.cut(l, next))
		default:
			paragraph = next.Start
		}
		alone = alone && (isHeading(l.text) || len(l.text) < narrowest[inColumns])
	}
	return last
}

// cut is what stands between two lines. The space between two words of letters stays.
func (w *wrapping) cut(l, next *line) Segment {
	if w.text[l.End] == ' ' && isASCIILetter(w.text[l.End-1]) && isASCIILetter(w.text[next.Start]) {
		return Segment{l.End + 1, next.Start}
	}
	return Segment{l.End, next.Start}
}

func isASCIILetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// hasComma reports whether a line holds a part of a sentence and another.
func hasComma(line string) bool {
	return Words("， 。 ； ,").In(line)
}

// beginsAnew reports what a paragraph of its own is likely to begin with.
func beginsAnew(line string) bool {
	f := FigureAt(line, 0)
	behind, dated := strings.CutPrefix(line[f.End:], "年")
	return f.Digits == 4 && dated && Words("， , 度 我 本 全 共").Begin(behind) ||
		Words("全年 本年 今年 我 本 一是 二是 三是 同时 此外 另外 截至 截止 目前 下一步").Begin(line)
}
