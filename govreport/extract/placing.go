package extract

import (
	"slices"

	"github.com/zfxxgk/annualreport/govreport"
)

// This file puts into the table what order.go found: each row gets its values or none, and a note says by what.

// apply makes the anchors of the table anew: each row that holds together or was read by order with its own values, those that
// were not placed without any.
func (s *stack) apply(rows [][]int32, placings []placing) {
	t := s.t
	old := t.anchors
	t.anchors = nil
	for i := range s.held {
		h := &s.held[i]
		a := anchor{row: h.row, mention: mention{first: h.first, last: h.last}}
		for k := range old {
			if old[k].row == h.row {
				a = old[k]
			}
		}
		if !s.keeps(&a, h, placings) {
			a.run = s.runOf(h.values)
		}
		if h.beside && rows[h.row] == nil && slices.ContainsFunc(placings, func(p placing) bool { return p.kind == doubted && slices.Contains(p.rows, h.row) }) {
			a.apart = doubted
		}
		t.insert(a)
	}
	for i := range placings {
		p := &placings[i]
		for _, row := range p.rows {
			if t.hasRow(row) {
				continue
			}
			a := anchor{row: row, mention: s.labelOf(row), apart: p.kind}
			if p.kind != unplaced {
				a.run = s.runOf(rows[row])
			}
			if a.first < 0 {
				values := slices.Concat(rows[row], p.values) // a copy: rows share their memory
				a.first, a.last = int(values[0]), int(values[0])
			}
			t.insert(a)
		}
	}
	for i := range s.gaps { // labels that are plainly blank, or one row's with what is behind it
		for _, l := range s.gaps[i].labels {
			if !t.hasRow(l.row) {
				a := anchor{row: l.row, mention: mention{first: l.first, last: l.last}}
				for k := range old {
					if old[k].row == l.row && slices.Equal(append(old[k].values(), old[k].behind...), s.gaps[i].values) {
						a = old[k]
					}
				}
				t.insert(a)
			}
		}
	}
}

// keeps reports whether a row that holds together may keep the run that was found for it first: none of its values has become
// another row's.
func (s *stack) keeps(a *anchor, h *strand, placings []placing) bool {
	values := append(a.values(), a.behind...)
	for i := range placings {
		for _, v := range values {
			if slices.Contains(placings[i].values, v) && !slices.Contains(placings[i].rows, h.row) {
				return false
			}
		}
	}
	return len(values) >= len(h.values) && slices.Equal(values[:len(h.values)], h.values)
}

// labelOf is where the label of a row stands that holds together with nothing; its tokens are negative for none.
func (s *stack) labelOf(row int) mention {
	for i := range s.gaps {
		for _, l := range s.gaps[i].labels {
			if l.row == row {
				return mention{first: l.first, last: l.last}
			}
		}
	}
	return mention{first: -1, last: -1}
}

// runOf is a run of values that are just those of a row.
func (s *stack) runOf(values []int32) run {
	r := run{entries: slices.Clone(values), filled: len(values)}
	if len(values) > 0 {
		r.row = s.t.region.tokens[values[0]].row
	}
	return r
}

// notePlacing says of some rows that they were read by order, or were not.
func (rd *reader) notePlacing(t *tableText, p *placing, form *govreport.Table) {
	var rows []string
	for _, row := range p.rows {
		if t.hasRow(row) {
			rows = append(rows, form.Rows[row].Pointer)
		}
	}
	if rows == nil {
		return
	}
	g := t.region
	r := run{entries: p.values}
	at := span{}
	if len(p.values) > 0 {
		at = span{g.tokens[p.values[0]].at.from, g.tokens[p.values[len(p.values)-1]].at.to}
	}
	rd.note(Note{Kind: p.kind, Pointer: rows[0], Rows: rows, Quote: g.quoteRun(&r), Args: []govreport.Arg{numberArg("count", len(rows)),
		{Name: "last", Value: form.Rows[p.rows[len(p.rows)-1]].Label()}}}, at)
}

// reach widens the table to values that stand apart from its labels.
func (t *tableText) reach(values map[int32]bool) {
	for v := range values {
		at := t.region.tokens[v].at
		t.used = span{min(t.used.from, at.from), max(t.used.to, at.to)}
	}
}
