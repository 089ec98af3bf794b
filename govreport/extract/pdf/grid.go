package pdf

import (
	"slices"
	"strings"
)

// A grid is a ruled table: places between its lines, of which those without a line between them are one cell.
type grid struct {
	xs, ys []float64
	cellOf [][]int // by row and column of places
	cells  []gridCell
}

// A gridCell is a cell of a ruled table.
type gridCell struct {
	row, column int // of the place in its upper left corner
	box         box
	glyphs      []glyph
}

// maxPlaces is how many places a table may have.
const maxPlaces = 100_000

// gridOf makes a table of lines. It is nil for what is none, such as a frame around text.
func gridOf(w web) *grid {
	w.upright = withSides(w.upright, w.level)
	w.level = withSides(w.level, w.upright)
	g := &grid{xs: places(w.upright), ys: places(w.level)}
	columns, rows := len(g.xs)-1, len(g.ys)-1
	if columns < 1 || rows < 1 || columns*rows > maxPlaces {
		return nil
	}
	of := make([]int, rows*columns)
	for i := range of {
		of[i] = i
	}
	root := func(i int) int {
		for of[i] != i {
			of[i] = of[of[i]]
			i = of[i]
		}
		return i
	}
	join := func(a, b int) { // the earlier one stays
		if a, b = root(a), root(b); a != b {
			of[max(a, b)] = min(a, b)
		}
	}
	for y := range rows {
		for x := range columns {
			i := y*columns + x
			if x+1 < columns && !isRuled(w.upright, g.xs[x+1], g.ys[y], g.ys[y+1]) {
				join(i, i+1)
			}
			if y+1 < rows && !isRuled(w.level, g.ys[y+1], g.xs[x], g.xs[x+1]) {
				join(i, i+columns)
			}
		}
	}
	cells := map[int]int{}
	for y := range rows {
		g.cellOf = append(g.cellOf, make([]int, columns))
		for x := range columns {
			place := box{g.xs[x], g.ys[y], g.xs[x+1], g.ys[y+1]}
			n, ok := cells[root(y*columns+x)]
			if !ok {
				n = len(g.cells)
				cells[root(y*columns+x)] = n
				g.cells = append(g.cells, gridCell{row: y, column: x, box: place})
			}
			g.cellOf[y][x] = n
			g.cells[n].box = g.cells[n].box.around(place)
		}
	}
	if len(g.cells) < 2 {
		return nil
	}
	return g
}

// withSides adds the outermost lines of a table that is open at its sides: where the lines across begin or end, most of them in
// one place.
func withSides(rules, across []rule) []rule {
	first, last := rules[0].at, rules[0].at
	for _, r := range rules {
		first, last = min(first, r.at), max(last, r.at)
	}
	from, to := across[0].from, across[0].to
	begin, end := across[0].at, across[0].at
	for _, r := range across {
		from, to = min(from, r.from), max(to, r.to)
		begin, end = min(begin, r.at), max(end, r.at)
	}
	begins, ends := 0, 0
	for _, r := range across {
		if r.from <= from+near {
			begins++
		}
		if r.to >= to-near {
			ends++
		}
	}
	const least = 8 // points
	if from < first-least && 2*begins > len(across) {
		rules = append(rules, rule{from, begin, end})
	}
	if to > last+least && 2*ends > len(across) {
		rules = append(rules, rule{to, begin, end})
	}
	return rules
}

// places returns where lines stand, each place once.
func places(rules []rule) []float64 {
	var at []float64
	for _, r := range rules {
		at = append(at, r.at)
	}
	slices.Sort(at)
	return slices.Compact(at)
}

// isRuled reports a line at a place across that covers the middle of a stretch.
func isRuled(rules []rule, at, from, to float64) bool {
	quarter := (to - from) / 4
	for _, r := range rules {
		if r.at == at && r.from <= from+quarter && r.to >= to-quarter {
			return true
		}
	}
	return false
}

