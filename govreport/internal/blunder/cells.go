package blunder

import "strconv"

// retype writes into a cell that suits one of the ways its digits can be mistyped.
func retype(s *sheet, mistypings func(digits string) []string) []edit {
	p, ok := s.pick(func(p place) bool { return len(mistypings(itoa(s.at(p.row, p.column)))) > 0 })
	if !ok {
		return nil
	}
	typed := mistypings(itoa(s.at(p.row, p.column)))
	return []edit{s.typed(p.row, p.column, typed[s.rng.IntN(len(typed))])}
}

func transposed(s *sheet) []edit {
	return retype(s, func(digits string) (typed []string) {
		for i := 1; i < len(digits); i++ {
			if digits[i] != digits[i-1] && (i > 1 || digits[i] != '0') {
				typed = append(typed, digits[:i-1]+digits[i:i+1]+digits[i-1:i]+digits[i+1:])
			}
		}
		return typed
	})
}

func wrongDigit(s *sheet) []edit {
	return retype(s, func(digits string) (typed []string) {
		for i := range digits {
			for d := byte('0'); d <= '9' && digits != "0"; d++ {
				if d != digits[i] && (i > 0 || d != '0') {
					typed = append(typed, digits[:i]+string(d)+digits[i+1:])
				}
			}
		}
		return typed
	})
}

func missingZero(s *sheet) []edit {
	return retype(s, func(digits string) (typed []string) {
		for i := 1; i < len(digits); i++ {
			if digits[i] == '0' {
				typed = append(typed, digits[:i]+digits[i+1:])
			}
		}
		return typed
	})
}

func extraZero(s *sheet) []edit {
	return retype(s, func(digits string) (typed []string) {
		for i := 1; i <= len(digits) && digits != "0"; i++ {
			typed = append(typed, digits[:i]+"0"+digits[i:])
		}
		return typed
	})
}

func negative(s *sheet) []edit {
	return retype(s, func(digits string) []string {
		if digits == "0" {
			return nil
		}
		return []string{"-" + digits}
	})
}

// anyWrong gives n cells another number: of any size, or near the one that was there.
func anyWrong(s *sheet, n int) (edits []edit) {
	width := s.total + 1
	for _, at := range s.rng.Perm(len(s.rows) * width)[:n] {
		row, c := at/width, at%width
		was := s.at(row, c)
		now := was
		for now == was {
			switch s.rng.IntN(3) {
			case 0:
				now = s.rng.Int64N([...]int64{10, 100, 1000, 100_000}[s.rng.IntN(4)])
			case 1:
				now = max(0, was+s.rng.Int64N(11)-5)
			default:
				now = s.rng.Int64N(2*was + 2)
			}
		}
		edits = append(edits, s.write(row, c, now))
	}
	return edits
}

// few draws a small number from 1 to at most n, mostly 1.
func (s *sheet) few(n int64) int64 {
	if n <= 1 || s.coin() {
		return 1
	}
	return 1 + s.rng.Int64N(min(n, 5))
}

func (s *sheet) isPart(p place) bool {
	return p.column < s.total && p.row >= s.first && p.row <= s.last
}

func partOnly(s *sheet) []edit {
	p, ok := s.pick(s.isPart)
	if !ok {
		return nil
	}
	return []edit{s.write(p.row, p.column, s.changed(p))}
}

// changed is what someone makes of a part who adds or strikes off a few applications.
func (s *sheet) changed(p place) int64 {
	n := s.at(p.row, p.column)
	if n > 0 && s.coin() {
		return n - s.few(n)
	}
	return n + s.few(5)
}

func partAndRowTotal(s *sheet) []edit {
	p, ok := s.pick(s.isPart)
	if !ok {
		return nil
	}
	by := s.changed(p) - s.at(p.row, p.column)
	return []edit{
		s.write(p.row, p.column, s.at(p.row, p.column)+by),
		s.write(p.row, s.total, s.at(p.row, s.total)+by),
	}
}

