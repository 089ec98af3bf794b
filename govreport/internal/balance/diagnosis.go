package balance

// A Diagnosis looks for the causes of the failing sums of one table, and keeps the numbers as they would be once the causes
// found so far are repaired.
type Diagnosis struct {
	Values Values
	// Before are the numbers of the year before, nil when they are not at hand. Alike tells that its cells are the same.
	Before *Values
	Alike  bool
	// Blank reports whether a cell is blank, and not with all of its row or column.
	Blank func(cell int) bool

	net    *Network
	table  *Table
	search search
}

// Diagnose begins the diagnosis of a table.
func Diagnose(net *Network, table *Table, values Values) *Diagnosis {
	return &Diagnosis{Values: values, net: net, table: table}
}

// A Cause is what makes some sums fail.
type Cause struct {
	Accounts []Account // every account of it, the likeliest first
	Pattern  *Pattern  // the error of a whole row or column that it is, nil for that of a few cells
}

// maxNamed is the largest number of cells of one cause that is put to a person.
const maxNamed = 3

// Causes tells the causes of failing sums of a table whose sums cross, each as soon as it is found and as if those before were
// repaired. Few wrong cells are looked for first, then the errors that make many cells wrong at once, and then more wrong
// cells, as long as no cause takes more than three.
func (d *Diagnosis) Causes(tell func(Cause)) {
	for range maxPatterns {
		d.open()
		if d.explain(d.search.smallest(1, 2), tell) {
			return
		}
		p, ok := d.pattern()
		if !ok {
			if !d.explain(d.search.smallest(3, maxChanges), tell) {
				d.explainPairs(tell)
			}
			return
		}
		if p.settles != d.failingSums() && d.explain(d.search.smallest(3, 3), tell) {
			return // fewer cells explain everything
		}
		d.Values.Apply(p.ways[0].Changes)
		tell(Cause{p.ways, &p.Pattern})
	}
}

// Single returns the accounts of one cell, the likeliest first.
func (d *Diagnosis) Single() []Account {
	d.open()
	return d.rank(d.search.smallest(1, 1))
}

// Balanced reports whether no balance is left.
func (d *Diagnosis) Balanced() bool {
	d.open()
	return d.search.failing() == 0
}

// Fails reports whether a sum fails once the causes told are repaired.
func (d *Diagnosis) Fails(sum int) bool { return d.net.Fails(sum, &d.Values) }

// Visits counts the states that the diagnosis looked at.
func (d *Diagnosis) Visits() int { return d.search.spent }

func (d *Diagnosis) open() {
	d.search.open(d.net, &d.Values, d.net.node[d.table.From], d.net.node[d.table.To])
}

// explain tells the causes of a list of accounts; false when there is none that can be put to a person.
func (d *Diagnosis) explain(found []Account, tell func(Cause)) bool {
	found = d.possible(found)
	if len(found) == 0 {
		return false
	}
	causes := d.independent(found)
	for _, cause := range causes {
		if len(cause[0].Changes) > maxNamed {
			return false
		}
	}
	if way, ok := d.endsSwapped(); ok && len(causes) == 1 && len(causes[0][0].Changes) == 2 {
		causes[0] = append(causes[0], way)
	}
	d.tell(causes, tell)
	return true
}

// tell goes through causes, each as if those before were repaired.
func (d *Diagnosis) tell(causes [][]Account, tell func(Cause)) {
	for _, cause := range causes {
		cause = d.rank(cause)
		if len(cause) == 1 {
			d.addBlank(&cause[0])
		}
		d.Values.Apply(cause[0].Changes)
		tell(Cause{Accounts: cause})
	}
}

// explainPairs explains sums two by two, where each that fails is out by just as much as one other and no third. It is for
// tables in which several things went wrong each of which has many accounts, which all together take too long.
func (d *Diagnosis) explainPairs(tell func(Cause)) {
	d.open()
	all := d.search.balance
	balance := all[:d.search.high]
	var causes [][]Account
	for a, b := range balance {
		if b <= 0 {
			continue
		}
		other, ok := onlyOpposite(balance, a)
		if !ok {
			return
		}
		d.open()
		d.search.openPair(a, other)
		found := d.search.smallest(1, 2)
		if len(found) == 0 {
			return
		}
		causes = append(causes, found)
	}
	d.tell(causes, tell)
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
