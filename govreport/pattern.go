package govreport

import (
	"math/bits"
	"slices"
)

// maxPatterns bounds how many errors of whole rows are looked for in one table.
const maxPatterns = 8

// leastSettled is how many failing sums an error of a whole row or column must settle. One or two wrong cells, which settle
// as many, are simpler.
const leastSettled = 3

// A pattern is one human error that makes many cells wrong at once.
type pattern struct {
	variant string
	row     int       // −1 for an error of a column
	other   int       // the row it was mixed up with
	column  int       // of an error of a column
	ways    []account // what may have been meant, the likeliest first
	settles sumSet    // failing sums
}

// ofRow is a pattern of one row.
func ofRow(variant string, row int) pattern { return pattern{variant: variant, row: row} }

// line names the row or column of a pattern.
func (d *diagnosis) line(p pattern) Text {
	if p.row < 0 {
		return columnName(p.column)
	}
	return d.rowName(p.row)
}

// otherLine names what the row of a pattern was mixed up with.
func (d *diagnosis) otherLine(p pattern) Text {
	if p.variant == "subtotalInDetail" {
		group, _ := d.group(p.row)
		return group
	}
	return d.rowName(p.other)
}

// A patternSearch tries patterns on a table.
type patternSearch struct {
	*diagnosis
	fails   sumSet
	best    pattern
	least   int    // how many failing sums a pattern must settle
	settled sumSet // failing sums that the best pattern settles
	cells   int    // it changes
	changes []change
}

// A sumSet is a set of sums of the form, by their place in report order.
type sumSet uint64

func (s sumSet) len() int { return bits.OnesCount64(uint64(s)) }

// pattern finds the error of a whole row or column that settles every sum it touches, some failing ones among them.
func (d *diagnosis) pattern() (pattern, bool) {
	p := patternSearch{diagnosis: d, fails: d.failingSums()}
	p.least = min(leastSettled, max(2, p.fails.len())) // nothing smaller explains all
	for _, try := range [...]func(*patternSearch){
		(*patternSearch).shiftedRows, (*patternSearch).gluedRows, (*patternSearch).swappedRows, (*patternSearch).zeroLines,
		(*patternSearch).subtotals, (*patternSearch).countedTwice,
	} {
		try(&p)
	}
	p.best.settles = p.settled
	return p.best, len(p.best.ways) > 0
}

// try keeps a pattern if the numbers it puts into cells settle what they touch, and more failing sums than any before or as
// many with fewer cells. Another of the same kind, or of as many cells, that settles the same is another way to say what
// was meant.
func (p *patternSearch) try(found pattern, cause Cause, cells []int, now []int64) {
	changes := p.changes[:0]
	for i, cell := range cells {
		if now[i] < 0 || now[i] > MaxCount {
			return
		}
		if !p.values.known[cell] || p.values.n[cell] != now[i] {
			changes = append(changes, change{cell, p.values.n[cell], now[i]})
		}
	}
	p.changes = changes
	settled := p.settles(changes)
	if settled.len() < max(p.least, p.settled.len()) {
		return
	}
	way := account{changes: slices.Clone(changes), cause: cause}
	kin := found.variant == p.best.variant
	switch {
	case settled.len() > p.settled.len() || len(changes) < p.cells && !kin:
		found.ways = []account{way}
		p.best, p.settled, p.cells = found, settled, len(changes)
	case p.settled == settled && (kin || len(changes) == p.cells) && !p.has(way):
		p.best.ways = append(p.best.ways, way)
	}
}

func (p *patternSearch) has(way account) bool {
	for _, other := range p.best.ways {
		if slices.Equal(other.changes, way.changes) {
			return true
		}
	}
	return false
}

// settles returns the failing sums that changes settle; none when a sum they touch fails after them.
func (p *patternSearch) settles(changes []change) sumSet {
	settled := p.touched(changes) & p.fails
	if settled.len() < p.least || p.failingAfter(changes) != 0 {
		return 0
	}
	return settled
}

// numbers returns what stands in cells; a blank counts as zero.
func (p *patternSearch) numbers(cells []int) []int64 {
	list := make([]int64, len(cells))
	for i, cell := range cells {
		list[i] = p.values.n[cell]
	}
	return list
}

// rowName names a row of table 3.
func (d *diagnosis) rowName(row int) Text {
	return rowName(d.net.form.Tables[1].Rows[row].Labels)
}

// reportPattern reports an error of a whole row or column and goes on as if it were repaired.
func (d *diagnosis) reportPattern(p pattern) {
	first := p.ways[0].changes
	f := d.finding(first)
	f.Variant = p.variant
	f.arg("line", d.line(p))
	f.arg("other", d.otherLine(p))
	f.arg("values", d.valuesOf(first))
	f.argNumber("cells", int64(len(first)))
	f.arg("more", andMore(len(p.ways)-1))
	if d.offer(&f, p.ways); len(p.ways) == 1 {
		f.Candidates = nil
	}
	d.checker.add(&f)
}

// andMore says that there are other ways, which are the candidates.
func andMore(n int) Text {
	if n == 0 {
		return Text{}
	}
	return Text{zh: "（另有 {n} 种可能）", key: "change.more"}.withNumber("n", int64(n))
}

// valuesOf lists the numbers of the row that changes are in, or of the changed cells of a column.
func (d *diagnosis) valuesOf(changes []change) Text {
	row, _, _ := d.place(changes[0].cell)
	if last, _, _ := d.place(changes[len(changes)-1].cell); last == row {
		return d.values.enumerated(rowOf(d.first, row), "0")
	}
	cells := make([]int, len(changes))
	for i, c := range changes {
		cells[i] = c.cell
	}
	return d.values.enumerated(cells, "0")
}
