package govreport

// A failure is a sum that does not hold, not yet reported.
type failure struct {
	rule       *rule
	constraint *Constraint
	weighing   weighing
	explain    explainer
}

// An explainer says in a finding how a constraint fails.
type explainer func(c *checker, x *Constraint, b weighing, f *Finding)

// saySum says what a total should be.
func (c *checker) saySum(x *Constraint, b weighing, f *Finding) {
	actual := c.cells.n[x.Terms[0].index]
	sum := actual - b.sum
	f.Actual = NumberValue(actual)
	f.arg("difference", difference(b.sum))
	if b.unknown > 0 {
		f.Variant = "atLeast"
		f.argNumber("sum", sum)
	} else {
		f.Expected = NumberValue(sum)
	}
}

// explained is a failing sum as one that a finding explains, with what the other cells make of the cell it speaks of.
func (f *failure) explained(v *cellValues) Explained {
	x := Explained{Code: f.constraint.Code, Pointer: f.constraint.Cell.Pointer}
	if f.weighing.unknown > 0 || f.weighing.relation != EqualsZero {
		return x
	}
	for _, t := range f.constraint.Terms {
		if t.Cell == f.constraint.Cell && !t.Previous {
			n := v.n[t.index]
			if expected := n - t.Coefficient*f.weighing.sum; expected >= 0 { // the coefficients of sums are 1 and -1
				x.Expected, x.Actual = NumberValue(expected), NumberValue(n)
			}
		}
	}
	return x
}

// fails keeps a failing sum that waits for another rule, and reports any other failing constraint.
func (c *checker) fails(f failure) {
	if c.holdsBack(f.rule.code) {
		c.failing = append(c.failing, f)
	} else {
		c.reportAlone(f)
	}
}

// reportAlone reports a failing constraint by itself, with the ways to settle it where they are known.
func (c *checker) reportAlone(f failure, candidates ...Candidate) {
	rule := c.rule
	c.rule = f.rule
	finding := &Finding{Severity: f.constraint.Severity}
	f.explain(c, f.constraint, f.weighing, finding)
	if finding.Pointer == "" {
		finding.Pointer = f.constraint.Cell.Pointer
	}
	if finding.Cells == nil {
		finding.Cells = f.constraint.pointers(c.form)
	}
	if finding.Candidates = candidates; len(candidates) > 0 {
		finding.Repair = candidates[0].Repair
	}
	if !c.isExplained(finding) {
		c.add(finding)
	}
	c.rule = rule
}

// takeFailing returns the failing sums of table 3, which wait for the running rule. Those whose own rule is switched off are
// weighed here: they help to find the cause, but are not reported.
func (c *checker) takeFailing() []failure {
	var list []failure
	for i := range precedences {
		p := &precedences[i]
		if p.where == holding && has(p.others, c.rule.code) && !c.runs(p.silent) {
			list = append(list, c.weighAll(p.silent)...)
		}
	}
	return append(list, c.failing...)
}

// weighAll returns the failing constraints of a rule that is switched off; without a rule they are never reported.
func (c *checker) weighAll(code Code) (list []failure) {
	constraints := c.form.Constraints(code)
	for i := range constraints {
		if b := c.cells.weigh(&constraints[i]); b.verdict == Fails {
			list = append(list, failure{constraint: &constraints[i], weighing: b})
		}
	}
	return list
}
