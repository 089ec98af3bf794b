package extract

import (
	"slices"

	"github.com/zfxxgk/annualreport/govreport"
)

// This file gives values to rows whose labels stand apart from them (apart.go). Where a table has just as many values as the
// form and in its order every sum holds, they are certain. Else as many values as the labels between two rows that hold
// together may be theirs (order_between.go): what is read so is doubtful. Everything else is not read, and not called blank either.

// What is known of a row whose label and values stand apart.
const (
	byOrder  = RowsByOrder
	doubted  = RowsDoubtful
	unplaced = RowsUnplaced
)

// A placing is what became of some rows.
type placing struct {
	kind   NoteKind
	rows   []int
	values []int32 // all of them, in source order
}

// readApart reads a table in which labels and values stand apart, and returns the blocks that have nothing to do with it.
func (rd *reader) readApart(t *tableText, x *lexicon, table int, left []block, form *govreport.Table) []block {
	sizes := rowSizes(table, rd.e)
	if !t.standApart(x, rd.e, left, sizes) {
		return left
	}
	s := t.takeApart(x, rd.e, left, sizes)
	var placings []placing
	rows, ok := s.inOrder(table)
	if !ok {
		rows, ok = s.inOrderBesideOthers(table)
	}
	if ok {
		placings = s.certain(rows)
	} else {
		rows, placings = s.betweenHeld(table)
	}
	s.apply(rows, placings)
	for i := range placings {
		rd.notePlacing(t, &placings[i], form)
	}
	consumed := map[int32]bool{}
	for i := range placings {
		for _, v := range placings[i].values {
			consumed[v] = true
		}
	}
	for _, values := range rows {
		for _, v := range values {
			consumed[v] = true
		}
	}
	t.reach(consumed)
	return slices.DeleteFunc(left, func(b block) bool {
		return slices.ContainsFunc(append(b.run.values(), b.run.behind...), func(v int32) bool { return consumed[v] })
	})
}

// inOrder returns the values of every row when the table has just as many as the form and they add up in its order, by rows
// or, in a lump, by columns.
func (s *stack) inOrder(table int) (rows [][]int32, ok bool) {
	if table != applicationsTable {
		return nil, false
	}
	byRow, fits := s.byRow()
	fits = fits && s.addUp(byRow)
	if len(s.held) > 0 {
		return byRow, fits
	}
	byColumn := s.byColumn()
	switch other := byColumn != nil && s.addUp(byColumn); {
	case fits && other:
		for i := range byRow {
			if !s.t.region.sameValues(byRow[i], byColumn[i]) {
				return nil, false
			}
		}
		return byRow, true
	case other:
		return byColumn, true
	default:
		return byRow, fits
	}
}

// byRow deals the values out to the rows of the form in order. Between two rows that hold together there must be as many as
// the rows between them have, and no labels in another order.
func (s *stack) byRow() (rows [][]int32, ok bool) {
	rows = make([][]int32, len(s.sizes))
	for i := range s.held {
		h := &s.held[i]
		if len(h.values) != s.sizes[h.row] || i > 0 && h.row <= s.held[i-1].row {
			return nil, false
		}
		rows[h.row] = h.values
	}
	for i := range s.gaps {
		g := &s.gaps[i]
		if !g.inOrder() {
			return nil, false
		}
		next := 0
		for row := g.from; row < g.to; row++ {
			if next+s.sizes[row] > len(g.values) {
				return nil, false
			}
			rows[row] = g.values[next : next+s.sizes[row]]
			next += s.sizes[row]
		}
		if next < len(g.values) {
			return nil, false
		}
	}
	return rows, true
}

// byColumn deals the values of a lump out column by column, or returns nil.
func (s *stack) byColumn() [][]int32 {
	values, size := s.gaps[0].values, s.sizes[0]
	if len(values) != size*len(s.sizes) || !s.gaps[0].inOrder() {
		return nil
	}
	rows := make([][]int32, len(s.sizes))
	for i := range rows {
		for column := range size {
			rows[i] = append(rows[i], values[column*len(rows)+i])
		}
	}
	return rows
}

// inOrder reports whether the labels in a gap that belong there follow the form.
func (g *gapBetween) inOrder() bool {
	last := -1
	for i := range g.labels {
		if row := g.labels[i].row; row >= g.from && row < g.to {
			if row <= last {
				return false
			}
			last = row
		}
	}
	return true
}

// addUp reports rows of table 3 of which each adds up, and each column: 一 and 二 are 三(七) and 四, and that is the sum of the
// outcomes.
func (s *stack) addUp(rows [][]int32) bool {
	const received, carriedIn, outcomes = 0, 1, 2
	total, carriedOut := len(rows)-2, len(rows)-1
	g := s.t.region
	numbers := make([][]int, len(rows))
	for i, row := range rows {
		if !g.addsUp(row) {
			return false
		}
		for k := range row {
			n, _ := g.count(span{k, k + 1}, row)
			numbers[i] = append(numbers[i], n)
		}
	}
	for column := range numbers[received] {
		sum := 0
		for i := outcomes; i < total; i++ {
			sum += numbers[i][column]
		}
		if sum != numbers[total][column] ||
			numbers[received][column]+numbers[carriedIn][column] != numbers[total][column]+numbers[carriedOut][column] {
			return false
		}
	}
	return true
}

// certain tells which rows were read by their order alone.
func (s *stack) certain(rows [][]int32) []placing {
	p := placing{kind: byOrder}
	for row := range rows {
		if s.heldRow(row) == nil {
			p.rows = append(p.rows, row)
			p.values = append(p.values, rows[row]...)
		}
	}
	return []placing{p}
}
