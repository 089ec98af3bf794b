package extract

import "strings"

// A run is what stands behind a label: values and empty cells, up to the next words.
type run struct {
	entries []int32 // tokens; an empty one is stored as −1 less its index
	filled  int     // values among them
	marked  bool    // every one is the whole of a cell
	row     int     // the source's row they stand in, 0 when unknown
	width   int     // cells of that row, labels included
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
	w := run{row: r.row, width: r.width}
	for t := from; t < limit && g.tokens[t].row == r.row; t++ {
		if token := &g.tokens[t]; !token.cell || token.kind == proseToken {
			return r
		}
		w.addEntry(g, t)
	}
	if w.filled != cells {
		return r
	}
	return w
}

// extend adds the values and empty cells from a token on.
func (g *region) extend(r *run, from, limit int) {
	for t := from; t < limit; t++ {
		token := &g.tokens[t]
		switch {
		case token.kind == textToken && token.letter.from == token.letter.to: // a list mark or a remark
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

// A layout is how a table's source fills up its rows. It is learnt from the rows that are complete, and tells where the
// values of the others stand.
type layout struct {
	exact       bool // rows have as many cells behind the label as the form has
	bare        bool // rows are not filled up to one width
	lastBlank   bool // it is usual that the last cell is blank
	width       int  // cells of every row, 0 when they differ
	lead, trail bool // merged cells leave empty ones before or behind the values
}

// layoutOf learns the layout of a table from its runs; cells are how many values each has on the form.
func layoutOf(g *region, runs []*run, cells []int) layout {
	complete, exact, any, anyExact := 0, 0, 0, 0
	widths := map[int]int{}
	l := layout{bare: g.uneven()}
	inside := false
	for i, r := range runs {
		if !r.marked || len(r.entries) == 0 {
			continue
		}
		fits := len(r.entries) == cells[i]
		any++
		if fits {
			anyExact++
		}
		if r.filled != cells[i] {
			continue
		}
		complete++
		if fits {
			exact++
		}
		if r.row > 0 {
			widths[r.width]++
		}
		lead, trail := r.empties(cells[i])
		l.lead, l.trail = l.lead || lead > 0, l.trail || trail > 0
		inside = inside || !fits && lead+trail+cells[i] != len(r.entries)
	}
	if complete > 0 {
		l.exact = exact == complete
	} else {
		l.exact = any > 1 && 3*anyExact >= 2*any
	}
	lastBlank := 0
	for i, r := range runs {
		if r.marked && r.filled == cells[i]-1 && len(r.entries) >= cells[i] && cells[i] > 1 && r.emptyAt(len(r.entries)-1) {
			lastBlank++
		}
	}
	l.lastBlank = lastBlank > 2
	for width, n := range widths {
		if 5*n >= 3*complete && !inside && l.lead != l.trail {
			l.width = width
		}
	}
	return l
}

// uneven reports rows of which some are shorter than others by more than a pipe that is missing at the end.
func (g *region) uneven() bool {
	least, most := 0, 0
	for row, width := range g.widths() {
		if row > 0 {
			if least == 0 || width < least {
				least = width
			}
			most = max(most, width)
		}
	}
	return most-least > 1
}

// empties counts the empty cells before and behind the values of a complete run.
func (r *run) empties(cells int) (lead, trail int) {
	spare := len(r.entries) - cells
	for lead < spare && r.emptyAt(lead) {
		lead++
	}
	for trail < spare-lead && r.emptyAt(len(r.entries)-1-trail) {
		trail++
	}
	return lead, trail
}

// emptyAt reports an empty cell.
func (r *run) emptyAt(i int) bool { return r.entries[i] < 0 }

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
	case r.filled == cells:
		return r.values(), !g.crammed(r.values())
	case r.filled > cells:
		return g.withoutStrays(r.values(), cells)
	case !r.marked:
		return nil, false
	case len(r.entries) == cells && l.exact:
		return r.entries, r.row == 0 || l.bare || l.lastBlank || !r.emptyAt(cells-1)
	case l.width > 0 && r.width == l.width && len(r.entries) >= cells:
		return r.inside(l, cells)
	}
	return nil, false
}

// inside takes the cells of the form out of a row that has been filled up to the width of the table. When its last cell
// is blank, it may be one that was filled up for want of another, unless many rows are like it.
func (r *run) inside(l layout, cells int) ([]int32, bool) {
	spare := len(r.entries) - cells
	rest, inside := r.entries[cells:], r.entries[:cells]
	if l.lead {
		rest, inside = r.entries[:spare], r.entries[spare:]
	}
	for _, t := range rest {
		if t >= 0 {
			return nil, false
		}
	}
	return inside, inside[cells-1] >= 0 || l.lastBlank
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
	for _, t := range r.values() {
		parts = append(parts, g.d.quote(g.tokens[t].at))
		if len(parts) == 30 {
			parts = append(parts, "…")
			break
		}
	}
	return strings.Join(parts, " ")
}
