package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// A splitter cuts plain text into fragments: lines, and cells where pipes or tabs show them.
type splitter struct {
	text   string
	out    []Fragment
	line   int
	row    int
	closed bool // the last thing read was a pipe that ended a cell
	fence  fence

	counted, column int // up to which byte characters of the line have been counted, and how many
}

// splitText returns the fragments of a plain text.
func splitText(text string) []Fragment {
	s := &splitter{text: text}
	for start := 0; start <= len(text) && len(s.out) <= maxFragments; {
		end, next := lineEnd(text, start)
		s.line++
		s.counted, s.column = start, 1
		s.readLine(start, end)
		start = next
	}
	return s.out
}

// lineEnd returns where the line that begins at start ends and where the next one begins. Form feeds end lines too: they
// stand between the pages of a PDF.
func lineEnd(text string, start int) (end, next int) {
	for i := start; i < len(text); {
		switch r, size := utf8.DecodeRuneInString(text[i:]); r {
		case '\r':
			if i+1 < len(text) && text[i+1] == '\n' {
				return i, i + 2
			}
			return i, i + 1
		case '\n', '\v', '\f', 0x85, 0x2028, 0x2029:
			return i, i + size
		default:
			i += size
		}
	}
	return len(text), len(text) + 1
}

// maxRow is how many cells a line may have and still be one row of a table. Longer lines are whole pages without breaks.
const maxRow = 40

func (s *splitter) readLine(start, end int) {
	start, end = s.trim(start, end)
	if start == end {
		return
	}
	if !hasPipe(s.text[start:end]) {
		s.readPlain(start, end)
		s.closed = false
		return
	}
	if start >= s.fence.to {
		s.fence = fenceFrom(s.text, start)
	}
	cells := cutCells(s.text, start, end, isPipe)
	filled := 0
	for _, c := range cells {
		if c.from < c.to {
			filled++
		}
	}
	switch {
	case len(cells) == 2 && filled == 0:
		s.lonePipe(cells[0].from)
	case filled > 0 && s.isRuler(cells):
	default:
		s.addRow(s.fence.dropEnds(cells))
	}
	s.closed = true
}

// lonePipe reads a line with nothing but a pipe. It ends the cell on the line before it, or an empty one.
func (s *splitter) lonePipe(at int) {
	if last := len(s.out) - 1; !s.closed && last >= 0 {
		s.out[last].Kind = Cell
		return
	}
	s.add(Cell, at, at, 0)
}

// addRow adds the cells of one line. A single cell shows no row: in some pages every cell is on a line of its own.
func (s *splitter) addRow(cells []extent) {
	row := 0
	if len(cells) > 1 && len(cells) <= maxRow {
		s.row++
		row = s.row
	}
	for _, c := range cells {
		s.add(Cell, c.from, c.to, row)
	}
}

// readPlain reads a line without pipes: a row of a spreadsheet when it has tabs inside, else a Line.
func (s *splitter) readPlain(start, end int) {
	inner := false
	for i := start; i < end; i++ {
		inner = inner || s.text[i] == '\t'
	}
	if !inner {
		s.add(Line, start, end, 0)
		s.out[len(s.out)-1].Indented = strings.HasSuffix(s.text[:start], paragraph)
		return
	}
	for start > 0 && s.text[start-1] == '\t' { // empty cells at the ends count: merged ones leave them
		start--
	}
	for end < len(s.text) && s.text[end] == '\t' {
		end++
	}
	s.addRow(cutCells(s.text, start, end, func(r rune) bool { return r == '\t' }))
}

func (s *splitter) add(kind Kind, from, to, row int) {
	s.column += utf8.RuneCountInString(s.text[min(s.counted, from):from])
	s.counted = from
	text := s.text[from:to]
	if kind == Cell {
		text = withoutMarkdown(text)
	}
	s.out = append(s.out, Fragment{Kind: kind, Text: text, Row: row, Place: Place{Offset: from, Line: s.line, Column: s.column}})
}

// withoutMarkdown puts spaces in the place of what Markdown writes in a cell beside its text: **12**, 本年新收<br>数量. All else stays where
// it is.
func withoutMarkdown(text string) string {
	const bold = "**"
	if inner := strings.TrimSuffix(strings.TrimPrefix(text, bold), bold); len(inner)+2*len(bold) == len(text) && !strings.Contains(inner, "*") {
		text = "  " + inner + "  "
	}
	for _, end := range [...]string{"<br>", "<br/>", "<br />"} {
		text = strings.ReplaceAll(text, end, strings.Repeat(" ", len(end)))
	}
	return text
}

// isRuler reports the second line of a Markdown table: |---|:--|.
func (s *splitter) isRuler(cells []extent) bool {
	for _, c := range s.fence.dropEnds(cells) {
		dashes, colons := 0, 0
		for _, r := range s.text[c.from:c.to] {
			switch r {
			case '-':
				dashes++
			case ':':
				colons++
			default:
				return false
			}
		}
		if dashes < 3 && (dashes == 0 || colons == 0) {
			return false
		}
	}
	return true
}

// An extent is a part of the text from byte to byte.
type extent struct{ from, to int }

// cutCells cuts a line at the separators and trims each cell.
func cutCells(text string, start, end int, separates func(rune) bool) []extent {
	var cells []extent
	from := start
	cut := func(to int) {
		a, b := trimSpace(text, from, to)
		cells = append(cells, extent{a, b})
	}
	for i := start; i < end && len(cells) <= maxFragments; {
		r, size := utf8.DecodeRuneInString(text[i:])
		if separates(r) {
			cut(i)
			from = i + size
		}
		i += size
	}
	cut(end)
	return cells
}

func hasPipe(s string) bool {
	for _, r := range s {
		if isPipe(r) {
			return true
		}
	}
	return false
}

func (s *splitter) trim(from, to int) (int, int) { return trimSpace(s.text, from, to) }

// trimSpace takes space off both ends of a part of the text.
func trimSpace(text string, from, to int) (int, int) {
	for from < to {
		r, size := utf8.DecodeRuneInString(text[from:to])
		if !hanzi.IsBlank(r) {
			break
		}
		from += size
	}
	for from < to {
		r, size := utf8.DecodeLastRuneInString(text[from:to])
		if !hanzi.IsBlank(r) {
			break
		}
		to -= size
	}
	return from, to
}
