package govreport

import "github.com/zfxxgk/annualreport/govreport/internal/balance"

// This file judges blank cells: rules S09 and C06.

var ruleS09 = rule{
	code: "S09", severity: Error, editions: both, after: []Code{"C06", "T3-L"}, unexpressed: asksFinal,
	title:   "表格填写完整",
	basis:   "格式第二、三、四部分的表格",
	message: "有 {blank} 个单元格空白：{list}",
	variants: []sentence{
		{"besideZeros", "有 {blank} 个单元格空白（另有 {zero} 个填 0，空白与 0 应统一）：{list}"},
		{"wholeTable", "整张表没有填写"},
		{"noTable", "没有找到可读的表格：原文没有，或者是图片"},
		{"oneCell", "空白，没有填写"},
	},
	help:  "没有数量的填 0，不要留空。",
	judge: (*checker).filledTables,
}

// filledTables is rule S09: in the final check no cell is blank. What stands in a cell and is no number is J06 or J08, and
// a table the document does not have is J03.
func (c *checker) filledTables() Answer {
	if !c.options.Final {
		return NotApplicable
	}
	if c.cells.full {
		return Holds
	}
	answer := Holds
	for t := range c.form.Tables {
		table := &c.form.Tables[t]
		if c.report.deviates(MissingMember, table.Section.Pointer) {
			continue
		}
		if f := c.blanksOf(table); len(f.Cells) > 0 {
			answer = c.add(&f)
		}
		if cells := c.unreadOf(table); len(cells) > 0 {
			answer = max(answer, c.undecided(table.Section.Pointer, UnreadSource, cells...))
		}
	}
	return answer
}

// blanksOf makes the finding of a table's blank cells, but for those of which more has been said and those that are not blank
// in the source.
func (c *checker) blanksOf(table *Table) (f Finding) {
	filled, zeros := 0, 0
	var names []Text
	for i := range table.Rows {
		for j := range table.Rows[i].Cells {
			cell := &table.Rows[i].Cells[j]
			switch {
			case !cell.IsBlank(c.report):
				filled++
				if n, known := cell.Int(c.report); known && n == 0 {
					zeros++
				}
			case c.report.lacks(cell.Pointer), c.hasSpoken(spot{pointer: cell.Pointer}):
			default:
				f.bind(cell.Pointer)
				names = append(names, nameOfCell(c.form.Edition, cell.Pointer))
			}
		}
	}
	if len(f.Cells) == 0 {
		return Finding{}
	}
	f.Severity, f.Pointer, f.Repair = Warning, table.Section.Pointer, c.allForced(f.Cells)
	f.argNumber("blank", int64(len(f.Cells)))
	f.arg("list", listed(names))
	f.argNumber("zero", int64(zeros))
	switch {
	case filled == 0 && len(f.Cells) == table.size():
		f.Variant, f.Severity = "wholeTable", Error
		if c.report.marked(AbsentTable, table.Section.Pointer) {
			f.Variant = "noTable"
		}
	case len(f.Cells) == 1:
		f.Variant, f.Pointer = "oneCell", f.Cells[0]
	case zeros > 0:
		f.Variant = "besideZeros"
	}
	return f
}

// unreadOf lists the blank cells of a table in whose place something stands in the source.
func (c *checker) unreadOf(table *Table) (cells []string) {
	for i := range table.Rows {
		for j := range table.Rows[i].Cells {
			if cell := &table.Rows[i].Cells[j]; cell.IsBlank(c.report) && c.report.unread(cell.Pointer) {
				cells = append(cells, cell.Pointer)
			}
		}
	}
	return cells
}

var ruleC06 = rule{
	code: "C06", severity: Warning, editions: both, after: []Code{"T3-L"}, unexpressed: followsUp,
	title:   "空白处不应为零",
	basis:   "勾稽关系",
	message: "空白，但按勾稽关系应为 {expected}",
	variants: []sentence{
		{"column", "“{column}”列有 {blank} 个单元格空白，按勾稽关系应为：{list}"},
		{"row", "有 {blank} 个单元格空白，按勾稽关系应为：{list}"},
		{"contradicted", "有 {blank} 个单元格空白，但不论填什么数，勾稽关系都不能同时成立：已填的数互相矛盾。空白的是：{list}"},
	},
	help:  "填入应有的数，或者核对与它相加的各数。",
	judge: (*checker).forcedBlanks,
}

