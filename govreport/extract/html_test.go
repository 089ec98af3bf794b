package extract_test

import (
	"html"
	"math/rand/v2"
	"strconv"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

// This file writes pages as content systems, Word and hands write them. It shares nothing with the reader.

// A markup is a way in which tables stand in HTML.
type markup struct {
	name  string
	table func(h *hypertext, s sheet) string
	alone bool // rows without their table
}

// A hypertext is a page being written.
type hypertext struct {
	rng   *rand.Rand
	loud  bool // tags in capitals, attributes without quotes
	bare  bool // without the ends of cells and rows
	naked bool // without a page around
	torn  bool // letters of a cell in tags of their own, with space and comments around
}

var markups = []markup{
	{name: "spans", table: func(h *hypertext, s sheet) string { return h.table(s, honest) }},
	{name: "lying spans", table: func(h *hypertext, s sheet) string { return h.table(s, lying) }},
	{name: "no spans", table: func(h *hypertext, s sheet) string { return h.table(s, nil) }},
	{name: "empty cells in place", table: func(h *hypertext, s sheet) string { return h.grid(s.spread()) }},
	{name: "empty cells behind", table: func(h *hypertext, s sheet) string { return h.grid(s.padded()) }},
	{name: "tables in cells", table: func(h *hypertext, s sheet) string {
		return h.rows(s, honest, func(b *box) string {
			return h.open("table", ` style="width:100%"`) + h.open("tr", "") + h.open("td", "") + h.inline(b.text) + "</td></tr></table>"
		})
	}},
	{name: "layout tables around", table: func(h *hypertext, s sheet) string {
		in := h.table(s, honest)
		for range 1 + h.rng.IntN(4) {
			in = `<table border=0><tbody><tr><td width=10>&nbsp;</td><td>` + in + `</td></tr></tbody></table>`
		}
		return in
	}},
	{name: "hidden rows and cells", table: func(h *hypertext, s sheet) string {
		hidden := `<tr style="display: none"><td>行政许可</td><td>99</td><td>98</td><td>97</td></tr>`
		page := strings.ReplaceAll(h.table(s, honest), "<tr>", hidden+"<tr><td hidden>88</td>")
		return strings.ReplaceAll(page, "</td>", `<span style='DISPLAY:none'>77</span><script>var n = "<td>66</td>";</script></td>`)
	}},
	{name: "a number in every cell's comment", table: func(h *hypertext, s sheet) string {
		return strings.ReplaceAll(h.table(s, honest), "</td>", "<!-- <td>55</td> --></td>")
	}},
	{name: "three tables in one", table: func(h *hypertext, s sheet) string { // the head apart
		cut := min(3, len(s)-1)
		if len(s) < 10 {
			return h.table(s, honest)
		}
		return h.table(s[:cut], honest) + h.table(s[cut:], honest)
	}},
	{name: "cells of another kind", table: func(h *hypertext, s sheet) string {
		return strings.NewReplacer("<td", "<th", "</td>", "</th>").Replace(h.table(s, honest))
	}},
	{name: "groups of rows", table: func(h *hypertext, s sheet) string {
		cut := len(s) / 2
		return "<table><caption>（单位：件）</caption><colgroup><col width=20></colgroup><thead>" + strings.TrimSuffix(strings.TrimPrefix(h.table(s[:cut], honest), "<table>"), "</table>") +
			"</thead><tbody>" + strings.TrimSuffix(strings.TrimPrefix(h.table(s[cut:], honest), "<table>"), "</table>") + "</tbody></table>"
	}},
	{name: "rows alone", alone: true, table: func(h *hypertext, s sheet) string {
		return strings.TrimSuffix(strings.TrimPrefix(h.table(s, honest), "<table>"), "</table>")
	}},
}

// honest are the spans of a box, lying ones others.
func honest(_ *hypertext, b *box) string {
	spans := ""
	if b.cols > 1 {
		spans += ` colspan="` + strconv.Itoa(b.cols) + `"`
	}
	if b.rows > 1 {
		spans += ` rowspan="` + strconv.Itoa(b.rows) + `"`
	}
	return spans
}

func lying(h *hypertext, _ *box) string {
	lies := []string{"0", "2", "3", "22", "1000000000", "-1", "abc", ""}
	return ` colspan="` + lies[h.rng.IntN(len(lies))] + `" rowspan=` + lies[h.rng.IntN(len(lies)-1)]
}

func (h *hypertext) open(tag, attributes string) string {
	if h.loud {
		return "<" + strings.ToUpper(tag) + strings.ReplaceAll(attributes, `"`, "") + ">"
	}
	return "<" + tag + attributes + ">"
}

func (h *hypertext) table(s sheet, spans func(*hypertext, *box) string) string {
	return h.rows(s, spans, func(b *box) string { return h.inside(b.text, !b.value) })
}

func (h *hypertext) rows(s sheet, spans func(*hypertext, *box) string, inside func(*box) string) string {
	var b strings.Builder
	b.WriteString("<table>")
	for i := range s {
		b.WriteString("<tr>")
		for j := range s[i] {
			x := &s[i][j]
			attributes := ""
			if spans != nil {
				attributes = spans(h, x)
			}
			b.WriteString(h.open("td", attributes) + inside(x))
			if !h.bare {
				b.WriteString("</td>")
			}
		}
		if !h.bare {
			b.WriteString("</tr>\n")
		}
	}
	return b.String() + "</table>"
}

func (h *hypertext) grid(rows [][]string) string {
	var b strings.Builder
	b.WriteString("<table>")
	for _, row := range rows {
		b.WriteString("<tr>\n")
		for _, text := range row {
			b.WriteString("\t" + h.open("td", ` class="a b"`) + h.inside(text, false) + "</td>\n")
		}
		b.WriteString("</tr>\n")
	}
	return b.String() + "</table>"
}

// inside writes what stands in a cell: in a paragraph, or none, and a label also in several.
func (h *hypertext) inside(text string, label bool) string {
	if text == "" {
		return []string{"", "&nbsp;", "<p>&nbsp;</p>", "<p><br/></p>", " \n "}[h.rng.IntN(5)]
	}
	switch runes := []rune(text); h.rng.IntN(5) {
	case 0:
		return h.open("p", ` align="center" style="text-align: center;"`) + h.inline(text) + "</p>"
	case 1:
		return `<p class="MsoNormal"><span lang="EN-US">` + h.inline(text) + `<o:p></o:p></span></p>`
	case 2:
		if cut := len(runes) / 2; cut > 2 && label && h.rng.IntN(2) == 0 {
			return "<p>" + h.inline(string(runes[:cut])) + "</p><p>" + h.inline(string(runes[cut:])) + "</p>"
		}
	case 3:
		if cut := len(runes) / 2; cut > 2 && label && h.rng.IntN(2) == 0 {
			return h.inline(string(runes[:cut])) + "<br />" + h.inline(string(runes[cut:]))
		}
	}
	return h.inline(text)
}

// inline writes a text, perhaps torn into tags and entities.
func (h *hypertext) inline(text string) string {
	if !h.torn {
		return html.EscapeString(text)
	}
	var b strings.Builder
	b.WriteString([]string{"", " ", "\n\t ", "&nbsp;", "&emsp;", "<!--x-->", "<font color=red></font>"}[h.rng.IntN(7)])
	for _, r := range text {
		switch h.rng.IntN(8) {
		case 0:
			b.WriteString("&#" + strconv.Itoa(int(r)) + ";")
		case 1:
			b.WriteString("&#x" + strconv.FormatInt(int64(r), 16) + ";")
		case 2:
			b.WriteString(`<span style="font-size:14px">` + html.EscapeString(string(r)) + `</span>`)
		case 3:
			b.WriteString(html.EscapeString(string(r)) + "<b></b><!-- 9 -->")
		default:
			b.WriteString(html.EscapeString(string(r)))
		}
	}
	b.WriteString([]string{"", " ", "\n\t ", "&nbsp;", "&#8203;", "<wbr>", "<i></i>"}[h.rng.IntN(7)])
	return b.String()
}

// paragraph writes a line of the page.
func (h *hypertext) paragraph(text string) string {
	var b strings.Builder
	for line := range strings.SplitSeq(text, "\n") {
		switch h.rng.IntN(4) {
		case 0:
			b.WriteString(h.open("p", ` style="text-indent:0"`) + html.EscapeString(line) + "</p>\n")
		case 1:
			b.WriteString("<div><strong>" + html.EscapeString(line) + "</strong></div>")
		case 2:
			b.WriteString("<p><span>" + html.EscapeString(line) + "</span>")
		default:
			b.WriteString(html.EscapeString(line) + "<br>\n")
		}
	}
	return b.String()
}

// around puts a page around its article.
func (h *hypertext) around(article string) string {
	switch kind := h.rng.IntN(4); {
	case kind == 0 || h.naked:
		return article
	case kind == 1:
		return `<table width=100%><tr><td><ul><li><a href="/a.html">首页</a><li><a href="/b.html">某某局2019年政府信息公开工作年度报告</a></ul></td><td>` + article + `</td></tr></table>`
	case kind == 2:
		return `<HTML><BODY onload=x()><script>document.write("<table><tr><td>规章</td><td>7</td><td>7</td><td>7</td></tr></table>")</script><noscript>请打开脚本 3</noscript>` + article
	}
	return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>某某乡2018年政府信息公开工作年度报告</title><style>td { width: 12px } </style></head><body><div class="nav"><a href="/">首页</a> &gt; <a href="/x">政务公开</a></div>
<div id="share" style="display:none">分享到 12 个网站</div><div class="article">` + article + `</div>
<div class="list"><h3>相关阅读</h3><a href="/c.html">某某镇2017年政府信息公开工作年度报告</a><br><a href="/d.html">某某镇2016年政府信息公开工作年度报告</a></div>
<footer><p>主办：某某县人民政府办公室 网站标识码：6404250004</p><p><a href="https://beian.miit.gov.cn">宁ICP备11000053号-1</a></p></footer></body></html>`
}

// htmlOf writes a report as a page.
func htmlOf(h *hypertext, r *govreport.Report, m *markup, tables [3]sheet, v variation) string {
	line := func(text string) string { return h.paragraph(v.text(text)) }
	return h.around(line(r.Title) + line("根据《中华人民共和国政府信息公开条例》编制本报告，包括总体情况等六个部分。") + line("一、总体情况") + line(r.Overview.Text) +
		line("二、主动公开政府信息情况") + m.table(h, tables[0]) + line("三、收到和处理政府信息公开申请情况") + m.table(h, tables[1]) +
		line("四、政府信息公开行政复议、行政诉讼情况") + m.table(h, tables[2]) + line("五、存在的主要问题及改进情况") + line(r.Problems.Text) +
		line("六、其他需要报告的事项") + line(r.OtherMatters.Text))
}
