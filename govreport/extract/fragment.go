package extract

// A Fragment is one piece of a source in reading order: a paragraph, a line, or a cell of a table. Readers of every format
// produce fragments, and Read makes a report of them.
type Fragment struct {
	Kind Kind
	Text string // as it stands in the source; empty for an empty cell
	// Row is a number that the cells of one table row share and other rows do not have, or 0 where the source does not
	// show its rows. It counts only for a Cell.
	Row   int
	Place Place
	// Indented says that a Line begins with the space of a paragraph, two full-width ones: it does not go on from the line before.
	Indented bool
	// Further are the places of the parts behind the first of a paragraph that was put together from lines, in order.
	Further []Further
}

// A Further is where a part of a fragment's text begins that does not stand behind the part before it in the source.
type Further struct {
	At    int // byte offset in the fragment's text
	Place Place
}

// placeAt returns where a byte of the fragment's text stands.
func (f *Fragment) placeAt(at int) Place {
	place, from := f.Place, 0
	for _, part := range f.Further {
		if part.At > at {
			break
		}
		place, from = part.Place, part.At
	}
	return place.inside(f.Text[from:], at-from)
}

// A Kind is what a fragment is.
type Kind uint8

// The kinds of fragment.
const (
	// Line is a line or paragraph. Where a table has lost its limits it may hold one cell, a row, or a part of either.
	Line Kind = iota
	// Cell is one cell of a table, the whole of it and nothing else. A cell merged over several columns or rows is one
	// Cell where it begins; empty ones may follow or go before it where the source keeps the covered places.
	Cell
)
