package balance

import "slices"

// A Table is rows of cells that follow each other, and the sums they are in.
type Table struct {
	First, Rows, Width int
	From, To           int // the sums: From up to To

	// Crossed tells that the sums bind rows and columns: the last column and the row before the last are totals, the rows
	// between the first two and that are its parts, and what the last row has over at the end of a year the row CarriedIn
	// has at the beginning of the next.
	Crossed   bool
	CarriedIn int
	Groups    [][]int // of each row, the rows printed as one group with it; none where it stands alone
	Partial   int     // the row of partial grants, which count in no other
	ByUse     []int   // the columns but the last, the commonest first: of columns that the sums do not tell, the commoner is the likelier
}

// place returns the row and column of a cell.
func (t *Table) place(cell int) (row, column int, ok bool) {
	at := cell - t.First
	return at / t.Width, at % t.Width, at >= 0 && at < t.Rows*t.Width
}

// cellAt returns the cell in a row and column, −1 outside the table.
func (t *Table) cellAt(row, column int) int {
	if row < 0 || row >= t.Rows || column < 0 || column >= t.Width {
		return -1
	}
	return t.First + row*t.Width + column
}

// Row lists the cells of a row.
func (t *Table) Row(row int) []int {
	cells := make([]int, t.Width)
	for i := range cells {
		cells[i] = t.First + row*t.Width + i
	}
	return cells
}

// Column lists the cells of a column.
func (t *Table) Column(column int) []int {
	cells := make([]int, t.Rows)
	for i := range cells {
		cells[i] = t.First + i*t.Width + column
	}
	return cells
}

// total is the index of the last column.
func (t *Table) total() int { return t.Width - 1 }

// group returns the rows of a row's group; none when it is not of one.
func (t *Table) group(row int) []int {
	if t.Groups == nil {
		return nil
	}
	return t.Groups[row]
}

// use tells how common the applicants of a column are: the less, the commoner.
func (t *Table) use(column int) int { return slices.Index(t.ByUse, column) }

// RowOf returns the row that all of some changes are in, from the first to the last.
func (t *Table) RowOf(changes []Change) (row int, ok bool) {
	row, _, ok = t.place(changes[0].Cell)
	last, _, _ := t.place(changes[len(changes)-1].Cell)
	return row, ok && last == row
}
