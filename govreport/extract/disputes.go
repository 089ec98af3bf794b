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

// takeLines widens the table to the lines of the values that were chosen: words before them are their row's.
func (t *tableText) takeLines(chosen []int32) {
	g := t.region
	for _, v := range chosen {
		if v < 0 {
			continue
		}
		first := int(v)
		for first > 0 && g.line(first-1) == g.line(int(v)) && g.tokens[first-1].kind == textToken {
			first--
		}
		t.used = span{min(t.used.from, g.tokens[first].at.from), max(t.used.to, g.tokens[v].at.to)}
	}
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
	whole := g.valueRuns()
	for i := range whole {
		g.joinSpread(&whole[i], disputeCells, disputeGroup)
		g.joinSpread(&whole[i], disputeGroup, disputeGroup)
	}
	runs, others, ok := g.ofYear(whole, rd.report.Year)
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
	all := slices.Clone(chosen)
	t.takeLines(chosen)
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
	rd.noteDisputes(g, all, pointer)
	var left []block
	for i := range rest {
		if rest[i].filled == disputeCells && slices.Min(all) >= 0 {
			at := span{g.tokens[rest[i].values()[0]].at.from, g.tokens[rest[i].end()].at.to}
			rd.note(Note{Kind: twice(g.sameValues(all, rest[i].values())), Pointer: pointer, Quote: g.quoteRun(&rest[i])}, at)
			rd.hidden = append(rd.hidden, at)
			continue
		}
		left = append(left, block{run: rest[i], row: -1, other: -1})
	}
	rd.noteBlocks(t, left, pointer)
	rd.noteUnread(t, x, nil, pointer)
}
