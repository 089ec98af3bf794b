package balance

import (
	"math/rand/v2"
	"testing"

	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// What Follow fills is held against every way of filling the blanks: a cell is filled when it holds the same number in all.
func TestFollowFillsWhatIsForced(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	forced, free := 0, 0
	for range sweep.Of(2_000, 100) {
		g := circles(rng, 2+rng.IntN(4), 3+rng.IntN(5))
		g.breaks(rng, 0, 1+rng.IntN(4))
		want := g.values
		g.fill(&want)
		got := g.values
		g.network(rng).Follow(&got)
		if got != want {
			t.Fatalf("%+v\nfilled %v\nwant   %v", g, got, want)
		}
		for cell := range g.plus {
			forced += one(want.Known[cell] && !g.values.Known[cell])
			free += one(!want.Known[cell])
		}
	}
	if t.Logf("%d cells are forced, %d are not", forced, free); forced < sweep.Of(1000, 20) || free < sweep.Of(1000, 20) {
		t.Errorf("the graphs show little: %d cells are forced, %d are not", forced, free)
	}
}

// fill puts into every blank cell the number that it holds in every way of filling them.
func (g *graph) fill(v *Values) {
	var blank []int
	for cell := range g.plus {
		if !v.Known[cell] {
			blank = append(blank, cell)
		}
	}
	var ways []Values
	g.ways(&ways, g.values, blank)
	for _, cell := range blank {
		v.N[cell], v.Known[cell] = ways[0].N[cell], true
		for i := range ways {
			if ways[i].N[cell] != v.N[cell] {
				v.N[cell], v.Known[cell] = 0, false
				break
			}
		}
	}
}

func (g *graph) ways(all *[]Values, v Values, blank []int) {
	if len(blank) == 0 {
		if g.balanced(&v) {
			*all = append(*all, v)
		}
		return
	}
	v.Known[blank[0]] = true
	for n := range int64(largest + 1) {
		v.N[blank[0]] = n
		g.ways(all, v, blank[1:])
	}
}

// Where sums contradict each other, what a single one tells of a cell is filled, unless the cell cannot hold it, and nothing of
// which two tell different numbers.
func TestFollowAmongContradictions(t *testing.T) {
	circle := []Sum{{Terms: []Term{{0, 1}, {1, -1}}}, {Terms: []Term{{2, 1}, {0, -1}}}, {Terms: []Term{{3, 1}, {2, -1}}}, {Terms: []Term{{1, 1}, {3, -1}}}}
	for _, c := range []struct {
		first, second int64 // told of the two blank cells, which should be the same
		want          [2]int64
	}{
		{largest, 1, [2]int64{largest, -1}},
		{largest + 1, 1, [2]int64{-1, 1}},
		{3, 3, [2]int64{3, 3}},
	} {
		v := Values{N: [MaxCells]int64{1: c.first, 3: c.second}, Known: [MaxCells]bool{1: true, 3: true}}
		NewNetwork(circle, largest).Follow(&v)
		for i, cell := range []int{0, 2} {
			if want := c.want[i]; v.Known[cell] != (want >= 0) || want >= 0 && v.N[cell] != want {
				t.Errorf("%d and %d are told: cell %d is %d, %v", c.first, c.second, cell, v.N[cell], v.Known[cell])
			}
		}
	}
}

// A number that a cell cannot hold is not filled in, neither one that is too large nor one below zero.
func TestFollowWithinWhatACellHolds(t *testing.T) {
	sum := []Sum{{Terms: []Term{{0, 1}, {1, -1}, {2, -1}}}}
	for _, c := range []struct {
		blank, a, b int64 // the blank cell, and what the others hold
		want        int64
	}{
		{0, 5, largest - 5, largest}, {0, 5, largest - 4, -1}, {1, 5, 5, 0}, {1, 4, 5, -1},
	} {
		others := []int64{0, 1, 2}
		others = append(others[:c.blank], others[c.blank+1:]...)
		v := Values{}
		for i, n := range []int64{c.a, c.b} {
			v.N[others[i]], v.Known[others[i]] = n, true
		}
		if NewNetwork(sum, largest).Follow(&v); v.Known[c.blank] != (c.want >= 0) || c.want >= 0 && v.N[c.blank] != c.want {
			t.Errorf("%+v: %d, %v", c, v.N[c.blank], v.Known[c.blank])
		}
	}
}
