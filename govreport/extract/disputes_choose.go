package extract

import "slices"

// This file chooses which of the runs of values are the fifteen of table 4.

// chooseDisputes returns the tokens of the fifteen cells, negative for a blank, or nil when they cannot be known; and the
// runs that are left. exact says that the other tables have no cells but the form's: then a blank at the end is one, else
// it may have been filled up for want of another.
func (g *region) chooseDisputes(t *tableText, x *lexicon, runs []run, e int, exact bool) (chosen []int32, rest []run) {
	for i := range runs {
		if runs[i].filled == disputeCells {
			if !runs[i].torn.empty() || g.crammed(runs[i].values()) || runs[i].hasGap() && !g.groupsAddUp(runs[i].values()) {
				return nil, nil
			}
			return runs[i].values(), append(append(rest, runs[:i]...), runs[i+1:]...)
		}
	}
	for i := range runs {
		r := &runs[i]
		if r.filled > disputeCells {
			if values, ok := g.withoutStrays(r.values(), disputeCells); ok {
				return values, append(g.apart(r, values), append(runs[:i:i], runs[i+1:]...)...)
			}
			if values := r.values(); len(runs) == 1 && r.torn.empty() && g.disputesAddUp(values) {
				return values[:disputeCells], g.apart(r, values[:disputeCells])
			}
		}
		if len(runs) == 1 && r.marked && r.torn.empty() && r.filled < disputeCells {
			entries, margins, ok := g.withinMargins(t, r)
			if ok && len(entries) == disputeCells && (exact || r.row > 0 && r.width-margins == disputeCells && entries[disputeCells-1] >= 0) &&
				t.isBelowHeads(x, e, r, entries) {
				return entries, nil
			}
		}
	}
	if chosen := g.joinDisputes(t, x, runs, e); chosen != nil {
		return chosen, nil
	}
	return g.labelledDisputes(t, x, runs, e), nil
}

// labelledDisputes returns the values of a table in which each stands behind its own head, or nil.
func (g *region) labelledDisputes(t *tableText, x *lexicon, runs []run, e int) []int32 {
	const few = 3
	chosen := slices.Repeat([]int32{-1}, disputeCells)
	group, column, last, next := -1, -1, -1, 0
	for i := range runs {
		value := runs[i].values()[0]
		for ; next < len(t.mentions) && t.mentions[next].last < int(value); next++ {
			m := &t.mentions[next]
			if column = x.entries[m.entry].head[e]; column < 0 && x.entries[m.entry].row[e] >= 0 {
				group = x.entries[m.entry].row[e]
			}
			last = m.last
		}
		for p := last + 1; p < int(value); p++ {
			if g.tokens[p].kind == valueToken || !g.isWordless(p) {
				return nil
			}
		}
		if runs[i].filled != 1 || !runs[i].torn.empty() || group < 0 || column < 0 || chosen[group*disputeGroup+column] >= 0 {
			return nil
		}
		chosen[group*disputeGroup+column] = value
	}
	if len(runs) < few {
		return nil
	}
	return chosen
}

// apart makes runs of the values of a run that are none of some others.
func (g *region) apart(r *run, others []int32) []run {
	var rest []run
	for _, t := range r.values() {
		if !slices.Contains(others, t) {
			rest = append(rest, run{entries: []int32{t}, filled: 1, row: g.tokens[t].row})
		}
	}
	return rest
}

// disputesAddUp reports sixteen values of which the first fifteen add up, or do so when the last two are one, while
// leaving out any other one does not make fifteen that do.
func (g *region) disputesAddUp(values []int32) bool {
	if len(values) != disputeCells+1 {
		return false
	}
	whole := g.groupsAddUp(values[:disputeCells])
	for i := range disputeCells {
		without := slices.Concat(values[:i], values[i+1:])
		if g.groupsAddUp(without) && !(whole && g.sameValues(without, values[:disputeCells])) {
			return false
		}
	}
	const last = 2 * disputeGroup
	return whole || g.addsUp(values[:disputeGroup]) && g.addsUp(values[disputeGroup:last]) && g.addsUpGlued(values[last:])
}

// groupsAddUp reports fifteen values that add up in each group.
func (g *region) groupsAddUp(values []int32) bool {
	for group := range slices.Chunk(values, disputeGroup) {
		if !g.addsUp(group) {
			return false
		}
	}
	return true
}

// joinDisputes joins runs that are the three groups one after the other, each below its own head.
func (g *region) joinDisputes(t *tableText, x *lexicon, runs []run, e int) []int32 {
	var joined []int32
	for i := range runs {
		values := runs[i].values()
		if len(values)%disputeGroup != 0 {
			return nil
		}
		group := len(joined) / disputeGroup
		if group > 2 || !t.groupBefore(x, int(values[0]), group, e) {
			return nil
		}
		joined = append(joined, values...)
	}
	if len(joined) != disputeCells {
		return nil
	}
	return joined
}

// groupBefore reports whether the head of a group is the last such head before a token.
func (t *tableText) groupBefore(x *lexicon, token, group, e int) bool {
	last := -1
	for i := range t.mentions {
		m := &t.mentions[i]
		if row := x.entries[m.entry].row[e]; m.last < token && row >= 0 {
			last = row
		}
	}
	return last == group
}
