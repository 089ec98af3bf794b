package extract

import (
	"slices"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

// readRows reads table 2 or 3 into the report.
func (rd *reader) readRows(t *tableText, table int) {
	g, x := t.region, lexicons()[table]
	form := &govreport.FormOf(rd.report.Edition).Tables[table]
	sizes := rowSizes(table, rd.e)
	for i := range t.anchors {
		if a := &t.anchors[i]; addsUp(sizes) {
			g.joinSpread(&a.run, sizes[a.row], sizes[a.row])
		}
	}
	left := t.settle(x, rd.e, sizes)
	t.measure()
	subtotal := -1
	if table == applicationsTable {
		subtotal = t.leaveSubtotals(x, rd.e)
	}
	left = rd.readApart(t, x, table, left, form)
	rd.doubtMoved(t, x, left, form)
	left = rd.readShifted(t, x, table, left, form)
	rd.at, rd.quoted = t.used, nil
	if subtotal >= 0 {
		at := g.tokens[subtotal].at
		rd.note(Note{Kind: SubtotalColumn, Pointer: form.Section.Pointer, Quote: rd.d.quote(at)}, at)
		rd.quoted = append(rd.quoted, subtotal)
	}
	rd.readHeads(t, x, form)
	if head, out := g.columnsChanged(t, x, rd.e); out {
		rd.note(Note{Kind: ColumnsChanged, Pointer: form.Section.Pointer, Quote: rd.d.text(t.used)}, head)
		return
	}
	runs, cells := make([]*run, len(t.anchors)), make([]int, len(t.anchors))
	for i := range t.anchors {
		runs[i], cells[i] = &t.anchors[i].run, sizes[t.anchors[i].row]
	}
	l := layoutOf(g, runs, cells)
	t.findColumns(x, rd.e, sizes)
	rd.doubtHeads(t, x, l, form)
	rd.exact = rd.exact || l.exact
	next, noted := 0, len(rd.out.Notes)
	for i := range t.anchors {
		a := &t.anchors[i]
		rd.missingRows(form, next, a.row, t.anchorSpan(a))
		next = a.row + 1
		row := &form.Rows[a.row]
		if a.doubt != "" {
			label := g.tokens[a.first].at
			label.to = max(label.to, g.tokens[a.last].at.to)
			rd.note(Note{Kind: a.doubt, Pointer: row.Pointer, Quote: rd.d.quote(label)}, label)
		}
		rd.at = t.anchorSpan(a)
		if a.apart == RowsUnplaced { // has its note
		} else if a.filled == 0 {
			rd.noteBlankRow(t, i, row)
		} else {
			rd.place(g, row, &a.run, l, a.apart == RowsDoubtful || a.doubted)
		}
	}
	rd.columnsBlank(form, noted)
	rd.rowsUncertain(form, noted)
	rd.missingRows(form, next, len(form.Rows), span{t.used.to - 1, t.used.to})
	rd.at = t.used
	rest := rd.noteForeign(t, rd.noteTwice(t, left, form), table)
	rd.noteBlocks(t, rest, form.Section.Pointer)
	rd.noteUnread(t, x, left, form.Section.Pointer)
}

// noteBlankRow notes a row without values, with what words there are in their place.
func (rd *reader) noteBlankRow(t *tableText, i int, row *govreport.Row) {
	g, a := t.region, &t.anchors[i]
	n := Note{Kind: CellsMissing, Pointer: row.Pointer, Args: foundOf(0, len(row.Cells))}
	if next := a.mention.last + 1; next < len(g.tokens) && (i+1 == len(t.anchors) || next < t.anchors[i+1].first) {
		if token := &g.tokens[next]; token.kind == textToken && !t.mentioned(next) {
			n.Quote = rd.d.quote(token.at)
			rd.quoted = append(rd.quoted, next)
		}
	}
	rd.note(n, rd.at)
}

// mentioned reports whether a token belongs to a label.
func (t *tableText) mentioned(token int) bool {
	i, _ := slices.BinarySearchFunc(t.mentions, token, func(m mention, token int) int { return m.last - token })
	return i < len(t.mentions) && t.mentions[i].first <= token
}

// anchorSpan is the glyphs of an anchor's label.
func (t *tableText) anchorSpan(a *anchor) span {
	return span{t.region.tokens[a.first].at.from, t.region.tokens[a.last].at.to}
}

// missingRows notes rows of the form that the table does not have.
func (rd *reader) missingRows(form *govreport.Table, from, to int, at span) {
	if from >= to {
		return
	}
	last := form.Rows[to-1].Label()
	var rows []string
	for i := from; i < to; i++ {
		rows = append(rows, form.Rows[i].Pointer)
	}
	rd.note(Note{Kind: RowsMissing, Pointer: rows[0], Rows: rows,
		Args: []govreport.Arg{numberArg("count", to-from), {Name: "last", Value: last}}}, at)
}

// readHeads looks at the column heads: those of the other edition, and a unit printed with a head of money.
func (rd *reader) readHeads(t *tableText, x *lexicon, form *govreport.Table) {
	rd.headUnit = ""
	rd.readUnit(t, x, form)
	seen := map[int]bool{}
	for i := range t.mentions {
		m := &t.mentions[i]
		entry := &x.entries[m.entry]
		at := span{int(t.region.letters[m.from].glyph), int(t.region.letters[m.to-1].glyph) + 1}
		if seen[m.entry] || !entry.foreign(rd.e) || entry.head[1-rd.e] < 0 || x.alikeHead(entry.key, rd.e) >= 0 {
			continue
		}
		seen[m.entry] = true
		quote := rd.d.quote(at)
		rd.mark(govreport.ForeignHead, form.Section.Pointer, at, at.from)
		rd.note(Note{Kind: ForeignHead, Pointer: form.Section.Pointer, Quote: quote}, at)
	}
}

// foreign reports a label that only the other edition has.
func (entry *entry) foreign(e int) bool {
	return entry.row[e] < 0 && entry.head[e] < 0 && !entry.rest && (entry.row[1-e] >= 0 || entry.head[1-e] >= 0)
}

// extendsHead reports letters that are the end of a column head of an edition: 处理决定数量 of 本年处理决定数量.
func (x *lexicon) extendsHead(key []rune, e int) bool {
	for i := range x.entries {
		if head := x.entries[i].key; x.entries[i].head[e] >= 0 && len(head) > len(key) &&
			string(head[len(head)-len(key):]) == string(key) {
			return true
		}
	}
	return false
}

// columnsChanged reports column heads in another order than the form's, and where they stand.
func (g *region) columnsChanged(t *tableText, x *lexicon, e int) (span, bool) {
	before, first := -1, -1
	for i := range t.mentions {
		m := &t.mentions[i]
		entry := &x.entries[m.entry]
		column := entry.head[e]
		if column < 0 && entry.head[1-e] >= 0 {
			column = max(x.alikeHead(entry.key, e), entry.head[1-e])
		}
		switch {
		case column < 0: // a row, a group, or the first words of the next head
			before = -1
		case entry.row[e] >= 0: // 其他 and 总计 may be heads or rows
		case column < before:
			return span{g.tokens[first].at.from, g.tokens[m.last].at.to}, true
		default:
			if before < 0 {
				first = m.first
			}
			before = column
		}
	}
	if at, out := g.totalFirst(t, x, e); out {
		return at, true
	}
	if at, out := g.personsBehind(t, x, e); out {
		return at, true
	}
	return t.organizationsInOne(x, e)
}

// totalFirst reports a head of totals in front of the first column of table 3. Merged cells may put it before the others,
// but never there.
func (g *region) totalFirst(t *tableText, x *lexicon, e int) (span, bool) {
	total := -1
	for i := range t.mentions {
		m := &t.mentions[i]
		entry := &x.entries[m.entry]
		switch {
		case len(t.anchors) == 0 || m.last >= t.anchors[0].first || entry.head[e] == 0 && total < 0:
			return span{}, false
		case entry.row[e] >= 0 && entry.head[e] == applicantTotal:
			total = m.first
		case entry.head[e] == 0:
			return span{g.tokens[total].at.from, g.tokens[m.last].at.to}, true
		}
	}
	return span{}, false
}

// personsBehind reports heads of table 3 that have the organisations before the natural persons: the head of all organisations stands
// before theirs, and the total directly behind. Where persons and total stand in a line below it, merged cells may have put them there.
func (g *region) personsBehind(t *tableText, x *lexicon, e int) (span, bool) {
	all, persons := -1, -1
	for i := range t.mentions {
		m := &t.mentions[i]
		entry := &x.entries[m.entry]
		switch {
		case len(t.anchors) == 0 || m.last >= t.anchors[0].first:
			return span{}, false
		case entry.rest && strings.HasPrefix(string(entry.key), "法人"):
			if persons >= 0 {
				return span{}, false
			}
			all = m.first
		case entry.head[e] == 0:
			if all < 0 {
				return span{}, false
			}
			persons = m.first
		case persons >= 0:
			inLineBelow := g.line(m.first) == g.line(persons) && g.line(persons) != g.line(all)
			return span{g.tokens[all].at.from, g.tokens[m.last].at.to}, entry.head[e] == applicantTotal && !inLineBelow
		}
	}
	return span{}, false
}

// applicantTotal is the column of totals in table 3.
const applicantTotal = 6
