package balance

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// What Follow fills is held against every way of filling the blanks of a part: a cell is filled when it holds the same number in
// all, and contradicted when there is none. The wrong numbers contradict each other in some parts, and beside them.
func TestFollowFillsWhatIsForced(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	var forced, free, contradicted, beside int
	for range sweep.Of(4_000, 300) {
		g := circles(rng, 2+rng.IntN(7), 3+rng.IntN(10))
		g.breaks(rng, rng.IntN(4), 1+rng.IntN(4))
		net := g.network(rng)
		want, none := fill(net.sums, g.values)
		got := g.values
		if contradictions := net.Follow(&got); got != want || contradictions != none {
			t.Fatalf("%+v\nfilled %v, contradicted %v\nwant   %v, %v", g, got, contradictions, want, none)
		}
		some := 0
		for cell := range g.plus {
			filled := want.Known[cell] && !g.values.Known[cell]
			forced += one(filled)
			free += one(!want.Known[cell] && !none[cell])
			contradicted += one(none[cell])
			some |= one(filled) | one(none[cell])<<1
		}
		beside += one(some == 3)
	}
	t.Logf("%d cells are forced, %d are not, %d are contradicted; %d times both", forced, free, contradicted, beside)
	if least := sweep.Of(1000, 20); forced < least || free < least || contradicted < least || beside < least/20 {
		t.Error("the graphs show little")
	}
}

// fill puts into every blank cell the number that it holds in every way of filling its part, and tells those of the parts that
// cannot be filled.
func fill(sums []Sum, v Values) (filled Values, none [MaxCells]bool) {
	filled = v
	for _, part := range partsOf(sums, &v) {
		var ways []Values
		waysOf(&ways, part.sums, v, part.cells)
		for _, cell := range part.cells {
			none[cell] = len(ways) == 0
			same := len(ways) > 0
			for i := range ways {
				same = same && ways[i].N[cell] == ways[0].N[cell]
			}
			if same {
				filled.N[cell], filled.Known[cell] = ways[0].N[cell], true
			}
		}
	}
	return filled, none
}

// A blankPart is blank cells that share sums, directly or by way of others.
type blankPart struct {
	cells []int
	sums  []Sum
}

func partsOf(sums []Sum, v *Values) (parts []blankPart) {
	for _, sum := range sums {
		with := blankPart{sums: []Sum{sum}}
		for _, t := range sum.Terms {
			if !v.Known[t.Cell] {
				with.cells = append(with.cells, t.Cell)
			}
		}
		if len(with.cells) == 0 {
			continue
		}
		var apart []blankPart
		for _, part := range parts {
			if slices.ContainsFunc(part.cells, func(cell int) bool { return slices.Contains(with.cells, cell) }) {
				with.cells, with.sums = append(with.cells, part.cells...), append(with.sums, part.sums...)
			} else {
				apart = append(apart, part)
			}
		}
		slices.Sort(with.cells)
		with.cells = slices.Compact(with.cells)
		parts = append(apart, with)
	}
	return parts
}

// waysOf lists the ways of filling cells so that sums hold.
func waysOf(all *[]Values, sums []Sum, v Values, blank []int) {
	if len(blank) == 0 {
		if !slices.ContainsFunc(sums, func(s Sum) bool { return s.fails(&v) }) {
			*all = append(*all, v)
		}
		return
	}
	v.Known[blank[0]] = true
	for n := range int64(largest + 1) {
		v.N[blank[0]] = n
		waysOf(all, sums, v, blank[1:])
	}
}

// Where sums contradict each other, nothing is filled, not even what a single one tells of a cell.
func TestFollowAmongContradictions(t *testing.T) {
	circle := []Sum{{Terms: []Term{{0, 1}, {1, -1}}}, {Terms: []Term{{2, 1}, {0, -1}}}, {Terms: []Term{{3, 1}, {2, -1}}}, {Terms: []Term{{1, 1}, {3, -1}}}}
	for _, c := range []struct {
		first, second int64 // told of the two blank cells, which should be the same
		want          int64
	}{
		{largest, 1, -1}, {largest + 1, 1, -1}, {largest + 1, largest + 1, -1}, {largest, largest, largest}, {3, 3, 3}, {0, 0, 0},
	} {
		v := Values{N: [MaxCells]int64{1: c.first, 3: c.second}, Known: [MaxCells]bool{1: true, 3: true}}
		contradicted := NewNetwork(circle, largest).Follow(&v)
		for _, cell := range []int{0, 2} {
			if v.Known[cell] != (c.want >= 0) || v.Known[cell] && v.N[cell] != c.want || contradicted[cell] != (c.want < 0) {
				t.Errorf("%d and %d are told: cell %d is %d, %v", c.first, c.second, cell, v.N[cell], v.Known[cell])
			}
		}
	}
}

// A number that a cell cannot hold, be it too large or below zero, is not filled in: nothing fits.
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
		contradicted := NewNetwork(sum, largest).Follow(&v)
		if contradicted[c.blank] != (c.want < 0) || v.Known[c.blank] != (c.want >= 0) || c.want >= 0 && v.N[c.blank] != c.want {
			t.Errorf("%+v: %d, %v", c, v.N[c.blank], v.Known[c.blank])
		}
	}
}
