package govreport

var disclosureRulesOf2019 = []reportRule{
	{Rule{
		Code: "T2-5", Severity: Warning, Editions: []Edition{Edition2019}, Explainable: true,
		Title: Text{"新公开不应多于公开总数", "新公開不應多於公開總數", "No more newly published than public in total"},
		Basis: Text{"逻辑关系：本年新公开≤对外公开总数量", "邏輯關係：本年新公開≤對外公開總數量", "Logic: published this year ≤ public in total"},
		Messages: []Text{
			{"对外公开总数量 {actual} 件，少于本年新公开 {published} 件", "對外公開總數量 {actual} 件，少於本年新公開 {published} 件",
				"{actual} public in total, fewer than the {published} published this year"},
		},
		Help: Text{"总数量应包括本年新公开的文件。", "總數量應包括本年新公開的文件。", "The total includes what was published this year."},
	}, (*checker).publishedTotal},
	{Rule{
		Code: "T2-6", Severity: Warning, Editions: []Edition{Edition2019}, Explainable: true,
		Title: Text{"采购项目与金额应一致", "採購項目與金額應一致", "Procurement projects and amount agree"},
		Basis: Text{"逻辑关系：有项目才有金额", "邏輯關係：有項目才有金額", "Logic: an amount needs a project"},
		Messages: []Text{
			{"采购项目 {projects} 项，采购总金额却为 {amount}", "採購項目 {projects} 項，採購總金額卻為 {amount}",
				"projects: {projects}, yet the total amount is {amount}"},
		},
		Help: Text{"核对采购项目数量和总金额。", "核對採購項目數量和總金額。", "Check the number of projects and the total amount."},
	}, (*checker).procurement},
}

func (c *checker) publishedTotal() Answer {
	return c.constraints(func(c *checker, x *Constraint, b balance, f *Finding) {
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
		return Text{amount + " 元", amount + " 元", amount + " yuan"}
	case "万元":
		return Text{amount + " 万元", amount + " 萬元", amount + " × 10,000 yuan"}
	}
	return verbatim(amount)
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
	return c.constraints(func(c *checker, x *Constraint, b balance, f *Finding) {
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
