package govreport

import ()

var ruleT21 = rule{
	code: "T2-1", severity: Warning, editions: []Edition{Edition2021}, explainable: true,
	title:   "现行有效件数不应过少",
	basis:   "逻辑关系：现行有效≥本年制发−本年废止",
	message: "现行有效 {actual} 件，少于本年制发 {made} 件减本年废止 {repealed} 件（{least} 件）",
	help:    "会同司法行政部门核对三个数。",
	judge:   (*checker).documentStock,
}

var ruleT22 = rule{
	code: "T2-2", severity: Error, editions: both, unexpressed: readsName, explainable: true,
	title:   "无权制定规章的机关不得填报规章",
	basis:   "《立法法》第九十一条、第九十三条",
	message: "本机关无权制定规章，却填报了{numbers}",
	variants: []sentence{
		{"copied", "本机关无权制定规章，却填报了{numbers}；三个数与规范性文件一行相同，可能是误抄"},
		{"confirm", "本机关无权制定规章，却填报了{numbers}，请确认公开的是上级机关的规章"},
	},
	help:  "有权制定规章的只有国务院部门，省级、设区的市、自治州的人民政府；其他机关应填 0，规范性文件填在下一行。",
	judge: (*checker).regulationEntitlement,
}

var ruleT23 = rule{
	code: "T2-3", severity: Warning, editions: both, after: []Code{"T2-2"}, explainable: true,
	title:   "规章行与规范性文件行相同",
	basis:   "逻辑关系：两行统计不同文件",
	message: "三个数（{numbers}）与规范性文件一行完全相同，可能是误抄",
	help:    "核对规章一行；没有规章的填 0。",
	judge:   (*checker).copiedRegulations,
}

var ruleT24 = rule{
	code: "T2-4", severity: Warning, editions: []Edition{Edition2021}, explainable: true, needsMore: true,
	title:   "废止不应多于原有与新制发之和",
	basis:   "逻辑关系：本年废止≤上年现行有效＋本年制发",
	message: "本年废止 {actual} 件，多于上年现行有效 {stock} 件与本年制发 {made} 件之和",
	help:    "会同司法行政部门核对上年现行有效、本年制发和本年废止。",
	judge:   (*checker).repealedBeyondStock,
}

var ruleT27 = rule{
	code: "T2-7", severity: Warning, editions: []Edition{Edition2021}, unexpressed: readsText, explainable: true,
	title:   "收费金额应含信息处理费",
	basis:   "国办函〔2020〕109号：信息处理费属于行政事业性收费",
	message: "行政事业性收费为 {actual} 万元，少于文字所述信息处理费 {fee} 元（“{quote}”）",
	help:    "将信息处理费计入行政事业性收费，注意单位为万元。",
	judge:   (*checker).processingFee,
}

var ruleT28 = rule{
	code: "T2-8", severity: Warning, editions: []Edition{Edition2021}, unexpressed: readsText, explainable: true,
	title:   "公开数不应多于决定数",
	basis:   "第二部分表格统计全部处理决定，含依法未公开的",
	message: "处理决定为 {actual} 件，少于文字所述公开数 {published}（“{quote}”）",
	help:    "核对处理决定数量：应包括已公开和依法未公开的全部决定。",
	judge:   (*checker).publishedDecisions,
}

// disclosureConstraints states the arithmetic of table 2.
func disclosureConstraints(f *Form) []Constraint {
	var list []Constraint
	for i := range f.Tables[0].Rows[:2] {
		list = append(list, f.stock(&f.Tables[0].Rows[i])...)
	}
	list = append(list, f.notCopied())
	if f.Edition == Edition2019 {
		list = append(list, f.procurementTogether()...)
	}
	return list
}

// stock states what the three numbers of a kind of document owe each other: T2-5 in the 2019 edition, T2-1 and, against the
// year before, T2-4 in that of 2021.
func (f *Form) stock(row *Row) []Constraint {
	at := func(column int) string { return row.Cells[column].Pointer }
	atLeast := func(code Code, column int, terms ...Term) Constraint {
		return Constraint{Code: code, Cell: f.Cell(at(column)), Comparison: Comparison{Relation: AtLeastZero, Terms: terms}}
	}
	if f.Edition == Edition2019 {
		const published, total = 1, 2
		return []Constraint{atLeast("T2-5", total, f.term(at(total), 1), f.term(at(published), -1))}
	}
	const made, repealed, inForce = 0, 1, 2
	return []Constraint{
		atLeast("T2-1", inForce, f.term(at(inForce), 1), f.term(at(made), -1), f.term(at(repealed), 1)),
		atLeast("T2-4", repealed, f.previousTerm(at(inForce), 1), f.term(at(made), 1), f.term(at(repealed), -1)),
	}
}

