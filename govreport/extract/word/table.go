package word

import (
	"strconv"

	"github.com/zfxxgk/annualreport/govreport/extract/internal/office"
)

func (f *flow) table(out *[]block) error {
	t := &table{}
	open := map[int]bool{} // columns at which a cell of the row above may go on below
	err := f.each(func(e *office.Element) error {
		if e.Name != "tr" {
			return nil
		}
		return f.row(t, &open)
	})
	*out = append(*out, block{table: t})
	return err
}

// row reads a row. The widths of columns are not needed, which WPS leaves out.
func (f *flow) row(t *table, open *map[int]bool) error {
	var row []cell
	next := map[int]bool{}
	column, gone := 0, false
	err := f.each(func(e *office.Element) error {
		switch e.Name {
		case "trPr":
			return f.s.Children(func(e *office.Element) error {
				switch e.Name {
				case "gridBefore":
					column = span(e)
				case "del":
					gone = true
				case "hidden":
					gone = gone || isOn(e)
				}
				return nil
			})
		case "tc":
			c, m, err := f.cell()
			if m.deleted {
				return err
			}
			goesOn := m.below && (*open)[column]
			if m.restart || goesOn {
				next[column] = true
			}
			column += m.span
			if !goesOn && !m.beside {
				row = append(row, c)
			}
			return err
		}
		return nil
	})
	if !gone {
		*open = next
		if len(row) > 0 {
			t.rows = append(t.rows, row)
		}
	}
	return err
}

// A merging says how a cell lies over the places of the table.
type merging struct {
	span    int
	restart bool // a cell that goes on in the rows below begins
	below   bool // a cell of the row above goes on
	beside  bool // the cell to the left goes on
	deleted bool
}

func (f *flow) cell() (cell, merging, error) {
	var c cell
	m := merging{span: 1}
	if err := f.d.count(); err != nil {
		return c, m, err
	}
	inner := flow{d: f.d, s: f.s}
	err := inner.containing(&c.blocks, func(e *office.Element) error {
		if e.Name == "tcPr" {
			return f.s.Children(func(e *office.Element) error { m.set(e); return nil })
		}
		return inner.block(e, &c.blocks)
	})
	return c, m, err
}

func (m *merging) set(e *office.Element) {
	switch e.Name {
	case "gridSpan":
		m.span = max(span(e), 1)
	case "vMerge":
		m.restart = e.Attr("val") == "restart"
		m.below = !m.restart
	case "hMerge":
		m.beside = e.Attr("val") != "restart"
	case "cellDel":
		m.deleted = true
	}
}

// span reads a number of columns. Word has at most 63.
func span(e *office.Element) int {
	n, err := strconv.Atoi(e.Attr("val"))
	if err != nil || n < 0 || n > 1000 {
		return 0
	}
	return n
}
