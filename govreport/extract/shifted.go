package extract

import (
	"slices"

	"github.com/zfxxgk/annualreport/govreport"
)

// This file finds tables in which labels stand a row away from their values, from some row on: a line was inserted or lost on one side
// only. Each label then has a whole row of values beside it, that of a neighbour. Only what is left over and what is lacking shows it,
// and the sums.

// readShifted looks for such a shift and returns the blocks that are left. Where the values, taken in the form's order, are just those of
// the form and add up in rows and columns, as they do not beside their labels, they are read so. Else the rows between what is left
// over and what is lacking are doubted, unless the table adds up as it is.
func (rd *reader) readShifted(t *tableText, x *lexicon, table int, left []block, form *govreport.Table) []block {
	sizes := rowSizes(table, rd.e)
	s := &shift{t: t, sizes: sizes}
	s.collect(x, rd.e, left)
	if !s.isPossible() || table == applicationsTable && s.addsUp(s.byLabel()) {
		return left
	}
	if rows := s.byOrder(); table == applicationsTable && rows != nil {
		return rd.readByOrder(t, rows, left, form)
	}
	p := placing{kind: doubted}
	from, to := s.between()
	for i := range t.anchors {
		a := &t.anchors[i]
		if at := a.first; a.apart == "" && a.filled > 0 && at >= from && at <= to {
			a.apart = doubted
			p.rows, p.values = append(p.rows, a.row), append(p.values, a.values()...)
		}
	}
	if p.rows != nil {
		slices.Sort(p.values)
		rd.notePlacing(t, &p, form)
	}
	return left
}

// A shift is what is known of the rows of a table that may have been shifted against their labels.
type shift struct {
	t       *tableText
	sizes   []int
	loose   []int // tokens at which rows of values without a label begin
	lacking []int // tokens at which rows of the form lack that have no values, or no label
	lines   []shiftedLine
	ordered bool // the labels follow the form
}

// A shiftedLine is a whole row of values: with the row of its label, or −1.
type shiftedLine struct {
	row    int
	values []int32
}

// collect finds the rows of values, in source order, and those that lack.
func (s *shift) collect(x *lexicon, e int, left []block) {
	t := s.t
	type piece struct {
		at int
		shiftedLine
	}
	var pieces []piece
	s.ordered, s.loose = true, slices.Clone(t.surplus)
	last := -1
	for i := range t.anchors {
		a := &t.anchors[i]
		if a.apart == RowsUnplaced {
			if !addsUp(s.sizes) {
				s.lacking = append(s.lacking, a.first)
			}
			continue
		}
		if a.doubt == RowMoved || a.row <= last {
			s.ordered = false
		}
		last = max(last, a.row)
		if values := a.values(); len(values) == s.sizes[a.row] {
			pieces = append(pieces, piece{int(values[0]), shiftedLine{a.row, values}})
		} else if len(values) == 0 {
			s.lacking = append(s.lacking, a.first)
		}
	}
	for row := range s.sizes {
		if !t.hasRow(row) {
			s.lacking = append(s.lacking, s.placeOf(row))
		}
	}
	aside := t.aside(x, e)
	for i := range left {
		b := &left[i]
		if values := b.run.values(); slices.Contains(s.sizes, len(values)) && t.isLoose(x, e, b, aside) {
			s.loose = append(s.loose, int(values[0]))
			pieces = append(pieces, piece{int(values[0]), shiftedLine{-1, values}})
		}
	}
	slices.SortFunc(pieces, func(a, b piece) int { return a.at - b.at })
	for _, p := range pieces {
		s.lines = append(s.lines, p.shiftedLine)
	}
}

// placeOf is where a row stands that has no label: before the next that has one.
func (s *shift) placeOf(row int) int {
	at := len(s.t.region.tokens)
	for i := range s.t.anchors {
		if a := &s.t.anchors[i]; a.row > row {
			at = min(at, a.first)
		}
	}
	return at
}

// isLoose reports a row of values without a label, or values beside the name of a group of rows or heads of columns, in a row of the
// source. aside are the tokens at which such names end, in order: the last of them before the values tells, as all of a row stand together.
func (t *tableText) isLoose(x *lexicon, e int, b *block, aside []int) bool {
	if b.run.row == 0 || b.row >= 0 || b.other >= 0 {
		return false
	}
	if b.run.filled > 1 && t.unlabelled(x, e, b) {
		return true // a single number may be a page's
	}
	before, _ := slices.BinarySearch(aside, int(b.run.values()[0]))
	return before > 0 && t.region.tokens[aside[before-1]].row == b.run.row
}

// aside lists the tokens at which labels end that are no row's.
func (t *tableText) aside(x *lexicon, e int) []int {
	var ends []int
	for i := range t.mentions {
		if m := &t.mentions[i]; x.entries[m.entry].row[e] < 0 {
			ends = append(ends, m.last)
		}
	}
	return ends
}

// isPossible reports that a row lacks what another has too much, or that the table goes on behind one without values although it does
// not add up.
func (s *shift) isPossible() bool {
	return s.ordered && len(s.lacking) > 0 && (len(s.loose) > 0 || addsUp(s.sizes) && len(s.lines) == len(s.sizes)-1 && s.byOrderAddsUp())
}

