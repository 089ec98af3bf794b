package extract

import (
	"slices"
	"strings"
)

// A run is what stands behind a label: values and empty cells, up to the next words.
type run struct {
	entries  []int32 // tokens; an empty one is stored as −1 less its index
	filled   int     // values among them
	marked   bool    // every one is the whole of a cell
	row      int     // the source's row they stand in, 0 when unknown
	width    int     // cells of that row, labels included
	behind   []int32 // a number alone in the row behind it, which may be a piece of its last one; or nothing
	followed bool    // values stand behind it that have no label: those it lacks may be among them
	torn     span    // a piece of a number that stands among them; empty when there is none

	inColumns   []int32 // the entries in the columns of the form (columns.go); nil when it is not certain where those stand
	besideHeads bool    // it has as many values as the form, but not in the columns of the form
	misheaded   bool    // one of its values stands below the head of another column
	doubted     bool    // its values may be those of other columns
	astray      bool    // other rows have theirs, and this one does not fit in
}

// addEntry adds a token to a run.
func (r *run) addEntry(g *region, t int) {
	token := &g.tokens[t]
	if len(r.entries) == 0 {
		r.marked = true
	}
	r.marked = r.marked && token.cell && !token.glued
	if token.kind != emptyToken {
		r.filled++
		r.entries = append(r.entries, int32(t))
	} else {
		r.entries = append(r.entries, int32(-1-t))
	}
}

// tokenOf returns the token of an entry of a run.
func tokenOf(entry int32) int { return int(max(entry, -1-entry)) }

// end returns the last token of a run.
func (r *run) end() int { return tokenOf(r.entries[len(r.entries)-1]) }

// runOf collects what stands inside a label that is broken around its values, and behind it before a token.
func (g *region) runOf(m mention, limit int, widths map[int]int) run {
	r := run{row: g.tokens[m.last].row}
	for t := m.first; t < m.last; t++ {
		if g.tokens[t].kind == valueToken {
			r.addEntry(g, t)
		}
	}
	g.extend(&r, m.last+1, limit)
	r.width = widths[r.row]
	return r
}

// withWords returns the run of a row that has words in some of its cells, where the source shows its rows: with them it
// has just as many values as the form. Else it returns the run as it is.
func (g *region) withWords(r run, from, limit, cells int) run {
	if r.row == 0 || !r.marked && len(r.entries) > 0 || r.filled >= cells {
		return r
	}
	if g.tokens[from-1].row != r.row { // the words of another row are its label
		return r
	}
	w := run{row: r.row, width: r.width}
	for t := from; t < limit && g.tokens[t].row == r.row; t++ {
		token := &g.tokens[t]
		if !token.cell || token.kind == proseToken || token.kind == textToken && g.continuesLabel(token) {
			return r
		}
		w.addEntry(g, t)
	}
	if w.filled != cells {
		return r
	}
	return w
}

// continuesLabel reports words that are the rest of a label or of the remark printed with it: 情形）.
func (g *region) continuesLabel(token *token) bool {
	depth := 0
	for i := token.at.from; i < token.at.to; i++ {
		switch g.d.glyphs[i].r {
		case '(':
			depth++
		case ')':
			depth--
		}
	}
	return depth != 0 || token.letter.from == token.letter.to ||
		token.letter.to-token.letter.from > 1 && g.isLabelPiece(token.at)
}

// extend adds the values and empty cells from a token on.
func (g *region) extend(r *run, from, limit int) {
	for t := from; t < limit; t++ {
		token := &g.tokens[t]
		switch {
		case token.kind == textToken && token.letter.from == token.letter.to: // a list mark, a remark, or a piece of a number
			if r.torn.empty() && g.isTorn(token, t+1, limit) {
				r.torn = token.at
			}
		case token.kind != valueToken && token.kind != emptyToken:
			return
		case r.row == token.row:
			r.addEntry(g, t)
		case r.filled == 0 && (r.row == 0 || len(r.entries) == 0): // the label stands in a line of its own
			r.row = token.row
			r.entries = r.entries[:0]
			r.addEntry(g, t)
		case token.kind == valueToken:
			return
		}
	}
}

// lookBehind finds the values behind a run that have no label: a number alone, or any. What an empty cell ends is not torn.
func (g *region) lookBehind(r *run, limit int) {
	if len(r.entries) == 0 {
		return
	}
	for t := r.end() + 1; t < limit && g.isWordless(t); t++ {
		if g.tokens[t].kind != valueToken {
			continue
		}
		if r.followed || r.emptyAt(len(r.entries)-1) {
			r.behind, r.followed = nil, true
			return
		}
		r.behind, r.followed = []int32{int32(t)}, true
	}
}

// isWordless reports a token that is no words: a value, an empty cell, a list mark or a remark.
func (g *region) isWordless(t int) bool {
	token := &g.tokens[t]
	return token.kind == valueToken || token.kind == emptyToken || token.kind == textToken && token.letter.from == token.letter.to
}