// notCopied states rule T2-3: where the numbers of 规章 equal those of 规范性文件, they are all zero.
func (f *Form) notCopied() Constraint {
	regulations, documents := &f.Tables[0].Rows[0], &f.Tables[0].Rows[1]
	x := Constraint{Code: "T2-3", Cell: f.Cell(regulations.Cells[0].Pointer), Comparison: Comparison{Relation: AtLeastZero}}
	for i := range regulations.Cells {
		regulation, document := regulations.Cells[i].Pointer, documents.Cells[i].Pointer
		x.Terms = append(x.Terms, f.term(regulation, -1))
		x.When = append(x.When, Comparison{Terms: []Term{f.term(regulation, 1), f.term(document, -1)}})
	}
	return x
}

func (c *checker) documentStock() Answer {
	return c.constraints(func(c *checker, x *Constraint, b weighing, f *Finding) {
		inForce, made, repealed := c.cells.n[x.Terms[0].index], c.cells.n[x.Terms[1].index], c.cells.n[x.Terms[2].index]
		f.Actual = NumberValue(inForce)
		f.argNumber("made", made)
		f.argNumber("repealed", repealed)
		f.argNumber("least", made-repealed)
	})
}

// regulationEntitlement is rule T2-2: an organ that may not issue 规章 has none. In the 2019 edition the published
// numbers may be of a higher organ's 规章, so that they are only a warning.
func (c *checker) regulationEntitlement() Answer {
	entitled, known := c.report.entitledToRegulations()
	row, documents := c.documentRows()
	counts := c.someOfQuietly(row)
	switch {
	case counts == Holds:
		return Holds
	case known && entitled:
		return NotApplicable
	case !known:
		return c.undecided(row.Pointer, UnknownOrgan, c.report.unknownOfOrgan()...)
	case counts == CannotTell:
		return c.lacking(row.Pointer, row.cellPointers()...)
	}
	f := Finding{Pointer: row.Pointer}
	f.arg("numbers", c.numbersOf(row, 1))
	for i := range row.Cells {
		if value, ok := row.Cells[i].Int(c.report); ok && value > 0 {
			f.bind(row.Cells[i].Pointer)
			f.repair(row.Cells[i].Pointer, 0)
		}
	}
	made, _ := row.Cells[0].Int(c.report)
	switch {
	case c.form.Edition == Edition2019 && made == 0:
		f.Variant, f.Severity, f.Repair = "confirm", Warning, nil
	case c.sameNumbers(row, documents):
		f.Variant = "copied"
	}
	return c.add(&f)
}

// someOfQuietly is someOf for a row whose blanks need not be told of; a mark such as "/" says there is nothing.
func (c *checker) someOfQuietly(row *Row) Answer {
	answer := Holds
	for i := range row.Cells {
		x := row.Cells[i].at(c.report)
		switch {
		case x.filled && x.n > 0:
			return Fails
		case !x.filled && !x.IsPlaceholder():
			answer = CannotTell
		}
	}
	return answer
}

// cellPointers lists the cells of a row.
func (r *Row) cellPointers() []string {
	pointers := make([]string, len(r.Cells))
	for i := range pointers {
		pointers[i] = r.Cells[i].Pointer
	}
	return pointers
}

// documentRows returns the rows of 规章 and of 规范性文件.
func (c *checker) documentRows() (regulations, documents *Row) {
	return &c.form.Tables[0].Rows[0], &c.form.Tables[0].Rows[1]
}

// numbersOf names the columns of a row that hold a number of at least some size, and the numbers: 本年制发件数 2、现行有效件数 2.
func (c *checker) numbersOf(row *Row, least int64) Text {
	var list Text
	for i := range row.Cells {
		cell := &row.Cells[i]
		if n, ok := cell.Int(c.report); ok && n >= least {
			list = list.join(byCommas, Text{zh: "{column} {n}"}.with("column", cell.Column).withNumber("n", n))
		}
	}
	return list
}

// sameNumbers reports whether two rows hold the same numbers, not all zero and none missing.
func (c *checker) sameNumbers(a, b *Row) bool {
	some := false
	for i := range a.Cells {
		n, ok := a.Cells[i].Int(c.report)
		m, okToo := b.Cells[i].Int(c.report)
		if !ok || !okToo || n != m {
			return false
		}
		some = some || n > 0
	}
	return some
}

func (c *checker) copiedRegulations() Answer {
	if entitled, known := c.report.entitledToRegulations(); known && !entitled && c.leavesAll() {
		return NotApplicable
	}
	return c.constraints(func(c *checker, x *Constraint, b weighing, f *Finding) {
		regulations, _ := c.documentRows()
		f.Pointer = regulations.Pointer
		f.arg("numbers", c.numbersOf(regulations, 0))
	})
}

func (c *checker) repealedBeyondStock() Answer {
	previous := c.options.Previous
	switch {
	case previous == nil:
		return NotApplicable
	case previous.Edition != Edition2021 || previous.Year != c.report.Year-1:
		return c.undecided("/disclosure", NoPreviousYear)
	}
	return c.constraints(func(c *checker, x *Constraint, b weighing, f *Finding) {
		stock, made, repealed := c.cells.n[x.Terms[0].index], c.cells.n[x.Terms[1].index], c.cells.n[x.Terms[2].index]
		f.Actual = NumberValue(repealed)
		f.argNumber("stock", stock)
		f.argNumber("made", made)
	})
}
