package extract_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
)

// A damage takes something from a value's box.
type damage struct {
	name string
	do   func(row []box, column int) []box
}

var damages = []damage{
	{"cell removed", func(row []box, column int) []box { return append(row[:column:column], row[column+1:]...) }},
	{"cell emptied", func(row []box, column int) []box {
		row[column].text = ""
		return row
	}},
	{"cell removed and another emptied", func(row []box, column int) []box {
		row[len(row)-1].text = ""
		return append(row[:column:column], row[column+1:]...)
	}},
	{"cell doubled", func(row []box, column int) []box {
		return append(row[:column+1:column+1], row[column:]...)
	}},
	{"row emptied", func(row []box, _ int) []box {
		for i := range row {
			if row[i].value {
				row[i].text = ""
			}
		}
		return row
	}},
	{"row of values removed", func(row []box, _ int) []box {
		var labels []box
		for _, b := range row {
			if !b.value {
				labels = append(labels, b)
			}
		}
		return labels
	}},
	{"row removed", func(row []box, _ int) []box { return nil }},
	{"label removed", func(row []box, _ int) []box {
		for i := range row {
			if i+1 < len(row) && row[i+1].value {
				return append(row[:i:i], row[i+1:]...)
			}
		}
		return row
	}},
	{"label broken, and the row before its last value", func(row []box, _ int) []box {
		for i := range row {
			if i+1 < len(row) && !row[i].value && row[i+1].value {
				runes := []rune(row[i].text)
				row[i].text = string(runes[:2*len(runes)/3]) + "\n" + string(runes[2*len(runes)/3:])
			}
		}
		last := &row[len(row)-1]
		last.text = "\n" + last.text
		return row
	}},
	{"remark broken, and the row before its last value", func(row []box, _ int) []box {
		for i := range row {
			row[i].text = strings.Replace(row[i].text, "不计其他情形", "不计其他\n情形", 1)
		}
		last := &row[len(row)-1]
		last.text = "\n" + last.text
		return row
	}},
	{"label misspelt", func(row []box, _ int) []box {
		for i := range row {
			if runes := []rune(row[i].text); !row[i].value && i+1 < len(row) && row[i+1].value && len(runes) > 4 {
				runes[len(runes)/2] = '某'
				row[i].text = string(runes)
			}
		}
		return row
	}},
}

// pick chooses a box that holds a value.
func pick(rng *rand.Rand, s sheet) (row, column int) {
	var all [][2]int
	s.each(func(i, j int, _ *box) { all = append(all, [2]int{i, j}) })
	at := all[rng.IntN(len(all))]
	return at[0], at[1]
}

// report logs the cells that are not as they should be, and the notes.
func report(t *testing.T, want *govreport.Report, x *extract.Extraction) {
	t.Helper()
	for _, cell := range govreport.FormOf(want.Edition).Cells {
		if w, g := cell.Read(want), cell.Read(x.Report); w != g && g != "" {
			t.Errorf("%s is %q, want %q or a blank", cell.Pointer, g, w)
		}
	}
	for _, n := range x.Notes {
		t.Logf("%s %s %s", n.Kind, n.Pointer, strings.ReplaceAll(n.Quote, "\n", " "))
	}
}

// A row without cells behind its label takes no words of the next row, where that begins with an empty cell.
func TestWordsOfTheNextRow(t *testing.T) {
	fragments := []extract.Fragment{{Text: "甲县2022年政府信息公开工作年度报告"}, {Text: "二、主动公开政府信息情况"}}
	for i, row := range [][]string{{"规章", "0", "0", "0"}, {"行政规范性文件", "4", "0", "23"}, {"行政许可"}, {"", "第二十条第（六）项"}, {"信息内容", "本年处理决定数量"},
		{"行政处罚", "5573"}, {"行政强制", "47"}, {"行政事业性收费", "3756"}} {
		for _, text := range row {
			fragments = append(fragments, extract.Fragment{Kind: extract.Cell, Text: text, Row: i + 1})
		}
	}
	x, err := extract.Read(fragments)
	if err != nil {
		t.Fatal(err)
	}
	if d := x.Report.Disclosure; !d.LicenceDecisions.IsBlank() || d.PenaltyDecisions.String() != "5573" || !noted(x, "/disclosure/licenceDecisions") {
		t.Errorf("licences %q, penalties %q, notes %v", d.LicenceDecisions, d.PenaltyDecisions, x.Notes)
	}
}
