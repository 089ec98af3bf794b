package govreport

import (
	"cmp"
	"slices"
)

// maxCandidates is how many repairs of one cause are put to a person.
const maxCandidates = 5

// maxAlone is how many sums that nothing explains are reported one by one; more than these nobody works through.
const maxAlone = 5

// rank judges the accounts of a cause and puts the likeliest first, and of equals the
// one that moves applications to the commoner applicants, or that is printed first.
func (d *diagnosis) rank(cause []account) {
	for i := range cause {
		d.judge(&cause[i])
	}
	if len(cause) < 2 {
		return
	}
	rearrange(cause, ordered(len(cause), func(i, j int) bool {
		a, b := &cause[i], &cause[j]
		return cmp.Or(a.cost-b.cost, d.gainsUse(b.changes)-d.gainsUse(a.changes), inPrintedOrder(a, b)) < 0
	}))
}

// gainsUse tells, where applications move between two columns of a row, by how much commoner the applicants of the one that
// gains are than those of the one that loses; 0 for other changes.
func (d *diagnosis) gainsUse(changes []change) int {
	if d.width != len(applicantColumns) || len(changes) != 2 || changes[0].delta() != -changes[1].delta() {
		return 0
	}
	row, column, _ := d.place(changes[0].cell)
	other, next, _ := d.place(changes[1].cell)
	if row != other || column == totalColumn || next == totalColumn {
		return 0
	}
	if changes[0].delta() > 0 {
		return use(next) - use(column)
	}
	return use(column) - use(next)
}

// reportCause reports one cause, of which cause lists every account, and goes on as if it were repaired.
func (d *diagnosis) reportCause(cause []account) {
	d.rank(cause)
	if len(cause) == 1 {
		d.addBlank(&cause[0])
	}
	best, failing := cause[0], d.failing
	f := d.finding(best.changes)
	switch {
	case len(f.Explains) == 0:
		return // the sums it settles are left open by blank cells; what is wrong shows when these are filled
	case len(f.Explains) == 1 && len(cause) > 1 && d.reportSum(failing, &f, cause):
		return
	}
	f.arg("why", why(best.cause))
	switch {
	case len(cause) > 1:
		f.Variant = "candidates"
		if best.cause == CauseCountedTwice {
			f.Variant = "countedTwice"
			f.arg("line", d.rowName(partialRow))
		}
		d.offer(&f, cause)
	case len(best.changes) == 1:
		c := best.changes[0]
		f.Expected, f.Actual = NumberValue(c.now), NumberValue(c.old)
	default:
		f.Variant = variantOf(best.cause)
	}
	d.checker.add(&f)
}

// reportSum reports the one sum that a cause settles by itself, with the ways to settle it: its own sentence says more than
// that it fails. It reports false when the rule of the sum is switched off.
func (d *diagnosis) reportSum(failing []failure, f *Finding, cause []account) bool {
	for _, x := range failing {
		if x.rule != nil && (Explained{x.constraint.Code, x.constraint.Cell.Pointer}) == f.Explains[0] {
			d.offer(f, cause)
			d.checker.reportAlone(x, f.Candidates...)
			return true
		}
	}
	return false
}

