package extract

import (
	"slices"

	"github.com/zfxxgk/annualreport/govreport"
)

// This file says what is not sure of table 4: numbers beside its values, and values that could not be placed.

// doubtDisputes looks at the lone numbers directly before and behind the fifteen values, which may be pieces of the first
// and the last of them. It blanks a group that cannot be known, and returns the runs that are left and the second piece
// of the last value, or −1.
func (rd *reader) doubtDisputes(g *region, chosen []int32, rest []run, form *govreport.Table) (left []run, glued int32) {
	glued = -1
	values := run{entries: append([]int32(nil), chosen...)}
	if slices.Min(chosen) < 0 {
		return rest, glued
	}
	for i := range rest {
		if !g.isStray(&rest[i], &values) {
			left = append(left, rest[i])
			continue
		}
		stray, group := rest[i].values()[0], 0
		certain := false
		if stray > chosen[0] {
			group = disputeCells/disputeGroup - 1
			certain = g.endsInZero(chosen)
		}
		cells := values.entries[group*disputeGroup : (group+1)*disputeGroup]
		at := span{g.tokens[min(stray, cells[0])].at.from, g.tokens[max(stray, cells[disputeGroup-1])].at.to}
		quoted := run{entries: append([]int32{stray}, cells...)}
		if group > 0 {
			quoted.entries = append(append([]int32(nil), cells...), stray)
		}
		pointer := form.Rows[group].Pointer
		switch {
		case certain || g.addsUp(cells):
			rd.note(Note{Kind: StrayNumbers, Pointer: pointer, Quote: g.quoteRun(&quoted)}, at)
		case group > 0 && g.addsUpGlued(quoted.entries):
			glued = stray
		default:
			rd.note(Note{Kind: RowUncertain, Pointer: pointer, Quote: g.quoteRun(&quoted), Args: foundOf(disputeGroup+1, disputeGroup)}, at)
			for c := range disputeGroup {
				chosen[group*disputeGroup+c] = -1
			}
		}
	}
	return left, glued
}

// noteDisputes says what is missing among the fifteen cells, and whether a line was torn.
func (rd *reader) noteDisputes(g *region, chosen []int32, pointer string) {
	r := run{}
	for _, token := range chosen {
		r.entries = append(r.entries, token)
		if token >= 0 {
			r.filled++
		}
	}
	switch {
	case r.filled < disputeCells:
		rd.note(Note{Kind: CellsMissing, Pointer: pointer, Quote: g.quoteRun(&r), Args: foundOf(r.filled, disputeCells)}, rd.at)
	case g.broken(chosen):
		rd.note(Note{Kind: RowBroken, Pointer: pointer, Quote: g.quoteRun(&r)}, rd.at)
	}
}

func (rd *reader) uncertainDisputes(g *region, runs []run, pointer string) {
	all := run{}
	for i := range runs {
		all.entries = append(all.entries, runs[i].values()...)
		all.filled += runs[i].filled
	}
	kind := RowUncertain
	if all.filled == 0 {
		kind = CellsMissing
	}
	rd.note(Note{Kind: kind, Pointer: pointer, Quote: g.quoteRun(&all), Args: foundOf(all.filled, disputeCells)}, rd.at)
}
