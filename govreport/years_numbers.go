package govreport

import (
	"strconv"
	"strings"
)

// yearConstraints states the arithmetic between two years.
func yearConstraints(f *Form) []Constraint {
	list := f.carried()
	for i := range f.Tables[2].Rows {
		row := &f.Tables[2].Rows[i]
		const pending, total = 3, 4
		terms := []Term{f.term(row.Cells[total].Pointer, 1), f.previousTerm(row.Cells[pending].Pointer, -1)}
		list = append(list, Constraint{Code: "X6", Cell: terms[0].Cell, Comparison: Comparison{Relation: AtLeastZero, Terms: terms}})
	}
	if f.Edition == Edition2021 {
		for i := range f.Tables[0].Rows[:2] {
			list = append(list, f.stockFrom(&f.Tables[0].Rows[i]))
		}
	}
	return list
}

const carriedIn, carriedOut = "/applications/carriedIn", "/applications/carriedOut"

// carried states rules X1 and X1c. Of the kinds of applicant only the first that differs is asked for, and only where the
// total is as it should be: each would follow from the same cause. The last follows from the others.
func (f *Form) carried() []Constraint {
	in, out := f.row(carriedIn).Cells, f.row(carriedOut).Cells
	equal := func(column int) Comparison {
		return Comparison{Terms: []Term{f.term(in[column].Pointer, 1), f.previousTerm(out[column].Pointer, -1)}}
	}
	list := []Constraint{{Code: "X1", Cell: f.Cell(in[totalColumn].Pointer), Comparison: equal(totalColumn)}}
	when := []Comparison{equal(totalColumn)}
	for column := range totalColumn - 1 {
		list = append(list, Constraint{Code: "X1c", Cell: f.Cell(in[column].Pointer), Comparison: equal(column), When: when})
		when = append(when[:len(when):len(when)], equal(column))
	}
	return list
}

// stockFrom states rule X2, where T2-1 and T2-4 do not say already that the numbers cannot be.
func (f *Form) stockFrom(row *Row) Constraint {
	const made, repealed, inForce = 0, 1, 2
	terms := []Term{f.term(row.Cells[inForce].Pointer, 1), f.previousTerm(row.Cells[inForce].Pointer, -1),
		f.term(row.Cells[made].Pointer, -1), f.term(row.Cells[repealed].Pointer, 1)}
	x := Constraint{Code: "X2", Cell: terms[0].Cell, Comparison: Comparison{Terms: terms}}
	for _, other := range f.stock(row) {
		x.When = append(x.When, other.Comparison)
	}
	return x
}

// carriedOver is rule X1. Where the names of the organs differ the number may be that of an organ since merged or divided.
func (c *checker) carriedOver() Answer {
	if c.previous == nil {
		return NotApplicable
	}
	before := len(c.result.Findings)
	answer := c.constraints(func(c *checker, x *Constraint, b balance, f *Finding) {
		c.sayCarried(x, f)
		if other := c.previous.Organ.Name; !sameName(other, c.report.Organ.Name) {
			f.Variant, f.Severity = 1, Warning
			f.argVerbatim("other", other)
		}
	})
	c.explainedByDiagnosis(before)
	return answer
}

// carriedOverByApplicant is rule X1c.
func (c *checker) carriedOverByApplicant() Answer {
	if c.previous == nil {
		return NotApplicable
	}
	before := len(c.result.Findings)
	answer := c.constraints(func(c *checker, x *Constraint, b balance, f *Finding) { c.sayCarried(x, f) })
	c.explainedByDiagnosis(before)
	return answer
}

// sayCarried names the kinds of applicant whose numbers differ, with both of them, and binds them.
func (c *checker) sayCarried(x *Constraint, f *Finding) {
	f.Expected, f.Actual = NumberValue(c.cells.n[x.Terms[1].index]), NumberValue(c.cells.n[x.Terms[0].index])
	in, out := c.form.row(carriedIn).Cells, c.form.row(carriedOut).Cells
	var columns Text
	for column := range in {
		now, known := in[column].Int(c.report)
		then, knownThen := out[column].Int(c.previous)
		if !known || !knownThen || now == then {
			continue
		}
		f.bind(in[column].Pointer)
		if column == totalColumn {
			continue
		}
		head, before, after := &in[column].Column, strconv.FormatInt(then, 10), strconv.FormatInt(now, 10)
		columns.ZhHans += "；" + head.In(ZhHans) + "本年 " + after + "，上年 " + before
		columns.ZhHant += "；" + head.In(ZhHant) + "本年 " + after + "，上年 " + before
		columns.En += "; " + head.In(En) + " " + after + ", last year " + before
	}
	if columns.En != "" {
		columns.ZhHans = "（" + strings.TrimPrefix(columns.ZhHans, "；") + "）"
		columns.ZhHant = "（" + strings.TrimPrefix(columns.ZhHant, "；") + "）"
		columns.En = " (" + strings.TrimPrefix(columns.En, "; ") + ")"
	}
	f.arg("columns", columns)
}

