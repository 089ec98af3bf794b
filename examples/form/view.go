package main

import (
	"strconv"

	"github.com/zfxxgk/annualreport/govreport"
)

// A view is what the page shows: labels, pointers and values, all from the library.
type view struct {
	Title         string
	Received      string // what is said of a form that was handed in
	Edition, Year string
	Applications  table
	Disputes      table
}

// A table is a table of the form as HTML wants it: rows of heads, then rows with the inputs.
type table struct {
	Heading string
	Slot    string // of which fields the messages stand below the table, by JSON Pointer; empty for beside the fields
	Heads   [][]head
	Rows    []row
}

// A head is a th element.
type head struct {
	Text             string
	Columns, Rows    int
	OfRow, TopCorner bool
}

type row struct {
	Heads []head
	Cells []input
}

// An input is a cell of the form: its name is its JSON Pointer.
type input struct{ Name, Value, Label string }

func newView(r *govreport.Report) view {
	form := govreport.FormOf(r.Edition)
	if form == nil {
		form = govreport.FormOf(govreport.Edition2021)
	}
	return view{
		Title: r.Title, Edition: string(form.Edition), Year: strconv.Itoa(r.Year),
		Applications: grid(r, &form.Tables[1]),
		Disputes:     line(r, &form.Tables[2]),
	}
}

// labelColumns is how many columns the labels of the longest row take.
func labelColumns(t *govreport.Table) int {
	most := 0
	for _, r := range t.Rows {
		most = max(most, len(r.Labels))
	}
	return most
}

// grid lays a table out with its rows one below the other.
func grid(r *govreport.Report, t *govreport.Table) table {
	labels := labelColumns(t)
	out := table{Heading: t.Section.Heading().In(govreport.ZhHans)}
	columns := t.Rows[0].Cells
	first := []head{{Text: t.Corner.In(govreport.ZhHans), Columns: labels, Rows: 3, TopCorner: true}, {Text: t.Head.In(govreport.ZhHans), Columns: len(columns), Rows: 1}}
	var second, third []head
	for i, cell := range columns {
		switch {
		case cell.Group == (govreport.Text{}):
			second = append(second, head{Text: cell.Column.In(govreport.ZhHans), Columns: 1, Rows: 2})
			continue
		case i == 0 || columns[i-1].Group != cell.Group:
			second = append(second, head{Text: cell.Group.In(govreport.ZhHans), Columns: 1, Rows: 1})
		default:
			second[len(second)-1].Columns++
		}
		third = append(third, head{Text: cell.Column.In(govreport.ZhHans), Columns: 1, Rows: 1})
	}
	out.Heads = [][]head{first, second, third}
	for i := range t.Rows {
		out.Rows = append(out.Rows, row{rowHeads(t, i, labels), inputs(r, &t.Rows[i])})
	}
	return out
}

// rowHeads are the labels that begin at a row: a group spans the rows it holds, a label what is left of the columns.
func rowHeads(t *govreport.Table, i, columns int) (heads []head) {
	labels := t.Rows[i].Labels
	for level, label := range labels {
		if i > 0 && sameGroup(t.Rows[i-1].Labels, labels, level) {
			continue
		}
		h := head{Text: label.In(govreport.ZhHans), Columns: 1, Rows: 1, OfRow: true}
		if level == len(labels)-1 {
			h.Columns = columns - level
		}
		for next := i + 1; next < len(t.Rows) && sameGroup(labels, t.Rows[next].Labels, level); next++ {
			h.Rows++
		}
		heads = append(heads, h)
	}
	return heads
}

// sameGroup reports whether two rows stand in the same group down to a level.
func sameGroup(a, b []govreport.Text, level int) bool {
	if len(a) <= level+1 || len(b) <= level+1 {
		return false // a row's own label is no group
	}
	for i := range level + 1 {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// line lays a table out as the form prints table 四: its rows side by side in one line, under heads of two levels.
func line(r *govreport.Report, t *govreport.Table) table {
	out := table{Heading: t.Section.Heading().In(govreport.ZhHans), Slot: t.Section.Pointer, Heads: make([][]head, 3), Rows: []row{{}}}
	for i := range t.Rows {
		from := &t.Rows[i]
		width := len(from.Cells)
		switch {
		case len(from.Labels) == 1:
			out.Heads[0] = append(out.Heads[0], head{Text: from.Labels[0].In(govreport.ZhHans), Columns: width, Rows: 2})
		case i > 0 && sameGroup(t.Rows[i-1].Labels, from.Labels, 0):
			out.Heads[0][len(out.Heads[0])-1].Columns += width
		default:
			out.Heads[0] = append(out.Heads[0], head{Text: from.Labels[0].In(govreport.ZhHans), Columns: width, Rows: 1})
		}
		if len(from.Labels) > 1 {
			out.Heads[1] = append(out.Heads[1], head{Text: from.Label().In(govreport.ZhHans), Columns: width, Rows: 1})
		}
		for _, cell := range from.Cells {
			out.Heads[2] = append(out.Heads[2], head{Text: cell.Column.In(govreport.ZhHans), Columns: 1, Rows: 1})
		}
		out.Rows[0].Cells = append(out.Rows[0].Cells, inputs(r, from)...)
	}
	return out
}

func inputs(r *govreport.Report, from *govreport.Row) (list []input) {
	for i := range from.Cells {
		cell := &from.Cells[i]
		place := govreport.PlaceOf(r.Edition, cell.Pointer)
		list = append(list, input{cell.Pointer, cell.Read(r), place.Row.In(govreport.ZhHans) + " / " + place.Column.In(govreport.ZhHans)})
	}
	return list
}
