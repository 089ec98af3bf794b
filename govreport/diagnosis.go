package govreport

import (
	"cmp"
	"math/bits"
	"slices"
	"sort"
)

// A diagnosis looks for the causes of the failing sums of one table, and keeps the numbers as they would be once the causes
// found so far are repaired.
type diagnosis struct {
	checker *checker
	net     *network
	values  cellValues
	failing []failure // that no cause found so far explains
	search  search
	low     int // the nodes of the table: low up to high
	high    int
	first   int // the form's index of the table's first cell
	rows    int
	width   int            // cells of a row
	told    [maxCells]bool // the blank cells of blank lines, and those that a cause fills
}

func (c *checker) diagnosis(table int, failing []failure) *diagnosis {
	net := networkOf(c.form)
	rows := c.form.Tables[table].Rows
	return &diagnosis{
		checker: c, net: net, values: c.cells, failing: failing,
		low: 0, high: net.first,
		first: c.form.index[rows[0].Cells[0].Pointer], rows: len(rows), width: len(rows[0].Cells),
	}
}

// place returns the row and column of a cell of the table.
func (d *diagnosis) place(cell int) (row, column int, ok bool) {
	at := cell - d.first
	return at / d.width, at % d.width, at >= 0 && at < d.rows*d.width
}

// cellAt returns the cell in a row and column, −1 outside the table.
func (d *diagnosis) cellAt(row, column int) int {
	if row < 0 || row >= d.rows || column < 0 || column >= d.width {
		return -1
	}
	return d.first + row*d.width + column
}

// nameCauses is rule T3-L. Few wrong cells are looked for first, then the errors that make many cells wrong at once, and
// then more wrong cells, as long as no cause takes more than three.
func (c *checker) nameCauses() Answer {
	failing := c.takeFailing()
	if len(failing) == 0 && !(c.options.Final && c.hasBlanks(1)) {
		return Holds
	}
	d := c.diagnosis(1, failing)
	lines := d.blankLines()
	if len(failing) > 0 {
		d.nameErrors()
	} else if len(lines) == 0 {
		return Holds
	}
	for _, line := range lines {
		d.reportBlank(line)
	}
	return Fails
}

func (d *diagnosis) nameErrors() {
	for range maxPatterns {
		d.search.open(d.net, &d.values, d.low, d.high)
		if d.explain(d.search.smallest(1, 2)) {
			break
		}
		p, ok := d.pattern()
		if !ok {
			if !d.explain(d.search.smallest(3, maxChanges)) {
				d.explainPairs()
			}
			break
		}
		if p.settles != d.failingSums() && d.explain(d.search.smallest(3, 3)) {
			break // fewer cells explain everything
		}
		d.reportPattern(p)
	}
	d.reportRest()
}

// explain reports the causes of a list of accounts; false when there is none that can be put to a person.
func (d *diagnosis) explain(found []account) bool {
	found = d.possible(found)
	if len(found) == 0 {
		return false
	}
	causes := d.independent(found)
	for _, cause := range causes {
		if len(cause[0].changes) > maxCellsNamed {
			return false
		}
	}
	if way, ok := d.endsSwapped(); ok && len(causes) == 1 && len(causes[0][0].changes) == 2 {
		causes[0] = append(causes[0], way)
	}
	for _, cause := range causes {
		d.reportCause(cause)
	}
	return true
}

// explainPairs explains sums two by two, where each that fails is out by just as much as one other and no third. It is for
// tables in which several things went wrong each of which has many accounts, which all together take too long.
func (d *diagnosis) explainPairs() {
	d.search.open(d.net, &d.values, d.low, d.high)
	balance := d.search.balance
	var causes [][]account
	for a, b := range balance[:d.high] {
		if b <= 0 {
			continue
		}
		other, ok := onlyOpposite(balance[:d.high], a)
		if !ok {
			return
		}
		d.search.open(d.net, &d.values, d.low, d.high)
		d.search.openPair(a, other)
		found := d.search.smallest(1, 2)
		if len(found) == 0 {
			return
		}
		causes = append(causes, found)
	}
	for _, cause := range causes {
		d.reportCause(cause)
	}
}

// onlyOpposite returns the one balance that is the opposite of another, which must itself be the only one of its size.
func onlyOpposite(balance []int64, of int) (other int, ok bool) {
	for i, b := range balance {
		switch {
		case i != of && b == balance[of]:
			return 0, false
		case b == -balance[of] && ok:
			return 0, false
		case b == -balance[of]:
			other, ok = i, true
		}
	}
	return other, ok
}

// maxCellsNamed is the largest number of cells of one cause that is put to a person.
const maxCellsNamed = 3

// possible keeps the accounts that leave the fewest sums failing. Where cells are blank, balances may vanish in them
// while a sum still has parts greater than its total.
func (d *diagnosis) possible(found []account) []account {
	if len(found) == 0 || !d.hasUnknown() {
		return found
	}
	failing := d.failingSums()
	var best []account
	least := len(d.net.sums) + 1
	for _, e := range found {
		after := failing.len() - (failing & d.touched(e.changes)).len() + d.failingAfter(e.changes).len()
		if after < least {
			least, best = after, best[:0]
		}
		if after == least {
			best = append(best, e)
		}
	}
	return best
}

// failingSums returns the sums of the table that fail.
func (d *diagnosis) failingSums() (fails sumSet) {
	for s, sum := range d.net.sums {
		if sum.Code != "T4-S" && d.values.weigh(sum).verdict == Fails {
			fails |= 1 << s
		}
	}
	return fails
}

