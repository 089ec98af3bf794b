package govreport

// A Constraint is one arithmetic relation the report must keep: a weighted sum of cells compared with zero. It is stated
// once, as terms, and walked by the check, the catalogue, the exported rule list and whatever repairs reports.
type Constraint struct {
	Code     Code
	Cell     *Cell // the cell it speaks of: the total of a sum
	Relation Relation
	Terms    []Term
}

// A Relation compares the sum of a constraint's terms with zero.
type Relation uint8

// The relations.
const (
	EqualsZero  Relation = iota // Σ = 0
	AtLeastZero                 // Σ ≥ 0
)

// A Term is a cell and its weight in a constraint. The first term of a total has weight +1, its parts −1.
type Term struct {
	Cell        *Cell
	Coefficient int64
	index       int // of the cell in its form
}

// term finds a cell by pointer and weighs it.
func (f *Form) term(pointer string, coefficient int64) Term {
	i, ok := f.index[pointer]
	if !ok {
		panic("govreport: the form has no cell " + pointer)
	}
	return Term{f.Cells[i], coefficient, i}
}

// total states that a cell is the sum of its parts.
func (f *Form) total(code Code, total string, parts []string) Constraint {
	terms := []Term{f.term(total, 1)}
	for _, part := range parts {
		terms = append(terms, f.term(part, -1))
	}
	return Constraint{Code: code, Cell: terms[0].Cell, Terms: terms}
}

// Constraints lists the constraints of a rule on this form, in printed order. The list is shared: do not change it.
func (f *Form) Constraints(code Code) []Constraint { return f.constraints[code] }

// constrain files constraints under their rules.
func (f *Form) constrain(constraints []Constraint) {
	for _, c := range constraints {
		f.constraints[c.Code] = append(f.constraints[c.Code], c)
	}
}

// maxCells is the largest number of cells of any edition.
const maxCells = 200

// cellValues are the numbers of a report's cells in the order of its form, read once for all rules.
type cellValues struct {
	n     [maxCells]int64
	known [maxCells]bool
}

func (v *cellValues) read(f *Form, r *Report) {
	for i, cell := range f.Cells {
		x := cell.at(r)
		v.n[i], v.known[i] = x.n, x.filled
	}
}

// A balance is what the known cells of a constraint say.
type balance struct {
	sum      int64 // of the known terms
	unknown  int   // terms whose cell is blank or unreadable
	above    bool  // some unknown term could make the sum larger
	below    bool  // some unknown term could make the sum smaller
	verdict  Answer
	relation Relation
}

// weigh judges a constraint. A cell that holds no number still counts something from zero up, so a constraint can fail,
// or hold, before all its cells are filled.
func (v *cellValues) weigh(c *Constraint) balance {
	b := balance{relation: c.Relation}
	for _, t := range c.Terms {
		switch {
		case v.known[t.index]:
			b.sum += t.Coefficient * v.n[t.index]
		case t.Coefficient > 0:
			b.unknown, b.above = b.unknown+1, true
		default:
			b.unknown, b.below = b.unknown+1, true
		}
	}
	b.verdict = b.judge()
	return b
}

func (b *balance) judge() Answer {
	switch b.relation {
	case EqualsZero:
		switch {
		case b.sum > 0 && !b.below, b.sum < 0 && !b.above:
			return Fails
		case b.unknown > 0:
			return CannotTell
		}
		return Holds
	case AtLeastZero:
		switch {
		case b.sum >= 0 && !b.below:
			return Holds
		case b.sum < 0 && !b.above:
			return Fails
		}
		return CannotTell
	default:
		panic("govreport: unknown relation")
	}
}
