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
	_ incomparable

	*levels
	exact bool    // own and children make up the aggregated numbers; otherwise those are at least the sum
	told  [4]bool // the common cause of all tables' differences, and of each table's, has been reported

	than [maxCells]int64 // what a cell was compared with: the sum, or the number of one report
	one  [maxCells]int32 // the member whose number that is; −1 for the sum

	cause     *levelMember // the report that explains the differences of all tables; nil for none
	causeSign int64        // its numbers are missing (−1) or too many (1)
	causeAt   int          // the finding that says so
}

// judgeSum judges one cell by its own rule.
func (c *checker) judgeSum(i int) Answer {
	l := c.levels
	relation := c.form.Cells[i].sumRelation()
	n, sum, rounding := c.cells.n[i], l.sum[i], c.rounding(i)
	short := relation == exactSum || relation == decimalSum
	total := relation == betweenSum && strings.HasSuffix(c.form.Cells[i].Pointer, "/total")
	l.than[i], l.one[i] = sum, -1
	switch {
	case relation == noSum || l.counted == 0 || !short && !total && !l.exact:
		return NotApplicable
	case !c.cells.known[i]:
		return CannotTell
	case short && n < sum-rounding:
		return Fails
	case total && n < l.largest[i]:
		l.than[i], l.one[i] = l.largest[i], l.largestOf[i]
		return Fails
	case l.exact && l.lacking[i] == 0 && n > sum+rounding:
		return Fails
	case l.lacking[i] > 0 && (short || total || n > sum):
		return CannotTell
	}
	return Holds
}

// rounding is by how much the decimals printed in a cell and in those it sums may have rounded them.
func (c *checker) rounding(i int) int64 {
	cell := c.form.Cells[i]
	return saturating(c.levels.rounding[i], cell.at(c.report).rounding(cell.Kind))
}

// largest is the rule that no report below counts more.
const largest Code = "G8"

// judgeLargest judges rule G8 on one cell: it is no less than any report's it sums. Suits are G5's.
func (c *checker) judgeLargest(i int) Answer {
	l := c.levels
	switch relation := c.form.Cells[i].sumRelation(); {
	case relation == noSum || relation == betweenSum || l.counted == 0:
		return NotApplicable
	case !c.cells.known[i]:
		return CannotTell
	case c.cells.n[i] < l.largest[i]-c.rounding(i):
		return Fails
	case l.lacking[i] > 0:
		return CannotTell
	}
	return Holds
}

// levelSums is rules G1 to G3.
func (c *checker) levelSums() Answer {
	return c.compareLevels((*checker).judgeOwn, (*checker).tellSums)
}

// levelItems is rule G4.
func (c *checker) levelItems() Answer {
	return c.compareLevels((*checker).judgeOwn, (*checker).tellItems)
}

// levelSuits is rule G5.
func (c *checker) levelSuits() Answer {
	return c.compareLevels((*checker).judgeOwn, (*checker).tellSuits)
}

// noLessThanOne is rule G8.
func (c *checker) noLessThanOne() Answer {
	return c.compareLevels((*checker).judgeNoLess, (*checker).tellNoLess)
}

// compareLevels judges every cell by the running rule, and has the cells of each table that break it told.
func (c *checker) compareLevels(judge func(*checker, int) (a Answer, said bool), tell func(c *checker, table int, gaps []int)) Answer {
	if c.below() == nil {
		return NotApplicable
	}
	answer := NotApplicable
	for t := range c.form.Tables {
		from, to := c.cellsOf(t)
		var gaps, unknown []int
		for i := from; i < to; i++ {
			a, said := judge(c, i)
			switch {
			case a == Fails && !c.explained(i) && !said:
				gaps = append(gaps, i)
			case a == CannotTell && said:
				continue
			case a == CannotTell:
				unknown = append(unknown, i)
			}
			answer = max(answer, a)
		}
		if len(gaps) > 0 {
			tell(c, t, gaps)
		}
		if len(unknown) > 0 {
			c.lackingBelow(unknown)
		}
	}
	return answer
}

// judgeOwn judges a cell whose sum is the running rule's.
func (c *checker) judgeOwn(i int) (a Answer, said bool) {
	if _, code := c.form.Cells[i].sumRule(); code != c.rule.code {
		return NotApplicable, false
	}
	return c.judgeSum(i), false
}

// judgeNoLess judges one cell by rule G8. What it has to say of a sum, the sum's own rule may have said.
func (c *checker) judgeNoLess(i int) (a Answer, said bool) {
	_, code := c.form.Cells[i].sumRule()
	c.levels.than[i], c.levels.one[i] = c.levels.largest[i], c.levels.largestOf[i]
	return c.judgeLargest(i), c.leavesTo(code)
}

