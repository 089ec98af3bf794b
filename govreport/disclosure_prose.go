package govreport

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/decimal"
	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// This file compares table 2 with the plainest of statements in prose: the processing fee collected, and decisions
// published.

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
			fee, quoted, found = f, section.Printed[start:end], true
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

// publishedDecisions is rule T2-8: what was published cannot be more than what was decided. The numbers of a government
// that reports only its own decisions are no measure for what its website publishes.
func (c *checker) publishedDecisions() Answer {
	answer := NotApplicable
	d := &c.report.Disclosure
	for _, act := range [...]struct {
		name, pointer string
		cell          *Count
	}{
		{"行政许可", "/disclosure/licenceDecisions", &d.LicenceDecisions},
		{"行政处罚", "/disclosure/penaltyDecisions", &d.PenaltyDecisions},
		{"行政强制", "/disclosure/coercionDecisions", &d.CoercionDecisions},
	} {
		published, quoted, found := c.published(act.name)
		if !found {
			continue
		}
		decided, ok := act.cell.Int()
		switch {
		case !ok:
			answer = max(answer, c.lacking(act.pointer, act.pointer))
		case published <= decided:
			answer = max(answer, Holds)
		case c.report.Scope != Aggregated && (c.report.Organ.Kind == Government || c.report.Organ.Kind == GovernmentOffice):
			continue
		case c.report.Scope != Aggregated && c.report.Organ.Kind == "":
			answer = max(answer, c.undecided(act.pointer, UnknownOrgan, "/organ/kind"))
		default:
			f := Finding{Pointer: act.pointer, Actual: NumberValue(decided), Quote: quoted}
			f.argNumber("published", published)
			answer = c.add(&f)
		}
	}
	return answer
}

// published finds the largest n of a clause that says 公开行政许可决定 n 件 and nothing else, of this organ and this year.
func (c *checker) published(decision string) (n int64, quoted string, found bool) {
	for _, section := range c.prose() {
		text := section.Plain
		for at := 0; ; {
			i := hanzi.Index(text[at:], decision)
			if i < 0 {
				break
			}
			act := at + i
			at = act + len(decision)
			m, end, ok := plainCount(text, at)
			if !ok || m <= n {
				continue
			}
			start := hanzi.Clause(text, act).Start
			if !publishes(text[start:act]) || !c.isOwn(text[hanzi.Sentence(text, start).Start:end]) {
				continue
			}
			n, quoted, found = m, section.Printed[start:end], true
		}
	}
	return n, quoted, found
}

// publishes reports whether the words before an act end by saying that it was published.
func publishes(before string) bool {
	before = strings.TrimRight(before, " 了出")
	return hanzi.Words("公开 公示 发布 公布").End(before) && !hanzi.Words("未 不 申请公开").In(before)
}

// plainCount reads "决定4件" at a place in a text and where it ends. 项 and 类 count kinds of acts, not decisions.
func plainCount(text string, at int) (n int64, end int, ok bool) {
	rest := hanzi.Words("决定书 决定 结果 信息 共 计").SkipSpaced(text[at:])
	at = len(text) - len(rest)
	if !hanzi.BeginsWithDigit(rest) {
		return 0, 0, false
	}
	f := hanzi.FigureAt(text, at)
	if f.Digits > 9 || f.Millionths%amountUnit != 0 {
		return 0, 0, false
	}
	measure := hanzi.Words("件 份 条 宗 起 例").At(text[f.End:])
	return f.Millionths / amountUnit, f.End + len(measure), measure != ""
}

// isOwn reports whether what leads up to a number speaks of this report's own subject and of the reported year: not of
// another year, of several, of a part of one, and, unless the report is aggregated, of no wider circle of organs.
func (c *checker) isOwn(words string) bool {
	if !c.report.aboutItsYear(words) {
		return false
	}
	return c.report.Scope == Aggregated || !hanzi.Words("全省 全市 全州 全县 全区 全旗 全镇 全乡 全系统 系统 各级 各部门 各单位 各镇 各乡 各街道 各县 各区 各市 各地 下属 所属 其他部门").In(words)
}

// otherTimes name another year than the reported one, several, or a part of it.
const otherTimes hanzi.Words = hanzi.LastYear + " 前年 往年 同比 历年 近年 年来 累计 以来 至今 截至 截止 目前 月 季度 半年"

// aboutItsYear reports whether words name no time but the reported year.
func (r *Report) aboutItsYear(words string) bool {
	if otherTimes.In(words) {
		return false
	}
	for at := 0; ; {
		f, ok := hanzi.NextFigure(words, at)
		if !ok {
			return true
		}
		at = f.End
		if f.IsYear() && f.Millionths != int64(r.Year)*amountUnit && !hanzi.Words("元 件 条 份").Begin(words[f.End:]) {
			return false
		}
	}
}
