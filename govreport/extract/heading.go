package extract

import (
	"slices"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// A heading is a place where one of the six sections may begin.
type heading struct {
	section int  // 0 to 5
	at      span // the heading itself
	number  int  // the ordinal printed, 1 to 10, or 0
	score   int
	own     int  // the score without what stands below it
	unnamed bool // it has none of the words that headings are known by
}

// headingWords are words that headings are known by beside the printed titles, in the order to try them: those of section
// 六 first, because they leave no doubt.
var headingWords = [...]struct {
	section int
	words   []string
	weak    []string // enough only behind the right ordinal
}{
	{5, []string{"其他需要报告", "其他需报告", "需要报告的其他"}, []string{"其他事项", "其他情况", "需要报告的事项", "其他报告事项", "需要说明", "其他", "其它"}},
	{3, []string{"行政复议", "行政诉讼"}, []string{"复议", "诉讼", "争议"}},
	{4, []string{"存在的主要问题", "存在的问题", "存在主要问题", "存在问题", "主要问题", "现存问题", "问题及改进", "问题和改进", "问题与改进"},
		[]string{"问题", "不足", "改进", "困难", "短板", "差距", "下一步"}},
	{2, []string{"收到和处理", "处理政府信息公开申请", "政府信息公开申请情况"}, []string{"依申请公开", "申请"}},
	{1, []string{"主动公开政府信息", "政府信息主动公开", "主动公开信息"}, []string{"主动公开", "信息公开情况", "公开政府信息", "公开情况"}},
	{0, []string{"总体情况", "总体工作情况", "工作基本情况", "总体概况"}, []string{"基本情况", "概况", "概述", "总体", "整体情况", "开展情况", "工作情况"}},
}

// titleKeys are the letters of the six printed titles, the same in both editions.
var titleKeys = func() (keys [6][]rune) {
	for i, section := range govreport.FormOf(govreport.Edition2021).Sections {
		keys[i] = lettersOf(section.Title.In(govreport.ZhHans))
	}
	return keys
}()

// How far a heading can reach, in glyphs.
const (
	headingReach  = 48
	headingSuffix = 20
)

// findHeadings returns every place that may be a heading, in order.
func (d *document) findHeadings() []heading {
	var found []heading
	for i := 0; i < len(d.glyphs); i++ {
		if !d.mayBeginHeading(i) {
			continue
		}
		if h, ok := d.readHeading(i); ok {
			found = append(found, h)
			i = h.at.to - 1
		}
	}
	if few := 3; sectionsOf(found) < few {
		if bracketed := d.bracketHeadings(); sectionsOf(bracketed) >= few {
			found = append(found, bracketed...)
			slices.SortFunc(found, func(a, b heading) int { return a.at.from - b.at.from })
		}
	}
	return found
}

// sectionsOf counts the sections that some headings are of.
func sectionsOf(headings []heading) int {
	seen := map[int]bool{}
	for i := range headings {
		seen[headings[i].section] = true
	}
	return len(seen)
}

// bracketHeadings returns the headings of a source that has （一） in place of 一、. Sub-headings look so too: only those
// with the right number count.
func (d *document) bracketHeadings() []heading {
	var found []heading
	for i := 0; i+3 < len(d.glyphs); i++ {
		if d.glyphs[i].gap == noGap || d.glyphs[i].r != '(' || !isNumeral(d.glyphs[i+1].r) || d.glyphs[i+2].r != ')' {
			continue
		}
		number := hanzi.Ordinal(d.glyphs[i+1].r)
		at := i + 3
		for at < len(d.glyphs) && strings.ContainsRune("、.,:", d.glyphs[at].r) {
			at++
		}
		if h, ok := d.titledHeading(at, number); ok && number == h.section+1 {
			h.at.from, h.number = i, number
			h.score += 50
			found = append(found, h)
			i = h.at.to - 1
		}
	}
	return found
}

// mayBeginHeading reports whether a heading can begin at a glyph: at the start of a line or cell, behind space, or behind
// the end of a sentence. The list of headings in a preamble stands behind other marks.
func (d *document) mayBeginHeading(i int) bool {
	return d.glyphs[i].gap != noGap || isStop(d.glyphs[i-1].r) && d.glyphs[i-1].r != ';'
}

func (d *document) readHeading(i int) (heading, bool) {
	start := i
	first := d.glyphs[start].gap == fragmentGap
	for first && i < len(d.glyphs) && i < start+8 && strings.ContainsRune("#*>-·●■◆", d.glyphs[i].r) {
		if i++; i == len(d.glyphs) || d.glyphs[i].gap == fragmentGap { // a dash in a cell before the heading
			return heading{}, false
		}
	} // marks of Markdown and of lists
	number, at := d.ordinal(i)
	if number == 0 {
		if !first {
			return heading{}, false
		}
		return d.bareHeading(start, i)
	}
	h, ok := d.titledHeading(at, number)
	if !ok {
		return heading{}, false
	}
	h.at.from, h.number = start, number
	if number == h.section+1 {
		h.score += 30
	}
	if first {
		h.score += 20
	}
	if h.at.to == len(d.glyphs) || d.glyphs[h.at.to].gap == fragmentGap {
		h.score += 10
	}
	return h, true
}

// ordinal reads 一、 or 第一部分 and returns its number and where the title begins; 0 when there is none.
func (d *document) ordinal(i int) (number, title int) {
	rest := d.glyphs[i:min(i+7, len(d.glyphs))]
	word := len(rest) > 0 && rest[0].r == '第'
	if word {
		rest, i = rest[1:], i+1
	}
	if len(rest) < 2 || !isNumeral(rest[0].r) {
		return 0, i
	}
	number = hanzi.Ordinal(rest[0].r)
	switch mark := rest[1]; {
	case word:
		if mark.r != '部' || len(rest) < 3 {
			return 0, i
		}
		i += 3
	case strings.ContainsRune("、.,:", mark.r):
		i += 2
	case mark.gap == spaceGap && isLetter(mark.r):
		i++
	default:
		return 0, i
	}
	for i < len(d.glyphs) && strings.ContainsRune("、.,:", d.glyphs[i].r) {
		i++
	}
	return number, i
}

// bareHeading reads a heading without its ordinal, or with 1. in its place: a line with a printed title and nothing else.
func (d *document) bareHeading(start, i int) (heading, bool) {
	if i+1 < len(d.glyphs) && isDigit(d.glyphs[i].r) && (d.glyphs[i+1].r == '.' || d.glyphs[i+1].r == '、') {
		i += 2
	}
	for i < len(d.glyphs) && i < start+8 && (d.glyphs[i].r == '、' || d.glyphs[i].r == '.') {
		i++ // the ordinal is lost
	}
	for section, key := range titleKeys {
		if i < len(d.glyphs) && d.glyphs[i].r != key[0] {
			continue
		}
		end, ok := d.match(i, min(i+headingReach, len(d.glyphs)), key)
		for ok && end < len(d.glyphs) && d.glyphs[end].gap == noGap && strings.ContainsRune(":。*#", d.glyphs[end].r) {
			end++
		}
		if ok && (end == len(d.glyphs) || d.glyphs[end].gap == fragmentGap) {
			return heading{section: section, at: span{start, end}, score: 120}, true
		}
	}
	return heading{}, false
}

// titledHeading reads the title behind an ordinal: a printed one wherever its line breaks, or a known variant on one line.
func (d *document) titledHeading(i, number int) (heading, bool) {
	limit := min(i+headingReach, len(d.glyphs))
	for section, key := range titleKeys {
		if end, ok := d.match(i, limit, key); ok {
			return heading{section: section, at: span{i, d.headingMarks(end)}, score: 120}, true
		}
	}
	window := span{i, d.headingLimit(i, limit)}
	for _, known := range headingWords {
		words := known.words
		if number == known.section+1 {
			words = append(words[:len(words):len(words)], known.weak...)
		}
		for n, word := range words {
			if _, end := d.find(window, []rune(word)); end >= 0 {
				score := 110
				if n >= len(known.words) {
					score = 80
				}
				return heading{section: known.section, at: span{i, d.headingEnd(window, end)}, score: score}, true
			}
		}
	}
	return heading{}, false
}

// headingLimit returns how far a heading can reach on its line: to the end of a clause, or a number or ordinal that stands
// apart, which is of a table.
func (d *document) headingLimit(i, limit int) int {
	for j := i; j < limit; j++ {
		g := d.glyphs[j]
		apart := j > i && g.gap == spaceGap
		switch {
		case isStop(g.r), g.r == ',', g.r == '|', j > i && g.gap == fragmentGap:
			return j
		case apart && isDigit(g.r) && d.yearLength(j, limit) == 0:
			return j
		case apart && isNumeral(g.r) && j+1 < limit && d.glyphs[j+1].r == '、':
			return j
		}
	}
	return limit
}

// headingEnd returns where a heading ends whose known words end at a glyph: at the next space or line end when that is
// near, else right there.
func (d *document) headingEnd(window span, end int) int {
	for i := end; i < window.to && i < end+headingSuffix; i++ {
		if d.glyphs[i].gap != noGap {
			return i
		}
		if isDigit(d.glyphs[i].r) || d.glyphs[i].r == ':' {
			return d.headingMarks(end)
		}
	}
	if window.to < end+headingSuffix && (window.to == len(d.glyphs) || d.glyphs[window.to].gap == fragmentGap) {
		return window.to
	}
	return d.headingMarks(end)
}

// headingMarks passes over what closes a heading: marks, and 表.
func (d *document) headingMarks(i int) int {
	if next := i + 1; i < len(d.glyphs) && d.glyphs[i].gap == noGap && d.glyphs[i].r == '表' &&
		(next == len(d.glyphs) || d.glyphs[next].gap != noGap || d.glyphs[next].r == ':') {
		i = next
	}
	for i < len(d.glyphs) && d.glyphs[i].gap == noGap && strings.ContainsRune(":。*#.", d.glyphs[i].r) {
		i++
	}
	return i
}

// lettersOf returns the folded letters of a text.
func lettersOf(s string) []rune {
	var key []rune
	for _, r := range s {
		if r = hanzi.Fold(r); isLetter(r) {
			key = append(key, r)
		}
	}
	return key
}
