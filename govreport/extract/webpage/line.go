package webpage

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/zfxxgk/annualreport/govreport/extract"
)

// A line is the text between two breaks as it is being read.
type line struct {
	text     []byte
	place    extract.Place // where it begins
	end      int           // offset behind its last character
	space    bool          // white space waits to be written
	feed     bool          // with a line feed of the source in it
	linked   bool          // all of it stands in links that have ended
	indented bool          // its paragraph is
	heading  bool
	pale     [][2]int // parts of the text that are white
}

// A position is a place in the source as it is gone through.
type position struct{ offset, line, column int }

// past moves a position behind a piece of the source.
func (p *position) past(source string) {
	p.offset += len(source)
	for {
		i := strings.IndexByte(source, '\n')
		if i < 0 {
			break
		}
		p.line++
		p.column = 1
		source = source[i+1:]
	}
	p.column += utf8.RuneCountInString(source)
}

// addText adds the text between two tags. Space and line feeds in it are one space, and none between Chinese characters when
// the source only broke the line there.
func (r *reader) addText(raw string, at position) {
	if r.pre == 0 {
		r.addRun(raw, at)
		return
	}
	for {
		i := strings.IndexByte(raw, '\n')
		if i < 0 {
			r.addRun(raw, at)
			return
		}
		r.addRun(raw[:i], at)
		r.endLine()
		at.past(raw[:i+1])
		raw = raw[i+1:]
	}
}

func (r *reader) addRun(raw string, at position) {
	l := &r.line
	if r.pre > 0 {
		r.addVerbatim(strings.TrimSuffix(raw, "\r"), at)
		return
	}
	start := 0
	for start < len(raw) && isSpace(raw[start]) {
		l.space = true
		l.feed = l.feed || raw[start] == '\n'
		start++
	}
	if start == len(raw) {
		return
	}
	end := len(raw)
	for isSpace(raw[end-1]) {
		end--
	}
	if len(l.text) == 0 {
		at.past(raw[:start])
		l.place = extract.Place{Offset: at.offset, Line: at.line, Column: at.column}
		l.linked, l.space = true, false
		l.end = at.offset + end - start
	} else {
		l.end = at.offset + end
	}
	l.linked = l.linked && r.link
	text := raw[start:end]
	if strings.IndexByte(text, '&') >= 0 {
		text = html.UnescapeString(text)
	}
	if r.raised != "" && isNoteMark(text) && (len(l.text) == 0 || isDigit(l.text[len(l.text)-1])) { // none of the number beside it
		text = "（" + text + "）"
	}
	from := len(l.text)
	r.join(text)
	if r.pale != "" {
		l.pale = append(l.pale, [2]int{from, len(l.text)})
	}
	l.space, l.feed = end < len(raw), false
	l.feed = strings.IndexByte(raw[end:], '\n') >= 0
}

// addVerbatim adds text in which space counts.
func (r *reader) addVerbatim(raw string, at position) {
	l := &r.line
	if len(l.text) == 0 {
		l.place = extract.Place{Offset: at.offset, Line: at.line, Column: at.column}
		l.linked = true
	}
	l.linked = l.linked && r.link
	l.text = append(l.text, html.UnescapeString(raw)...)
	l.end = at.offset + len(raw)
}

// join writes text to the line with its space made one.
func (r *reader) join(text string) {
	l := &r.line
	for i := 0; i < len(text); {
		if isSpace(text[i]) {
			l.space = true
			l.feed = l.feed || text[i] == '\n'
			i++
			continue
		}
		if l.space && len(l.text) > 0 && !(l.feed && isWide(lastRune(l.text)) && isWide(firstRune(text[i:]))) {
			l.text = append(l.text, ' ')
		}
		l.space, l.feed = false, false
		next := i
		for next < len(text) && !isSpace(text[next]) {
			next++
		}
		l.text = append(l.text, text[i:next]...)
		i = next
	}
}

// endLine ends the line and keeps it, if there is anything in it.
func (r *reader) endLine() {
	l := &r.line
	r.raised, r.pale = "", ""
	if len(l.text) > 0 {
		r.tellPale()
		r.keepLine()
	}
	*l = line{text: l.text[:0], indented: r.indented, heading: l.heading}
}

// tellPale takes white figures out of a cell, and says so.
func (r *reader) tellPale() {
	if t := r.table(); t == nil || !t.open {
		return
	}
	if text := r.line.dropPale(); text != "" {
		r.tellHidden(text, r.line.place)
	}
}

func (r *reader) keepLine() {
	l := &r.line
	text := string(l.text)
	p := l.place
	if r.page[p.Offset:l.end] != text {
		p.Length = l.end - p.Offset
	}
	indented := l.indented || strings.HasPrefix(text, "\u3000\u3000")
	trimmed := strings.TrimSpace(text)
	if r.pre > 0 { // tabs at the ends are empty cells
		trimmed = strings.Trim(text, " \u3000")
	}
	if lead := text[:strings.Index(text, trimmed)]; p.Length == 0 && trimmed != "" {
		p.Offset += len(lead)
		p.Column += utf8.RuneCountInString(lead)
	}
	if r.inElement == dateElement {
		r.state(&r.metadata.Published, trimmed, p)
	}
	if r.inElement == titleElement {
		r.state(&r.metadata.Title, trimmed, p)
	}
	r.add(item{Fragment: extract.Fragment{Text: trimmed, Place: p, Indented: indented},
		menu: l.linked && !l.heading && !r.linkOpen() && !isKept(trimmed), part: r.part()})
}

// isKept reports what is read although it is a link: the numbers of the website that footers link to, and headings of sections,
// which fold their text away in some pages.
func isKept(text string) bool {
	for _, word := range [...]string{"备", "備", "标识", "標識", "@"} {
		if strings.Contains(text, word) {
			return true
		}
	}
	first, size := utf8.DecodeRuneInString(text)
	second, _ := utf8.DecodeRuneInString(text[size:])
	return strings.ContainsRune("一二三四五六", first) && strings.ContainsRune("、.．，,", second)
}

func isSpace(b byte) bool { return b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f' }

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

// isNoteMark reports that no word is among a text but 注: 1,2 and † and a are marks of notes, 件 is not.
func isNoteMark(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool { return r != '注' && unicode.Is(unicode.Han, r) })
}

func lastRune(text []byte) rune {
	r, _ := utf8.DecodeLastRune(text)
	return r
}

func firstRune(text string) rune {
	r, _ := utf8.DecodeRuneInString(text)
	return r
}

// isWide reports the characters between which a line feed of the source is no space.
func isWide(r rune) bool {
	return unicode.Is(unicode.Han, r) || r >= 0x3000 && r < 0x3040 || r >= 0xFF00 && r < 0xFF61
}

// isHeading reports the tags of headings.
func isHeading(a atom.Atom) bool {
	switch a {
	case atom.H1, atom.H2, atom.H3, atom.H4:
		return true
	}
	return false
}
