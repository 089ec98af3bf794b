// Its readers run on servers only.
//go:build !js

package extract_test

import (
	"os"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/importer"
)

// What is to blame for a finding is told where it can be: the report where all was read for certain, the reading where it was in
// doubt, the source where that is damaged; and nothing where another report, or what is not there, is in question.
func TestBlame(t *testing.T) {
	data, err := os.ReadFile("../../testdata/reports/2022-pengyang.txt")
	if err != nil {
		t.Fatal(err)
	}
	text := string(data)
	const received = "一、本年新收政府信息公开申请数量 | 27 | 0"
	changed := func(pairs ...string) string {
		for i := 0; i < len(pairs); i += 2 {
			if !strings.Contains(text, pairs[i]) {
				t.Fatalf("the sample has no %q", pairs[i])
			}
		}
		return strings.NewReplacer(pairs...).Replace(text)
	}
	wrong := changed(received, "一、本年新收政府信息公开申请数量 | 28 | 0")
	page := "<html><body><p>" + strings.ReplaceAll(text, "\n", "</p><p>")
	last := &govreport.Report{Edition: govreport.Edition2021, Year: 2021, Organ: govreport.Organ{Name: "彭阳县"}}
	last.Applications.CarriedOut.Total = govreport.CountOf(4)
	for _, c := range []struct {
		name    string
		file    string
		options govreport.Options
		code    govreport.Code
		want    extract.Blame
	}{
		{"a sum of cells read for certain", wrong, govreport.Options{}, "T3-L", extract.BlameReport},
		{"a claim in prose", text, govreport.Options{}, "N3", extract.BlameReport},
		{"a row known by most of its label", changed(received, "一、本年新收政府信启公开甲请数 | 28 | 0"), govreport.Options{}, "T3-L", extract.BlameReading},
		{"a row that stands twice", strings.Replace(wrong, "(七)总 计 |", "二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 | ||\n(七)总 计 |", 1),
			govreport.Options{}, "T3-L", extract.BlameReading},
		{"damaged words", changed("全年累计办理申请29件", "\xFF全年累计办理申请29件"), govreport.Options{}, "N3", extract.BlameSource},
		{"words on a damaged line", changed("(二)", "(\xFF二)"), govreport.Options{}, "N3", extract.BlameReport},
		{"a damaged line", strings.Replace(wrong, "新收政府信息", "新收政府\xFF信息", 1), govreport.Options{}, "T3-L", extract.BlameSource},
		{"a damaged row of a page on one line", "<table><tr><td>" + strings.NewReplacer("\n", "</td></tr><tr><td>", " | ", "</td><td>").Replace(
			strings.Replace(wrong, "新收政府信息", "新收政府\xFF信息", 1)) + "</td></tr></table>", govreport.Options{}, "T3-L", extract.BlameSource},
		{"a row of a page on one line, damaged elsewhere", "<table><tr><td>" + strings.NewReplacer("\n", "</td></tr><tr><td>", " | ", "</td><td>").Replace(
			strings.Replace(wrong, "进一步完善制度", "进一步\xFF完善制度", 1)) + "</td></tr></table>", govreport.Options{}, "T3-L", extract.BlameReport},
		{"damage elsewhere", strings.Replace(wrong, "进一步完善制度", "进一步\xFF完善制度", 1), govreport.Options{}, "T3-L", extract.BlameReport},
		{"a section behind where the page breaks off", page[:strings.Index(page, "四、政府信息公开行政复议")-1], govreport.Options{Final: true}, "S01", extract.BlameSource},
		{"a section that is not there", text[:strings.Index(text, "四、政府信息公开行政复议")], govreport.Options{Final: true}, "S01", ""},
		{"a number against last year's", text, govreport.Options{Previous: last}, "X1", ""},
		{"what the text does not say", "某某局2022年政府信息公开工作年度报告\n五、存在的主要问题及改进情况\n今后将继续做好政府信息公开工作，加强平台建设，完善制度机制，提高服务水平。\n六、其他需要报告的事项\n无。",
			govreport.Options{Final: true}, "S14", ""},
		{"a blank cell in a row that was read", changed("(二)部分公开(区分处理的,只计这一情形,不计其他情形) | 3 | 0", "(二)部分公开(区分处理的,只计这一情形,不计其他情形) | 3 | "),
			govreport.Options{Final: true}, "S09", extract.BlameReport},
	} {
		parts, err := importer.Read([]byte(c.file), importer.Options{})
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		x := parts[0].Extraction
		findings := govreport.Check(x.Report, c.options).Findings
		of := findings.Of(c.code)
		if len(of) == 0 {
			t.Errorf("%s: no %s", c.name, c.code)
			for i := range findings {
				t.Log(findings[i].Code, findings[i].Message(govreport.En))
			}
			for i := range x.Notes {
				t.Log(x.Notes[i].Kind, x.Notes[i].Message(govreport.En))
			}
			continue
		}
		if got := x.Blame(&of[0]); got != c.want {
			t.Errorf("%s: %s is blamed on %q, want %q: %s", c.name, c.code, got, c.want, of[0].Message(govreport.En))
		}
	}
}
