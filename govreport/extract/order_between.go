package extract

import "slices"

// This file deals out the values between two rows that hold together. What is read so is doubtful.

// heldRow returns the strand of a row that holds together, or nil.
func (s *stack) heldRow(row int) *strand {
	for i := range s.held {
		if s.held[i].row == row {
			return &s.held[i]
		}
	}
	return nil
}

// betweenHeld deals out what stands between two rows that hold together: as many values as the labels there have cells, in
// the form's order. What does not come out even is not read, nor are then labels without any value.
func (s *stack) betweenHeld(table int) (rows [][]int32, placings []placing) {
	rows = make([][]int32, len(s.sizes))
	surplus := false
	for i := range s.gaps {
		g := &s.gaps[i]
		if len(g.values) == 0 {
			continue
		}
		if dealt, certain, ok := s.deal(g, table); ok {
			p := placing{kind: doubted, values: g.values}
			if certain {
				p.kind = byOrder
			}
			for k := range g.labels {
				rows[g.labels[k].row] = dealt[k]
				p.rows = append(p.rows, g.labels[k].row)
			}
			placings = append(placings, p)
			continue
		}
		surplus = true
		if open := s.open(g); open != nil && !s.isOneRow(g, open) {
			placings = append(placings, placing{kind: unplaced, rows: open, values: g.values})
		}
	}
	if surplus {
		var rest []int
		for i := range s.gaps {
			if g := &s.gaps[i]; len(g.values) == 0 {
				for k := range g.labels {
					rest = append(rest, g.labels[k].row)
				}
			}
		}
		if rest != nil {
			placings = append(placings, placing{kind: unplaced, rows: rest})
		}
	}
	return rows, append(placings, s.besideOthers(placings)...)
}

// besideOthers doubts rows that hold together only because label and values stand beside each other, near a row that was not
// placed with certainty: what has moved that one may have moved them.
func (s *stack) besideOthers(placings []placing) []placing {
	const near = 2
	p := placing{kind: doubted}
	for i := range s.held {
		h := &s.held[i]
		if !h.beside {
			continue
		}
		if slices.ContainsFunc(placings, func(p placing) bool {
			return p.kind != byOrder && slices.ContainsFunc(p.rows, func(row int) bool { return max(row-h.row, h.row-row) <= near })
		}) {
			p.rows = append(p.rows, h.row)
			p.values = append(p.values, h.values...)
		}
	}
	if p.rows == nil {
		return nil
	}
	return []placing{p}
}

// deal gives the values in a gap to its labels. One label between its neighbours of the form leaves no doubt.
func (s *stack) deal(g *gapBetween, table int) (dealt [][]int32, certain, ok bool) {
	need, last := 0, g.from-1
	for i := range g.labels {
		row := g.labels[i].row
		if row <= last || row >= g.to {
			return nil, false, false
		}
		last = row
		need += s.sizes[row]
	}
	if need != len(g.values) || table != applicationsTable && len(g.labels) > 1 {
		return nil, false, false
	}
	next := 0
	for i := range g.labels {
		values := g.values[next : next+s.sizes[g.labels[i].row]]
		if table == applicationsTable && !s.t.region.addsUp(values) {
			return nil, false, false
		}
		dealt = append(dealt, values)
		next += len(values)
	}
	return dealt, len(g.labels) == 1 && g.to == g.from+1, true
}

// open lists the rows whose values may be among those of a gap: the rows of the form there and those whose labels are there.
func (s *stack) open(g *gapBetween) []int {
	const stray = 1 // a page number is no row
	var rows []int
	spare := len(g.values)
	for i := range g.labels {
		rows = append(rows, g.labels[i].row)
		spare -= s.sizes[g.labels[i].row]
	}
	for row := g.from; row < g.to; row++ {
		if s.heldRow(row) == nil && !slices.Contains(rows, row) && (spare > stray || spare >= s.sizes[row]) {
			rows = append(rows, row)
		}
	}
	slices.Sort(rows)
	return rows
}

// isOneRow reports a gap with just one row and what was found behind its label in it, which the reading of rows judges.
func (s *stack) isOneRow(g *gapBetween, open []int) bool {
	for i := range s.t.anchors {
		if a := &s.t.anchors[i]; len(open) == 1 && a.row == open[0] {
			return slices.Equal(append(a.values(), a.behind...), g.values)
		}
	}
	return false
}
