package extract

import (
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// A lexicon is every label that may stand in one of the three tables, in all tolerated spellings, of both editions: which
// edition a report is written in is known only after its labels are found.
type lexicon struct {
	entries []entry
	byFirst map[rune][]int  // entries by their first letter, the longest first
	inside  map[rune][]spot // where in the entries each letter stands
	grouped bool            // its rows stand beside or above the cells: table 4
}

// A spot is a letter of an entry.
type spot struct{ entry, letter int }

// An entry is one spelling of one label.
type entry struct {
	key  []rune
	row  [2]int // the row it labels in the 2019 and in the 2021 edition, or -1; in table 4 it stands above it
	head [2]int // the column it heads there, or -1
	rest bool   // a group, or printed in the table's head and of no use
}

// The editions by index in an entry.
var editions = [2]govreport.Edition{govreport.Edition2019, govreport.Edition2021}

// rewrites are how labels get varied: the printed words and what stands in their place.
var rewrites = [...][2]string{
	{"行政规范性文件", "规范性文件"}, {"规范性文件", "行政规范性文件"}, {"总计", "合计"}, {"总计", "共计"},
	{"上年", "上年度"}, {"上年", "上一年"}, {"上年", "上一年度"}, {"下年度", "下一年度"}, {"结转", "转结"}, {"上一年", "上年"},
	{"申请数量", "申请数"}, {"件数", "件"}, {"件数", "数"}, {"件数", "数量"}, {"决定数量", "决定数"}, {"项目数量", "项目数"},
	{"要求行政机关确认或", ""}, {"要求行政机关", ""}, {"法律行政法规", "法律法规"}, {"行政机关不再处理其政府信息公开申请", ""},
	{"不再处理其政府信息公开申请", "不再处理"}, {"信息", "资讯"}, {"本年度", "本年"}, {"本年", "本年度"}, {"总金额", "金额"},
	{"过程性", "程序性"}, {"政府信息公开", "信息公开"},
}

// printedRest are words printed in the heads of the tables that label no cell.
var printedRest = [3][]string{{"信息内容"}, {"申请人情况", "法人或其他组织", "本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和"}, nil}

// lexicons returns the lexicons of the three tables.
var lexicons = sync.OnceValue(func() [3]*lexicon {
	return [3]*lexicon{newLexicon(0), newLexicon(1), newLexicon(2)}
})

// newLexicon makes the lexicon of the table with an index in govreport.Form.Tables.
func newLexicon(table int) *lexicon {
	x := &lexicon{byFirst: map[rune][]int{}, inside: map[rune][]spot{}, grouped: table == disputesTable}
	index := map[string]int{}
	for e, edition := range editions {
		for row, r := range govreport.FormOf(edition).Tables[table].Rows {
			own := len(r.Labels) - 1
			for i, label := range r.Labels {
				keys := spellings(label.In(govreport.ZhHans))
				if x.grouped { // 行政复议情况, 行政复议情况表
					keys = append(keys, keys[0]+"情况", keys[0]+"情况表")
				}
				for _, key := range keys {
					at := x.entry(index, key)
					switch {
					case i == own && x.entries[at].row[e] < 0:
						x.entries[at].row[e] = row
					case i != own:
						x.entries[at].rest = true
					}
				}
			}
			for column := range r.Cells {
				for _, key := range spellings(r.Cells[column].Column.In(govreport.ZhHans)) {
					x.entries[x.entry(index, key)].head[e] = column
				}
			}
		}
	}
	for _, words := range printedRest[table] {
		x.entries[x.entry(index, words)].rest = true
	}
	x.sort()
	return x
}

// entry returns the index of a spelling's entry, adding it when it is new.
func (x *lexicon) entry(index map[string]int, key string) int {
	if at, ok := index[key]; ok {
		return at
	}
	at := len(x.entries)
	index[key] = at
	x.entries = append(x.entries, entry{key: []rune(key), row: [2]int{-1, -1}, head: [2]int{-1, -1}})
	return at
}

// sort files the entries by first letter, the longest first.
func (x *lexicon) sort() {
	for i := range x.entries {
		first := x.entries[i].key[0]
		list := append(x.byFirst[first], i)
		for j := len(list) - 1; j > 0 && len(x.entries[list[j]].key) > len(x.entries[list[j-1]].key); j-- {
			list[j], list[j-1] = list[j-1], list[j]
		}
		x.byFirst[first] = list
		for at, r := range x.entries[i].key {
			x.inside[r] = append(x.inside[r], spot{i, at})
		}
	}
}

// spellings returns the letters of a printed label as tables may have them: without its list mark, with and without what
// it has in brackets, and with each rewrite.
func spellings(printed string) []string {
	full, bare := labelKeys(printed)
	keys := []string{bare}
	if full != bare {
		keys = append(keys, full)
	}
	for _, rewrite := range rewrites {
		if varied := strings.Replace(bare, rewrite[0], rewrite[1], 1); varied != bare && varied != "" {
			keys = append(keys, varied)
		}
	}
	return keys
}

// labelKeys returns the letters of a label without its list mark, with what it has in brackets and without.
func labelKeys(printed string) (full, bare string) {
	var all, outside strings.Builder
	depth := 0
	runes := []rune(hanzi.FoldString(printed))
	for i := listMark(runes); i < len(runes); i++ {
		switch r := runes[i]; {
		case r == '(':
			depth++
		case r == ')':
			depth--
		case !isLetter(r):
		case depth > 0 && i+1 < len(runes) && runes[i+1] == ')' && runes[i-1] == '(' && isNumeral(r): // （一）
		default:
			all.WriteRune(r)
			if depth == 0 {
				outside.WriteRune(r)
			}
		}
	}
	return all.String(), outside.String()
}

// listMark returns the length of the list mark a text begins with: 一、 1. (1) （一）.
func listMark(r []rune) int { return utf8.RuneCountInString(hanzi.ListMark(string(r))) }
