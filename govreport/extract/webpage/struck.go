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
}
