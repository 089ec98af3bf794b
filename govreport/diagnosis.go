package govreport

import "github.com/zfxxgk/annualreport/govreport/internal/balance"

// A diagnosis reports the causes of the failing sums of one table. What they are is found by package balance, which knows
// numbers only.
type diagnosis struct {
	*balance.Diagnosis
	checker *checker
	form    *Form
	table   *balance.Table
	failing []failure              // that no cause found so far explains
	told    [balance.MaxCells]bool // the blank cells that a cause fills or a blank line has
}

// diagnosis begins the diagnosis of table 3, or of one group of table 4.
func (c *checker) diagnosis(table *balance.Table, failing []failure) *diagnosis {
	d := &diagnosis{
		Diagnosis: balance.Diagnose(networkOf(c.form).graph, table, c.cells.values()),
		checker:   c, form: c.form, table: table, failing: failing,
	}
	if c.previous != nil {
		before := c.cells.previousValues()
		d.Before, d.Alike = &before, c.previous.Edition == c.form.Edition
	}
	d.Blank = func(cell int) bool { return d.isBlank(cell) && !d.told[cell] && !d.inBlankLine(cell) }
	return d
}

func (d *diagnosis) isBlank(cell int) bool { return d.form.Cells[cell].IsBlank(d.checker.report) }

// partialRow is the row （二）部分公开, whose applications count in no other.
const partialRow = 3

// columnsByUse are the kinds of applicants, the commonest first: of columns between which the sums do not tell, the commoner
// is the likelier.
var columnsByUse = [...]int{0, 1, 5, 4, 3, 2}

// applicationsTable is table 3 as cells and sums.
func (f *Form) applicationsTable() *balance.Table {
	rows := f.Tables[1].Rows
	t := &balance.Table{
		First: f.index[rows[0].Cells[0].Pointer], Rows: len(rows), Width: len(rows[0].Cells),
		Crossed: true, CarriedIn: 1, Partial: partialRow, ByUse: columnsByUse[:],
	}
	for _, code := range sumCodes[:3] {
		t.To += len(f.Constraints(code))
	}
	for i := range rows {
		t.Groups = append(t.Groups, f.groupOf(i))
	}
	return t
}

// groupOf lists the rows of table 3 that are printed as one group with a row; none for a row that stands alone.
func (f *Form) groupOf(row int) (members []int) {
	rows := f.Tables[1].Rows
	if len(rows[row].Labels) < 3 {
		return nil
	}
	for i := range rows {
		if len(rows[i].Labels) == 3 && rows[i].Labels[1] == rows[row].Labels[1] {
			members = append(members, i)
		}
	}
	return members
}

// disputesTable is table 4 as cells, and the sum that binds one of its groups.
func (f *Form) disputesTable(cell int) *balance.Table {
	rows := f.Tables[2].Rows
	sum := networkOf(f).graph.SumsOf(cell)[0]
	return &balance.Table{
		First: f.index[rows[0].Cells[0].Pointer], Rows: len(rows), Width: len(rows[0].Cells),
		From: sum, To: sum + 1,
	}
}

var ruleT3L = rule{
	code: "T3-L", severity: Error, editions: both, after: []Code{"T3-I", "T3-S", "T3-R"}, unexpressed: followsUp,
	title:   "指出第三部分表格错在哪一格",
	basis:   "第三部分表格印注和“总计”栏：每个数同时受行、列两项勾稽关系约束",
	message: "填报为 {actual}，应为 {expected}{why}；改正后 {count} 项勾稽关系同时成立",
	variants: []sentence{
		{"cells", "{changes}{why}；改正后 {count} 项勾稽关系同时成立"},
		{"candidates", "{count} 项勾稽关系不成立，有 {ways} 种改法，最可能是：{first}"},
		{"tooMany", "有 {count} 项勾稽关系不成立，错处太多，无法指出原因：请对照台账逐行核对"},
		{"lineBlank", "“{line}”没有填写（空白 {count} 格），按勾稽关系自上而下、从左到右应为：{values}"},
		{"lineZero", "“{line}”有 {cells} 格填为 0，按勾稽关系应依次为 {values}；填写后 {count} 项勾稽关系同时成立{more}"},
		{"rowShifted", "“{line}”各数错位一列，应依次为 {values}；改正后 {count} 项勾稽关系同时成立{more}"},
		{"rowsSwapped", "“{line}”与“{other}”两行的数互换了；换回后 {count} 项勾稽关系同时成立{more}"},
		{"subtotalInDetail", "“{line}”填的是“{other}”的小计，扣除其余分项后应依次为 {values}；改正后 {count} 项勾稽关系同时成立{more}"},
		{"countedTwice", "“{line}”的件数又计入了其他情形（多出的数与该行相同），最可能是：{first}"},
		{"numbersGlued", "两个数连成了一个：{changes}；改正后 {count} 项勾稽关系同时成立"},
		{"numberSplit", "一个数拆成了两格：{changes}；改正后 {count} 项勾稽关系同时成立"},
		{"wrongColumn", "有申请计入了别的列：{changes}；改正后 {count} 项勾稽关系同时成立"},
		{"wrongRow", "有申请计入了别的行：{changes}；改正后 {count} 项勾稽关系同时成立"},
		{"cellsSwapped", "两格的数互换了：{changes}；改正后 {count} 项勾稽关系同时成立"},
	},
	help:  "先对照申请登记台账核对所指的单元格；改正后重新检查。",
	judge: (*checker).nameCauses,
}

// nameCauses is rule T3-L.
func (c *checker) nameCauses() Answer {
	failing := c.takeFailing()
	if len(failing) == 0 && !(c.options.Final && c.hasBlanks(1)) {
		return Holds
	}
	d := c.diagnosis(networkOf(c.form).applications, failing)
	if len(failing) > 0 {
		d.Causes(d.reportCause)
		d.reportRest()
	}
	if d.blankLines() || len(failing) > 0 {
		return Fails
	}
	return Holds
}
