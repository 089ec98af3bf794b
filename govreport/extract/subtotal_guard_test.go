package extract_test

import (
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
)

// withSubtotal is a report whose table 3 has heads with a word before 商业企业 and behind 其他, and rows as they are given.
func withSubtotal(before, behind string, rows ...string) string {
	labels := []string{"一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（一）予以公开", "（二）部分公开", "（七）总计"}
	text := "甲县2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n自然人\n" + before + "\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n" + behind + "\n总计\n"
	for i, row := range rows {
		text += labels[i] + " " + row + "\n"
	}
	return text
}

// A column of subtotals is left out where most rows bear it out, and no row that does not is read with it.
func TestColumnOfSubtotals(t *testing.T) {
	behind := []string{"9 1 2 0 0 0 3 12", "1 0 1 0 0 0 1 2", "2 0 3 0 0 0 3 5", "8 1 0 0 0 0 1 9", "10 1 3 0 0 0 4 14"}
	before := []string{"9 3 1 2 0 0 0 12", "1 1 0 1 0 0 0 2", "2 3 0 3 0 0 0 5", "8 1 1 0 0 0 0 9", "10 4 1 3 0 0 0 14"}
	swap := func(rows []string, at int, row string) []string {
		rows = append([]string(nil), rows...)
		rows[at] = row
		return rows
	}
	const all = "9 1 2 0 0 0 12|1 0 1 0 0 0 2|2 0 3 0 0 0 5|8 1 0 0 0 0 9"
	const none = "|||"
	for name, c := range map[string]struct {
		text string
		want string // the first four rows
	}{
		"behind 其他":                 {withSubtotal("", "小计", behind...), all},
		"before 商业企业":               {withSubtotal("小计", "", before...), all},
		"in eight letters":          {withSubtotal("", "法人和其他组织小计"[3:], behind...), all},
		"in nine letters":           {withSubtotal("", "法人和其他组织小计", behind...), none},
		"of four one is no sum":     {withSubtotal("", "小计", swap(behind[:4], 3, "8 1 0 0 0 0 7 9")...), "9 1 2 0 0 0 12|1 0 1 0 0 0 2|2 0 3 0 0 0 5|"},
		"of four two are no sums":   {withSubtotal("", "小计", swap(swap(behind[:4], 3, "8 1 0 0 0 0 7 9"), 2, "2 0 3 0 0 0 8 5")...), none},
		"a row that has none":       {withSubtotal("", "小计", swap(behind, 3, "8 1 0 0 0 0 9")...), all},
		"no word for it":            {withSubtotal("", "", behind...), none},
		"another word":              {withSubtotal("", "备注", behind...), none},
		"nothing bears it out":      {withSubtotal("", "小计", "9 1 2 0 0 0 7 12", "1 0 1 0 0 0 7 2", "2 0 3 0 0 0 7 5", "8 1 0 0 0 0 7 9"), none},
		"no row has one":            {withSubtotal("", "小计", "9 1 2 0 0 0 12", "1 0 1 0 0 0 2", "2 0 3 0 0 0 5", "8 1 0 0 0 0 9"), all},
		"no numbers below the head": {withSubtotal("", "小计", "9 1 2 0 0 0 - 12", "1 0 1 0 0 0 - 2", "2 0 3 0 0 0 - 5", "8 1 0 0 0 0 - 9"), none},
		"named below the first row": {strings.Replace(withSubtotal("", "", behind...), "（一）予以公开", "其他\n小计\n（一）予以公开", 1), none},
	} {
		x, err := extract.Text(c.text)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		var rows []string
		for _, row := range []string{"received", "carriedIn", "outcomes/granted", "outcomes/partiallyGranted"} {
			var cells []string
			for _, cell := range []string{"naturalPerson", "business", "researchInstitution", "socialOrganization", "legalService", "otherOrganization", "total"} {
				if found := govreport.FormOf(x.Report.Edition).Cell("/applications/" + row + "/" + cell); found == nil {
					t.Fatal(cell)
				} else if !found.IsBlank(x.Report) {
					cells = append(cells, found.Read(x.Report))
				}
			}
			rows = append(rows, strings.Join(cells, " "))
		}
		if got := strings.Join(rows, "|"); got != c.want {
			t.Errorf("%s: %s\nwant %s", name, got, c.want)
		}
	}
}
