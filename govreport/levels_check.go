package govreport

import "strings"

// This file compares the cells of an aggregated report with those of the reports below it: what the rules G share.

// CheckLevels compares an aggregated report (汇总) with the organ's own report, which may be nil, and the reports of its
// subordinate organs. It runs the rules G alone; Check runs them with all others when Options.Children is given. Without
// the organ's own numbers an aggregated one is only known to be at least the sum of the children's. To say that children
// are all there are, use Check with Options.AllChildren.
func CheckLevels(parent, own *Report, children []*Report) Result {
	return Check(parent, Options{Own: own, Children: children, Only: []string{"G"}})
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

// compareLevels judges every cell by the running rule, and has the cells of each table that break it told.
func (c *checker) compareLevels(judge func(*checker, int) (a Answer, said bool), tell func(c *checker, table int, gaps []int)) Answer {
	if c.below() == nil {
		return NotApplicable
	}
	answer := NotApplicable
	for t := range c.form.Tables {
		from, to := c.form.cellsOf(t)
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

// explained reports whether an earlier finding explains a gap, and adds it there: the repair of the report's own sums
// closes it, or it is one more number of the report that was forgotten or counted twice.
func (c *checker) explained(i int) bool {
	l := c.levels
	cell := c.form.Cells[i]
	f := c.spokenSo(c.rule.code, spot{pointer: cell.Pointer}, func(f *Finding) bool {
		n, _ := f.proposes(cell.Pointer)
		return n >= l.than[i] && (n == l.than[i] || !l.exact || l.lacking[i] > 0)
	})
	if f != nil {
		c.explainGap(f, c.rule.code, i)
		return true
	}
	if l.cause == nil || c.isSum(i) {
		return false
	}
	n, _ := cell.Int(l.cause.report)
	one := l.one[i] >= 0
	if l.causeSign < 0 && one && &l.members[l.one[i]] == l.cause || l.causeSign > 0 && !one && c.cells.n[i] <= saturating(l.sum[i], n) {
		c.explainGap(&c.result.Findings[l.causeAt], c.rule.code, i)
		return true
	}
	return false
}

// judgeOwn judges a cell whose sum is the running rule's.
func (c *checker) judgeOwn(i int) (a Answer, said bool) {
	if _, code := c.form.Cells[i].sumRule(); code != c.rule.code {
		return NotApplicable, false
	}
	return c.judgeSum(i), false
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

// rounding is by how much the decimals printed in a cell and in those it sums may have rounded them.
func (c *checker) rounding(i int) int64 {
	cell := c.form.Cells[i]
	return saturating(c.levels.rounding[i], cell.at(c.report).rounding(cell.Kind))
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
