package govreport

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

var ruleT21 = rule{
	code: "T2-1", severity: Warning, editions: []Edition{Edition2021}, explainable: true,
	title:   "现行有效件数不应过少",
	basis:   "逻辑关系：现行有效≥本年制发−本年废止",
	message: "现行有效 {actual} 件，少于本年制发 {made} 件减本年废止 {repealed} 件（{least} 件）",
	help:    "会同司法行政部门核对三个数。",
	judge:   (*checker).documentStock,
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

// entitledToRegulations tells whether the organ, or the government whose office it is, may issue 规章; known is false when
// kind and level do not settle it.
//
// 立法法 art. 91: ministries, commissions, the People's Bank, the Audit Office, State Council bodies with administrative
// functions. Art. 93: the governments of provinces, autonomous regions, municipalities, cities with districts and
// autonomous prefectures; 东莞、中山、嘉峪关、三沙、儋州 count among them. Nobody else: no county, no department of a local
// government, no township, no agency (派出机关).
func (r *Report) entitledToRegulations() (entitled, known bool) {
	o := &r.Organ
	switch o.Kind {
	case Ministry:
		return true, true
	case Department:
		return o.Level == CentralLevel, o.Level != ""
	case Township, Subdistrict:
		return false, true
	}
	if o.Level == CountyLevel || o.Level == TownshipLevel {
		return false, true
	}
	switch o.Kind {
	case Government, GovernmentOffice:
		switch {
		case o.Level == ProvinceLevel:
			return true, true
		case o.Level == PrefectureLevel:
			return !isAgency(o.Name), true
		}
	case Vertical:
		switch o.Level {
		case CentralLevel:
			return true, true
		case ProvinceLevel, PrefectureLevel:
			return false, true
		}
	case OtherOrgan:
		if o.Level == PrefectureLevel && isAgency(o.Name) {
			return false, true
		}
	}
	return false, false
}

// isAgency reports whether a name is that of a 地区 or 盟, or of its administrative office, which is an agency of the
// province and no government of a city with districts; or of a development zone.
func isAgency(name string) bool {
	name = hanzi.Simplify(name)
	if hanzi.Words("行政公署 行署").In(name) {
		return true
	}
	for _, office := range [...]string{"办公室", "人民政府"} {
		name = strings.TrimSuffix(name, office)
	}
	return hanzi.Words("地区 盟 开发区 管委会 管理委员会").End(name)
}

var ruleT23 = rule{
	code: "T2-3", severity: Warning, editions: both, after: []Code{"T2-2"}, explainable: true,
	title:   "规章行与规范性文件行相同",
	basis:   "逻辑关系：两行统计不同文件",
	message: "三个数（{numbers}）与规范性文件一行完全相同，可能是误抄",
	help:    "核对规章一行；没有规章的填 0。",
	judge:   (*checker).copiedRegulations,
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

var ruleT24 = rule{
	code: "T2-4", severity: Warning, editions: []Edition{Edition2021}, explainable: true, needsMore: true,
	title:   "废止不应多于原有与新制发之和",
	basis:   "逻辑关系：本年废止≤上年现行有效＋本年制发",
	message: "本年废止 {actual} 件，多于上年现行有效 {stock} 件与本年制发 {made} 件之和",
	help:    "会同司法行政部门核对上年现行有效、本年制发和本年废止。",
	judge:   (*checker).repealedBeyondStock,
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

var ruleT25 = rule{
	code: "T2-5", severity: Warning, editions: []Edition{Edition2019}, explainable: true,
	title:   "新公开不应多于公开总数",
	basis:   "逻辑关系：本年新公开≤对外公开总数量",
	message: "对外公开总数量 {actual} 件，少于本年新公开 {published} 件",
	help:    "总数量应包括本年新公开的文件。",
	judge:   (*checker).publishedTotal,
}

func (c *checker) publishedTotal() Answer {
	return c.constraints(func(c *checker, x *Constraint, b weighing, f *Finding) {
		total, published := c.cells.n[x.Terms[0].index], c.cells.n[x.Terms[1].index]
		f.Actual = NumberValue(total)
		f.argNumber("published", published)
	})
}

var ruleT26 = rule{
	code: "T2-6", severity: Warning, editions: []Edition{Edition2019}, explainable: true,
	title:   "采购项目与金额应一致",
	basis:   "逻辑关系：有项目才有金额",
	message: "采购项目 {projects} 项，采购总金额却为 {amount}",
	help:    "核对采购项目数量和总金额。",
	judge:   (*checker).procurement,
}

func (c *checker) procurement() Answer {
	return c.constraints(func(c *checker, x *Constraint, b weighing, f *Finding) {
		p := &c.report.Disclosure2019.Procurement
		projects, _ := p.Projects.Int()
		f.Actual = NumberValue(projects)
		if x.Cell.Kind == AmountCell {
			f.Actual = TextValue(p.Amount.String())
		}
		f.argNumber("projects", projects)
		f.arg("amount", p.words())
	})
}

// words is the amount with its unit.
func (p *Procurement) words() Text {
	amount := p.Amount.String()
	switch p.Unit {
	case "元":
		return Text{zh: "{n} 元", key: "amount.yuan"}.withVerbatim("n", amount)
	case "万元":
		return Text{zh: "{n} 万元", key: "amount.tenThousand"}.withVerbatim("n", amount)
	}
	return Verbatim(amount)
}

// procurementTogether states rule T2-6: projects and money are there together or not at all.
func (f *Form) procurementTogether() []Constraint {
	projects, amount := "/disclosure2019/procurement/projects", "/disclosure2019/procurement/amount"
	return []Constraint{
		{Code: "T2-6", Cell: f.Cell(amount), Comparison: f.some(amount), When: []Comparison{f.some(projects)}},
		{Code: "T2-6", Cell: f.Cell(projects), Comparison: f.some(projects), When: []Comparison{f.some(amount)}},
	}
}

// constrainDisclosure states the arithmetic of table 2.
func (f *Form) constrainDisclosure() {
	for i := range f.Tables[0].Rows[:2] {
		f.constrain(f.stock(&f.Tables[0].Rows[i])...)
	}
	f.constrain(f.notCopied())
	if f.Edition == Edition2019 {
		f.constrain(f.procurementTogether()...)
	}
}

// stock states what the three numbers of a kind of document owe each other: T2-5 in the 2019 edition, T2-1 and, against the
// year before, T2-4 in that of 2021.
func (f *Form) stock(row *Row) []Constraint {
	cells := row.Cells
	if f.Edition == Edition2019 {
		published, total := &cells[1], &cells[2]
		return []Constraint{{Code: "T2-5", Cell: total, Comparison: f.compared(AtLeastZero, 0,
			weighed{total.Pointer, 1}, weighed{published.Pointer, -1})}}
	}
	made, repealed, inForce := &cells[0], &cells[1], &cells[2]
	enough := f.compared(AtLeastZero, 0, weighed{inForce.Pointer, 1}, weighed{made.Pointer, 1}, weighed{repealed.Pointer, -1})
	enough.Terms[0].ofYearBefore()
	return []Constraint{
		{Code: "T2-1", Cell: inForce, Comparison: f.compared(AtLeastZero, 0,
			weighed{inForce.Pointer, 1}, weighed{made.Pointer, -1}, weighed{repealed.Pointer, 1})},
		{Code: "T2-4", Cell: repealed, Comparison: enough},
	}
}

// notCopied states rule T2-3: where the numbers of 规章 equal those of 规范性文件, they are all zero.
func (f *Form) notCopied() Constraint {
	regulations, documents := &f.Tables[0].Rows[0], &f.Tables[0].Rows[1]
	x := Constraint{Code: "T2-3", Cell: f.Cell(regulations.Cells[0].Pointer), Comparison: Comparison{Relation: AtLeastZero}}
	for i := range regulations.Cells {
		regulation, document := regulations.Cells[i].Pointer, documents.Cells[i].Pointer
		x.Terms = append(x.Terms, f.term(regulation, -1))
		x.When = append(x.When, f.compared(EqualsZero, 0, weighed{regulation, 1}, weighed{document, -1}))
	}
	return x
}
