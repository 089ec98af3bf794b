package balance

import "math/bits"

// possible keeps the accounts that leave the fewest sums failing, and of these, if any does, those after which the blank cells
// of the sums that they change can be filled. Where cells are blank, balances may vanish in them while a sum still has parts
// greater than its total, or what goes into one blank cell must come out of another that cannot give it.
func (d *Diagnosis) possible(found []Account) []Account {
	if len(found) == 0 || !d.hasUnknown() {
		return found
	}
	failing := d.failingSums()
	var best []Account
	least := len(d.net.sums) + 1
	for _, e := range found {
		after := failing.len() - (failing & d.touched(e.Changes)).len() + d.failingAfter(e.Changes).len()
		if after < least {
			least, best = after, best[:0]
		}
		if after == least {
			best = append(best, e)
		}
	}
	if fit := d.fitting(best); len(fit) > 0 {
		return fit
	}
	return best
}

// fitting keeps the accounts after which the blank cells of the sums that they change can be filled.
func (d *Diagnosis) fitting(accounts []Account) (fit []Account) {
	var before flow
	before.open(d.net, &d.Values)
	before.settle()
	for i := range accounts {
		e := &accounts[i]
		f := before
		var touched nodeSet
		for _, c := range e.Changes {
			touched |= f.change(c)
		}
		if f.settle(); touched&f.left() == 0 {
			fit = append(fit, *e)
		}
	}
	return fit
}

// failingSums returns the sums of the table that fail.
func (d *Diagnosis) failingSums() (fails sumSet) {
	for s := d.table.From; s < d.table.To; s++ {
		if d.net.sums[s].fails(&d.Values) {
			fails |= 1 << s
		}
	}
	return fails
}

// touched returns the sums that changed cells are in.
func (d *Diagnosis) touched(changes []Change) (touched sumSet) {
	for _, c := range changes {
		for _, s := range d.net.in[d.net.at[c.Cell]] {
			touched |= 1 << s
		}
	}
	return touched
}

// failingAfter returns the sums that changes touch and that fail after them.
func (d *Diagnosis) failingAfter(changes []Change) (fails sumSet) {
	known := d.Values.knownOf(changes)
	d.Values.Apply(changes)
	for rest := d.touched(changes); rest != 0; rest &= rest - 1 {
		if s := bits.TrailingZeros64(uint64(rest)); d.net.sums[s].fails(&d.Values) {
			fails |= 1 << s
		}
	}
	d.Values.takeBack(changes, known)
	return fails
}

// redundantKnown reports whether every cell of the redundant sums holds a number, so that they bind them.
func (d *Diagnosis) redundantKnown() bool {
	for s := d.table.From; s < d.table.To; s++ {
		if sum := &d.net.sums[s]; sum.Redundant && !sum.isKnown(&d.Values) {
			return false
		}
	}
	return true
}

func (d *Diagnosis) hasUnknown() bool {
	for i := d.table.First; i < d.table.First+d.table.Rows*d.table.Width; i++ {
		if !d.Values.Known[i] {
			return true
		}
	}
	return false
}