// stockOfDocuments is rule X2. It does not bridge the two editions: 对外公开总数量 is not what is in force. Of a table that
// was copied X5 tells.
func (c *checker) stockOfDocuments() Answer {
	if c.previous == nil || c.previous.Edition != c.form.Edition || c.options.runs("X5") && c.isCopied(&c.form.Tables[0].Section) {
		return NotApplicable
	}
	return c.constraints(func(c *checker, x *Constraint, b balance, f *Finding) {
		inForce, stock := c.cells.n[x.Terms[0].index], c.cells.n[x.Terms[1].index]
		f.Actual = NumberValue(inForce)
		if b.unknown == 0 {
			f.Expected = NumberValue(inForce - b.sum)
		}
		f.argNumber("stock", stock)
		f.argNumber("made", c.cells.n[x.Terms[2].index])
		f.argNumber("repealed", c.cells.n[x.Terms[3].index])
		n := strconv.FormatInt(max(b.sum, -b.sum), 10)
		f.arg("difference", Text{"少 " + n + " 件", "少 " + n + " 件", n + " too few"})
		if b.sum > 0 {
			f.Args[len(f.Args)-1].Value = Text{"多 " + n + " 件", "多 " + n + " 件", n + " too many"}
		}
		if f.Quote = c.adjustment(); f.Quote != "" {
			f.Variant, f.Severity = 1, Advice
		}
	})
}

// adjustment quotes a sentence that says why the number of documents in force is another than it would be.
func (c *checker) adjustment() string {
	for _, section := range c.prose() {
		text := simplify(section.text) // every character is as long as it was
		for at := 0; at < len(text); {
			end := len(text)
			if i := strings.IndexAny(text[at:], "。\n"); i >= 0 {
				end = at + i
			}
			if s := text[at:end]; mentionsOneOf(s, "现行有效 有效件数 规范性文件件数 规范性文件数量") &&
				mentionsOneOf(s, "进行了调整 作了调整 做了调整 予以调整 调整了 口径 以本年度报告为准 以本报告为准 重新梳理 重新统计 重新核定 统计有误 数据有误 更正") {
				return strings.TrimSpace(section.text[at:end])
			}
			if at = end + 1; end < len(text) && text[end] != '\n' {
				at = end + len("。")
			}
		}
	}
	return ""
}

// stockOfItems is rule X4. What does not follow in several rows is one finding.
func (c *checker) stockOfItems() Answer {
	if c.previous == nil || c.previous.Edition != c.form.Edition {
		return NotApplicable
	}
	answer := NotApplicable
	var f Finding
	var rows Text
	for i := 2; i < 7; i++ { // 行政许可 to 行政事业性收费
		row := &c.form.Tables[0].Rows[i]
		cell := &row.Cells[0]
		now, known := cell.Int(c.report)
		items, knownItems := cell.Int(c.previous)
		change, knownChange := row.Cells[1].Int(c.previous)
		expected := items + change
		switch {
		case !knownItems || !knownChange || expected < 0:
			continue
		case !known:
			answer = max(answer, c.lacking(cell.Pointer, cell.Pointer))
			continue
		case now == expected:
			answer = max(answer, Holds)
			continue
		}
		if f.Pointer == "" {
			f.Pointer, f.Expected, f.Actual = cell.Pointer, NumberValue(expected), NumberValue(now)
		} else {
			f.Expected, f.Actual = Value{}, Value{}
		}
		f.bind(cell.Pointer)
		label := row.Label()
		n, of, changed := strconv.FormatInt(now, 10), strconv.FormatInt(items, 10), row.Cells[1].Read(c.previous)
		sum := strconv.FormatInt(expected, 10)
		rows.ZhHans += "；" + label.In(ZhHans) + "填报 " + n + "，上一年度报告为 " + of + "、增减 " + changed + "，应为 " + sum
		rows.ZhHant += "；" + label.In(ZhHant) + "填報 " + n + "，上一年度報告為 " + of + "、增減 " + changed + "，應為 " + sum
		rows.En += "; " + label.In(En) + " " + n + ", where " + of + " and a change of " + changed + " make " + sum
	}
	if f.Pointer == "" {
		return answer
	}
	f.arg("rows", Text{strings.TrimPrefix(rows.ZhHans, "；"), strings.TrimPrefix(rows.ZhHant, "；"), strings.TrimPrefix(rows.En, "; ")})
	return c.add(&f)
}

// pendingCases is rule X6.
func (c *checker) pendingCases() Answer {
	if c.previous == nil {
		return NotApplicable
	}
	return c.constraints(func(c *checker, x *Constraint, b balance, f *Finding) {
		f.Actual = NumberValue(c.cells.n[x.Terms[0].index])
		f.argNumber("pending", c.cells.n[x.Terms[1].index])
	})
}
