package extract

import "strings"

// This file tells a label that is only written otherwise from one that says something else: 不予公开 is nearly 予以公开, and its contrary.

// denials and otherYears are the words that turn a label into another. Those of a group say the same.
const (
	denials    = "不未无非没禁"
	otherYears = "上去前" // 上年, 去年, 上一年度, 前年
)

// isContrary reports letters that deny what the label of a row says, or the other way about, or that speak of another year than it does.
// In more letters than few above the label's, the name of its group may stand among them: 不予处理.
func (t *tableText) isContrary(x *lexicon, e, row int, s extent) bool {
	const few = 2
	var printed strings.Builder
	for _, l := range t.region.letters[s.from:s.to] {
		printed.WriteRune(l.r)
	}
	denies, before := strings.ContainsAny(printed.String(), denials), speaksOfYearBefore(printed.String())
	for i := range x.entries {
		if entry := &x.entries[i]; entry.row[e] == row {
			key := string(entry.key)
			if s.to-s.from > len(entry.key)+few || strings.ContainsAny(key, denials) == denies && speaksOfYearBefore(key) == before {
				return false
			}
		}
	}
	return true
}

// speaksOfYearBefore reports 上年, 上一年 and the like.
func speaksOfYearBefore(label string) bool {
	rest := label
	for {
		at := strings.IndexAny(rest, otherYears)
		if at < 0 {
			return false
		}
		rest = rest[at+len("上"):]
		if strings.HasPrefix(rest, "年") || strings.HasPrefix(rest, "一年") {
			return true
		}
	}
}
