// Package sweep says how far the tests go that try many things: a little way with -short, so that the tests are run at every
// save; in the test command as far as its time allows; all the way with SWEEP=all in the environment, which is what .ci/sweep
// sets.
package sweep

import (
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
	step := Of(1, n)
	var some []T
	for i := 0; i < len(list); i += step {
		some = append(some, list[i])
	}
	return some
}
