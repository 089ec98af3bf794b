package extract

import (
	"slices"

	"github.com/zfxxgk/annualreport/govreport"
)

// Table 4 has no labels beside its cells: its three rows of the model stand side by side under their heads. Fifteen
// values in one run are the table; so are three runs of five, each under its head, where a page breaks the table up.

// valueRuns returns the runs of values in a region.
func (g *region) valueRuns() []run {
	var runs []run
	widths := g.widths()
	for p := 0; p < len(g.tokens); p++ {
		if g.tokens[p].kind != valueToken {
			continue
		}
		row := g.tokens[p].row
		from := p
		for from > 0 && g.tokens[from-1].kind == emptyToken && g.tokens[from-1].row == row {
			from--
		}
		r := run{row: row, width: widths[row]}
		g.extend(&r, from, len(g.tokens))
		runs = append(runs, r)
		p = max(p, r.end())
	}
	return runs
}

const disputeCells, disputeGroup = 15, 5

// disputesExtent returns the glyphs of table 4, or an empty span. The table is known by its heads; below its own heading
// just as many values as it has will do.
func (g *region) disputesExtent(mentions []mention, own bool) span {
	heads := g.disputeHeads(mentions)
	runs := g.valueRuns()
	last := -1
	for i := range runs {
		if n := runs[i].filled; own && n == disputeCells || heads >= 3 && n > 0 {
			last = i
			if n == disputeCells {
				break
			}
		}
	}
	switch {
	case last >= 0:
		from := runs[last].values()[0]
		if last+1 < len(runs) && g.isStray(&runs[last+1], &runs[last]) {
			last++
		}
		s := span{g.tokens[from].at.from, g.tokens[runs[last].end()].at.to}
		if len(mentions) > 0 {
			s.from = min(s.from, g.tokens[mentions[0].first].at.from)
		}
		return s
	case heads >= 5:
		return span{g.tokens[mentions[0].first].at.from, g.tokens[mentions[len(mentions)-1].last].at.to}
	}
	return span{}
}

// isStray reports a lone number directly before or behind a run.
func (g *region) isStray(r, beside *run) bool {
	if r.filled != 1 {
		return false
	}
	from, to := beside.end(), tokenOf(r.entries[0])
	if from > to {
		from, to = r.end(), tokenOf(beside.entries[0])
	}
	for t := from + 1; t < to; t++ {
		if g.tokens[t].kind == valueToken || !g.isWordless(t) {
			return false
		}
	}
	return true
}

// disputeHeads counts the different heads of table 4 among some mentions.
func (g *region) disputeHeads(mentions []mention) int {
	seen := map[int]bool{}
	for i := range mentions {
		if entry := &g.x.entries[mentions[i].entry]; entry.row[0] >= 0 || entry.head[0] >= 0 {
			seen[mentions[i].entry] = true
		}
	}
	return len(seen)
}

// readDisputes reads table 4 into the report.
func (rd *reader) readDisputes(t *tableText) {
	g, x := t.region, lexicons()[disputesTable]
	form := &govreport.FormOf(rd.report.Edition).Tables[disputesTable]
	pointer := form.Section.Pointer
	rd.at, rd.quoted = t.used, nil
	if !t.hasHeads(x, rd.e) {
		rd.note(Note{Kind: HeadMissing, Pointer: pointer}, t.used)
	}
	runs, others, ok := g.ofYear(g.valueRuns(), rd.report.Year)
	if !ok {
		rd.uncertainDisputes(g, others, pointer)
		return
	}
	for i := range others {
		at := span{g.tokens[others[i].values()[0]].at.from, g.tokens[others[i].end()].at.to}
		rd.note(Note{Kind: OtherYear, Pointer: pointer, Quote: g.quoteRun(&others[i])}, at)
		rd.hidden = append(rd.hidden, at)
	}
	chosen, rest := g.groupedDisputes(t, x, runs, rd.e)
	if chosen == nil {
		chosen = g.turnedDisputes(t, x, runs, rd.e)
	}
	if chosen == nil {
		if head, out := t.groupsChanged(x, rd.e); out {
			rd.note(Note{Kind: ColumnsChanged, Pointer: pointer, Quote: rd.d.text(t.used)}, head)
			return
		}
		chosen, rest = g.chooseDisputes(t, x, runs, rd.e, rd.exact)
	}
	if chosen == nil {
		rd.uncertainDisputes(g, runs, pointer)
		return
	}
	whole := slices.Clone(chosen)
	rest, glued := rd.doubtDisputes(g, chosen, rest, form)
	for i, token := range chosen {
		switch cell := &form.Rows[i/disputeGroup].Cells[i%disputeGroup]; {
		case token < 0:
		case i == disputeCells-1 && glued >= 0:
			rd.write(g, cell, g.glue(token, glued))
		default:
			rd.write(g, cell, &g.tokens[token])
		}
	}
	rd.noteDisputes(g, whole, pointer)
	var left []block
	for i := range rest {
		if rest[i].filled == disputeCells && slices.Min(whole) >= 0 {
			at := span{g.tokens[rest[i].values()[0]].at.from, g.tokens[rest[i].end()].at.to}
			rd.note(Note{Kind: twice(g.sameValues(whole, rest[i].values())), Pointer: pointer, Quote: g.quoteRun(&rest[i])}, at)
			rd.hidden = append(rd.hidden, at)
			continue
		}
		left = append(left, block{run: rest[i], row: -1, other: -1})
	}
	rd.noteBlocks(t, left, pointer)
	rd.noteUnread(t, x, nil, pointer)
}

