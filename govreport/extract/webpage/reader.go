package webpage

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/zfxxgk/annualreport/govreport/extract"
)

// Read reads a page, or a part of one, in UTF-8. The error says that it is longer than is read.
func Read(page string, limits Limits) (extract.Input, error) { return read(page, limits, false) }

// ReadHidden is Read of what the page hides too: of one that a script has to make visible.
func ReadHidden(page string, limits Limits) (extract.Input, error) { return read(page, limits, true) }

func read(page string, limits Limits, hidden bool) (extract.Input, error) {
	limits = limits.orDefault()
	if len(page) > limits.Bytes {
		return extract.Input{}, &extract.LimitError{Limit: extract.PageLimit, Most: limits.Bytes}
	}
	r := &reader{page: page, limits: limits, at: position{line: 1, column: 1}, showAll: hidden,
		items: make([]item, 0, min(len(page)/100, limits.Fragments))}
	if err := r.read(); err != nil {
		return extract.Input{}, err
	}
	return r.input(), nil
}

// A reader is the reading of one page.
type reader struct {
	page     string
	limits   Limits
	at       position
	items    []item
	line     line
	tables   []*table // that are open, the innermost last
	cells    int      // of all tables
	rows     int      // of all tables that have cells
	numbered int      // tables that have cells
	scratch  []item

	showAll                     bool               // what is hidden is read too
	hidden                      int                // pieces that are not shown and were told
	left                        left               // what is in an element that is not shown
	overrun                     int                // struck runs that were ended since they would swallow what follows
	closings                    map[string]closing // see closesNext
	looked                      int                // bytes that were looked through for the ends of struck runs
	unseenClasses, shownClasses map[string]bool    // those that the page's own styles hide and show
	lists                       int                // lists that are open
	pre                         int                // elements that are open in which line feeds count
	link                        bool               // in a link
	linkBegun                   int                // offset at which it began
	countsUp                    bool               // before a 0 that a script makes another number of
	pale                        string             // the element of white characters that this is in; empty in none
	raised                      string             // the element of the raised piece that this is in; empty in none
	indented                    bool               // in a paragraph that is
	inElement                   string
	counted                     map[atom.Atom]tagsCounted // tags that tell whether the page was cut
	metadata                    extract.Metadata
	pageTitle                   extract.Statement
	notes                       []extract.Note
}

// An item is a fragment, and what decides whether it is one of the report.
type item struct {
	extract.Fragment
	menu bool // nothing but a link
	part part
}

// A part is where on its page a fragment stands, as far as the page says so.
type part uint8

const (
	around part = iota
	heading
	content
)

func (r *reader) part() part {
	switch r.inElement {
	case titleElement:
		return heading
	case contentElement:
		return content
	}
	return around
}

// read goes through the page. A tag that was cut at its end is none.
func (r *reader) read() error {
	r.readSheets()
	z := html.NewTokenizer(strings.NewReader(r.page))
	for {
		kind := z.Next()
		if kind == html.ErrorToken {
			r.close()
			return nil
		}
		from := r.at
		raw := r.page[from.offset : from.offset+len(z.Raw())]
		r.at.past(raw)
		switch kind {
		case html.TextToken:
			switch {
			case r.left.on():
				r.left.addText(raw)
			case r.countsUp:
				r.tellHidden(strings.TrimSpace(raw), extract.Place{Offset: from.offset, Line: from.line, Column: from.column})
				r.countsUp = false
			default:
				r.beforeText(raw)
				r.addText(raw, from)
			}
		case html.StartTagToken, html.SelfClosingTagToken:
			name, more := z.TagName()
			tag, known := nameOf(name)
			var a attributes
			for more {
				var key, value []byte
				key, value, more = z.TagAttr()
				if matters(key) {
					a.read(key, string(value))
				}
			}
			r.countTag(known, false)
			r.startTag(tag, known, a, from, kind == html.SelfClosingTagToken)
		case html.EndTagToken:
			name, _ := z.TagName()
			tag, known := nameOf(name)
			r.countTag(known, true)
			r.endTag(tag, known)
		}
		if len(r.tables) > r.limits.Depth {
			return &extract.LimitError{Limit: extract.TableLimit, Most: r.limits.Depth}
		}
		if len(r.items)+r.cells > r.limits.Fragments {
			return &extract.LimitError{Limit: extract.FragmentLimit, Most: r.limits.Fragments}
		}
	}
}

// nameOf returns the name of a tag, and what is known of it.
func nameOf(tag []byte) (name string, known atom.Atom) {
	if known = atom.Lookup(tag); known != 0 {
		return known.String(), known
	}
	return string(tag), 0
}

