package govreport

import (
	"slices"

	"github.com/zfxxgk/annualreport/govreport/internal/balance"
)

// sumCodes are the rules whose constraints are sums of tables 3 and 4, in report order.
var sumCodes = [...]Code{"T3-I", "T3-S", "T3-R", "T4-S"}

// A network is the sums of tables 3 and 4.
type network struct {
	graph        *balance.Network
	sums         []*Constraint
	applications *balance.Table
}

var networkMade2019, networkMade2021 lazy[*network]

func networkOf(f *Form) *network {
	if f.Edition == Edition2019 {
		return networkMade2019.get(func() *network { return newNetwork(form2019()) })
	}
	return networkMade2021.get(func() *network { return newNetwork(form2021()) })
}

func newNetwork(f *Form) *network {
	n := &network{applications: f.applicationsTable()}
	var sums []balance.Sum
	for _, code := range sumCodes {
		constraints := f.Constraints(code)
		for i := range constraints {
			n.sums, sums = append(n.sums, &constraints[i]), append(sums, constraints[i].sum())
		}
	}
	n.graph = balance.NewNetwork(sums, MaxCount)
	return n
}

// place returns which sum of the network a constraint is.
func (n *network) place(x *Constraint) int { return slices.Index(n.sums, x) }

// sum is a constraint as a sum of the network. The row （七）总计 of table 3 follows from the others.
func (x *Constraint) sum() balance.Sum {
	const totalRow = "/applications/outcomes/total"
	sum := balance.Sum{Total: x.total(), Redundant: under(x.Cell.Pointer, totalRow) && under(x.Terms[1].Cell.Pointer, totalRow)}
	for _, t := range x.Terms {
		sum.Terms = append(sum.Terms, balance.Term{Cell: t.index, Weight: t.Coefficient})
	}
	return sum
}

// total returns the form's index of the cell that a constraint speaks of.
func (x *Constraint) total() int {
	for _, t := range x.Terms {
		if t.Cell == x.Cell {
			return t.index
		}
	}
	return -1
}

// values are the numbers of the form's cells.
func (v *cellValues) values() (values balance.Values) {
	copy(values.N[:], v.n[:])
	copy(values.Known[:], v.known[:])
	return values
}

// previousValues are the numbers of the cells of the year before.
func (v *cellValues) previousValues() (values balance.Values) {
	copy(values.N[:], v.n[previousIndex:])
	copy(values.Known[:], v.known[previousIndex:])
	return values
}

// followed returns the numbers with those of all other cells that the sums force, as the report is.
func (c *checker) followed() *balance.Values {
	if c.forced == nil {
		values := c.cells.values()
		networkOf(c.form).graph.Follow(&values)
		c.forced = &values
	}
	return c.forced
}

// repaired returns the numbers as they are once what has been found so far is put right: a cell for which a finding proposes one
// number holds that, and one for which it offers several ways is not known.
func (c *checker) repaired() balance.Values {
	values := c.cells.values()
	for i := range c.result.Findings {
		f := &c.result.Findings[i]
		if len(f.Candidates) == 0 {
			c.put(&values, f.Repair, true)
		}
		for j := range f.Candidates {
			c.put(&values, f.Candidates[j].Repair, false)
		}
	}
	return values
}

// put puts into cells what repairs propose, as known or not.
func (c *checker) put(values *balance.Values, repairs []Repair, known bool) {
	for i := range repairs {
		cell, of := c.form.index[repairs[i].Pointer]
		if n, ok := repairs[i].Value.Int(); of && ok {
			values.N[cell], values.Known[cell] = n, known
		}
	}
}

// sure returns the numbers with those of blank cells that the sums force, as the report is and no less once it is repaired, so
// that what is proposed for blanks goes with what is proposed for other cells; then the numbers of the repaired report. Contradicted
// are the blank cells that nothing fits even then.
func (c *checker) sure() (values, repaired balance.Values, contradicted [balance.MaxCells]bool) {
	values = *c.followed()
	repaired = c.repaired()
	contradicted = networkOf(c.form).graph.Follow(&repaired)
	for i := range values.Known {
		values.Known[i] = values.Known[i] && repaired.Known[i] && values.N[i] == repaired.N[i]
	}
	return values, repaired, contradicted
}
