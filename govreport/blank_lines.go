package govreport

import "github.com/zfxxgk/annualreport/govreport/internal/balance"

// A blankLine is a row or column of table 3 that nobody filled: one cause, however many sums it leaves open.
type blankLine struct {
	name  Text
	cells []int // its blank cells, in printed order
}

// blankLines looks for the lines of table 3 that were left blank, in the final check; a draft's are not yet filled. The total
// column and the total row count as lines when the sums force most of their numbers, any other when they force all and one is
// not zero: 0 is often left out. Lines of which the sums tell little are not all that is missing.
//
// It tries the columns and then the rows, totals first. A cell belongs to the first line it is in.
func (d *diagnosis) blankLines() (lines []blankLine) {
	c, first := d.checker, d.table.First
	table := &c.form.Tables[1]
	rows, totalRow := len(table.Rows), len(table.Rows)-2
	if !c.options.Final || c.report.lacks(table.Section.Pointer) || c.allBlank(first, rows*len(applicantColumns)) {
		return nil // the whole table: S09 or J03
	}
	filled := c.cells.values()
	networkOf(c.form).graph.Follow(&filled)
	try := func(name Text, cells []int, total bool) {
		line := blankLine{name: name}
		forced, counts := 0, false
		for _, cell := range cells {
			if !d.told[cell] && c.form.Cells[cell].IsBlank(c.report) && !c.report.lacks(c.form.Cells[cell].Pointer) {
				line.cells = append(line.cells, cell)
				if filled.Known[cell] {
					forced++
					counts = counts || filled.N[cell] > 0
				}
			}
		}
		if all := len(line.cells); all > 1 && (total && 2*forced >= all || counts && forced == all) {
			lines = append(lines, line)
			for _, cell := range line.cells {
				d.told[cell] = true
			}
		}
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
	return lines
}

func columnName(column int) Text {
	return Text{zh: "{column}列", key: "line.column"}.with("column", applicantColumns[column].label)
}

// allBlank reports whether n cells from the first on are blank.
func (c *checker) allBlank(first, n int) bool {
	for _, cell := range c.form.Cells[first : first+n] {
		if !cell.IsBlank(c.report) {
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
		if !c.form.Cells[cell].IsBlank(c.report) {
			return false
		}
	}
	return true
}

// reportBlank reports a line that was not filled, with the numbers it should hold once what else is wrong is repaired.
func (d *diagnosis) reportBlank(line blankLine) {
	filled := d.Values
	networkOf(d.form).graph.Follow(&filled)
	f := Finding{Variant: "lineBlank", Severity: Warning}
	for _, cell := range line.cells {
		pointer := d.form.Cells[cell].Pointer
		f.bind(pointer)
		if filled.Known[cell] {
			f.repair(pointer, filled.N[cell])
		}
	}
	f.Pointer = f.Cells[0]
	f.arg("line", line.name)
	f.argNumber("count", int64(len(line.cells)))
	f.arg("values", enumerated(&filled, line.cells, "？"))
	d.checker.add(&f)
}

// allForced returns what fills blank cells, if the sums force the number of every one of them.
func (c *checker) allForced(pointers []string) (repairs []Repair) {
	filled := c.cells.values()
	networkOf(c.form).graph.Follow(&filled)
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
