package extract

import "slices"

// This file finds the columns of a table whose source shows every cell of its rows, the empty ones too: where its heads stand or,
// without them, where the sums of table 3 do. A cell between two others is then blank because nothing is in it, though no row of
// the table be complete.

// A cellRow is a row of the source: its fragments, and the place among them of a token.
type cellRow struct {
	first, width int // fragments
	label        int // that place: asked of the last word of a label, the last cell that the label takes
}

// rowOf returns the row of the source that a token stands in.
func (g *region) rowOf(token int) cellRow {
	frag := int(g.tokens[token].frag)
	before, behind := g.d.othersInRow(frag, frag)
	return cellRow{first: frag - before, width: before + 1 + behind, label: before}
}

// cellOf is the place of an entry among the cells of its row.
func (w cellRow) cellOf(g *region, entry int32) int {
	return int(g.tokens[tokenOf(entry)].frag) - w.first
}

// isOfCells reports a run of which every value is the whole of a cell in the row of its label.
func (t *tableText) isOfCells(a *anchor) bool {
	return len(a.entries) > 0 && a.marked && a.run.row > 0 && a.torn.empty() && t.region.tokens[a.last].row == a.run.row &&
		a.last < tokenOf(a.entries[0])
}

// findColumns finds for each row with cells where its columns stand, as far as that is certain. Where heads and sums say it both, they
// must say the same. Where most rows have their columns so, another row of which a value lacks is one that has lost a cell or has one
// too many.
func (t *tableText) findColumns(x *lexicon, e int, sizes []int) {
	sums, told := t.columnOfSums(x, e, sizes)
	var fitting, others []*anchor
	for i := range t.anchors {
		a := &t.anchors[i]
		if !t.isOfCells(a) || sizes[a.row] < 2 {
			continue
		}
		places := t.columnsOfHeads(x, e, a, sizes)
		if places != nil && a.filled == len(places) && t.region.rowOf(a.last).label < places[0] {
			a.besideHeads = t.cellsAt(a, places) == nil
		}
		if told {
			if total := sums.placesIn(t.region, a); places == nil {
				places = total
			} else if !slices.Equal(places, total) {
				places = nil
			}
		}
		if a.inColumns = t.cellsAt(a, places); a.inColumns != nil {
			fitting = append(fitting, a)
		} else {
			others = append(others, a)
		}
	}
	if !lastBlank(fitting) {
		for _, a := range fitting {
			if a.endsBlank() {
				a.inColumns = nil
			}
		}
	}
	t.doubtGaps(sizes)
	for _, a := range others {
		a.astray = len(fitting) >= 2*len(others)
	}
}

// doubtGaps doubts rows of table 3 with just as many values as the form and a blank among them, unless all such rows add up: a blank
// column and one that the form does not have make up for each other.
func (t *tableText) doubtGaps(sizes []int) {
	var gappy []*anchor
	all := true
	for i := range t.anchors {
		if a := &t.anchors[i]; addsUp(sizes) && a.filled == sizes[a.row] && a.hasGap() {
			gappy = append(gappy, a)
			all = all && t.region.addsUp(a.values())
		}
	}
	for _, a := range gappy {
		a.besideHeads = a.besideHeads || !all || t.fillsGap(a)
	}
}

// fillsGap reports a row with a gap where another row that is as wide has a value: one of its columns is none of the form's.
func (t *tableText) fillsGap(a *anchor) bool {
	const widest = 100 // cells; a row of more is no row of the form
	if !t.isOfCells(a) {
		return false
	}
	row, values := t.region.rowOf(a.last), a.values()
	if len(a.entries) > widest {
		return true
	}
	var gaps []int
	for _, e := range a.entries {
		if e < 0 && tokenOf(e) >= int(values[0]) && tokenOf(e) <= int(values[len(values)-1]) {
			gaps = append(gaps, row.cellOf(t.region, e))
		}
	}
	for i := range t.anchors {
		b := &t.anchors[i]
		if !t.isOfCells(b) || len(b.entries) > widest {
			continue
		}
		beside := t.region.rowOf(b.last)
		if beside.width == row.width && slices.ContainsFunc(b.entries, func(e int32) bool {
			return e >= 0 && slices.Contains(gaps, beside.cellOf(t.region, e))
		}) {
			return true
		}
	}
	return false
}

// hasGap reports a run with an empty cell between its values.
func (r *run) hasGap() bool {
	values := r.values()
	return r.marked && len(values) > 0 && slices.ContainsFunc(r.entries, func(e int32) bool {
		return e < 0 && tokenOf(e) > int(values[0]) && tokenOf(e) < int(values[len(values)-1])
	})
}

// lastBlank reports that it is usual that the last cell is blank. In a single row it may be one that was filled up for want of
// another.
func lastBlank(rows []*anchor) bool {
	const few = 2
	blank := 0
	for _, a := range rows {
		if a.endsBlank() {
			blank++
		}
	}
	return blank > few || blank == few && blank == len(rows)
}