// explained reports whether an earlier finding explains a gap, and adds it there: the repair of the report's own sums
// closes it, or it is one more number of the report that was forgotten or counted twice.
func (c *checker) explained(i int) bool {
	l := c.levels
	cell := c.form.Cells[i]
	for f := range c.findingsBefore(c.rule.code, spot{pointer: cell.Pointer}) {
		if n, _ := f.proposes(cell.Pointer); n >= l.than[i] && (n == l.than[i] || !l.exact || l.lacking[i] > 0) {
			f.explain(c.rule.code, cell.Pointer)
			return true
		}
	}
	if l.cause == nil || c.isSum(i) {
		return false
	}
	n, _ := cell.Int(l.cause.report)
	one := l.one[i] >= 0
	if l.causeSign < 0 && one && &l.members[l.one[i]] == l.cause || l.causeSign > 0 && !one && c.cells.n[i] <= saturating(l.sum[i], n) {
		c.result.Findings[l.causeAt].explain(c.rule.code, cell.Pointer)
		return true
	}
	return false
}

// explain adds what the finding explains.
func (f *Finding) explain(code Code, pointer string) {
	f.Explains = append(f.Explains, Explained{code, pointer})
}

// proposes returns the number that a finding would have in a cell.
func (f *Finding) proposes(pointer string) (n int64, ok bool) {
	for i := range f.Repair {
		if r := &f.Repair[i]; r.Pointer == pointer {
			return r.Value.Int()
		}
	}
	return 0, false
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
	pointers := c.form.pointersOf(cells)
	for _, i := range cells {
		if !c.cells.known[i] {
			c.lacking(c.form.Cells[i].Pointer, pointers...)
			return
		}
	}
	c.undecided(pointers[0], BlankBelow, pointers...)
}

// tellSums reports the sums of a table that do not agree.
func (c *checker) tellSums(table int, gaps []int) {
	if c.addCommonCause(table) {
		return
	}
	f := &Finding{Severity: Warning}
	if !c.levels.exact {
		f.Variant = "less"
	} else if c.options.AllChildren {
		f.Severity = Error
		c.repairSums(f, gaps)
	}
	c.tellGaps(f, gaps)
}

// tellItems reports the numbers of a table that are more than the sum.
func (c *checker) tellItems(_ int, gaps []int) { c.tellGaps(&Finding{Severity: Warning}, gaps) }

// tellNoLess reports the numbers of a table that are less than one report's.
func (c *checker) tellNoLess(_ int, gaps []int) { c.tellGaps(&Finding{Severity: Error}, gaps) }

func (c *checker) tellGaps(f *Finding, gaps []int) {
	c.fillGaps(f, gaps, mostListed)
	c.add(f)
}

// mostListed is how many cells the message of a finding lists.
const mostListed = 6

// tellSuits reports more suits than the reports have, or fewer than one of them.
func (c *checker) tellSuits(_ int, gaps []int) {
	c.addSuitsThat(gaps, false, &Finding{Severity: Advice})
	c.addSuitsThat(gaps, true, &Finding{Variant: "lessThanOne", Severity: Warning})
}

// addSuitsThat reports the numbers of suits that are less than one report's, or the others.
func (c *checker) addSuitsThat(gaps []int, lessThanOne bool, f *Finding) {
	var some []int
	for _, i := range gaps {
		if (c.levels.one[i] >= 0) == lessThanOne {
			some = append(some, i)
		}
	}
	if len(some) > 0 {
		c.fillGaps(f, some, mostListed)
		c.add(f)
	}
}

// fillGaps says which cells break the rule; of totals that follow from them nothing is said.
func (c *checker) fillGaps(f *Finding, gaps []int, most int) {
	all := gaps
	gaps = c.withoutTotals(gaps)
	f.argNumber("n", int64(c.levels.counted))
	f.arg("list", c.gapList(gaps, most))
	f.Cells = c.form.pointersOf(gaps)
	f.Pointer = f.Cells[0]
	if i := gaps[0]; len(gaps) == 1 {
		f.Expected, f.Actual = c.valueOf(i, c.levels.than[i]), c.valueOf(i, c.cells.n[i])
	}
	if !c.saysFor(largest) {
		return
	}
	for _, i := range all { // less than a single report is impossible, however many are given
		if c.judgeLargest(i) == Fails {
			f.Severity = Error
			f.explain(largest, c.form.Cells[i].Pointer)
		}
	}
}

// withoutTotals leaves out the totals that are as wrong as their parts together.
func (c *checker) withoutTotals(gaps []int) []int {
	var difference [maxCells]int64
	for _, i := range gaps {
		difference[i] = c.cells.n[i] - c.levels.than[i]
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
	var rest []int
	for _, i := range gaps {
		if !drop[i] {
			rest = append(rest, i)
		}
	}
	return rest
}

// repairSums proposes the sums, where all of them are known.
func (c *checker) repairSums(f *Finding, gaps []int) {
	for _, i := range gaps {
		if !c.levels.summed(i) {
			f.Repair = nil
			return
		}
		f.Repair = append(f.Repair, Repair{c.form.Cells[i].Pointer, c.valueOf(i, c.levels.sum[i])})
	}
}