// between returns the tokens from and to which labels may stand a row away from their values: to the end, where the last values are lost.
func (s *shift) between() (from, to int) {
	from, to = len(s.t.region.tokens), 0
	if len(s.loose) == 0 {
		to = from
	}
	for _, at := range append(slices.Clip(s.loose), s.lacking...) {
		from, to = min(from, at), max(to, at)
	}
	return from, to
}

// byLabel returns the values of the rows as their labels have them.
func (s *shift) byLabel() [][]int32 {
	rows := make([][]int32, len(s.sizes))
	for i := range s.lines {
		if l := &s.lines[i]; l.row >= 0 {
			rows[l.row] = l.values
		}
	}
	return rows
}

// byOrder returns the values in the form's order where there are just as many rows and they add up; else nil.
func (s *shift) byOrder() [][]int32 {
	if len(s.lines) != len(s.sizes) {
		return nil
	}
	rows := make([][]int32, len(s.lines))
	for i := range s.lines {
		rows[i] = s.lines[i].values
	}
	whole := &stack{t: s.t, sizes: s.sizes}
	if !whole.addUp(rows) {
		return nil
	}
	return rows
}

// byOrderAddsUp reports rows of which the last is not there, and the others add up in the form's order.
func (s *shift) byOrderAddsUp() bool {
	rows := make([][]int32, len(s.sizes))
	for i := range s.lines {
		rows[i] = s.lines[i].values
	}
	return s.addsUp(rows)
}

// addsUp reports rows of table 3 of which the outcomes are the total in each column, and what came is what was dealt with and is left. A
// row that is not there counts nothing; carried out, whatever is lacking.
func (s *shift) addsUp(rows [][]int32) bool {
	const received, carriedIn, outcomes = 0, 1, 2
	total, carriedOut := len(rows)-2, len(rows)-1
	g := s.t.region
	number := func(row, column int) int {
		if rows[row] == nil {
			return 0
		}
		n, ok := g.count(span{column, column + 1}, rows[row])
		if !ok {
			return 0 // a mark
		}
		return n
	}
	if rows[total] == nil {
		return false
	}
	for column := range s.sizes[total] {
		sum := 0
		for row := outcomes; row < total; row++ {
			sum += number(row, column)
		}
		came := number(received, column) + number(carriedIn, column)
		if sum != number(total, column) || rows[carriedOut] != nil && came != sum+number(carriedOut, column) || came < sum {
			return false
		}
	}
	return true
}

// inOrderBesideOthers returns the values of every row when the table has just as many as the form and they add up in its order, though
// some of them stand beside the labels of other rows: labels that were shifted hold together with their neighbours' values. Those rows
// are then held no more.
func (s *stack) inOrderBesideOthers(table int) (rows [][]int32, ok bool) {
	if table != applicationsTable {
		return nil, false
	}
	var values []int32
	last := -1
	for i := range s.held {
		values = append(values, s.held[i].values...)
		if s.held[i].row <= last || len(s.held[i].values) != s.sizes[s.held[i].row] {
			return nil, false
		}
		last = s.held[i].row
	}
	for i := range s.gaps {
		values = append(values, s.gaps[i].values...)
		if !s.gaps[i].inOrder() {
			return nil, false
		}
	}
	slices.Sort(values)
	size := s.sizes[0]
	if len(values) != size*len(s.sizes) {
		return nil, false
	}
	for row := range s.sizes {
		rows = append(rows, values[row*size:(row+1)*size])
	}
	if !s.addUp(rows) {
		return nil, false
	}
	s.held = slices.DeleteFunc(s.held, func(h strand) bool {
		shifted := !slices.Equal(h.values, rows[h.row])
		if shifted {
			s.gaps[0].labels = append(s.gaps[0].labels, strand{row: h.row, first: h.first, last: h.last})
		}
		return shifted
	})
	return rows, true
}

// readByOrder gives the rows their values in the form's order, and notes those that had others, or none. It returns the blocks that
// have not become a row's.
func (rd *reader) readByOrder(t *tableText, rows [][]int32, left []block, form *govreport.Table) []block {
	s := &stack{t: t, sizes: rowSizes(applicationsTable, rd.e)}
	p := placing{kind: byOrder}
	for row, values := range rows {
		at := slices.IndexFunc(t.anchors, func(a anchor) bool { return a.row == row })
		switch {
		case at < 0:
			first := int(values[0])
			t.insert(anchor{row: row, mention: mention{first: first, last: first}, run: s.runOf(values), apart: byOrder})
		case slices.Equal(t.anchors[at].values(), values):
			continue
		default:
			t.anchors[at].run, t.anchors[at].apart = s.runOf(values), byOrder
		}
		p.rows, p.values = append(p.rows, row), append(p.values, values...)
	}
	slices.Sort(p.values)
	rd.notePlacing(t, &p, form)
	return slices.DeleteFunc(left, func(b block) bool {
		return slices.ContainsFunc(b.run.values(), func(v int32) bool { return slices.Contains(p.values, v) })
	})
}
