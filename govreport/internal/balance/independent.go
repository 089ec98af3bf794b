package balance

// independent splits accounts into causes that have nothing to do with each other: no sum is touched by two of them,
// but for sums that blank cells leave open. Each cause is a list of accounts of its own, any of which goes with any of
// the others'. Where that is not so, all is one cause.
func (d *Diagnosis) independent(found []Account) [][]Account {
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
	causes, product := [][]Account(nil), 1
	for p := range part {
		cause, every := within(found, &bound, 1<<p)
		if len(cause) == 0 {
			continue
		}
		causes = append(causes, cause)
		if product *= len(cause); !every || product > len(found) {
			return [][]Account{found}
		}
	}
	if product != len(found) {
		return [][]Account{found}
	}
	return causes
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

// within returns what each account changes in one part of the table, each only once, and whether every account changes
// something there.
func within(found []Account, part *[MaxCells]nodeSet, p nodeSet) (cause []Account, every bool) {
	every = true
	for _, e := range found {
		n := 0
		for _, c := range e.Changes {
			n += one(part[c.Cell] == p)
		}
		switch n {
		case 0:
			every = false
			continue
		case len(e.Changes):
			cause = insert(cause, e)
			continue
		}
		changes := make([]Change, 0, n)
		for _, c := range e.Changes {
			if part[c.Cell] == p {
				changes = append(changes, c)
			}
		}
		cause = insert(cause, Account{Changes: changes})
	}
	return cause, every
}
