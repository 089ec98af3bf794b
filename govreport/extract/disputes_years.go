package extract

import (
	"slices"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// This file finds the row of the reported year in a table 4 that has a row for each of several years.

// ofYear parts the runs of a table from those that are whole rows of another year. Of rows without a year it says nothing; ok is
// false when every whole row is of another year.
func (g *region) ofYear(runs []run, year int) (own, others []run, ok bool) {
	whole := func(r run) bool { return r.filled == disputeCells }
	rows := 0
	for i := range runs {
		if runs[i].filled > 2*disputeGroup { // one that lacks a value too; a small table beside has fewer
			rows++
		}
	}
	if rows < 2 || !slices.ContainsFunc(runs, whole) {
		return runs, nil, true
	}
	said := make([]yearSaid, len(runs))
	from := 0
	for i := range runs {
		said[i] = g.yearIn(from, int(runs[i].values()[0]), year)
		from = runs[i].end() + 1
	}
	if said[0] == noYear && g.yearIn(from, len(g.tokens), year) != noYear {
		if slices.Max(said) != noYear { // years stand behind their rows
			return nil, runs, false
		}
		return runs, nil, true
	}
	for i := range runs {
		switch {
		case whole(runs[i]) && said[i] == otherYear:
			others = append(others, runs[i])
		default:
			own = append(own, runs[i])
			ok = ok || whole(runs[i])
		}
	}
	return own, others, ok
}

// A yearSaid is what the words beside a row say of its year.
type yearSaid uint8

const (
	noYear yearSaid = iota
	sameYear
	otherYear
)

// yearIn tells which year the last of some words speaks of that speaks of one.
func (g *region) yearIn(from, to, year int) (said yearSaid) {
	for p := from; p < to; p++ {
		if g.tokens[p].kind != textToken {
			continue
		}
		text := hanzi.Simplify(hanzi.FoldString(g.d.text(g.tokens[p].at)))
		switch f, found := hanzi.NextYear(text, 0); {
		case found && f.IsYear() && int(f.Int()) == year, hanzi.Words("本年 今年 当年").In(text):
			said = sameYear
		case found && f.IsYear(), hanzi.LastYear.In(text):
			said = otherYear
		}
	}
	return said
}
