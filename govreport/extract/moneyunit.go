package extract

import (
	"slices"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

// This file finds the unit in which a table has its amounts where the cell does not say it: behind the head of the column, behind the
// label of the row, or in a line such as 单位：件、元. A unit that was overlooked makes an amount another by a thousand or more.

// readUnit finds the unit of the amounts of a table. Where a line says another than head or label do, the amounts are in doubt.
func (rd *reader) readUnit(t *tableText, x *lexicon, form *govreport.Table) {
	if !slices.ContainsFunc(form.Rows, hasAmount) {
		return
	}
	byLabel := ""
	for i := range t.mentions {
		m := &t.mentions[i]
		entry := &x.entries[m.entry]
		behind := int(t.region.letters[m.to-1].glyph) + 1
		if entry.head[rd.e] >= 0 && rd.headUnit == "" {
			rd.headUnit = rd.d.unitBehind(behind)
		}
		if row := entry.row[rd.e]; row >= 0 && byLabel == "" && hasAmount(form.Rows[row]) {
			byLabel = rd.d.unitBehind(behind)
		}
	}
	said, at := rd.d.unitSaid(t.region.at)
	if rd.headUnit == "" {
		rd.headUnit = byLabel
	}
	if rd.headUnit == "" {
		rd.headUnit = said
	}
	if said == "" || said == rd.headUnit {
		return
	}
	for i := range t.anchors {
		if a := &t.anchors[i]; hasAmount(form.Rows[a.row]) {
			a.doubted = true
			rd.note(Note{Kind: ValueConflict, Pointer: form.Rows[a.row].Pointer, Quote: rd.d.quote(at)}, at)
		}
	}
}

// hasAmount reports a row with an amount of money.
func hasAmount(row govreport.Row) bool {
	return slices.ContainsFunc(row.Cells, func(cell govreport.Cell) bool { return cell.Kind == govreport.AmountCell })
}

// unitBehind returns the unit of money in the bracket behind a head, or behind its stroke; or "".
func (d *document) unitBehind(i int) string {
	const reach = 12
	if i >= len(d.glyphs) || d.glyphs[i].r != '(' && (d.glyphs[i].r != '/' || d.glyphs[i].gap != noGap) {
		return ""
	}
	for end := i + 1; end < len(d.glyphs) && end < i+reach && d.glyphs[end].r != ')'; end++ {
		if d.glyphs[end].r == '元' {
			return d.moneyEnding(end, i+1)
		}
		if d.glyphs[i].r == '/' && !isTimes(d.glyphs[end].r) {
			break
		}
	}
	return ""
}

// unitSaid returns the unit of money that a line names among the units of a table, 单位：件、万元, and where.
func (d *document) unitSaid(s span) (unit string, at span) {
	for from := s.from; from < s.to; {
		begin, end := d.find(span{from, s.to}, []rune("单位"))
		if end < 0 {
			break
		}
		from = end
		for end < s.to && strings.ContainsRune(":为是均", d.glyphs[end].r) {
			end++
		}
		if end == from && (end >= s.to || d.glyphs[end].gap == noGap) {
			continue // 单位收费0元
		}
		for first := end; end < s.to && strings.ContainsRune("件条个项宗份次例人家、/,;和及十百千万亿", d.glyphs[end].r); {
			if end++; d.isYuan(end, s.to) {
				return d.moneyEnding(end, first), span{begin, end + 1}
			}
		}
		if d.isYuan(end, s.to) {
			return "元", span{begin, end + 1}
		}
	}
	return "", span{}
}

// isYuan reports a 元 that ends a word: 主办单位：元氏县 has none.
func (d *document) isYuan(i, to int) bool {
	return i < to && d.glyphs[i].r == '元' && (i+1 >= to || d.glyphs[i+1].gap != noGap || !isLetter(d.glyphs[i+1].r))
}

// moneyEnding returns the unit of money that ends in a 元: 千元. That of another country is given with its name, which is no unit of 元.
func (d *document) moneyEnding(end, from int) string {
	begin := end
	for begin > from && isTimes(d.glyphs[begin-1].r) {
		begin--
	}
	if begin > from && strings.ContainsRune("美欧港日", d.glyphs[begin-1].r) {
		begin--
	}
	var unit strings.Builder
	for i := begin; i <= end; i++ {
		unit.WriteRune(d.glyphs[i].r)
	}
	return unit.String()
}

func isTimes(r rune) bool { return strings.ContainsRune("十百千万亿", r) }
