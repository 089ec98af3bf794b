package extract

import "github.com/zfxxgk/annualreport/govreport"

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
		values := runs[last].values()
		s := span{g.tokens[values[0]].at.from, g.tokens[values[len(values)-1]].at.to}
		if len(mentions) > 0 {
			s.from = min(s.from, g.tokens[mentions[0].first].at.from)
		}
		return s
	case heads >= 5:
		return span{g.tokens[mentions[0].first].at.from, g.tokens[mentions[len(mentions)-1].last].at.to}
	}
	return span{}
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
	rd.at = t.used
	if len(t.mentions) == 0 {
		rd.note(Note{Kind: HeadMissing, Pointer: pointer}, t.used)
	} else if head, out := t.groupsChanged(x, rd.e); out {
		rd.note(Note{Kind: ColumnsChanged, Pointer: pointer, Quote: rd.d.text(t.used)}, head)
		return
	}
	runs := g.valueRuns()
	chosen, rest := g.chooseDisputes(t, x, runs, rd.e, rd.exact)
	if chosen == nil {
		rd.uncertainDisputes(g, runs, pointer)
		return
	}
	for i, token := range chosen {
		if token >= 0 {
			rd.write(g, &form.Rows[i/disputeGroup].Cells[i%disputeGroup], &g.tokens[token])
		}
	}
	rd.noteDisputes(g, chosen, pointer)
	var left []block
	for i := range rest {
		left = append(left, block{run: rest[i]})
	}
	rd.noteBlocks(t, left, pointer)
	rd.noteUnread(t, x, nil, pointer)
}

// groupsChanged reports heads of table 4 in another order than the form's, and where they stand: all three groups in full,
// each in the same other order. What only looks disordered is a head whose lines were torn apart.
func (t *tableText) groupsChanged(x *lexicon, e int) (span, bool) {
	var heads []*mention
	for i := range t.mentions {
		if x.entries[t.mentions[i].entry].head[e] >= 0 {
			heads = append(heads, &t.mentions[i])
		}
	}
	if len(heads) != disputeCells {
		return span{}, false
	}
	moved, seen := false, [disputeGroup]bool{}
	for i, m := range heads {
		column := x.entries[m.entry].head[e]
		if column != x.entries[heads[i%disputeGroup].entry].head[e] {
			return span{}, false
		}
		seen[column] = true
		moved = moved || column != i%disputeGroup
	}
	tokens := t.region.tokens
	return span{tokens[heads[0].first].at.from, tokens[heads[disputeCells-1].last].at.to}, moved && seen == [disputeGroup]bool{true, true, true, true, true}
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
			if !runs[i].torn.empty() || g.crammed(runs[i].values()) {
				return nil, nil
			}
			return runs[i].values(), append(append(rest, runs[:i]...), runs[i+1:]...)
		}
	}
	for i := range runs {
		r := &runs[i]
		if r.filled > disputeCells {
			if values, ok := g.withoutStrays(r.values(), disputeCells); ok {
				return values, nil
			}
		}
		if len(runs) == 1 && r.marked && r.torn.empty() && r.filled < disputeCells && len(r.entries) == disputeCells &&
			(exact || r.row > 0 && r.width == disputeCells && !r.emptyAt(disputeCells-1)) {
			return r.entries, nil
		}
	}
	return g.joinDisputes(t, x, runs, e), nil
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
