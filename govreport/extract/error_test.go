package extract_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport/extract"
)

func TestWhatIsNoReport(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want error
	}{
		"empty":         {"", extract.ErrNotReport},
		"space":         {" \n\t　\n", extract.ErrNotReport},
		"pipes":         {"| | |\n|---|---|\n", extract.ErrNotReport},
		"other prose":   {"关于召开会议的通知\n各单位：\n定于明天召开会议。", extract.ErrNotReport},
		"other report":  {"一、总体情况\n今年粮食丰收。", extract.ErrNotReport},
		"format notice": {"关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知", extract.ErrNotReport},
		"news":          {"1月20日，我县发布2022年政府信息公开工作年度报告。报告显示，全年主动公开信息3000条，收到申请27件。", extract.ErrNotReport},
		"news of a meeting": {"青山县召开会议\n会议总结2022年政府信息公开工作年度报告编制情况。会议指出，一、总体情况良好。二、主动公开有序推进。三、收到申请27件。",
			extract.ErrNotReport},
		"binary":   {"PK\x03\x04\x00\x00", extract.ErrNotText},
		"gb18030":  {"\xd2\xbb\xa1\xa2\xd7\xdc\xcc\xe5", extract.ErrNotText},
		"too long": {strings.Repeat("长", extract.MaxText/3+1), extract.ErrTooLong},
	} {
		x, err := extract.Text(c.text)
		if !errors.Is(err, c.want) || x != nil {
			t.Errorf("%s: %v, want %v", name, err, c.want)
			continue
		}
		if why := strings.TrimPrefix(err.Error(), c.want.Error()); why == "" {
			t.Errorf("%s: the error does not say why", name)
		}
	}
}

// The least that is a report: one of its headings, its title, or one of its tables.
func TestWhatIsAReport(t *testing.T) {
	for name, text := range map[string]string{
		"title":    "某某县2022年政府信息公开工作年度报告",
		"heading":  "一、总体情况\n2022年，主动公开信息3条。",
		"table":    "规章 | 0 | 0 | 0\n行政规范性文件 | 0 | 0 | 0\n行政许可 | 1\n行政处罚 | 1\n行政强制 | 0",
		"with BOM": "\uFEFF某某县2022年政府信息公开工作年度报告\r\n一、总体情况\r\n",
	} {
		x, err := extract.Text(text)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if x.Report == nil || len(x.Notes) == 0 {
			t.Errorf("%s: nothing is said of what is missing", name)
		}
	}
}

// Sources in which nothing tells the edition, or which are older than the format, are not read as either.
func TestUnknownEdition(t *testing.T) {
	for _, text := range []string{
		"某某县2017年政府信息公开工作年度报告\n一、总体情况\n2017年，主动公开信息。",
		"某某县政府信息公开工作年度报告\n一、总体情况\n主动公开信息。",
	} {
		x, err := extract.Text(text)
		if err != nil {
			t.Fatal(err)
		}
		if x.Report.Edition != "" || len(x.NotesOf(extract.EditionUnknown)) != 1 {
			t.Errorf("%q: edition %q, notes %v", text, x.Report.Edition, x.Notes)
		}
	}
}
