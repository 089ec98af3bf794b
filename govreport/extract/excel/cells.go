package excel

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/extract/internal/office"
)

// covered are the places that merged cells lie over, and from which place what they show comes: mostly their first, but where
// that is hidden, the first that is shown shows it.
type covered map[place]place

// maxCovered bounds the places that merged cells cover within what is filled of a sheet.
const maxCovered = 1_000_000

// lay lays the merged cells over a sheet as far as it is filled.
func (s *sheet) lay() (covered, error) {
	over := covered{}
	left := maxCovered
	lastRow := 0
	for _, r := range s.rows {
		lastRow = max(lastRow, r.number)
	}
	for _, a := range s.merged {
		to := place{min(a.to.row, lastRow), min(a.to.column, s.width)}
		if to.row < a.from.row || to.column < a.from.column { // over nothing: it is not counted, and its rows are not gone through
			continue
		}
		if left -= (to.row - a.from.row + 1) * (to.column - a.from.column + 1); left < 0 {
			return nil, office.TooLarge(extract.MergedLimit, maxCovered)
		}
		shown := false
		for r := a.from.row; r <= to.row; r++ {
			for c := a.from.column; c <= to.column; c++ {
				switch p := (place{r, c}); {
				case shown || s.hiddenRows[r] || s.isHiddenColumn(c):
					over[p] = place{}
				default:
					shown = true
					over[p] = a.from
				}
			}
		}
	}
	return over, nil
}

// A reading is what of a sheet goes into a report.
type reading struct {
	sheet     *sheet
	fragments []extract.Fragment
	hidden    []string // texts that are not shown
	bare      []place  // formulas without a result that are
}

func (s *sheet) reading(row *int) (*reading, error) {
	over, err := s.lay()
	if err != nil {
		return nil, err
	}
	out := &reading{sheet: s}
	texts := map[place]string{}
	for _, r := range s.rows {
		for i, text := range r.texts {
			if p := (place{r.number, i + 1}); text != "" || s.bare[p] != "" {
				shown, struck := s.show(p, text+s.bare[p])
				texts[p] = rounded(strings.TrimSpace(shown))
				if struck = strings.TrimSpace(struck); struck != "" {
					out.hidden = append(out.hidden, struck)
				}
			}
		}
	}
	var rows [][]extract.Fragment
	for _, r := range s.rows {
		*row++
		if cells := s.cellsOf(r.number, *row, over, texts, out); cells != nil {
			rows = append(rows, cells)
		}
	}
	trim(rows)
	for _, cells := range rows {
		if text := only(cells); text != nil && isProse(text.Text) {
			out.fragments = append(out.fragments, linesOf(text)...)
		} else {
			out.fragments = append(out.fragments, cells...)
		}
	}
	return out, nil
}

// rounded is a number to the 15 digits that are shown of it: 3 for 2.9999999999999996, as programs store what they counted out.
func rounded(text string) string {
	const shown = 15
	if len(text) <= shown || strings.Trim(text, "0123456789.-") != "" || !strings.Contains(text, ".") {
		return text
	}
	n, err := strconv.ParseFloat(text, 64)
	if err != nil {
		return text
	}
	n, _ = strconv.ParseFloat(strconv.FormatFloat(n, 'g', shown, 64), 64)
	return strconv.FormatFloat(n, 'f', -1, 64)
}

// show returns what counts of the text of a cell, and what is struck out of it.
func (s *sheet) show(p place, text string) (shown, struck string) {
	switch t := s.rich[p]; {
	case t.isMarked(), s.struck[p] && t != nil:
		return t.shown(s.struck[p])
	case s.struck[p]:
		return "", text
	}
	return text, ""
}

// cellsOf returns the cells of a row that are shown, nil where none has a text.
func (s *sheet) cellsOf(number, row int, over covered, texts map[place]string, out *reading) []extract.Fragment {
	var cells []extract.Fragment
	filled := false
	for column := 1; column <= min(s.width, s.ends[number]); column++ {
		at := place{number, column}
		from, isOver := over[at]
		switch {
		case isOver && from == place{}:
			continue
		case !isOver && (s.hiddenRows[number] || s.isHiddenColumn(column)):
			if text := texts[at]; text != "" {
				out.hidden = append(out.hidden, text)
			}
			continue
		case !isOver:
			from = at
		}
		filled = filled || texts[from] != ""
		if s.bare[from] != "" {
			out.bare = append(out.bare, from)
		}
		cells = append(cells, extract.Fragment{Kind: extract.Cell, Text: texts[from], Row: row,
			Place: extract.Place{Sheet: s.name, Name: from.name(), Row: number, Cell: column}})
	}
	if !filled {
		return nil
	}
	return cells
}

// only returns the one cell of a row that has a text, nil where several have.
func only(cells []extract.Fragment) *extract.Fragment {
	var found *extract.Fragment
	for i := range cells {
		if cells[i].Text == "" {
			continue
		}
		if found != nil {
			return nil
		}
		found = &cells[i]
	}
	return found
}

// trim takes the margins off tables: places left and right of rows below each other in which no row has anything. A row of a
// table with as many places as the form, of which the first is margin, is not complete.
func trim(rows [][]extract.Fragment) {
	for from := 0; from < len(rows); from++ {
		to, left, right := from, maxColumn, 0
		for ; to < len(rows) && only(rows[to]) == nil; to++ {
			for _, cell := range rows[to] {
				if cell.Text != "" {
					left, right = min(left, cell.Place.Cell), max(right, cell.Place.Cell)
				}
			}
		}
		for i := from; i < to; i++ {
			rows[i] = slices.DeleteFunc(rows[i], func(f extract.Fragment) bool { return f.Place.Cell < left || f.Place.Cell > right })
		}
		from = max(from, to-1)
	}
}

// isProse reports the text of a cell that stands alone in its row and is none of a table: it has lines, or is long.
func isProse(text string) bool {
	const long = 40
	return strings.ContainsAny(text, "\n。") || utf8.RuneCountInString(text) > long
}

func linesOf(cell *extract.Fragment) []extract.Fragment {
	var lines []extract.Fragment
	for line := range strings.SplitSeq(strings.ReplaceAll(cell.Text, "\r", ""), "\n") {
		indented := strings.HasPrefix(line, "\u3000\u3000")
		if line = strings.TrimSpace(line); line != "" {
			lines = append(lines, extract.Fragment{Text: line, Indented: indented, Place: cell.Place})
		}
	}
	return lines
}
