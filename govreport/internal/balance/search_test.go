package balance

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

func compareChanges(a, b []Change) int {
	return slices.CompareFunc(a, b, func(x, y Change) int { return cmp.Or(x.Cell-y.Cell, cmp.Compare(x.Now, y.Now)) })
}

func changesOf(accounts []Account) (all [][]Change) {
	for _, a := range accounts {
		all = append(all, a.Changes)
	}
	slices.SortFunc(all, compareChanges)
	return all
}

func equal(a, b [][]Change) bool { return slices.EqualFunc(a, b, slices.Equal) }

// The search is held against trying every number in every set of cells: it finds every smallest account, and none that is none.
func TestEverySmallestAccount(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	const most = 3
	var sizes [most + 1]int // how often the smallest account has so many cells; 0 for more than the most
	for range sweep.Of(5_000, 200) {
		g := circles(rng, 2+rng.IntN(4), 3+rng.IntN(5))
		g.breaks(rng, 1+rng.IntN(3), rng.IntN(2)*rng.IntN(3))
		if g.balanced(&g.values) {
			continue
		}
		var want [][]Change
		size := 0
		for i := 1; i <= most && want == nil; i++ {
			if want = g.accountsOf(i); want != nil {
				size = i
			}
		}
		sizes[size]++
		slices.SortFunc(want, compareChanges)
		net := g.network(rng)
		d := Diagnose(net, g.table(net), g.values)
		d.open()
		found := d.search.smallest(1, most)
		if got := changesOf(found); !equal(got, want) {
			t.Fatalf("%+v\nfound %v\nwant  %v", g, got, want)
		}
		if len(found) > 0 {
			checkIndependent(t, d, found)
		}
	}
	if t.Logf("accounts of 1, 2, 3 cells and of more: %v", sizes); slices.Min(sizes[:]) < sweep.Of(50, 1) {
		t.Errorf("the graphs show little: %v", sizes)
	}
}

// checkIndependent holds that any account of one cause with any of each other is an account of all, and that these are all.
func checkIndependent(t *testing.T, d *Diagnosis, found []Account) {
	t.Helper()
	together := [][]Change{nil}
	for _, cause := range d.independent(found) {
		var longer [][]Change
		for _, some := range together {
			for _, a := range cause {
				changes := slices.Concat(some, a.Changes)
				sortChanges(changes)
				longer = append(longer, changes)
			}
		}
		together = longer
	}
	slices.SortFunc(together, compareChanges)
	if want := changesOf(found); !equal(together, want) {
		t.Fatalf("the causes make %v, want %v", together, want)
	}
}

// pairs opens the diagnosis of separate sums, of so many cells each. Each is out by one, for which any of its cells can be to
// blame.
func pairs(cells ...int) *Diagnosis {
	var sums []Sum
	var values Values
	all := 0
	for _, n := range cells {
		sum := Sum{Total: all}
		for i := range n {
			sum.Terms = append(sum.Terms, Term{all + i, -1})
			values.N[all+i], values.Known[all+i] = 1, true
		}
		if n > 1 {
			sum.Terms[0].Weight, values.N[all] = 1, int64(n)-2
		}
		sums, all = append(sums, sum), all+n
	}
	d := Diagnose(NewNetwork(sums, MaxCells), &Table{Rows: 1, Width: all, To: len(sums)}, values)
	d.open()
	return d
}

func TestMostChanges(t *testing.T) {
	for n, want := range map[int]int{maxChanges: 1, maxChanges + 1: 0} {
		d := pairs(slices.Repeat([]int{1}, n)...)
		if found := d.search.smallest(1, maxChanges); len(found) != want {
			t.Errorf("of %d wrong cells %d accounts are found", n, len(found))
		}
	}
}

func TestMostFound(t *testing.T) {
	for n, want := range map[int]int{31: 31 * 33, 32: maxFound} {
		d := pairs(n, 33)
		if found := d.search.smallest(1, maxChanges); len(found) != want {
			t.Errorf("of %d accounts %d are found", n*33, len(found))
		}
	}
}

// A question that takes more states than are left is not answered, and what is left for a table falls with each question.
func TestMostVisits(t *testing.T) {
	d := pairs(3, 4)
	d.search.smallest(1, maxChanges)
	takes := d.Visits()
	for left, want := range map[int]int{takes: 3 * 4, takes - 1: 0} {
		d := pairs(3, 4)
		d.search.spent = MaxSpent - left
		d.open()
		if found := d.search.smallest(1, maxChanges); len(found) != want {
			t.Errorf("%d accounts are found with %d states, which take %d", len(found), left, takes)
		}
		if d.Visits() != MaxSpent {
			t.Errorf("%d states are looked at, want %d", d.Visits(), MaxSpent)
		}
	}
	if d := pairs(1); d.search.visits != MaxVisits {
		t.Errorf("%d states are left for the first question", d.search.visits)
	}
}

// A number that a cell cannot hold is no account.
func TestMostOfACell(t *testing.T) {
	for n, want := range map[int64]int{largest: 1, largest + 1: 0} {
		circle := []Sum{{Terms: []Term{{0, 1}, {1, -1}}}, {Terms: []Term{{1, 1}, {2, -1}}}, {Terms: []Term{{2, 1}, {0, -1}}}}
		values := Values{Known: [MaxCells]bool{true, true, true}, N: [MaxCells]int64{0, n, n}}
		found := Diagnose(NewNetwork(circle, largest), &Table{Rows: 1, Width: 3, To: 3}, values).Single()
		if len(found) != want {
			t.Errorf("%d accounts put %d into a cell", len(found), n)
		}
	}
}
