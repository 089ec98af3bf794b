package govreport

import (
	"slices"
	"strings"
)

// judge tells what human error an account supposes, and how likely it is. Of the errors that could have been made, the
// likeliest counts. The report of the year before, where it is given, speaks as well.
func (d *diagnosis) judge(e *account) {
	d.judgeErrors(e)
	for _, c := range e.changes {
		e.cost += d.againstCarryOver(c)
	}
}

// againstCarryOver tells how a change goes with what the report of the year before carried out: a change of 上年结转 to that
// number is nearly certain, a change away from it nearly never right.
func (d *diagnosis) againstCarryOver(c change) int {
	previous := d.checker.previous
	column, ok := strings.CutPrefix(d.net.form.Cells[c.cell].Pointer, carriedIn)
	if !ok || previous == nil {
		return 0
	}
	out, ok := d.net.form.Cell(carriedOut + column).Int(previous)
	switch {
	case !ok:
		return 0
	case c.now == out:
		return -anyError
	case c.old == out:
		return anyError
	}
	return 0
}

// judgeErrors judges by the errors people make in one cell or two.
func (d *diagnosis) judgeErrors(e *account) {
	if e.cause == CauseRowsSwapped {
		e.cost = likelyError
		return
	}
	e.cause, e.cost = CauseUnknown, 0
	for _, c := range e.changes {
		cause, cost := d.slip(c)
		e.cost += cost
		if e.cause == CauseUnknown || len(e.changes) == 1 {
			e.cause = cause
		}
	}
	if len(e.changes) != 2 {
		return
	}
	if cause, cost := d.pairSlip(e.changes[0], e.changes[1]); cost < e.cost {
		e.cause, e.cost = cause, cost
	} else if e.cause != CauseUnknown {
		e.cause = CauseUnknown // two slips have no common name
	}
}

// slip tells the error in a single cell.
func (d *diagnosis) slip(c change) (Cause, int) {
	cause, cost := misread(c.now, c.old)
	switch {
	case cost > commonError && c.old > 0 && d.lastYear(c.cell) == c.old:
		cause, cost = CauseLastYear, commonError
	case cost > likelyError && c.old >= 10 && d.isNeighbour(c): // small numbers agree by chance
		cause, cost = CauseNeighbour, likelyError
	case d.width == len(applicantColumns) && cost > likelyError && d.isSubtotal(c):
		cause, cost = CauseSubtotal, likelyError
	}
	if d.isTotal(c.cell) && cost > 1 {
		cost-- // a total that was not brought up to date
	}
	return cause, cost
}

// lastYear returns the number of a cell in the report of the year before, −1 when there is none.
func (d *diagnosis) lastYear(cell int) int64 {
	r := d.checker.previous
	if r == nil || r.Edition != d.checker.form.Edition {
		return -1
	}
	if n, ok := d.checker.form.Cells[cell].Int(r); ok {
		return n
	}
	return -1
}

// isNeighbour reports whether the wrong number of a cell stands beside, above or below it.
func (d *diagnosis) isNeighbour(c change) bool {
	row, column, ok := d.place(c.cell)
	if !ok {
		return false
	}
	for i, step := range [4][2]int{{0, -1}, {0, 1}, {-1, 0}, {1, 0}} {
		if i > 1 && d.width != len(applicantColumns) {
			break // the form prints the groups of table 4 side by side
		}
		cell := d.cellAt(row+step[0], column+step[1])
		if cell >= 0 && d.values.known[cell] && d.values.n[cell] == c.old {
			return true
		}
	}
	return false
}

// isTotal reports whether a cell is the total of some sum.
func (d *diagnosis) isTotal(cell int) bool {
	at := d.net.at[cell]
	return at >= 0 && slices.ContainsFunc(d.net.in[at], func(s int) bool {
		return d.net.sums[s].Cell == d.net.form.Cells[cell]
	})
}

// pairSlip tells the one error that makes two cells wrong.
func (d *diagnosis) pairSlip(a, b change) (Cause, int) {
	rowA, columnA, okA := d.place(a.cell)
	rowB, columnB, okB := d.place(b.cell)
	if !okA || !okB {
		return CauseUnknown, anyError * 2
	}
	if d.width != len(applicantColumns) {
		return CauseUnknown, anyError * 2
	}
	beside := rowA == rowB && columnB-columnA == 1 || columnA == columnB && rowB-rowA == 1
	switch {
	case beside && (glued(a.now, b.now, a.old) || glued(a.now, b.now, b.old)):
		return CauseGlued, 1
	case beside && (glued(a.old, b.old, a.now) && b.now == 0 || glued(a.old, b.old, b.now) && a.now == 0):
		return CauseSplit, 1
	case a.old == b.now && b.old == a.now && !beside && wholeNumberMoved(a, b) && d.gainsUse([]change{a, b}) < 0:
		return CauseSwapped, rareError + 1 // no slip to the next cell; what stands with the commoner applicants is mostly right
	case a.old == b.now && b.old == a.now:
		return CauseSwapped, 1 + boolInt(!beside)
	case rowA == rowB && d.isCountedTwice(a, b):
		return CauseCountedTwice, 1
	case rowA == rowB && d.isSubtotal(a) && d.isSubtotal(b):
		return CauseSubtotal, commonError
	case a.delta() == -b.delta() && rowA == rowB && columnA < totalColumn && columnB < totalColumn:
		return CauseWrongColumn, likelyError + boolInt(!wholeNumberMoved(a, b)) + boolInt(!beside)
	case a.delta() == -b.delta() && columnA == columnB:
		return CauseWrongRow, likelyError + boolInt(!wholeNumberMoved(a, b)) + boolInt(!beside)
	}
	return CauseUnknown, anyError * 2
}

// wholeNumberMoved reports whether one of two cells that exchange something is empty before or after.
func wholeNumberMoved(a, b change) bool {
	return a.old == 0 || b.old == 0 || a.now == 0 || b.now == 0
}
