// Its readers run on servers only.
//go:build !js

package extract_test

import (
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/importer"
)

// The groups and results of table 4, and what a year and the one before have in them.
var (
	disputeGroups  = []string{"行政复议", "未经复议直接起诉", "复议后起诉"}
	disputeResults = []string{"结果维持", "结果纠正", "其他结果", "尚未审结", "总计"}
	disputesNow    = [3][5]int{{1, 0, 2, 3, 6}, {4, 0, 0, 5, 9}, {7, 8, 0, 0, 15}}
	disputesBefore = [3][5]int{{2, 0, 1, 1, 4}, {3, 3, 0, 0, 6}, {0, 1, 0, 2, 3}}
)

// Tables of table 4 that are not as printed: turned, with a row or a column for each of several years, or two side by side.
func otherDisputes() map[string]struct {
	rows [][]string
	read bool
} {
	number := func(values [3][5]int, group, result int) string { return strconv.Itoa(values[group][result]) }
	flat := func(label string, values [3][5]int) []string {
		row := []string{label}
		for group := range values {
			for result := range values[group] {
				row = append(row, number(values, group, result))
			}
		}
		return row
	}
	heads := func(label string, times int) [][]string {
		groups, results := []string{label}, []string{""}
		for range times {
			for _, group := range disputeGroups {
				groups = append(groups, group, group, group, group, group)
				results = append(results, disputeResults...)
			}
		}
		return [][]string{groups, results}
	}
	turned := func(order []int, results []int, lacking bool, times int) [][]string {
		rows := [][]string{{""}}
		for range times {
			for _, group := range order {
				rows[0] = append(rows[0], disputeGroups[group])
			}
		}
		for _, result := range results {
			row := []string{disputeResults[result]}
			for i := range times {
				for _, group := range order {
					row = append(row, number([][3][5]int{disputesNow, disputesBefore}[i], group, result))
				}
			}
			rows = append(rows, row)
		}
		if lacking {
			rows[2][2] = ""
		}
		return rows
	}
	columns := [][]string{{"", "", "2021年", "2022年"}}
	for group, name := range disputeGroups {
		for result, head := range disputeResults {
			columns = append(columns, []string{name, head, number(disputesBefore, group, result), number(disputesNow, group, result)})
			name = ""
		}
	}
	years := func(rows ...[]string) [][]string { return append(heads("年度", 1), rows...) }
	lacking := flat("2022年", disputesNow)
	lacking[2] = ""
	behind := years(append(flat("", disputesBefore)[1:], "2021年"), append(flat("", disputesNow)[1:], "2022年"))
	behind[0], behind[1] = append(behind[0][1:], "年度"), append(behind[1][1:], "")
	beside := append(heads("", 2), append(flat("", disputesBefore), flat("", disputesNow)[1:]...))
	all, form := []int{0, 1, 2, 3, 4}, []int{0, 1, 2}
	return map[string]struct {
		rows [][]string
		read bool
	}{
		"turned":                            {turned(form, all, false, 1), true},
		"turned, results in another order":  {turned(form, []int{4, 0, 2, 1, 3}, false, 1), true},
		"turned, groups in another order":   {turned([]int{2, 0, 1}, all, false, 1), false},
		"turned, a result lacking":          {turned(form, all[:4], false, 1), false},
		"turned, a value lacking":           {turned(form, all, true, 1), false},
		"two turned side by side":           {turned(form, all, false, 2), false},
		"two turned, one below the other":   {append(turned(form, all, false, 1), turned(form, all, false, 1)...), false},
		"a row for each year":               {years(flat("2021年", disputesBefore), flat("2022年", disputesNow)), true},
		"a row for each year, last first":   {years(flat("2022年", disputesNow), flat("2021年", disputesBefore)), true},
		"a row for each of three years":     {years(flat("2020年", disputesBefore), flat("2021年", disputesBefore), flat("2022年", disputesNow)), true},
		"last year and this":                {years(flat("上年度", disputesBefore), flat("本年度", disputesNow)), true},
		"rows of other years only":          {years(flat("2020年", disputesBefore), flat("2021年", disputesBefore)), false},
		"the row of the year lacks a value": {years(flat("2021年", disputesBefore), lacking), false},
		"years without the word":            {years(flat("2021", disputesBefore), flat("2022", disputesNow)), false},
		"years behind their rows":           {behind, false},
		"a column for each year":            {columns, false},
		"two side by side":                  {beside, false},
	}
}

