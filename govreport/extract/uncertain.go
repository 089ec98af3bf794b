package extract

import (
	"slices"

	"github.com/zfxxgk/annualreport/govreport"
)

// This file says once, and not of each row, that rows have as many values too many or too few as each other: columns are
// missing, or there are some that the form does not have.

// rowsUncertain puts one note in the place of those on single rows that found as many values for as many cells, from one note of the
// reading on.
func (rd *reader) rowsUncertain(form *govreport.Table, from int) {
	const few = 3 // rows; of fewer each is named
	type kind struct{ found, of string }
	alike := map[kind][]string{}
	kindOf := func(n *Note) (k kind, ok bool) {
		if n.Kind != RowUncertain || len(n.Args) < 2 || n.Rows != nil || rowIn(form, n.Pointer) == nil {
			return k, false
		}
		return kind{n.Args[0].Value.In(govreport.ZhHans), n.Args[1].Value.In(govreport.ZhHans)}, true
	}
	for i := from; i < len(rd.out.Notes); i++ {
		if k, ok := kindOf(&rd.out.Notes[i]); ok {
			alike[k] = append(alike[k], rd.out.Notes[i].Pointer)
		}
	}
	told := map[kind]bool{}
	kept := slices.DeleteFunc(rd.out.Notes[from:], func(n Note) bool {
		k, ok := kindOf(&n)
		return ok && len(alike[k]) > few && n.Pointer != alike[k][0]
	})
	for i := range kept {
		n := &kept[i]
		k, ok := kindOf(n)
		if rows := alike[k]; ok && len(rows) > few && !told[k] {
			told[k] = true
			n.Rows = rows
			n.Args = append(n.Args, numberArg("count", len(rows)), govreport.Arg{Name: "last", Value: rowIn(form, rows[len(rows)-1]).Label()})
		}
	}
	rd.out.Notes = rd.out.Notes[:from+len(kept)]
}

// rowIn returns the row of a table with a pointer, or nil.
func rowIn(form *govreport.Table, pointer string) *govreport.Row {
	for i := range form.Rows {
		if form.Rows[i].Pointer == pointer {
			return &form.Rows[i]
		}
	}
	return nil
}
