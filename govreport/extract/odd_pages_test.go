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

// cellsOf writes the rows of a table, each cell as do says.
func cellsOf(s sheet, do func(row, column int, b *box) string) string {
	var out strings.Builder
	for i := range s {
		out.WriteString("<tr>")
		for j := range s[i] {
			out.WriteString(do(i, j, &s[i][j]))
		}
		out.WriteString("</tr>\n")
	}
	return out.String()
}

func plainCell(_, _ int, b *box) string { return tagged("td", b, html.EscapeString(b.text)) }

func tagged(tag string, b *box, inside string) string {
	return "<" + tag + honest(nil, b) + ">" + inside + "</" + tag + ">"
}

func tableOf(s sheet) string { return "<table border=1>" + cellsOf(s, plainCell) + "</table>" }

// inCells writes a table in which the texts of values are written as do says.
func inCells(s sheet, do func(text string) string) string {
	return "<table>" + cellsOf(s, func(i, j int, b *box) string {
		if !b.value {
			return plainCell(i, j, b)
		}
		return tagged("td", b, do(b.text))
	}) + "</table>"
}

// simplePage puts tables into a page.
func simplePage(r *govreport.Report, tables [3]string) string {
	p := func(s string) string { return "<p>" + html.EscapeString(s) + "</p>\n" }
	return "<html><head><title>" + r.Title + "</title></head><body>" + p(r.Title) + p("根据条例编制本报告。") + p("一、总体情况") + p(r.Overview.Text) + p("二、主动公开政府信息情况") + tables[0] +
		p("三、收到和处理政府信息公开申请情况") + tables[1] + p("四、政府信息公开行政复议、行政诉讼情况") + tables[2] + p("五、存在的主要问题及改进情况") + p(r.Problems.Text) +
		p("六、其他需要报告的事项") + p(r.OtherMatters.Text) + "</body></html>"
}

// eachTable writes the same of each table.
func eachTable(do func(s sheet) string) func(*rand.Rand, *govreport.Report, *[3]sheet) string {
	return func(_ *rand.Rand, r *govreport.Report, t *[3]sheet) string {
		return simplePage(r, [3]string{do(t[0]), do(t[1]), do(t[2])})
	}
}

func eachCell(do func(text string) string) func(*rand.Rand, *govreport.Report, *[3]sheet) string {
	return eachTable(func(s sheet) string { return inCells(s, do) })
}