// finding starts the finding of a cause: what is to be changed, and which sums that settles.
func (d *diagnosis) finding(changes []change) (f Finding) {
	f.Explains = d.settle(changes)
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
func (d *diagnosis) fills(changes []change) {
	for _, x := range changes {
		if d.net.form.Cells[x.cell].IsBlank(d.checker.report) {
			d.told[x.cell] = true
		}
	}
}

// settle makes changes in the working numbers and takes the sums that hold by them off the list.
func (d *diagnosis) settle(changes []change) (explained []Explained) {
	d.values.apply(changes)
	d.failing = slices.DeleteFunc(slices.Clone(d.failing), func(x failure) bool {
		if d.values.weigh(x.constraint).verdict == Fails {
			return false
		}
		explained = append(explained, Explained{x.constraint.Code, x.constraint.Cell.Pointer})
		return true
	})
	return explained
}

// offer adds the likeliest accounts of a cause as candidates; the first is the finding's repair already.
func (d *diagnosis) offer(f *Finding, cause []account) {
	var cells []int
	f.Candidates = d.candidates(cause)
	for _, e := range cause[:len(f.Candidates)] {
		for _, c := range e.changes {
			cells = append(cells, c.cell)
		}
	}
	f.Cells = d.net.form.pointersOf(ascending(cells))
	f.argNumber("ways", int64(len(cause)))
	f.arg("first", Text{zh: "{changes}{why}"}.with("changes", d.changesInWords(cause[0].changes)).with("why", why(cause[0].cause)))
}

// candidates are the likeliest accounts of a cause, as repairs.
func (d *diagnosis) candidates(cause []account) (list []Candidate) {
	for _, e := range cause[:min(len(cause), maxCandidates)] {
		list = append(list, Candidate{d.repairs(e.changes), e.cause})
	}
	return list
}

func (d *diagnosis) repairs(changes []change) []Repair {
	repairs := make([]Repair, len(changes))
	for i, c := range changes {
		repairs[i] = Repair{d.net.form.Cells[c.cell].Pointer, NumberValue(c.now)}
	}
	return repairs
}

// changesInWords says what is to be changed: 一、本年新收… / 自然人 填报为 60，应为 61.
func (d *diagnosis) changesInWords(changes []change) Text {
	if row, ok := d.mostOfRow(changes); ok {
		return d.rowInWords(row, changes)
	}
	var list Text
	for _, c := range changes {
		one := Text{zh: "{cell} 填报为 {was}，应为 {now}", key: "change.cell"}.withNumber("was", c.old)
		if d.net.form.Cells[c.cell].IsBlank(d.checker.report) {
			one = Text{zh: "{cell} 空白，应为 {now}", key: "change.blank"}
		}
		list = list.join(bySemicolons, one.with("cell", d.nameOf(c.cell)).withNumber("now", c.now))
	}
	return list
}

// mostOfRow reports whether changes are so many in one row that the row is said as a whole.
func (d *diagnosis) mostOfRow(changes []change) (row int, ok bool) {
	row, _, ok = d.place(changes[0].cell)
	last, _, _ := d.place(changes[len(changes)-1].cell)
	return row, ok && last == row && len(changes) >= leastSettled
}

// rowInWords says what the cells of a row should hold: （一）予以公开 填报为 …，应依次为 12、3、0、0、0、0、15.
func (d *diagnosis) rowInWords(row int, changes []change) Text {
	now, old := d.values, d.values
	now.apply(changes)
	for _, c := range changes {
		old.n[c.cell] = c.old
	}
	cells := rowOf(d.first, row)
	return Text{zh: "{row} 填报为 {was}，应依次为 {now}", key: "change.row"}.with("row", d.rowName(row)).
		with("was", old.enumerated(cells, "0")).with("now", now.enumerated(cells, "0"))
}

func (d *diagnosis) nameOf(cell int) Text {
	return nameOfCell(d.net.form.Edition, d.net.form.Cells[cell].Pointer)
}

// why is a cause behind what it explains, nothing when it is not known.
func why(c Cause) Text {
	if c == CauseUnknown {
		return Text{}
	}
	return inBrackets.with("a", c.Text())
}

// reportRest reports what no cause explains: a few sums as they are, and when their balances cannot be brought together,
// first that they are too many.
func (d *diagnosis) reportRest() {
	d.search.open(d.net, &d.values, d.low, d.high)
	if d.search.failing() > 0 && len(d.failing) > 0 {
		f := Finding{Variant: "tooMany", Pointer: d.net.form.Tables[1].Section.Pointer}
		f.argNumber("count", int64(len(d.failing)))
		for _, x := range d.failing {
			f.Explains = append(f.Explains, Explained{x.constraint.Code, x.constraint.Cell.Pointer})
			f.bind(x.constraint.Cell.Pointer)
		}
		f.Cells = d.net.form.inOrder(f.Cells)
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
	return f.pointersOf(ascending(cells))
}

// reportGroup reports a group of table 4 whose sum fails, with the ways to settle it. One sum binds the group, so any of its
// cells could be the wrong one.
func (c *checker) reportGroup(x failure) {
	d := c.diagnosis(2, []failure{x})
	d.low = d.lowerNode(x.constraint.Terms[0].index)
	d.high = d.low + 2
	d.search.open(d.net, &d.values, d.low, d.high)
	found := d.search.smallest(1, 1)
	d.rank(found)
	c.reportAlone(x, d.candidates(found)...)
}

// lowerNode returns the first of the two nodes of a sum of table 4.
func (d *diagnosis) lowerNode(cell int) int {
	e := d.net.edges[d.net.at[cell]]
	return int(min(e.plus, e.minus))
}
