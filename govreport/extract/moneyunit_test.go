package extract_test

import (
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
)

// The fees of a table are in the unit that is printed anywhere with it. What is printed twice, each time otherwise, is in doubt, and what
// is in no unit of the form stays as typed.
func TestUnitsOfAmounts(t *testing.T) {
	const front = "某某县水务局2023年政府信息公开工作年度报告\n一、总体情况\n公开信息。\n二、主动公开政府信息情况\n"
	const rows = "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| 规章 | 0 | 0 | 1 |\n| 行政规范性文件 | 1 | 0 | 4 |\n| 行政许可 | 3 |\n| 行政处罚 | 0 |\n| 行政强制 | 0 |\n"
	for _, c := range []struct {
		above, head, label, below, want string
		doubted                         bool
	}{
		{head: "本年收费金额（单位：万元）", want: "15000"},
		{head: "本年收费金额", want: "15000"},
		{head: "本年收费金额（单位：元）", want: "1.5"},
		{head: "本年收费金额（元）", want: "1.5"},
		{head: "本年收费金额/元", want: "1.5"},
		{head: "本年收费金额/万元", want: "15000"},
		{head: "本年收费金额（单位：千元）", want: "1500"},
		{head: "本年收费金额（单位：百万元）", want: "1500000"},
		{head: "本年收费金额", label: "（元）", want: "1.5"},
		{above: "单位：元\n", head: "本年收费金额", want: "1.5"},
		{above: "（单位：件、元）\n", head: "本年收费金额", want: "1.5"},
		{above: "| 单位：件/万元 |\n", head: "本年收费金额", want: "15000"},
		{below: "注：收费金额单位为元。\n", head: "本年收费金额", want: "1.5"},
		{above: "各单位收费5元。\n", head: "本年收费金额", want: "15000"},
		{above: "主办单位：元氏县水务局\n", head: "本年收费金额", want: "15000"},
		{above: "单位：元\n", head: "本年收费金额（单位：万元）", want: "15000", doubted: true},
		{above: "单位：件、万元\n", head: "本年收费金额（单位：万元）", want: "15000"},
	} {
		text := front + c.above + rows + "| 信息内容 | " + c.head + " |\n| 行政事业性收费" + c.label + " | 15000 |\n" + c.below
		x, err := extract.Text(text)
		if err != nil {
			t.Fatal(err)
		}
		doubted := false
		for _, m := range x.Report.ImportMarks {
			doubted = doubted || m.Kind == govreport.DoubtfulPlace && strings.HasPrefix(m.Pointer, "/disclosure/feesCollected")
		}
		if got := x.Report.Disclosure.FeesCollected.String(); got != c.want || doubted != c.doubted {
			t.Errorf("%+v: %q, doubted %v", c, got, doubted)
		}
	}
}
