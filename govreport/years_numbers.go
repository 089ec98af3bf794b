package govreport

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// yearConstraints states the arithmetic between two years.
func yearConstraints(f *Form) []Constraint {
	list := f.carried()
	for i := range f.Tables[2].Rows {
		const pending, total = 3, 4
		cells := f.Tables[2].Rows[i].Cells
		x := f.follows("X6", cells[total].Pointer, cells[pending].Pointer)
		x.Relation = AtLeastZero
		list = append(list, x)
	}
	for i := 0; i < 2 && f.Edition == Edition2021; i++ {
		list = append(list, f.stockFrom(&f.Tables[0].Rows[i]))
	}
	return list
}

const carriedIn, carriedOut = "/applications/carriedIn", "/applications/carriedOut"

// follows states that a number is one of the year before.
func (f *Form) follows(code Code, now, then string) Constraint {
	return Constraint{Code: code, Cell: f.Cell(now), Comparison: Comparison{Terms: []Term{f.term(now, 1), f.previousTerm(then, -1)}}}
}

// carried states rules X1 and X1c. Of the kinds of applicant only the first that differs is asked for, and only where the
// total is as it should be: each would follow from the same cause. The last follows from the others.
func (f *Form) carried() []Constraint {
	in, out := f.row(carriedIn).Cells, f.row(carriedOut).Cells
	list := []Constraint{f.follows("X1", in[totalColumn].Pointer, out[totalColumn].Pointer)}
	for column := range totalColumn - 1 {
		x := f.follows("X1c", in[column].Pointer, out[column].Pointer)
		x.unless(list...)
		list = append(list, x)
	}
	return list
}

// stockFrom states rule X2, where T2-1 and T2-4 do not say already that the numbers cannot be.
func (f *Form) stockFrom(row *Row) Constraint {
	const made, repealed, inForce = 0, 1, 2
	x := f.follows("X2", row.Cells[inForce].Pointer, row.Cells[inForce].Pointer)
	x.Terms = append(x.Terms, f.term(row.Cells[made].Pointer, -1), f.term(row.Cells[repealed].Pointer, 1))
	x.unless(f.stock(row)...)
	return x
}

// carriedOver is rule X1. Where the names of the organs differ the number may be that of an organ since merged or divided.
func (c *checker) carriedOver() Answer {
	if c.previous == nil {
		return NotApplicable
	}
	return c.constraints(func(c *checker, x *Constraint, b weighing, f *Finding) {
		c.sayCarried(x, f)
		if other := c.previous.Organ.Name; !sameName(other, c.report.Organ.Name) {
			f.Variant, f.Severity = "otherName", Warning
			f.argVerbatim("other", other)
		}
	})
}

// carriedOverByApplicant is rule X1c.
func (c *checker) carriedOverByApplicant() Answer {
	if c.previous == nil {
		return NotApplicable
	}
	return c.constraints(func(c *checker, x *Constraint, b weighing, f *Finding) { c.sayCarried(x, f) })
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
			break // the last
		}
		columns = columns.join(bySemicolons, Text{zh: "{column}本年 {now}，上年 {then}", key: "years.carried"}.
			with("column", in[column].Column).withNumber("now", now).withNumber("then", then))
	}
	if columns != (Text{}) {
		columns = inBrackets.with("a", columns)
	}
	f.arg("columns", columns)
}

// stockOfDocuments is rule X2. It does not bridge the two editions: 对外公开总数量 is not what is in force. Of a table that
// was copied X5 tells.
func (c *checker) stockOfDocuments() Answer {
	if c.previous == nil || c.previous.Edition != c.form.Edition || c.hasSpoken(spot{pointer: c.form.Tables[0].Section.Pointer}) {
		return NotApplicable
	}
	return c.constraints(func(c *checker, x *Constraint, b weighing, f *Finding) {
		inForce, stock := c.cells.n[x.Terms[0].index], c.cells.n[x.Terms[1].index]
		f.Actual = NumberValue(inForce)
		if b.unknown == 0 {
			f.Expected = NumberValue(inForce - b.sum)
		}
		f.argNumber("stock", stock)
		f.argNumber("made", c.cells.n[x.Terms[2].index])
		f.argNumber("repealed", c.cells.n[x.Terms[3].index])
		f.arg("difference", Text{zh: "{n} 件", key: "number.pieces"}.with("n", difference(b.sum)))
		if f.Quote = c.adjustment(); f.Quote != "" {
			f.Variant, f.Severity = "told", Advice
		}
	})
}

// adjustment quotes a sentence that says why the number of documents in force is another than it would be: from the prose,
// or from what an importer found beside the table.
func (c *checker) adjustment() string {
	for _, section := range c.prose() {
		if s := adjustmentIn(section.Text); s != "" {
			return s
		}
	}
	for i := range c.report.Deviations {
		if d := &c.report.Deviations[i]; d.Kind == TextBeside && d.Pointer == c.form.Tables[0].Section.Pointer {
			if s := adjustmentIn(hanzi.Read(d.Raw)); s != "" {
				return s
			}
		}
	}
	return ""
}

func adjustmentIn(section hanzi.Text) string {
	text := section.Plain
	for at := 0; at < len(text); {
		end := len(text)
		if i := strings.IndexAny(text[at:], "。\n"); i >= 0 {
			end = at + i
		}
		if s := text[at:end]; hanzi.Words("现行有效 有效件数 规范性文件件数 规范性文件数量").In(s) &&
			hanzi.Words("进行了调整 作了调整 做了调整 予以调整 调整了 口径 以本年度报告为准 以本报告为准 重新梳理 重新统计 重新核定 统计有误 数据有误 更正").In(s) {
			return strings.TrimSpace(section.Printed[at:end])
		}
		if at = end + 1; end < len(text) && text[end] != '\n' {
			at = end + len("。")
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
		rows = rows.join(bySemicolons, Text{zh: "{row}填报 {actual}，上一年度报告为 {items}、增减 {change}，应为 {expected}", key: "years.items"}.
			with("row", row.Label()).withNumber("actual", now).withNumber("items", items).
			withVerbatim("change", row.Cells[1].Read(c.previous)).withNumber("expected", expected))
	}
	if f.Pointer == "" {
		return answer
	}
	f.arg("rows", rows)
	return c.add(&f)
}

// pendingCases is rule X6.
func (c *checker) pendingCases() Answer {
	if c.previous == nil {
		return NotApplicable
	}
	return c.constraints(func(c *checker, x *Constraint, b weighing, f *Finding) {
		f.Actual = NumberValue(c.cells.n[x.Terms[0].index])
		f.argNumber("pending", c.cells.n[x.Terms[1].index])
	})
}
