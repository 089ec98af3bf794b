package excel

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/zfxxgk/annualreport/govreport/extract/internal/office"
)

// A sheet is how a sheet is built, and then what its cells show.
type sheet struct {
	name          string
	hiddenRows    map[int]bool
	hiddenColumns []columns // in their order, apart from each other
	merged        []area
	bare          map[place]string // formulas without a result
	rich          map[place]rich   // texts of several kinds
	struck        map[place]bool   // cells that are struck out
	book          *book
	ends          map[int]int // the last cell of each row, values or not
	width         int         // the last column with something in it
	area          int         // places up to the last filled cell of each row
	rows          []row
}

// A place is one of a sheet, from 1.
type place struct{ row, column int }

// columns are some side by side.
type columns struct{ first, last int }

// An area is what a merged cell covers.
type area struct{ from, to place }

// A row is what the cells of a row show, from the first column on.
type row struct {
	number int
	texts  []string
}

// last of the rows and columns of Excel
const (
	maxRow    = 1 << 20
	maxColumn = 1 << 14
)

// name is what users call a place.
func (p place) name() string {
	var letters string
	for c := p.column; c > 0; c = (c - 1) / 26 {
		letters = string(rune('A'+(c-1)%26)) + letters
	}
	return letters + strconv.Itoa(p.row)
}

// placeOf reads a name.
func placeOf(name string) (place, bool) {
	var p place
	name = strings.ReplaceAll(name, "$", "")
	i := 0
	for ; i < len(name) && name[i] >= 'A' && name[i] <= 'Z' && p.column <= maxColumn; i++ {
		p.column = 26*p.column + int(name[i]-'A') + 1
	}
	row, err := strconv.Atoi(name[i:])
	p.row = row
	return p, err == nil && row >= 1 && row <= maxRow && p.column >= 1 && p.column <= maxColumn
}

func (s *sheet) read(x *office.Scanner) error {
	s.ends = map[int]int{}
	return x.Children(func(*office.Element) error {
		return x.Children(func(e *office.Element) error {
			switch e.Name {
			case "cols":
				err := x.Children(func(e *office.Element) error {
					first, last := number(e.Attr("min")), number(e.Attr("max"))
					if isOn(e.Attr("hidden")) && first >= 1 && last >= first {
						s.hiddenColumns = append(s.hiddenColumns, columns{first, last})
					}
					return nil
				})
				s.hiddenColumns = joined(s.hiddenColumns)
				return err
			case "sheetData":
				return s.readRows(x)
			case "mergeCells":
				return x.Children(func(e *office.Element) error {
					s.merge(e.Attr("ref"))
					return nil
				})
			}
			return nil
		})
	})
}

func (s *sheet) readRows(x *office.Scanner) error {
	at := place{}
	return x.Children(func(e *office.Element) error {
		if at.row++; e.Attr("r") != "" {
			at.row = number(e.Attr("r"))
		}
		if isOn(e.Attr("hidden")) {
			s.hiddenRows[at.row] = true
		}
		at.column = 0
		filled := 0
		err := x.Children(func(e *office.Element) error {
			at.column++
			if p, ok := placeOf(e.Attr("r")); ok {
				at = p
			}
			something, err := s.readCell(x, e, at)
			if something {
				filled = max(filled, at.column)
			}
			s.ends[at.row] = max(s.ends[at.row], at.column)
			return err
		})
		s.area += filled
		s.width = max(s.width, filled)
		return err
	})
}

// readCell reports whether there is something in a cell, and keeps a formula that has no result.
func (s *sheet) readCell(x *office.Scanner, cell *office.Element, at place) (bool, error) {
	formula, value := "", false
	hasFormula := false
	err := x.Children(func(e *office.Element) error {
		switch e.Name {
		case "f":
			text, err := x.Text()
			formula, hasFormula = text, true
			return err
		case "v":
			text, err := x.Text()
			value = value || text != ""
			if t := s.book.shared[text]; t != nil && cell.Attr("t") == "s" {
				s.rich[at] = t
			}
			return err
		case "is":
			value = true
			t, err := readRich(x)
			if !t.isPlain() {
				s.rich[at] = t
			}
			return err
		}
		return nil
	})
	if s.book.struck[cell.Attr("s")] {
		s.struck[at] = true
	}
	if hasFormula && !value {
		s.bare[at] = "=" + formula
	}
	return hasFormula || value, err
}

// merge notes a merged cell: B2:D5.
func (s *sheet) merge(ref string) {
	first, last, _ := strings.Cut(ref, ":")
	from, ok := placeOf(first)
	to, ok2 := placeOf(last)
	if ok && ok2 && from.row <= to.row && from.column <= to.column {
		s.merged = append(s.merged, area{from, to})
	}
}

func number(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		return 0
	}
	return n
}

func isOn(s string) bool { return s == "1" || s == "true" }

func (s *sheet) isHiddenColumn(column int) bool {
	_, found := slices.BinarySearchFunc(s.hiddenColumns, column, func(c columns, column int) int {
		switch {
		case c.last < column:
			return -1
		case c.first > column:
			return 1
		}
		return 0
	})
	return found
}

// joined sorts columns and makes one of those that overlap.
func joined(all []columns) []columns {
	slices.SortFunc(all, func(a, b columns) int { return cmp.Compare(a.first, b.first) })
	var out []columns
	for _, c := range all {
		if n := len(out); n > 0 && c.first <= out[n-1].last {
			out[n-1].last = max(out[n-1].last, c.last)
			continue
		}
		out = append(out, c)
	}
	return out
}