// staleRowTotal leaves the total of a row behind by a few.
func staleRowTotal(s *sheet) []edit {
	p, ok := s.pick(func(p place) bool { return p.column == s.total && s.at(p.row, p.column) > 0 })
	if !ok {
		return nil
	}
	return []edit{s.write(p.row, s.total, s.before(s.at(p.row, s.total)))}
}

// before is what a total was before its parts changed.
func (s *sheet) before(total int64) int64 {
	if s.rng.IntN(3) == 0 {
		return total + s.few(5)
	}
	return total - s.few(total)
}

// stale leaves totals of one part behind, all by as much.
func stale(s *sheet, row, column, grand bool) (edits []edit) {
	p, ok := s.pick(func(p place) bool { return s.isPart(p) && s.at(p.row, p.column) > 0 })
	if !ok {
		return nil
	}
	total := s.at(p.row, p.column)
	by := s.before(total) - total
	if row {
		edits = append(edits, s.write(p.row, s.total, s.at(p.row, s.total)+by))
	}
	if column {
		edits = append(edits, s.write(s.all, p.column, s.at(s.all, p.column)+by))
	}
	if grand {
		edits = append(edits, s.write(s.all, s.total, s.at(s.all, s.total)+by))
	}
	return edits
}

// beside draws a part with a number and a neighbouring part that suits.
func (s *sheet) beside(rows, columns int, suits func(n, neighbour int64) bool) (from, to place, ok bool) {
	way := 1
	if s.coin() {
		way = -1
	}
	rows, columns = rows*way, columns*way
	inside := func(p place) bool {
		return p.row >= 0 && p.row < len(s.rows) && p.column >= 0 && p.column < s.total
	}
	from, ok = s.pick(func(p place) bool {
		q := place{p.row + rows, p.column + columns}
		return inside(p) && inside(q) && suits(s.at(p.row, p.column), s.at(q.row, q.column))
	})
	return from, place{from.row + rows, from.column + columns}, ok
}

func besideEmpty(n, neighbour int64) bool { return n > 0 && neighbour == 0 }

func nextColumn(s *sheet, own string) []edit {
	from, to, ok := s.beside(0, 1, besideEmpty)
	if !ok {
		return nil
	}
	return []edit{s.typed(from.row, from.column, own), s.write(to.row, to.column, s.at(from.row, from.column))}
}

func nextColumnOver(s *sheet) []edit {
	from, to, ok := s.beside(0, 1, func(n, neighbour int64) bool { return n > 0 && neighbour > 0 && n != neighbour })
	if !ok {
		return nil
	}
	return []edit{s.typed(from.row, from.column, s.emptied()), s.write(to.row, to.column, s.at(from.row, from.column))}
}

func nextRow(s *sheet) []edit {
	from, to, ok := s.beside(1, 0, besideEmpty)
	if !ok {
		return nil
	}
	return []edit{s.typed(from.row, from.column, s.emptied()), s.write(to.row, to.column, s.at(from.row, from.column))}
}

func swappedBeside(s *sheet) []edit { return swap(s, 0, 1) }

func swappedAbove(s *sheet) []edit { return swap(s, 1, 0) }

func swap(s *sheet, rows, columns int) []edit {
	p, q, ok := s.beside(rows, columns, func(n, neighbour int64) bool { return n > 0 && neighbour > 0 && n != neighbour })
	if !ok {
		return nil
	}
	return []edit{s.write(p.row, p.column, s.at(q.row, q.column)), s.write(q.row, q.column, s.at(p.row, p.column))}
}

func subtotal(s *sheet, rowTotal bool) []edit {
	p, ok := s.pick(func(p place) bool {
		g, ok := s.groupOf(p.row)
		return ok && p.column < s.total && s.at(p.row, p.column) < s.sum(g[0], g[1], p.column, p.column)
	})
	if !ok {
		return nil
	}
	g, _ := s.groupOf(p.row)
	sum := s.sum(g[0], g[1], p.column, p.column)
	edits := []edit{s.write(p.row, p.column, sum)}
	if rowTotal {
		edits = append(edits, s.write(p.row, s.total, s.at(p.row, s.total)+sum-s.at(p.row, p.column)))
	}
	return edits
}

