//go:build !js

package extract_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

// simpleText puts tables into a text.
func simpleText(r *govreport.Report, tables [3]string) string {
	return strings.Join([]string{r.Title, "根据条例编制本报告。", headings[0], r.Overview.Text, headings[1], tables[0], headings[2], tables[1], headings[3], tables[2],
		headings[4], r.Problems.Text, headings[5], r.OtherMatters.Text}, "\n")
}

// eachText writes the same of each table.
func eachText(do func(s sheet) string) func(*rand.Rand, *govreport.Report, *[3]sheet) string {
	return func(_ *rand.Rand, r *govreport.Report, t *[3]sheet) string {
		return simpleText(r, [3]string{do(t[0]), do(t[1]), do(t[2])})
	}
}

func joined(s sheet, by string) string {
	return lines(s.bare(), func(row []string) string { return strings.Join(row, by) })
}

// eachRow writes what stands in the rows of table 3 behind their labels as do says; the other tables have a cell in a line.
func eachRow(do func(label string, values []string) string) func(*rand.Rand, *govreport.Report, *[3]sheet) string {
	return func(_ *rand.Rand, r *govreport.Report, t *[3]sheet) string {
		var b strings.Builder
		for _, row := range t[1] {
			v := firstValue(row)
			if v < 0 {
				continue
			}
			var values []string
			for _, x := range row[v:] {
				values = append(values, x.text)
			}
			b.WriteString(do(row[v-1].text, values) + "\n")
		}
		return simpleText(r, [3]string{joined(t[0], "\t"), b.String(), joined(t[2], "\t")})
	}
}

// oddTexts are texts as they come out of sites and programs that know no tables.
var oddTexts = []oddity{
	{name: "a list of contents with pages", whole: true, text: func(_ *rand.Rand, r *govreport.Report, t *[3]sheet) string {
		contents := "目  录\n"
		for i, heading := range headings {
			contents += heading + strings.Repeat("…", 12) + strconv.Itoa(2*i+1) + "\n"
		}
		text := simpleText(r, [3]string{joined(t[0], "\t"), joined(t[1], "\t"), joined(t[2], "\t")})
		return r.Title + "\n" + contents + strings.TrimPrefix(text, r.Title)
	}},
	{name: "parted by commas", text: eachText(func(s sheet) string {
		return lines(s.spread(), func(row []string) string { return strings.Join(row, ",") })
	})},
	{name: "bold in Markdown, line ends in labels", whole: true, text: eachText(func(s sheet) string {
		s = s.copy()
		for i := range s {
			for k := range s[i] {
				if b := &s[i][k]; b.value {
					b.text = "**" + b.text + "**"
				} else if runes := []rune(b.text); len(runes) > 6 {
					b.text = string(runes[:5]) + "<br>" + string(runes[5:])
				}
			}
		}
		return lines(s.spread(), func(row []string) string { return "| " + strings.Join(row, " | ") + " |" })
	})},
	{name: "double pipes", whole: true, text: eachText(func(s sheet) string {
		return lines(s.bare(), func(row []string) string { return "|| " + strings.Join(row, " || ") + " ||" })
	})},
	{name: "numbers of the lines of an editor", text: eachText(func(s sheet) string {
		n := 0
		return lines(s.bare(), func(row []string) string { n++; return strconv.Itoa(n) + "  " + strings.Join(row, "  ") })
	})},
	{name: "values parted by list commas", text: eachRow(func(label string, values []string) string { return label + "：" + strings.Join(values, "、") })},
	{name: "values with their heads", text: eachRow(func(label string, values []string) string {
		var parts []string
		for i, value := range values {
			parts = append(parts, applicants[i]+value+"件")
		}
		return label + "：" + strings.Join(parts, "，") + "。"
	})},
	{name: "parted by wide spaces", whole: true, text: eachText(func(s sheet) string { return joined(s, "　") })},
	{name: "notes with numbers between rows", text: eachText(func(s sheet) string {
		var b strings.Builder
		for i, line := range strings.Split(strings.TrimSpace(joined(s, "\t")), "\n") {
			b.WriteString(line + "\n")
			if i%5 == 4 {
				b.WriteString("注：其中含上年度结转 12 件、当年撤回 3 件。\n")
			}
		}
		return b.String()
	})},
	{name: "head and foot of pages between rows", whole: true, text: func(_ *rand.Rand, r *govreport.Report, t *[3]sheet) string {
		var b strings.Builder
		for i, line := range strings.Split(simpleText(r, [3]string{joined(t[0], "\t"), joined(t[1], "\t"), joined(t[2], "\t")}), "\n") {
			b.WriteString(line + "\n")
			if i%11 == 10 {
				fmt.Fprintf(&b, "第 %d 页 共 8 页\n\f%s\n", i/11+1, r.Title)
			}
		}
		return b.String()
	}},
	{name: "quoted in a letter", text: func(_ *rand.Rand, r *govreport.Report, t *[3]sheet) string {
		text := simpleText(r, [3]string{joined(t[0], "\t"), joined(t[1], "\t"), joined(t[2], "\t")})
		return "> " + strings.ReplaceAll(text, "\n", "\n> ")
	}},
	{name: "disputes as sentences", text: func(_ *rand.Rand, r *govreport.Report, t *[3]sheet) string {
		heads := []string{"结果维持", "结果纠正", "其他结果", "尚未审结", "总计"}
		var b strings.Builder
		for i, group := range []string{"行政复议", "行政诉讼（未经复议直接起诉）", "行政诉讼（复议后起诉）"} {
			b.WriteString(group + "：")
			for k, head := range heads {
				b.WriteString(head + t[2][3][5*i+k].text + "件，")
			}
			b.WriteString("\n")
		}
		return simpleText(r, [3]string{joined(t[0], "\t"), joined(t[1], "\t"), b.String()})
	}},
	{name: "another organ's report behind", whole: true, text: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) string {
		_, tables := otherYear(rng, r)
		text := simpleText(r, [3]string{joined(t[0], "\t"), joined(t[1], "\t"), joined(t[2], "\t")})
		other := simpleText(r, [3]string{joined(tables[0], "\t"), joined(tables[1], "\t"), joined(tables[2], "\t")})
		return text + "\n" + strings.Replace(other, r.Title, fmt.Sprintf("云屏县水务局%d年政府信息公开工作年度报告", r.Year), 1)
	}},
	{name: "dots between label and values", text: eachRow(func(label string, values []string) string { return label + "......" + strings.Join(values, "  ") })},
	{name: "brackets around values", text: eachRow(func(label string, values []string) string { return label + " [" + strings.Join(values, "] [") + "]" })},
	{name: "values before labels in every line", text: eachRow(func(label string, values []string) string { return strings.Join(values, "  ") + "  " + label })},
	{name: "the table twice, by lines and by rows", whole: true, text: eachText(func(s sheet) string { return joined(s, "\n") + joined(s, "\t") })},
}

