package balance

// The bounds of the search. They are counted, not timed, so that an answer never depends on the machine.
const (
	maxChanges = 8             // cells of one Account, all its independent causes together
	maxFound   = 1024          // accounts of the same size
	MaxVisits  = 6000          // states looked at for one question
	MaxSpent   = 2 * MaxVisits // states looked at for one table, whatever its questions
)

// A search finds every smallest account of the failing sums of a table. It merges the two ends of a cell that is
// supposed wrong, adding up their balances: the cells it chose explain the failing sums when no balance is left. So it
// looks at cells of failing sums only, and never at more of them than it takes.
type search struct {
	net    *Network
	values *Values
	low    uint8 // the first node of the table
	high   uint8 // the node after its last

	nodes
	tried  [MaxCells]bool // edges whose accounts are all found
	chosen []int          // edges
	visits int            // left for the question
	spent  int            // on the table
	found  []Account
	start  nodes // before any cell was chosen
}

// nodes are the merged nodes and their balances.
type nodes struct {
	_ [0]func() // never compared

	label   [MaxNodes]uint8 // the merged node a node is in
	balance [MaxNodes]int64 // of a merged node
}

// open prepares the search among the nodes from low to high. The ends of a cell that holds no number are one from the
// start.
func (s *search) open(net *Network, values *Values, low, high int) {
	*s = search{net: net, values: values, low: uint8(low), high: uint8(high), spent: s.spent, chosen: s.chosen[:0]}
	s.visits = min(MaxVisits, MaxSpent-s.spent)
	net.balances(values, &s.balance)
	for i := range s.label {
		s.label[i] = uint8(i)
	}
	for _, e := range net.edges {
		if !values.Known[e.cell] && s.has(e) {
			s.merge(s.label[e.plus], s.label[e.minus])
		}
	}
	s.start = s.nodes
}

// isOpen reports whether a merged node was made of several by cells that hold no number.
func (s *search) isOpen(node uint8) bool {
	several := 0
	for i := s.low; i < s.high; i++ {
		several += one(s.start.label[i] == node)
	}
	return several > 1
}

// openPair leaves of all balances two, which are each other's opposites.
func (s *search) openPair(a, b int) {
	balance := s.balance[a]
	s.balance = [MaxNodes]int64{}
	s.balance[a], s.balance[b] = balance, -balance
	s.start = s.nodes
}

// has reports whether an edge is in the table.
func (s *search) has(e edge) bool { return e.plus >= s.low && e.plus < s.high }

// merge makes b a part of a.
func (s *search) merge(a, b uint8) {
	if a == b {
		return
	}
	s.balance[a] += s.balance[b]
	s.balance[b] = 0
	for i := s.low; i < s.high; i++ {
		if s.label[i] == b {
			s.label[i] = a
		}
	}
}

// failing counts the nodes whose balance is not zero.
func (s *search) failing() (n int) {
	for _, b := range s.balance[s.low:s.high] {
		n += one(b != 0)
	}
	return n
}

// smallest returns every account of least to most cells that no account of fewer cells makes needless: none when
// there is none of so few cells, or when the search would take too long.
func (s *search) smallest(least, most int) []Account {
	failing := s.failing()
	if failing == 0 {
		return nil
	}
	for size := max(least, (failing+1)/2); size <= most; size++ {
		s.found = nil
		s.extend(size)
		switch {
		case s.visits < 0:
			return nil
		case len(s.found) > 0:
			return s.found
		}
	}
	return nil
}

// extend chooses so many more cells in every way that leaves no balance. A cell carries balance between two nodes, so it
// settles two at most.
func (s *search) extend(size int) {
	if s.visits--; s.visits < 0 || len(s.found) >= maxFound {
		return
	}
	s.spent++
	failing := s.failing()
	switch {
	case failing == 0 && size == 0:
		s.keep()
		return
	case failing == 0 || failing > 2*size:
		return
	}
	node := s.narrowest()
	tried := s.tried
	for i, e := range s.net.edges {
		if s.tried[i] || !s.joins(e, node) || size == 1 && !s.settles(e) {
			continue
		}
		s.choose(i, size)
		s.tried[i] = true
	}
	s.tried = tried
}

// joins reports whether an edge leads from a merged node to another.
func (s *search) joins(e edge, node uint8) bool {
	return s.has(e) && (s.label[e.plus] == node) != (s.label[e.minus] == node)
}

// settles reports whether an edge settles both its ends.
func (s *search) settles(e edge) bool {
	return s.balance[s.label[e.plus]] == -s.balance[s.label[e.minus]]
}

// choose supposes that a cell is wrong, goes on, and takes it back.
func (s *search) choose(i, size int) {
	before := s.nodes
	e := s.net.edges[i]
	s.merge(before.label[e.plus], before.label[e.minus])
	s.chosen = append(s.chosen, i)
	s.extend(size - 1)
	s.chosen = s.chosen[:len(s.chosen)-1]
	s.nodes = before
}

// narrowest returns the failing node with the fewest cells to choose from.
func (s *search) narrowest() uint8 {
	var degree [MaxNodes]int
	for i, e := range s.net.edges {
		if a, b := s.label[e.plus], s.label[e.minus]; a != b && !s.tried[i] {
			degree[a]++
			degree[b]++
		}
	}
	node, least := s.low, MaxCells+1
	for i := s.low; i < s.high; i++ {
		if s.balance[i] != 0 && degree[i] < least {
			node, least = i, degree[i]
		}
	}
	return node
}

// keep notes the chosen cells with the numbers that they must hold, if a cell can hold them.
func (s *search) keep() {
	rest := remainder{s.net, s.start}
	var all [maxChanges]int
	left := append(all[:0], s.chosen...)
	changes := make([]Change, 0, len(left))
	for len(left) > 0 {
		i := rest.leaf(left)
		e := s.net.edges[left[i]]
		delta := rest.carry(e, left)
		old := s.values.N[e.cell]
		if delta == 0 || old+delta < 0 || old+delta > s.net.most {
			return
		}
		changes = append(changes, Change{e.cell, old, old + delta})
		left = append(left[:i], left[i+1:]...)
	}
	sortChanges(changes)
	s.found = append(s.found, Account{Changes: changes})
}

// A remainder is what is left of the balances when some cells are changed.
type remainder struct {
	net *Network
	nodes
}

// leaf returns the first of some edges one end of which is at no other of them. The chosen edges make no circle, so there
// is one.
func (s *remainder) leaf(edges []int) int {
	for i := range edges {
		e := s.net.edges[edges[i]]
		if s.count(s.label[e.plus], edges) == 1 || s.count(s.label[e.minus], edges) == 1 {
			return i
		}
	}
	panic("balance: chosen cells make a circle")
}

// count counts the edges at a merged node.
func (s *remainder) count(node uint8, edges []int) (n int) {
	for _, i := range edges {
		e := s.net.edges[i]
		n += one(s.label[e.plus] == node || s.label[e.minus] == node)
	}
	return n
}

// carry settles the end of an edge that is at no other edge, and returns the change of its cell that does so.
func (s *remainder) carry(e edge, edges []int) (delta int64) {
	plus, minus := s.label[e.plus], s.label[e.minus]
	delta = s.balance[minus]
	if s.count(plus, edges) == 1 {
		delta = -s.balance[plus]
	}
	s.balance[plus] += delta
	s.balance[minus] -= delta
	return delta
}