func (s *sheet) groupOf(row int) ([2]int, bool) {
	for _, g := range s.groups {
		if row >= g[0] && row <= g[1] {
			return g, true
		}
	}
	return [2]int{}, false
}

func glued(s *sheet) []edit {
	p, q, ok := s.glue()
	if !ok {
		return nil
	}
	return []edit{s.typed(p.row, p.column, itoa(s.at(p.row, p.column))+itoa(s.at(q.row, q.column))), s.typed(q.row, q.column, s.emptied())}
}

// glue draws two numbers side by side.
func (s *sheet) glue() (p, q place, ok bool) {
	p, ok = s.pick(func(p place) bool {
		return p.column+1 < s.total && s.at(p.row, p.column) > 0 && s.at(p.row, p.column+1) > 0
	})
	return p, place{p.row, p.column + 1}, ok
}

func gluedPulled(s *sheet) []edit {
	p, q, ok := s.glue()
	if !ok {
		return nil
	}
	edits := []edit{s.typed(p.row, p.column, itoa(s.at(p.row, p.column))+itoa(s.at(q.row, q.column)))}
	for c := q.column; c < s.total; c++ {
		edits = append(edits, s.write(p.row, c, s.at(p.row, c+1)))
	}
	return append(edits, s.typed(p.row, s.total, s.emptied()))
}

func split(s *sheet) []edit {
	p, ok := s.pick(func(p place) bool {
		return p.column+1 < s.total && s.at(p.row, p.column) >= 10 && s.at(p.row, p.column+1) == 0 &&
			len(halves(itoa(s.at(p.row, p.column)))) > 0
	})
	if !ok {
		return nil
	}
	digits := itoa(s.at(p.row, p.column))
	cuts := halves(digits)
	cut := cuts[s.rng.IntN(len(cuts))]
	return []edit{s.typed(p.row, p.column, digits[:cut]), s.typed(p.row, p.column+1, digits[cut:])}
}

// halves lists where digits can be cut so that both halves read as typed.
func halves(digits string) (cuts []int) {
	for i := 1; i < len(digits); i++ {
		if n, _ := strconv.Atoi(digits[i:]); digits[i] != '0' && n > 0 {
			cuts = append(cuts, i)
		}
	}
	return cuts
}

func wrongColumn(s *sheet) []edit {
	p, ok := s.pick(func(p place) bool { return p.column < s.total && s.at(p.row, p.column) > 0 })
	if !ok {
		return nil
	}
	to := (p.column + 1 + s.rng.IntN(s.total-1)) % s.total
	n := s.few(s.at(p.row, p.column))
	return []edit{s.write(p.row, p.column, s.at(p.row, p.column)-n), s.write(p.row, to, s.at(p.row, to)+n)}
}

func wrongRow(s *sheet, totals bool) []edit {
	p, ok := s.pick(func(p place) bool { return s.isPart(p) && s.at(p.row, p.column) > 0 })
	to := s.outcome()
	if !ok || to == p.row {
		return nil
	}
	n := s.few(s.at(p.row, p.column))
	edits := []edit{s.write(p.row, p.column, s.at(p.row, p.column)-n), s.write(to, p.column, s.at(to, p.column)+n)}
	if totals {
		edits = append(edits, s.write(p.row, s.total, s.at(p.row, s.total)-n), s.write(to, s.total, s.at(to, s.total)+n))
	}
	return edits
}

// misplaced moves a number of a row to another column where there is none.
func misplaced(s *sheet, row int) []edit {
	p, ok := s.pick(func(p place) bool { return p.row == row && p.column < s.total && s.at(row, p.column) > 0 })
	if !ok {
		return nil
	}
	to := (p.column + 1 + s.rng.IntN(s.total-1)) % s.total
	if s.at(row, to) > 0 {
		return nil
	}
	return []edit{s.typed(row, p.column, s.emptied()), s.write(row, to, s.at(row, p.column))}
}
