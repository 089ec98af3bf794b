package extract

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// titleEnds are the words a report's title ends in, the longest of those with the same beginning first.
var titleEnds = [...][]rune{
	[]rune("政府信息公开工作年度报告"), []rune("政府信息公开工作情况年度报告"), []rune("政府信息公开工作情况报告"), []rune("政府信息公开工作情况的报告"),
	[]rune("政府信息公开工作报告"), []rune("政府信息公开工作年报"), []rune("政府信息公开年度工作报告"), []rune("政府信息公开年度报告"),
	[]rune("政府信息公开年报"), []rune("政府信息公开报告"), []rune("政府信息公开工作的年度报告"), []rune("政府信息公开的年度报告"), []rune("信息公开工作年度报告"), []rune("信息公开年度报告"),
	[]rune("政务公开工作年度报告"), []rune("政府资讯公开工作年度报告"),
}

// A title is a place that may be the report's title.
type title struct {
	at    span
	end   int // glyph where its last words begin: 政府信息公开…
	class int // 3 alone on its line, 2 within 《》, 1 in a sentence
	year  int
	organ string
}

// What stands right before links to other reports: before a list of them, and before one.
const (
	linkLists  = hanzi.Words("相关 推荐 更多 热门")
	neighbours = hanzi.Words("上一篇 下一篇 上一条 下一条")
)

// readTitle finds the title in front of the first section: the best placed one that names a year, else the best placed. Of several lines
// that are titles of different organs' reports the last is the report's own: others are links that stand above it. What stands
// below words that lead to other reports is none.
func (rd *reader) readTitle() {
	const near = 8 // glyphs
	front := rd.front()
	var best title
	links := false // the titles from here on are links to others
	for i := front.from; i < front.to; i++ {
		if r := rd.d.glyphs[i].r; r != '政' && r != '信' {
			continue
		}
		end := rd.d.titleEnd(i, front.to)
		if end < 0 {
			continue
		}
		t := rd.d.titleAround(i, end, front)
		if t.rank() == (title{class: 3, year: 1, organ: "·"}).rank() && t.rank() == best.rank() && !strings.HasSuffix(best.organ, t.organ) && rd.o.headings() > 0 {
			before := rd.d.compact(span{max(front.from, t.at.from-near), t.at.from})
			links = links || linkLists.In(before)
			if !links && !neighbours.In(before) {
				best = t
			}
		} else if t.rank() > best.rank() {
			best = t
		}
		i = end - 1
	}
	if best.class == 0 {
		return
	}
	rd.title = best
	if best.class == 1 && !rd.isSaid() || best.class == 2 && best.organ == "" && best.year == 0 {
		return
	}
	rd.report.Title = rd.d.compact(best.at)
	rd.found("/title", best.at)
	if best.class == 1 && rd.d.glyphs[best.at.from].gap != fragmentGap {
		rd.note(Note{Kind: TitleFromProse, Pointer: "/title", Quote: rd.report.Title}, best.at)
	}
}

// isSaid reports a title in a sentence that is whole: an organ's name, a year and what the report is called, and nothing else.
func (rd *reader) isSaid() bool {
	t := &rd.title
	return t.organ != "" && t.year != 0 && looksLikeOrgan(hanzi.FoldString(t.organ)) && rd.d.plainTitle(t)
}

// plainTitle reports a title of which the organ's name is the beginning or the end of what stands before its last words.
func (d *document) plainTitle(t *title) bool {
	before := d.compact(span{t.at.from, t.end})
	at := strings.Index(before, t.organ)
	rest := ""
	if at >= 0 {
		rest = hanzi.FoldString(before[:at] + before[at+len(t.organ):])
	}
	for _, word := range [...]string{"年度", "年", "关于", "的"} {
		rest = strings.ReplaceAll(rest, word, "")
	}
	return at >= 0 && strings.Trim(rest, "0123456789〇零一二三四五六七八九") == ""
}

