package govreport

// catalogue lists the rules in report order.
var catalogue = [...]*rule{
	&ruleU1,
	&ruleJ01, &ruleJ02, &ruleJ03, &ruleJ04, &ruleJ05, &ruleJ06, &ruleJ07, &ruleJ08,
	&ruleJ09, &ruleJ10,
	&ruleS04, &ruleS05, &ruleS06, &ruleS07, &ruleS08, &ruleS09, &ruleS10, &ruleS01,
	&ruleS03, &ruleS16, &ruleS19, &ruleS11, &ruleS12, &ruleS13, &ruleS14, &ruleS15,
	&ruleS17, &ruleS18, &ruleS20, &ruleS21, &ruleS22, &ruleS23,
	&ruleM1, &ruleM2, &ruleM3, &ruleM4, &ruleM5, &ruleM6, &ruleM7, &ruleM8,
	&ruleD1, &ruleD2, &ruleD3, &ruleD4, &ruleD5,
	&ruleC04, &ruleC06,
	&ruleT21, &ruleT22, &ruleT23, &ruleT24, &ruleT27, &ruleT28, &ruleT25, &ruleT26,
	&ruleT3I, &ruleT3S, &ruleT3R, &ruleT3F, &ruleT3O, &ruleT3Z, &ruleT3L,
	&ruleT4S, &ruleT4A, &ruleT4B, &ruleT4C, &ruleT4D,
	&ruleN1, &ruleN2, &ruleN3, &ruleN4, &ruleN5, &ruleN6, &ruleN7, &ruleN8,
	&ruleN9, &ruleN10, &ruleN11, &ruleN12, &ruleN13, &ruleN14, &ruleN15, &ruleN16,
	&ruleX1, &ruleX1c, &ruleX2, &ruleX3, &ruleX4, &ruleX5, &ruleX6, &ruleX7,
	&ruleG1, &ruleG2, &ruleG3, &ruleG4, &ruleG5, &ruleG6, &ruleG7, &ruleG8,
	&ruleE1,
}

// Rules returns the catalogue: every rule of this package, in report order.
func Rules() []Rule {
	rules := make([]Rule, len(catalogue))
	for i, rule := range catalogue {
		rules[i] = rule.public()
	}
	return rules
}

// LookupRule returns the rule with a code; ok is false when there is none.
func LookupRule(code Code) (rule Rule, ok bool) {
	if r := ruleOf(code); r != nil {
		return r.public(), true
	}
	return Rule{}, false
}

// ruleOf returns the rule with a code, nil when there is none.
func ruleOf(code Code) *rule {
	if i := ruleIndex(code); i >= 0 {
		return catalogue[i]
	}
	return nil
}

func ruleIndex(code Code) int {
	for i, rule := range catalogue {
		if rule.code == code {
			return i
		}
	}
	return -1
}

// maxRules bounds the catalogue, so that a Result holds the answers without allocating.
const maxRules = 128

// Answer returns what a rule said: the most telling answer over all places it looked at.
func (r Result) Answer(code Code) Answer {
	if i := ruleIndex(code); i >= 0 {
		return r.answers[i]
	}
	return NotApplicable
}
