package govreport

import "strings"

// This file judges rules G1 to G8. See sumRelations for what each cell keeps.

// below returns the sums of the reports below this one; nil when none are given, or when it says that it does not aggregate.
func (c *checker) below() *levels {
	if len(c.options.Children) == 0 && c.options.Own == nil || c.report.Scope == Own {
		return nil
	}
	if c.levels == nil {
		f := family{c.form.Edition, c.report.Year, &c.report.Organ}
		c.levels = &levelCheck{levels: levelsOf(f, c.options.Own, c.options.Children)}
		l := c.levels.levels
		c.levels.exact = l.own && !l.partial && (l.counted > 1 || c.options.AllChildren)
	}
	return c.levels.levels
}

// A levelCheck is what the rules G share within one check.
type levelCheck struct {
	*levels
	exact bool    // own and children make up the aggregated numbers; otherwise those are at least the sum
	told  [4]bool // the common cause of all tables' differences, and of each table's, has been reported

	cause     *levelMember // the report that explains the differences of all tables; nil for none
	causeSign int64        // its numbers are missing (−1) or too many (1)
	causeAt   int          // the finding that says so
}

// A gap is a cell that breaks what it owes the reports below.
type gap struct {
	cell int
	than int64 // what it is compared with: the sum, or the number of one report
	one  int   // the member whose number that is; −1 for the sum
}

// judgeSum judges one cell by its own rule.
func (c *checker) judgeSum(i int) (g gap, a Answer) {
	l := c.levels
	relation := c.form.Cells[i].SumRelation()
	n, sum, rounding := c.cells.n[i], l.sum[i], c.rounding(i)
	short := relation == ExactSum || relation == DecimalSum
	total := relation == BetweenSum && strings.HasSuffix(c.form.Cells[i].Pointer, "/total")
	g = gap{i, sum, -1}
	switch {
	case relation == NoSum || l.counted == 0 || !short && !total && !l.exact:
		return g, NotApplicable
	case !c.cells.known[i]:
		return g, CannotTell
	case short && n < sum-rounding:
		return g, Fails
	case total && n < l.largest[i]:
		return gap{i, l.largest[i], int(l.largestOf[i])}, Fails
	case l.exact && l.lacking[i] == 0 && n > sum+rounding:
		return g, Fails
	case l.lacking[i] > 0 && (short || total || n > sum):
		return g, CannotTell
	}
	return g, Holds
}

// rounding is by how much the decimals printed in a cell and in those it sums may have rounded them.
func (c *checker) rounding(i int) int64 {
	cell := c.form.Cells[i]
	return saturating(c.levels.rounding[i], cell.at(c.report).rounding(cell.Kind))
}

// judgeLargest judges rule G8 on one cell: it is no less than any report's it sums. Suits are G5's.
func (c *checker) judgeLargest(i int) (g gap, a Answer) {
	l := c.levels
	relation := c.form.Cells[i].SumRelation()
	switch g = (gap{i, l.largest[i], int(l.largestOf[i])}); {
	case relation == NoSum || relation == BetweenSum || l.counted == 0:
		return g, NotApplicable
	case !c.cells.known[i]:
		return g, CannotTell
	case c.cells.n[i] < l.largest[i]-c.rounding(i):
		return g, Fails
	case l.lacking[i] > 0:
		return g, CannotTell
	}
	return g, Holds
}

// levelSums is rules G1 to G5 and G8.
func (c *checker) levelSums() Answer {
	if c.below() == nil {
		return NotApplicable
	}
	answer := NotApplicable
	for t := range c.form.Tables {
		from, to := c.cellsOf(t)
		var gaps []gap
		var unknown []int
		for i := from; i < to; i++ {
			_, code := c.form.Cells[i].sumRule()
			g, a := c.judgeSum(i)
			switch {
			case c.rule.Code == "G8":
				said := code != "G4" && c.options.runs(code)
				if g, a = c.judgeLargest(i); said { // one cause: the finding on the sum explains it
					if a == Fails {
						answer = Fails
						c.explained(g)
					}
					continue
				}
			case code != c.rule.Code:
				continue
			}
			switch {
			case a == Fails && !c.explained(g):
				gaps = append(gaps, g)
			case a == CannotTell:
				unknown = append(unknown, i)
			}
			answer = max(answer, a)
		}
		if len(gaps) > 0 {
			c.addGaps(t, gaps)
		}
		if len(unknown) > 0 {
			c.lackingBelow(unknown)
		}
	}
	return answer
}

