package word

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/extract"
)

// A writer makes fragments of blocks.
type writer struct {
	out        []extract.Fragment
	notes      map[string][]block
	paragraphs int
	tables     int
	rows       int
	told       []string // notes that the table being written refers to
	size       int      // bytes of text written
	depth      int      // of tables
}

func (w *writer) blocks(blocks []block) {
	for i := range blocks {
		b := &blocks[i]
		if b.table != nil {
			w.table(b.table)
			continue
		}
		w.paragraph(b.text, b.indented)
		w.told = append(w.told, b.notes...)
		if w.depth == 0 {
			w.footnotes()
		}
	}
}

// footnotes writes the notes that were referred to: at the foot of the page they would be far from what they speak of.
func (w *writer) footnotes() {
	told := w.told
	w.told = nil
	for _, key := range told {
		blocks := w.notes[key]
		delete(w.notes, key) // once, and none that refers to itself
		w.blocks(blocks)
	}
}

// paragraph writes the lines of a paragraph.
func (w *writer) paragraph(text string, indented bool) {
	for line := range strings.SplitSeq(text, "\n") {
		indented = indented || strings.HasPrefix(line, "\u3000\u3000")
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		w.paragraphs++
		w.size += len(line)
		w.out = append(w.out, extract.Fragment{Text: line, Indented: indented, Place: extract.Place{Paragraph: w.paragraphs}})
		indented = false
	}
}

func (w *writer) table(t *table) {
	w.depth++
	w.tables++
	number := w.tables
	for i, row := range t.rows {
		w.row(row, extract.Place{Table: number, Row: i + 1})
	}
	if w.depth--; w.depth == 0 {
		w.footnotes()
	}
}

func (w *writer) row(row []cell, at extract.Place) {
	w.rows++
	number := w.rows // tables within have rows of their own
	for i := range row {
		blocks := row[i].flat()
		if isFrame(blocks, len(row)) {
			w.blocks(blocks)
			continue
		}
		var parts []string
		for _, b := range blocks {
			if text := strings.TrimSpace(b.text); text != "" {
				parts = append(parts, text)
			}
			w.told = append(w.told, b.notes...)
		}
		at.Cell = i + 1
		text := strings.Join(parts, "\n")
		w.size += len(text)
		w.out = append(w.out, extract.Fragment{Kind: extract.Cell, Text: text, Row: number, Place: at})
	}
}

// flat returns the blocks of a cell, without a table of one cell around them.
func (c *cell) flat() []block {
	var out []block
	for _, b := range c.blocks {
		if t := b.table; t != nil && len(t.rows) == 1 && len(t.rows[0]) == 1 {
			out = append(out, t.rows[0][0].flat()...)
			continue
		}
		out = append(out, b)
	}
	return out
}

// isFrame reports a cell that does not hold a label or value, but a part of the page: a table, or paragraphs in a row of
// its own.
func isFrame(blocks []block, cells int) bool {
	paragraphs := 0
	for i := range blocks {
		if blocks[i].table != nil {
			return true
		}
		if strings.TrimSpace(blocks[i].text) != "" {
			paragraphs++
		}
	}
	return cells == 1 && paragraphs > 1
}
