package govreport

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/decimal"
	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
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
	if quote, yuan := c.feeInOtherUnit(n); quote != "" {
		return c.add(&Finding{Variant: "outByTenThousand", Pointer: pointer, Actual: TextValue(cell.String()), Quote: quote,
			Repair: amountOfYuan(pointer, yuan)})
	}
	const improbable = 1_000_000 * amountUnit // 10,000,000,000 yuan
	switch level := c.report.Organ.Level; {
	case n < improbable:
		return Holds
	case level == County || level == TownshipLevel:
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

// feeInOtherUnit quotes a clause that gives the fees as an amount of which the cell's is exactly 10,000 times as much or as
// little: 行政事业性收费3756万元 beside a cell of 37560000 or 0.3756. yuan is the quoted amount in millionths.
func (c *checker) feeInOtherUnit(n int64) (quote string, yuan int64) {
	for _, section := range c.prose() {
		for at := 0; ; {
			f, ok := hanzi.NextFigure(section.Plain, at)
			if !ok {
				break
			}
			at = f.End
			said, end, ok := moneyAt(section.Plain, f)
			if !ok || !outByUnit(n, said) {
				continue
			}
			start := hanzi.Clause(section.Plain, f.Start).Start
			if hanzi.Words("行政事业性收费").In(section.Plain[start:f.Start]) {
				return section.Quote(hanzi.Segment{Start: start, End: end}), said
			}
		}
	}
	return "", 0
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
	fee, quoted, found := c.statedFee()
	if !found {
		return NotApplicable
	}
	const pointer = "/disclosure/feesCollected"
	cell := &c.report.Disclosure.FeesCollected
	collected, ok := cell.Millionths()
	if !ok {
		return c.lacking(pointer, pointer)
	}
	rounding := decimal.Pow10(6-int(cell.scale)) / 2
	if collected+rounding >= fee/yuanPerUnit {
		return Holds
	}
	f := Finding{Pointer: pointer, Actual: TextValue(cell.String()), Quote: quoted}
	f.argNumber("fee", fee/amountUnit)
	return c.add(&f)
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
	fee, quoted, found := c.statedFee()
	switch {
	case !found:
		return NotApplicable
	case fee%(feeStep*amountUnit) == 0:
		return Holds
	}
	places := 0
	if fee%amountUnit != 0 {
		places = 2
	}
	return c.add(&Finding{Pointer: "/disclosure/feesCollected", Quote: quoted, Args: []Arg{{"fee", Verbatim(decimal.Quotient(fee, amountUnit, places))}}})
}

// statedFee finds the largest sum of which the text says plainly that this organ collected it this year as 信息处理费, in
// millionths of a yuan.
func (c *checker) statedFee() (fee int64, quoted string, found bool) {
	for _, section := range c.prose() {
		text := section.Plain
		for at := 0; ; {
			i := hanzi.Index(text[at:], "信息处理费")
			if i < 0 {
				break
			}
			here := at + i
			at = here + len("信息处理费")
			f, end, ok := sumOfMoney(text, at)
			if !ok || f <= fee {
				continue
			}
			start := hanzi.Clause(text, here).Start
			if !collects(text[start:end]) || !c.isOwn(text[hanzi.Sentence(text, start).Start:end]) {
				continue
			}
			fee, quoted, found = f, section.Quote(hanzi.Segment{Start: start, End: end}), true
		}
	}
	return fee, quoted, found
}

// collects reports whether a clause says that money was received, and not that it should be, was waived or returned.
func collects(clause string) bool {
	return hanzi.Words("收取 收缴 征收 实收 共收").In(clause) &&
		!hanzi.Words("未 免 不 应 拟 需 退 通知 标准 如 每").In(clause)
}

// sumOfMoney reads "共计2950元" or "收取0.295万元" at a place in a text, in millionths of a yuan, and where it ends.
func sumOfMoney(text string, at int) (millionths int64, end int, ok bool) {
	rest := hanzi.Words("收取 实收 共收 共 计 合计 总计 总额 金额 人民币 为 ： : 了 （ (").SkipSpaced(text[at:])
	at = len(text) - len(rest)
	if !hanzi.BeginsWithDigit(rest) {
		return 0, 0, false
	}
	return moneyAt(text, hanzi.FigureAt(text, at))
}

// moneyAt reads a number as an amount when a unit of money follows, in millionths of a yuan, and where it ends. A price,
// 100元/件, is none.
func moneyAt(text string, f hanzi.Figure) (millionths int64, end int, ok bool) {
	for _, unit := range [...]struct {
		name string
		yuan int64
	}{{"万元", yuanPerUnit}, {"元", 1}} {
		rest, found := strings.CutPrefix(text[f.End:], unit.name)
		switch {
		case !found:
			continue
		case f.Digits > 8 || hanzi.Words("/ ／ 每 一").Begin(rest):
			return 0, 0, false
		}
		return f.Millionths * unit.yuan, len(text) - len(rest), true
	}
	return 0, 0, false
}
