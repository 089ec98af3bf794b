package extract

import (
	"slices"

	"github.com/zfxxgk/annualreport/govreport"
)

// This file says of a column of which many rows have nothing in it so once, and not of each row.

// columnsBlank puts one note on a column in the place of those on single rows, from one note of the reading on. The notes on rows that
// have a blank in no such column stay.
func (rd *reader) columnsBlank(form *govreport.Table, from int) {
	const few = 3 // rows; of fewer each is named
	blanks := map[int][]string{}
	first := map[int]int{} // notes
	rowOf := map[string]*govreport.Row{}
	for i := range form.Rows {
		rowOf[form.Rows[i].Pointer] = &form.Rows[i]
	}
	for i := from; i < len(rd.out.Notes); i++ {
		n := &rd.out.Notes[i]
		row := rowOf[n.Pointer]
		if !n.hasBlanks() || row == nil {
			continue
		}
		for column := range row.Cells {
			if cell := &row.Cells[column]; cell.IsBlank(rd.report) {
				if blanks[column] == nil {
					first[column] = i
				}
				blanks[column] = append(blanks[column], cell.Pointer)
			}
		}
	}
	var notes []Note
	told := map[string]bool{}
	for column := range applicantTotal + 1 {
		if len(blanks[column]) <= few {
			continue
		}
		n := rd.out.Notes[first[column]]
		n.Kind, n.Pointer, n.Rows, n.Quote = ColumnBlank, form.Section.Pointer, blanks[column], ""
		n.Args = []govreport.Arg{numberArg("count", len(n.Rows)), {Name: "column", Value: govreport.FormOf(rd.report.Edition).Cell(n.Rows[0]).Column}}
		notes = append(notes, n)
		for _, pointer := range n.Rows {
			told[pointer] = true
		}
	}
	kept := slices.DeleteFunc(rd.out.Notes[from:], func(n Note) bool {
		row := rowOf[n.Pointer]
		if !n.hasBlanks() || row == nil {
			return false
		}
		return !slices.ContainsFunc(row.Cells, func(cell govreport.Cell) bool { return cell.IsBlank(rd.report) && !told[cell.Pointer] })
	})
	rd.out.Notes = append(rd.out.Notes[:from+len(kept)], notes...)
}

// hasBlanks reports a note on a row of which some cells are blank, and known to be.
func (n *Note) hasBlanks() bool { return n.Kind == CellsMissing && n.Quote != "" && !n.nothingFound() }
