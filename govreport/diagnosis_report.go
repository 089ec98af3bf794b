package govreport

import (
	"github.com/zfxxgk/annualreport/govreport/internal/balance"
	"github.com/zfxxgk/annualreport/govreport/internal/order"
)

// maxCandidates is how many repairs of one cause are put to a person.
const maxCandidates = 5

// maxAlone is how many sums that nothing explains are reported one by one; more than these nobody works through.
const maxAlone = 5

// reportCause reports one cause, which is repaired in the working numbers.
func (d *diagnosis) reportCause(cause balance.Cause) {
	if cause.Pattern != nil {
		d.reportPattern(cause.Pattern, cause.Accounts)
		return
	}
	accounts := cause.Accounts
	best, failing := accounts[0], d.failing
	f := d.finding(best.Changes)
	switch {
	case len(f.Explains) == 0:
		return // the sums it settles are left open by blank cells; what is wrong shows when these are filled
	case len(f.Explains) == 1 && len(accounts) > 1 && d.reportSum(failing, &f, accounts):
		return
	}
	f.arg("why", why(best.Slip))
	switch {
	case len(accounts) > 1:
		f.Variant = "candidates"
		if best.Slip == balance.CountedTwice {
			f.Variant = "countedTwice"
			f.arg("line", d.rowName(partialRow))
		}
		d.offer(&f, accounts)
	case len(best.Changes) == 1:
		c := best.Changes[0]
		f.Expected, f.Actual = NumberValue(c.Now), NumberValue(c.Old)
	default:
		f.Variant = variantOf(best.Slip)
	}
	d.checker.add(&f)
}

// reportSum reports the one sum that a cause settles by itself, with the ways to settle it: its own sentence says more than
// that it fails. It reports false when the rule of the sum is switched off.
func (d *diagnosis) reportSum(failing []failure, f *Finding, cause []balance.Account) bool {
	for _, x := range failing {
		if x.rule != nil && x.explained(&d.checker.cells) == f.Explains[0] {
			d.offer(f, cause)
			d.checker.reportAlone(x, f.Candidates...)
			return true
		}
	}
	return false
}

// finding starts the finding of a cause: what is to be changed, and which sums that settles.
func (d *diagnosis) finding(changes []balance.Change) (f Finding) {
	f.Explains = d.settle()
	f.Repair = d.repairs(changes)
	d.fills(changes)
	for _, r := range f.Repair {
		f.bind(r.Pointer)
	}
	f.Pointer = f.Cells[0]
	f.argNumber("count", int64(len(f.Explains)))
	f.arg("changes", d.changesInWords(changes))
	return f
}

// fills notes the blank cells that a cause fills.
func (d *diagnosis) fills(changes []balance.Change) {
	for _, x := range changes {
		if d.isBlank(x.Cell) {
			d.told[x.Cell] = true
		}
	}
}

// settle takes the sums that hold by the changes made off the list.
func (d *diagnosis) settle() (explained []Explained) {
	var failing []failure
	for i := range d.failing {
		x := &d.failing[i]
		if d.Fails(networkOf(d.form).place(x.constraint)) {
			failing = append(failing, *x)
		} else {
			explained = append(explained, x.explained(&d.checker.cells))
		}
	}
	d.failing = failing
	return explained
}

// offer adds the likeliest accounts of a cause as candidates; the first is the finding's repair already.
func (d *diagnosis) offer(f *Finding, cause []balance.Account) {
	var cells []int
	f.Candidates = d.candidates(cause)
	for _, e := range cause[:len(f.Candidates)] {
		for _, c := range e.Changes {
			cells = append(cells, c.Cell)
		}
	}
	f.Cells = d.form.pointersOf(order.Ascending(cells))
	f.argNumber("ways", int64(len(cause)))
	f.arg("first", Text{zh: "{changes}{why}"}.with("changes", d.changesInWords(cause[0].Changes)).with("why", why(cause[0].Slip)))
}

// candidates are the likeliest accounts of a cause, as repairs.
func (d *diagnosis) candidates(cause []balance.Account) (list []Candidate) {
	for _, e := range cause[:min(len(cause), maxCandidates)] {
		list = append(list, Candidate{Repair: d.repairs(e.Changes), Why: Cause(e.Slip)})
	}
	return list
}

