package govreport

import (
	"slices"
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/claims"
	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

var ruleT4S = rule{
	code: "T4-S", severity: Error, editions: both,
	title:   "复议诉讼各项之和",
	basis:   "第四部分表格“总计”栏",
	message: "填报为 {actual}，应为 {expected}（维持、纠正、其他结果、尚未审结之和），{difference}",
	variants: []sentence{
		{"atLeast", "填报为 {actual}，至少应为 {sum}（维持、纠正、其他结果、尚未审结已填各数之和），{difference}"},
	},
	help:  "核对本组五个数。",
	judge: (*checker).sumsOfGroups,
}

// sumsOfGroups is rule T4-S. Each group is bound by its own sum only, so that the ways to settle it are told with it.
func (c *checker) sumsOfGroups() Answer {
	return c.judgeConstraints((*checker).saySum, (*checker).reportGroup)
}

var ruleT4A = rule{
	code: "T4-A", severity: Advice, editions: both, explainable: true,
	title:   "复议后起诉须先有复议",
	basis:   "逻辑关系：复议后起诉以行政复议为前提",
	message: "复议后起诉为 {actual} 件，而行政复议为 0 件",
	help:    "复议在以前年度的属于正常；否则核对是否应计入“未经复议直接起诉”。",
	judge:   (*checker).suitsWithoutReview,
}

func (c *checker) suitsWithoutReview() Answer {
	if c.countsEarlierCases() {
		return NotApplicable
	}
	return c.constraints(func(c *checker, x *Constraint, b weighing, f *Finding) {
		f.Actual = NumberValue(c.cells.n[x.When[0].Terms[0].index])
	})
}

var ruleT4B = rule{
	code: "T4-B", severity: Advice, editions: both, explainable: true,
	title:   "没有申请却有争议",
	basis:   "逻辑关系：第三部分表格与第四部分表格",
	message: "第三部分没有新收、结转的申请，这里却有 {actual} 件复议或诉讼",
	help:    "涉及主动公开或以前年度申请的属于正常；否则核对第三部分表格。",
	judge:   (*checker).disputesWithoutApplications,
}

func (c *checker) disputesWithoutApplications() Answer {
	if c.countsEarlierCases() {
		return NotApplicable
	}
	return c.constraints(func(c *checker, x *Constraint, b weighing, f *Finding) {
		f.Actual = NumberValue(-b.sum)
		for _, t := range x.Terms { // points at the first total that counts anything
			if f.Pointer == "" && c.cells.n[t.index] > 0 {
				f.Pointer = t.Cell.Pointer
			}
		}
	})
}

// countsEarlierCases reports a note on table 4 that it counts cases which came in before the reported year, as the law does
// not forbid: 注：行政复议、行政诉讼数量含上年度结转数量. Their reviews and applications are those of earlier years.
func (c *checker) countsEarlierCases() bool {
	for rest := c.text(disputesNote).Plain; rest != ""; {
		s := rest
		if end := strings.IndexFunc(rest, hanzi.EndsSentence); end >= 0 {
			s = rest[:end]
		}
		rest = strings.TrimLeftFunc(rest[len(s):], hanzi.EndsSentence)
		if hanzi.Words("含 包括 计入").In(s) && (hanzi.LastYear + " 往年 以前年度 结转").In(s) && !hanzi.Words("不含 未含 不包 未包 不计入 未计入").In(s) {
			return true
		}
	}
	return false
}

var ruleT4C = rule{
	code: "T4-C", severity: Advice, editions: []Edition{Edition2021}, explainable: true,
	title:   "2024年起复议前置",
	basis:   "《行政复议法》第二十三条第一款第三项、第四项（2024年1月1日起施行）",
	message: "2024年起不予公开、未履行法定职责的案件须先经复议，请确认这 {actual} 件不在其列",
	help:    "不予公开、未履行法定职责的争议应先申请行政复议；2024年前起诉的和其他情形属于正常。",
	judge:   (*checker).directSuits,
}

func (c *checker) directSuits() Answer {
	return c.constraints(func(c *checker, x *Constraint, b weighing, f *Finding) { f.Actual = NumberValue(b.sum) })
}

var ruleT4D = rule{
	code: "T4-D", severity: Advice, editions: both, unexpressed: readsText,
	title:   "被纠正案件宜作说明",
	basis:   "条例第五十条第四项：存在的主要问题及改进情况",
	message: "有 {actual} 件被纠正，文字部分没有提到",
	variants: []sentence{
		{"several", "共有 {actual} 件被纠正（{list}），文字部分没有提到"},
	},
	help:  "在第一、五或六部分说明被纠正的原因和改进措施。",
	judge: (*checker).correctedCases,
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
	if c.told().tellsOfCorrection() {
		return Holds
	}
	var cells []string
	var parts []Text
	cases = 0
	for i, corrected := range counts {
		if n, _ := corrected.Int(); n > 0 && !c.deniesCases(correctedCells[i]) {
			cells = append(cells, correctedCells[i])
			parts = append(parts, Text{zh: "{row} {n}"}.with("row", PlaceOf(c.form.Edition, correctedCells[i]).Row).withNumber("n", n))
			cases += n
		}
	}
	if cases == 0 {
		return Holds
	}
	if r := c.report; r.Overview.Text == "" && r.Problems.Text == "" && r.OtherMatters.Text == "" { // it may stand there
		return c.undecided(cells[0], NoProse, "/overview/text", "/problems/text", "/otherMatters/text")
	}
	f := Finding{Pointer: cells[0], Cells: cells, Actual: NumberValue(cases)}
	if len(cells) > 1 {
		f.Variant, f.Pointer = "several", "/disputes"
		f.arg("list", listed(parts))
	}
	return c.add(&f)
}

// correctedCells are the cells of table 4 that count 结果纠正.
var correctedCells = [...]string{
	"/disputes/review/corrected", "/disputes/litigationDirect/corrected", "/disputes/litigationAfterReview/corrected",
}

// tellsOfCorrection reports whether a paragraph speaks of corrected cases: not of corrected websites, nor of accounts that
// were closed, nor that there were none.
func (t *toldNumbers) tellsOfCorrection() bool {
	var said claims.Matters // in the paragraph
	for i := range t.says {
		s := &t.says[i]
		if i > 0 && (s.Text != t.says[i-1].Text || s.Paragraph != t.says[i-1].Paragraph) {
			said = 0
		}
		if preambleText+s.Text < overviewText || s.Denied && s.Matters&claims.OfCases == 0 {
			continue
		}
		said |= s.Matters
		if said&claims.OfLosing != 0 || said&claims.OfCorrecting != 0 && said&claims.OfCases != 0 {
			return true
		}
	}
	return false
}

// deniesCases reports whether the text says that a cell is 0, which is against the table: rule N11.
func (c *checker) deniesCases(cell string) bool {
	list := c.told().claims
	for i := range list {
		if claim := &list[i]; claim.Number.Millionths == 0 && !claim.Withdrawn && slices.Contains(c.claimedCells(claim.Cells[0]), cell) {
			return true
		}
	}
	return false
}

// constrainDisputes states the sums of table 4.
func (f *Form) constrainDisputes() {
	for i := range f.Tables[2].Rows {
		f.constrain(f.rowTotal("T4-S", &f.Tables[2].Rows[i]))
	}
	f.constrain(f.reviewBeforeSuits())
	f.constrain(f.applicationsBeforeDisputes())
	f.constrain(f.reviewFirst())
}

// reviewBeforeSuits states rule T4-A: where there are suits after review there is a review.
func (f *Form) reviewBeforeSuits() Constraint {
	return Constraint{Code: "T4-A", Cell: f.Cell(afterTotal), Comparison: f.some(reviewTotal), When: []Comparison{f.some(afterTotal)}}
}

// applicationsBeforeDisputes states rule T4-B: where there are no applications there are no disputes.
func (f *Form) applicationsBeforeDisputes() Constraint {
	return Constraint{
		Code: "T4-B", Cell: f.Cell(reviewTotal),
		Comparison: f.compared(AtLeastZero, 0, weighed{reviewTotal, -1}, weighed{directTotal, -1}, weighed{afterTotal, -1}),
		When: []Comparison{
			f.compared(EqualsZero, 0, weighed{"/applications/received/total", 1}), f.compared(EqualsZero, 0, weighed{"/applications/carriedIn/total", 1}),
		},
	}
}

// reviewFirst states rule T4-C: since 2024, when refusals had to go to review before a suit, there are no direct suits.
func (f *Form) reviewFirst() Constraint {
	const since = 2024
	return Constraint{
		Code: "T4-C", Cell: f.Cell(directTotal),
		Comparison: f.compared(EqualsZero, 0, weighed{directTotal, 1}),
		When:       []Comparison{f.compared(AtLeastZero, -since, weighed{yearPointer, 1})},
	}
}

// The totals of table 4.
const (
	reviewTotal = "/disputes/review/total"
	directTotal = "/disputes/litigationDirect/total"
	afterTotal  = "/disputes/litigationAfterReview/total"
)
