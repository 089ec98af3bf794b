package govreport

import (
	"slices"

	"github.com/zfxxgk/annualreport/govreport/internal/balance"
	"github.com/zfxxgk/annualreport/govreport/internal/order"
)

// A Constraint is one arithmetic relation the report must keep: a comparison of cells, asked for where its conditions hold.
// It is stated once, as terms, and walked by the check, the catalogue, the exported rule list and whatever repairs reports.
type Constraint struct {
	Code Code
	Cell *Cell // the cell it speaks of: the total of a sum
	Comparison
	When     []Comparison // it is asked for only where all of these hold; nil for always
	Severity Severity     // of its findings, where it is not its rule's; else 0
	plain    bool         // see isPlain
}

// A Comparison compares a weighted sum of cells, and a constant, with zero.
type Comparison struct {
	Relation Relation
	Terms    []Term
	Constant int64 // added to the sum of the terms
}

// A Relation compares the sum of a comparison with zero.
type Relation uint8

// The relations.
const (
	EqualsZero  Relation = iota // Σ = 0
	AtLeastZero                 // Σ ≥ 0
)

// A Term is a cell and its weight in a comparison. The first term of a total has weight +1, its parts −1. An Amount counts
// in millionths.
type Term struct {
	Cell        *Cell
	Coefficient int64
	Previous    bool // the cell is that of the report of the year before
	index       int  // of its number in cellValues
}

// term finds a cell by pointer and weighs it.
func (f *Form) term(pointer string, coefficient int64) Term {
	if pointer == yearPointer {
		return Term{Cell: &yearCell, Coefficient: coefficient, index: yearIndex}
	}
	i, ok := f.index[pointer]
	if !ok {
		panic("govreport: the form has no cell " + pointer)
	}
	return Term{Cell: f.Cells[i], Coefficient: coefficient, index: i}
}

// ofYearBefore makes a term that of the cell in the report of the year before.
func (t *Term) ofYearBefore() { t.Previous, t.index = true, t.index+previousIndex }

// A weighed cell is one by pointer and its weight in a comparison. The year is one too.
type weighed struct {
	pointer     string
	coefficient int64
}

// compared states a comparison.
func (f *Form) compared(relation Relation, constant int64, cells ...weighed) Comparison {
	x := Comparison{Relation: relation, Constant: constant, Terms: make([]Term, len(cells))}
	for i := range cells {
		x.Terms[i] = f.term(cells[i].pointer, cells[i].coefficient)
	}
	return x
}

// some states that a cell counts anything.
func (f *Form) some(pointer string) Comparison {
	return f.compared(AtLeastZero, -1, weighed{pointer, 1})
}

// yearMember is where reportMembers has the year; a test compares. Looking it up would be a call, see lazy.
const yearMember = 1

const yearPointer = "/year"

// yearCell makes the reported year an operand. It is no cell of the form, and blank where the year is not stated.
var yearCell = Cell{
	Pointer: yearPointer, Kind: CountCell,
	member: yearMember,
}

// total states that a cell is the sum of its parts.
func (f *Form) total(code Code, total string, parts []string) Constraint {
	terms := []Term{f.term(total, 1)}
	for _, part := range parts {
		terms = append(terms, f.term(part, -1))
	}
	return Constraint{Code: code, Cell: terms[0].Cell, Comparison: Comparison{Terms: terms}}
}

// Constraints lists the constraints of a rule on this form, in printed order. The list is shared: do not change it.
func (f *Form) Constraints(code Code) []Constraint { return f.constraints[code] }

// constrain files constraints under their rules.
func (f *Form) constrain(constraints ...Constraint) {
	for _, c := range constraints {
		f.constraints[c.Code] = append(f.constraints[c.Code], c)
	}
}

// maxCells is the largest number of cells of any edition.
const maxCells = balance.MaxCells

// cellValues are the numbers that terms weigh, read once for all rules: those of the report's cells in the order of its
// form, the year, and the cells of the year before.
type cellValues struct {
	_ incomparable

	n      [operands]int64
	known  [operands]bool
	unread bool // in a cell of the report stands what is no number
	full   bool // in each cell of the report stands a number
}

const (
	yearIndex     = maxCells
	previousIndex = maxCells + 1
	operands      = previousIndex + maxCells
)

func (v *cellValues) read(f *Form, r *Report) {
	v.unread = f.numbers(r, v.n[:], v.known[:])
	v.full = !slices.Contains(v.known[:len(f.Cells)], false)
	v.n[yearIndex], v.known[yearIndex] = int64(r.Year), r.Year != 0
}

