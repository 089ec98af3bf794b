package extract

import "strings"

// footerWords begin what stands below a report on its page.
var footerWords = [...]string{"扫一扫", "扫描二维码", "国家及部委", "各省区市", "主办", "承办", "版权", "发布日期:", "发布时间:", "网站标识码", "网站地图", "网站声明", "网站导航",
	"联系我们", "关于我们", "关于本站", "上一篇", "下一篇", "上一条", "下一条", "打印", "(打印", "关闭", "(关闭", "返回顶部", "回到顶部", "分享到", "分享:",
	"友情链接", "相关链接", "相关信息", "相关文章", "相关阅读", "责任编辑", "编辑:", "信息来源:", "文章来源:", "来源:", "浏览次数", "浏览量", "阅读次数", "点击数",
	"点击率", "技术支持", "您是第", "copyright", "©", "政府网站找错", "我为政府网站找错", "手机版", "无障碍", "长者模式", "设为首页", "加入收藏", "收藏本页"}

// headerWords begin lines above a report on its page.
var headerWords = [...]string{"当前位置", "您的位置", "您现在的位置", "首页", "发布日期", "发布时间", "发布单位", "发布机构", "来源", "信息来源", "文章来源", "作者",
	"责任编辑", "浏览次数", "浏览量", "阅读次数", "点击", "字号", "字体", "(字体", "(字号", "(大中小)", "打印", "分享", "索引号", "主题分类", "文号", "发文字号", "成文日期",
	"公开日期", "有效性", "信息分类", "信息名称", "名称:", "标题:", "扫一扫", "收藏", "保护视力", "视力保护", "关闭"}

// filingWords are in footers wherever they stand.
var filingWords = [...]string{"icp备", "公网安备", "标识码"}

// readFurniture finds the footer and mines header and footer for what they say of the organ.
func (rd *reader) readFurniture() {
	rd.tail = rd.findFooter()
	if !rd.tail.empty() {
		rd.hidden = append(rd.hidden, rd.tail)
		rd.note(Note{Kind: PageFurniture, Quote: rd.d.text(rd.tail)}, rd.tail)
	}
	parts := []span{rd.front()}
	if !rd.tail.empty() {
		parts = append(parts, rd.tail)
	}
	if again := rd.o.again; !again.empty() {
		rd.note(Note{Kind: ReportTwice, Quote: rd.d.quote(again)}, again)
		parts = append(parts, again)
	}
	rd.readPublication(parts)
	rd.readContacts(parts)
	rd.readFilings()
}

// findFooter returns the footer: from the first of its words in the last section on, unless a paragraph follows.
func (rd *reader) findFooter() span {
	last := span{}
	for s := range rd.o.body {
		if rd.o.head[s] != nil && rd.o.body[s].to == len(rd.d.glyphs) {
			last = rd.o.body[s]
		}
	}
	if last.empty() {
		return span{}
	}
	for i := rd.afterLastParagraph(last); i < last.to; i++ {
		if rd.d.glyphs[i].gap != noGap && !rd.inTable(i) && rd.d.beginsFooter(i, last.to) {
			return span{i, last.to}
		}
	}
	return span{}
}

// inTable reports a glyph that belongs to one of the tables.
func (rd *reader) inTable(i int) bool {
	for _, t := range rd.tables {
		if i >= t.used.from && i < t.used.to {
			return true
		}
	}
	return false
}

// afterLastParagraph returns the glyph behind the last sentence of the last paragraph of a span.
func (rd *reader) afterLastParagraph(s span) int {
	const paragraph = 60
	from, to := rd.d.fragmentsOf(s)
	for f := to - 1; f >= from; f-- {
		part := rd.d.fragmentSpan(f)
		part.from, part.to = max(part.from, s.from), min(part.to, s.to)
		if part.to-part.from < paragraph {
			continue
		}
		for i := part.to - 1; i >= part.from; i-- {
			if rd.d.glyphs[i].r == '。' {
				return min(i+1, s.to)
			}
		}
	}
	return s.from
}

// beginsFooter reports whether a word of footers begins at a glyph.
func (d *document) beginsFooter(i, to int) bool {
	var b strings.Builder
	for j := i; j < to && j < i+16 && (j == i || d.glyphs[j].gap == noGap); j++ {
		b.WriteRune(d.glyphs[j].r)
	}
	piece := strings.ToLower(b.String())
	for _, word := range footerWords {
		if strings.HasPrefix(piece, word) {
			return true
		}
	}
	for _, word := range filingWords {
		if strings.Contains(piece, word) {
			return true
		}
	}
	return false
}

// isHeaderLine reports a line or cell above the report that is none of its preamble.
func (rd *reader) isHeaderLine(s span) bool {
	frag := rd.d.frags[rd.d.glyphs[s.from].frag]
	folded := ""
	for i := s.from; i < s.to && i < s.from+400; i++ {
		folded += string(rd.d.glyphs[i].r)
	}
	sentence := strings.ContainsAny(folded, "。;")
	if frag.Kind == Cell {
		return !sentence
	}
	for _, word := range headerWords {
		if strings.HasPrefix(folded, word) {
			return !sentence && !strings.Contains(folded, "地址") && !strings.Contains(folded, "邮编")
		}
	}
	return false
}
