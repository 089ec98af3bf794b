package extract

import (
	"slices"
	"strings"
)

// This file leaves out a column that the form does not have and whose numbers say nothing new: the subtotal of the organisations
// in table 3, which some print behind 其他 or before 商业企业.

// leaveSubtotals takes the subtotals out of the rows of table 3 whose head says that they have one, and whose numbers do. It
// returns the token of the head, or −1.
func (t *tableText) leaveSubtotals(x *lexicon, e int) (head int) {
	head, at := t.subtotalHead(x, e)
	if head < 0 {
		return -1
	}
	var with []*run
	confirmed := 0
	for i := range t.anchors {
		r := &t.anchors[i].run
		if r.filled != applicantTotal+2 || !r.torn.empty() {
			continue
		}
		with = append(with, r)
		if t.region.isSubtotal(r.values(), at) {
			confirmed++
		}
	}
	if 4*confirmed < 3*len(with) || confirmed == 0 {
		return -1
	}
	for _, r := range with {
		if values := r.values(); t.region.isSubtotal(values, at) {
			r.entries = slices.DeleteFunc(r.entries, func(entry int32) bool { return entry == values[at] })
			r.filled--
		}
	}
	return head
}

// The columns of the organisations in table 3.
const firstOrganization, lastOrganization = 1, 5

// isSubtotal reports whether one of the values of a row is the sum of the organisations.
func (g *region) isSubtotal(values []int32, at int) bool {
	rest := slices.Delete(slices.Clone(values), at, at+1)
	subtotal, ok := g.count(span{at, at + 1}, values)
	return ok && g.sumOf(rest[firstOrganization:lastOrganization+1]) == subtotal
}

// subtotalHead finds the head of a subtotal among those of table 3, and which value of a row stands under it.
func (t *tableText) subtotalHead(x *lexicon, e int) (token, at int) {
	g := t.region
	for i := range t.mentions {
		m := &t.mentions[i]
		if len(t.anchors) == 0 || m.first >= t.anchors[0].first {
			break
		}
		column := x.entries[m.entry].head[e]
		if p := m.last + 1; column == lastOrganization && g.saysSubtotal(p) {
			return p, lastOrganization + 1
		}
		if p := m.first - 1; column == firstOrganization && g.saysSubtotal(p) {
			return p, firstOrganization
		}
	}
	return -1, 0
}

// saysSubtotal reports a token that is 小计, with or without what it sums.
func (g *region) saysSubtotal(p int) bool {
	if p < 0 || p >= len(g.tokens) || g.tokens[p].kind != textToken {
		return false
	}
	const longest = 8
	letters := g.d.letters(g.tokens[p].at, longest+1)
	return len([]rune(letters)) <= longest && strings.HasSuffix(letters, "小计")
}
