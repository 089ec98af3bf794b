package webpage

import (
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/extract"
)

// A table is one whose end has not come. Its lines are items of the reader until then: only the whole table shows which of its
// cells are cells.
type table struct {
	start   int // index of its first item
	cells   []cell
	rows    int
	open    bool // the last cell is
	inRow   bool
	caption bool
	implied bool   // there was no tag <table>
	before  []item // text between its cells, which browsers show above it
}

// A cell is a cell as it was read.
type cell struct {
	from, to int // its items
	row      int // of the table, from 1
	at       position
	holds    bool // another table with cells
}

func (r *reader) table() *table {
	if len(r.tables) == 0 {
		return nil
	}
	return r.tables[len(r.tables)-1]
}

// add keeps a line where it belongs: in the cell that is open, above the table around it, or on the page.
func (r *reader) add(i item) {
	if t := r.table(); t != nil && !t.open {
		t.before = append(t.before, i)
		r.cells++
		return
	}
	r.items = append(r.items, i)
}

func (r *reader) startTable() {
	if t := r.table(); t != nil && !t.open && !t.caption {
		r.endTable() // one within another must be in a cell
	}
	r.tables = append(r.tables, &table{start: len(r.items)})
}

// beforeText ends a table that began without a tag when text follows that is in none of its cells.
func (r *reader) beforeText(raw string) {
	if t := r.table(); t != nil && t.implied && !t.open && strings.Trim(raw, " \t\r\n\f") != "" {
		r.endTable()
	}
}

func (r *reader) startRow() {
	if r.table() == nil { // rows copied out of a page
		r.startTable()
		r.table().implied = true
	}
	r.endRow()
	t := r.table()
	t.rows++
	t.inRow = true
}

func (r *reader) endRow() {
	if t := r.table(); t != nil {
		r.endCell()
		t.inRow = false
	}
}

func (r *reader) startCell(at position) {
	if t := r.table(); t == nil || !t.inRow {
		r.startRow()
	}
	r.endCell()
	t := r.table()
	t.cells = append(t.cells, cell{from: len(r.items), row: t.rows, at: at})
	t.open, t.caption = true, false
	r.cells++
}

func (r *reader) endCell() {
	t := r.table()
	if t == nil {
		return
	}
	if t.caption {
		r.endCaption()
	}
	if t.open {
		t.cells[len(t.cells)-1].to = len(r.items)
		t.open = false
	}
}

func (r *reader) startCaption() {
	if t := r.table(); t != nil {
		r.endCell()
		t.caption = true
	}
}

func (r *reader) endCaption() {
	if t := r.table(); t != nil {
		t.caption = false
	}
}

// endTable makes cells of the table's lines, unless it only lays out the page.
func (r *reader) endTable() {
	t := r.table()
	if t == nil {
		return
	}
	r.endRow()
	r.tables = r.tables[:len(r.tables)-1]
	t.markLayout(r.items)
	if !t.hasCells() && len(t.before) == 0 {
		return
	}
	made := r.scratch[:0]
	made = append(made, t.before...)
	numbered, row, column := 0, 0, 0
	for i := range t.cells {
		c := &t.cells[i]
		if c.holds {
			made = append(made, r.items[c.from:c.to]...)
			continue
		}
		if numbered == 0 {
			r.numbered++
			numbered = r.numbered
		}
		if i == 0 || t.cells[i-1].row != c.row {
			r.rows++
			row, column = c.row, 0
		}
		column++
		f := c.merge(r.items)
		f.Row, f.Place.Table, f.Place.Row, f.Place.Cell = r.rows, numbered, row, column
		made = append(made, item{Fragment: f, part: r.part()})
	}
	r.items = append(r.items[:t.start], made...)
	r.scratch = made
	if outer := r.table(); outer != nil && numbered > 0 && outer.open {
		outer.cells[len(outer.cells)-1].holds = true
	}
}

// hasCells reports whether any cell of the table is one of data.
func (t *table) hasCells() bool {
	for i := range t.cells {
		if !t.cells[i].holds {
			return true
		}
	}
	return false
}

// markLayout marks the cells that only hold a part of the page: all of a table with one column, and of a row in which
// another table or paragraphs stand.
func (t *table) markLayout(items []item) {
	column := true
	for i := 1; i < len(t.cells); i++ {
		column = column && t.cells[i].row != t.cells[i-1].row
	}
	for from := 0; from < len(t.cells); {
		to, layout := from, column
		for ; to < len(t.cells) && t.cells[to].row == t.cells[from].row; to++ {
			layout = layout || t.cells[to].holds
		}
		const pair = 3 // cells of a row that may be a heading and its text
		for i := from; i < to && to-from <= pair; i++ {
			layout = layout || t.cells[i].isProse(items)
		}
		for i := from; i < to; i++ {
			t.cells[i].holds = layout
		}
		from = to
	}
}

// isProse reports a cell that holds paragraphs and not a label, however long.
func (c *cell) isProse(items []item) bool {
	const label = 120 // characters; the longest label of the form has 35, explanations make it 80
	letters, stops := 0, 0
	for i := c.from; i < c.to; i++ {
		letters += utf8.RuneCountInString(items[i].Text)
		stops += strings.Count(items[i].Text, "。")
	}
	return letters > label && stops > 0 || stops > 2
}

// merge makes one fragment of the lines of a cell.
func (c *cell) merge(items []item) extract.Fragment {
	f := extract.Fragment{Kind: extract.Cell}
	switch lines := items[c.from:c.to]; len(lines) {
	case 0:
		f.Place = extract.Place{Offset: c.at.offset, Line: c.at.line, Column: c.at.column}
	case 1:
		f.Text, f.Place = lines[0].Text, lines[0].Place
	default:
		texts := make([]string, len(lines))
		for i := range lines {
			texts[i] = lines[i].Text
		}
		last := lines[len(lines)-1]
		f.Text, f.Place = strings.Join(texts, "\n"), lines[0].Place
		length := last.Place.Length
		if length == 0 {
			length = len(last.Text)
		}
		f.Place.Length = length + last.Place.Offset - f.Place.Offset
	}
	return f
}