// explained reports whether an earlier finding explains a gap, and adds it there: the repair of the report's own sums
// closes it, or it is one more number of the report that was forgotten or counted twice.
func (c *checker) explained(g gap) bool {
	l := c.levels
	pointer := c.form.Cells[g.cell].Pointer
	for i := range c.result.Findings {
		f := &c.result.Findings[i]
		if f.Code.Group() == "G" {
			continue
		}
		for _, repair := range f.Repair {
			if n, ok := repair.Value.Int(); ok && repair.Pointer == pointer && n >= g.than && (n == g.than || !l.exact || l.lacking[g.cell] > 0) {
				f.Explains = append(f.Explains, Explained{c.rule.Code, pointer})
				return true
			}
		}
	}
	if l.cause == nil || c.isSum(g.cell) {
		return false
	}
	if n, _ := c.form.Cells[g.cell].Int(l.cause.report); l.causeSign < 0 && (g.one < 0 || &l.members[g.one] != l.cause) ||
		l.causeSign > 0 && (g.one >= 0 || c.cells.n[g.cell] > saturating(l.sum[g.cell], n)) {
		return false
	}
	f := &c.result.Findings[l.causeAt]
	f.Explains = append(f.Explains, Explained{c.rule.Code, pointer})
	return true
}

// cellsOf returns the cells of a table.
func (c *checker) cellsOf(table int) (from, to int) {
	for t := 0; ; t++ {
		rows := c.form.Tables[t].Rows
		from = to
		for i := range rows {
			to += len(rows[i].Cells)
		}
		if t == table {
			return from, to
		}
	}
}

// lackingBelow records that sums cannot be judged: for want of the report's own cells, or of those below.
func (c *checker) lackingBelow(cells []int) {
	var why Reason
	var own []int
	for _, i := range cells {
		if !c.cells.known[i] {
			own = append(own, i)
			why = max(why, c.whyUnknown(c.form.Cells[i]))
		}
	}
	if own == nil {
		own, why = cells, BlankBelow
	}
	c.undecided(c.form.Cells[own[0]].Pointer, why, c.form.pointersOf(own)...)
}

// addGaps reports the cells of a table that break the running rule.
func (c *checker) addGaps(table int, gaps []gap) {
	l := c.levels
	f := &Finding{Severity: Warning}
	code := c.rule.Code
	switch code {
	case "G8":
		f.Severity = Error
	case "G4":
	case "G5":
		c.addSuits(gaps)
		return
	default:
		if c.addCommonCause(table) {
			return
		}
		if !l.exact {
			f.Variant = 1
		} else if c.options.AllChildren {
			f.Severity = Error
			c.repairSums(f, gaps)
		}
	}
	c.fillGaps(f, gaps, mostListed)
	c.add(f)
}

// mostListed is how many cells the message of a finding lists.
const mostListed = 6

// addSuits is rule G5: more suits than the reports have, or fewer than one of them.
func (c *checker) addSuits(gaps []gap) {
	for variant := range 2 {
		var some []gap
		for _, g := range gaps {
			if (g.one >= 0) == (variant == 1) {
				some = append(some, g)
			}
		}
		if len(some) > 0 {
			f := &Finding{Variant: variant, Severity: Advice - Severity(variant)}
			c.fillGaps(f, some, mostListed)
			c.add(f)
		}
	}
}

// fillGaps says which cells break the rule; of totals that follow from them nothing is said.
func (c *checker) fillGaps(f *Finding, gaps []gap, most int) {
	all := gaps
	gaps = c.withoutTotals(gaps)
	f.argNumber("n", int64(c.levels.counted))
	f.arg("list", c.gapList(gaps, most))
	for _, g := range gaps {
		f.bind(c.form.Cells[g.cell].Pointer)
	}
	f.Pointer = f.Cells[0]
	if len(gaps) == 1 {
		f.Expected, f.Actual = c.valueOf(gaps[0].cell, gaps[0].than), c.valueOf(gaps[0].cell, c.cells.n[gaps[0].cell])
	}
	if code := c.rule.Code; code == "G4" || code == "G5" || code == "G8" {
		return
	}
	for _, g := range all { // less than a single report is impossible, however many are given
		if _, a := c.judgeLargest(g.cell); a == Fails && c.options.runs("G8") {
			f.Severity = Error
			f.Explains = append(f.Explains, Explained{"G8", c.form.Cells[g.cell].Pointer})
		}
	}
}

// withoutTotals leaves out the totals that are as wrong as their parts together.
func (c *checker) withoutTotals(gaps []gap) []gap {
	var difference [maxCells]int64
	for _, g := range gaps {
		difference[g.cell] = c.cells.n[g.cell] - g.than
	}
	var drop [maxCells]bool
	for _, code := range [...]Code{"T3-R", "T3-S", "T4-S"} {
		for _, x := range c.form.Constraints(code) {
			sum, total := int64(0), difference[x.Terms[0].index]
			for _, t := range x.Terms {
				sum = saturating(sum, t.Coefficient*difference[t.index])
			}
			if total != 0 && sum == 0 {
				drop[x.Terms[0].index] = true
			}
		}
	}
	var rest []gap
	for _, g := range gaps {
		if !drop[g.cell] {
			rest = append(rest, g)
		}
	}
	return rest
}

// repairSums proposes the sums, where all of them are known.
func (c *checker) repairSums(f *Finding, gaps []gap) {
	for _, g := range gaps {
		if !c.levels.summed(g.cell) {
			f.Repair = nil
			return
		}
		f.Repair = append(f.Repair, Repair{c.form.Cells[g.cell].Pointer, c.valueOf(g.cell, g.than)})
	}
}
