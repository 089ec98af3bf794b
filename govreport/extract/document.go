package extract

import (
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// A document is a source made ready for reading: its fragments, and all its characters folded, without the space between
// them, each knowing where it came from.
type document struct {
	frags   []Fragment
	glyphs  []glyph
	first   []int32 // index of each fragment's first glyph, and of the end
	pages   []int32 // fragments that are page numbers; they have no glyphs
	counted counted // of the last place asked for
	regions [3]*region
}

// A glyph is one visible character.
type glyph struct {
	r    rune  // folded
	frag int32 // the fragment it stands in
	at   int32 // byte offset of the original character in the fragment's text
	gap  gap   // what is before it
}

// A gap is what separates a glyph from the one before.
type gap uint8

const (
	noGap gap = iota
	spaceGap
	fragmentGap
)

func newDocument(frags []Fragment) *document {
	size := 0
	for i := range frags {
		size += len(frags[i].Text)/2 + 1
	}
	d := &document{frags: frags, glyphs: make([]glyph, 0, size), first: make([]int32, len(frags)+1)}
	titled := false
	foots := footsOf(frags)
	for i := range frags {
		d.first[i] = int32(len(d.glyphs))
		if frags[i].Kind == Line && (isPageNumber(frags[i].Text) || titled && isPageHead(frags[i].Text) || isOneOf(foots, frags[i].Text)) {
			d.pages = append(d.pages, int32(i))
			continue
		}
		titled = titled || namesReport(frags[i].Text) // its own title may have the page's number behind it
		d.addGlyphs(int32(i))
	}
	d.first[len(frags)] = int32(len(d.glyphs))
	return d
}

func (d *document) addGlyphs(frag int32) {
	text := d.frags[frag].Text
	before := fragmentGap
	for i := 0; i < len(text); {
		if n := markupSpace(text[i:]); n > 0 {
			before = max(before, spaceGap)
			i += n
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if hanzi.IsSpace(r) {
			before = max(before, spaceGap)
		} else if r = hanzi.Fold(r); r != hanzi.None {
			d.glyphs = append(d.glyphs, glyph{r, frag, int32(i), before})
			before = noGap
		}
		i += size
	}
}

// markupSpace returns the length of a piece of HTML for space that text begins with; such pieces survive in bad exports.
func markupSpace(text string) int {
	if text[0] != '&' && text[0] != '<' {
		return 0
	}
	for _, mark := range [...]string{"&nbsp;", "&emsp;", "&ensp;", "<br>", "<br/>", "<br />"} {
		if strings.HasPrefix(text, mark) {
			return len(mark)
		}
	}
	return 0
}

// A span is a range of glyphs.
type span struct{ from, to int }

func (s span) empty() bool { return s.from >= s.to }

// all is every glyph of the document.
func (d *document) all() span { return span{0, len(d.glyphs)} }

// fragmentSpan is the glyphs of a fragment.
func (d *document) fragmentSpan(frag int) span { return span{int(d.first[frag]), int(d.first[frag+1])} }

// fragmentsOf returns the fragments a span touches, the last one excluded. Empty fragments inside it count.
func (d *document) fragmentsOf(s span) (from, to int) {
	if s.empty() {
		return 0, 0
	}
	return int(d.glyphs[s.from].frag), int(d.glyphs[s.to-1].frag) + 1
}

// end returns the byte offset in its fragment's text at which a glyph's original character ends.
func (d *document) end(glyph int) int {
	g := d.glyphs[glyph]
	_, size := utf8.DecodeRuneInString(d.frags[g.frag].Text[g.at:])
	return int(g.at) + size
}

// gapBefore is what separates a glyph from the one before it: a line feed for the end of a line or a cell, else a space.
func (d *document) gapBefore(glyph int) byte {
	g, before := d.glyphs[glyph], d.glyphs[glyph-1]
	if g.frag != before.frag {
		return '\n'
	}
	gap := d.frags[g.frag].Text[d.end(glyph-1):g.at]
	if hanzi.HasBreak(gap) || strings.Contains(gap, "<br") {
		return '\n'
	}
	return ' '
}

// isWrap reports whether the line before a glyph ended only because the page was narrow, as far as the lines around it tell.
func (d *document) isWrap(glyph int) bool {
	g := d.glyphs[glyph]
	if g.gap != fragmentGap || glyph == 0 || d.frags[g.frag].Kind != Line || d.frags[d.glyphs[glyph-1].frag].Kind != Line {
		return false
	}
	const around = 6 // lines
	first, last := max(0, int(g.frag)-around), min(len(d.frags), int(g.frag)+around)
	s := span{int(d.first[first]), int(d.first[last])}
	at := len(d.text(span{s.from, glyph}))
	for _, cut := range hanzi.Wraps(hanzi.Simplify(d.text(s))) {
		if cut.Start <= at && at < cut.End {
			return true
		}
	}
	return false
}

// place returns where a glyph stands in the source.
func (d *document) place(glyph int) Place {
	g := d.glyphs[glyph]
	f := &d.frags[g.frag]
	p := f.Place
	if f.Further != nil {
		return f.placeAt(int(g.at))
	}
	if p.Length > 0 || p.Column == 0 {
		return p.inside(f.Text, int(g.at))
	}
	p.Offset += int(g.at)
	p.Column += d.runesBefore(g.frag, int(g.at))
	return p
}

// A counted is how many characters are before a place in a fragment's text. Places in a page on one line are asked for one behind
// the other, and counting goes on from the one before.
type counted struct {
	frag      int32
	at, runes int
}

// runesBefore counts the characters of a fragment's text before a byte.
func (d *document) runesBefore(frag int32, at int) int {
	text, last := d.frags[frag].Text, &d.counted
	switch {
	case last.frag != frag || at < last.at/2:
		*last = counted{frag, at, utf8.RuneCountInString(text[:at])}
	case at >= last.at:
		*last = counted{frag, at, last.runes + utf8.RuneCountInString(text[last.at:at])}
	default:
		*last = counted{frag, at, last.runes - utf8.RuneCountInString(text[at:last.at])}
	}
	return last.runes
}

// glyphFrom returns the first glyph at or behind a byte of the source.
func (d *document) glyphFrom(offset int) int {
	frag := sort.Search(len(d.frags), func(i int) bool { return d.frags[i].Place.Offset >= offset })
	return int(d.first[frag])
}

// source returns where a span stands in the source.
func (d *document) source(pointer string, s span) Source {
	start := d.place(s.from)
	last := d.glyphs[s.to-1]
	return Source{Pointer: pointer, Place: start, Start: start.Offset, End: d.frags[last.frag].Place.end(d.end(s.to - 1))}
}

// text returns the original text of a span: the words of each fragment, with a line feed where a new one begins.
func (d *document) text(s span) string { return d.joined(s, "\n", " | ") }

// quote is the text of a span on one line, cut short.
func (d *document) quote(s span) string {
	const most = 200 // glyphs
	cut := s.to-s.from > most
	if cut {
		s.to = s.from + most
	}
	quoted := d.joined(s, " ", " ")
	if cut {
		quoted += "…"
	}
	return quoted
}

// joined returns the text of a span with marks between fragments: one between cells of a row, another between the rest.
func (d *document) joined(s span, line, cell string) string {
	var b strings.Builder
	d.join(&b, s, line, cell, func(int) {})
	return b.String()
}

// join writes the text of a span, and tells the first glyph of each piece before it is written.
func (d *document) join(b *strings.Builder, s span, line, cell string, begins func(glyph int)) {
	for i := s.from; i < s.to; {
		frag := d.glyphs[i].frag
		next := min(int(d.first[frag+1]), s.to)
		if i > s.from {
			before := &d.frags[d.glyphs[i-1].frag]
			if f := &d.frags[frag]; f.Kind == Cell && before.Kind == Cell && f.Row != 0 && f.Row == before.Row {
				b.WriteString(cell)
			} else {
				b.WriteString(line)
				if f.Indented && line == "\n" && !endsLine(d.glyphs[i-1].r) {
					b.WriteString(paragraph)
				}
			}
		}
		begins(i)
		b.WriteString(d.frags[frag].Text[d.glyphs[i].at:d.end(next-1)])
		i = next
	}
}

// paragraph is the space that a paragraph begins with. A text keeps it where it alone says that the line before had ended.
const paragraph = "\u3000\u3000"

func endsLine(r rune) bool { return isStop(r) || r == ':' }

// letters returns the folded letters and digits of a span, at most n.
func (d *document) letters(s span, n int) string {
	var b strings.Builder
	for i := s.from; i < s.to && n > 0; i++ {
		if r := d.glyphs[i].r; isLetter(r) || isDigit(r) {
			b.WriteRune(r)
			n--
		}
	}
	return b.String()
}

// countLetters counts the letters of a span, up to most.
func (d *document) countLetters(s span, most int) int {
	n := 0
	for i := s.from; i < s.to && n < most; i++ {
		if isLetter(d.glyphs[i].r) {
			n++
		}
	}
	return n
}

// match compares the letters from a glyph on with a key of letters. What is no letter is passed over, except what ends a
// clause and digits. It returns where the match ends.
func (d *document) match(from, to int, key []rune) (end int, ok bool) {
	i := from
	for n, want := range key {
		for n > 0 && i < to && !isLetter(d.glyphs[i].r) {
			if r := d.glyphs[i].r; isStop(r) || isDigit(r) {
				return 0, false
			}
			i++
		}
		if i >= to || d.glyphs[i].r != want {
			return 0, false
		}
		i++
	}
	return i, true
}

// find returns the first place in a span where the letters of a key stand, or -1.
func (d *document) find(s span, key []rune) (from, end int) {
	for i := s.from; i < s.to; i++ {
		if d.glyphs[i].r == key[0] {
			if end, ok := d.match(i, s.to, key); ok {
				return i, end
			}
		}
	}
	return -1, -1
}

// isPageNumber reports a line that only numbers a page: — 6 —, - 6 -, 第6页, 第六页, 第 6 页 共 12 页, 6/12, Page 6.
func isPageNumber(line string) bool {
	if len(line) > 60 {
		return false
	}
	s := strings.ToLower(hanzi.FoldString(line))
	if inner := strings.Trim(s, pageMarks); isPageCount(inner) {
		return strings.ContainsAny(s[:1], pageMarks) && strings.ContainsAny(s[len(s)-1:], pageMarks)
	}
	if rest, ok := strings.CutPrefix(s, "page"); ok {
		number, total, of := strings.Cut(rest, "of")
		return isPageCount(number) && (!of || isPageCount(total))
	}
	if rest, ok := strings.CutPrefix(s, "第"); ok {
		number, rest, ok := strings.Cut(rest, "页")
		rest = strings.Trim(rest, ",、/|()")
		rest = strings.TrimSuffix(strings.TrimPrefix(rest, "共"), "页")
		return ok && isPageCount(number) && (rest == "" || isPageCount(rest))
	}
	number, total, ok := strings.Cut(s, "/")
	return ok && isNumber(number, 3) && isNumber(total, 3) && number[0] != '0'
}

// isPageCount reports a number of at most four digits, or one in Chinese numerals.
func isPageCount(s string) bool {
	if isNumber(s, 4) {
		return true
	}
	_, n, ok := hanzi.Numeral(s)
	return ok && n == len(s)
}

// pageMarks stand on both sides of a page number. Folding has made one of all dashes.
const pageMarks = "-~*_"

// isNumber reports a whole number of at most so many digits.
func isNumber(s string, most int) bool {
	if s == "" || len(s) > most {
		return false
	}
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}
