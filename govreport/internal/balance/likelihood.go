package balance

import (
	"cmp"
	"sort"
)

// rank judges the accounts of a cause and puts the likeliest first, and of equals the one that moves something to the commoner
// column, or that is printed first.
func (d *Diagnosis) rank(cause []Account) []Account {
	ranked := make([]Account, 0, len(cause))
	for _, e := range cause {
		d.judge(&e)
		at := sort.Search(len(ranked), func(i int) bool { return d.likelier(&e, &ranked[i]) })
		ranked = put(ranked, at, e)
	}
	return ranked
}

func (d *Diagnosis) likelier(a, b *Account) bool {
	return cmp.Or(a.cost-b.cost, d.gainsUse(b.Changes)-d.gainsUse(a.Changes), inPrintedOrder(a, b)) < 0
}

// gainsUse tells, where something moves between two columns of a row, by how much commoner the one that gains is than the one
// that loses; 0 for other changes.
func (d *Diagnosis) gainsUse(changes []Change) int {
	if !d.table.Crossed || len(changes) != 2 || changes[0].delta() != -changes[1].delta() {
		return 0
	}
	row, column, _ := d.table.place(changes[0].Cell)
	other, next, _ := d.table.place(changes[1].Cell)
	if row != other || column == d.table.total() || next == d.table.total() {
		return 0
	}
	if changes[0].delta() > 0 {
		return d.table.use(next) - d.table.use(column)
	}
	return d.table.use(column) - d.table.use(next)
}

// judge tells what human error an account supposes, and how likely it is. Of the errors that could have been made, the
// likeliest counts. The report of the year before, where it is given, speaks as well.
func (d *Diagnosis) judge(e *Account) {
	d.judgeErrors(e)
	for _, c := range e.Changes {
		e.cost += d.againstCarryOver(c)
	}
}

// againstCarryOver tells how a change goes with what the report of the year before carried out: a change of what was carried
// in to that number is nearly certain, a change away from it nearly never right.
func (d *Diagnosis) againstCarryOver(c Change) int {
	row, column, ok := d.table.place(c.Cell)
	if !ok || !d.table.Crossed || row != d.table.CarriedIn || d.Before == nil {
		return 0
	}
	out := d.table.cellAt(d.table.Rows-1, column)
	switch {
	case !d.Before.Known[out]:
		return 0
	case c.Now == d.Before.N[out]:
		return -anyError
	case c.Old == d.Before.N[out]:
		return anyError
	}
	return 0
}

// judgeErrors judges by the errors people make in one cell or two.
func (d *Diagnosis) judgeErrors(e *Account) {
	if e.Slip == RowsSwapped {
		e.cost = likelyError
		return
	}
	e.Slip, e.cost = Unknown, 0
	for _, c := range e.Changes {
		cause, cost := d.slip(c)
		e.cost += cost
		if e.Slip == Unknown || len(e.Changes) == 1 {
			e.Slip = cause
		}
	}
	if len(e.Changes) != 2 {
		return
	}
	if cause, cost := d.pairSlip(e.Changes[0], e.Changes[1]); cost < e.cost {
		e.Slip, e.cost = cause, cost
	} else if e.Slip != Unknown {
		e.Slip = Unknown // two slips have no common name
	}
}

// slip tells the error in a single cell.
func (d *Diagnosis) slip(c Change) (Slip, int) {
	cause, cost := misread(c.Now, c.Old)
	switch {
	case cost > commonError && c.Old > 0 && d.lastYear(c.Cell) == c.Old:
		cause, cost = LastYear, commonError
	case cost > likelyError && c.Old >= 10 && d.isNeighbour(c): // small numbers agree by chance
		cause, cost = Neighbour, likelyError
	case d.table.Crossed && cost > likelyError && d.isSubtotal(c):
		cause, cost = Subtotal, likelyError
	}
	if d.isTotal(c.Cell) && cost > 1 {
		cost-- // a total that was not brought up to date
	}
	return cause, cost
}

// lastYear returns the number of a cell in the report of the year before, −1 when there is none.
func (d *Diagnosis) lastYear(cell int) int64 {
	if d.Before == nil || !d.Alike || !d.Before.Known[cell] {
		return -1
	}
	return d.Before.N[cell]
}

// isNeighbour reports whether the wrong number of a cell stands beside, above or below it.
func (d *Diagnosis) isNeighbour(c Change) bool {
	row, column, ok := d.table.place(c.Cell)
	if !ok {
		return false
	}
	for i, step := range [4][2]int{{0, -1}, {0, 1}, {-1, 0}, {1, 0}} {
		if i > 1 && !d.table.Crossed {
			break // the form prints the groups of table 4 side by side
		}
		cell := d.table.cellAt(row+step[0], column+step[1])
		if cell >= 0 && d.Values.Known[cell] && d.Values.N[cell] == c.Old {
			return true
		}
	}
	return false
}

// isTotal reports whether a cell is the total of some sum.
func (d *Diagnosis) isTotal(cell int) bool {
	for _, s := range d.net.SumsOf(cell) {
		if d.net.sums[s].Total == cell {
			return true
		}
	}
	return false
}

// pairSlip tells the one error that makes two cells wrong.
func (d *Diagnosis) pairSlip(a, b Change) (Slip, int) {
	rowA, columnA, okA := d.table.place(a.Cell)
	rowB, columnB, okB := d.table.place(b.Cell)
	if !okA || !okB {
		return Unknown, anyError * 2
	}
	if !d.table.Crossed {
		return Unknown, anyError * 2
	}
	beside := rowA == rowB && columnB-columnA == 1 || columnA == columnB && rowB-rowA == 1
	switch {
	case beside && (glued(a.Now, b.Now, a.Old) || glued(a.Now, b.Now, b.Old)):
		return Glued, 1
	case beside && (glued(a.Old, b.Old, a.Now) && b.Now == 0 || glued(a.Old, b.Old, b.Now) && a.Now == 0):
		return Split, 1
	case a.Old == b.Now && b.Old == a.Now && !beside && wholeNumberMoved(a, b) && d.gainsUse([]Change{a, b}) < 0:
		return Swapped, rareError + 1 // no slip to the next cell; what stands with the commoner applicants is mostly right
	case a.Old == b.Now && b.Old == a.Now:
		return Swapped, 1 + one(!beside)
	case rowA == rowB && d.isCountedTwice(a, b):
		return CountedTwice, 1
	case rowA == rowB && d.isSubtotal(a) && d.isSubtotal(b):
		return Subtotal, commonError
	case a.delta() == -b.delta() && rowA == rowB && columnA < d.table.total() && columnB < d.table.total():
		return WrongColumn, likelyError + one(!wholeNumberMoved(a, b)) + one(!beside)
	case a.delta() == -b.delta() && columnA == columnB:
		return WrongRow, likelyError + one(!wholeNumberMoved(a, b)) + one(!beside)
	}
	return Unknown, anyError * 2
}

// wholeNumberMoved reports whether one of two cells that exchange something is empty before or after.
func wholeNumberMoved(a, b Change) bool {
	return a.Old == 0 || b.Old == 0 || a.Now == 0 || b.Now == 0
}
