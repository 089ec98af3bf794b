package balance

import "math/bits"

// Follow makes known every cell whose number the others force.
func (n *Network) Follow(v *Values) {
	var f flow
	f.open(n, v)
	f.settle()
	forced := f.forced()
	for i, e := range n.edges {
		if forced[i] && f.amount[i] <= n.most {
			v.N[e.cell], v.Known[e.cell] = f.amount[i], true
		}
	}
	for n.followSums(v, &f) {
	}
}

// followSums makes known the cells that are the only unknown of a sum, where the sums contradict each other in other
// places. It reports whether it found any.
func (n *Network) followSums(v *Values, f *flow) (found bool) {
	for _, e := range n.edges {
		if v.Known[e.cell] || f.consistent(e) {
			continue
		}
		if value, ok := n.Solve(v, e.cell); ok && value <= n.most {
			v.N[e.cell], v.Known[e.cell], found = value, true, true
		}
	}
	return found
}

// Solve returns the number a cell must hold by the sums of which it is the only unknown; ok is false when there is none, or when
// they ask for different numbers.
func (n *Network) Solve(v *Values, cell int) (value int64, ok bool) {
	for _, s := range n.SumsOf(cell) {
		number, solved := n.sums[s].solve(v, cell)
		switch {
		case !solved:
			continue
		case number < 0 || ok && number != value:
			return 0, false
		}
		value, ok = number, true
	}
	return value, ok
}

// A flow fills the unknown cells in one possible way: what a sum has too much flows along them to sums that have too
// little.
type flow struct {
	net     *Network
	unknown [MaxCells]bool    // edges
	balance [MaxNodes]int64   // of a node; what cannot flow anywhere stays
	amount  [MaxCells]int64   // of an unknown edge, from its minus to its plus
	part    [MaxNodes]uint8   // nodes that unknown cells connect have the same
	arcs    [MaxNodes]nodeSet // where more can flow from a node
	twice   [MaxNodes]nodeSet // the same, over two edges at least
}

// A nodeSet is a set of nodes.
type nodeSet uint64

func (s nodeSet) has(node uint8) bool { return s>>node&1 == 1 }

// first returns the least node of a set.
func (s nodeSet) first() int { return bits.TrailingZeros64(uint64(s)) }

func (f *flow) open(n *Network, v *Values) {
	f.net = n
	n.balances(v, &f.balance)
	for i := range f.part {
		f.part[i] = uint8(i)
	}
	for i, e := range n.edges {
		if f.unknown[i] = !v.Known[e.cell]; f.unknown[i] {
			f.join(f.part[e.plus], f.part[e.minus])
		}
	}
}

func (f *flow) join(a, b uint8) {
	for i, part := range f.part {
		if part == b {
			f.part[i] = a
		}
	}
}

// consistent reports whether the unknown cells around an edge can be filled so that their sums hold.
func (f *flow) consistent(e edge) bool {
	for i, b := range f.balance {
		if b != 0 && f.part[i] == f.part[e.plus] {
			return false
		}
	}
	return true
}

// settle lets flow what can, along a shortest way each time, which bounds the number of times.
func (f *flow) settle() {
	for again := true; again; {
		again = false
		for source := range f.net.nodes {
			for f.balance[source] > 0 && f.push(uint8(source)) {
				again = true
			}
		}
	}
}

// push sends what it can from a node that has too much to the nearest that has too little.
func (f *flow) push(source uint8) bool {
	f.connect()
	var before [MaxNodes]uint8
	reached, frontier := nodeSet(1)<<source, nodeSet(1)<<source
	for frontier != 0 {
		var next nodeSet
		for rest := frontier; rest != 0; rest &= rest - 1 {
			node := uint8(bits.TrailingZeros64(uint64(rest)))
			for fresh := f.arcs[node] &^ reached; fresh != 0; fresh &= fresh - 1 {
				to := uint8(bits.TrailingZeros64(uint64(fresh)))
				before[to] = node
				reached |= 1 << to
				next |= 1 << to
				if f.balance[to] < 0 {
					f.send(source, to, &before)
					return true
				}
			}
		}
		frontier = next
	}
	return false
}

// send sends along the way found as much as both ends and the way allow.
func (f *flow) send(source, sink uint8, before *[MaxNodes]uint8) {
	most := min(f.balance[source], -f.balance[sink])
	for node := sink; node != source; node = before[node] {
		if _, back := f.edgeOf(before[node], node); back >= 0 {
			most = min(most, f.amount[back])
		}
	}
	for node := sink; node != source; node = before[node] {
		if ahead, back := f.edgeOf(before[node], node); back >= 0 {
			f.amount[back] -= most
		} else {
			f.amount[ahead] += most
		}
	}
	f.balance[source] -= most
	f.balance[sink] += most
}

// edgeOf finds the unknown edge that more can flow along from a node to another: one on which less would flow back, or,
// when there is none, one that leads there.
func (f *flow) edgeOf(from, to uint8) (ahead, back int) {
	ahead, back = -1, -1
	for i, e := range f.net.edges {
		switch {
		case !f.unknown[i]:
		case e.minus == from && e.plus == to:
			ahead = i
			return ahead, -1
		case e.plus == from && e.minus == to && f.amount[i] > 0:
			back = i
		}
	}
	return ahead, back
}

// connect lists where more can flow: along any unknown edge, and back along one that carries something.
func (f *flow) connect() {
	f.arcs, f.twice = [MaxNodes]nodeSet{}, [MaxNodes]nodeSet{}
	for i, e := range f.net.edges {
		if !f.unknown[i] {
			continue
		}
		f.arc(e.minus, e.plus)
		if f.amount[i] > 0 {
			f.arc(e.plus, e.minus)
		}
	}
}

func (f *flow) arc(from, to uint8) {
	f.twice[from] |= f.arcs[from] & (1 << to)
	f.arcs[from] |= 1 << to
}

// forced tells the edges that carry the same in every way of filling the unknown cells: more or less could only flow along
// one if it could flow back another way.
func (f *flow) forced() (forced [MaxCells]bool) {
	f.connect()
	for i, e := range f.net.edges {
		carries := f.amount[i] > 0
		forced[i] = f.unknown[i] && f.consistent(e) &&
			!f.flows(e.plus, e.minus, carries) && !(carries && f.flows(e.minus, e.plus, true))
	}
	return forced
}

// flows reports whether anything can flow from a node to another. Along the edge in question, if it leads there itself,
// does not count.
func (f *flow) flows(from, to uint8, itself bool) bool {
	reached := nodeSet(1) << from
	frontier := f.arcs[from]
	if itself && !f.twice[from].has(to) {
		frontier &^= 1 << to
	}
	for frontier &^= reached; frontier != 0; {
		if frontier.has(to) {
			return true
		}
		reached |= frontier
		var next nodeSet
		for rest := frontier; rest != 0; rest &= rest - 1 {
			next |= f.arcs[bits.TrailingZeros64(uint64(rest))]
		}
		frontier = next &^ reached
	}
	return false
}
