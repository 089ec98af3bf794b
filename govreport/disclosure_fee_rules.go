package govreport

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/claims"
	"github.com/zfxxgk/annualreport/govreport/internal/decimal"
)

var ruleC04 = rule{
	code: "C04", severity: Warning, editions: []Edition{Edition2021}, unexpressed: readsText, explainable: true,
	title:   "收费金额单位为万元",
	basis:   "格式第二部分表格：本年收费金额（单位：万元）",
	message: "填报为 {actual} 万元（合 {hundredMillion} 亿元），县级及以下机关不太可能，可能误以元为单位",
	variants: []sentence{
		{"outByTenThousand", "填报为 {actual} 万元，文字却写“{quote}”，正好相差一万倍，单位可能有误"},
	},
	help:  "确认表中金额以万元为单位；以元计的应除以 10000。",
	judge: (*checker).feeUnit,
}

// feeUnit is rule C04.
func (c *checker) feeUnit() Answer {
	const pointer = "/disclosure/feesCollected"
	cell := &c.report.Disclosure.FeesCollected
	n, ok := cell.Millionths()
	if !ok {
		return c.lacking(pointer, pointer)
	}
	if claim := c.feeInOtherUnit(n); claim != nil {
		f := Finding{Variant: "outByTenThousand", Pointer: pointer, Actual: TextValue(cell.String()), Repair: amountOfYuan(pointer, claim.Number.Yuan())}
		f.quotes(c.toldIn(claim.Text), claim.Segment)
		return c.add(&f)
	}
	const improbable = 1_000_000 * amountUnit // 10,000,000,000 yuan
	switch level := c.report.Organ.Level; {
	case n < improbable:
		return Holds
	case level == CountyLevel || level == TownshipLevel:
		f := Finding{Pointer: pointer, Actual: TextValue(cell.String()), Repair: amountOfYuan(pointer, n)}
		f.argNumber("hundredMillion", n/amountUnit/yuanPerUnit)
		return c.add(&f)
	case level == "":
		return c.undecided(pointer, UnknownOrgan, "/organ/level")
	}
	return NotApplicable
}

// amountOfYuan offers millionths of a yuan as an amount in 万元, where its places suffice.
func amountOfYuan(pointer string, millionths int64) []Repair {
	if millionths%yuanPerUnit != 0 {
		return nil
	}
	text := strings.TrimRight(decimal.Format(millionths/yuanPerUnit, 6), "0")
	return []Repair{{pointer, TextValue(strings.TrimSuffix(text, "."))}}
}

// feeInOtherUnit returns a claim that gives the fees as an amount of which the cell's is exactly 10,000 times as much or as
// little: 行政事业性收费3756万元 beside a cell of 37560000 or 0.3756. yuan is the quoted amount in millionths.
func (c *checker) feeInOtherUnit(n int64) *claims.Claim {
	list := c.told().claims
	for i := range list {
		if claim := &list[i]; claim.Cells[0] == claims.Fee && outByUnit(n, claim.Number.Yuan()) {
			return claim
		}
	}
	return nil
}

// outByUnit reports whether an amount in 万元 and one in 元, both in millionths, are out by exactly 10,000: the yuan stand
// where 万元 belong, or were divided twice. Small numbers agree by chance.
func outByUnit(units, yuan int64) bool {
	const least = 1000 * amountUnit
	return yuan == units && units >= least ||
		yuan%(yuanPerUnit*yuanPerUnit) == 0 && yuan/(yuanPerUnit*yuanPerUnit) == units && yuan >= least*yuanPerUnit
}

var ruleT27 = rule{
	code: "T2-7", severity: Warning, editions: []Edition{Edition2021}, unexpressed: readsText, explainable: true,
	title:   "收费金额应含信息处理费",
	basis:   "国办函〔2020〕109号：信息处理费属于行政事业性收费",
	message: "行政事业性收费为 {actual} 万元，少于文字所述信息处理费 {fee} 元（“{quote}”）",
	help:    "将信息处理费计入行政事业性收费，注意单位为万元。",
	judge:   (*checker).processingFee,
}

// processingFee is rule T2-7: what was collected includes the processing fee the text tells of, up to the rounding of the
// cell.
func (c *checker) processingFee() Answer {
	told := c.told().mostOf(claims.Fee)
	if told == nil {
		return NotApplicable
	}
	const pointer = "/disclosure/feesCollected"
	cell := &c.report.Disclosure.FeesCollected
	collected, ok := cell.Millionths()
	if !ok {
		return c.lacking(pointer, pointer)
	}
	fee, rounding := told.Number.Yuan(), decimal.Pow10(6-int(cell.scale))/2
	if collected+rounding >= fee/yuanPerUnit {
		return Holds
	}
	f := c.inProse(pointer, told.Text, told.Segment)
	f.Actual = TextValue(cell.String())
	f.argNumber("fee", fee/amountUnit)
	return Fails
}

var ruleN12 = rule{
	code: "N12", severity: Advice, editions: []Edition{Edition2021}, unexpressed: readsText, explainable: true,
	title:   "信息处理费应为 10 元的整数倍",
	basis:   "国办函〔2020〕109号：按件每件 100 元起，按量每页 10 元起",
	message: "“{quote}”：{fee} 元不是 10 元的整数倍",
	help:    "按收费标准核对金额。",
	judge:   (*checker).tariffTold,
}

// tariffTold is rule N12.
func (c *checker) tariffTold() Answer {
	told := c.told().mostOf(claims.Fee)
	if told == nil {
		return NotApplicable
	}
	fee := told.Number.Yuan()
	if fee%(feeStep*amountUnit) == 0 {
		return Holds
	}
	places := 0
	if fee%amountUnit != 0 {
		places = 2
	}
	c.inProse("/disclosure/feesCollected", told.Text, told.Segment).Args = []Arg{{"fee", Verbatim(decimal.Quotient(fee, amountUnit, places))}}
	return Fails
}
