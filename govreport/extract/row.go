package extract

import (
	"slices"
	"strconv"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// place puts the values of a run into the cells of a row of the form, as far as it is known which is which. A row that is
// doubted has them marked.
func (rd *reader) place(g *region, row *govreport.Row, r *run, l layout, doubted bool) {
	cells := len(row.Cells)
	values := r.values()
	at := span{g.tokens[values[0]].at.from, g.tokens[r.reach()].at.to}
	f, ok := r.fill(g, l, cells)
	chosen := f.chosen
	if !ok || g.hasMoneyElsewhere(row, chosen) {
		kind := RowUncertain
		if !r.torn.empty() {
			kind, at = NumberTorn, span{min(at.from, r.torn.from), max(at.to, r.torn.to)}
		}
		rd.note(Note{Kind: kind, Pointer: row.Pointer, Quote: rd.d.quote(at), Args: foundOf(r.filled+len(r.behind), cells)}, at)
		return
	}
	switch {
	case f.glued: // the cell has its own note
	case f.joined:
		rd.note(Note{Kind: RowBroken, Pointer: row.Pointer, Quote: g.quoteRun(r)}, at)
	case r.filled < cells:
		rd.note(Note{Kind: CellsMissing, Pointer: row.Pointer, Quote: g.quoteRun(r), Args: foundOf(r.filled, cells)}, at)
	case r.filled > cells || len(r.behind) > 0:
		rd.note(Note{Kind: StrayNumbers, Pointer: row.Pointer, Quote: g.quoteRun(r)}, at)
	case g.broken(chosen):
		rd.note(Note{Kind: RowBroken, Pointer: row.Pointer, Quote: g.quoteRun(r)}, at)
	}
	for i, t := range chosen {
		if doubted && t >= 0 {
			rd.mark(govreport.DoubtfulPlace, row.Cells[i].Pointer, g.tokens[t].at, g.tokens[t].at.from)
		}
		switch {
		case t >= 0 && f.glued && i == cells-1:
			rd.write(g, &row.Cells[i], g.glue(t, f.piece))
		case t >= 0:
			rd.write(g, &row.Cells[i], &g.tokens[t])
		}
	}
}

// hasMoneyElsewhere reports money where the form counts, in a row that has a cell for money: its values are exchanged.
func (g *region) hasMoneyElsewhere(row *govreport.Row, chosen []int32) bool {
	amounts, elsewhere := false, false
	if !slices.ContainsFunc(row.Cells, func(cell govreport.Cell) bool { return cell.Kind == govreport.AmountCell }) {
		return false
	}
	for i, t := range chosen {
		isAmount := row.Cells[i].Kind == govreport.AmountCell
		amounts = amounts || isAmount
		elsewhere = elsewhere || t >= 0 && !isAmount && hanzi.IsMoney(g.valueOf(&g.tokens[t]).unit)
	}
	return amounts && elsewhere
}

// write puts one value into its cell.
func (rd *reader) write(g *region, cell *govreport.Cell, t *token) {
	v, raw := g.valueOf(t), g.d.quote(t.at)
	number, _ := hanzi.DropSeparators(v.number)
	kind := rd.fit(cell, &v, &number)
	if t.kind == textToken { // words in the place of a number
		kind = Unreadable
	}
	if kind == Unreadable || v.mark {
		number = raw
	} else if cell.Kind == govreport.CountCell {
		number = wholeOf(number)
	}
	cell.Write(rd.report, number)
	rd.found(cell.Pointer, t.at)
	if _, readable := cell.Int(rd.report); !readable && !v.mark {
		kind = Unreadable
		cell.Write(rd.report, raw)
	}
	if v.remark != "" && kind != Unreadable {
		rd.noteCell(cell, t.at)
	}
	shown := cell.Read(rd.report)
	if kind == "" && !v.mark && shown != raw && !(cell.Kind == govreport.ChangeCell && raw == "+"+shown) {
		if plain, _ := hanzi.DropSeparators(hanzi.FoldString(raw)); wholeOf(plain) == shown && strings.IndexFunc(raw, hanzi.IsSpace) < 0 {
			rd.typography(raw, shown, t.at)
			return
		}
		kind = Normalised
	}
	if kind != "" {
		rd.note(Note{Kind: kind, Pointer: cell.Pointer, Quote: raw,
			Args: []govreport.Arg{{Name: "value", Value: govreport.Verbatim(shown)}, {Name: "unit", Value: govreport.Verbatim(v.unit)}}}, t.at)
	}
}

// wholeOf takes the point and the zeros behind it off a whole number, with which spreadsheets show counts: 27.00.
func wholeOf(number string) string {
	if whole, fraction, ok := strings.Cut(number, "."); ok && strings.Trim(fraction, "0") == "" {
		return whole
	}
	return number
}

// noteCell keeps the remark in brackets behind the number of a cell, which ends the cell.
func (rd *reader) noteCell(cell *govreport.Cell, at span) {
	note := span{at.from, at.to - 1}
	for note.from < note.to && rd.d.glyphs[note.from].r != '(' {
		note.from++
	}
	if note.from++; !note.empty() && !rd.isFurniture(note) {
		rd.report.CellNotes.Set(cell.Pointer, rd.d.text(note))
		rd.found("/cellNotes/"+strings.ReplaceAll(cell.Pointer, "/", "~1"), note)
	}
}

// typography remembers a number that is only printed otherwise. One note a table says so: there may be hundreds.
func (rd *reader) typography(raw, shown string, at span) {
	if rd.printed.count++; rd.printed.count == 1 {
		rd.printed.raw, rd.printed.shown, rd.printed.at = raw, shown, at
	}
}

// noteTypography makes that note.
func (rd *reader) noteTypography(pointer string) {
	if p := rd.printed; p.count > 0 {
		rd.note(Note{Kind: Typography, Pointer: pointer, Quote: p.raw, Args: []govreport.Arg{numberArg("count", p.count),
			{Name: "value", Value: govreport.Verbatim(p.shown)}}}, p.at)
	}
	rd.printed = printed{}
}

// printed is what typography remembers of a table.
type printed struct {
	count      int
	raw, shown string
	at         span
}

// fit brings a number to the sign and unit of its cell. It returns the kind of note to make, Unreadable when the number
// is none of the cell's, or "".
func (rd *reader) fit(cell *govreport.Cell, v *value, number *string) NoteKind {
	money := hanzi.IsMoney(v.unit)
	amount := cell.Kind == govreport.AmountCell
	switch {
	case v.mark:
		return ""
	case v.signed != "" && (cell.Kind != govreport.ChangeCell || strings.HasPrefix(*number, "-")):
		return Unreadable
	case v.unit != "" && money != amount:
		return Unreadable
	case v.signed != "":
		*number = v.signed + strings.TrimPrefix(*number, "+")
		return Normalised
	case amount:
		return rd.fitAmount(v, number)
	case v.remark != "":
		return CellRemark
	case v.unit != "":
		return UnitInCell
	}
	return ""
}

// tableUnit is the unit that the 2021 edition prints with its amounts.
const tableUnit = "万元"

// fitAmount brings an amount to the unit of its column: 万元 in the 2021 edition. The 2019 edition has none, and keeps
// the unit that was printed.
func (rd *reader) fitAmount(v *value, number *string) NoteKind {
	unit := v.unit
	if unit == "" {
		unit = rd.headUnit
	}
	free := rd.report.Edition == govreport.Edition2019
	if free && (unit == "元" || unit == tableUnit) {
		rd.report.Disclosure2019.Procurement.Unit = unit
	}
	switch {
	case unit != "" && unit != tableUnit && !(free && unit == "元"):
		converted, ok := hanzi.ConvertMoney(*number, unit, tableUnit)
		if !ok {
			return Unreadable
		}
		if free {
			rd.report.Disclosure2019.Procurement.Unit = tableUnit
		}
		*number = converted
		return UnitConverted
	case v.remark != "":
		return CellRemark
	case v.unit != "":
		return UnitInCell
	}
	return ""
}

func foundOf(found, of int) []govreport.Arg {
	return []govreport.Arg{numberArg("found", found), numberArg("of", of)}
}

func numberArg(name string, n int) govreport.Arg {
	return govreport.Arg{Name: name, Value: govreport.Verbatim(strconv.Itoa(n))}
}
