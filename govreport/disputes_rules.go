package govreport

import "strings"

var disputeRules = []reportRule{
	{Rule{
		Code: "T4-S", Severity: Error, Editions: both,
		Title: Text{"复议诉讼各项之和", "複議訴訟各項之和", "Outcomes of disputes add up"},
		Basis: Text{"第四部分表格“总计”栏", "第四部分表格「總計」欄", "Section 四, column Total"},
		Messages: []Text{
			{"填报为 {actual}，应为 {expected}（维持、纠正、其他结果、尚未审结之和），{difference}", "填報為 {actual}，應為 {expected}（維持、糾正、其他結果、尚未審結之和），{difference}",
				"is {actual}, should be {expected} (upheld, corrected, other and pending added up), {difference}"},
			{"填报为 {actual}，至少应为 {sum}（维持、纠正、其他结果、尚未审结已填各数之和），{difference}", "填報為 {actual}，至少應為 {sum}（維持、糾正、其他結果、尚未審結已填各數之和），{difference}",
				"is {actual}, should be at least {sum} (what is filled of upheld, corrected, other and pending added up), {difference}"},
		},
		Help: Text{"核对本组五个数。", "核對本組五個數。", "Check the group's five numbers."},
	}, (*checker).sums},
	{Rule{
		Code: "T4-A", Severity: Advice, Editions: both, Explainable: true,
		Title: Text{"复议后起诉须先有复议", "複議後起訴須先有複議", "Suits after review need a review"},
		Basis: Text{"逻辑关系：复议后起诉以行政复议为前提", "邏輯關係：複議後起訴以行政複議為前提", "Logic: a suit after review presupposes a review"},
		Messages: []Text{
			{"复议后起诉为 {actual} 件，而行政复议为 0 件", "複議後起訴為 {actual} 件，而行政複議為 0 件",
				"{actual} suits after review, but no review"},
		},
		Help: Text{"复议在以前年度的属于正常；否则核对是否应计入“未经复议直接起诉”。", "複議在以前年度的屬於正常；否則核對是否應計入「未經複議直接起訴」。",
			"This is in order if the review was in an earlier year; otherwise check whether the suits were direct."},
	}, (*checker).suitsWithoutReview},
	{Rule{
		Code: "T4-B", Severity: Advice, Editions: both, Explainable: true,
		Title: Text{"没有申请却有争议", "沒有申請卻有爭議", "Disputes without applications"},
		Basis: Text{"逻辑关系：第三部分表格与第四部分表格", "邏輯關係：第三部分表格與第四部分表格", "Logic: the tables of sections 三 and 四"},
		Messages: []Text{
			{"第三部分没有新收、结转的申请，这里却有 {actual} 件复议或诉讼", "第三部分沒有新收、結轉的申請，這裡卻有 {actual} 件複議或訴訟",
				"section 三 counts no application, yet there are {actual} cases of review or litigation"},
		},
		Help: Text{"涉及主动公开或以前年度申请的属于正常；否则核对第三部分表格。", "涉及主動公開或以前年度申請的屬於正常；否則核對第三部分表格。",
			"This is in order if they concern proactive disclosure or earlier years; otherwise check the table of section 三."},
	}, (*checker).disputesWithoutApplications},
	{Rule{
		Code: "T4-C", Severity: Advice, Editions: []Edition{Edition2021}, Explainable: true,
		Title: Text{"2024年起复议前置", "2024年起複議前置", "Review comes first since 2024"},
		Basis: Text{"《行政复议法》第二十三条第一款第三项、第四项（2024年1月1日起施行）", "《行政複議法》第二十三條第一款第三項、第四項（2024年1月1日起施行）",
			"行政复议法 art. 23(1)(3) and (4), in force since 2024-01-01"},
		Messages: []Text{
			{"2024年起不予公开、未履行法定职责的案件须先经复议，请确认这 {actual} 件不在其列", "2024年起不予公開、未履行法定職責的案件須先經複議，請確認這 {actual} 件不在其列",
				"since 2024 refusals and failures to act must go to review first: confirm that none of these {actual} suits is about one"},
		},
		Help: Text{"不予公开、未履行法定职责的争议应先申请行政复议；2024年前起诉的和其他情形属于正常。", "不予公開、未履行法定職責的爭議應先申請行政複議；2024年前起訴的和其他情形屬於正常。",
			"Refusals and failures to act must go to review first; suits filed before 2024 and other cases are in order."},
	}, (*checker).directSuits},
	{Rule{
		Code: "T4-D", Severity: Advice, Editions: both, Unexpressed: readsText,
		Title: Text{"被纠正案件宜作说明", "被糾正案件宜作說明", "Corrected cases deserve a word"},
		Basis: Text{"条例第五十条第四项：存在的主要问题及改进情况", "條例第五十條第四項：存在的主要問題及改進情況", "条例 art. 50(4): main problems and improvement"},
		Messages: []Text{
			{"有 {actual} 件被纠正，文字部分没有提到", "有 {actual} 件被糾正，文字部分沒有提到", "{actual} cases were corrected, and no section mentions it"},
		},
		Help: Text{"在第一、五或六部分说明被纠正的原因和改进措施。", "在第一、五或六部分說明被糾正的原因和改進措施。",
			"Say in section 一, 五 or 六 why they were corrected and what was improved."},
	}, (*checker).correctedCases},
}