// oddPages are web pages that are broken or unlike others.
var oddPages = []oddity{
	{name: "thead behind the rows", page: eachTable(func(s sheet) string {
		cut := min(3, len(s)-1)
		return "<table><tbody>" + cellsOf(s[cut:], plainCell) + "</tbody><thead>" + cellsOf(s[:cut], plainCell) + "</thead></table>"
	})},
	{name: "all in one table", page: func(_ *rand.Rand, r *govreport.Report, t *[3]sheet) string {
		line := func(s string) string { return "<tr><td colspan=10>" + html.EscapeString(s) + "</td></tr>" }
		return "<html><body><p>" + r.Title + "</p><table>" + line("一、总体情况") + line(r.Overview.Text) + line("二、主动公开政府信息情况") + cellsOf(t[0], plainCell) + line("三、收到和处理政府信息公开申请情况") +
			cellsOf(t[1], plainCell) + line("四、政府信息公开行政复议、行政诉讼情况") + cellsOf(t[2], plainCell) + line("五、存在的主要问题及改进情况") + line(r.Problems.Text) + line("六、其他需要报告的事项") + line(r.OtherMatters.Text) + "</table></body></html>"
	}},
	{name: "three tables in one under the second heading", page: func(_ *rand.Rand, r *govreport.Report, t *[3]sheet) string {
		return simplePage(r, [3]string{"<table>" + cellsOf(t[0], plainCell) + cellsOf(t[1], plainCell) + cellsOf(t[2], plainCell) + "</table>", "", ""})
	}},
	{name: "tables in cells of tables", whole: true, page: eachTable(func(s sheet) string {
		return "<table><tr><td><table><tr><td>" + tableOf(s) + "</td></tr></table></td></tr></table>"
	})},
	{name: "heading in the table's cell", whole: true, page: func(_ *rand.Rand, r *govreport.Report, t *[3]sheet) string {
		page := simplePage(r, [3]string{"@0", "@1", "@2"})
		for i, heading := range headings[1:4] {
			page = strings.Replace(page, "<p>"+heading+"</p>\n@"+strconv.Itoa(i), "<table><tr><td>"+heading+tableOf(t[i])+"</td></tr></table>", 1)
		}
		return page
	}},
	{name: "numbers as pictures", page: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) string {
		return eachCell(func(text string) string { return `<img src="/n/` + text + `.gif" alt="` + text + `">` })(rng, r, t)
	}},
	{name: "some numbers as pictures", page: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) string {
		return eachCell(func(text string) string {
			if rng.IntN(5) == 0 {
				return `<img src="/n/` + text + `.gif" alt="` + text + `">`
			}
			return text
		})(rng, r, t)
	}},
	{name: "numbers in fields", whole: true, page: eachCell(func(text string) string { return `<input class="n" value="` + text + `" readonly>` })},
	{name: "numbers in fields with hidden ones", whole: true, page: eachCell(func(text string) string {
		return `<input type=hidden value="77"><input type="text" disabled value="` + text + `">`
	})},
	{name: "numbers in areas", page: eachCell(func(text string) string { return `<textarea rows=1>` + text + `</textarea>` })},
	{name: "numbers in choices", page: eachCell(func(text string) string {
		return `<select><option>88</option><option selected>` + text + `</option></select>`
	})},
	{name: "placeholders of fields", page: eachCell(func(text string) string { return `<input placeholder="填数字" value="` + text + `">` })},
	{name: "numbers twice, one for readers aloud", page: eachCell(func(text string) string {
		return `<span aria-hidden="true">` + text + `</span><span class="sr-only" style="position:absolute;left:-9999px">` + text + `</span>`
	})},
	{name: "hidden by opacity", page: eachCell(func(text string) string { return `<span style="opacity:0">9</span>` + text })},
	{name: "hidden by a clip", page: eachCell(func(text string) string { return `<span style="position:absolute;clip:rect(0 0 0 0)">9</span>` + text })},
	{name: "hidden by colour, white", page: eachCell(func(text string) string { return `<span style="color:#fff">9</span>` + text })},
	{name: "hidden by a class of the page", page: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) string {
		return strings.Replace(eachCell(func(text string) string { return `<span class="hide">9</span>` + text })(rng, r, t), "<head>", "<head><style>.hide{display:none}</style>", 1)
	}},
	{name: "hidden with a class that says so", page: eachCell(func(text string) string { return `<i class="hidden d-none">9</i>` + text })},
	{name: "comments with cells", whole: true, page: eachCell(func(text string) string {
		return `<!--[if gte mso 9]><td>44</td><![endif]-->` + text + `<!-- </td><td>33 --><![if !supportMisalignedColumns]><![endif]>`
	})},
	{name: "width row of Excel below", whole: true, page: eachTable(func(s sheet) string {
		return "<table>" + cellsOf(s, plainCell) + "<![if supportMisalignedColumns]><tr height=0 style='display:none'>" + strings.Repeat("<td width=72></td>", 10) + "</tr><![endif]></table>"
	})},
	{name: "numbers of Excel in x:num", whole: true, page: eachTable(func(s sheet) string {
		return "<table>" + cellsOf(s, func(i, j int, b *box) string {
			if !b.value {
				return plainCell(i, j, b)
			}
			return `<td` + honest(nil, b) + ` x:num="` + b.text + `" style="mso-number-format:0"><font class=xl24>` + b.text + `</font></td>`
		}) + "</table>"
	})},
	{name: "tables of boxes", page: eachTable(func(s sheet) string {
		var b strings.Builder
		b.WriteString(`<div style="display:table">`)
		for _, row := range s {
			b.WriteString(`<div style="display:table-row">`)
			for _, x := range row {
				b.WriteString(`<div style="display:table-cell">` + html.EscapeString(x.text) + `</div>`)
			}
			b.WriteString(`</div>`)
		}
		return b.String() + `</div>`
	})},
	{name: "tables of lists", page: eachTable(func(s sheet) string {
		var b strings.Builder
		for _, row := range s {
			b.WriteString(`<ul>`)
			for _, x := range row {
				b.WriteString(`<li>` + html.EscapeString(x.text) + `</li>`)
			}
			b.WriteString(`</ul>`)
		}
		return b.String()
	})},
	{name: "tables of runs", page: eachTable(func(s sheet) string {
		var b strings.Builder
		for _, row := range s {
			b.WriteString(`<div class="tr">`)
			for _, x := range row {
				b.WriteString(`<span class="td">` + html.EscapeString(x.text) + `</span>`)
			}
			b.WriteString(`</div>`)
		}
		return b.String()
	})},
	{name: "cards", page: func(_ *rand.Rand, r *govreport.Report, t *[3]sheet) string {
		var b strings.Builder
		for _, row := range t[1][3:] {
			v := firstValue(row)
			b.WriteString("<h5>" + html.EscapeString(row[v-1].text) + "</h5><ul>")
			for k, x := range row[v:] {
				b.WriteString("<li>" + applicants[k] + "：" + x.text + "</li>")
			}
			b.WriteString("</ul>")
		}
		return simplePage(r, [3]string{tableOf(t[0]), b.String(), tableOf(t[2])})
	}},
	{name: "cards without zeros", page: func(_ *rand.Rand, r *govreport.Report, t *[3]sheet) string {
		var b strings.Builder
		for _, row := range t[1][3:] {
			v := firstValue(row)
			b.WriteString("<p>" + html.EscapeString(row[v-1].text) + "</p>")
			for k, x := range row[v:] {
				if x.text != "0" {
					b.WriteString("<p>" + applicants[k] + " " + x.text + "</p>")
				}
			}
		}
		return simplePage(r, [3]string{tableOf(t[0]), b.String(), tableOf(t[2])})
	}},
	{name: "two halves side by side", page: func(_ *rand.Rand, r *govreport.Report, t *[3]sheet) string {
		s, rows := t[1], t[1][3:]
		half := (len(rows) + 1) / 2
		side := append(sheet{}, s[:3]...)
		for i := range half {
			v := firstValue(rows[i])
			row := append([]box{wide(rows[i][v-1].text, 1)}, rows[i][v:]...)
			if i+half < len(rows) {
				other := rows[i+half]
				v := firstValue(other)
				row = append(append(row, wide(other[v-1].text, 1)), other[v:]...)
			}
			side = append(side, row)
		}
		return simplePage(r, [3]string{tableOf(t[0]), tableOf(side), tableOf(t[2])})
	}},
	{name: "two editions of the page", page: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) string {
		before := *r
		before.Year--
		before.Title = strings.ReplaceAll(r.Title, strconv.Itoa(r.Year), strconv.Itoa(r.Year-1))
		old := [3]string{}
		for i := range t {
			s := t[i].copy()
			s.each(func(_, _ int, b *box) { b.text = strconv.Itoa(rng.IntN(9)) })
			old[i] = tableOf(s)
		}
		return simplePage(r, [3]string{tableOf(t[0]), tableOf(t[1]), tableOf(t[2])}) + simplePage(&before, old)
	}},
	{name: "a struck run that is left open", page: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) string {
		open := []string{`<span style="text-decoration:line-through">`, "<s>", "<del>", `<font style='text-decoration-line: line-through'>`}[rng.IntN(4)]
		at := rng.IntN(150)
		return eachCell(func(text string) string {
			if at--; at == 0 {
				return open + "99 " + text
			}
			return text
		})(rng, r, t)
	}},
	{name: "struck runs in a row of spans, one left open", page: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) string {
		at := rng.IntN(150)
		return eachCell(func(text string) string {
			if at--; at == 0 {
				return `<span><span style="text-decoration:line-through">9</span>` + text
			}
			return "<span>" + text + "</span>"
		})(rng, r, t)
	}},
	{name: "a struck run left open in a row of boxes", page: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) string {
		at := rng.IntN(150)
		return eachTable(func(s sheet) string {
			var b strings.Builder
			for _, row := range s {
				for _, x := range row {
					if at--; at == 0 && x.value {
						b.WriteString(`<span style="text-decoration:line-through">9<span>` + html.EscapeString(x.text) + `</span> `)
						continue
					}
					b.WriteString("<span>" + html.EscapeString(x.text) + "</span> ")
				}
				b.WriteString("<br>")
			}
			return b.String()
		})(rng, r, t)
	}},
	{name: "numbers with the space of thousands", whole: true, page: eachCell(func(text string) string {
		for at := len(text) - 3; at > 0 && !strings.Contains(text, "."); at -= 3 {
			text = text[:at] + "&nbsp;" + text[at:]
		}
		return text
	})},
	{name: "digits in paragraphs of their own", page: eachCell(func(text string) string {
		return "<p>" + strings.Join(strings.Split(text, ""), "</p><p>") + "</p>"
	})},
	{name: "digits in inline boxes", page: eachCell(func(text string) string {
		return "<span>" + strings.Join(strings.Split(text, ""), "</span>\n<span>") + "</span>"
	})},
	{name: "a zero in front of blank paragraphs", whole: true, page: eachCell(func(text string) string { return "<p>&nbsp;</p><p>" + text + "</p><p><br></p>" })},
	{name: "rows without ends", whole: true, page: eachTable(func(s sheet) string {
		return strings.NewReplacer("</tr>", "", "</td>", "").Replace(tableOf(s))
	})},
	{name: "rows without beginnings", page: eachTable(func(s sheet) string { return strings.ReplaceAll(tableOf(s), "<tr>", "") })},
	{name: "cells closed twice", whole: true, page: eachTable(func(s sheet) string { return strings.ReplaceAll(tableOf(s), "</td>", "</td></td></div>") })},
	{name: "cells in paragraphs", whole: true, page: eachTable(func(s sheet) string {
		return strings.NewReplacer("<td", "<p><td", "</td>", "</td></p>").Replace(tableOf(s))
	})},
	{name: "a form around each row", whole: true, page: eachTable(func(s sheet) string {
		return strings.NewReplacer("<tr>", "<form><tr>", "</tr>", "</tr></form>").Replace(tableOf(s))
	})},
	{name: "tags as text", page: eachTable(func(s sheet) string { return html.EscapeString(tableOf(s)) })},
	{name: "entities twice", page: eachCell(func(text string) string { return "&amp;nbsp;" + text + "&amp;nbsp;" })},
	{name: "tips on numbers", whole: true, page: eachCell(func(text string) string { return `<a title="9 件" href="javascript:void(0)">` + text + `</a>` })},
	{name: "bars beside numbers", page: eachCell(func(text string) string {
		return text + `<div class="bar" style="width:40%"></div><small>40%</small>`
	})},
	{name: "arrows beside numbers", page: eachCell(func(text string) string { return text + ` <small>↑3</small>` })},
	{name: "rows turned into lines by a script", page: func(_ *rand.Rand, r *govreport.Report, t *[3]sheet) string {
		page := simplePage(r, [3]string{tableOf(t[0]), `<div id=t></div><script>var rows=[];`, tableOf(t[2])})
		return strings.Replace(page, "var rows=[];", fmt.Sprintf("var rows=%q;</script>", t[1].bare()), 1)
	}},
	{name: "a menu between the rows", whole: true, page: eachTable(func(s sheet) string {
		cut := len(s) - 1
		return "<table>" + cellsOf(s[:cut], plainCell) + `<tr><td colspan=4><a href="/">返回顶部</a></td></tr>` + cellsOf(s[cut:], plainCell) + "</table>"
	})},
	{name: "a blank row after each", whole: true, page: eachTable(func(s sheet) string {
		return strings.ReplaceAll(tableOf(s), "</tr>", "</tr><tr><td colspan=10>&nbsp;</td></tr>")
	})},
	{name: "the caption with numbers", whole: true, page: eachTable(func(s sheet) string {
		return strings.Replace(tableOf(s), "<table border=1>", "<table><caption>表 2 第 3 页（共 5 页）</caption>", 1)
	})},
	{name: "the printed version below", page: func(_ *rand.Rand, r *govreport.Report, t *[3]sheet) string {
		return simplePage(r, [3]string{tableOf(t[0]) + `<div class="print-only">` + tableOf(t[0]) + "</div>", tableOf(t[1]) + `<div class="print-only">` + tableOf(t[1]) + "</div>", tableOf(t[2]) + `<div class="print-only">` + tableOf(t[2]) + "</div>"})
	}},
	{name: "an earlier version hidden by its id", page: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) string {
		old := t[1].copy()
		old.each(func(_, _ int, b *box) { b.text = strconv.Itoa(rng.IntN(9)) })
		return simplePage(r, [3]string{tableOf(t[0]), `<div id="old" style="height:0;overflow:hidden">` + tableOf(old) + "</div>" + tableOf(t[1]), tableOf(t[2])})
	}},
	{name: "a correction behind the tables", page: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) string {
		return simplePage(r, [3]string{tableOf(t[0]), tableOf(t[1]) + "<p>更正：一、本年新收政府信息公开申请数量 9 9 9 9 9 9 54</p>", tableOf(t[2])})
	}},
}
