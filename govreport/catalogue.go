package govreport

import (
	"slices"
)

// A reportRule is a rule and the function that judges it. The structural rules have none of their own: one walk over the
// report finds what is to be said by all of them.
type reportRule struct {
	Rule
	run func(*checker) Answer
}

func withoutRun(rules []Rule) []reportRule {
	list := make([]reportRule, len(rules))
	for i, rule := range rules {
		list[i].Rule = rule
	}
	return list
}

// both lists both editions, for the rules that are the same in either.
var both = []Edition{Edition2019, Edition2021}

// only2021 lists the newer edition, for the rules that the older has not.
var only2021 = []Edition{Edition2021}

// catalogue joins the sections' rules in report order.
func catalogue() []reportRule { return catalogueMade.get(newCatalogue) }

var catalogueMade lazy[[]reportRule]

func newCatalogue() []reportRule {
	return slices.Concat(
		withoutRun(structureRules),
		titleRules,
		outlineRules,
		textRules,
		metadataRules,
		publicationRules,
		cellRules,
		disclosureRules2021,
		disclosureRulesOf2019,
		applicationRules,
		applicationDiagnosis, // after the sums it groups
		disputeRules,
		claimRules(),
		yearRules,
		levelRules,
		explanationRules,
	)
}

// Rules returns the catalogue: every rule of this package, in report order.
func Rules() []Rule {
	rules := make([]Rule, len(catalogue()))
	for i, rule := range catalogue() {
		rules[i] = rule.Rule
	}
	return rules
}

// LookupRule returns the rule with a code; ok is false when there is none.
func LookupRule(code Code) (rule Rule, ok bool) {
	if i := ruleIndex(code); i >= 0 {
		return catalogue()[i].Rule, true
	}
	return Rule{}, false
}

func ruleIndex(code Code) int {
	return slices.IndexFunc(catalogue(), func(r reportRule) bool { return r.Code == code })
}

// maxRules bounds the catalogue, so that a Result holds the answers without allocating.
const maxRules = 128

// Answer returns what a rule said: the most telling answer over all places it looked at.
func (r *Result) Answer(code Code) Answer {
	if i := ruleIndex(code); i >= 0 {
		return r.answers[i]
	}
	return NotApplicable
}
