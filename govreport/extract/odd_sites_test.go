//go:build !js

package extract_test

import (
	"fmt"
	"html"
	"math/rand/v2"
	"strconv"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

func divs(s sheet, row, cell string) string {
	var b strings.Builder
	for _, boxes := range s {
		b.WriteString(row)
		for _, x := range boxes {
			b.WriteString(fmt.Sprintf(cell, html.EscapeString(x.text)))
		}
		if row != "" {
			b.WriteString("</div>")
		}
	}
	return b.String()
}

// oddSites are pages as the tools of sites make them.
var oddSites = []oddity{
	{name: "a grid of boxes", whole: true, page: eachTable(func(s sheet) string {
		return `<div style="display:grid;grid-template-columns:repeat(` + strconv.Itoa(s.width()) + `,1fr)">` + divs(s, "", "<div>%s</div>") + "</div>"
	})},
	{name: "a grid of spans without spaces", page: eachTable(func(s sheet) string { return `<div class="grid">` + divs(s, "", "<span>%s</span>") + "</div>" })},
	{name: "flexible rows", whole: true, page: eachTable(func(s sheet) string {
		return `<div class="table">` + divs(s, `<div class="row" style="display:flex">`, `<div class="col">%s</div>`) + "</div>"
	})},
	{name: "definition lists", page: func(_ *rand.Rand, r *govreport.Report, t *[3]sheet) string {
		var b strings.Builder
		b.WriteString("<dl>")
		for _, row := range t[1][3:] {
			v := firstValue(row)
			b.WriteString("<dt>" + html.EscapeString(row[v-1].text) + "</dt>")
			for _, x := range row[v:] {
				b.WriteString("<dd>" + x.text + "</dd>")
			}
		}
		return simplePage(r, [3]string{tableOf(t[0]), b.String() + "</dl>", tableOf(t[2])})
	}},
	{name: "a tab of last year that is not shown", whole: true, page: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) string {
		old := t[1].copy()
		old.each(func(_, _ int, b *box) { b.text = strconv.Itoa(rng.IntN(9)) })
		tabs := `<ul class="tabs"><li>2022年</li><li class="on">2023年</li></ul><div class="pane" style="display: none;">` + tableOf(old) + `</div><div class="pane" style="display:block">` + tableOf(t[1]) + "</div>"
		return simplePage(r, [3]string{tableOf(t[0]), tabs, tableOf(t[2])})
	}},
	{name: "a list of headings that leads into the page", whole: true, page: func(_ *rand.Rand, r *govreport.Report, t *[3]sheet) string {
		links := `<ul class="anchor">`
		for i, heading := range headings {
			links += fmt.Sprintf(`<li><a href="#s%d">%s</a></li>`, i, heading)
		}
		return strings.Replace(simplePage(r, [3]string{tableOf(t[0]), tableOf(t[1]), tableOf(t[2])}), "<body>", `<body><div class="side">`+links+"</ul></div>", 1)
	}},
	{name: "cells that name their heads in attributes", whole: true, page: eachTable(func(s sheet) string {
		return "<table>" + cellsOf(s, func(_, _ int, b *box) string {
			if b.value {
				return `<td` + honest(nil, b) + ` data-label="自然人 9 件" aria-label="第 3 列">` + b.text + "</td>"
			}
			return tagged("th scope=row", b, html.EscapeString(b.text))
		}) + "</table>"
	})},
	{name: "spans that are no numbers", whole: true, page: eachTable(func(s sheet) string {
		return strings.NewReplacer(` rowspan="2"`, ` rowspan="2px"`, ` colspan="3"`, ` colspan="3 "`).Replace(tableOf(s))
	})},
	{name: "places to break within numbers", whole: true, page: eachCell(func(text string) string {
		return strings.Join(strings.Split(text, ""), "<wbr>") + "&#8203;&zwnj;&#xFEFF;"
	})},
	{name: "a small unit behind a bold number", whole: true, page: func(_ *rand.Rand, r *govreport.Report, t *[3]sheet) string {
		number := func(text string) string { return "<b>" + text + "</b><small>件</small>" }
		return simplePage(r, [3]string{tableOf(t[0]), inCells(t[1], number), inCells(t[2], number)})
	}},
	{name: "numbers that count up by script", page: eachCell(func(text string) string {
		return `<span class="count" data-to="` + text + `" data-speed="1500">0</span>`
	})},
	{name: "numbers that a script fills in", page: eachCell(func(text string) string { return `<span class="num" data-value="` + text + `"></span>` })},
	{name: "templates and what stands for want of scripts", whole: true, page: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) string {
		old := t[1].copy()
		old.each(func(_, _ int, b *box) { b.text = strconv.Itoa(rng.IntN(9)) })
		return simplePage(r, [3]string{tableOf(t[0]), "<template>" + tableOf(old) + "</template>" + tableOf(t[1]) + `<iframe srcdoc="` + html.EscapeString(tableOf(old)) + `"></iframe>`, tableOf(t[2])})
	}},
	{name: "tables as pictures with words for them", page: func(_ *rand.Rand, r *govreport.Report, t *[3]sheet) string {
		return simplePage(r, [3]string{`<img src="1.png" alt="主动公开政府信息情况表">`, `<img src="2.png" alt="收到和处理政府信息公开申请情况：本年新收政府信息公开申请数量 3 件">`, `<img src="3.png">`})
	}},
	{name: "labels that stand still in a table of their own", page: eachTable(func(s sheet) string {
		labels := sheet{}
		for _, row := range s {
			v := firstValue(row)
			if v < 0 {
				v = len(row)
			}
			if v == 0 {
				v = 1
			}
			labels = append(labels, row[:min(v, len(row))])
		}
		return `<div class="scroll">` + tableOf(s) + `</div><div class="fixed-left">` + tableOf(labels) + `</div>`
	})},
	{name: "values apart from labels that stand still", page: func(_ *rand.Rand, r *govreport.Report, t *[3]sheet) string {
		var labels, numbers sheet
		for _, row := range t[1][3:] {
			v := firstValue(row)
			labels, numbers = append(labels, row[:v]), append(numbers, row[v:])
		}
		return simplePage(r, [3]string{tableOf(t[0]), `<div class="left">` + tableOf(labels) + `</div><div class="right">` + tableOf(numbers) + "</div>", tableOf(t[2])})
	}},
	{name: "arrows to sort by and a row to filter by", whole: true, page: eachTable(func(s sheet) string {
		table := strings.NewReplacer("自然人", "自然人 ▲▼", "商业企业", "商业企业 ⇅").Replace(tableOf(s))
		return strings.Replace(table, "<tr>", `<tr><td colspan=10><input type="search" placeholder="搜索 10 条"></td></tr><tr>`, 1)
	})},
	{name: "heads again in each cell for telephones", page: func(_ *rand.Rand, r *govreport.Report, t *[3]sheet) string {
		table := "<table>" + cellsOf(t[1], func(i, k int, b *box) string {
			if !b.value {
				return plainCell(i, k, b)
			}
			return "<td><span class=m>" + applicants[k-firstValue(t[1][i])] + "</span>" + b.text + "</td>"
		}) + "</table>"
		return simplePage(r, [3]string{tableOf(t[0]), table, tableOf(t[2])})
	}},
	{name: "drawn in letters", page: eachTable(func(s sheet) string {
		return "<pre>" + html.EscapeString(lines(s.spread(), func(row []string) string { return "│" + strings.Join(row, "│") + "│" })) + "</pre>"
	})},
	{name: "explanations that open beside labels", whole: true, page: eachTable(func(s sheet) string {
		return "<table>" + cellsOf(s, func(i, k int, b *box) string {
			if b.value {
				return plainCell(i, k, b)
			}
			return tagged("td", b, html.EscapeString(b.text)+`<i class="tip" title="如 2023 年 3 件">?</i>`)
		}) + "</table>"
	})},
	{name: "blank cells for zeros that a script hides", page: eachCell(func(text string) string {
		if text == "0" {
			return `<span style="visibility:hidden">0</span>`
		}
		return text
	})},
	{name: "two tables in one row of a page", whole: true, page: func(_ *rand.Rand, r *govreport.Report, t *[3]sheet) string {
		return simplePage(r, [3]string{`<table><tr><td width="50%">` + tableOf(t[0]) + `</td><td width="50%"><p>图 1 主动公开 12 条</p></td></tr></table>`, tableOf(t[1]), tableOf(t[2])})
	}},
}
