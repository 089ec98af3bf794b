package govreport

import "slices"

// shiftedRows looks for a row whose numbers stand one column off, from some column on: a cell was left out, and the last
// is empty; or one was put in, and the total fell off the end.
func (p *patternSearch) shiftedRows() {
	for row := range p.rows {
		cells := rowOf(p.first, row)
		old := p.numbers(cells)
		found := ofRow("rowShifted", row)
		for at := range old {
			p.try(found, CauseShifted, cells, withTotal(append(slices.Clone(old[:at]), old[at+1:]...)))
			if old[totalColumn] == 0 {
				p.try(found, CauseShifted, cells, withMissing(append(append(slices.Clone(old[:at]), 0), old[at:totalColumn]...), at))
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
	for _, n := range row[:totalColumn] {
		sum += n
	}
	if at == totalColumn {
		row[at] = sum
	} else {
		row[at] = row[totalColumn] - sum
	}
	return row
}

// gluedRows looks for a row in which two numbers run together, so that those behind stand one column too far left; or one
// is split in two, so that those behind stand one too far right.
func (p *patternSearch) gluedRows() {
	for row := range p.rows {
		cells := rowOf(p.first, row)
		old := p.numbers(cells)
		for at := range totalColumn {
			p.unglue(row, cells, old, at)
			unit := unitAbove(old[at+1])
			if old[at] > 0 && old[at] < MaxCount/unit {
				joined := append(slices.Clone(old[:at]), old[at]*unit+old[at+1])
				p.try(ofRow("numberSplit", row), CauseSplit, cells,
					withTotal(append(joined, old[at+2:]...)))
			}
		}
	}
}

// unglue tries every way to part a number of a row in two.
func (p *patternSearch) unglue(row int, cells []int, old []int64, at int) {
	if old[totalColumn] != 0 {
		return // nothing is missing at the end
	}
	for unit := int64(10); unit <= old[at]; unit *= 10 {
		parted := append(slices.Clone(old[:at]), old[at]/unit, old[at]%unit)
		if unitAbove(old[at]%unit) == unit { // no zero in front
			p.try(ofRow("numbersGlued", row), CauseGlued, cells, append(parted, old[at+1:totalColumn]...))
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

// swappedRows looks for two rows that hold each other's numbers.
func (p *patternSearch) swappedRows() {
	for a := range p.rows {
		cellsA := rowOf(p.first, a)
		numbersA := p.numbers(cellsA)
		for b := a + 1; b < p.rows; b++ {
			cellsB := rowOf(p.first, b)
			cells, numbersB := slices.Concat(cellsA, cellsB), p.numbers(cellsB)
			found := pattern{variant: "rowsSwapped", row: a, other: b}
			p.try(found, CauseRowsSwapped, cells, slices.Concat(numbersB, numbersA))
			if (numbersA[totalColumn] == 0) != (numbersB[totalColumn] == 0) { // and one total was never filled
				p.try(found, CauseRowsSwapped, cells,
					slices.Concat(withTotal(numbersB[:totalColumn:totalColumn]), withTotal(numbersA[:totalColumn:totalColumn])))
			}
		}
	}
}

// endsSwapped exchanges the rows （七）总计 and 四, if that alone explains everything. The sums that join them cannot tell.
func (d *diagnosis) endsSwapped() (account, bool) {
	fails := d.failingSums()
	p := patternSearch{diagnosis: d, fails: fails, least: max(2, fails.len())}
	a, b := rowOf(p.first, p.rows-2), rowOf(p.first, p.rows-1)
	p.try(pattern{variant: "rowsSwapped", row: p.rows - 2, other: p.rows - 1}, CauseRowsSwapped, slices.Concat(a, b),
		slices.Concat(p.numbers(b), p.numbers(a)))
	if len(p.best.ways) == 0 {
		return account{}, false
	}
	return p.best.ways[0], true
}

// zeroLines looks for zeros in the totals, and for a column whose outcomes are all zero, though others count them.
func (p *patternSearch) zeroLines() {
	totalRow := p.rows - 2
	p.zeroLine(ofRow("lineZero", totalRow), nil, rowOf(p.first, totalRow))
	p.zeroLine(pattern{variant: "lineZero", row: -1, column: totalColumn}, nil, lineOf(p.first, p.rows, totalColumn))
	for _, column := range columnsByUse {
		cells := lineOf(p.first, p.rows, column)
		p.zeroLine(pattern{variant: "lineZero", row: -1, column: column}, cells[2:totalRow], cells)
	}
}

// zeroLine solves for the zeros of a line if some of its cells are all zero.
func (p *patternSearch) zeroLine(found pattern, some, line []int) {
	if slices.ContainsFunc(some, func(cell int) bool { return p.values.n[cell] != 0 }) {
		return
	}
	filled := p.values
	for _, cell := range line {
		filled.known[cell] = filled.known[cell] && filled.n[cell] != 0
	}
	p.net.follow(&filled)
	cells, now := []int(nil), []int64(nil)
	for _, cell := range line {
		switch {
		case !filled.known[cell]:
			return
		case filled.n[cell] != p.values.n[cell]:
			cells, now = append(cells, cell), append(now, filled.n[cell])
		}
	}
	p.try(found, CauseNotFilled, cells, now)
}

// subtotals looks for a row that holds the subtotal of its group, its own number included.
func (p *patternSearch) subtotals() {
	for row := range p.rows {
		_, members := p.group(row)
		if len(members) < 2 {
			continue
		}
		cells := rowOf(p.first, row)
		now := p.numbers(cells)
		for _, other := range members {
			if other != row {
				for i, n := range p.numbers(rowOf(p.first, other)) {
					now[i] -= n
				}
			}
		}
		p.try(ofRow("subtotalInDetail", row), CauseSubtotal, cells, now)
	}
}

// group returns the printed group a row is in and all its rows; none for a row that stands alone.
func (d *diagnosis) group(row int) (name Text, members []int) {
	rows := d.net.form.Tables[1].Rows
	if len(rows[row].Labels) < 3 {
		return name, nil
	}
	name = rows[row].Labels[1]
	for i := range rows {
		if len(rows[i].Labels) == 3 && rows[i].Labels[1] == name {
			members = append(members, i)
		}
	}
	return name, members
}

// partialRow is the row （二）部分公开, whose applications count in no other.
const partialRow = 3

// countedTwice looks for a row in which partial grants are counted again.
func (p *patternSearch) countedTwice() {
	partial := p.numbers(rowOf(p.first, partialRow))
	for row := 2; row < p.rows-2; row++ {
		if row == partialRow {
			continue
		}
		cells := rowOf(p.first, row)
		now := p.numbers(cells)
		for i, n := range partial {
			now[i] -= n
		}
		p.try(ofRow("countedTwice", partialRow), CauseCountedTwice, cells, now)
	}
}

// isCountedTwice reports whether two changes of a row take the partial grants out of it.
func (d *diagnosis) isCountedTwice(a, b change) bool {
	row, columnA, _ := d.place(a.cell)
	_, columnB, _ := d.place(b.cell)
	partialA, partialB := d.cellAt(partialRow, columnA), d.cellAt(partialRow, columnB)
	return row != partialRow && row >= 2 && row < d.rows-2 && a.delta() < 0 && columnB == totalColumn &&
		a.delta() == b.delta() && d.values.n[partialA] == -a.delta() && d.values.n[partialB] == -b.delta()
}

// isSubtotal reports whether a change takes the other rows of its group out of a cell.
func (d *diagnosis) isSubtotal(c change) bool {
	row, column, _ := d.place(c.cell)
	_, members := d.group(row)
	sum := int64(0)
	for _, other := range members {
		if other != row {
			sum += d.values.n[d.cellAt(other, column)]
		}
	}
	return sum > 0 && c.delta() == -sum
}

// columnsByUse are the kinds of applicants, the commonest first: of columns between which the sums do not tell, the commoner
// is the likelier.
var columnsByUse = [...]int{0, 1, 5, 4, 3, 2}

// use tells how common the applicants of a column are: the less, the commoner.
func use(column int) int { return slices.Index(columnsByUse[:], column) }

// addBlank looks whether a wrong number of one cell belongs, in whole or in part, into a blank cell beside, above or below,
// which the sums force to hold it once the wrong number is repaired.
func (d *diagnosis) addBlank(e *account) {
	if len(e.changes) != 1 {
		return
	}
	c := e.changes[0]
	row, column, ok := d.place(c.cell)
	if !ok || c.old == 0 || !d.values.known[c.cell] {
		return
	}
	for i, step := range [4][2]int{{0, -1}, {0, 1}, {-1, 0}, {1, 0}} {
		cell := d.cellAt(row+step[0], column+step[1])
		if cell < 0 || d.values.known[cell] || !d.net.form.Cells[cell].IsBlank(d.checker.report) || d.told[cell] {
			continue
		}
		filled := d.values
		filled.apply(e.changes)
		d.net.follow(&filled)
		blank := change{cell, 0, filled.n[cell]}
		switch {
		case !filled.known[cell] || blank.now == 0:
			continue
		case blank.now == c.old && i < 2:
			e.cause = CauseWrongColumn
		case blank.now == c.old:
			e.cause = CauseWrongRow
		case cell > c.cell && glued(c.now, blank.now, c.old), cell < c.cell && glued(blank.now, c.now, c.old):
			e.cause = CauseGlued
		default:
			continue
		}
		e.changes = append(e.changes, blank)
		sortChanges(e.changes)
		return
	}
}