func (d *diagnosis) repairs(changes []balance.Change) []Repair {
	repairs := make([]Repair, len(changes))
	for i, c := range changes {
		repairs[i] = Repair{d.form.Cells[c.Cell].Pointer, NumberValue(c.Now)}
	}
	return repairs
}

// changesInWords says what is to be changed: 一、本年新收… / 自然人 填报为 60，应为 61.
func (d *diagnosis) changesInWords(changes []balance.Change) Text {
	if row, ok := d.mostOfRow(changes); ok {
		return d.rowInWords(row, changes)
	}
	var list Text
	for _, c := range changes {
		one := Text{zh: "{cell} 填报为 {was}，应为 {now}", key: "change.cell"}.withNumber("was", c.Old)
		if d.isBlank(c.Cell) {
			one = Text{zh: "{cell} 空白，应为 {now}", key: "change.blank"}
		}
		list = list.join(bySemicolons, one.with("cell", d.nameOf(c.Cell)).withNumber("now", c.Now))
	}
	return list
}

// leastOfRow is how many changes in one row are said as a row.
const leastOfRow = 3

// mostOfRow reports whether changes are so many in one row that the row is said as a whole.
func (d *diagnosis) mostOfRow(changes []balance.Change) (row int, ok bool) {
	row, ok = d.table.RowOf(changes)
	return row, ok && len(changes) >= leastOfRow
}

// rowInWords says what the cells of a row should hold: （一）予以公开 填报为 …，应依次为 12、3、0、0、0、0、15.
func (d *diagnosis) rowInWords(row int, changes []balance.Change) Text {
	now, old := d.Values, d.Values
	now.Apply(changes)
	for _, c := range changes {
		old.N[c.Cell] = c.Old
	}
	cells := d.table.Row(row)
	return Text{zh: "{row} 填报为 {was}，应依次为 {now}", key: "change.row"}.with("row", d.rowName(row)).
		with("was", enumerated(&old, cells, "0")).with("now", enumerated(&now, cells, "0"))
}

func (d *diagnosis) nameOf(cell int) Text {
	return nameOfCell(d.form.Edition, d.form.Cells[cell].Pointer)
}

// why is a cause behind what it explains, nothing when it is not known.
func why(slip balance.Slip) Text {
	if slip == balance.Unknown {
		return Text{}
	}
	return inBrackets.with("a", Cause(slip).Text())
}

// reportRest reports what no cause explains: a few sums as they are, and when their balances cannot be brought together,
// first that they are too many.
func (d *diagnosis) reportRest() {
	if !d.Balanced() && len(d.failing) > 0 {
		f := Finding{Variant: "tooMany", Pointer: d.form.Tables[1].Section.Pointer}
		f.argNumber("count", int64(len(d.failing)))
		for _, x := range d.failing {
			f.Explains = append(f.Explains, x.explained(&d.checker.cells))
			f.bind(x.constraint.Cell.Pointer)
		}
		f.Cells = d.form.inOrder(f.Cells)
		d.checker.add(&f)
	}
	for i, x := range d.failing {
		if x.rule != nil && i < maxAlone {
			d.checker.reportAlone(x)
		}
	}
}

// inOrder puts the pointers of cells in printed order, each once.
func (f *Form) inOrder(pointers []string) []string {
	var cells []int
	for _, pointer := range pointers {
		cells = append(cells, f.index[pointer])
	}
	return f.pointersOf(order.Ascending(cells))
}

// reportGroup reports a group of table 4 whose sum fails, with the ways to settle it. One sum binds the group, so any of its
// cells could be the wrong one.
func (c *checker) reportGroup(x failure) {
	d := c.diagnosis(c.form.disputesTable(x.constraint.Terms[0].index), []failure{x})
	c.reportAlone(x, d.candidates(d.Single())...)
}

// variantOf is the sentence that says a cause of two cells.
func variantOf(slip balance.Slip) string {
	switch slip {
	case balance.Glued:
		return "numbersGlued"
	case balance.Split:
		return "numberSplit"
	case balance.WrongColumn:
		return "wrongColumn"
	case balance.WrongRow:
		return "wrongRow"
	case balance.Swapped:
		return "cellsSwapped"
	default:
		return "cells"
	}
}
