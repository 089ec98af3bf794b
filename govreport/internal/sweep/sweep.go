// Package sweep says how far the tests go that try many things: all the way in the test command, a little way with -short, so
// that the tests are run at every save.
package sweep

import "testing"

// Of returns how many things a test tries: the first number, with -short the second.
func Of(all, some int) int {
	if testing.Short() {
		return some
	}
	return all
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
