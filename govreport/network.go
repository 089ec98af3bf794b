package govreport

// A network is the sums of tables 3 and 4 seen as a graph. Every sum is a node, and every cell an edge between the two
// sums that it is in: a wrong number raises the balance of one and lowers that of the other by as much. So the cells that
// explain failing sums are edges along which their balances can be carried to each other until all are zero; a cell that
// holds no number is an edge that carries any balance for nothing. A sum of table 4, whose cells are in no other, has a
// second node of its own to which they lead.
//
// For the cells of the row （七）总计, which are in three sums, the sum of that row is left out: it follows from the others.
type network struct {
	form  *Form
	sums  []*Constraint // every sum of the form, in report order
	nodes int           // nodes of the graph
	edges []edge        // the cells that sums bind, in printed order
	at    [maxCells]int // the edge of a cell, −1 for none
	first int           // the first node of table 4
	in    [][]int       // the sums each edge's cell is in
}

// An edge is a cell between the node whose balance rises with its number and the one whose balance falls.
type edge struct {
	cell  int // of the form
	plus  uint8
	minus uint8
}

// maxNodes is the largest number of nodes of any edition: 38 sums of table 3 and two nodes a sum of table 4.
const maxNodes = 44

// maxSums is the largest number of sums of any edition.
const maxSums = 42

// sumCodes are the rules whose constraints are sums.
var sumCodes = [...]Code{"T3-I", "T3-S", "T3-R", "T4-S"}

var networkMade2019, networkMade2021 lazy[*network]

func networkOf(f *Form) *network {
	if f.Edition == Edition2019 {
		return networkMade2019.get(func() *network { return newNetwork(form2019()) })
	}
	return networkMade2021.get(func() *network { return newNetwork(form2021()) })
}

func newNetwork(f *Form) *network {
	n := &network{form: f}
	var node [maxSums]int // of a sum, −1 for the one left out
	for _, code := range sumCodes {
		if code == "T4-S" {
			n.first = n.nodes
		}
		constraints := f.Constraints(code)
		for i := range constraints {
			node[len(n.sums)] = n.nodes
			switch {
			case redundant(&constraints[i]):
				node[len(n.sums)] = -1
			case code == "T4-S":
				n.nodes += 2
			default:
				n.nodes++
			}
			n.sums = append(n.sums, &constraints[i])
		}
	}
	var ends []ends
	for cell := range f.Cells {
		n.at[cell] = -1
		if e, in := n.endsOf(cell, node[:]); len(in) > 0 {
			n.at[cell] = len(n.edges)
			n.edges = append(n.edges, edge{cell: cell})
			n.in = append(n.in, in)
			ends = append(ends, e)
		}
	}
	n.orient(ends)
	return n
}

// redundant tells the sum that follows from the others: the row （七）总计 of table 3.
func redundant(x *Constraint) bool {
	return x.Code == "T3-R" && x.Cell.Pointer == "/applications/outcomes/total/total"
}

// ends are the two nodes a cell is in and its weight in either.
type ends struct {
	node   [2]int
	weight [2]int64
}

// endsOf finds the nodes and the sums of a cell; in is empty for a cell that no sum binds.
func (n *network) endsOf(cell int, node []int) (e ends, in []int) {
	found := 0
	for s, sum := range n.sums {
		c := sum.coefficient(cell)
		if c == 0 {
			continue
		}
		in = append(in, s)
		if node[s] >= 0 {
			e.node[found], e.weight[found] = node[s], c
			found++
		}
	}
	if found == 1 { // of table 4
		e.node[1], e.weight[1] = e.node[0]+1, -e.weight[0]
	}
	return e, in
}

// coefficient returns the weight of a cell in a constraint, 0 when it is not in it.
func (x *Constraint) coefficient(cell int) int64 {
	for _, t := range x.Terms {
		if t.index == cell {
			return t.Coefficient
		}
	}
	return 0
}

// orient turns every edge so that raising the number of its cell raises the balance at plus and lowers it at minus, for
// which some sums are to be read with the opposite sign. That signs can be chosen so is a property of the form.
func (n *network) orient(all []ends) {
	sign := make([]int64, n.nodes)
	for start := range sign {
		if sign[start] == 0 {
			sign[start] = 1
			for changed := true; changed; {
				changed = spread(all, sign)
			}
		}
	}
	for i, e := range all {
		if sign[e.node[0]]*e.weight[0] < 0 {
			e.node[0], e.node[1] = e.node[1], e.node[0]
		}
		n.edges[i].plus, n.edges[i].minus = uint8(e.node[0]), uint8(e.node[1])
	}
}

// spread gives nodes the sign that the other end of an edge asks for, and reports whether it gave any.
func spread(all []ends, sign []int64) (changed bool) {
	for _, e := range all {
		a, b := e.weight[0]*sign[e.node[0]], e.weight[1]*sign[e.node[1]]
		switch {
		case a != 0 && b == 0:
			sign[e.node[1]], changed = -a*e.weight[1], true
		case a == 0 && b != 0:
			sign[e.node[0]], changed = -b*e.weight[0], true
		case a != -b:
			panic("govreport: the sums of the form make no network")
		}
	}
	return changed
}

// balances carries the numbers of a report to the nodes: zero everywhere when all sums hold. Cells that hold no number
// count nothing.
func (n *network) balances(v *cellValues, balance *[maxNodes]int64) {
	*balance = [maxNodes]int64{}
	for _, e := range n.edges {
		if v.known[e.cell] {
			balance[e.plus] += v.n[e.cell]
			balance[e.minus] -= v.n[e.cell]
		}
	}
}