// A table 4 that is turned, or has rows of several years, is read right or not read, with a mark, in every format.
func TestOtherShapesOfDisputes(t *testing.T) {
	above := []string{"某某县2022年政府信息公开工作年度报告", "一、总体情况", "2022年，我县认真做好公开工作。", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况"}
	below := []string{"五、存在的主要问题及改进情况", "一是公开不够主动。", "六、其他需要报告的事项", "无。"}
	text := func(cells string, filled bool) func([][]string) []byte {
		return func(rows [][]string) []byte {
			lines := append([]string{}, above...)
			for _, row := range rows {
				var kept []string
				for _, cell := range row {
					if cell != "" || !filled {
						kept = append(kept, cell)
					}
				}
				lines = append(lines, strings.Join(kept, cells))
			}
			return []byte(strings.Join(append(lines, below...), "\n"))
		}
	}
	sheetOf := func(rows [][]string) (s sheet) {
		for _, row := range rows {
			var boxes []box
			for _, cell := range row {
				boxes = append(boxes, wide(cell, 1))
			}
			s = append(s, boxes)
		}
		return s
	}
	rng := rand.New(rand.NewPCG(1, 2))
	formats := map[string]func([][]string) []byte{
		"pipes": text(" | ", false), "tabs": text("\t", false), "spaces": text(" ", true), "a line each": text("\n", true),
		"HTML": func(rows [][]string) []byte {
			h := &hypertext{rng: rng}
			return []byte("<html><body><p>" + strings.Join(above, "</p><p>") + "</p>" + h.table(sheetOf(rows), honest) + "<p>" + strings.Join(below, "</p><p>") + "</p></body></html>")
		},
		"Word": func(rows [][]string) []byte {
			d := &docx{rng: rng, calm: true}
			for _, line := range above {
				d.paragraph(line)
			}
			d.table(sheetOf(rows))
			for _, line := range below {
				d.paragraph(line)
			}
			return d.file()
		},
		"Excel": func(rows [][]string) []byte {
			book := &xlsx{rng: rng}
			s := book.sheet("年报")
			for _, line := range above {
				s.line(line, 4)
			}
			s.table(sheetOf(rows), true)
			for _, line := range below {
				s.line(line, 4)
			}
			return book.file()
		},
	}
	cells := govreport.FormOf(govreport.Edition2021).Tables[disputes].Rows
	for name, shape := range otherDisputes() {
		for format, write := range formats {
			parts, err := importer.Read(write(shape.rows), importer.Options{})
			if err != nil {
				t.Errorf("%s as %s: %v", name, format, err)
				continue
			}
			x, right, wrong := parts[0].Extraction, 0, 0
			for group := range cells {
				for result, cell := range cells[group].Cells {
					switch cell.Read(x.Report) {
					case strconv.Itoa(disputesNow[group][result]):
						right++
					case "":
					default:
						wrong++
					}
				}
			}
			unread := false
			for _, m := range x.Report.ImportMarks {
				unread = unread || m.Kind == govreport.UnreadPlace && strings.HasPrefix(m.Pointer, "/disputes")
			}
			if wrong > 0 || shape.read && right != 15 || !shape.read && (right > 0 || !unread) {
				t.Errorf("%s as %s: %d right, %d wrong, marked unread: %v", name, format, right, wrong, unread)
			}
			if others := len(x.NotesOf(extract.OtherYear)); shape.read && strings.Contains(name, "year") != (others > 0) {
				t.Errorf("%s as %s: %d rows are said to be of other years", name, format, others)
			}
		}
	}
}
