//go:build !js

package extract_test

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

// oddShapes are tables that are printed otherwise than the form.
var oddShapes = []oddity{
	{name: "heads of documents in another order, one missing", shape: func(rng *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		s := t[0]
		order := [][]int{{0, 1, 3}, {0, 3, 1}, {0, 3, 2}, {0, 2, 1}, {0, 2, 3}}[rng.IntN(5)]
		for i := 1; i <= 3; i++ {
			row := s[i]
			s[i] = nil
			for _, at := range order {
				s[i] = append(s[i], row[at])
			}
		}
	}},
	{name: "heads of documents: 制发, 备注, 废止", shape: func(_ *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		s := t[0]
		for i := 1; i <= 3; i++ {
			note := wide("", 1)
			if i == 1 {
				note.text = "备注"
			}
			s[i] = []box{s[i][0], s[i][1], note, s[i][2]}
		}
	}},
	{name: "documents without heads, a column of zeros before", shape: func(_ *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		s := t[0]
		s[2] = slices.Insert(s[2], 1, wide("0", 1))
		s[3] = slices.Insert(s[3], 1, wide("0", 1))
		s[0] = []box{wide("第二十条第（一）项", 5)}
		t[0] = append(s[:1:1], s[2:]...)
	}},
	{name: "documents without heads, a column of zeros for one", shape: func(_ *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		s := t[0]
		s[2] = []box{s[2][0], wide("0", 1), s[2][1], s[2][2]}
		s[3] = []box{s[3][0], wide("0", 1), s[3][1], s[3][2]}
		t[0] = append(s[:1:1], s[2:]...)
	}},
	{name: "labels of the lower half a row too low", shape: func(rng *rand.Rand, _ *govreport.Report, t *[3]sheet) { shiftLabels(rng, t[1], 1) }},
	{name: "labels of the lower half a row too high", shape: func(rng *rand.Rand, _ *govreport.Report, t *[3]sheet) { shiftLabels(rng, t[1], -1) }},
	{name: "labels of the lower half a row too low, a sum wrong", shape: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) {
		govreport.FormOf(r.Edition).Tables[1].Rows[3].Cells[0].Write(r, "77")
		*t = sheetsOf(r)
		shiftLabels(rng, t[1], 1)
	}},
	{name: "values of the lower half a row too low", shape: func(rng *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		s := t[1]
		from := 8 + rng.IntN(12)
		for i := len(s) - 1; i >= from; i-- {
			v, w := firstValue(s[i]), firstValue(s[i-1])
			for k := range 7 {
				s[i][v+k].text = s[i-1][w+k].text
				if i == from {
					s[i][v+k].text = ""
				}
			}
		}
	}},
	{name: "values of the lower half a row too low, one row more", shape: func(rng *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		s := append(t[1], append([]box{wide("", 3)}, t[1][len(t[1])-1][1:]...))
		t[1] = s
		from := 8 + rng.IntN(12)
		for i := len(s) - 1; i >= from; i-- {
			v, w := firstValue(s[i]), firstValue(s[i-1])
			for k := range 7 {
				s[i][v+k].text = s[i-1][w+k].text
				if i == from {
					s[i][v+k].text = ""
				}
			}
		}
	}},
	{name: "documents: numbers a row too low", shape: func(rng *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		s := t[0]
		for i := len(s) - 1; i > 6; i-- {
			s[i] = append(s[i][:1:1], s[i-1][1:]...)
		}
		s[6] = s[6][:1:1]
	}},
	{name: "heads of applicants exchanged", shape: func(rng *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		s, at := t[1], rng.IntN(4)
		s[2][at], s[2][at+1] = s[2][at+1], s[2][at]
	}},
	{name: "heads of applicants exchanged, one missing", shape: func(rng *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		s := t[1]
		s[2][1], s[2][2] = s[2][2], s[2][1]
		dropColumn(s, 3)
	}},
	{name: "an applicant's column missing with its head", shape: func(rng *rand.Rand, _ *govreport.Report, t *[3]sheet) { dropColumn(t[1], 1+rng.IntN(5)) }},
	{name: "total first", shape: func(_ *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		s := t[1]
		s[1] = []box{s[1][2], s[1][0], s[1][1]}
		for i := range s {
			if v := firstValue(s[i]); v >= 0 {
				last := len(s[i]) - 1
				s[i] = slices.Insert(slices.Clone(s[i][:last]), v, s[i][last])
			}
		}
	}},
	{name: "total first, heads in one row", shape: func(_ *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		s := t[1]
		for i := range s {
			if v := firstValue(s[i]); v >= 0 {
				last := len(s[i]) - 1
				s[i] = slices.Insert(slices.Clone(s[i][:last]), v, s[i][last])
			}
		}
		heads := []box{wide("项目", 3), wide("总计", 1)}
		for _, h := range applicants[:6] {
			heads = append(heads, wide(h, 1))
		}
		t[1] = append(sheet{heads}, s[3:]...)
	}},
	{name: "numbers of the lines first", shape: func(_ *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		for k := range t[1] {
			text := ""
			if k >= 3 {
				text = strconv.Itoa(k - 2)
			}
			if k == 0 {
				text = "序号"
			}
			t[1][k] = append([]box{wide(text, 1)}, t[1][k]...)
		}
	}},
	{name: "remarks last, blank", whole: true, shape: func(_ *rand.Rand, _ *govreport.Report, t *[3]sheet) { addColumn(t[1], "备注", "") }},
	{name: "shares last", shape: func(_ *rand.Rand, _ *govreport.Report, t *[3]sheet) { addColumn(t[1], "占比", "12.5%") }},
	{name: "last year's total last", shape: func(rng *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		addColumn(t[1], "上年总计", strconv.Itoa(rng.IntN(100)))
	}},
	{name: "groups with subtotals", shape: func(_ *rand.Rand, r *govreport.Report, t *[3]sheet) {
		s := t[1]
		var out sheet
		for i := range s {
			if len(s[i]) > 0 && strings.HasPrefix(s[i][0].text, "（四）") {
				out = append(out, append([]box{wide("小计", 2)}, numbersLike(s[i], 3)...))
			}
			out = append(out, s[i])
		}
		t[1] = out
	}},
	{name: "new and carried in summed up in a row", shape: func(_ *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		s := t[1]
		t[1] = slices.Insert(slices.Clone(s), 5, append([]box{wide("合计", 3)}, numbersLike(s[4], 9)...))
	}},
	{name: "a row of zeros in one box", shape: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) {
		s := t[1]
		at := 5 + rng.IntN(20)
		if v := firstValue(s[at]); v >= 0 {
			s[at] = append(s[at][:v:v], val("0", 7))
		}
	}},
	{name: "zeros of two rows in boxes over both", shape: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) {
		s := t[1]
		for at := 5; at < 20; at++ {
			a, b := firstValue(s[at]), firstValue(s[at+1])
			for k := len(s[at]) - 1 - a; k >= 0; k-- {
				if len(s[at])-a == 7 && len(s[at+1])-b >= 7-k && s[at][a+k].text == s[at+1][b+k].text && s[at][a+k].text == "0" && rng.IntN(2) == 0 {
					s[at][a+k].rows = 2
					s[at+1] = append(s[at+1][:b+k:b+k], s[at+1][b+k+1:]...)
				}
			}
			if len(s[at+1])-b < 7 {
				return
			}
		}
	}},
	{name: "this year and last in pairs of columns", shape: func(_ *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		s := t[1]
		for i := 3; i < len(s); i++ {
			v := firstValue(s[i])
			row := slices.Clone(s[i][:v])
			for _, b := range s[i][v:] {
				row = append(row, b, wide("3", 1))
			}
			s[i] = row
		}
		s[1][0].cols, s[1][2].cols, s[1][1].cols = 2, 2, 10
		s[0][1].cols = 14
		for i := range s[2] {
			s[2][i].cols = 2
		}
	}},
	{name: "heads again in the middle", shape: func(rng *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		s := t[1]
		at := 5 + rng.IntN(len(s)-6)
		heads := sheet{{label("", 3, 2), wide("自然人", 1), wide("法人或其他组织", 5), wide("总计", 1)},
			{wide("", 1), wide("商业企业", 1), wide("科研机构", 1), wide("社会公益组织", 1), wide("法律服务机构", 1), wide("其他", 1), wide("", 1)}}
		t[1] = slices.Concat(s[:at:at], heads, s[at:])
	}},
	{name: "continued below a caption", shape: func(rng *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		s := t[1]
		at := 5 + rng.IntN(len(s)-6)
		t[1] = slices.Concat(s[:at:at], sheet{{wide("续表", 10)}}, s[:3], s[at:])
	}},
	{name: "a unit line within", whole: true, shape: func(_ *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		t[1] = append(sheet{{wide("单位：件", 10)}}, t[1]...)
		t[0] = append(sheet{{wide("单位：件、万元", 4)}}, t[0]...)
		t[2] = append(sheet{{wide("（单位：件）", 15)}}, t[2]...)
	}},
	{name: "件 in every cell", whole: true, shape: func(_ *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		for i := 1; i < 3; i++ {
			t[i].each(func(_, _ int, b *box) { b.text += "件" })
		}
	}},
	{name: "full-width digits and 件", whole: true, shape: func(rng *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		v := variation{fullWidth: true}
		for i := 1; i < 3; i++ {
			t[i].each(func(_, _ int, b *box) { b.text = v.value(rng, b.text) + "件" })
		}
	}},
	{name: "dashes for zeros", whole: true, shape: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) {
		dash := []string{"—", "-", "——", "/", "无"}[rng.IntN(5)]
		for i := 1; i < 3; i++ {
			t[i].each(func(_, _ int, b *box) {
				if b.text == "0" {
					b.text = dash
				}
			})
			for _, row := range govreport.FormOf(r.Edition).Tables[i].Rows {
				for _, cell := range row.Cells {
					if cell.Read(r) == "0" {
						cell.Write(r, dash)
					}
				}
			}
		}
	}},
	{name: "marks of notes behind numbers", shape: func(rng *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		mark := []string{"①", "*", "[1]", "（注1）", "※"}[rng.IntN(5)]
		at := 3 + rng.IntN(20)
		if v := firstValue(t[1][at]); v >= 0 {
			t[1][at][v+rng.IntN(7)].text += mark
		}
		t[1] = append(t[1], []box{wide("注："+mark+"含上年度结转", 10)})
	}},
	{name: "transposed applications", shape: func(_ *rand.Rand, r *govreport.Report, t *[3]sheet) { t[1] = transposed(t[1]) }},
	{name: "documents with the columns of 2019", shape: func(rng *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		t[0][1] = []box{wide("信息内容", 1), wide("本年新制作数量", 1), wide("本年新公开数量", 1), wide("对外公开总数量", 1)}
	}},
	{name: "two applicants only", shape: func(_ *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		s := t[1]
		for i := 3; i < len(s); i++ {
			v := firstValue(s[i])
			s[i] = append(s[i][:v+1:v+1], wide(strconv.Itoa(i), 5), s[i][v+6])
		}
		s[2] = nil
	}},
	{name: "without totals", shape: func(_ *rand.Rand, _ *govreport.Report, t *[3]sheet) { dropColumn(t[1], 6) }},
	{name: "labels to the right", shape: func(_ *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		s := t[1]
		for i := 3; i < len(s); i++ {
			v := firstValue(s[i])
			s[i] = append(slices.Clone(s[i][v:]), s[i][:v]...)
		}
	}},
	{name: "a label written twice", shape: func(rng *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		s := t[1]
		at := 7 + rng.IntN(6)
		s[at+1][firstValue(s[at+1])-1].text = s[at][firstValue(s[at])-1].text
	}},
	{name: "two labels exchanged", shape: func(rng *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		s := t[1]
		at := 8 + rng.IntN(6)
		row, other := &s[at], &s[at+1]
		a, b := firstValue(*row)-1, firstValue(*other)-1
		// whole rows stand in another order
		x, y := slices.Clone((*row)[a:]), slices.Clone((*other)[b:])
		*row, *other = append((*row)[:a:a], y...), append((*other)[:b:b], x...)
	}},
	{name: "documents: rows of zeros in one box", shape: func(_ *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		t[0][2] = []box{t[0][2][0], val("0", 3)}
	}},
	{name: "numbers in Chinese", shape: func(_ *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		for i := 1; i < 3; i++ {
			t[i].each(func(_, _ int, b *box) {
				if len(b.text) == 1 {
					b.text = string([]rune("零一二三四五六七八九")[b.text[0]-'0'])
				}
			})
		}
	}},
	{name: "circles for zeros", shape: func(_ *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		for i := 1; i < 3; i++ {
			t[i].each(func(_, _ int, b *box) {
				if b.text == "0" {
					b.text = "〇"
				}
			})
		}
	}},
	{name: "letters for digits", shape: func(_ *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		for i := 1; i < 3; i++ {
			t[i].each(func(_, _ int, b *box) { b.text = strings.NewReplacer("0", "O", "1", "l").Replace(b.text) })
		}
	}},
	{name: "decimals", shape: func(_ *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		for i := 1; i < 3; i++ {
			t[i].each(func(_, _ int, b *box) { b.text += ".00" })
		}
	}},
	{name: "disputes with a sum of suits", shape: func(rng *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		s := t[2]
		s[0][1].cols = 15
		s[1] = append(s[1], wide("合计", 5))
		s[2] = append(s[2], s[2][:5]...)
		s[3] = append(s[3], numbersLike(s[3][:5], 4)...)
	}},
	{name: "disputes with a label before the numbers", whole: true, shape: func(rng *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		s := t[2]
		s[3] = append([]box{wide("件数", 1)}, s[3]...)
		s[0] = append([]box{label("类型", 1, 3)}, s[0]...)
	}},
	{name: "a group of disputes missing", shape: func(rng *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		s := t[2]
		s[1], s[2], s[3] = s[1][:6], s[2][:5], s[3][:10]
		s[0][1].cols = 5
	}},
	{name: "disputes without totals", shape: func(rng *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		s := t[2]
		s[1] = append(s[1][:4:4], s[1][5:]...)
		s[2] = append(s[2][:4:4], s[2][5:9]...)
		s[3] = slices.Concat(s[3][:4], s[3][5:9], s[3][10:14])
	}},
	{name: "disputes with the year before them", shape: func(rng *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		s := t[2]
		s[3] = append([]box{wide("2022", 1)}, s[3]...)
		s[0] = append([]box{label("年度", 1, 3)}, s[0]...)
	}},
	{name: "a blank column of the total", shape: func(_ *rand.Rand, r *govreport.Report, t *[3]sheet) {
		for i := 3; i < len(t[1]); i++ {
			t[1][i][len(t[1][i])-1].text = ""
		}
		blankColumn(&govreport.FormOf(r.Edition).Tables[1], r, -1)
	}},
	{name: "three of four blank", shape: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) {
		for i := range 2 {
			k := 0
			for _, row := range govreport.FormOf(r.Edition).Tables[i].Rows {
				for c := range row.Cells {
					if rng.IntN(4) > 0 && len(row.Cells) > 1 {
						row.Cells[c].Write(r, "")
					}
					k++
				}
			}
		}
		*t = sheetsOf(r)
	}},
	{name: "fee in yuan by its cell", shape: func(_ *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		s := t[0]
		s[len(s)-1][1].text += "元"
	}},
	{name: "digits spread", shape: func(_ *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		for i := 1; i < 3; i++ {
			t[i].each(func(_, _ int, b *box) { b.text = strings.Join(strings.Split(b.text, ""), " ") })
		}
	}},
	{name: "digits on lines of their own", shape: func(rng *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		for i := 1; i < 3; i++ {
			t[i].each(func(_, _ int, b *box) {
				if len(b.text) > 2 {
					b.text = b.text[:2] + "\n" + b.text[2:]
				}
			})
		}
	}},
	{name: "all rows said of two years", shape: func(_ *rand.Rand, _ *govreport.Report, t *[3]sheet) {
		s := t[1]
		var out sheet
		for i := range s {
			out = append(out, s[i])
			if i >= 3 {
				row := slices.Clone(s[i])
				row[firstValue(row)-1].text = "上年同期"
				for k := range row {
					row[k].value, row[k].rows = false, 1
				}
				out = append(out, numbersLikeRow(row, 2))
			}
		}
		t[1] = out
	}},
	{name: "the table of last year before this year's", shape: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) {
		s := t[1]
		before := s.copy()
		before.each(func(_, _ int, b *box) { b.text = strconv.Itoa(rng.IntN(9)) })
		t[1] = slices.Concat(sheet{{wide("2018年", 10)}}, before, sheet{{wide(strconv.Itoa(r.Year)+"年", 10)}}, s)
	}},
}