// isSchoolReport reports the report of a university or a school on an academic year: the short lines above the first section name a
// school, 学年 and a report on disclosure, or the rules for universities are cited there. Whoever fills in tables 2 or 3 of the form reports on it.
func (rd *reader) isSchoolReport() bool {
	const longest, lines = 60, 12
	if rd.tables[disclosureTable].sure() || rd.tables[applicationsTable].sure() {
		return false
	}
	schools := []string{"大学", "学院", "学校", "中学", "小学", "高校"}
	if organ := hanzi.FoldString(rd.title.organ); rd.title.class == 3 && looksLikeOrgan(organ) && !containsAny(organ, schools...) {
		return false
	}
	front := rd.front()
	from, to := rd.d.fragmentsOf(front)
	names := ""
	for f := from; f < min(to, from+lines); f++ {
		line := rd.d.fragmentSpan(f)
		line.to = min(line.to, front.to)
		if line.to-line.from <= longest {
			names += rd.d.letters(line, longest)
		}
	}
	school := containsAny(names, schools...)
	if school && strings.Contains(names, "学年") && containsAny(names, "信息公开", "校务公开") && strings.Contains(names, "报告") {
		return true
	}
	_, rules := rd.d.find(front, []rune("高等学校信息公开办法"))
	_, year := rd.d.find(front, []rune("学年"))
	return rules >= 0 && year >= 0 && (rd.title.class < 3 || school)
}

func containsAny(s string, words ...string) bool {
	return slices.ContainsFunc(words, func(word string) bool { return strings.Contains(s, word) })
}

// front is where title and preamble are: before the first heading or, in a source without any, near the beginning.
func (rd *reader) front() span {
	const near = 4000
	if rd.o.headings() == 0 {
		return span{0, min(len(rd.d.glyphs), near)}
	}
	return rd.o.front
}

func (t title) rank() int {
	rank := 4 * t.class
	if t.year != 0 {
		rank += 2
	}
	if t.organ != "" {
		rank++
	}
	return rank
}

// titleEnd returns where the last words of a title end that begin at a glyph, or -1. The name of the format they belong
// to is no title.
func (d *document) titleEnd(i, to int) int {
	for _, key := range titleEnds {
		if end, ok := d.match(i, min(to, i+40), key); ok {
			rest := d.letters(span{end, min(end+3, len(d.glyphs))}, 2)
			if strings.HasPrefix(rest, "格式") || strings.HasPrefix(rest, "的格") || strings.HasPrefix(rest, "模板") {
				return -1
			}
			return d.yearBehind(end, to)
		}
	}
	return -1
}

// yearBehind returns where a year in brackets ends that stands behind a title: 年度报告（2023年）. Without one, end.
func (d *document) yearBehind(end, to int) int {
	const shortest, longest = 4, 6 // 2023, 2023年度
	if end >= to || d.glyphs[end].r != '(' {
		return end
	}
	for i := end + 1; i < to && i <= end+1+longest; i++ {
		switch r := d.glyphs[i].r; {
		case r == ')' && i > end+shortest:
			return i + 1
		case i <= end+shortest && !isDigit(r), i > end+shortest && r != '年' && r != '度':
			return end
		}
	}
	return end
}