// disputeConstraints states the sums of table 4.
func disputeConstraints(f *Form) []Constraint {
	var totals []Constraint
	for i := range f.Tables[2].Rows {
		totals = append(totals, f.rowTotal("T4-S", &f.Tables[2].Rows[i]))
	}
	return append(totals, f.reviewBeforeSuits(), f.applicationsBeforeDisputes(), f.reviewFirst())
}

// reviewBeforeSuits states rule T4-A: where there are suits after review there is a review.
func (f *Form) reviewBeforeSuits() Constraint {
	some := func(total string) Comparison {
		return Comparison{Relation: AtLeastZero, Terms: []Term{f.term(total, 1)}, Constant: -1}
	}
	return Constraint{Code: "T4-A", Cell: f.Cell(afterTotal), Comparison: some(reviewTotal), When: []Comparison{some(afterTotal)}}
}

// applicationsBeforeDisputes states rule T4-B: where there are no applications there are no disputes.
func (f *Form) applicationsBeforeDisputes() Constraint {
	none := func(total string) Comparison { return Comparison{Terms: []Term{f.term(total, 1)}} }
	return Constraint{
		Code: "T4-B", Cell: f.Cell(reviewTotal),
		Comparison: Comparison{Relation: AtLeastZero, Terms: []Term{f.term(reviewTotal, -1), f.term(directTotal, -1), f.term(afterTotal, -1)}},
		When:       []Comparison{none("/applications/received/total"), none("/applications/carriedIn/total")},
	}
}

// reviewFirst states rule T4-C: since 2024, when refusals had to go to review before a suit, there are no direct suits.
func (f *Form) reviewFirst() Constraint {
	const since = 2024
	return Constraint{
		Code: "T4-C", Cell: f.Cell(directTotal),
		Comparison: Comparison{Terms: []Term{f.term(directTotal, 1)}},
		When:       []Comparison{{Relation: AtLeastZero, Terms: []Term{yearTerm(1)}, Constant: -since}},
	}
}

// The totals of table 4.
const (
	reviewTotal = "/disputes/review/total"
	directTotal = "/disputes/litigationDirect/total"
	afterTotal  = "/disputes/litigationAfterReview/total"
)

func (c *checker) suitsWithoutReview() Answer {
	return c.constraints(func(c *checker, x *Constraint, b balance, f *Finding) {
		f.Actual = NumberValue(c.cells.n[x.When[0].Terms[0].index])
	})
}

func (c *checker) disputesWithoutApplications() Answer {
	return c.constraints(func(c *checker, x *Constraint, b balance, f *Finding) {
		f.Actual = NumberValue(-b.sum)
		for _, t := range x.Terms { // points at the first total that counts anything
			if f.Pointer == "" && c.cells.n[t.index] > 0 {
				f.Pointer = t.Cell.Pointer
			}
		}
	})
}

func (c *checker) directSuits() Answer {
	return c.constraints(func(c *checker, x *Constraint, b balance, f *Finding) { f.Actual = NumberValue(b.sum) })
}

// correctedCells are the cells of table 4 that count 结果纠正.
var correctedCells = [...]string{
	"/disputes/review/corrected", "/disputes/litigationDirect/corrected", "/disputes/litigationAfterReview/corrected",
}

func (c *checker) correctedCases() Answer {
	d := &c.report.Disputes
	counts := [...]Count{d.Review.Corrected, d.LitigationDirect.Corrected, d.LitigationAfterReview.Corrected}
	var cases int64
	known := true
	for _, corrected := range counts {
		n, ok := corrected.Int()
		cases, known = cases+n, known && ok
	}
	switch {
	case cases == 0 && !known:
		return c.lacking(correctedCells[0], correctedCells[:]...)
	case cases == 0:
		return NotApplicable
	}
	read := false
	for _, section := range c.prose() {
		if tellsOfCorrection(section.text) {
			return Holds
		}
		read = read || section.text != ""
	}
	var cells []string
	for i, corrected := range counts {
		if n, _ := corrected.Int(); n > 0 {
			cells = append(cells, correctedCells[i])
		}
	}
	if !read {
		return c.undecided(cells[0], NoProse, "/overview/text", "/problems/text", "/otherMatters/text")
	}
	return c.add(&Finding{Pointer: cells[0], Cells: cells, Actual: NumberValue(cases)})
}

// tellsOfCorrection reports whether a paragraph speaks of corrected cases: not of corrected websites, nor of accounts that
// were closed.
func tellsOfCorrection(text string) bool {
	for text != "" {
		paragraph, rest, _ := strings.Cut(text, "\n")
		if mentions(paragraph, "败诉", "敗訴") || mentions(paragraph, "纠正", "糾正", "纠错", "糾錯", "撤销", "撤銷", "确认违法", "確認違法",
			"责令", "責令", "改判", "变更", "變更") && mentions(paragraph, "复议", "復議", "複議", "诉讼", "訴訟", "应诉", "應訴", "案件", "判决", "判決") {
			return true
		}
		text = rest
	}
	return false
}
