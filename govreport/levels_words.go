package govreport

import "strings"

// put writes a text where {name} stands in another, in place: concatenations in three languages are a hundred bytes each in
// the browser module.
func (t *Text) put(name string, value *Text) {
	for _, x := range [...]struct {
		to *string
		l  Language
	}{{&t.En, En}, {&t.ZhHant, ZhHant}, {&t.ZhHans, ZhHans}} {
		*x.to = t.In(x.l)
		if before, after, ok := strings.Cut(*x.to, name); ok {
			*x.to = before + value.In(x.l) + after
		}
	}
}

func (t *Text) putNumber(name string, n int64) {
	value := digits(n)
	t.put(name, &value)
}

// A nameList joins names for a message; beyond the tenth they are counted.
type nameList struct {
	names Text
	last  Text
	n     int
}

var (
	listedNames = Text{"{a}、{b}", "{a}、{b}", "{a}, {b}"}
	listedGaps  = Text{"{a}；{b}", "{a}；{b}", "{a}; {b}"}
	oneOfThem   = Text{"{a}等 {n} 个单位之一", "{a}等 {n} 個單位之一", "one of the {n}: {a}"}
	andOthers   = Text{"{a}等 {n} 份", "{a}等 {n} 份", "{a} and others, {n} in all"}
	moreGaps    = Text{"{a}……共 {n} 格", "{a}……共 {n} 格", "{a} … {n} cells in all"}
	ofYear      = Text{"{a}（{n} 年）", "{a}（{n} 年）", "{a} ({n})"}
	lessThan    = Text{"{place}填报 {a}、{than} {b}（少 {d}）", "{place}填報 {a}、{than} {b}（少 {d}）", "{place}: {a} reported, {b} {than} ({d} less)"}
	moreThan    = Text{"{place}填报 {a}、{than} {b}（多 {d}）", "{place}填報 {a}、{than} {b}（多 {d}）", "{place}: {a} reported, {b} {than} ({d} more)"}
	placed      = Text{ZhHans: "{a} / {b}"}
	inSum       = Text{"合计", "合計", "in sum"}
	ownNumbers  = Text{"本级", "本級", "the organ's own"}
	nthReport   = Text{"第 {n} 份报告", "第 {n} 份報告", "report {n}"}
)

// join joins two texts as a pattern says, if there are two.
func (t *Text) join(pattern *Text, next *Text) {
	if t.ZhHans == "" {
		*t = *next
		return
	}
	first := *t
	*t = *pattern
	t.put("{b}", next)
	t.put("{a}", &first)
}

// counted says how many there are behind the first few.
func (t *Text) counted(pattern *Text, n int) {
	first := *t
	*t = *pattern
	t.putNumber("{n}", int64(n))
	t.put("{a}", &first)
}

func (l *nameList) add(name *Text) {
	if l.n > 0 && l.last == *name {
		return // the other report of an organ
	}
	l.last = *name
	const most = 10
	if l.n++; l.n <= most {
		l.names.join(&listedNames, name)
	}
}

// gapList says of the first few cells what stands there and what it was compared with.
func (c *checker) gapList(gaps []int, most int) (list Text) {
	for k, i := range gaps {
		if k == most {
			list.counted(&moreGaps, len(gaps))
			break
		}
		gap := c.gapText(i)
		list.join(&listedGaps, &gap)
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
		place.join(&placed, &cell.Column)
	}
	text.put("{d}", c.printed(i, off)) // names last: what stands in one is never filled
	text.put("{b}", c.printed(i, l.than[i]))
	text.put("{a}", c.printed(i, n))
	text.put("{than}", &than)
	text.put("{place}", &place)
	return text
}

// printed prints a number as its cell does, an amount with the decimals that it has.
func (c *checker) printed(cell int, n int64) *Text {
	t := digits(n)
	if c.form.Cells[cell].Kind == AmountCell {
		t = verbatim(decimal(n, placesOf(n)))
	}
	return &t
}

// valueOf is a number as the value of its cell.
func (c *checker) valueOf(cell int, n int64) Value {
	if c.form.Cells[cell].Kind == AmountCell {
		return TextValue(c.printed(cell, n).ZhHans)
	}
	return NumberValue(n)
}