// doubtDisputes looks at the lone numbers directly before and behind the fifteen values, which may be pieces of the first
// and the last of them. It blanks a group that cannot be known, and returns the runs that are left and the second piece
// of the last value, or −1.
func (rd *reader) doubtDisputes(g *region, chosen []int32, rest []run, form *govreport.Table) (left []run, glued int32) {
	glued = -1
	values := run{entries: append([]int32(nil), chosen...)}
	if slices.Min(chosen) < 0 {
		return rest, glued
	}
	for i := range rest {
		if !g.isStray(&rest[i], &values) {
			left = append(left, rest[i])
			continue
		}
		stray, group := rest[i].values()[0], 0
		certain := false
		if stray > chosen[0] {
			group = disputeCells/disputeGroup - 1
			certain = g.endsInZero(chosen)
		}
		cells := values.entries[group*disputeGroup : (group+1)*disputeGroup]
		at := span{g.tokens[min(stray, cells[0])].at.from, g.tokens[max(stray, cells[disputeGroup-1])].at.to}
		quoted := run{entries: append([]int32{stray}, cells...)}
		if group > 0 {
			quoted.entries = append(append([]int32(nil), cells...), stray)
		}
		pointer := form.Rows[group].Pointer
		switch {
		case certain || g.addsUp(cells):
			rd.note(Note{Kind: StrayNumbers, Pointer: pointer, Quote: g.quoteRun(&quoted)}, at)
		case group > 0 && g.addsUpGlued(quoted.entries):
			glued = stray
		default:
			rd.note(Note{Kind: RowUncertain, Pointer: pointer, Quote: g.quoteRun(&quoted), Args: foundOf(disputeGroup+1, disputeGroup)}, at)
			for c := range disputeGroup {
				chosen[group*disputeGroup+c] = -1
			}
		}
	}
	return left, glued
}

// noteDisputes says what is missing among the fifteen cells, and whether a line was torn.
func (rd *reader) noteDisputes(g *region, chosen []int32, pointer string) {
	r := run{}
	for _, token := range chosen {
		r.entries = append(r.entries, token)
		if token >= 0 {
			r.filled++
		}
	}
	switch {
	case r.filled < disputeCells:
		rd.note(Note{Kind: CellsMissing, Pointer: pointer, Quote: g.quoteRun(&r), Args: foundOf(r.filled, disputeCells)}, rd.at)
	case g.broken(chosen):
		rd.note(Note{Kind: RowBroken, Pointer: pointer, Quote: g.quoteRun(&r)}, rd.at)
	}
}

func (rd *reader) uncertainDisputes(g *region, runs []run, pointer string) {
	all := run{}
	for i := range runs {
		all.entries = append(all.entries, runs[i].values()...)
		all.filled += runs[i].filled
	}
	kind := RowUncertain
	if all.filled == 0 {
		kind = CellsMissing
	}
	rd.note(Note{Kind: kind, Pointer: pointer, Quote: g.quoteRun(&all), Args: foundOf(all.filled, disputeCells)}, rd.at)
}

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
