package govreport

import (
	"strings"
)

// This file says which rule is silent where which other has spoken, so that one cause is one finding. No other file compares
// the codes of rules.

// A precedence is a rule that leaves a place to others.
type precedence struct {
	silent Code
	where  nearness
	others []Code
	saying []string // the sentences of the others that count; nil for all
}

// A nearness is how near to where a rule would speak the finding of another must be for the rule to be silent.
type nearness uint8

const (
	inReport  nearness = iota // anywhere
	inSection                 // in the same section
	atPlace                   // at the same place
	outright                  // at the same place, and more than advice
	inQuote                   // at the same place, quoting the end of the same words
	binding                   // where the finding binds the cell
	filling                   // where the finding proposes a number for the cell

	// The other has it whether or not there is anything to say.
	leaving // wherever the other is switched on
	holding // the failing sums wait until the other, which runs later, has explained what it can
	stating // the other's sums are conditions of the rule's own, so that exported rules know them
)

// The sentences by which a rule that has others too leaves nothing to say.
var (
	ofMissingSections = []string{"", "several", "rest"}
	ofBlankLine       = []string{"lineBlank"}
)

// precedences are in the order of the catalogue, by the rule that is silent.
var precedences = []precedence{
	{"J03", binding, []Code{"S01"}, ofMissingSections},

	{"S09", binding, []Code{"C06"}, nil},
	{"S09", filling, []Code{"T3-L"}, nil},
	{"S09", binding, []Code{"T3-L"}, ofBlankLine},
	{"S16", inReport, []Code{"S01"}, ofMissingSections},

	{"M6", inQuote, []Code{"S08"}, nil},
	{"D5", outright, []Code{"D1", "D2"}, nil},

	{"C06", filling, []Code{"T3-L"}, nil},

	{"T2-3", leaving, []Code{"T2-2"}, nil}, // which says that the row may be a copy
	{"T3-I", holding, []Code{"T3-L"}, nil},
	{"T3-S", holding, []Code{"T3-L"}, nil},
	{"T3-R", holding, []Code{"T3-L"}, nil},

	// T3-Z says that the table, or the text, has none; C04 that the unit is mixed up.
	{"N1", inSection, []Code{"T3-Z"}, nil},
	{"N2", inSection, []Code{"T3-Z"}, nil},
	{"N3", inSection, []Code{"T3-Z"}, nil},
	{"N4", inSection, []Code{"T3-Z"}, nil},
	{"N5", inSection, []Code{"T3-Z"}, nil},
	{"N8", atPlace, []Code{"C04"}, nil},
	{"N11", inSection, []Code{"T3-Z"}, nil},
	{"N11", atPlace, []Code{"C04"}, nil},
	{"N14", filling, []Code{"T3-L"}, nil},

	{"X1", filling, []Code{"T3-L"}, nil},
	{"X1c", filling, []Code{"T3-L"}, nil},
	{"X1c", stating, []Code{"X1"}, nil},
	{"X2", stating, []Code{"T2-1", "T2-4"}, nil}, // which say that the numbers cannot be
	{"X2", atPlace, []Code{"X5"}, nil},

	{"G1", filling, []Code{"T3-I", "T3-S", "T3-R", "T3-L"}, nil},
	{"G2", filling, []Code{"T4-S"}, nil},
	{"G4", filling, []Code{"T2-2"}, nil},
	{"G5", filling, []Code{"T4-S"}, nil},
	{"G8", filling, []Code{"T3-I", "T3-S", "T3-R", "T3-L", "T4-S"}, nil},
	{"G8", leaving, []Code{"G1", "G2", "G3"}, nil}, // they explain what G8 would say
}

// A spot is where a rule is about to speak.
type spot struct {
	pointer string
	quote   string // the words it is about, for one that reads text
}

// hasSpoken reports whether there is nothing left for the running rule to say in a spot.
func (c *checker) hasSpoken(in spot) bool { return c.spoken(c.rule.code, in) != nil }

// spoken returns the first finding that leaves a rule nothing to say in a spot; nil for none.
func (c *checker) spoken(silent Code, in spot) *Finding {
	if len(c.result.Findings) == 0 {
		return nil
	}
	return c.spokenSo(silent, in, func(*Finding) bool { return true })
}

