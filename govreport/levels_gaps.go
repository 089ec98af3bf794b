package govreport

// This file says which cells of a table are not the sums they should be.

// tellGaps reports the cells of a table that break the running rule.
func (c *checker) tellGaps(f *Finding, gaps []int) {
	c.fillGaps(f, gaps, mostListed)
	c.add(f)
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
			c.explainGap(f, largest, i)
		}
	}
}

// explainGap adds to what a finding explains a cell that breaks a rule, with its two sides where the rule asks for one number.
func (c *checker) explainGap(f *Finding, code Code, i int) {
	x := Explained{Code: code, Pointer: c.form.Cells[i].Pointer}
	if _, own := c.form.Cells[i].sumRule(); own == code && c.isSum(i) && c.levels.exact && c.levels.summed(i) {
		x.Expected, x.Actual = c.valueOf(i, c.levels.sum[i]), c.valueOf(i, c.cells.n[i])
	}
	f.explain(&x)
}

// mostListed is how many cells the message of a finding lists.
const mostListed = 6

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