var applicants = []string{"自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"}

// firstValue is the index of the first value in a row, or −1.
func firstValue(row []box) int { return slices.IndexFunc(row, func(b box) bool { return b.value }) }

// shiftLabels moves the labels of rows from one on by so many rows; the rows at the ends lose theirs or get none.
func shiftLabels(rng *rand.Rand, s sheet, by int) {
	from := 8 + rng.IntN(12)
	var labels []string
	for i := from; i < len(s); i++ {
		labels = append(labels, s[i][firstValue(s[i])-1].text)
	}
	for i := from; i < len(s); i++ {
		text := ""
		if k := i - from - by; k >= 0 && k < len(labels) {
			text = labels[k]
		}
		s[i][firstValue(s[i])-1].text = text
	}
}

// dropColumn takes a column of applicants out of table 3 with its head.
func dropColumn(s sheet, column int) {
	for i := 3; i < len(s); i++ {
		v := firstValue(s[i]) + column
		s[i] = append(s[i][:v:v], s[i][v+1:]...)
	}
	switch {
	case column == 0:
		s[1] = s[1][1:]
	case column == 6:
		s[1] = s[1][:2]
	default:
		s[2] = append(s[2][:column-1:column-1], s[2][column:]...)
		s[1][1].cols--
	}
	s[0][1].cols--
}

func addColumn(s sheet, head, text string) {
	s[1] = append(s[1], label(head, 1, 2))
	s[0][1].cols++
	for i := 3; i < len(s); i++ {
		s[i] = append(s[i], wide(text, 1))
	}
}

// numbersLike are as many numbers as a row has values, each as given.
func numbersLike(row []box, n int) []box {
	var out []box
	for _, b := range row {
		if b.value {
			out = append(out, wide(strconv.Itoa(n), 1))
		}
	}
	return out
}

func numbersLikeRow(row []box, n int) []box {
	out := slices.Clone(row)
	for i := len(out) - 7; i < len(out); i++ {
		out[i].text = strconv.Itoa(n)
	}
	return out
}

// transposed has the applicants in rows and the outcomes in columns.
func transposed(s sheet) sheet {
	out := sheet{{wide("申请人", 1)}}
	for _, name := range applicants {
		out = append(out, []box{wide(name, 1)})
	}
	for i := 3; i < len(s); i++ {
		v := firstValue(s[i])
		out[0] = append(out[0], wide(s[i][v-1].text, 1))
		for k := range 7 {
			out[k+1] = append(out[k+1], s[i][v+k])
		}
	}
	return out
}
