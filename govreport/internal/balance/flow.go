package balance

import "math/bits"

// Follow makes known every cell whose number the others force: one that holds the same in every way of filling the unknown
// cells so that all sums hold. Unknown cells that share a sum, directly or by way of others, are one part. Where there is no way
// to fill a part, because its sums contradict each other, nothing in it is made known; contradicted tells which cells these are.
func (n *Network) Follow(v *Values) (contradicted [MaxCells]bool) {
	var f flow
	f.open(n, v)
	f.settle()
	f.findContradictions(v)
	forced := f.forced()
	for i, e := range n.edges {
		if forced[i] {
			v.N[e.cell], v.Known[e.cell] = f.amount[i], true
		}
		contradicted[e.cell] = f.unknown[i] && !f.consistent(e)
	}
	return contradicted
}

// A flow fills the unknown cells in one possible way: what a sum has too much flows along them to sums that have too
// little.
type flow struct {
	net     *Network
	unknown [MaxCells]bool    // edges
	balance [MaxNodes]int64   // of a node; what cannot flow anywhere stays
	amount  [MaxCells]int64   // of an unknown edge, from its minus to its plus
	part    [MaxNodes]uint8   // nodes that unknown cells connect have the same
	broken  nodeSet           // parts that cannot be filled
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

// change puts another number into a cell that holds one, and tells the parts that it touches.
func (f *flow) change(c Change) (touched nodeSet) {
	e := f.net.edges[f.net.at[c.Cell]]
	f.balance[e.plus] += c.delta()
	f.balance[e.minus] -= c.delta()
	return 1<<f.part[e.plus] | 1<<f.part[e.minus]
}

// findContradictions notes the parts that cannot be filled: those where something could not flow off, and those with cells of a
// redundant sum that does not hold, or that has cells of such parts. What the sum adds up to is the same in every way of filling,
// as it follows from the others.
func (f *flow) findContradictions(v *Values) {
	f.broken = f.left()
	for s := range f.net.sums {
		if sum := &f.net.sums[s]; sum.Redundant {
			total, parts := f.weigh(sum, v)
			if total != 0 || parts&f.broken != 0 {
				f.broken |= parts
			}
		}
	}
}

// left tells the parts from which something could not flow off.
func (f *flow) left() (parts nodeSet) {
	for i, b := range f.balance {
		if b != 0 {
			parts |= 1 << f.part[i]
		}
	}
	return parts
}

// weigh adds up a sum as it is filled, and tells the parts in which it has unknown cells.
func (f *flow) weigh(sum *Sum, v *Values) (total int64, parts nodeSet) {
	for _, t := range sum.Terms {
		i := f.net.at[t.Cell]
		n := v.N[t.Cell]
		if f.unknown[i] {
			n = f.amount[i]
			parts |= 1 << f.part[f.net.edges[i].plus]
		}
		total += t.Weight * n
	}
	return total, parts
}

// consistent reports whether the unknown cells around an edge can be filled so that their sums hold.
func (f *flow) consistent(e edge) bool { return !f.broken.has(f.part[e.plus]) }

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
		if ahead, back := f.edgeOf(before[node], node); back >= 0 {
			most = min(most, f.amount[back])
		} else {
			most = min(most, f.net.most-f.amount[ahead])
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

// edgeOf finds the unknown edge that more can flow along from a node to another: one that leads there, or one on which less
// would flow back.
func (f *flow) edgeOf(from, to uint8) (ahead, back int) {
	ahead, back = -1, -1
	for i, e := range f.net.edges {
		switch {
		case !f.unknown[i]:
		case e.minus == from && e.plus == to && f.amount[i] < f.net.most:
			ahead = i
			return ahead, -1
		case e.plus == from && e.minus == to && f.amount[i] > 0:
			back = i
		}
	}
	return ahead, back
}

// connect lists where more can flow: along an unknown edge that does not carry the most it can, and back along one that carries
// something.
func (f *flow) connect() {
	f.arcs, f.twice = [MaxNodes]nodeSet{}, [MaxNodes]nodeSet{}
	for i, e := range f.net.edges {
		if !f.unknown[i] {
			continue
		}
		if f.amount[i] < f.net.most {
			f.arc(e.minus, e.plus)
		}
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
		less, more := f.amount[i] > 0, f.amount[i] < f.net.most
		forced[i] = f.unknown[i] && f.consistent(e) &&
			!(more && f.flows(e.plus, e.minus, less)) && !(less && f.flows(e.minus, e.plus, more))
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
