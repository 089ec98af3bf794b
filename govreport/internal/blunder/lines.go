package blunder

// shifted moves all numbers of a row by one column; what falls off is lost and what opens is 0 or blank.
func shifted(s *sheet, by int) (edits []edit) {
	p, ok := s.pick(func(p place) bool { return p.column == s.total && s.at(p.row, s.total) > 0 })
	if !ok {
		return nil
	}
	for c := range s.total + 1 {
		if from := c - by; from >= 0 && from <= s.total {
			edits = append(edits, s.write(p.row, c, s.at(p.row, from)))
		} else {
			edits = append(edits, s.typed(p.row, c, s.emptied()))
		}
	}
	return edits
}

// fillColumn writes one thing into a column from a row to another, where numbers were.
func fillColumn(s *sheet, column int, typed string, top, bottom int) (edits []edit) {
	if s.sum(top, bottom, column, column) == 0 {
		return nil
	}
	for row := top; row <= bottom; row++ {
		edits = append(edits, s.typed(row, column, typed))
	}
	return edits
}

func fillRow(s *sheet, row int, typed string) (edits []edit) {
	if s.at(row, s.total) == 0 {
		return nil
	}
	for c := range s.total + 1 {
		edits = append(edits, s.typed(row, c, typed))
	}
	return edits
}

func wholeColumn(s *sheet, typed string) []edit {
	p, ok := s.pick(func(p place) bool { return p.row == s.all && p.column < s.total && s.at(p.row, p.column) > 0 })
	if !ok {
		return nil
	}
	return fillColumn(s, p.column, typed, 0, len(s.rows)-1)
}

func swapRows(s *sheet, row, other int) (edits []edit) {
	for c := range s.total + 1 {
		edits = append(edits, s.write(row, c, s.at(other, c)), s.write(other, c, s.at(row, c)))
	}
	return edits
}

func swappedOutcomes(s *sheet) []edit {
	if row := s.outcome(); row < s.last {
		return swapRows(s, row, row+1)
	}
	return nil
}

// subtotalRow fills the first row of a group with the subtotals of the group.
func subtotalRow(s *sheet) (edits []edit) {
	g := s.groups[s.rng.IntN(len(s.groups))]
	row := g[0]
	if s.rng.IntN(3) == 0 {
		row = g[0] + s.rng.IntN(g[1]-g[0]+1)
	}
	for c := range s.total + 1 {
		edits = append(edits, s.write(row, c, s.sum(g[0], g[1], c, c)))
	}
	return edits
}

// twice draws the row in which 部分公开 is counted as well: mostly 予以公开, which lies nearest.
func (s *sheet) twice() (partly, other int) {
	partly, other = s.first+1, s.first
	if s.rng.IntN(3) == 0 {
		other = partly + 1 + s.rng.IntN(s.last-partly)
	}
	return partly, other
}

func partlyTwice(s *sheet, totals bool) (edits []edit) {
	partly, other := s.twice()
	p, ok := s.pick(func(p place) bool { return p.row == partly && p.column < s.total && s.at(p.row, p.column) > 0 })
	if !ok {
		return nil
	}
	n := s.at(partly, p.column)
	edits = []edit{s.write(other, p.column, s.at(other, p.column)+n), s.write(other, s.total, s.at(other, s.total)+n)}
	if totals {
		edits = append(edits, s.write(s.all, p.column, s.at(s.all, p.column)+n), s.write(s.all, s.total, s.at(s.all, s.total)+n))
	}
	return edits
}

func partlyTwiceRow(s *sheet) (edits []edit) {
	partly, other := s.twice()
	for c := range s.total + 1 {
		edits = append(edits, s.write(other, c, s.at(other, c)+s.at(partly, c)))
	}
	return edits
}

// carriedOutTwice counts the open applications of a column as an outcome too, with every total summed up anew.
func carriedOutTwice(s *sheet) []edit {
	p, ok := s.pick(func(p place) bool { return p.row == s.out && p.column < s.total && s.at(p.row, p.column) > 0 })
	if !ok {
		return nil
	}
	n, row := s.at(p.row, p.column), s.last
	return []edit{
		s.write(row, p.column, s.at(row, p.column)+n), s.write(row, s.total, s.at(row, s.total)+n),
		s.write(s.all, p.column, s.at(s.all, p.column)+n), s.write(s.all, s.total, s.at(s.all, s.total)+n),
	}
}
