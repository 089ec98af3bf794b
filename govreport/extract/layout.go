package extract

// A layout is how a table's source fills up its rows. It is learnt from the rows that are complete, and tells where the
// values of the others stand.
type layout struct {
	exact       bool // rows have as many cells behind the label as the form has
	bare        bool // rows are not filled up to one width
	lastBlank   bool // it is usual that the last cell is blank
	width       int  // cells of every row, 0 when they differ
	lead, trail bool // merged cells leave empty ones before or behind the values
}

// layoutOf learns the layout of a table from its runs; cells are how many values each has on the form.
func layoutOf(g *region, runs []*run, cells []int) layout {
	complete, exact, any, anyExact := 0, 0, 0, 0
	widths := map[int]int{}
	l := layout{bare: g.uneven()}
	inside := false
	for i, r := range runs {
		if !r.marked || len(r.entries) == 0 {
			continue
		}
		fits := len(r.entries) == cells[i]
		any++
		if fits {
			anyExact++
		}
		if r.filled != cells[i] {
			continue
		}
		complete++
		if fits {
			exact++
		}
		if r.row > 0 {
			widths[r.width]++
		}
		lead, trail := r.empties(cells[i])
		l.lead, l.trail = l.lead || lead > 0, l.trail || trail > 0
		inside = inside || !fits && lead+trail+cells[i] != len(r.entries)
	}
	if complete > 0 {
		l.exact = exact == complete
	} else {
		l.exact = any > 1 && 3*anyExact >= 2*any
	}
	lastBlank := 0
	for i, r := range runs {
		if r.marked && r.filled == cells[i]-1 && len(r.entries) >= cells[i] && cells[i] > 1 && r.emptyAt(len(r.entries)-1) {
			lastBlank++
		}
	}
	l.lastBlank = lastBlank > 2
	for width, n := range widths {
		if 5*n >= 3*complete && !inside && l.lead != l.trail {
			l.width = width
		}
	}
	return l
}

// uneven reports rows of which some are shorter than others by more than a pipe that is missing at the end.
func (g *region) uneven() bool {
	least, most := 0, 0
	for row, width := range g.widths() {
		if row > 0 {
			if least == 0 || width < least {
				least = width
			}
			most = max(most, width)
		}
	}
	return most-least > 1
}

// empties counts the empty cells before and behind the values of a complete run.
func (r *run) empties(cells int) (lead, trail int) {
	spare := len(r.entries) - cells
	for lead < spare && r.emptyAt(lead) {
		lead++
	}
	for trail < spare-lead && r.emptyAt(len(r.entries)-1-trail) {
		trail++
	}
	return lead, trail
}

// emptyAt reports an empty cell.
func (r *run) emptyAt(i int) bool { return r.entries[i] < 0 }

// inside takes the cells of the form out of a row that has been filled up to the width of the table. When its last cell
// is blank, it may be one that was filled up for want of another, unless many rows are like it.
func (r *run) inside(l layout, cells int) ([]int32, bool) {
	spare := len(r.entries) - cells
	rest, inside := r.entries[cells:], r.entries[:cells]
	if l.lead {
		rest, inside = r.entries[:spare], r.entries[spare:]
	}
	for _, t := range rest {
		if t >= 0 {
			return nil, false
		}
	}
	return inside, inside[cells-1] >= 0 || l.lastBlank
}
