package balance

// shiftedRows looks for a row whose numbers stand one column off, from some column on: a cell was left out, and the last
// is empty; or one was put in, and the total fell off the end.
func (p *patternSearch) shiftedRows() {
	for row := range p.table.Rows {
		cells := p.table.Row(row)
		old := p.numbers(cells)
		found := Pattern{Slip: Shifted, Row: row}
		for at := range old {
			p.try(found, cells, withTotal(append(old[:at:at], old[at+1:]...)))
			if old[p.table.total()] == 0 {
				p.try(found, cells, withMissing(append(append(old[:at:at], 0), old[at:p.table.total()]...), at))
			}
		}
	}
}

// withTotal puts a total behind the parts of a row.
func withTotal(parts []int64) []int64 {
	var sum int64
	for _, n := range parts {
		sum += n
	}
	return append(parts, sum)
}

// withMissing puts the number into a row that its total asks for in one place.
func withMissing(row []int64, at int) []int64 {
	row[at] = 0
	var sum int64
	last := len(row) - 1
	for _, n := range row[:last] {
		sum += n
	}
	if at == last {
		row[at] = sum
	} else {
		row[at] = row[last] - sum
	}
	return row
}

// gluedRows looks for a row in which two numbers run together, so that those behind stand one column too far left; or one
// is split in two, so that those behind stand one too far right.
func (p *patternSearch) gluedRows() {
	for row := range p.table.Rows {
		cells := p.table.Row(row)
		old := p.numbers(cells)
		for at := range p.table.total() {
			p.unglue(row, cells, old, at)
			unit := unitAbove(old[at+1])
			if old[at] > 0 && old[at] < p.net.most/unit {
				joined := append(old[:at:at], old[at]*unit+old[at+1])
				p.try(Pattern{Slip: Split, Row: row}, cells,
					withTotal(append(joined, old[at+2:]...)))
			}
		}
	}
}

// unglue tries every way to part a number of a row in two.
func (p *patternSearch) unglue(row int, cells []int, old []int64, at int) {
	if old[p.table.total()] != 0 {
		return // nothing is missing at the end
	}
	for unit := int64(10); unit <= old[at]; unit *= 10 {
		parted := append(old[:at:at], old[at]/unit, old[at]%unit)
		if unitAbove(old[at]%unit) == unit { // no zero in front
			p.try(Pattern{Slip: Glued, Row: row}, cells, append(parted, old[at+1:p.table.total()]...))
		}
	}
}

// unitAbove returns the power of ten that has one digit more than a number.
func unitAbove(n int64) int64 {
	unit := int64(10)
	for unit <= n {
		unit *= 10
	}
	return unit
}

// swappedRows looks for two rows that hold each other's numbers. Lists of cells and numbers are as long as made, so that
// appending to one copies it.
func (p *patternSearch) swappedRows() {
	for a := range p.table.Rows {
		cellsA := p.table.Row(a)
		numbersA := p.numbers(cellsA)
		for b := a + 1; b < p.table.Rows; b++ {
			cellsB := p.table.Row(b)
			cells, numbersB := append(cellsA, cellsB...), p.numbers(cellsB)
			found := Pattern{Slip: RowsSwapped, Row: a, Other: b}
			p.try(found, cells, append(numbersB, numbersA...))
			if (numbersA[p.table.total()] == 0) != (numbersB[p.table.total()] == 0) { // and one total was never filled
				p.try(found, cells,
					append(withTotal(numbersB[:p.table.total():p.table.total()]), withTotal(numbersA[:p.table.total():p.table.total()])...))
			}
		}
	}
}

// endsSwapped exchanges the rows （七）总计 and 四, if that alone explains everything. The sums that join them cannot tell.
func (d *Diagnosis) endsSwapped() (Account, bool) {
	fails := d.failingSums()
	p := patternSearch{Diagnosis: d, fails: fails, least: max(2, fails.len())}
	a, b := p.table.Row(p.table.Rows-2), p.table.Row(p.table.Rows-1)
	p.try(Pattern{Slip: RowsSwapped, Row: p.table.Rows - 2, Other: p.table.Rows - 1}, append(a, b...),
		append(p.numbers(b), p.numbers(a)...))
	if len(p.best.ways) == 0 {
		return Account{}, false
	}
	return p.best.ways[0], true
}

