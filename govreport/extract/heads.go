package extract

import (
	"slices"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

// This file compares the heads of columns that a source prints with those of the form. Numbers below no head, or below heads of which
// some are none of the form's, may be those of other columns.

// doubtHeads doubts rows of several cells below heads that do not say which cell is whose, and leaves unread those of which a value
// stands below another column's head. Table 3 is only said to have no heads: its sums tell its columns.
func (rd *reader) doubtHeads(t *tableText, x *lexicon, l layout, form *govreport.Table) {
	headless, lacking := false, span{}
	for from := 0; from < len(t.anchors); {
		to := from + 1
		for to < len(t.anchors) && sameColumns(&form.Rows[t.anchors[from].row], &form.Rows[t.anchors[to].row]) && !t.hasHeadsOfItsOwn(x, rd.e, to) {
			to++
		}
		columns := len(form.Rows[t.anchors[from].row].Cells)
		h := t.headsAbove(x, rd.e, from, columns)
		for i := from; i < to && (columns > 1 || h.areForeign(columns)); i++ {
			a := &t.anchors[i]
			f, ok := a.fill(t.region, l, columns)
			if a.filled == 0 || !ok {
				continue
			}
			headless = headless || h.none()
			if columns > applicantTotal {
				continue
			}
			if a.misheaded = t.isBelowAnother(a, f.chosen, h); a.misheaded || !h.none() && !h.lacks(columns) {
				continue
			}
			a.doubted = true
			if !h.none() && lacking.empty() {
				lacking = span{h.at(t.region), t.region.tokens[a.first].at.to}
			}
		}
		from = to
	}
	if headless {
		rd.note(Note{Kind: HeadMissing, Pointer: form.Section.Pointer}, t.used)
	}
	if !lacking.empty() {
		rd.note(Note{Kind: HeadsMissing, Pointer: form.Section.Pointer, Quote: rd.d.quote(lacking)}, lacking)
	}
}

// sameColumns reports rows that stand below the same heads.
func sameColumns(a, b *govreport.Row) bool {
	return slices.EqualFunc(a.Cells, b.Cells, func(a, b govreport.Cell) bool {
		return a.Column.In(govreport.ZhHans) == b.Column.In(govreport.ZhHans)
	})
}

// hasHeadsOfItsOwn reports a row that heads of columns stand above once more: those of the rows before it say nothing of it.
func (t *tableText) hasHeadsOfItsOwn(x *lexicon, e, anchor int) bool {
	i, _ := slices.BinarySearchFunc(t.mentions, t.anchors[anchor-1].last+1, func(m mention, token int) int { return m.last - token })
	for ; i < len(t.mentions) && t.mentions[i].last < t.anchors[anchor].first; i++ {
		entry := &x.entries[t.mentions[i].entry]
		if entry.row[e] < 0 && entry.row[1-e] < 0 && (entry.head[e] >= 0 || entry.head[1-e] >= 0) {
			return true
		}
	}
	return false
}

// The heads above some rows.
type headsAbove struct {
	tokens  map[int]int // the column, by the token that its head begins with
	pieces  bool        // words that stand in some label: a head that was cut or torn
	foreign []int       // tokens that heads of the other edition begin with, which count something else
}

func (h *headsAbove) none() bool { return len(h.tokens) == 0 && !h.pieces && len(h.foreign) == 0 }

// areForeign reports heads of the other edition in place of those of the form: 本年新公开数量 is not 本年废止件数.
func (h *headsAbove) areForeign(columns int) bool { return len(h.foreign) > 0 && h.found() < columns }

// at is where the heads begin.
func (h *headsAbove) at(g *region) int {
	first := len(g.d.glyphs)
	for token := range h.tokens {
		first = min(first, g.tokens[token].at.from)
	}
	for _, token := range h.foreign {
		first = min(first, g.tokens[token].at.from)
	}
	return first
}

// found counts the columns that have their heads.
func (h *headsAbove) found() int {
	found := map[int]bool{}
	for _, column := range h.tokens {
		found[column] = true
	}
	return len(found)
}

// lacks reports that some of the heads are not there, nor anything that may have been one, or that others stand in their place.
func (h *headsAbove) lacks(columns int) bool {
	return h.found() < columns && !h.pieces || h.areForeign(columns)
}

// headsAbove finds the heads between a row and the one before it that has other columns.
func (t *tableText) headsAbove(x *lexicon, e, anchor, columns int) *headsAbove {
	g, h := t.region, &headsAbove{tokens: map[int]int{}}
	from, to := 0, t.anchors[anchor].first
	if anchor > 0 {
		from = max(t.anchors[anchor-1].last, t.anchors[anchor-1].run.lastToken()) + 1
	}
	known := map[int]bool{}
	for i := range t.mentions {
		m := &t.mentions[i]
		if m.first < from || m.first >= to {
			continue
		}
		for p := m.first; p <= m.last; p++ {
			known[p] = true
		}
		switch entry := &x.entries[m.entry]; {
		case entry.head[e] >= 0 && entry.head[e] < columns:
			h.tokens[m.first] = entry.head[e]
		case entry.head[1-e] < 0:
		default:
			if alike := x.alikeHead(entry.key, e); alike >= 0 {
				h.tokens[m.first] = alike
			} else {
				h.foreign = append(h.foreign, m.first)
			}
		}
	}
	for p := from; p < to && !h.pieces; p++ {
		token := &g.tokens[p]
		if token.kind == textToken && !known[p] && token.letter.to-token.letter.from > 1 {
			h.pieces = g.isLabelPiece(token.at)
		}
	}
	return h
}

// alikeHead returns the column of an edition whose head ends in these letters, or is their end: 处理决定数量 and 本年处理决定数量 are the
// same head. It returns −1 when there is none.
func (x *lexicon) alikeHead(key []rune, e int) int {
	for i := range x.entries {
		entry := &x.entries[i]
		if longer, shorter := string(key), string(entry.key); entry.head[e] >= 0 && (strings.HasSuffix(longer, shorter) || strings.HasSuffix(shorter, longer)) {
			return entry.head[e]
		}
	}
	return -1
}

// lastToken is the last token of a run, −1 for one without entries.
func (r *run) lastToken() int {
	if len(r.entries) == 0 {
		return -1
	}
	return r.reach()
}

// isBelowAnother reports values of which one stands below the head of another column, in a row of the source that is as wide.
func (t *tableText) isBelowAnother(a *anchor, chosen []int32, h *headsAbove) bool {
	g := t.region
	if !t.isOfCells(a) {
		return false
	}
	row := g.rowOf(a.last)
	for token, column := range h.tokens {
		head := g.rowOf(token)
		if g.tokens[token].row == 0 || head.width != row.width {
			continue
		}
		for other, entry := range chosen {
			if other != column && entry >= 0 && row.cellOf(g, entry) == head.label {
				return true
			}
		}
	}
	return false
}

// organizationsInOne reports a table 3 whose heads have natural persons and organisations in one, where the form has five columns. What
// stands below is none of these.
func (t *tableText) organizationsInOne(x *lexicon, e int) (span, bool) {
	if !x.headsOrganizations() || len(t.anchors) == 0 {
		return span{}, false
	}
	h := t.headsAbove(x, e, 0, applicantTotal+1)
	persons := -1
	for token, column := range h.tokens {
		switch {
		case column == 0:
			persons = token
		case column <= lastOrganization:
			return span{}, false
		}
	}
	if persons < 0 || h.pieces {
		return span{}, false
	}
	return t.region.tokens[persons].at, true
}

// headsOrganizations reports the lexicon of table 3.
func (x *lexicon) headsOrganizations() bool {
	return slices.ContainsFunc(x.entries, func(entry entry) bool { return entry.head[1] == applicantTotal })
}