// oddHeads are tables whose heads or further columns say something of the numbers below.
var oddHeads = []oddity{
	{name: "columns numbered below the heads", whole: true, shape: func(_ *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		count := []box{wide("甲", 3)}
		for i := range 7 {
			count = append(count, wide(strconv.Itoa(i+1), 1))
		}
		t[1] = slices.Insert(slices.Clone(t[1]), 3, count)
	}},
	{name: "a column that says it was checked", whole: true, shape: func(_ *rand.Rand, _ *govreport.Report, t *[3]sheet) { addColumn(t[1], "校验", "正确") }},
	{name: "a column of units before the numbers", whole: true, shape: func(_ *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		s := t[1]
		s[0] = slices.Insert(slices.Clone(s[0]), 1, label("计量单位", 1, 3))
		for i := 3; i < len(s); i++ {
			s[i] = slices.Insert(slices.Clone(s[i]), firstValue(s[i]), wide("件", 1))
		}
	}},
	{name: "a column of codes 01 to 25", shape: func(_ *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		s := t[1]
		s[0] = slices.Insert(slices.Clone(s[0]), 1, label("代码", 1, 3))
		for i := 3; i < len(s); i++ {
			s[i] = slices.Insert(slices.Clone(s[i]), firstValue(s[i]), wide(fmt.Sprintf("%02d", i-2), 1))
		}
	}},
	{name: "documents: columns of the year before and this", shape: func(rng *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		s := t[0]
		for i := 1; i <= 3; i++ {
			row := s[i][:1:1]
			for k := range 3 {
				before := wide(strconv.Itoa(rng.IntN(9)), 1)
				if i == 1 {
					before.text = "上" + strings.TrimPrefix(s[i][k+1].text, "本")
				}
				row = append(row, before, s[i][k+1])
			}
			s[i] = row
		}
	}},
	{name: "documents: heads of columns a row below", shape: func(_ *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		s := t[0]
		s[1], s[2] = s[2], s[1]
	}},
	{name: "heads of documents at the foot", shape: func(_ *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		s := t[0]
		s[1], s[2], s[3] = s[2], s[3], s[1]
	}},
	{name: "disputes: three rows, the heads once", whole: true, shape: func(_ *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		s := t[2]
		rows := sheet{append([]box{wide("类型", 1)}, s[2][:5]...)}
		for i, group := range []string{"行政复议", "未经复议直接起诉", "复议后起诉"} {
			rows = append(rows, append([]box{wide(group, 1)}, s[3][5*i:5*i+5]...))
		}
		t[2] = rows
	}},
	{name: "disputes: outcomes in rows", whole: true, shape: func(_ *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		s := t[2]
		rows := sheet{{wide("结果", 1), wide("行政复议", 1), wide("未经复议直接起诉", 1), wide("复议后起诉", 1)}}
		for k, head := range []string{"结果维持", "结果纠正", "其他结果", "尚未审结", "总计"} {
			rows = append(rows, []box{wide(head, 1), s[3][k], s[3][5+k], s[3][10+k]})
		}
		t[2] = rows
	}},
	{name: "disputes: groups in another order", shape: func(_ *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		s := t[2]
		s[1][5], s[1][6] = s[1][6], s[1][5]
	}},
	{name: "disputes: suits before reviews", shape: func(_ *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		s := t[2]
		t[2] = sheet{{s[0][1], s[0][0]}, append(slices.Clone(s[1][5:]), s[1][:5]...), s[2], append(slices.Clone(s[3][5:]), s[3][:5]...)}
	}},
	{name: "natural persons behind organisations", shape: func(_ *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		s := t[1]
		s[1][0], s[1][1] = s[1][1], s[1][0]
		for i := 3; i < len(s); i++ {
			v := firstValue(s[i])
			row := append(slices.Clone(s[i][:v]), s[i][v+1:v+6]...)
			s[i] = append(row, s[i][v], s[i][v+6])
		}
	}},
}