// zeroLines looks for zeros in the totals, and for a column whose outcomes are all zero, though others count them.
func (p *patternSearch) zeroLines() {
	totalRow := p.table.Rows - 2
	p.zeroLine(Pattern{Slip: NotFilled, Row: totalRow}, nil, p.table.Row(totalRow))
	p.zeroLine(Pattern{Slip: NotFilled, Row: -1, Column: p.table.total()}, nil, p.table.Column(p.table.total()))
	for _, column := range p.table.ByUse {
		cells := p.table.Column(column)
		p.zeroLine(Pattern{Slip: NotFilled, Row: -1, Column: column}, cells[2:totalRow], cells)
	}
}

// zeroLine solves for the zeros of a line if some of its cells are all zero.
func (p *patternSearch) zeroLine(found Pattern, some, line []int) {
	for _, cell := range some {
		if p.Values.N[cell] != 0 {
			return
		}
	}
	filled := p.Values
	for _, cell := range line {
		filled.Known[cell] = filled.Known[cell] && filled.N[cell] != 0
	}
	p.net.Follow(&filled)
	cells, now := []int(nil), []int64(nil)
	for _, cell := range line {
		switch {
		case !filled.Known[cell]:
			return
		case filled.N[cell] != p.Values.N[cell]:
			cells, now = append(cells, cell), append(now, filled.N[cell])
		}
	}
	p.try(found, cells, now)
}

// subtotals looks for a row that holds the subtotal of its group, its own number included.
func (p *patternSearch) subtotals() {
	for row := range p.table.Rows {
		members := p.table.group(row)
		if len(members) < 2 {
			continue
		}
		cells := p.table.Row(row)
		now := p.numbers(cells)
		for _, other := range members {
			if other != row {
				for i, n := range p.numbers(p.table.Row(other)) {
					now[i] -= n
				}
			}
		}
		p.try(Pattern{Slip: Subtotal, Row: row}, cells, now)
	}
}

// countedTwice looks for a row in which partial grants are counted again.
func (p *patternSearch) countedTwice() {
	partial := p.numbers(p.table.Row(p.table.Partial))
	for row := 2; row < p.table.Rows-2; row++ {
		if row == p.table.Partial {
			continue
		}
		cells := p.table.Row(row)
		now := p.numbers(cells)
		for i, n := range partial {
			now[i] -= n
		}
		p.try(Pattern{Slip: CountedTwice, Row: p.table.Partial}, cells, now)
	}
}

// isCountedTwice reports whether two changes of a row take the partial grants out of it.
func (d *Diagnosis) isCountedTwice(a, b Change) bool {
	row, columnA, _ := d.table.place(a.Cell)
	_, columnB, _ := d.table.place(b.Cell)
	partialA, partialB := d.table.cellAt(d.table.Partial, columnA), d.table.cellAt(d.table.Partial, columnB)
	return row != d.table.Partial && row >= 2 && row < d.table.Rows-2 && a.delta() < 0 && columnB == d.table.total() &&
		a.delta() == b.delta() && d.Values.N[partialA] == -a.delta() && d.Values.N[partialB] == -b.delta()
}

// isSubtotal reports whether a Change takes the other rows of its group out of a cell.
func (d *Diagnosis) isSubtotal(c Change) bool {
	row, column, _ := d.table.place(c.Cell)
	members := d.table.group(row)
	sum := int64(0)
	for _, other := range members {
		if other != row {
			sum += d.Values.N[d.table.cellAt(other, column)]
		}
	}
	return sum > 0 && c.delta() == -sum
}

// addBlank looks whether a wrong number of one cell belongs, in whole or in part, into a blank cell beside, above or below,
// which the sums force to hold it once the wrong number is repaired.
func (d *Diagnosis) addBlank(e *Account) {
	if len(e.Changes) != 1 {
		return
	}
	c := e.Changes[0]
	row, column, ok := d.table.place(c.Cell)
	if !ok || c.Old == 0 || !d.Values.Known[c.Cell] {
		return
	}
	for i, step := range [4][2]int{{0, -1}, {0, 1}, {-1, 0}, {1, 0}} {
		cell := d.table.cellAt(row+step[0], column+step[1])
		if cell < 0 || d.Values.Known[cell] || !d.Blank(cell) {
			continue
		}
		filled := d.Values
		filled.Apply(e.Changes)
		d.net.Follow(&filled)
		blank := Change{cell, 0, filled.N[cell]}
		switch {
		case !filled.Known[cell] || blank.Now == 0:
			continue
		case blank.Now == c.Old && i < 2:
			e.Slip = WrongColumn
		case blank.Now == c.Old:
			e.Slip = WrongRow
		case cell > c.Cell && glued(c.Now, blank.Now, c.Old), cell < c.Cell && glued(blank.Now, c.Now, c.Old):
			e.Slip = Glued
		default:
			continue
		}
		e.Changes = append(e.Changes, blank)
		sortChanges(e.Changes)
		return
	}
}
