package govreport

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// The rules between the numbers of a report and those of the year before: X1 to X4 and X6.

var ruleX1 = rule{
	code: "X1", severity: Error, editions: both, after: []Code{"T3-L"}, explainable: true, needsMore: true,
	title:   "上年结转与上一年度报告衔接",
	basis:   "逻辑关系：上年结转＝上一年度报告的结转下年度继续办理",
	message: "填报 {actual} 件，上一年度报告的结转下年度继续办理为 {expected} 件，两数应当相等{columns}",
	variants: []sentence{
		{"otherName", "填报 {actual} 件，所给的上一年度报告（“{other}”）的结转下年度继续办理为 {expected} 件{columns}；两份报告的机关名称不同，机关改名、合并或者分设的请作说明"},
	},
	help:  "与上一年度已公布的报告核对：本年填错的，改正本年；上一年度填错的，更正上一年度报告并重新公布。",
	judge: (*checker).carriedOver,
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

var ruleX1c = rule{
	code: "X1c", severity: Warning, editions: both, after: []Code{"T3-L", "X1"}, explainable: true, needsMore: true,
	title:   "上年结转的申请人分类与上一年度报告衔接",
	basis:   "逻辑关系：各类申请人的上年结转＝上一年度报告的结转下年度继续办理",
	message: "上年结转的总计与上一年度报告一致，申请人的分类不同{columns}",
	help:    "核对申请人的分类；确需重新分类的，请作说明。",
	judge:   (*checker).carriedOverByApplicant,
}

// carriedOverByApplicant is rule X1c.
func (c *checker) carriedOverByApplicant() Answer {
	if c.previous == nil {
		return NotApplicable
	}
	return c.constraints(func(c *checker, x *Constraint, b weighing, f *Finding) { c.sayCarried(x, f) })
}

var ruleX2 = rule{
	code: "X2", severity: Warning, editions: []Edition{Edition2021}, after: []Code{"T2-1", "T2-4", "X5"}, explainable: true, needsMore: true,
	title:   "现行有效件数与上一年度报告衔接",
	basis:   "逻辑关系：现行有效＝上年现行有效＋本年制发−本年废止",
	message: "填报 {actual} 件；上年现行有效 {stock} 件，加本年制发 {made} 件，减本年废止 {repealed} 件，应为 {expected} 件，{difference}",
	variants: []sentence{
		{"told", "填报 {actual} 件，按上年 {stock} 件、本年制发 {made} 件、废止 {repealed} 件推算应为 {expected} 件，{difference}；文字部分写明“{quote}”，请确认差额由此而来"},
	},
	help:  "会同司法行政部门核对；因清理、调整口径而不同的，请作说明。",
	judge: (*checker).stockOfDocuments,
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
		if c.quoteAdjustment(f) {
			f.Variant, f.Severity = "told", Advice
		}
	})
}

// quoteAdjustment quotes a sentence that says why the number of documents in force is another than it would be, if there is one.
func (c *checker) quoteAdjustment(f *Finding) bool {
	prose := c.prose()
	for i := range prose {
		if words := adjustmentIn(prose[i].Plain); words.End != 0 {
			f.quotes(&prose[i], words)
			return true
		}
	}
	return false
}

func adjustmentIn(text string) hanzi.Segment {
	for at := 0; at < len(text); {
		end := len(text)
		if i := strings.IndexAny(text[at:], "。\n"); i >= 0 {
			end = at + i
		}
		if s := text[at:end]; hanzi.Words("现行有效 有效件数 规范性文件件数 规范性文件数量").In(s) &&
			hanzi.Words("进行了调整 作了调整 做了调整 予以调整 调整了 口径 以本年度报告为准 以本报告为准 重新梳理 重新统计 重新核定 统计有误 数据有误 更正").In(s) {
			return hanzi.Segment{Start: at, End: end}
		}
		if at = end + 1; end < len(text) && text[end] != '\n' {
			at = end + len("。")
		}
	}
	return hanzi.Segment{}
}