// readPrevious reads the report of the year before. Of one of the other edition that is what both forms have, of which the
// rows compared are the same; its table 2 is blank, as it counts other things.
func (v *cellValues) readPrevious(f *Form, r *Report) {
	f.numbers(r, v.n[previousIndex:], v.known[previousIndex:])
}

// A rowPlace is where the numbers of a row stand, in a report and among those of its form.
type rowPlace struct {
	path   []int // to what it is a member of, as in Cell
	moved  bool  // that is not what the row before is a member of
	member int
	whole  bool // the member is a cellRow; else it is one cell
	from   int  // the first of its cells
}

// placeRow notes where the cells of a row stand that begin behind those of the form.
func (f *Form) placeRow(path []int, member int, whole bool) {
	p := rowPlace{path, true, member, whole, len(f.Cells)}
	if n := len(f.reads); n > 0 {
		p.moved = !slices.Equal(path, f.reads[n-1].path)
	}
	f.reads = append(f.reads, p)
}

// numbers reads all cells of a report in printed order, and reports whether in one stands what is no number.
func (f *Form) numbers(r *Report, n []int64, known []bool) (unread bool) {
	var o object
	for i := range f.reads {
		p := &f.reads[i]
		if p.moved {
			o = r.below(p.path)
		}
		s := o.slot(p.member)
		if p.whole {
			if s.object.(cellRow).read(n[p.from:], known[p.from:]) {
				unread = true
			}
			continue
		}
		n[p.from], known[p.from] = s.cell.n, s.cell.filled
		if s.cell.raw != "" {
			unread = true
		}
	}
	return unread
}

// A weighing is what the known operands of a comparison say.
type weighing struct {
	_ incomparable

	sum      int64 // of the known terms and the constant
	unknown  int   // terms whose cell is blank or unreadable
	above    bool  // some unknown term could make the sum larger
	below    bool  // some unknown term could make the sum smaller
	verdict  Answer
	relation Relation
}

// isPlain reports an equation between cells of the report that is always asked for, as most are.
func (x *Constraint) isPlain() bool {
	for i := range x.Terms {
		if x.Terms[i].index >= maxCells {
			return false
		}
	}
	return x.Relation == EqualsZero && len(x.When) == 0
}

// balances reports a plain constraint that holds: what weigh says of nearly all, at once.
func (v *cellValues) balances(x *Constraint) bool {
	sum := x.Constant
	for i := range x.Terms {
		t := &x.Terms[i]
		sum += t.Coefficient * v.n[t.index]
	}
	return sum == 0
}

// weigh judges a constraint. Where a condition does not hold it does not apply.
func (v *cellValues) weigh(x *Constraint) weighing {
	b := v.compare(&x.Comparison)
	if len(x.When) == 0 || b.verdict == Holds {
		return b
	}
	asked := Holds
	for i := range x.When {
		switch v.compare(&x.When[i]).verdict {
		case Fails:
			b.verdict = NotApplicable
			return b
		case CannotTell:
			asked = CannotTell
		}
	}
	if asked == CannotTell {
		b.verdict = CannotTell
	}
	return b
}

// compare judges a comparison. A cell that holds no number still counts something from zero up, so a comparison can fail,
// or hold, before all its cells are filled.
func (v *cellValues) compare(x *Comparison) weighing {
	b := weighing{relation: x.Relation, sum: x.Constant}
	for i := range x.Terms {
		switch t := &x.Terms[i]; {
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

func (b *weighing) judge() Answer {
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

// rowTotal states that the last cell of a row is the sum of the others.
func (f *Form) rowTotal(code Code, row *Row) Constraint {
	last := len(row.Cells) - 1
	parts := make([]string, last)
	for i := range parts {
		parts[i] = row.Cells[i].Pointer
	}
	return f.total(code, row.Cells[last].Pointer, parts)
}

// eachTerm calls a function with every term of a constraint, those of its conditions included.
func (x *Constraint) eachTerm(f func(Term)) {
	for _, t := range x.Terms {
		f(t)
	}
	for i := range x.When {
		for _, t := range x.When[i].Terms {
			f(t)
		}
	}
}

// pointers lists the cells of the report that a constraint binds, in printed order.
func (x *Constraint) pointers(f *Form) []string {
	var cells []int
	x.eachTerm(func(t Term) {
		if t.index < maxCells {
			cells = append(cells, t.index)
		}
	})
	return f.pointersOf(order.Ascending(cells))
}
