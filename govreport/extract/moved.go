package extract

import (
	"slices"

	"github.com/zfxxgk/annualreport/govreport"
)

// This file doubts rows whose label and values stand in lines of their own, where lines of the table were moved: what moved others
// may have put another row's values behind the label, and another label before its own.

// doubtMoved doubts such rows near one out of the form's order, those beside which the form's order breaks off, where the lines that
// were moved begin and end, those before values that are no row's, unless their sum proves them, those whose sum stands among
// what it sums, and those between a row that lacks values and values without a row's label.
func (rd *reader) doubtMoved(t *tableText, x *lexicon, left []block, form *govreport.Table) {
	const near = 3
	edges := t.edges(x, rd.e)
	p := placing{kind: doubted}
	for i := range t.anchors {
		a := &t.anchors[i]
		moved := func(b anchor) bool {
			return b.doubt == RowMoved && t.hasOwnLines(&b) && max(a.row-b.row, b.row-a.row) <= near
		}
		if a.apart != "" || !t.hasOwnLines(a) {
			continue
		}
		if edges[a.row] || slices.ContainsFunc(t.anchors, moved) || t.isBeforeLoose(a, left, form) && !t.provesItself(a, form) || t.isTotalMoved(a) ||
			t.isBehindBlank(i, left) {
			a.apart = doubted
			p.rows, p.values = append(p.rows, a.row), append(p.values, a.values()...)
		}
	}
	if p.rows != nil {
		slices.Sort(p.values)
		rd.notePlacing(t, &p, form)
	}
}

// hasOwnLines reports a row whose values stand in other lines than its label.
func (t *tableText) hasOwnLines(a *anchor) bool {
	lines := t.linesOf(a.mention)
	return a.filled > 0 && !slices.ContainsFunc(a.values(), func(v int32) bool { return lines[t.region.line(int(v))] })
}

// edges are the rows beside which the table goes on with another row than the next of the form that it has.
func (t *tableText) edges(x *lexicon, e int) map[int]bool {
	labels := slices.DeleteFunc(t.rowLabels(x, e), func(l strand) bool { return !t.hasRow(l.row) && t.isColumnHead(x, e, l) })
	has := func(row int) bool { return slices.ContainsFunc(labels, func(l strand) bool { return l.row == row }) }
	edges := map[int]bool{}
	for i := 1; i < len(labels); i++ {
		row, next := labels[i-1].row, labels[i].row
		after := row + 1
		for after < next && !has(after) {
			after++
		}
		if after != next {
			edges[row], edges[next] = true, true
		}
	}
	return edges
}

// isColumnHead reports a label of a row that may as well head a column: 总计, printed again on every page.
func (t *tableText) isColumnHead(x *lexicon, e int, l strand) bool {
	return slices.ContainsFunc(t.mentions, func(m mention) bool { return m.first == l.first && x.entries[m.entry].head[e] >= 0 })
}

// isBeforeLoose reports a row behind which the next values belong to no row.
func (t *tableText) isBeforeLoose(a *anchor, left []block, form *govreport.Table) bool {
	const label = 2 // letters; less are a list mark's
	end := a.run.end()
	next := len(t.region.tokens)
	for i := range t.anchors {
		if b := &t.anchors[i]; b.first > end {
			next = min(next, b.first)
		}
	}
	loose := false
	for i := range left {
		b := &left[i]
		at := int(b.run.values()[0])
		if at < end || at >= next {
			continue
		}
		next = at
		if b.row >= 0 || b.other >= 0 { // a group's name, or a row's that has not its values
			loose = b.run.filled != len(form.Rows[max(b.row, 0)].Cells)
		} else {
			loose = b.letter.to-b.letter.from < label
		}
	}
	return loose
}

// isBehindBlank reports a row behind one that lacks values and before values that are no row's: it may have come before the other's
// values, and those behind it be its own.
func (t *tableText) isBehindBlank(i int, left []block) bool {
	if i == 0 {
		return false
	}
	before, a := &t.anchors[i-1], &t.anchors[i]
	if len(before.entries) > before.filled || before.filled >= a.filled { // its empty cells are there
		return false
	}
	next := len(t.region.tokens)
	if i+1 < len(t.anchors) {
		next = t.anchors[i+1].first
	}
	return slices.ContainsFunc(left, func(b block) bool {
		at := int(b.run.values()[0])
		return at > a.run.end() && at < next
	})
}

// provesItself reports a row of table 3 that adds up.
func (t *tableText) provesItself(a *anchor, form *govreport.Table) bool {
	const sum = applicantTotal + 1
	return len(form.Rows[a.row].Cells) == sum && a.filled == sum && t.region.addsUp(a.values())
}

// isTotalMoved reports a row of table 3 printed one value a line that does not add up, though it would if another of its values were
// its last.
func (t *tableText) isTotalMoved(a *anchor) bool {
	values, g := a.values(), t.region
	if len(values) != applicantTotal+1 || g.addsUp(values) {
		return false
	}
	for i := 1; i < len(values); i++ {
		if g.line(int(values[i])) == g.line(int(values[i-1])) {
			return false
		}
	}
	for i := range values {
		if turned := slices.Concat(values[:i], values[i+1:], values[i:i+1]); g.addsUp(turned) {
			return true
		}
	}
	return false
}
