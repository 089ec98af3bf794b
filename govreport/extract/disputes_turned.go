package extract

import "slices"

// turnedDisputes returns the values of a table 4 that is turned: its columns are the three groups, in the form's order, and its rows
// the five results, each behind its name, in any order. It returns nil for other tables.
func (g *region) turnedDisputes(t *tableText, x *lexicon, runs []run, e int) []int32 {
	const groups = disputeCells / disputeGroup
	if len(runs) != disputeGroup {
		return nil
	}
	chosen := slices.Repeat([]int32{-1}, disputeCells)
	var columns []int
	next := 0
	for i := range runs {
		values, result := runs[i].values(), -1
		for ; next < len(t.mentions) && t.mentions[next].last < int(values[0]); next++ {
			switch entry := &x.entries[t.mentions[next].entry]; {
			case entry.row[e] >= 0 && i == 0 && result < 0:
				columns = append(columns, entry.row[e])
			case entry.row[e] >= 0 || entry.head[e] >= 0 && result >= 0:
				return nil
			case entry.head[e] >= 0:
				result = entry.head[e]
			}
		}
		if len(values) != groups || result < 0 || chosen[result] >= 0 || !runs[i].torn.empty() || g.crammed(values) {
			return nil
		}
		for k, value := range values {
			chosen[k*disputeGroup+result] = value
		}
	}
	if !slices.Equal(columns, []int{0, 1, 2}) {
		return nil
	}
	return chosen
}
