package govreport

// A ruleSet is a set of rules, by their places in the catalogue.
type ruleSet [maxRules / 64]uint64

func (s *ruleSet) add(i int)      { s[i/64] |= 1 << (i % 64) }
func (s *ruleSet) has(i int) bool { return s[i/64]&(1<<(i%64)) != 0 }

// firstRules are the first n of the catalogue.
func firstRules(n int) (s ruleSet) {
	for i := range s {
		if n > 64*i {
			s[i] = ^uint64(0) >> max(0, 64*(i+1)-n)
		}
	}
	return s
}

// join adds the rules of another set.
func (s *ruleSet) join(other *ruleSet) {
	for i := range s {
		s[i] |= other[i]
	}
}

// leave takes the rules of another set away.
func (s *ruleSet) leave(other *ruleSet) {
	for i := range s {
		s[i] &^= other[i]
	}
}

// A ruleName is a code, or a group of codes, in a form that is compared at once, in capitals or not; 0 is no name of a rule.
type ruleName uint64

// ruleNamed returns the name that a text is.
func ruleNamed[T ~string](text T) (name ruleName) {
	if len(text) > 7 { // more than any code has
		return 0
	}
	for i := range len(text) {
		b := text[i]
		if b >= 'A' && b <= 'Z' {
			b |= 0x20
		}
		name = name<<8 | ruleName(b)
	}
	return name<<8 | ruleName(len(text))
}

// ruleNames are the names by which options call rules, in the order of their numbers, with the rules that each calls.
type ruleNames []struct {
	name  ruleName
	rules ruleSet
}

// find returns the rules that a text calls; ok is false where it is no name of any.
func (n ruleNames) find(text string) (rules *ruleSet, ok bool) {
	name := ruleNamed(text)
	i := n.place(name)
	if i == len(n) || n[i].name != name {
		return nil, false
	}
	return &n[i].rules, true
}

// place is where a name stands or, where it does not, would stand.
func (n ruleNames) place(name ruleName) int {
	low, high := 0, len(n)
	for low < high {
		if middle := (low + high) / 2; n[middle].name < name {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low
}

// add has a name call a rule.
func (n *ruleNames) add(name ruleName, rule int) {
	i := n.place(name)
	if i == len(*n) || (*n)[i].name != name {
		*n = append(*n, struct {
			name  ruleName
			rules ruleSet
		}{})
		copy((*n)[i+1:], (*n)[i:])
		(*n)[i].name, (*n)[i].rules = name, ruleSet{}
	}
	(*n)[i].rules.add(rule)
}

// namesOfRules are those of the catalogue.
func namesOfRules() ruleNames { return namesOfRulesMade.get(newNamesOfRules) }

var namesOfRulesMade lazy[ruleNames]

func newNamesOfRules() (names ruleNames) {
	for i, rule := range catalogue {
		names.add(ruleNamed(rule.code), i)
		names.add(ruleNamed(rule.code.Group()), i)
	}
	return names
}

// switchedOn returns the rules that the options leave switched on of all, given the names of rules, and whether each of their
// names is one.
func (o *Options) switchedOn(all ruleSet, names ruleNames) (on ruleSet, named bool) {
	named = true
	if len(o.Only) == 0 {
		on = all
	}
	for i := range o.Only {
		if rules, ok := names.find(o.Only[i]); ok {
			on.join(rules)
		} else {
			named = false
		}
	}
	for i := range o.Skip {
		if rules, ok := names.find(o.Skip[i]); ok {
			on.leave(rules)
		} else {
			named = false
		}
	}
	return on, named
}

// Off lists the rules that were switched off by Options, in report order.
func (r Result) Off() []Code {
	var off []Code
	for i, rule := range catalogue {
		if r.off.has(i) {
			off = append(off, rule.code)
		}
	}
	return off
}