// forcedBlanks is rule C06. A draft's blanks are not yet filled, so it speaks in the final check only. The blanks of one
// table are one cause: a column of totals left out, a row forgotten. So are those that nothing fits.
func (c *checker) forcedBlanks() Answer {
	if !c.options.Final || !c.hasBlanks(1) && !c.hasBlanks(2) {
		return NotApplicable
	}
	answer := Holds
	values, repaired, contradicted := c.sure()
	for t := range c.form.Tables {
		table := &c.form.Tables[t]
		forced, wrong := c.forcedIn(table, &values, &contradicted)
		if len(forced) > 0 {
			f := c.forcedFinding(table, forced)
			answer = c.add(&f)
		}
		if len(wrong) > 0 && !c.sumFails(table, &repaired) { // else that is said
			f := c.contradictedFinding(wrong)
			answer = c.add(&f)
		}
	}
	return answer
}

// sumFails reports whether a sum of a table fails by itself, whatever its blanks hold.
func (c *checker) sumFails(table *Table, values *balance.Values) bool {
	network := networkOf(c.form)
	for i, sum := range network.sums {
		if network.graph.Fails(i, values) && under(sum.Cell.Pointer, table.Section.Pointer) {
			return true
		}
	}
	return false
}

// contradictedFinding makes the finding of the blanks of a table that nothing fits.
func (c *checker) contradictedFinding(blanks []forcedBlank) Finding {
	f := Finding{Variant: "contradicted", Severity: Error, Pointer: blanks[0].cell.Pointer}
	var names []Text
	for _, b := range blanks {
		f.bind(b.cell.Pointer)
		names = append(names, nameOfCell(c.form.Edition, b.cell.Pointer))
	}
	f.argNumber("blank", int64(len(blanks)))
	f.arg("list", listed(names))
	return f
}

func (c *checker) forcedFinding(table *Table, blanks []forcedBlank) Finding {
	first := blanks[0]
	f := Finding{Pointer: first.cell.Pointer, Expected: NumberValue(first.value)}
	oneRow, oneColumn := true, true
	for _, b := range blanks {
		oneRow = oneRow && b.row == first.row
		oneColumn = oneColumn && b.cell.Column == first.cell.Column
		f.bind(b.cell.Pointer)
		f.repair(b.cell.Pointer, b.value)
	}
	if len(blanks) == 1 {
		return f
	}
	f.Expected, f.Variant, f.Pointer = Value{}, "row", table.Section.Pointer
	name := func(b forcedBlank) Text { return nameOfCell(c.form.Edition, b.cell.Pointer) }
	switch {
	case oneColumn:
		f.Variant = "column"
		f.arg("column", first.cell.Column)
		name = func(b forcedBlank) Text { return PlaceOf(c.form.Edition, b.cell.Pointer).Row }
	case oneRow:
		f.Pointer = first.row.Pointer
		name = func(b forcedBlank) Text { return b.cell.Column }
	}
	f.argNumber("blank", int64(len(blanks)))
	f.arg("list", listed(forcedNumbers(blanks, name)))
	return f
}

// A forcedBlank is a blank cell whose number follows from the others, or that none fits.
type forcedBlank struct {
	row   *Row
	cell  *Cell
	value int64
}

// forcedNumbers lists blanks and their numbers, zeros last.
func forcedNumbers(blanks []forcedBlank, name func(forcedBlank) Text) []Text {
	var some, zeros []Text
	for _, b := range blanks {
		text := Text{zh: "{cell} = {n}"}.with("cell", name(b)).withNumber("n", b.value)
		if b.value > 0 {
			some = append(some, text)
		} else {
			zeros = append(zeros, text)
		}
	}
	return append(some, zeros...)
}

// forcedIn lists the forced blanks of a table, if one of them cannot be zero, and the contradicted ones.
func (c *checker) forcedIn(table *Table, values *balance.Values, contradicted *[maxCells]bool) (forced, wrong []forcedBlank) {
	some := false
	for i := range table.Rows {
		row := &table.Rows[i]
		for j := range row.Cells {
			cell := &row.Cells[j]
			at := c.form.index[cell.Pointer]
			blank := forcedBlank{row, cell, values.N[at]}
			switch {
			case !cell.IsBlank(c.report) || c.report.lacks(cell.Pointer):
			case contradicted[at]:
				wrong = append(wrong, blank)
			case values.Known[at] && !c.hasSpoken(spot{pointer: cell.Pointer}):
				forced = append(forced, blank)
				some = some || blank.value > 0
			}
		}
	}
	if !some {
		forced = nil
	}
	return forced, wrong
}
