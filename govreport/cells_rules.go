package govreport

import "strings"

// Rules about cells of any table. What a schema can see of a cell is no rule of its own: whole numbers (C01), decimals
// (C02), units in a cell (C03) and full-width digits (C05) are J06 and J07, errors because no reader of the data format
// takes such a document, with the plain number as the repair. In imported text the importer takes the plain number and
// notes what stood there. Blanks beside zeros, the mild half of C06, are told by S09.
var cellRules = []reportRule{
	{Rule{
		Code: "C04", Severity: Warning, Editions: []Edition{Edition2021}, Unexpressed: readsText, Explainable: true,
		Title: Text{"收费金额单位为万元", "收費金額單位為萬元", "Fees are in 10,000 yuan"},
		Basis: Text{"格式第二部分表格：本年收费金额（单位：万元）", "格式第二部分表格：本年收費金額（單位：萬元）", "Section 二: collected this year, in 10,000 yuan"},
		Messages: []Text{
			{"填报为 {actual} 万元（合 {hundredMillion} 亿元），县级及以下机关不太可能，可能误以元为单位", "填報為 {actual} 萬元（合 {hundredMillion} 億元），縣級及以下機關不太可能，可能誤以元為單位",
				"{actual} × 10,000 yuan ({hundredMillion} hundred million) is improbable for an organ of county level or below: entered in yuan?"},
			{"填报为 {actual} 万元，文字却写“{quote}”，正好相差一万倍，单位可能有误", "填報為 {actual} 萬元，文字卻寫「{quote}」，正好相差一萬倍，單位可能有誤",
				"{actual} × 10,000 yuan, but the text says “{quote}”: out by exactly 10,000, so the unit may be wrong"},
		},
		Help: Text{"确认表中金额以万元为单位；以元计的应除以 10000。", "確認表中金額以萬元為單位；以元計的應除以 10000。",
			"Make sure that the table's amount is in 10,000 yuan; divide yuan by 10,000."},
	}, (*checker).feeUnit},
	{Rule{
		Code: "C06", Severity: Warning, Editions: both, Unexpressed: followsUp,
		Title: Text{"空白处不应为零", "空白處不應為零", "A blank that cannot be zero"},
		Basis: Text{"勾稽关系", "勾稽關係", "The sums of the form"},
		Messages: []Text{
			{"空白，但按勾稽关系应为 {expected}", "空白，但按勾稽關係應為 {expected}", "blank, but by the sums of the form it is {expected}"},
			{"“{column}”列有 {blank} 个单元格空白，按勾稽关系应为：{list}", "「{column}」欄有 {blank} 個儲存格空白，按勾稽關係應為：{list}",
				"the column “{column}” has {blank} blank cells, which by the sums of the form are: {list}"},
			{"有 {blank} 个单元格空白，按勾稽关系应为：{list}", "有 {blank} 個儲存格空白，按勾稽關係應為：{list}",
				"{blank} cells are blank, which by the sums of the form are: {list}"},
		},
		Help: Text{"填入应有的数，或者核对与它相加的各数。", "填入應有的數，或者核對與它相加的各數。", "Fill in the number, or check those it adds up with."},
	}, (*checker).forcedBlanks},
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
		return c.add(&Finding{Variant: 1, Pointer: pointer, Actual: TextValue(cell.String()), Quote: quote,
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
	text := strings.TrimRight(decimal(millionths/yuanPerUnit, 6), "0")
	return []Repair{{pointer, TextValue(strings.TrimSuffix(text, "."))}}
}

// feeInOtherUnit quotes a clause that gives the fees as an amount of which the cell's is exactly 10,000 times as much or as
// little: 行政事业性收费3756万元 beside a cell of 37560000 or 0.3756. yuan is the quoted amount in millionths.
func (c *checker) feeInOtherUnit(n int64) (quote string, yuan int64) {
	for _, section := range c.prose() {
		for at := 0; ; {
			f, ok := nextFigure(section.text, at)
			if !ok {
				break
			}
			at = f.end
			said, end, ok := moneyAt(section.text, f)
			if !ok || !outByUnit(n, said) {
				continue
			}
			start, _ := clauseAt(section.text, f.start)
			if mentions(section.text[start:f.start], "行政事业性收费", "行政事業性收費") {
				return section.text[start:end], said
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

// lacking records that the running rule cannot tell for want of those of the given cells that hold no number.
func (c *checker) lacking(pointer string, cells ...string) Answer {
	why := BlankCells
	var unknown []string
	for _, cell := range cells {
		i := c.form.index[cell]
		if c.cells.known[i] {
			continue
		}
		why = max(why, c.whyUnknown(c.form.Cells[i]))
		unknown = append(unknown, cell)
	}
	return c.undecided(pointer, why, unknown...)
}
