package extract

import "slices"

// groupedDisputes returns the values of a table 4 whose groups stand apart: in three small tables or three rows, each behind its
// own label, in whatever order. The row of all suits that some print has none of its own; it is left. It returns nil for other
// tables.
func (g *region) groupedDisputes(t *tableText, x *lexicon, runs []run, e int) (chosen []int32, rest []run) {
	chosen = slices.Repeat([]int32{-1}, disputeCells)
	named, next := 0, 0
	var heads []int // of columns, since the last run
	for i := range runs {
		values := runs[i].values()
		var groups []int
		labelled := false
		for ; next < len(t.mentions) && t.mentions[next].last < int(values[0]); next++ {
			switch entry := &x.entries[t.mentions[next].entry]; {
			case entry.row[e] >= 0:
				groups, labelled = append(groups, entry.row[e]), true
			case entry.head[e] >= 0:
				heads = append(heads, entry.head[e])
			default:
				labelled = true
			}
		}
		switch {
		case !runs[i].torn.empty() || !labelled || headsOutOfOrder(heads) || g.crammed(values):
			return nil, nil
		case len(groups) == 0:
			rest = append(rest, runs[i])
			continue
		case len(values) != len(groups)*disputeGroup || !slices.IsSorted(groups) || len(groups) == disputeCells/disputeGroup:
			return nil, nil
		}
		for k, group := range groups {
			cells := chosen[group*disputeGroup : (group+1)*disputeGroup]
			if cells[0] >= 0 {
				return nil, nil
			}
			copy(cells, values[k*disputeGroup:])
			named++
		}
		heads = nil
	}
	if named != disputeCells/disputeGroup {
		return nil, nil
	}
	return chosen, rest
}