// matters reports the attributes that are read.
func matters(key []byte) bool {
	switch string(key) {
	case "hidden", "href", "style", "class", "color", "name", "content", "type", "value":
		return true
	}
	return isCountedTo(key)
}

func (r *reader) startTag(name string, a atom.Atom, attr attributes, at position, closed bool) {
	if r.left.on() && !r.left.endsBefore(r, a) {
		r.left.starts(name, a)
		return
	}
	role := roles[a]
	// A cell that is numbered is no counter: those are spans in it.
	r.countsUp = attr.final != "" && a != atom.Td && a != atom.Th && countsUp(attr.final, r.page[r.at.offset:])
	attr.hidden = (attr.hidden || r.isUnseenClass(attr.classes)) && !r.showAll
	if name == titleElement || name == contentElement || name == dateElement {
		role = block
	}
	if role != inline && role != leftOut {
		r.endLine()
	}
	if (role == leftOut || attr.hidden) && !isVoid(a) {
		if !closed || a != atom.Svg {
			r.hide(name, a, attr.hidden, at)
		}
		return
	}
	if !closed && !isVoid(a) && r.isStruck(name, a, attr) {
		r.strike(name, a, at)
		return
	}
	if (a == atom.Sup || attr.raised && role == inline) && !closed && !isVoid(a) {
		r.raised = name
	}
	if attr.pale && role == inline && !closed && !isVoid(a) && !r.showAll {
		r.pale = name
	}
	switch a {
	case atom.Meta:
		r.meta(attr.meta, at)
	case atom.Table:
		r.startTable()
	case atom.Tr:
		r.startRow()
	case atom.Td, atom.Th:
		r.startCell(at)
	case atom.Tbody, atom.Thead, atom.Tfoot:
		r.endRow()
	case atom.Caption:
		r.startCaption()
	case atom.Ul, atom.Ol:
		r.lists++
	case atom.Pre, atom.Listing, atom.Xmp, atom.Plaintext:
		r.pre++
	case atom.A:
		r.link, r.linkBegun = attr.href, at.offset
	case atom.Input:
		r.addInput(attr.input, at)
	}
	if role == block {
		r.indented = attr.indented
		r.line.indented, r.line.heading = attr.indented, isHeading(a)
		if a == 0 {
			r.inElement = name
		}
	}
}

// addInput adds what a field of a form shows in a cell: reports are published as the form that they were filled in.
func (r *reader) addInput(field [2]string, at position) {
	if t := r.table(); t == nil || !t.open || field[1] == "" {
		return
	}
	switch strings.ToLower(field[0]) {
	case "", "text", "number", "tel":
		if len(r.line.text) == 0 {
			r.line.place = extract.Place{Offset: at.offset, Line: at.line, Column: at.column}
		}
		r.join(field[1])
		r.line.end = r.at.offset
	}
}

func (r *reader) endTag(name string, a atom.Atom) {
	r.countsUp = false
	if r.left.on() && !r.left.endsAt(r, a) {
		r.left.ends(r, name, a)
		return
	}
	role := roles[a]
	if r.inElement == name {
		role = block
	}
	if role == block || role == breaks {
		r.endLine()
	}
	if r.raised == name {
		r.raised = ""
	}
	if r.pale == name {
		r.pale = ""
	}
	switch a {
	case atom.Table:
		r.endTable()
	case atom.Tr, atom.Tbody, atom.Thead, atom.Tfoot:
		r.endRow()
	case atom.Td, atom.Th:
		r.endCell()
	case atom.Caption:
		r.endCaption()
	case atom.Ul, atom.Ol:
		r.lists = max(0, r.lists-1)
	case atom.Pre, atom.Listing, atom.Xmp:
		r.pre = max(0, r.pre-1)
	case atom.A:
		r.link = false
	}
	if role == block {
		r.indented, r.line.heading = false, false
		if r.inElement == name && a == 0 {
			r.inElement = ""
		}
	}
}

// close ends what is open at the end of the page. A cell that was cut may lack the rest of its number.
func (r *reader) close() {
	r.noteCut()
	if n := len(r.tables); n > 0 && !r.left.on() && len(r.line.text) > 0 && r.tables[n-1].open {
		r.line.text = append(r.line.text, "…"...)
	}
	r.endLine()
	r.left.end(r)
	for len(r.tables) > 0 {
		r.endTable()
	}
}

// linkOpen reports a link that goes on behind the line.
func (r *reader) linkOpen() bool { return r.link && r.linkBegun < r.line.place.Offset }
