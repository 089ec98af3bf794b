package balance

import (
	"cmp"
	"slices"
	"sort"
)

// A Change puts another number into a cell.
type Change struct {
	Cell     int
	Old, Now int64
}

// delta is by how much the number rises.
func (c Change) delta() int64 { return c.Now - c.Old }

// sortChanges puts changes in printed order.
func sortChanges(changes []Change) {
	for i := range changes {
		for j := i; j > 0 && changes[j].Cell < changes[j-1].Cell; j-- {
			changes[j], changes[j-1] = changes[j-1], changes[j]
		}
	}
}

// An Account of failing sums is a set of cells, in printed order, whose change makes them hold.
type Account struct {
	Changes []Change
	Slip    Slip
	cost    int // of the errors it supposes; the lower the likelier
}

// inPrintedOrder compares accounts by the cells they change.
func inPrintedOrder(a, b *Account) int {
	return slices.CompareFunc(a.Changes, b.Changes, func(x, y Change) int {
		return cmp.Or(x.Cell-y.Cell, cmp.Compare(x.Now, y.Now))
	})
}

// insert puts an account into its place in a list, unless it is there.
func insert(list []Account, e Account) []Account {
	at := sort.Search(len(list), func(i int) bool { return inPrintedOrder(&list[i], &e) >= 0 })
	if at < len(list) && inPrintedOrder(&list[at], &e) == 0 {
		return list
	}
	return put(list, at, e)
}

// put puts an account into a place in a list. (slices.Insert is twice as long in the browser module.)
func put(list []Account, at int, e Account) []Account {
	list = append(list, e)
	copy(list[at+1:], list[at:])
	list[at] = e
	return list
}