// spokenSo returns the first finding of a kind among those that leave a rule nothing to say in a spot; nil for none.
func (c *checker) spokenSo(silent Code, in spot, so func(*Finding) bool) *Finding {
	for i := range precedences {
		p := &precedences[i]
		if p.silent != silent {
			continue
		}
		for j := range c.result.Findings {
			if f := &c.result.Findings[j]; p.isSpoken(f, in) && so(f) {
				return f
			}
		}
	}
	return nil
}

// isSpoken reports whether a finding is one that leaves nothing to say in a spot.
func (p *precedence) isSpoken(f *Finding, in spot) bool {
	return has(p.others, f.Code) && (p.saying == nil || has(p.saying, f.Variant)) && f.isNear(p.where, in)
}

func (f *Finding) isNear(where nearness, in spot) bool {
	switch where {
	case inReport:
		return true
	case inSection:
		return sectionName(f.Pointer) == sectionName(in.pointer)
	case atPlace:
		return f.Pointer == in.pointer
	case outright:
		return f.Pointer == in.pointer && f.Severity < Advice
	case inQuote:
		return f.Pointer == in.pointer && strings.HasSuffix(in.quote, f.Quote)
	case binding:
		return f.binds(in.pointer)
	case filling:
		_, ok := f.proposes(in.pointer)
		return ok
	case leaving, holding, stating:
		return false
	default:
		panic("govreport: unknown nearness")
	}
}

// sectionName is the first token of a pointer.
func sectionName(pointer string) string {
	if pointer == "" {
		return ""
	}
	name, _, _ := strings.Cut(pointer[1:], "/")
	return name
}

// comesAfter reports whether a rule is silent before another in a way that needs no finding.
func (c Code) comesAfter(where nearness, other Code) bool {
	for i := range precedences {
		if p := &precedences[i]; p.silent == c && p.where == where && has(p.others, other) {
			return true
		}
	}
	return false
}

// leavesTo reports whether the running rule leaves what it would say to another, which is switched on.
func (c *checker) leavesTo(other Code) bool {
	return c.rule.code.comesAfter(leaving, other) && c.runs(other)
}

// leavesAll reports whether the running rule leaves what it would say to any other.
func (c *checker) leavesAll() bool {
	for i := range precedences {
		if p := &precedences[i]; p.silent == c.rule.code && p.where == leaving && c.runsOneOf(p.others) {
			return true
		}
	}
	return false
}

// saysFor reports whether the running rule is to say what another, which is switched on, leaves to it.
func (c *checker) saysFor(silent Code) bool {
	return silent.comesAfter(leaving, c.rule.code) && c.runs(silent)
}

// holdsBack reports whether the failing sums of a rule wait for another rule.
func (c *checker) holdsBack(silent Code) bool {
	for i := range precedences {
		if p := &precedences[i]; p.silent == silent && p.where == holding && c.runsOneOf(p.others) {
			return true
		}
	}
	return false
}

func (c *checker) runsOneOf(codes []Code) bool {
	for _, code := range codes {
		if c.runs(code) {
			return true
		}
	}
	return false
}

// unless asks for a constraint only where others hold: those of its own rule, and of the rules that state what it leaves to
// them.
func (x *Constraint) unless(others ...Constraint) {
	for i := range others {
		if other := &others[i]; x.Code == other.Code || x.Code.comesAfter(stating, other.Code) {
			x.When = append(x.When, other.Comparison)
		}
	}
}

// isExplained hands a finding of the running rule to one that has spoken, where that proposes the very number the finding
// expects.
func (c *checker) isExplained(finding *Finding) bool {
	if len(c.result.Findings) == 0 {
		return false
	}
	f := c.spokenSo(c.rule.code, spot{pointer: finding.Pointer}, func(f *Finding) bool {
		n, ok := f.proposes(finding.Pointer)
		return ok && NumberValue(n) == finding.Expected
	})
	if f == nil {
		return false
	}
	f.explain(&Explained{c.rule.code, finding.Pointer, finding.Expected, finding.Actual})
	return true
}
