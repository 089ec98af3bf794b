package govreport

import "github.com/zfxxgk/annualreport/govreport/internal/decimal"

// mostNamed is how many reports a message names.
const mostNamed = 10

// A nameList joins names for a message; beyond the tenth they are counted.
type nameList struct {
	names Text
	last  Text
	n     int
}

var (
	oneOfThem  = Text{zh: "{a}等 {n} 个单位之一", key: "levels.oneOfThem"}
	andOthers  = Text{zh: "{a}等 {n} 份", key: "levels.andOthers"}
	moreGaps   = Text{zh: "{a}……共 {n} 格", key: "levels.moreGaps"}
	ofYear     = Text{zh: "{a}（{n} 年）", key: "levels.ofYear"}
	lessThan   = Text{zh: "{place}填报 {a}、{than} {b}（少 {d}）", key: "levels.lessThan"}
	moreThan   = Text{zh: "{place}填报 {a}、{than} {b}（多 {d}）", key: "levels.moreThan"}
	inSum      = Text{zh: "合计", key: "levels.inSum"}
	ownNumbers = Text{zh: "本级", key: "levels.ownNumbers"}
	nthReport  = Text{zh: "第 {n} 份报告", key: "levels.nthReport"}
)

// counted says how many there are behind the first few.
func (t Text) counted(pattern Text, n int) Text {
	return pattern.with("a", t).withNumber("n", int64(n))
}

func (l *nameList) add(name Text) {
	if l.n > 0 && l.last == name {
		return // the other report of an organ
	}
	l.last = name
	if l.n++; l.n <= mostNamed {
		l.names = l.names.join(byCommas, name)
	}
}

// text is the names, and how many there are if these are not all.
func (l *nameList) text() Text {
	if l.n > mostNamed {
		return l.names.counted(andOthers, l.n)
	}
	return l.names
}

// gapList says of the first few cells what stands there and what it was compared with.
func (c *checker) gapList(gaps []int, most int) (list Text) {
	for k, i := range gaps {
		if k == most {
			return list.counted(moreGaps, len(gaps))
		}
		list = list.join(bySemicolons, c.gapText(i))
	}
	return list
}

// gapText says: 一、本年新收政府信息公开申请数量 / 自然人填报 4、合计 5（少 1）.
func (c *checker) gapText(i int) Text {
	l := c.levels
	cell := c.form.Cells[i]
	n, off := c.cells.n[i], saturating(l.than[i], -c.cells.n[i])
	text, than := lessThan, inSum
	if off < 0 {
		text, off = moreThan, -off
	}
	if one := l.one[i]; one >= 0 {
		than = l.members[one].name()
	}
	place := rowName(cell.Labels)
	if cell.Column != decisionsThisYear && cell.Column != feesThisYear { // the only column of their rows
		place = place.join(bySlashes, cell.Column)
	}
	return text.with("place", place).with("a", c.printed(i, n)).
		with("than", than).with("b", c.printed(i, l.than[i])).with("d", c.printed(i, off))
}

// printed prints a number as its cell does, an amount with the decimals that it has.
func (c *checker) printed(cell int, n int64) Text {
	t := digits(n)
	if c.form.Cells[cell].Kind == AmountCell {
		t = Verbatim(decimal.Format(n, placesOf(n)))
	}
	return t
}

// valueOf is a number as the value of its cell.
func (c *checker) valueOf(cell int, n int64) Value {
	if c.form.Cells[cell].Kind == AmountCell {
		return TextValue(c.printed(cell, n).In(ZhHans))
	}
	return NumberValue(n)
}
