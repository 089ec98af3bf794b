package govreport_test

import (
	"slices"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
)

// The rules of the table are in the catalogue, and each names among those it follows what it has to wait for.
func TestPrecedencesAreOfRules(t *testing.T) {
	for _, pair := range govreport.Precedences() {
		for _, code := range []govreport.Code{pair.Silent, pair.Other} {
			if _, ok := govreport.LookupRule(code); !ok {
				t.Errorf("%s is silent before %s: there is no rule %s", pair.Silent, pair.Other, code)
			}
		}
		if pair.Silent == pair.Other || !pair.Named {
			t.Errorf("%s is silent before %s: %s should name %s among those it follows", pair.Silent, pair.Other, pair.Second, pair.First)
		}
	}
}

// Every rule runs once, and behind all those it follows.
func TestRunningOrder(t *testing.T) {
	order := govreport.RunningOrder()
	rules := govreport.Rules()
	if len(order) != len(rules) {
		t.Errorf("%d rules run, of %d", len(order), len(rules))
	}
	for _, rule := range rules {
		at := slices.Index(order, rule.Code)
		if at < 0 {
			t.Errorf("%s never runs", rule.Code)
			continue
		}
		for _, named := range govreport.Follows(rule.Code) {
			of := func(code govreport.Code) bool { return code == named || code.Group() == string(named) }
			if !slices.ContainsFunc(order, of) || slices.ContainsFunc(order[at:], of) {
				t.Errorf("%s follows %s, which does not run before it", rule.Code, named)
			}
		}
	}
}
