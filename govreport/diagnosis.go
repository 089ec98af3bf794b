package govreport

import "slices"

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
	width   int // cells of a row
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
	lines := c.blankLines()
	if len(failing) == 0 && len(lines) == 0 {
		return Holds
	}
	d := c.diagnosis(1, failing)
	if len(failing) > 0 {
		d.nameErrors()
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
		d.reportPattern(p)
	}
	d.reportRest()
}

// explain reports the causes of a list of explanations; false when there is none that can be put to a person.
func (d *diagnosis) explain(found []explanation) bool {
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
	for _, cause := range causes {
		d.reportCause(cause)
	}
	return true
}

// explainPairs explains sums two by two, where each that fails is out by just as much as one other and no third. It is for
// tables in which several things went wrong each of which has many explanations, which all together take too long.
func (d *diagnosis) explainPairs() {
	d.search.open(d.net, &d.values, d.low, d.high)
	balance := d.search.balance
	var causes [][]explanation
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

// possible keeps the explanations that leave the fewest sums failing. Where cells are blank, balances may vanish in them
// while a sum still has parts greater than its total.
func (d *diagnosis) possible(found []explanation) []explanation {
	if len(found) == 0 || !d.hasUnknown() {
		return found
	}
	var best []explanation
	least := len(d.net.sums) + 1
	for _, e := range found {
		after := d.values
		after.apply(e.changes)
		n := d.countFailing(&after)
		if n < least {
			least, best = n, best[:0]
		}
		if n == least {
			best = append(best, e)
		}
	}
	return best
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

func (d *diagnosis) countFailing(v *cellValues) (n int) {
	for _, sum := range d.net.sums {
		n += boolInt(sum.Code != "T4-S" && v.weigh(sum).verdict == Fails)
	}
	return n
}

func (v *cellValues) apply(changes []change) {
	for _, c := range changes {
		v.n[c.cell], v.known[c.cell] = c.now, true
	}
}

// independent splits explanations into causes that have nothing to do with each other: no sum is touched by two of them,
// but for sums that blank cells leave open. Each cause is a list of explanations of its own, any of which goes with any of
// the others'. Where that is not so, all is one cause.
func (d *diagnosis) independent(found []explanation) [][]explanation {
	var part parts
	for i := range part {
		part[i] = i
	}
	for _, e := range found {
		for _, c := range e.changes {
			nodes := d.bound(c.cell)
			for _, node := range nodes[1:] {
				part.join(part[nodes[0]], part[node])
			}
		}
	}
	causes, product := [][]explanation(nil), 1
	for p := range part {
		if cause := d.within(found, &part, p); len(cause) > 0 {
			causes = append(causes, cause)
			product *= len(cause)
		}
	}
	if product != len(found) {
		return [][]explanation{found}
	}
	return causes
}

// parts says which nodes belong together; the last is the row （七）总计, whose sum is no node.
type parts [maxNodes + 1]int

func (p *parts) join(a, b int) {
	for i := range p {
		if p[i] == b {
			p[i] = a
		}
	}
}

// bound lists the nodes of a cell that blank cells do not leave open, or one of them if they leave open all.
func (d *diagnosis) bound(cell int) (nodes []int) {
	e := d.net.edges[d.net.at[cell]]
	for _, end := range [2]uint8{e.plus, e.minus} {
		if node := d.search.start.label[end]; !d.search.isOpen(node) {
			nodes = append(nodes, int(node))
		}
	}
	if len(d.net.in[d.net.at[cell]]) == 3 && d.totalRowKnown() {
		nodes = append(nodes, maxNodes)
	}
	if len(nodes) == 0 {
		nodes = append(nodes, int(d.search.start.label[e.plus]))
	}
	return nodes
}

// within returns what each explanation changes in one part of the table, each only once.
func (d *diagnosis) within(found []explanation, part *parts, p int) (cause []explanation) {
	for _, e := range found {
		var changes []change
		for _, c := range e.changes {
			if part[d.bound(c.cell)[0]] == p {
				changes = append(changes, c)
			}
		}
		if len(changes) > 0 && !slices.ContainsFunc(cause, func(o explanation) bool { return slices.Equal(o.changes, changes) }) {
			cause = append(cause, explanation{changes: changes})
		}
	}
	return cause
}
