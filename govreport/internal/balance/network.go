package balance

// A Sum is a list of weighted cells that must add up to zero.
type Sum struct {
	Total     int // the cell that the others add up to
	Terms     []Term
	Redundant bool // it follows from the others
}

// A Term is a cell and its weight in a sum, 1 or −1.
type Term struct {
	Cell   int
	Weight int64
}

// weight returns the weight of a cell in a sum, 0 when it is not in it.
func (s *Sum) weight(cell int) int64 {
	for _, t := range s.Terms {
		if t.Cell == cell {
			return t.Weight
		}
	}
	return 0
}

// fails reports whether a sum cannot be zero, whatever from zero up the cells hold that are not known.
func (s *Sum) fails(v *Values) bool {
	sum, above, below := int64(0), false, false
	for _, t := range s.Terms {
		switch {
		case v.Known[t.Cell]:
			sum += t.Weight * v.N[t.Cell]
		case t.Weight > 0:
			above = true
		default:
			below = true
		}
	}
	return sum > 0 && !below || sum < 0 && !above
}

// Fails reports whether a sum cannot be zero, whatever from zero up its unknown cells hold.
func (n *Network) Fails(sum int, v *Values) bool { return n.sums[sum].fails(v) }

// isKnown reports whether every cell of a sum holds a number.
func (s *Sum) isKnown(v *Values) bool {
	for _, t := range s.Terms {
		if !v.Known[t.Cell] {
			return false
		}
	}
	return true
}

// A Network is sums seen as a graph. Every sum is a node, and every cell an edge between the two sums that it is in: a wrong
// number raises the balance of one and lowers that of the other by as much. So the cells that explain failing sums are edges
// along which their balances can be carried to each other until all are zero; a cell that holds no number is an edge that
// carries any balance for nothing. A sum whose cells are in no other has a second node of its own to which they lead.
//
// A redundant sum is no node. So a cell may be in three sums one of which is redundant.
type Network struct {
	sums  []Sum
	most  int64         // that a cell can hold
	nodes int           // nodes of the graph
	node  []int         // of a sum, or where it would be; behind the last, how many there are
	edges []edge        // the cells that sums bind, in printed order
	at    [MaxCells]int // the edge of a cell, −1 for none
	in    [][]int       // the sums each edge's cell is in
}

// An edge is a cell between the node whose balance rises with its number and the one whose balance falls.
type edge struct {
	cell  int
	plus  uint8
	minus uint8
}

// MaxNodes is the largest number of nodes of a network.
const MaxNodes = 44

// NewNetwork makes the network of some sums over cells that hold numbers from 0 to most.
func NewNetwork(sums []Sum, most int64) *Network {
	n := &Network{sums: sums, most: most}
	for s := range sums {
		n.node = append(n.node, n.nodes)
		n.nodes += n.nodesOf(&sums[s])
	}
	if n.node = append(n.node, n.nodes); n.nodes > MaxNodes {
		panic("balance: too many sums")
	}
	var all []ends
	for cell := range n.at {
		n.at[cell] = -1
		if in := n.sumsWith(cell); len(in) > 0 {
			n.at[cell] = len(n.edges)
			n.edges = append(n.edges, edge{cell: cell})
			n.in = append(n.in, in)
			all = append(all, n.endsOf(cell, in))
		}
	}
	n.orient(all)
	return n
}

// nodesOf counts the nodes of a sum: two when its cells are in no other.
func (n *Network) nodesOf(sum *Sum) int {
	switch {
	case sum.Redundant:
		return 0
	case len(n.sumsWith(sum.Terms[0].Cell)) == 1:
		return 2
	default:
		return 1
	}
}

// sumsWith finds the sums a cell is in.
func (n *Network) sumsWith(cell int) (in []int) {
	for s := range n.sums {
		if n.sums[s].weight(cell) != 0 {
			in = append(in, s)
		}
	}
	return in
}

// SumsOf returns the sums a cell is in, none when no sum binds it.
func (n *Network) SumsOf(cell int) []int {
	if n.at[cell] < 0 {
		return nil
	}
	return n.in[n.at[cell]]
}

// ends are the two nodes a cell is in and its weight in either.
type ends struct {
	node   [2]int
	weight [2]int64
}

// endsOf finds the nodes of a cell that is in some sums.
func (n *Network) endsOf(cell int, in []int) (e ends) {
	found := 0
	for _, s := range in {
		if sum := &n.sums[s]; !sum.Redundant {
			e.node[found], e.weight[found] = n.node[s], sum.weight(cell)
			found++
		}
	}
	if found == 1 {
		e.node[1], e.weight[1] = e.node[0]+1, -e.weight[0]
	}
	return e
}

// orient turns every edge so that raising the number of its cell raises the balance at plus and lowers it at minus, for
// which some sums are to be read with the opposite sign. That signs can be chosen so is a property of the form.
func (n *Network) orient(all []ends) {
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
			panic("balance: the sums of the form make no network")
		}
	}
	return changed
}

// balances carries the numbers of a report to the nodes: zero everywhere when all sums hold. Cells that hold no number
// count nothing.
func (n *Network) balances(v *Values, balance *[MaxNodes]int64) {
	*balance = [MaxNodes]int64{}
	for _, e := range n.edges {
		if v.Known[e.cell] {
			balance[e.plus] += v.N[e.cell]
			balance[e.minus] -= v.N[e.cell]
		}
	}
}
