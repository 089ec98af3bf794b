package govreport

import "slices"

// runningOrder lists the rules, by their place in the catalogue, in the order in which they run: that of the catalogue, but
// each after all those it follows.
func runningOrder() []int { return runningOrderMade.get(newRunningOrder) }

var runningOrderMade lazy[[]int]

func newRunningOrder() []int {
	order := make([]int, 0, len(catalogue))
	for len(order) < len(catalogue) {
		next := 0
		for next < len(catalogue) && !runsNext(next, order) {
			next++
		}
		if next == len(catalogue) {
			panic("govreport: rules follow each other in a circle")
		}
		order = append(order, next)
	}
	return order
}

// runsNext reports whether a rule can run behind those of an order.
func runsNext(next int, order []int) bool {
	if slices.Contains(order, next) {
		return false
	}
	for i, rule := range catalogue {
		if !slices.Contains(order, i) && catalogue[next].follows(rule.code) {
			return false
		}
	}
	return true
}

// follows reports whether a rule names another, or its group, among those it follows.
func (r *rule) follows(code Code) bool {
	return has(r.after, code) || has(r.after, Code(code.Group()))
}
