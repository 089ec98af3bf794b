// Package sweep says how far the tests go that try many things: a little way with -short, so that the tests are run at every
// save; in the test command as far as its time allows; all the way with SWEEP=all in the environment, which is what .ci/sweep
// sets.
package sweep

import (
	"iter"
	"os"
	"testing"
)

// Of returns how many things a test tries: the first number, with -short the second.
func Of(all, some int) int {
	if testing.Short() {
		return some
	}
	return all
}

// Long returns the same of the longest sweeps, which the test command goes a part of the way only: usual.
func Long(all, usual, some int) int {
	if os.Getenv("SWEEP") == "all" {
		return Of(all, some)
	}
	return Of(usual, some)
}

// Every returns the elements of a list that a test tries: each, with -short every n-th from the first on.
func Every[T any](n int, list []T) []T {
	var some []T
	for _, element := range Turn(n, 0, list) {
		some = append(some, element)
	}
	return some
}

// Turn goes through the elements that Every returns and their places, from the one on that a number falls to: tests numbered one
// after another go through the whole list between them.
func Turn[T any](n, number int, list []T) iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		step := Of(1, n)
		for i := number % step; i < len(list); i += step {
			if !yield(i, list[i]) {
				return
			}
		}
	}
}

// Later leaves a test to the test command when the tests run with -short, and says why.
func Later(t testing.TB, why string) {
	t.Helper()
	if testing.Short() {
		t.Skip("not with -short: " + why)
	}
}
