package balance

import (
	"math/rand/v2"
	"slices"
)

// A graph is a small network as a test draws it: its cells lead from node to node, and its numbers balance. What it says of
// itself shares nothing with Network.
type graph struct {
	nodes  int
	plus   []int // of each cell, the node whose balance rises with its number
	minus  []int
	sign   []int64 // by which the sum of a node is multiplied
	values Values
}

// largest is the number a cell of a graph holds at most.
const largest = 9

// circles draws a graph of closed walks, along each of which something goes round.
func circles(rng *rand.Rand, nodes, cells int) *graph {
	g := &graph{nodes: nodes}
	for range nodes {
		g.sign = append(g.sign, 1-2*rng.Int64N(2))
	}
	for len(g.plus) < cells {
		walk := rng.Perm(nodes)[:2+rng.IntN(nodes-1)]
		amount := rng.Int64N(5)
		for i, node := range walk {
			g.values.N[len(g.plus)], g.values.Known[len(g.plus)] = amount, true
			g.plus, g.minus = append(g.plus, node), append(g.minus, walk[(i+1)%len(walk)])
		}
	}
	return g
}

// network makes the network of the graph's sums. A sum of several nodes, which follows from theirs, is left out of it.
func (g *graph) network(rng *rand.Rand) *Network {
	var sums []Sum
	for node := range g.nodes {
		if sum := g.sumOf(g.sign[node], node); len(sum.Terms) > 0 {
			sums = append(sums, sum)
		}
	}
	if some := g.sumOf(1, rng.Perm(g.nodes)[:2]...); len(some.Terms) > 0 && rng.IntN(2) == 0 {
		some.Redundant = true
		sums = slices.Insert(sums, rng.IntN(len(sums)+1), some)
	}
	return NewNetwork(sums, largest)
}

// sumOf adds the balances of some nodes up.
func (g *graph) sumOf(sign int64, nodes ...int) (sum Sum) {
	for cell := range g.plus {
		weight := int64(0)
		if slices.Contains(nodes, g.plus[cell]) {
			weight += sign
		}
		if slices.Contains(nodes, g.minus[cell]) {
			weight -= sign
		}
		if weight != 0 {
			sum.Terms = append(sum.Terms, Term{cell, weight})
		}
	}
	return sum
}

// table is all of the graph, of which the network has so many sums.
func (g *graph) table(net *Network) *Table {
	return &Table{Rows: 1, Width: len(g.plus), To: len(net.sums)}
}

// breaks puts other numbers into some cells, and none into others.
func (g *graph) breaks(rng *rand.Rand, wrong, blank int) {
	for i, cell := range rng.Perm(len(g.plus))[:min(wrong+blank, len(g.plus))] {
		if g.values.N[cell], g.values.Known[cell] = rng.Int64N(largest+1), i < wrong; i >= wrong {
			g.values.N[cell] = 0
		}
	}
}

// parts tells which nodes some cells connect.
func (g *graph) parts(connects func(cell int) bool) []int {
	part := make([]int, g.nodes)
	for i := range part {
		part[i] = i
	}
	for cell := range g.plus {
		if a, b := part[g.plus[cell]], part[g.minus[cell]]; connects(cell) && a != b {
			for i := range part {
				if part[i] == b {
					part[i] = a
				}
			}
		}
	}
	return part
}

// balanced reports whether numbers balance, when anything may go along the cells that hold none.
func (g *graph) balanced(v *Values) bool {
	part := g.parts(func(cell int) bool { return !v.Known[cell] })
	balance := make([]int64, g.nodes)
	for cell := range g.plus {
		if v.Known[cell] {
			balance[part[g.plus[cell]]] += v.N[cell]
			balance[part[g.minus[cell]]] -= v.N[cell]
		}
	}
	return !slices.ContainsFunc(balance, func(b int64) bool { return b != 0 })
}

// sets lists every set of so many cells.
func sets(cells, size int) (all [][]int) {
	if size == 0 {
		return [][]int{nil}
	}
	for last := size - 1; last < cells; last++ {
		for _, set := range sets(last, size-1) {
			all = append(all, append(slices.Clone(set), last))
		}
	}
	return all
}

// isForest reports whether some cells, with those that hold no number, make no circle but of the latter alone: else what goes
// round is as anyone likes.
func (g *graph) isForest(set []int) bool {
	for _, cell := range set {
		part := g.parts(func(other int) bool {
			return !g.values.Known[other] || other != cell && slices.Contains(set, other)
		})
		if !g.values.Known[cell] || part[g.plus[cell]] == part[g.minus[cell]] {
			return false
		}
	}
	return true
}

// accountsOf tries every number in every set of so many cells.
func (g *graph) accountsOf(size int) (all [][]Change) {
	for _, set := range sets(len(g.plus), size) {
		if g.isForest(set) {
			v := g.values
			all = g.tryAll(all, &v, set, nil)
		}
	}
	return all
}

func (g *graph) tryAll(all [][]Change, v *Values, set []int, chosen []Change) [][]Change {
	if len(set) == 0 {
		if g.balanced(v) {
			all = append(all, slices.Clone(chosen))
		}
		return all
	}
	cell := set[0]
	for now := range int64(largest + 1) {
		if old := g.values.N[cell]; now != old {
			v.N[cell] = now
			all = g.tryAll(all, v, set[1:], append(chosen, Change{cell, old, now}))
		}
	}
	v.N[cell] = g.values.N[cell]
	return all
}
