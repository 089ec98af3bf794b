package main

import (
	"slices"
	"testing"
	"testing/synctest"
)

func count(n int, pulled *int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := range n {
			*pulled = i + 1
			if !yield(i) {
				return
			}
		}
	}
}

func TestInOrderKeepsOrder(t *testing.T) {
	var got []int
	pulled := 0
	inOrder(count(1000, &pulled), 8, func(i int) int { return i * i }, func(n int) bool {
		got = append(got, n)
		return true
	})
	if len(got) != 1000 || !slices.IsSorted(got) {
		t.Errorf("%d results, sorted %t", len(got), slices.IsSorted(got))
	}
}

// One job that takes for ever must not let the others pile up.
func TestInOrderBoundsWhatIsInFlight(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		release := make(chan struct{})
		pulled, emitted := 0, 0
		finished := make(chan struct{})
		go func() {
			defer close(finished)
			inOrder(count(1000, &pulled), 4, func(i int) int {
				if i == 0 {
					<-release
				}
				return i
			}, func(int) bool {
				emitted++
				return true
			})
		}()
		synctest.Wait()
		if pulled > 16 || emitted != 0 {
			t.Errorf("%d jobs are in flight for 4 workers, %d results went ahead of the first", pulled, emitted)
		}
		close(release)
		<-finished
		if emitted != 1000 {
			t.Errorf("%d results", emitted)
		}
	})
}

func TestInOrderStops(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		pulled, emitted := 0, 0
		inOrder(count(1000, &pulled), 4, func(i int) int { return i }, func(int) bool {
			emitted++
			return emitted < 3
		})
		synctest.Wait()
		if emitted != 3 || pulled > 32 {
			t.Errorf("%d results, %d jobs pulled", emitted, pulled)
		}
	})
}
