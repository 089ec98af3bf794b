package extract

import (
	"slices"
	"strings"
)

// This file looks whether the heads of table 4 stand in the form's order.

// groupsChanged reports heads of table 4 that do not stand in the form's order, and where: the groups among each other, or
// the heads of any group. Heads whose lines were torn apart look so too; their values are as little known.
func (t *tableText) groupsChanged(x *lexicon, e int) (span, bool) {
	tokens := t.region.tokens
	var heads []int
	at, first, before := span{-1, 0}, -1, -1
	changed, suits := false, false
	for i := range t.mentions {
		m := &t.mentions[i]
		entry := &x.entries[m.entry]
		if first < 0 && entry.rest && strings.HasPrefix(string(entry.key), "行政诉讼") {
			suits = true // before reviews
		}
		if tokens[m.first].at.from >= t.used.to || entry.row[e] < 0 && entry.head[e] < 0 {
			continue
		}
		if at.from < 0 {
			at.from = tokens[m.first].at.from
		}
		at.to = tokens[m.last].at.to
		if entry.head[e] >= 0 {
			heads = append(heads, entry.head[e])
			continue
		}
		row := entry.row[e]
		again := first == 0 && row == 0 && before == 2 // the heads are printed again
		changed = changed || row < before && !again || suits && row == 0
		if before = row; first < 0 {
			first = row
		}
	}
	return at, changed || headsOutOfOrder(heads)
}

// hasHeads reports a head of a column: where there is none, they may all be torn apart.
func (t *tableText) hasHeads(x *lexicon, e int) bool {
	return slices.ContainsFunc(t.mentions, func(m mention) bool { return x.entries[m.entry].head[e] >= 0 })
}

// headsOutOfOrder reports columns that are not so many times the five of a group. Some may be lacking, the same in each
// group.
func headsOutOfOrder(columns []int) bool {
	var groups [][]int
	from := 0
	for i := 1; i <= len(columns); i++ {
		if i == len(columns) || columns[i] <= columns[i-1] {
			groups = append(groups, columns[from:i])
			from = i
		}
	}
	if len(groups) <= (len(columns)+disputeGroup-1)/disputeGroup {
		return false
	}
	for _, group := range groups {
		if len(groups) > disputeCells/disputeGroup || !slices.Equal(group, groups[0]) {
			return true
		}
	}
	return false
}
