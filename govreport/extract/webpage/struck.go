package webpage

import (
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/zfxxgk/annualreport/govreport/extract"
)

// isStruck reports an element whose text does not count: what is struck through was replaced by what stands beside it, and
// what has no size is not seen.
func (r *reader) isStruck(name string, a atom.Atom, attr attributes) bool {
	switch a {
	case atom.S, atom.Del, atom.Strike:
		return true
	}
	return attr.struck || attr.shrunk && !r.showAll && !r.grows(name)
}

// grows reports an element without a size in which others have one: pages close the gaps between blocks so.
func (r *reader) grows(name string) bool {
	const reach = 1 << 10 // bytes; further elements hold much of the page
	within, _, ends := strings.Cut(r.page[r.at.offset:min(len(r.page), r.at.offset+reach)], "</")
	for ends && !hasPrefixFold(r.page[r.at.offset+len(within)+len("</"):], name) {
		var more string
		from := r.at.offset + len(within) + len("</")
		more, _, ends = strings.Cut(r.page[from:max(from, min(len(r.page), r.at.offset+reach))], "</")
		within = r.page[r.at.offset : from+len(more)]
	}
	for _, size := range [...]string{"font-size", "FONT-SIZE", "class=", "size="} {
		if strings.Contains(within, size) {
			return true
		}
	}
	return !ends
}

// overruns reports, and sees to, a struck run that would swallow blocks: tables and headings are no words that somebody struck, nor
// is all that follows a run which never ends. It is ended where its block does.
func (r *reader) overruns(a atom.Atom) bool {
	l := &r.left
	if !l.struck || roles[l.a] != inline || roles[a] != block && (roles[a] != breaks || r.closesAhead(l.name)) {
		return false
	}
	if a != atom.Table && !isHeading(a) && r.closesAhead(l.name) && level(a) == noLevel {
		l.blocks++
		return false
	}
	if level(a) == noLevel || a == atom.Table || len(r.tables) == 0 { // a cell ends what is struck in another
		r.noteOverrun()
	}
	l.end(r)
	return true
}

// overrunsEnd is overruns at the end of a block. The run ends with the block that it began in.
func (r *reader) overrunsEnd(a atom.Atom) bool {
	l := &r.left
	switch {
	case !l.struck || roles[l.a] != inline || roles[a] != block || level(a) != noLevel:
		return false
	case l.blocks > 0:
		l.blocks--
		return false
	}
	r.noteOverrun()
	l.end(r)
	return true
}

func (r *reader) noteOverrun() {
	if r.overrun++; r.overrun == 1 {
		r.notes = append(r.notes, extract.NoteOf(extract.StruckOpen, 1, strings.TrimSpace(r.left.text.String()), r.left.from))
	}
}

// closesAhead reports an end tag of the struck run behind what has been read.
func (r *reader) closesAhead(name string) bool {
	if name == "span" || name == "font" {
		return r.left.ownEnd > r.at.offset
	}
	return r.closesNext(name)
}

// closesNext reports an end tag of a name behind what has been read, and no other <s> before it that it would belong to. Where the
// next tag stands is kept, so that pages are gone through once for each name; of many names, the others have none.
func (r *reader) closesNext(name string) bool {
	const names = 16
	next, known := r.closings[name]
	switch {
	case known && next.at >= r.at.offset:
		return next.closes
	case !known && len(r.closings) == names:
		return false
	case r.closings == nil:
		r.closings = map[string]closing{}
	}
	at, closes := r.nextTag(name, r.at.offset)
	r.closings[name] = closing{at, closes}
	return closes
}

// nextTag finds the next tag of a name from a byte of the page on: at its end, and no end tag, where there is none.
func (r *reader) nextTag(name string, at int) (where int, closes bool) {
	for {
		i := strings.IndexByte(r.page[at:], '<')
		if i < 0 {
			return len(r.page), false
		}
		at += i + 1
		rest, closes := strings.CutPrefix(r.page[at:], "/")
		if len(rest) > len(name) && hasPrefixFold(rest, name) && strings.IndexByte("> \t\r\n/", rest[len(name)]) >= 0 {
			return at, closes
		}
	}
}

// ownEnd finds where the end tag stands that belongs to an element whose start tag was just read; 0 where others take all end tags for
// theirs. All that is looked through for it is not more than the page a few times over: then the rest have none.
func (r *reader) ownEnd(name string) int {
	const times = 4
	for depth, at := 1, r.at.offset; r.looked < times*len(r.page); {
		next, closes := r.nextTag(name, at)
		r.looked += next - at
		switch {
		case next == len(r.page):
			return 0
		case !closes:
			depth++
		case depth == 1:
			return next
		default:
			depth--
		}
		at = next
	}
	return 0
}

// A closing is where the next tag of a name stands, and whether it is an end tag.
type closing struct {
	at     int
	closes bool
}

func hasPrefixFold(s, prefix string) bool {
	return len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}

// strike begins an element whose text does not count. It is told wherever it stands. A cell of its kind stays, and is empty.
func (r *reader) strike(name string, a atom.Atom, at position) {
	if a == atom.Td || a == atom.Th {
		r.startCell(at)
		r.left = left{name: name, a: a, depth: 1, from: extract.Place{Offset: at.offset, Line: at.line, Column: at.column}}
	} else {
		r.hide(name, a, true, at)
	}
	r.left.told, r.left.struck = true, true
	if name == "span" || name == "font" {
		r.left.ownEnd = r.ownEnd(name)
	}
}