// touched returns the sums that changed cells are in.
func (d *diagnosis) touched(changes []change) (touched sumSet) {
	for _, c := range changes {
		for _, s := range d.net.in[d.net.at[c.cell]] {
			touched |= 1 << s
		}
	}
	return touched
}

// failingAfter returns the sums that changes touch and that fail after them.
func (d *diagnosis) failingAfter(changes []change) (fails sumSet) {
	known := d.values.knownOf(changes)
	d.values.apply(changes)
	for rest := d.touched(changes); rest != 0; rest &= rest - 1 {
		if s := bits.TrailingZeros64(uint64(rest)); d.values.weigh(d.net.sums[s]).verdict == Fails {
			fails |= 1 << s
		}
	}
	d.values.takeBack(changes, known)
	return fails
}

// totalRowKnown reports whether every cell of the row （七）总计 holds a number, so that its sum binds them.
func (d *diagnosis) totalRowKnown() bool {
	for _, cell := range rowOf(d.first, d.rows-2) {
		if !d.values.known[cell] {
			return false
		}
	}
	return true
}

func (d *diagnosis) hasUnknown() bool {
	for i := d.first; i < d.first+d.rows*d.width; i++ {
		if !d.values.known[i] {
			return true
		}
	}
	return false
}

func (v *cellValues) apply(changes []change) {
	for _, c := range changes {
		v.n[c.cell], v.known[c.cell] = c.now, true
	}
}

// knownOf tells which of the cells that are to be changed hold a number, by their place in the list.
func (v *cellValues) knownOf(changes []change) (known uint64) {
	for i, c := range changes {
		known |= uint64(boolInt(v.known[c.cell])) << i
	}
	return known
}

// takeBack undoes changes to cells some of which were known before.
func (v *cellValues) takeBack(changes []change, known uint64) {
	for i, c := range changes {
		v.n[c.cell], v.known[c.cell] = c.old, known>>i&1 == 1
	}
}

// independent splits accounts into causes that have nothing to do with each other: no sum is touched by two of them,
// but for sums that blank cells leave open. Each cause is a list of accounts of its own, any of which goes with any of
// the others'. Where that is not so, all is one cause.
func (d *diagnosis) independent(found []account) [][]account {
	bound := d.bounds(found)
	var part parts
	for i := range part {
		part[i] = i
	}
	for _, e := range found {
		for _, c := range e.changes {
			for rest := bound[c.cell]; rest != 0; rest &= rest - 1 {
				part.join(part[bound[c.cell].first()], part[rest.first()])
			}
		}
	}
	for i := range bound {
		if bound[i] != 0 {
			bound[i] = 1 << part[bound[i].first()]
		}
	}
	causes, product := [][]account(nil), 1
	for p := range part {
		if cause := within(found, &bound, 1<<p); len(cause) > 0 {
			causes = append(causes, cause)
			product *= len(cause)
		}
		if product > len(found) {
			break
		}
	}
	if product != len(found) {
		return [][]account{found}
	}
	return causes
}

// parts says which nodes belong together; the last is the row （七）总计, whose sum is no node.
type parts [maxNodes + 1]int

func (p *parts) join(a, b int) {
	if a == b {
		return
	}
	for i := range p {
		if p[i] == b {
			p[i] = a
		}
	}
}

// bounds lists, for each cell that accounts change, the nodes that blank cells do not leave open, or one of its nodes if
// they leave open all.
func (d *diagnosis) bounds(found []account) (bound [maxCells]nodeSet) {
	totalRow := d.totalRowKnown()
	var open nodeSet
	for node := d.search.low; node < d.search.high; node++ {
		if d.search.isOpen(node) {
			open |= 1 << node
		}
	}
	for _, e := range found {
		for _, c := range e.changes {
			if bound[c.cell] == 0 {
				bound[c.cell] = d.bound(c.cell, open, totalRow)
			}
		}
	}
	return bound
}

func (d *diagnosis) bound(cell int, open nodeSet, totalRow bool) nodeSet {
	e := d.net.edges[d.net.at[cell]]
	nodes := (1<<d.search.start.label[e.plus] | 1<<d.search.start.label[e.minus]) &^ open
	if totalRow && len(d.net.in[d.net.at[cell]]) == 3 {
		nodes |= 1 << maxNodes
	}
	if nodes == 0 {
		nodes = 1 << d.search.start.label[e.plus]
	}
	return nodes
}

// within returns what each account changes in one part of the table, each only once.
func within(found []account, part *[maxCells]nodeSet, p nodeSet) (cause []account) {
	for _, e := range found {
		n := 0
		for _, c := range e.changes {
			n += boolInt(part[c.cell] == p)
		}
		switch n {
		case 0:
			continue
		case len(e.changes):
			cause = insert(cause, e)
			continue
		}
		changes := make([]change, 0, n)
		for _, c := range e.changes {
			if part[c.cell] == p {
				changes = append(changes, c)
			}
		}
		cause = insert(cause, account{changes: changes})
	}
	return cause
}

// insert puts an account into its place in a list, unless it is there.
func insert(list []account, e account) []account {
	at := sort.Search(len(list), func(i int) bool { return inPrintedOrder(&list[i], &e) >= 0 })
	if at < len(list) && inPrintedOrder(&list[at], &e) == 0 {
		return list
	}
	list = append(list, e)
	copy(list[at+1:], list[at:])
	list[at] = e
	return list
}

// inPrintedOrder compares accounts by the cells they change.
func inPrintedOrder(a, b *account) int {
	return slices.CompareFunc(a.changes, b.changes, func(x, y change) int {
		return cmp.Or(x.cell-y.cell, cmp.Compare(x.now, y.now))
	})
}
