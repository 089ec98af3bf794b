package order

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"testing"
)

// The tests hold both against the standard library, over lists of every short length.

func TestAscending(t *testing.T) {
	rng := rand.New(rand.NewPCG(47, 48))
	for n := range 40 {
		for range 50 {
			list := randomList(rng, n)
			want := slices.Clone(list)
			slices.Sort(want)
			want = slices.Compact(want)
			if got := Ascending(slices.Clone(list)); !slices.Equal(got, want) {
				t.Fatalf("%v: %v, want %v", list, got, want)
			}
		}
	}
}

func TestBy(t *testing.T) {
	type item struct{ place, was int }
	rng := rand.New(rand.NewPCG(49, 50))
	for n := range 40 {
		for range 50 {
			var list []item
			for i, place := range randomList(rng, n) {
				list = append(list, item{place, i})
			}
			want := slices.Clone(list)
			slices.SortStableFunc(want, func(a, b item) int { return cmp.Compare(a.place, b.place) })
			got, asked := slices.Clone(list), 0
			By(got, func(i int) int { asked++; return got[i].place })
			if !slices.Equal(got, want) {
				t.Fatalf("%v: %v, want %v", list, got, want)
			}
			if asked > n {
				t.Fatalf("%d places looked up for %d items", asked, n)
			}
		}
	}
}

// randomList returns a list in which numbers stand more than once.
func randomList(rng *rand.Rand, n int) []int {
	list := make([]int, n)
	for i := range list {
		list[i] = rng.IntN(2*n) - n/2
	}
	return list
}
