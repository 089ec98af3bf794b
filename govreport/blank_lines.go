package govreport

import "github.com/zfxxgk/annualreport/govreport/internal/balance"

// blankLines reports the rows and columns of table 3 that nobody filled, each as one cause, however many sums it leaves open; in
// the final check, as a draft's are not yet filled. It reports whether there are any. The total column and the total row count as
// lines when the sums force most of their numbers, any other when they force all and one is not zero: 0 is often left out. Lines
// of which the sums tell little are not all that is missing. The numbers are those that hold whichever way what else is wrong is
// repaired.
//
// It tries the columns and then the rows, totals first. A cell belongs to the first line it is in.
func (d *diagnosis) blankLines() (some bool) {
	c, first := d.checker, d.table.First
	table := &c.form.Tables[1]
	rows, totalRow := len(table.Rows), len(table.Rows)-2
	if !c.options.Final || c.report.lacks(table.Section.Pointer) || c.allBlank(first, rows*len(applicantColumns)) {
		return false // the whole table: S09 or J03
	}
	filled := c.repaired()
	networkOf(c.form).graph.Follow(&filled)
	try := func(name Text, cells []int, total bool) {
		f := Finding{Variant: "lineBlank", Severity: Warning}
		var blank []int
		counts := false
		for _, cell := range cells {
			pointer := c.form.Cells[cell].Pointer
			if d.told[cell] || !d.isBlank(cell) || c.report.lacks(pointer) {
				continue
			}
			blank = append(blank, cell)
			f.bind(pointer)
			if filled.Known[cell] {
				f.repair(pointer, filled.N[cell])
				counts = counts || filled.N[cell] > 0
			}
		}
		all, forced := len(blank), len(f.Repair)
		if all < 2 || forced == 0 || !(total && 2*forced >= all || counts && forced == all) {
			return
		}
		for _, cell := range blank {
			d.told[cell] = true
		}
		f.Pointer = f.Cells[0]
		f.arg("line", name)
		f.argNumber("count", int64(all))
		f.arg("values", enumerated(&filled, blank, "？"))
		c.add(&f)
		some = true
	}
	for j := len(applicantColumns) - 1; j >= 0; j-- {
		if column := d.table.Column(j); c.blankOutcomes(column[2:totalRow]) {
			try(columnName(j), column, j == totalColumn)
		}
	}
	for step := range rows { // the total row, then the others
		i := (totalRow + step) % rows
		if row := d.table.Row(i); c.allBlank(row[0], len(row)) {
			try(rowName(table.Rows[i].Labels), row, i == totalRow)
		}
	}
	return some
}

// inBlankLine reports whether all of a row or of the outcomes of a column are blank as a cell of table 3 is, in the final check.
func (d *diagnosis) inBlankLine(cell int) bool {
	c, at := d.checker, cell-d.table.First
	row := at / d.table.Width * d.table.Width
	return c.options.Final && (c.allBlank(d.table.First+row, d.table.Width) ||
		c.blankOutcomes(d.table.Column(at % d.table.Width)[2:d.table.Rows-2]))
}

func columnName(column int) Text {
	return Text{zh: "{column}列", key: "line.column"}.with("column", applicantColumns[column].label)
}

// allBlank reports whether n cells from the first on are blank.
func (c *checker) allBlank(first, n int) bool {
	for i, cell := range c.form.Cells[first : first+n] {
		if c.cells.known[first+i] || !cell.IsBlank(c.report) {
			return false
		}
	}
	return true
}

// hasBlanks reports whether a cell of a table holds no number.
func (c *checker) hasBlanks(table int) bool {
	from, to := c.form.cellsOf(table)
	for i := from; i < to; i++ {
		if !c.cells.known[i] {
			return true
		}
	}
	return false
}

// blankOutcomes reports whether cells of a column are all blank.
func (c *checker) blankOutcomes(cells []int) bool {
	for _, cell := range cells {
		if c.cells.known[cell] || !c.form.Cells[cell].IsBlank(c.report) {
			return false
		}
	}
	return true
}

// allForced returns what fills blank cells, if the sums force the number of every one of them.
func (c *checker) allForced(pointers []string) (repairs []Repair) {
	filled, _, _ := c.sure()
	for _, pointer := range pointers {
		cell := c.form.index[pointer]
		if !filled.Known[cell] {
			return nil
		}
		repairs = append(repairs, Repair{pointer, NumberValue(filled.N[cell])})
	}
	return repairs
}

// enumerated lists the numbers of cells in a sentence; blank stands for those that are not known.
func enumerated(v *balance.Values, cells []int, blank string) Text {
	var list Text
	for _, cell := range cells {
		number := Verbatim(blank)
		if v.Known[cell] {
			number = digits(v.N[cell])
		}
		list = list.join(byCommas, number)
	}
	return list
}