// titleAround widens the last words of a title to the whole of it.
func (d *document) titleAround(from, end int, within span) title {
	const longest = 60
	t := title{end: from, class: 1}
	start := from
	for start > within.from && end-start < longest && d.glyphs[start].gap != fragmentGap && !endsTitle(d.glyphs[start-1].r) {
		if d.glyphs[start].gap == spaceGap && !d.isLetterSpaced(start) && d.startsWhole(span{start, from}) {
			break
		}
		start--
	}
	if d.glyphs[start].gap == fragmentGap && d.organOf(span{start, from}) == "" {
		if year := d.yearLineBefore(start, within); year >= 0 {
			start = year
		}
		if line := d.lineBefore(start, within); line >= 0 {
			start = line
		}
	}
	closed := end < len(d.glyphs) && d.glyphs[end].r == '>'
	opened := start > 0 && d.glyphs[start-1].r == '<'
	lineEnds := end == len(d.glyphs) || d.glyphs[end].gap == fragmentGap || strings.ContainsRune("_|", d.glyphs[end].r) // the website's name stands behind it
	if opened && !closed && !lineEnds {
		return title{} // the name of a notice or of rules: 《关于…年度报告有关事项的通知》
	}
	start = d.afterSaying(start, from)
	t.at = span{start, end}
	t.year, t.organ = d.yearIn(t.at), d.organOf(span{start, from})
	if isSelf(hanzi.FoldString(t.organ)) {
		t.organ = ""
	}
	switch {
	case closed || opened:
		if opened && !closed { // 《 lost its other half
			t.class = 1
		} else {
			t.class = 2
		}
		if lineStarts := start == 0 || opened && d.glyphs[start-1].gap == fragmentGap; lineStarts && (lineEnds || end+1 == len(d.glyphs) || d.glyphs[end+1].gap == fragmentGap) {
			t.class = 3
		}
	case d.glyphs[start].gap == fragmentGap && (lineEnds || d.glyphs[end].gap == spaceGap):
		t.class = 3
	}
	return t
}

// sayingWords lead to the name of an organ in the sentence that publishes a report.
var sayingWords = [...][]rune{[]rune("现将"), []rune("公布"), []rune("发布"), []rune("公告"), []rune("社会公开"), []rune("现公开"), []rune("报告为"), []rune("报告是"),
	[]rune("报告由"), []rune("现对"), []rune("编制的"), []rune("编写的"), []rune("编写了"), []rune("编制了"), []rune("形成了"), []rune("制作了"), []rune("起草了"), []rune("撰写了")}

// afterSaying returns where a title begins that a sentence leads to: behind the last of the words that do.
func (d *document) afterSaying(start, to int) int {
	for i := start; i < to; i++ {
		for _, word := range sayingWords {
			if end, ok := d.match(i, to, word); ok && d.namesOrgan(span{end, to}) {
				start = end
			}
		}
	}
	if start < to && d.glyphs[start].r == '了' {
		start++
	}
	return start
}

// namesOrgan reports what begins with a name, not with a year, and not with the rest of one: 发布中心.
func (d *document) namesOrgan(s span) bool {
	const short = 3
	name := d.organOf(s)
	return !s.empty() && d.yearLength(s.from, s.to) == 0 && (len(lettersOf(name)) >= short || isSelf(hanzi.FoldString(name)))
}

// isLetterSpaced reports a space between single letters, as titles are set: 松 岭 镇 人 民 政 府. It parts no words.
func (d *document) isLetterSpaced(at int) bool {
	return at > 0 && d.glyphs[at-1].gap == spaceGap || at+1 < len(d.glyphs) && d.glyphs[at+1].gap != noGap
}

// startsWhole reports whether what stands before the last words of a title names an organ and a year.
func (d *document) startsWhole(s span) bool { return d.yearIn(s) != 0 && d.organOf(s) != "" }

// endsTitle reports what stands before a title and is no part of it.
func endsTitle(r rune) bool { return isStop(r) || strings.ContainsRune("<>:,|\"/", r) }

// yearLineBefore returns the start of the line before a glyph when it is a year and nothing else, or −1.
func (d *document) yearLineBefore(start int, within span) int {
	frag := int(d.glyphs[start].frag) - 1
	if frag < 0 || d.frags[frag].Kind != Line {
		return -1
	}
	s := d.fragmentSpan(frag)
	if s.empty() || s.from < within.from || d.yearLength(s.from, s.to) != s.to-s.from {
		return -1
	}
	return s.from
}

// lineBefore returns the start of the line before a glyph when it is the first half of a title: an organ's name alone.
func (d *document) lineBefore(start int, within span) int {
	frag := int(d.glyphs[start].frag) - 1
	if frag < 0 {
		return -1
	}
	s := d.fragmentSpan(frag)
	if s.empty() || s.from < within.from || s.to-s.from > 30 || d.frags[frag].Kind != Line {
		return -1
	}
	for i := s.from; i < s.to; i++ {
		if endsTitle(d.glyphs[i].r) {
			return -1
		}
	}
	if organ := d.organOf(s); organ == "" || !looksLikeOrgan(hanzi.FoldString(organ)) {
		return -1
	}
	return s.from
}

