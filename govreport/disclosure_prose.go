package govreport

import (
	"strconv"
	"strings"
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
	pointer := "/disclosure/feesCollected"
	cell := &c.report.Disclosure.FeesCollected
	collected, ok := cell.Millionths()
	if !ok {
		return c.undecided(pointer, BlankCells)
	}
	rounding := pow10(6-int(cell.scale)) / 2
	if collected+rounding >= fee/yuanPerUnit {
		return Holds
	}
	return c.add(Finding{Pointer: pointer, Cells: []string{pointer}, Actual: TextValue(cell.String()), Quote: quoted,
		Args: []Arg{{"fee", verbatim(strconv.FormatInt(fee/amountUnit, 10))}}})
}

// yuanPerUnit is how many yuan one unit of the fee cell, 万元, has.
const yuanPerUnit = 10_000

// statedFee finds the largest 信息处理费 n 元 the text says was collected, in millionths of a yuan.
func (c *checker) statedFee() (fee int64, quoted string, found bool) {
	for _, section := range c.prose() {
		rest := section.text
		for {
			at, word := indexOfAny(rest, "信息处理费", "信息處理費")
			if at < 0 {
				break
			}
			start, _ := clauseAt(rest, at)
			after := rest[at+len(word):]
			if f, end, ok := sumOfMoney(after); ok && !mentions(rest[start:at], "未", "免", "不") && f > fee {
				fee, quoted, found = f, rest[start:at+len(word)+end], true
			}
			rest = after
		}
	}
	return fee, quoted, found
}

// sumOfMoney reads "共计2950元" or "0.295万元" at the start of a text, in millionths of a yuan, and where it ends.
func sumOfMoney(text string) (millionths int64, end int, ok bool) {
	rest := skipWords(text, "共", "计", "共计", "合计", "总计", "总额", "金额", "为", "：", ":", "計", "總計", "合計", "金額", "為", "了", " ")
	at := len(text) - len(rest)
	f, found := nextFigure(text, at)
	if !found || f.start != at || f.digits > 9 {
		return 0, 0, false
	}
	for _, unit := range [...]struct {
		name string
		yuan int64
	}{{"万元", yuanPerUnit}, {"萬元", yuanPerUnit}, {"元", 1}} {
		if strings.HasPrefix(text[f.end:], unit.name) {
			return f.millionths * unit.yuan, f.end + len(unit.name), true
		}
	}
	return 0, 0, false
}

// publishedDecisions is rule T2-8: what was published cannot be more than what was decided.
func (c *checker) publishedDecisions() Answer {
	answer := NotApplicable
	d := &c.report.Disclosure
	for _, act := range [...]struct {
		words   [2]string
		pointer string
		cell    *Count
	}{
		{[2]string{"行政许可", "行政許可"}, "/disclosure/licenceDecisions", &d.LicenceDecisions},
		{[2]string{"行政处罚", "行政處罰"}, "/disclosure/penaltyDecisions", &d.PenaltyDecisions},
		{[2]string{"行政强制", "行政強制"}, "/disclosure/coercionDecisions", &d.CoercionDecisions},
	} {
		published, quoted, found := c.published(act.words)
		if !found {
			continue
		}
		decided, ok := act.cell.Int()
		switch {
		case !ok:
			answer = max(answer, c.undecided(act.pointer, BlankCells))
		case published <= decided:
			answer = max(answer, Holds)
		default:
			answer = c.add(Finding{Pointer: act.pointer, Cells: []string{act.pointer}, Actual: NumberValue(decided),
				Quote: quoted, Args: []Arg{{"published", digits(published)}}})
		}
	}
	return answer
}

// published finds the largest n of a clause that says 公开行政许可决定 n 件 and nothing else.
func (c *checker) published(act [2]string) (n int64, quoted string, found bool) {
	for _, section := range c.prose() {
		rest := section.text
		for {
			at, word := indexOfAny(rest, act[0], act[1])
			if at < 0 {
				break
			}
			start, _ := clauseAt(rest, at)
			after := rest[at+len(word):]
			if m, end, ok := plainCount(after); ok && m > n && publishes(rest[start:at]) {
				n, quoted, found = m, rest[start:at+len(word)+end], true
			}
			rest = after
		}
	}
	return n, quoted, found
}

// publishes reports whether the words before an act end by saying that it was published this year.
func publishes(before string) bool {
	if mentions(before, "累计", "累計", "历年", "歷年", "以来", "以來", "上年", "去年") {
		return false
	}
	before = strings.TrimRight(before, " 了出")
	for _, verb := range [...]string{"公开", "公開", "公示", "发布", "發佈", "發布", "公布", "公佈"} {
		if strings.HasSuffix(before, verb) {
			return true
		}
	}
	return false
}

// plainCount reads "决定4件" at the start of a text and where it ends.
func plainCount(text string) (n int64, end int, ok bool) {
	rest := skipWords(text, "决定书", "决定", "结果", "信息", "类", "共", "计", "決定書", "決定", "結果", "類", "計", " ")
	at := len(text) - len(rest)
	f, found := nextFigure(text, at)
	if !found || f.start != at || f.digits > 9 || f.millionths%amountUnit != 0 {
		return 0, 0, false
	}
	measured := skipMeasure(text[f.end:])
	if measured == text[f.end:] {
		return 0, 0, false
	}
	return f.millionths / amountUnit, len(text) - len(measured), true
}

// indexOfAny finds whichever of two spellings comes first.
func indexOfAny(text, hans, hant string) (at int, word string) {
	i, j := strings.Index(text, hans), strings.Index(text, hant)
	if i < 0 || j >= 0 && j < i {
		return j, hant
	}
	return i, hans
}
