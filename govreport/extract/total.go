package extract

import (
	"slices"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// This file judges rows with a number too many: a page number, or the rest of the row's last number, torn off at the end
// of a line. Where the row has a total, it tells.

// A filling is which token holds each cell of a row.
type filling struct {
	chosen []int32 // negative for a blank
	joined bool    // the last one is the number behind the run
	glued  bool    // the last one goes on in piece
	piece  int32
}

// fill says which token holds each of so many cells. It is false when that cannot be known.
func (r *run) fill(g *region, l layout, cells int) (filling, bool) {
	all := append(r.values(), r.behind...)
	switch {
	case !r.torn.empty() || r.misheaded:
		return filling{}, false
	case len(r.behind) > 0 && r.filled == cells-1:
		return filling{chosen: all, joined: true}, g.addsUp(all)
	case len(all) == cells+1 && g.addsUpGlued(all):
		return filling{chosen: all[:cells], glued: true, piece: all[cells]}, true
	}
	if r.followed && r.filled < cells {
		return filling{}, false
	}
	chosen, ok := r.assign(g, l, cells)
	if !ok || len(r.behind) == 0 && r.filled <= cells {
		return filling{chosen: chosen}, ok
	}
	return filling{chosen: chosen}, g.addsUp(chosen) || chosen[0] == all[0] && g.endsInZero(chosen)
}

// addsUp reports values of which the last is the sum of the others, as the rows of tables 3 and 4 have it.
func (g *region) addsUp(values []int32) bool {
	last := len(values) - 1
	if last+1 != disputeGroup && last != applicantTotal {
		return false
	}
	sum := g.sumOf(values[:last])
	total, ok := g.count(span{last, last + 1}, values)
	return ok && sum == total
}

// addsUpGlued reports values whose last two are the pieces of the sum of the others, and of which none is the sum without
// another.
func (g *region) addsUpGlued(values []int32) bool {
	last := len(values) - 2
	if last+1 != disputeGroup && last != applicantTotal || g.endsInZero(values[:last+1]) {
		return false
	}
	for i := range values { // rather one too many
		if g.addsUp(slices.Concat(values[:i], values[i+1:])) {
			return false
		}
	}
	sum := g.sumOf(values[:last])
	total, ok := g.count(span{last, last + 2}, values)
	return ok && sum == total
}

// count returns the number that some values make together.
func (g *region) count(s span, values []int32) (int, bool) {
	digits := ""
	for _, t := range values[s.from:s.to] {
		if t < 0 {
			return 0, false
		}
		v := g.valueOf(&g.tokens[t])
		if v.unit+v.remark+v.signed != "" {
			return 0, false
		}
		plain, _ := hanzi.DropSeparators(v.number)
		digits += plain
	}
	if !isNumber(digits, 12) {
		return 0, false
	}
	n := 0
	for _, digit := range digits {
		n = 10*n + int(digit-'0')
	}
	return n, true
}

// sumOf adds up values; −1 when one is no count.
func (g *region) sumOf(values []int32) int {
	sum := 0
	for i := range values {
		n, ok := g.count(span{i, i + 1}, values)
		if !ok {
			return -1
		}
		sum += n
	}
	return sum
}

// endsInZero reports values of which the last is 0: no number goes on behind that.
func (g *region) endsInZero(values []int32) bool {
	n, ok := g.count(span{len(values) - 1, len(values)}, values)
	return ok && n == 0
}

// glue makes one token of two pieces of a number.
func (g *region) glue(first, second int32) *token {
	whole := g.tokens[first]
	whole.at.to = g.tokens[second].at.to
	return &whole
}