var ruleX3 = rule{
	code: "X3", severity: Advice, editions: both, unexpressed: readsYears, needsMore: true,
	title:   "所给的上一年度报告可以比较",
	basis:   "年度之间只比较同一机关、同一口径、前后相连的两个年度；两版格式的第二部分统计内容不同，不作比较",
	message: "所给的是 {actual} 年度的报告，上一年度应为 {expected} 年度，未作比较",
	variants: []sentence{
		{"otherOrgan", "所给的上一年度报告是“{other}”的，本报告是“{own}”的，未作比较"},
		{"otherScope", "所给的上一年度报告的统计范围是“{other}”，本报告是“{own}”，未作比较"},
	},
	help:  "请换用本机关上一年度、统计范围相同的报告。",
	judge: (*checker).comparable,
}

// comparable is rule X3. A wrong report is told of once, and not by everything that does not fit it.
func (c *checker) comparable() Answer {
	r, previous := c.report, c.options.Previous
	f := Finding{Pointer: "/organ/name"}
	switch {
	case previous == nil:
		return NotApplicable
	case c.previous != nil:
		return Holds
	case r.Year == 0:
		return c.undecided("/year", UnknownYear, "/year")
	case previous.Year == 0:
		return c.undecided("/year", NoPreviousYear)
	case previous.Year != r.Year-1:
		f.Pointer, f.Expected, f.Actual = "/year", NumberValue(int64(r.Year-1)), NumberValue(int64(previous.Year))
	case r.anotherOrgan(previous):
		f.Variant = "otherOrgan"
		f.argVerbatim("other", previous.Organ.Name)
		f.argVerbatim("own", r.Organ.Name)
	default:
		f.Pointer, f.Variant = "/scope", "otherScope"
		f.arg("other", previous.Scope.Label())
		f.arg("own", r.Scope.Label())
	}
	return c.add(&f)
}

var ruleX4 = rule{
	code: "X4", severity: Warning, editions: []Edition{Edition2019}, unexpressed: readsYears, explainable: true, needsMore: true,
	title:   "上一年项目数量与上一年度报告衔接",
	basis:   "逻辑关系：上一年项目数量＝上一年度报告的上一年项目数量＋本年增/减",
	message: "与上一年度报告不衔接：{rows}",
	help:    "对照上一年度报告核对项目数量；口径不同的请作说明。",
	judge:   (*checker).stockOfItems,
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

var ruleX6 = rule{
	code: "X6", severity: Advice, editions: both, needsMore: true,
	title:   "上年尚未审结的案件应继续统计",
	basis:   "逻辑关系：本年总计≥上一年度报告的尚未审结",
	message: "本年共 {actual} 件，上一年度报告有 {pending} 件尚未审结，请确认这些案件的结果已经统计",
	help:    "上一年尚未审结、本年审结的案件，结果计入本年。",
	judge:   (*checker).pendingCases,
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

// constrainYears states the arithmetic between two years.
func (f *Form) constrainYears() {
	f.constrain(f.carried()...)
	for i := range f.Tables[2].Rows {
		const pending, total = 3, 4
		cells := f.Tables[2].Rows[i].Cells
		x := f.follows("X6", cells[total].Pointer, cells[pending].Pointer)
		x.Relation = AtLeastZero
		f.constrain(x)
	}
	for i := 0; i < 2 && f.Edition == Edition2021; i++ {
		f.constrain(f.stockFrom(&f.Tables[0].Rows[i]))
	}
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

// follows states that a number is one of the year before.
func (f *Form) follows(code Code, now, then string) Constraint {
	x := f.compared(EqualsZero, 0, weighed{now, 1}, weighed{then, -1})
	x.Terms[1].ofYearBefore()
	return Constraint{Code: code, Cell: f.Cell(now), Comparison: x}
}

const carriedIn, carriedOut = "/applications/carriedIn", "/applications/carriedOut"

// stockFrom states rule X2, where T2-1 and T2-4 do not say already that the numbers cannot be.
func (f *Form) stockFrom(row *Row) Constraint {
	const made, repealed, inForce = 0, 1, 2
	x := f.follows("X2", row.Cells[inForce].Pointer, row.Cells[inForce].Pointer)
	x.Terms = append(x.Terms, f.term(row.Cells[made].Pointer, -1), f.term(row.Cells[repealed].Pointer, 1))
	x.unless(f.stock(row)...)
	return x
}
