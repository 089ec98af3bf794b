// Package blunder plants in valid reports the errors people make when they fill in tables 3 and 4, so that tests can
// measure how well they are found. It knows nothing of how the diagnosis works: only the tables and how hands err.
package blunder

import (
	"math/rand/v2"

	"github.com/zfxxgk/annualreport/govreport"
)

// A Kind is a way of erring, in table 3 or 4.
type Kind struct {
	Way   Way
	Table int // 3 or 4
}

func (k Kind) String() string {
	if k.Table == 4 {
		return "table 4: " + k.Way.String()
	}
	return k.Way.String()
}

// Hidden says why a report with this error can balance in every sum, so that no check of the report alone can see it;
// "" for an error that always shows.
func (k Kind) Hidden() string { return ways[k.Way].hidden }

// Wrong returns how many cells the error touches when that number is fixed, else 0.
func (k Kind) Wrong() int { return ways[k.Way].cells }

// Kinds lists every kind of error there is.
func Kinds() []Kind {
	var all []Kind
	for _, table := range [2]int{3, 4} {
		for way := range ways {
			if table == 3 || ways[way].inTable4 {
				all = append(all, Kind{Way(way), table})
			}
		}
	}
	return all
}

// A Change is one cell that the error made wrong: what stood in it, rightly, and what stands in it now, as typed.
type Change struct {
	Pointer  string
	Was, Now string
}

// Plant makes one error of a kind in a valid report and says what it changed, in printed order; ok is false, and the
// report untouched, when it holds no numbers that this error could happen to.
func Plant(rng *rand.Rand, r *govreport.Report, kind Kind) (planted []Change, ok bool) {
	s := sheetOf(rng, r, kind.Table)
	for _, e := range ways[kind.Way].err(s) {
		change := Change{e.cell.Pointer, e.cell.Read(r), e.typed}
		if change.Was != change.Now {
			e.cell.Write(r, e.typed)
			planted = append(planted, change)
		}
	}
	return planted, len(planted) > 0
}

// Balanced reports whether tables 3 and 4 are filled with numbers that keep every sum. It adds them up itself.
func Balanced(r *govreport.Report) bool {
	for _, table := range [2]int{3, 4} {
		s := sheetOf(nil, r, table)
		for row := range s.rows {
			for c := range s.rows[row] {
				if _, ok := s.rows[row][c].Int(r); !ok {
					return false
				}
			}
			if s.sum(row, row, 0, s.total-1) != s.at(row, s.total) {
				return false
			}
		}
		if table == 4 {
			continue
		}
		for c := range s.total + 1 {
			if s.sum(s.first, s.last, c, c) != s.at(s.all, c) || s.at(received, c)+s.at(carriedIn, c) != s.at(s.all, c)+s.at(s.out, c) {
				return false
			}
		}
	}
	return true
}

// Rows of table 3 that stand before the outcomes.
const (
	received = iota
	carriedIn
)

// A sheet is table 3 or 4 as someone at a desk sees it: rows and columns of numbers.
type sheet struct {
	rng         *rand.Rand
	report      *govreport.Report
	rows        [][]govreport.Cell
	labels      []string
	total       int // the column of totals, the last
	first, last int // the rows of outcomes in table 3
	all, out    int // the rows （七）总计 and 结转下年度
	groups      [][2]int
}

func sheetOf(rng *rand.Rand, r *govreport.Report, table int) *sheet {
	s := &sheet{rng: rng, report: r}
	for _, row := range govreport.FormOf(r.Edition).Tables[table-2].Rows {
		s.rows = append(s.rows, row.Cells)
		group := ""
		if len(row.Labels) > 2 {
			group = row.Labels[1].In(govreport.ZhHans)
		}
		s.labels = append(s.labels, group)
	}
	s.total = len(s.rows[0]) - 1
	if table == 4 {
		s.last, s.all, s.out = len(s.rows)-1, -1, -1
		return s
	}
	s.first, s.last = 2, len(s.rows)-3
	s.all, s.out = s.last+1, s.last+2
	for row := s.first; row <= s.last; row++ {
		switch n := len(s.groups); {
		case s.labels[row] == "":
		case n > 0 && s.labels[row] == s.labels[row-1]:
			s.groups[n-1][1] = row
		default:
			s.groups = append(s.groups, [2]int{row, row})
		}
	}
	return s
}

func (s *sheet) at(row, column int) int64 {
	n, _ := s.rows[row][column].Int(s.report)
	return n
}

func (s *sheet) sum(top, bottom, left, right int) (n int64) {
	for row := top; row <= bottom; row++ {
		for c := left; c <= right; c++ {
			n += s.at(row, c)
		}
	}
	return n
}

// A place is a cell of a sheet.
type place struct{ row, column int }

// pick draws a place of the whole sheet, totals and all, among those that suit.
func (s *sheet) pick(suits func(p place) bool) (place, bool) {
	var fit []place
	for row := range s.rows {
		for c := range s.total + 1 {
			if p := (place{row, c}); suits(p) {
				fit = append(fit, p)
			}
		}
	}
	if len(fit) == 0 {
		return place{}, false
	}
	return fit[s.rng.IntN(len(fit))], true
}

func (s *sheet) coin() bool { return s.rng.IntN(2) == 0 }

// outcome draws a row of outcomes.
func (s *sheet) outcome() int { return s.first + s.rng.IntN(s.last-s.first+1) }

// emptied is how a cell is left that should hold something: blank, or filled with the zero of its neighbours.
func (s *sheet) emptied() string {
	if s.coin() {
		return ""
	}
	return "0"
}

// An edit is what someone types into a cell.
type edit struct {
	cell  *govreport.Cell
	typed string
}

func (s *sheet) write(row, column int, n int64) edit { return s.typed(row, column, itoa(n)) }

func (s *sheet) typed(row, column int, typed string) edit { return edit{&s.rows[row][column], typed} }