func (g *grid) box() box {
	return box{g.xs[0], g.ys[0], g.xs[len(g.xs)-1], g.ys[len(g.ys)-1]}
}

// cellAt returns the cell that a point is in, nil outside.
func (g *grid) cellAt(x, y float64) *gridCell {
	column, row := placeIn(g.xs, x), placeIn(g.ys, y)
	if column < 0 || row < 0 {
		return nil
	}
	return &g.cells[g.cellOf[row][column]]
}

func placeIn(at []float64, x float64) int {
	i, _ := slices.BinarySearch(at, x)
	if i == 0 || i == len(at) {
		return -1
	}
	return i - 1
}

// lay finds the tables of a page and puts each character into the cell it is in, or into the rest. Smaller tables go before those
// around them. pieceOf tells what was written in one go.
func (p *page) lay(pieceOf func(*glyph) box) {
	for _, w := range websOf(rulesOf(p.strokes)) {
		if g := gridOf(w); g != nil {
			p.grids = append(p.grids, g)
		}
	}
	area := func(g *grid) float64 { b := g.box(); return (b.right - b.left) * b.height() }
	slices.SortStableFunc(p.grids, func(a, b *grid) int { return compare(area(a), area(b)) })
	cellAt := func(b box) *gridCell {
		x, y := b.middle()
		for _, g := range p.grids {
			if cell := g.cellAt(x, y); cell != nil {
				return cell
			}
		}
		return nil
	}
	for _, run := range runsOf(p.glyphs) {
		for _, part := range partsOf(run, cellAt(boxAround(run)), pieceOf) {
			if cell := cellAt(boxAround(part)); cell != nil {
				cell.glyphs = append(cell.glyphs, part...)
			} else {
				p.rest = append(p.rest, part...)
			}
		}
	}
}

func boxAround(run []glyph) box {
	at := run[0].box
	for _, c := range run {
		at = at.around(c.box)
	}
	return at
}

// partsOf parts figures that reach over the edge of a cell into those that were written in one go: they may be the numbers of two
// cells that touch. Where each figure was written alone nobody can tell, and a mark says so.
func partsOf(run []glyph, cell *gridCell, pieceOf func(*glyph) box) [][]glyph {
	const edge = 1
	at := boxAround(run)
	if cell == nil || len(run) == 1 || at.left > cell.box.left-edge && at.right < cell.box.right+edge {
		return [][]glyph{run}
	}
	var parts [][]glyph
	for from := 0; from < len(run); {
		piece, to := pieceOf(&run[from]), from+1
		for to < len(run) && pieceOf(&run[to]) == piece {
			to++
		}
		parts = append(parts, run[from:to])
		from = to
	}
	if len(parts) == len(run) {
		doubt := run[len(run)-1]
		doubt.r = '?'
		return [][]glyph{append(slices.Clone(run), doubt)}
	}
	return parts
}

// runsOf keeps the figures of a number together, so that one which is too wide for its cell gives none to the next cell. Other
// characters stand alone.
func runsOf(glyphs []glyph) [][]glyph {
	var runs [][]glyph
	for from := 0; from < len(glyphs); {
		to := from + 1
		for to < len(glyphs) && isFigure(glyphs[to-1].r) && isFigure(glyphs[to].r) && goesOnRight(glyphs[to-1], glyphs[to]) {
			to++
		}
		runs = append(runs, glyphs[from:to])
		from = to
	}
	return runs
}

func isFigure(r rune) bool {
	return r >= '0' && r <= '9' || r >= '０' && r <= '９' || strings.ContainsRune(",.，．+-－()（）", r)
}

// goesOnRight reports a character right behind another.
func goesOnRight(a, b glyph) bool {
	_, y1 := a.middle()
	_, y2 := b.middle()
	gap := b.left - a.right
	return b.left > a.left && gap < 0.12*a.height() && gap > -a.height()/2 && max(y1, y2)-min(y1, y2) < a.height()/4
}