// looksLikeOrgan reports a name that ends as names of organs do.
func looksLikeOrgan(name string) bool {
	for _, end := range [...]string{"局", "委", "办", "府", "厅", "处", "会", "室", "中心", "院", "部", "所", "站", "署", "行", "队", "集团",
		"公司", "社", "省", "市", "县", "区", "旗", "州", "盟", "镇", "乡", "街道", "苏木", "场"} {
		if strings.HasSuffix(name, end) {
			return true
		}
	}
	return false
}

// compact returns the original characters of a span without the space between them.
func (d *document) compact(s span) string {
	var b strings.Builder
	for i := s.from; i < s.to; i++ {
		b.WriteRune(d.original(i))
	}
	return b.String()
}

// original returns the character a glyph stands for.
func (d *document) original(i int) rune {
	g := d.glyphs[i]
	r, _ := utf8.DecodeRuneInString(d.frags[g.frag].Text[g.at:])
	return r
}

// organOf returns the name that is left of a part of a title when year and connecting words are taken out.
func (d *document) organOf(s span) string {
	keep := make([]int, 0, s.to-s.from)
	for i := s.from; i < s.to; i++ {
		if n := d.yearLength(i, s.to); n > 0 {
			i += n - 1
			continue
		}
		keep = append(keep, i)
	}
	word := func(at int, w string) bool {
		for k, r := range []rune(w) {
			if at+k < 0 || at+k >= len(keep) || d.glyphs[keep[at+k]].r != r {
				return false
			}
		}
		return true
	}
	for len(keep) > 0 && !isLetter(d.glyphs[keep[0]].r) && !strings.ContainsRune("(", d.glyphs[keep[0]].r) {
		keep = keep[1:]
	}
	for _, w := range [...]string{"标题", "关于"} {
		if word(0, w) {
			keep = keep[2:]
		}
	}
	for _, w := range [...]string{"年度", "关于", "的", "编制", "编写", "发布", "公布", "制作", "印发", "组织"} {
		if n := utf8.RuneCountInString(w); word(len(keep)-n, w) {
			keep = keep[:len(keep)-n]
		}
	}
	keep = d.withoutShortName(keep)
	for len(keep) > 0 && strings.ContainsRune("-:、.,#*", d.glyphs[keep[0]].r) {
		keep = keep[1:]
	}
	var b strings.Builder
	for _, i := range keep {
		b.WriteRune(d.original(i))
	}
	name := b.String()
	if strings.HasSuffix(hanzi.FoldString(name), "人民") && s.to+1 < len(d.glyphs) && d.glyphs[s.to].r == '政' {
		name += string(d.original(s.to)) + string(d.original(s.to+1)) // 人民政府信息公开…: one 政府 is of the name
	}
	if len(lettersOf(name)) < 2 {
		return ""
	}
	return name
}

// isSelf reports what an organ calls itself in place of its name: 我局, 本机关.
func isSelf(name string) bool {
	return strings.Contains(name, "我") || strings.HasPrefix(name, "本")
}

// withoutShortName takes out the bracket that gives an organ's short name: （以下简称县局）.
func (d *document) withoutShortName(keep []int) []int {
	for from, i := range keep {
		if d.glyphs[i].r != '(' {
			continue
		}
		words := ""
		for to := from + 1; to < len(keep); to++ {
			r := d.glyphs[keep[to]].r
			if r == ')' {
				if strings.HasPrefix(words, "以下") || strings.HasPrefix(words, "简称") || strings.HasPrefix(words, "下称") {
					return append(keep[:from:from], keep[to+1:]...)
				}
				break
			}
			words += string(r)
		}
	}
	return keep
}
