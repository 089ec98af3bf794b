//go:build !js

package extract_test

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

// inSheets changes the XML of the worksheets.
func inSheets(do func(part string) string) func(*rand.Rand, *govreport.Report, *[3]sheet) []byte {
	return func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) []byte {
		return oddBook(rng, r, t, nil, func(name, part string) string {
			if strings.HasPrefix(name, "xl/worksheets/") {
				return do(part)
			}
			return part
		})
	}
}

// oddWorkbooks are workbooks as offices fill them in.
var oddWorkbooks = []oddity{
	{name: "sheets named for the sections, nothing in them but tables", whole: true, book: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) []byte {
		b := &xlsx{rng: rng}
		s := b.sheet("总体情况")
		s.line(r.Title, 10)
		s.line(headings[0], 1)
		s.line(r.Overview.Text, 10)
		for i, name := range []string{"主动公开", "依申请公开", "复议诉讼"} {
			b.sheet(name).table(t[i], true)
		}
		return b.file()
	}},
	{name: "sheets named in full for the sections", whole: true, book: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) []byte {
		b := &xlsx{rng: rng}
		s := b.sheet("封面")
		s.line(r.Title, 10)
		for i := range t {
			b.sheet([]string{"二、主动公开政府信息情况", "三、收到和处理申请情况", "四、行政复议、行政诉讼情况"}[i]).table(t[i], true)
		}
		return b.file()
	}},
	{name: "tables side by side", book: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) []byte {
		b := &xlsx{rng: rng}
		s := b.sheet("年报")
		s.line(r.Title, 10)
		s.line(headings[1], 1)
		var side sheet
		left, right := t[0].spread(), t[1].spread()
		for i := range max(len(left), len(right)) {
			var row []box
			for k := range t[0].width() {
				text := ""
				if i < len(left) {
					text = left[i][k]
				}
				row = append(row, wide(text, 1))
			}
			row = append(row, wide("", 1))
			for k := range t[1].width() {
				text := ""
				if i < len(right) {
					text = right[i][k]
				}
				row = append(row, wide(text, 1))
			}
			side = append(side, row)
		}
		s.table(side, true)
		s.line(headings[3], 1)
		s.table(t[2], true)
		return b.file()
	}},
	{name: "numbers shown with words before them", book: formatted(`"共"0"件"`)},
	{name: "small numbers shown as few", book: formatted(`[<5]"不足5件";0`)},
	{name: "numbers shown in millions of a sort", book: formatted(`0.0,"千"`)},
	{name: "totals merged over two columns", whole: true, book: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) []byte {
		s := t[1]
		s[1][2].cols = 2
		for i := 3; i < len(s); i++ {
			s[i][len(s[i])-1].cols = 2
		}
		s[0][1].cols++
		return oddBook(rng, r, t, nil, nil)
	}},
	{name: "formulas that were never computed", book: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) []byte {
		b := &xlsx{rng: rng, lazy: 3}
		b.report("年报", r, *t, plainText, false)
		return b.file()
	}},
	{name: "formulas that give nothing", book: inSheets(func(part string) string {
		return strings.ReplaceAll(part, `"><v>0</v></c>`, `" t="str"><f>IF(1=1,"","")</f><v></v></c>`)
	})},
	{name: "comments on cells and a chart", whole: true, book: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) []byte {
		return oddBook(rng, r, t, nil, func(name, part string) string {
			if strings.HasPrefix(name, "xl/worksheets/sheet") {
				return strings.Replace(part, "</worksheet>", `<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/></worksheet>`, 1)
			}
			return part
		})
	}},
	{name: "numbers as text with blanks around", whole: true, book: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) []byte {
		for i := range t {
			t[i].each(func(_, _ int, b *box) { b.text = []string{" ", "\u00a0", "\t", "　"}[rng.IntN(4)] + b.text + "\n" })
		}
		return oddBook(rng, r, t, nil, nil)
	}},
	{name: "how to fill it in on the first sheet", whole: true, book: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) []byte {
		return oddBook(rng, r, t, func(b *xlsx) {
			s := b.sheet("填表说明")
			s.line("填表说明", 10)
			s.line("1.本表数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和。", 10)
			s.line("2.“规章”按年末现行有效的件数填写，例如 3。", 10)
			b.sheets[0], b.sheets[1] = b.sheets[1], b.sheets[0]
		}, nil)
	}},
	{name: "an empty form before the filled one", whole: true, book: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) []byte {
		return oddBook(rng, r, t, func(b *xlsx) {
			var blank [3]sheet
			for i := range t {
				blank[i] = t[i].copy()
				blank[i].each(func(_, _ int, b *box) { b.text = "" })
			}
			s := b.sheet("空表")
			for i := range blank {
				s.line(headings[i+1], 10)
				s.table(blank[i], true)
			}
			b.sheets[0], b.sheets[1] = b.sheets[1], b.sheets[0]
		}, nil)
	}},
	{name: "struck digits in rich text", whole: true, book: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) []byte {
		return oddBook(rng, r, t, nil, func(name, part string) string {
			if strings.HasPrefix(name, "xl/worksheets/") {
				return strings.ReplaceAll(part, `"><v>3</v></c>`, `" t="inlineStr"><is><r><rPr><strike/></rPr><t>9</t></r><r><t>3</t></r></is></c>`)
			}
			return part
		})
	}},
	{name: "raised marks of notes", whole: true, book: inSheets(func(part string) string {
		return strings.ReplaceAll(part, `"><v>3</v></c>`, `" t="inlineStr"><is><r><t>3</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></is></c>`)
	})},
	{name: "columns far to the right", whole: true, book: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) []byte {
		b := &xlsx{rng: rng}
		s := b.sheet("年报")
		s.column = 30
		s.line(r.Title, 10)
		for i := range t {
			s.line(headings[i+1], 1)
			s.table(t[i], true)
		}
		return b.file()
	}},
	{name: "a blank column between each two", book: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) []byte {
		for i := range t {
			s := t[i]
			for k := range s {
				var row []box
				for _, b := range s[k] {
					if b.value {
						row = append(row, b, wide("", 1))
						continue
					}
					b.cols *= 2
					row = append(row, b)
				}
				s[k] = row
			}
		}
		return oddBook(rng, r, t, nil, nil)
	}},
	{name: "labels in one cell, numbers indented below", book: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) []byte {
		var out sheet
		out = append(out, t[1][:3]...)
		for _, row := range t[1][3:] {
			v := firstValue(row)
			out = append(out, []box{wide(row[v-1].text, 10)}, append([]box{wide("", 3)}, row[v:]...))
		}
		t[1] = out
		return oddBook(rng, r, t, nil, nil)
	}},
	{name: "sums of the quarters before the year", book: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) []byte {
		s := t[1]
		for q := range 4 {
			s[1] = slices.Insert(slices.Clone(s[1]), 0, label("第"+strconv.Itoa(4-q)+"季度", 1, 2))
			s[0][1].cols++
			for i := 3; i < len(s); i++ {
				s[i] = slices.Insert(slices.Clone(s[i]), firstValue(s[i]), wide(strconv.Itoa(rng.IntN(5)), 1))
			}
		}
		return oddBook(rng, r, t, nil, nil)
	}},
}
