package govreport

// This file finds the one report whose numbers explain all differences: it was forgotten, counted twice, or counted though
// it does not belong there.

// addCommonCause reports what one report explains, of all tables or of this one, if it does; by the first rule that meets it.
func (c *checker) addCommonCause(table int) bool {
	l := c.levels
	if !l.exact {
		return false
	}
	from, to := c.form.cellsOf(table)
	return c.addCause(0, 0, len(c.form.Cells)) || c.addCause(table+1, from, to)
}

// addCause reports what explains all sums that do not agree from a cell to another, unless it has been.
func (c *checker) addCause(scope, from, to int) bool {
	l := c.levels
	if l.told[scope] {
		return true
	}
	var gaps []int
	for i := from; i < to; i++ {
		if c.isSum(i) && c.judgeSum(i) == Fails && !c.repairs(i) {
			gaps = append(gaps, i)
		}
	}
	if len(gaps) < 2 {
		return false // a single number agrees by chance
	}
	variant, units, member := c.cause(from, to)
	if member == nil {
		return false
	}
	l.told[scope] = true
	f := &Finding{Variant: variant, Severity: Warning}
	if c.options.AllChildren {
		f.Severity = Error
	}
	c.fillGaps(f, gaps, 3)
	if units.n > 1 {
		units.names = units.names.counted(oneOfThem, units.n)
	}
	f.arg("unit", units.names)
	c.repairSums(f, gaps)
	for _, i := range gaps {
		if _, code := c.form.Cells[i].sumRule(); code != c.rule.code {
			c.explainGap(f, code, i)
		}
	}
	if listed := c.addAndFill(f); scope == 0 && listed != f {
		l.cause, l.causeSign, l.causeAt = member, 1, len(c.result.Findings)-1
		if variant == "forgotten" {
			l.causeSign = -1
		}
	}
	return true
}

// isSum reports whether a cell is a sum by a rule that is switched on.
func (c *checker) isSum(i int) bool {
	relation, code := c.form.Cells[i].sumRule()
	return (relation == exactSum || relation == decimalSum) && c.runs(code)
}

// levelCauses are what one report may explain: by how many times its numbers the sums are off, and whether it was counted.
var levelCauses = [...]struct {
	variant string
	sign    int64
	of      omission
}{
	{"forgotten", -1, notOmitted},
	{"doubled", 1, notOmitted},
	{"notTheirs", 1, managedAbove},
}

// cause finds the reports each of which explains the differences, the first of them, and how.
func (c *checker) cause(from, to int) (variant string, units nameList, member *levelMember) {
	for i := range levelCauses {
		cause := &levelCauses[i]
		for k := range c.levels.members {
			m := &c.levels.members[k]
			if m.why == cause.of && c.explains(m.report, cause.sign, from, to) {
				units.add(m.name())
				if member == nil {
					member = m
				}
			}
		}
		if member != nil {
			return cause.variant, units, member
		}
	}
	return "", units, nil
}

// explains reports whether the sums are off by a report's numbers.
func (c *checker) explains(r *Report, sign int64, from, to int) bool {
	l := c.levels
	for i := from; i < to; i++ {
		if !c.isSum(i) || !c.cells.known[i] || l.lacking[i] > 0 {
			continue
		}
		n, _ := c.form.Cells[i].Int(r) // nothing below lacks a number; an omitted report's blank counts nothing
		off := c.cells.n[i] - l.sum[i] - sign*n
		if rounding := c.rounding(i); (off > rounding || off < -rounding) && !c.repairs(i) {
			return false
		}
	}
	return true
}

// repairs reports whether a finding proposes another number for a cell: the report's own sums do not agree there.
func (c *checker) repairs(i int) bool {
	_, code := c.form.Cells[i].sumRule()
	return c.spoken(code, spot{pointer: c.form.Cells[i].Pointer}) != nil
}
