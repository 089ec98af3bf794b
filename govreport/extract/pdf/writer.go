package pdf

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/extract"
)

// A writer makes fragments of pieces.
type writer struct {
	in      *extract.Input
	margins margins
	last    *line // of the paragraph that is being put together
	rows    int
	tables  int
}

// margins are where lines begin and end that fill the page.
type margins struct{ left, right float64 }

func marginsOf(pieces []piece) margins {
	var lefts, rights []float64
	for _, p := range pieces {
		if p.grid == nil {
			lefts, rights = append(lefts, p.box.left), append(rights, p.box.right)
		}
	}
	if len(lefts) == 0 {
		return margins{}
	}
	slices.Sort(lefts)
	slices.Sort(rights)
	const outside = 20 // one line in so many may stick out
	return margins{lefts[len(lefts)/outside], rights[len(rights)-1-len(rights)/outside]}
}

func (w *writer) add(p *piece) {
	if p.grid != nil {
		w.flush()
		w.table(p)
		return
	}
	l := &p.line
	if w.last != nil && w.goesOn(w.last, l) {
		f := &w.in.Fragments[len(w.in.Fragments)-1]
		f.Text += gapBetween(f.Text, l.text)
		f.Further = append(f.Further, extract.Further{At: len(f.Text), Place: extract.Place{Page: l.page, Box: boxOf(l.box)}})
		f.Text += l.text
		if f.Place.Page == l.page {
			f.Place.Box = boxOf(around(f.Place.Box, l.box))
		}
		w.last = l
		return
	}
	w.flush()
	w.last = l
	w.in.Fragments = append(w.in.Fragments, extract.Fragment{Text: l.text, Indented: l.box.left > w.margins.left+1.2*l.em,
		Place: extract.Place{Page: l.page, Box: boxOf(l.box)}})
}

func (w *writer) flush() { w.last = nil }

// goesOn reports that a line goes on in the next: it reaches to where lines end, and the next one begins where they begin.
func (w *writer) goesOn(a, b *line) bool {
	if a.box.right+b.lead < w.margins.right-0.5*a.em || b.box.left > w.margins.left+0.5*b.em || a.em > 1.3*b.em || b.em > 1.3*a.em {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(a.text)
	return !strings.ContainsRune("。；：;:", last) || !beginsList(b.text)
}

// beginsList reports a line with the number of a heading or an item: 一、, （一）, 1.
func beginsList(text string) bool {
	rest := strings.TrimLeft(text, "（(第")
	mark := strings.TrimLeft(rest, "一二三四五六七八九十0123456789")
	return mark != rest && strings.IndexAny(mark, "、.．）)部") == 0
}

// gapBetween is a space where words of letters meet.
func gapBetween(a, b string) string {
	last, _ := utf8.DecodeLastRuneInString(a)
	first, _ := utf8.DecodeRuneInString(b)
	if last < utf8.RuneSelf && first < utf8.RuneSelf && unicode.IsLetter(last) && unicode.IsLetter(first) {
		return " "
	}
	return ""
}

func (w *writer) table(p *piece) {
	w.tables++
	cells := slices.Clone(p.grid.cells)
	slices.SortStableFunc(cells, func(a, b gridCell) int {
		if a.row != b.row {
			return a.row - b.row
		}
		return a.column - b.column
	})
	for from := 0; from < len(cells); {
		to := from + 1
		for to < len(cells) && cells[to].row == cells[from].row {
			to++
		}
		w.rows++
		for i, text := range textsOf(p.page, cells[from:to]) {
			c := &cells[from+i]
			w.in.Fragments = append(w.in.Fragments, extract.Fragment{Kind: extract.Cell, Text: text, Row: w.rows,
				Place: extract.Place{Page: p.page, Box: boxOf(c.box), Table: w.tables, Row: c.row + 1, Cell: i + 1}})
		}
		from = to
	}
}

func boxOf(b box) extract.Box {
	return extract.Box{Left: b.left, Top: b.top, Right: b.right, Bottom: b.bottom}
}

func around(a extract.Box, b box) box { return box{a.Left, a.Top, a.Right, a.Bottom}.around(b) }
