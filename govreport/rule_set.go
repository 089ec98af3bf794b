package govreport

import "slices"

// A ruleSet is a set of rules, by their places in the catalogue.
type ruleSet [maxRules / 64]uint64

func (s *ruleSet) add(i int)      { s[i/64] |= 1 << (i % 64) }
func (s *ruleSet) has(i int) bool { return s[i/64]&(1<<(i%64)) != 0 }

// switches are what the names of Options.Only and Skip switch on and off. A checker keeps them for its next run, which is asked for
// the same mostly: comparing each name with each code takes longer than the sums of a report.
type switches struct {
	_ incomparable

	made       bool
	only, skip []string // of which they are
	on, off    ruleSet
	named      bool // the names are all those of rules
}

// switchRules finds out which rules the options leave on.
func (c *checker) switchRules() {
	c.rules = catalogue[:]
	s, o := &c.switches, &c.options
	if s.made && slices.Equal(s.only, o.Only) && slices.Equal(s.skip, o.Skip) {
		return
	}
	*s = switches{made: true, only: append(s.only[:0], o.Only...), skip: append(s.skip[:0], o.Skip...)}
	for i, rule := range c.rules {
		if o.runs(rule.code) {
			s.on.add(i)
		} else {
			s.off.add(i)
		}
	}
	names := Options{Only: o.Only, Skip: o.Skip}
	s.named = names.faults(c.rules) == nil
}

// runs reports whether the options leave a rule switched on.
func (c *checker) runs(code Code) bool {
	i := c.indexOf(code)
	return i >= 0 && c.switches.on.has(i)
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