// endsBlank reports a row whose last column has nothing in it.
func (a *anchor) endsBlank() bool { return a.inColumns[len(a.inColumns)-1] < 0 }

// columnsOfHeads returns where the heads of a row's columns stand, in rows as wide as it; nil where one is not there, or not in order.
func (t *tableText) columnsOfHeads(x *lexicon, e int, a *anchor, sizes []int) []int {
	g := t.region
	width := g.rowOf(a.last).width
	places := slices.Repeat([]int{-1}, sizes[a.row])
	end := a.first
	if addsUp(sizes) { // rows of table 3 have the names of heads
		end = t.anchors[0].first
	}
	for i := len(t.mentions) - 1; i >= 0; i-- {
		m := &t.mentions[i]
		column := x.entries[m.entry].head[e]
		if m.last >= end || column < 0 || column >= len(places) || places[column] >= 0 {
			continue
		}
		row := g.rowOf(m.first)
		if g.tokens[m.first].row == 0 || row.width != width {
			return nil
		}
		places[column] = row.label
	}
	for column, place := range places {
		if place < 0 || column > 0 && place <= places[column-1] {
			return nil
		}
	}
	return places
}

// cellsAt returns the entries of a row behind its label at the places of its columns. It is nil when a value stands anywhere else
// or when the sum of the values is not in the column of sums.
func (t *tableText) cellsAt(a *anchor, places []int) []int32 {
	if len(places) == 0 {
		return nil
	}
	g := t.region
	w := g.rowOf(a.last)
	cells := make([]int32, 0, len(places))
	found := 0
	for _, place := range places {
		at := slices.IndexFunc(a.entries, func(entry int32) bool { return w.cellOf(g, entry) == place })
		if at < 0 {
			return nil
		}
		if a.entries[at] >= 0 {
			found++
		}
		cells = append(cells, a.entries[at])
	}
	if found != a.filled || w.cellOf(g, a.entries[0]) > w.label+1 {
		return nil
	}
	if total := len(places) - 1; total == applicantTotal && cells[total] < 0 && g.sumsUp(&a.run) > 0 {
		return nil
	}
	return cells
}

// sumsUp returns the last value of a run when it is the sum of those before it, else −1.
func (g *region) sumsUp(r *run) int {
	values := r.values()
	last := len(values) - 1
	if last < 1 {
		return -1
	}
	total, ok := g.count(span{last, last + 1}, values)
	if !ok || total != g.sumOf(values[:last]) {
		return -1
	}
	return total
}

// sumColumn is where the rows of table 3 have their sums: in the same cell of all rows of one width, or so many cells behind the label
// of each, where the rows have one width or as many cells behind the label.
type sumColumn struct {
	fromLabel      bool
	width, entries int // 0 for any
	total          int
}

// columnOfSums finds the column of sums in table 3: of the rows that add up, nearly all must have it in the same place, and nearly
// all rows must have no value but in the form's columns before it.
func (t *tableText) columnOfSums(x *lexicon, e int, sizes []int) (best sumColumn, ok bool) {
	const least = 3
	if head, _ := t.subtotalHead(x, e); head >= 0 || !addsUp(sizes) {
		return sumColumn{}, false
	}
	g := t.region
	var candidates []sumColumn
	count := map[sumColumn]int{}
	informative, all := 0, 0
	for i := range t.anchors {
		a := &t.anchors[i]
		if !t.isOfCells(a) || a.filled == 0 {
			continue
		}
		all++
		w := g.rowOf(a.last)
		values := a.values()
		first, last := w.cellOf(g, values[0]), w.cellOf(g, values[len(values)-1])
		if sum := g.sumsUp(&a.run); sum < 0 || sum == 0 && last-first != applicantTotal {
			continue
		}
		informative++
		for _, s := range [...]sumColumn{{width: w.width, total: last}, {fromLabel: true, width: w.width, total: last - w.label - 1},
			{fromLabel: true, entries: len(a.entries), total: last - w.label - 1}} {
			if count[s]++; count[s] == least {
				candidates = append(candidates, s)
			}
		}
	}
	most := 0
	for _, s := range candidates {
		within := 0
		for i := range t.anchors {
			if a := &t.anchors[i]; t.isOfCells(a) && a.filled > 0 && t.cellsAt(a, s.placesIn(g, a)) != nil {
				within++
			}
		}
		if 5*count[s] >= 4*informative && 5*within >= 4*all && within > most {
			best, most = s, within
		}
	}
	return best, most > 0
}

// placesIn returns where the columns of a row stand when the sums do there; nil for a row of another width.
func (s sumColumn) placesIn(g *region, a *anchor) []int {
	w := g.rowOf(a.last)
	if s.width > 0 && s.width != w.width || s.entries > 0 && s.entries != len(a.entries) {
		return nil
	}
	from := s.total - applicantTotal
	if s.fromLabel {
		from += w.label + 1
	}
	var places []int
	for column := range applicantTotal + 1 {
		places = append(places, from+column)
	}
	return places
}
