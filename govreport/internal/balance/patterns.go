package balance

import "math/bits"

// maxPatterns bounds how many errors of whole rows are looked for in one table.
const maxPatterns = 8

// leastSettled is how many failing sums an error of a whole row or column must settle. One or two wrong cells, which settle
// as many, are simpler.
const leastSettled = 3

// A Pattern is one human error that makes many cells wrong at once.
type Pattern struct {
	Slip   Slip
	Row    int // −1 for an error of a column
	Other  int // the row it was mixed up with
	Column int // of an error of a column
}

// A pattern is one found in a table.
type pattern struct {
	Pattern
	ways    []Account // what may have been meant, the likeliest first
	settles sumSet    // failing sums
}

// A patternSearch tries patterns on a table.
type patternSearch struct {
	*Diagnosis
	fails   sumSet
	best    pattern
	least   int    // how many failing sums a pattern must settle
	settled sumSet // failing sums that the best pattern settles
	cells   int    // it changes
	changes []Change
}

// A sumSet is a set of sums, by their place.
type sumSet uint64

func (s sumSet) len() int { return bits.OnesCount64(uint64(s)) }

// pattern finds the error of a whole row or column that settles every sum it touches, some failing ones among them.
func (d *Diagnosis) pattern() (pattern, bool) {
	p := patternSearch{Diagnosis: d, fails: d.failingSums()}
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
func (p *patternSearch) try(found Pattern, cells []int, now []int64) {
	changes := p.changes[:0]
	for i, cell := range cells {
		if now[i] < 0 || now[i] > p.net.most {
			return
		}
		if !p.Values.Known[cell] || p.Values.N[cell] != now[i] {
			changes = append(changes, Change{cell, p.Values.N[cell], now[i]})
		}
	}
	p.changes = changes
	settled := p.settles(changes)
	if settled.len() < max(p.least, p.settled.len()) {
		return
	}
	way := Account{Changes: append([]Change(nil), changes...), Slip: found.Slip}
	kin := found.Slip == p.best.Slip
	switch {
	case settled.len() > p.settled.len() || len(changes) < p.cells && !kin:
		p.best, p.settled, p.cells = pattern{Pattern: found, ways: []Account{way}}, settled, len(changes)
	case p.settled == settled && (kin || len(changes) == p.cells) && !p.has(way):
		p.best.ways = append(p.best.ways, way)
	}
}

func (p *patternSearch) has(way Account) bool {
	for _, other := range p.best.ways {
		if inPrintedOrder(&other, &way) == 0 {
			return true
		}
	}
	return false
}

// settles returns the failing sums that changes settle; none when a sum they touch fails after them.
func (p *patternSearch) settles(changes []Change) sumSet {
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
		list[i] = p.Values.N[cell]
	}
	return list
}
