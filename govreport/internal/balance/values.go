package balance

// MaxCells is the largest number of cells of a network.
const MaxCells = 200

// Values are the numbers of cells; a cell that holds none is not known and counts 0.
type Values struct {
	N     [MaxCells]int64
	Known [MaxCells]bool
}

// Apply puts into cells what changes say.
func (v *Values) Apply(changes []Change) {
	for _, c := range changes {
		v.N[c.Cell], v.Known[c.Cell] = c.Now, true
	}
}

// knownOf tells which of the cells that are to be changed hold a number, by their place in the list.
func (v *Values) knownOf(changes []Change) (known uint64) {
	for i, c := range changes {
		known |= uint64(one(v.Known[c.Cell])) << i
	}
	return known
}

// takeBack undoes changes to cells some of which were known before.
func (v *Values) takeBack(changes []Change, known uint64) {
	for i, c := range changes {
		v.N[c.Cell], v.Known[c.Cell] = c.Old, known>>i&1 == 1
	}
}

func one(is bool) int {
	if is {
		return 1
	}
	return 0
}
