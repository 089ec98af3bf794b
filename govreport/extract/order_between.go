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
		s.noteSurplus(g)
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

// noteSurplus keeps where there is a row of values more than labels, or values of which no label is in their row.
func (s *stack) noteSurplus(g *gapBetween) {
	spare := len(g.values)
	for i := range g.labels {
		spare -= s.sizes[g.labels[i].row]
	}
	if spare >= slices.Max(s.sizes) || !addsUp(s.sizes) && len(g.labels) > 0 && s.inAnotherRow(g) {
		s.t.surplus = append(s.t.surplus, int(g.values[0]))
	}
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
	certain = len(g.labels) == 1 && g.to == g.from+1
	if s.inAnotherRow(g) {
		s.t.surplus, certain = append(s.t.surplus, int(g.values[0])), false
	}
	return dealt, certain, true
}

// inAnotherRow reports values of a row of the source that is another than their label's, or of a line with other words.
func (s *stack) inAnotherRow(g *gapBetween) bool {
	tokens, first, label := s.t.region.tokens, int(g.values[0]), g.labels[0].last
	if value := tokens[first].row; value > 0 || tokens[label].row > 0 {
		return value > 0 && tokens[label].row > 0 && value != tokens[label].row
	}
	return tokens[first].frag != tokens[label].frag && first > 0 && tokens[first-1].kind == textToken && tokens[first-1].frag == tokens[first].frag
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
