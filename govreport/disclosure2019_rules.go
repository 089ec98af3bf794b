package govreport

var ruleT25 = rule{
	code: "T2-5", severity: Warning, editions: []Edition{Edition2019}, explainable: true,
	title:   "新公开不应多于公开总数",
	basis:   "逻辑关系：本年新公开≤对外公开总数量",
	message: "对外公开总数量 {actual} 件，少于本年新公开 {published} 件",
	help:    "总数量应包括本年新公开的文件。",
	judge:   (*checker).publishedTotal,
}

var ruleT26 = rule{
	code: "T2-6", severity: Warning, editions: []Edition{Edition2019}, explainable: true,
	title:   "采购项目与金额应一致",
	basis:   "逻辑关系：有项目才有金额",
	message: "采购项目 {projects} 项，采购总金额却为 {amount}",
	help:    "核对采购项目数量和总金额。",
	judge:   (*checker).procurement,
}

func (c *checker) publishedTotal() Answer {
	return c.constraints(func(c *checker, x *Constraint, b weighing, f *Finding) {
		total, published := c.cells.n[x.Terms[0].index], c.cells.n[x.Terms[1].index]
		f.Actual = NumberValue(total)
		f.argNumber("published", published)
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
	some := func(pointer string) Comparison {
		return Comparison{Relation: AtLeastZero, Terms: []Term{f.term(pointer, 1)}, Constant: -1}
	}
	return []Constraint{
		{Code: "T2-6", Cell: f.Cell(amount), Comparison: some(amount), When: []Comparison{some(projects)}},
		{Code: "T2-6", Cell: f.Cell(projects), Comparison: some(projects), When: []Comparison{some(amount)}},
	}
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
