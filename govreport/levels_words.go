package govreport

// A nameList joins names for a message; beyond the tenth they are counted.
type nameList struct {
	names Text
	last  Text
	n     int
	or    bool // any one of them, not all
}

func (l *nameList) add(name Text) {
	if l.n > 0 && l.last == name {
		return // the other report of an organ
	}
	l.last = name
	const most = 10
	if l.n++; l.n <= most {
		l.names = joinTexts(l.names, name, "、", ", ")
	}
}

func (l *nameList) text() Text {
	t := l.names
	n := digits(int64(l.n)).ZhHans
	switch {
	case l.or && l.n > 1:
		return Text{t.ZhHans + "等 " + n + " 个单位之一", t.In(ZhHant) + "等 " + n + " 個單位之一", "one of the " + n + ": " + t.In(En)}
	case l.n > 10:
		return Text{t.ZhHans + "等 " + n + " 份", t.In(ZhHant) + "等 " + n + " 份", t.In(En) + " and others, " + n + " in all"}
	}
	return t
}

// joinTexts joins two texts with the mark of each language between them, if there are two.
func joinTexts(a, b Text, mark, markEn string) Text {
	if a.ZhHans == "" {
		return b
	}
	return Text{a.ZhHans + mark + b.ZhHans, a.In(ZhHant) + mark + b.In(ZhHant), a.In(En) + markEn + b.In(En)}
}

// gapList says of the first few cells what stands there and what was compared with it.
func (c *checker) gapList(gaps []gap, most int) (list Text) {
	for i, g := range gaps {
		if i == most {
			n := digits(int64(len(gaps))).ZhHans
			return Text{list.ZhHans + "……共 " + n + " 格", list.In(ZhHant) + "……共 " + n + " 格", list.In(En) + " … " + n + " cells in all"}
		}
		list = joinTexts(list, c.gapText(g), "；", "; ")
	}
	return list
}

// gapText says: 一、本年新收政府信息公开申请数量 / 自然人填报 4、合计 5（少 1）.
func (c *checker) gapText(g gap) Text {
	n := c.cells.n[g.cell]
	cell := c.form.Cells[g.cell]
	row, column := rowName(cell.Labels), cell.Column
	place := row
	if column != decisionsThisYear && column != feesThisYear { // the only column of their rows
		place = Text{row.ZhHans + " / " + column.ZhHans, row.ZhHant + " / " + column.ZhHant, row.En + " / " + column.En}
	}
	than := Text{"合计", "合計", "in sum"}
	if g.one >= 0 {
		than = c.levels.members[g.one].name()
	}
	less := Text{"少", "少", "less"}
	off := saturating(g.than, -n)
	if off < 0 {
		less, off = Text{"多", "多", "more"}, -off
	}
	a, b, d := c.printed(g.cell, n), c.printed(g.cell, g.than), c.printed(g.cell, off)
	return Text{
		place.ZhHans + "填报 " + a + "、" + than.ZhHans + " " + b + "（" + less.ZhHans + " " + d + "）",
		place.ZhHant + "填報 " + a + "、" + than.In(ZhHant) + " " + b + "（" + less.ZhHant + " " + d + "）",
		place.En + ": " + a + " reported, " + b + " " + than.In(En) + " (" + d + " " + less.En + ")",
	}
}

// printed prints a number as its cell does, an amount with the decimals that it has.
func (c *checker) printed(cell int, n int64) string {
	if c.form.Cells[cell].Kind == AmountCell {
		return decimal(n, placesOf(n))
	}
	return digits(n).ZhHans
}

// valueOf is a number as the value of its cell.
func (c *checker) valueOf(cell int, n int64) Value {
	if c.form.Cells[cell].Kind == AmountCell {
		return TextValue(c.printed(cell, n))
	}
	return NumberValue(n)
}
