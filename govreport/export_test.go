package govreport

import "slices"

// What tests compare.
const (
	NoSum    = noSum
	ExactSum = exactSum
	FeeStep  = feeStep
)

// StatesOf counts the states that the diagnosis of a report looks at.
func StatesOf(r *Report) int { return stepsOf(r) }

// SumRelation returns what the cell of an aggregated report owes the reports it sums.
func SumRelation(c *Cell) sumRelation { return c.sumRelation() }

// A Precedence is a rule that is silent and one that it leaves a place to.
type Precedence struct {
	Silent, Other Code
	First, Second Code // of the two, in the order in which they run
	Named         bool // the second names the first among those it follows
}

// Precedences lists every pair of the table.
func Precedences() (pairs []Precedence) {
	for _, p := range precedences {
		for _, other := range p.others {
			pair := Precedence{Silent: p.silent, Other: other, First: other, Second: p.silent}
			if p.where == holding {
				pair.First, pair.Second = p.silent, other
			}
			second := ruleOf(pair.Second)
			pair.Named = second != nil && second.follows(pair.First)
			pairs = append(pairs, pair)
		}
	}
	return pairs
}

// WithoutPrecedence runs a function as if the n-th of the Precedences were not there.
func WithoutPrecedence(n int, f func()) {
	all := precedences
	remake := func() { // constraints state some of them
		made2019, made2021 = lazy[*Form]{}, lazy[*Form]{}
		networkMade2019, networkMade2021 = lazy[*network]{}, lazy[*network]{}
	}
	defer func() { precedences = all; remake() }()
	precedences = nil
	for _, p := range all {
		others := p.others
		if n >= 0 && n < len(others) {
			p.others = slices.Delete(slices.Clone(others), n, n+1)
		}
		n -= len(others)
		precedences = append(precedences, p)
	}
	remake()
	f()
}

// RunningOrder lists the rules in the order in which they run.
func RunningOrder() (codes []Code) {
	for _, i := range runningOrder() {
		codes = append(codes, catalogue[i].code)
	}
	return codes
}

// Follows lists what a rule says that it follows.
func Follows(code Code) []Code { return ruleOf(code).after }
