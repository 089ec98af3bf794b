package balance

// independent splits accounts into causes that have nothing to do with each other: no sum is touched by two of them,
// but for sums that blank cells leave open. Each cause is a list of accounts of its own, any of which goes with any of
// the others'. There are as many causes as that allows, each at the place of its first part of the table.
func (d *Diagnosis) independent(found []Account) (causes [][]Account) {
	c := choices{found, d.partsOf(found)}
	for _, parts := range c.causes() {
		if parts != 0 {
			causes = append(causes, c.within(parts))
		}
	}
	return causes
}

// partsOf tells, for each cell that accounts change, in which part of the table it is.
func (d *Diagnosis) partsOf(found []Account) [MaxCells]nodeSet {
	bound := d.bounds(found)
	var part parts
	for i := range part {
		part[i] = i
	}
	for _, e := range found {
		for _, c := range e.Changes {
			for rest := bound[c.Cell]; rest != 0; rest &= rest - 1 {
				part.join(part[bound[c.Cell].first()], part[rest.first()])
			}
		}
	}
	for i := range bound {
		if bound[i] != 0 {
			bound[i] = 1 << part[bound[i].first()]
		}
	}
	return bound
}

// parts says which nodes belong together; the last stands for the redundant sums, which are no node.
type parts [MaxNodes + 1]int

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
func (d *Diagnosis) bounds(found []Account) (bound [MaxCells]nodeSet) {
	redundant := d.redundantKnown()
	var open nodeSet
	for node := d.search.low; node < d.search.high; node++ {
		if d.search.isOpen(node) {
			open |= 1 << node
		}
	}
	for _, e := range found {
		for _, c := range e.Changes {
			if bound[c.Cell] == 0 {
				bound[c.Cell] = d.bound(c.Cell, open, redundant)
			}
		}
	}
	return bound
}

func (d *Diagnosis) bound(cell int, open nodeSet, redundant bool) nodeSet {
	e := d.net.edges[d.net.at[cell]]
	nodes := (1<<d.search.start.label[e.plus] | 1<<d.search.start.label[e.minus]) &^ open
	if redundant && len(d.net.in[d.net.at[cell]]) == 3 {
		nodes |= 1 << MaxNodes
	}
	if nodes == 0 {
		nodes = 1 << d.search.start.label[e.plus]
	}
	return nodes
}

// Choices are accounts, all of as many cells, by the parts of the table that they change.
type choices struct {
	found []Account
	part  [MaxCells]nodeSet
}

// causes puts those parts together in which what an account changes depends on what it changes in another. The parts come
// one by one: each is one cause with those before that do not go with it and all the rest.
func (c *choices) causes() (causes [MaxNodes + 1]nodeSet) {
	var before nodeSet
	for rest := c.touched(); rest != 0; rest &= rest - 1 {
		place := rest.first()
		cause := nodeSet(1) << place
		for first, other := range causes[:place] {
			if other != 0 && !c.free(other, before&^other|cause) {
				cause |= other
				causes[first] = 0
			}
		}
		causes[cause.first()] = cause
		before |= cause
	}
	return causes
}

// touched lists the parts in which any account changes something.
func (c *choices) touched() (parts nodeSet) {
	for _, part := range c.part {
		parts |= part
	}
	return parts
}

// free reports whether what accounts change in some parts goes with whatever they change in others: there are as many ways
// to change both as to choose one of each.
func (c *choices) free(some, others nodeSet) bool {
	return len(c.within(some))*len(c.within(others)) == len(c.within(some|others))
}

// within returns what each account changes in some parts, each only once; nothing, too, where one changes nothing there.
func (c *choices) within(parts nodeSet) (changed []Account) {
	for _, e := range c.found {
		n := 0
		for _, x := range e.Changes {
			n += one(c.part[x.Cell]&parts != 0)
		}
		if n == len(e.Changes) {
			changed = insert(changed, e)
			continue
		}
		changes := make([]Change, 0, n)
		for _, x := range e.Changes {
			if c.part[x.Cell]&parts != 0 {
				changes = append(changes, x)
			}
		}
		changed = insert(changed, Account{Changes: changes})
	}
	return changed
}