// reach is the last token of a run and of what is behind it.
func (r *run) reach() int {
	if len(r.behind) > 0 {
		return int(r.behind[0])
	}
	return r.end()
}

// isTorn reports a piece of a number that has lost the rest: 37. before a line with 56 is no list mark.
func (g *region) isTorn(token *token, next, limit int) bool {
	if !g.hasDigit(token.at) {
		return false
	}
	if next < limit && g.tokens[next].frag == token.frag && g.tokens[next].kind != valueToken && !g.isWordless(next) {
		return false // （一）3 个方面
	}
	mark := g.listMark(token.at) == token.at.to-token.at.from
	return !mark || next < limit && g.tokens[next].kind == valueToken
}

// hasDigit reports a digit outside brackets.
func (g *region) hasDigit(s span) bool { return g.hasOutside(s, isDigit) }

// hasOutside reports a character of some kind outside brackets.
func (g *region) hasOutside(s span, is func(rune) bool) bool {
	depth := 0
	for i := s.from; i < s.to; i++ {
		switch r := g.d.glyphs[i].r; {
		case r == '(':
			depth++
		case r == ')':
			depth = max(depth-1, 0)
		case depth == 0 && is(r):
			return true
		}
	}
	return false
}

// widths counts the cells of each row of a region.
func (g *region) widths() map[int]int {
	widths := map[int]int{}
	last := int32(-1)
	for i := range g.tokens {
		if t := &g.tokens[i]; t.frag != last {
			last = t.frag
			widths[t.row]++
		}
	}
	return widths
}

// values returns the tokens of the values in order.
func (r *run) values() []int32 {
	var values []int32
	for _, t := range r.entries {
		if t >= 0 {
			values = append(values, t)
		}
	}
	return values
}

// assign says which token holds each of so many cells, negative for a blank. It is false when that cannot be known.
func (r *run) assign(g *region, l layout, cells int) ([]int32, bool) {
	switch {
	case !r.torn.empty():
		return nil, false
	case r.filled == cells:
		return r.values(), !r.besideHeads && !g.crammed(r.values())
	case r.filled > cells:
		return g.withoutStrays(r.values(), cells)
	case !r.marked || r.astray:
		return nil, false
	}
	chosen, ok := r.byWidth(l, cells)
	switch {
	case r.inColumns == nil:
		return chosen, ok
	case ok && !slices.Equal(chosen, r.inColumns):
		return nil, false
	}
	return r.inColumns, true
}

// byWidth says which token holds each cell by the number of cells in the rows alone.
func (r *run) byWidth(l layout, cells int) ([]int32, bool) {
	switch {
	case len(r.entries) == cells && l.exact:
		return r.entries, r.row == 0 || l.bare || l.lastBlank || !r.emptyAt(cells-1)
	case l.width > 0 && r.width == l.width && len(r.entries) >= cells:
		return r.inside(l, cells)
	}
	return nil, false
}

// crammed reports values of which some share a cell and others do not: one of them may be a broken number.
func (g *region) crammed(values []int32) bool {
	shared, apart := false, false
	for i, t := range values {
		token := &g.tokens[t]
		if g.d.frags[token.frag].Kind != Cell {
			continue
		}
		if i > 0 && g.tokens[values[i-1]].frag == token.frag {
			shared = true
		} else if i > 0 {
			apart = true
		}
	}
	return shared && apart
}

// broken reports values that stand on several lines, some with more than one: a line may have been torn, or a page number
// taken in.
func (g *region) broken(values []int32) bool {
	lines, shared := 1, false
	for i := 1; i < len(values); i++ {
		if g.tokens[values[i]].frag == g.tokens[values[i-1]].frag {
			shared = true
		} else {
			lines++
		}
	}
	return shared && lines > 1 && g.d.frags[g.tokens[values[0]].frag].Kind == Line
}

// withoutStrays takes the values of the one line that has as many as the form, when nothing but short numbers on lines
// of their own, as pages have, stand beside it.
func (g *region) withoutStrays(values []int32, cells int) ([]int32, bool) {
	var whole []int32
	for i := 0; i < len(values); {
		j := i + 1
		for j < len(values) && g.tokens[values[j]].frag == g.tokens[values[i]].frag {
			j++
		}
		v := g.valueOf(&g.tokens[values[i]])
		switch {
		case j-i == cells && cells > 1 && whole == nil:
			whole = values[i:j]
		case j-i > 1 || !isNumber(v.number, 3) || v.unit+v.remark+v.signed != "":
			return nil, false
		}
		i = j
	}
	return whole, whole != nil
}

// quoteRun quotes the values of a run.
func (g *region) quoteRun(r *run) string {
	var parts []string
	for _, t := range append(r.values(), r.behind...) {
		parts = append(parts, g.d.quote(g.tokens[t].at))
		if len(parts) == 30 {
			parts = append(parts, "…")
			break
		}
	}
	return strings.Join(parts, " ")
}
