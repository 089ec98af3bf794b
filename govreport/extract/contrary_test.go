package extract_test

import (
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
)

// A label that says nearly what the form's does, and the contrary, leaves its cells in doubt; one that is only written otherwise does not.
func TestContraryLabels(t *testing.T) {
	labels := []string{"一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（一）予以公开", "1.本机关不掌握相关政府信息", "3.补正后申请内容仍不明确", "（七）总计", "四、结转下年度继续办理"}
	for _, c := range []struct {
		row     int
		label   string
		doubted bool
	}{
		{0, "一、本年累计新收政府信息公开申请数量", false},
		{0, "一、上年新收政府信息公开申请数量", true},
		{0, "一、去年新收政府信息公开申请数量", true},
		{1, "二、本年结转政府信息公开申请数量", true},
		{2, "（一）同意予以公开", false},
		{2, "（一）不予以公开", true},
		{3, "1.本机关未掌握相关的政府信息", false},
		{3, "1.本机关没有掌握相关政府信息", false},
		{3, "1.本机关掌握相关政府信息", true},
		{4, "3.补正后申请内容依旧不明确", false},
	} {
		var b strings.Builder
		b.WriteString("某某县2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n")
		for i, label := range labels {
			if i == c.row {
				label = c.label
			}
			b.WriteString("| " + label + " | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n")
		}
		x, err := extract.Text(b.String())
		if err != nil {
			t.Fatal(err)
		}
		marks := 0
		for _, m := range x.Report.ImportMarks {
			if m.Kind == govreport.DoubtfulPlace {
				marks++
			}
		}
		if variants := len(x.NotesOf(extract.LabelVariant)); variants != 1 || (marks == 7) != c.doubted || marks != 0 && marks != 7 {
			t.Errorf("%s: %d notes, %d cells in doubt", c.label, variants, marks)
		}
	}
}
