package govreport

import "github.com/zfxxgk/annualreport/govreport/internal/balance"

// variantOfPattern is the sentence that says an error of a whole row or column.
func variantOfPattern(slip balance.Slip) string {
	switch slip {
	case balance.Shifted:
		return "rowShifted"
	case balance.RowsSwapped:
		return "rowsSwapped"
	case balance.NotFilled:
		return "lineZero"
	case balance.Subtotal:
		return "subtotalInDetail"
	case balance.CountedTwice:
		return "countedTwice"
	default:
		return variantOf(slip)
	}
}

// line names the row or column of a pattern.
func (d *diagnosis) line(p *balance.Pattern) Text {
	if p.Row < 0 {
		return columnName(p.Column)
	}
	return d.rowName(p.Row)
}

// otherLine names what the row of a pattern was mixed up with.
func (d *diagnosis) otherLine(p *balance.Pattern) Text {
	if p.Slip == balance.Subtotal {
		return d.form.Tables[1].Rows[p.Row].Labels[1]
	}
	return d.rowName(p.Other)
}

// rowName names a row of table 3.
func (d *diagnosis) rowName(row int) Text {
	return rowName(d.form.Tables[1].Rows[row].Labels)
}

// reportPattern reports an error of a whole row or column.
func (d *diagnosis) reportPattern(p *balance.Pattern, ways []balance.Account) {
	first := ways[0].Changes
	f := d.finding(first)
	f.Variant = variantOfPattern(p.Slip)
	f.arg("line", d.line(p))
	f.arg("other", d.otherLine(p))
	f.arg("values", d.valuesOf(first))
	f.argNumber("cells", int64(len(first)))
	f.arg("more", andMore(len(ways)-1))
	if d.offer(&f, ways); len(ways) == 1 {
		f.Candidates = nil
	}
	d.checker.add(&f)
}

// andMore says that there are other ways, which are the candidates.
func andMore(n int) Text {
	if n == 0 {
		return Text{}
	}
	return Text{zh: "（另有 {n} 种可能）", key: "change.more"}.withNumber("n", int64(n))
}

// valuesOf lists the numbers of the row that changes are in, or of the changed cells of a column.
func (d *diagnosis) valuesOf(changes []balance.Change) Text {
	if row, ok := d.table.RowOf(changes); ok {
		return enumerated(&d.Values, d.table.Row(row), "0")
	}
	cells := make([]int, len(changes))
	for i, c := range changes {
		cells[i] = c.Cell
	}
	return enumerated(&d.Values, cells, "0")
}
