package webpage

import (
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/zfxxgk/annualreport/govreport/extract"
)

// left is an element that is not shown, while the reader goes through it: to its end tag, or to what ends it without one.
type left struct {
	name   string
	a      atom.Atom
	depth  int // elements of its name that are open; 0 when there is none
	tables int // tables that are open in it
	lists  int // lists that are open in it
	told   bool
	struck bool // its text stands on the page, but does not count
	ownEnd int  // where the end tag of a struck run stands that is its own; 0 for none
	blocks int  // blocks that are open in it, where it is struck
	from   extract.Place
	text   strings.Builder // its text, where it may have been meant to be shown
}

func (l *left) on() bool { return l.depth > 0 }

// hide begins an element that is not shown. One that is hidden in a table, or with a table in it, is told.
func (r *reader) hide(name string, a atom.Atom, hidden bool, at position) {
	r.left = left{name: name, a: a, depth: 1, from: extract.Place{Offset: at.offset, Line: at.line, Column: at.column},
		told: hidden && roles[a] != leftOut && (len(r.tables) > 0 || a == atom.Table)}
	if a == atom.Table {
		r.left.tables = 1
	}
	if a == atom.Td || a == atom.Th {
		r.endCell()
	} else if level(a) > cellLevel && a != atom.Table {
		r.endRow()
	}
}

// addText keeps the beginning of what is hidden.
func (l *left) addText(raw string) {
	const most = 200 // bytes
	if text := strings.TrimSpace(raw); (l.told || l.a == atom.Title) && text != "" && l.text.Len() < most {
		l.text.WriteString(text)
		l.text.WriteByte(' ')
	}
}

// end ends the element.
func (l *left) end(r *reader) {
	if l.a == atom.Title && l.on() {
		r.titled(l.text.String(), l.from)
	}
	if text := strings.TrimSpace(l.text.String()); l.on() && l.told && text != "" && (l.struck || strings.ContainsAny(text, "0123456789")) {
		r.tellHidden(text, l.from)
	}
	r.left = left{}
}

// tellHidden counts what is not shown and keeps the first of it for the note.
func (r *reader) tellHidden(text string, at extract.Place) {
	if r.hidden++; r.hidden == 1 {
		r.notes = append(r.notes, extract.Note{Kind: extract.HiddenText, Place: at, Quote: text})
	}
}

// The levels of a table's tags: each ends those below it.
const (
	noLevel = iota
	cellLevel
	rowLevel
	groupLevel
	tableLevel
)

func level(a atom.Atom) int {
	switch a {
	case atom.Td, atom.Th:
		return cellLevel
	case atom.Tr:
		return rowLevel
	case atom.Tbody, atom.Thead, atom.Tfoot:
		return groupLevel
	case atom.Table:
		return tableLevel
	}
	return noLevel
}

// endsBefore reports, and sees to, an element that a start tag ends which cannot stand in it.
func (l *left) endsBefore(r *reader, a atom.Atom) bool {
	if r.overruns(a) {
		return true
	}
	ends := false
	switch n := level(a); {
	case l.tables > 0:
	case n > 0 && n < tableLevel && len(r.tables) > 0:
		ends = n >= level(l.a)
	case a == atom.Li:
		ends = l.a == atom.Li && l.lists == 0
	default:
		ends = l.a == atom.P && roles[a] == block
	}
	if ends {
		l.end(r)
	}
	return ends
}

// endsAt reports, and sees to, an element that the end of one around it ends.
func (l *left) endsAt(r *reader, a atom.Atom) bool {
	if r.overrunsEnd(a) {
		return true
	}
	ends := false
	switch n := level(a); {
	case l.tables > 0:
	case n > 0 && len(r.tables) > 0:
		ends = n > level(l.a)
	case a == atom.Ul || a == atom.Ol:
		ends = l.a == atom.Li && l.lists == 0
	}
	if ends {
		l.end(r)
	}
	return ends
}

// starts counts an element within.
func (l *left) starts(name string, a atom.Atom) {
	switch {
	case a == atom.Table:
		l.told = l.told || l.a != 0 && roles[l.a] != leftOut
		l.tables++
	case a == atom.Ul || a == atom.Ol:
		l.lists++
	}
	if name == l.name && a != atom.Li {
		l.depth++
	}
}

// ends counts the end of an element within, or of the element itself.
func (l *left) ends(r *reader, name string, a atom.Atom) {
	switch {
	case a == atom.Table:
		l.tables = max(0, l.tables-1)
	case a == atom.Ul || a == atom.Ol:
		l.lists = max(0, l.lists-1)
	case a == atom.Li && l.lists > 0:
		return
	}
	if name != l.name {
		return
	}
	if l.depth--; l.depth == 0 {
		l.depth = 1
		l.end(r)
	}
}
