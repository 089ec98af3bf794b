package extract

import "slices"

// This file tells the blank cells of table 4 from the margins that some sources have beside a table: columns in which no row has
// anything. Table 4 has no labels before its values that would part them.

// withinMargins returns the entries of a row of table 4 without the margins that the other rows of the table show, and how many
// were left out. It is false when the first entry is empty and no other row shows that its column is one of the table.
func (g *region) withinMargins(t *tableText, r *run) (entries []int32, left int, ok bool) {
	if r.row == 0 {
		return r.entries, 0, true
	}
	lead, trail, seen := g.margins(t, r)
	from, to := 0, len(r.entries)
	for from < lead && from < to && r.emptyAt(from) {
		from++
	}
	for to > from && len(r.entries)-to < trail && r.emptyAt(to-1) {
		to--
	}
	return r.entries[from:to], len(r.entries) - (to - from), seen || !r.emptyAt(0)
}

// margins counts the empty cells that all other rows of the table begin with, and those that all end in; none is seen where there are no
// other rows.
func (g *region) margins(t *tableText, r *run) (lead, trail int, seen bool) {
	const none = maxFragments
	lead, trail = none, none
	first, last := map[int]int32{}, map[int]int32{} // the fragments of the first and the last words of each row
	for p := range g.tokens {
		token := &g.tokens[p]
		if token.row == 0 || token.row == r.row || token.kind == emptyToken || token.at.from < t.used.from || token.at.from >= t.used.to {
			continue
		}
		if _, ok := first[token.row]; !ok {
			first[token.row] = token.frag
		}
		last[token.row] = token.frag
	}
	for row := range first {
		before, behind := g.d.othersInRow(int(first[row]), int(last[row]))
		lead, trail, seen = min(lead, before), min(trail, behind), true
	}
	if !seen {
		return 0, 0, false
	}
	return lead, trail, true
}

// othersInRow counts the fragments of a row before one of its fragments and behind another.
func (d *document) othersInRow(first, last int) (before, behind int) {
	row := d.frags[first].Row
	for first-before > 0 && d.frags[first-before-1].Row == row {
		before++
	}
	for last+behind+1 < len(d.frags) && d.frags[last+behind+1].Row == row {
		behind++
	}
	return before, behind
}

// isBelowHeads reports a row of table 4 with blank cells of which each stands below its head or, where the heads do not tell, of which
// each group has its sum in its last cell.
func (t *tableText) isBelowHeads(x *lexicon, e int, r *run, entries []int32) bool {
	if places := t.columnsOfDisputes(x, e, r); places != nil {
		for i, place := range places {
			if g := t.region; g.rowOf(tokenOf(entries[i])).label != place {
				return false
			}
		}
		return true
	}
	for group := range slices.Chunk(entries, disputeGroup) {
		values := run{entries: group}
		if len(values.values()) > 0 && (group[disputeGroup-1] < 0 || t.region.sumsUp(&values) < 0) {
			return false
		}
	}
	return true
}

// columnsOfDisputes returns where the heads of the fifteen columns stand in rows as wide as the one with the values; nil where they
// are not there, each once and in order.
func (t *tableText) columnsOfDisputes(x *lexicon, e int, r *run) []int {
	g := t.region
	if r.row == 0 {
		return nil
	}
	width := g.rowOf(tokenOf(r.entries[0])).width
	var places []int
	column := map[int]int{}
	for i := range t.mentions {
		m := &t.mentions[i]
		head := x.entries[m.entry].head[e]
		if head < 0 || m.last >= tokenOf(r.entries[0]) {
			continue
		}
		row := g.rowOf(m.first)
		if _, again := column[row.label]; again || row.width != width {
			return nil
		}
		column[row.label] = head
		places = append(places, row.label)
	}
	slices.Sort(places)
	if len(places) != disputeCells {
		return nil
	}
	for i, place := range places {
		if column[place] != i%disputeGroup {
			return nil
		}
	}
	return places
}
