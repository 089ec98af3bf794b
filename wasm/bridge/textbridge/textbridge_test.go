package textbridge_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/wasm/bridge/textbridge"
	"github.com/zfxxgk/annualreport/wasm/internal/corpus"
)

const testdata = "../../../testdata"

type answer struct {
	Report json.RawMessage `json:"report"`
	Notes  []struct {
		Message  string `json:"message"`
		Doubtful bool   `json:"doubtful"`
	} `json:"notes"`
	Findings []json.RawMessage `json:"findings"`
	Error    *struct {
		Code    string `json:"code"`
		Message string `json:"message"`
		Detail  string `json:"detail"`
	} `json:"error"`
}

func read(t *testing.T, data []byte) answer {
	t.Helper()
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	var a answer
	if err := d.Decode(&a); err != nil || d.More() {
		t.Fatalf("%v in %.200q", err, data)
	}
	return a
}

// Every page of testdata is answered with a report that reads again, and notes with words in every language.
func TestExtractAnswersReportAndNotes(t *testing.T) {
	reports, notes, doubts := 0, 0, 0
	for _, page := range corpus.Pages(t, testdata) {
		for _, l := range govreport.Languages() {
			a := read(t, textbridge.Extract(page.Text, l))
			if a.Error != nil {
				if a.Error.Code != "not-a-report" {
					t.Errorf("%s: %+v", page.Name, a.Error)
				}
				continue
			}
			if _, err := govreport.Decode(a.Report); err != nil || a.Notes == nil {
				t.Errorf("%s: %v, notes %v", page.Name, err, a.Notes)
			}
			reports++
			for _, note := range a.Notes {
				if note.Message == "" {
					t.Errorf("%s, %s: a note without words", page.Name, l)
				}
				if notes++; note.Doubtful {
					doubts++
				}
			}
		}
	}
	if reports == 0 || notes == 0 || doubts == 0 || doubts == notes {
		t.Errorf("%d reports, %d notes, %d doubtful ones: the pages prove little", reports, notes, doubts)
	}
}

// What only the page shows is told with the report, in the caller's language: its JSON cannot tell it.
func TestExtractTellsOfThePage(t *testing.T) {
	page := "甲县2022年政府信息公开工作年度报告\n一、总体情况\n2022年，我县公开信息。\n四、存在的主要问题及改进情况\n解读形式单一，将加强培训。\n" +
		"五、其他需要报告的事项\n没有收取信息处理费。\n六、主动公开政府信息情况\n规章 | 0 | 0 | 0\n"
	for l, want := range map[govreport.Language]string{"zh-Hans": "次序与格式不同", "zh-Hant": "次序與格式不同", "en": "not in the form's order"} {
		a := read(t, textbridge.Extract(page, l))
		if len(a.Findings) != 1 || !strings.Contains(string(a.Findings[0]), want) || !strings.Contains(string(a.Findings[0]), `"S01"`) {
			t.Errorf("%s: %s", l, a.Findings)
		}
	}
	a := read(t, textbridge.Extract("甲县2022年政府信息公开工作年度报告\n一、总体情况\n2022年，我县公开信息。\n", "en"))
	if a.Findings == nil || len(a.Findings) > 0 {
		t.Errorf("the findings are %s, want an empty list: what is missing the check of the report tells", a.Findings)
	}
}

func TestExtractErrors(t *testing.T) {
	for _, c := range []struct{ name, text, code string }{
		{"nothing", "", "not-a-report"},
		{"another text", "天气预报：晴", "not-a-report"},
		{"a report in JSON", `{"edition":"2021"}`, "not-a-report"},
		{"no UTF-8", "政府信息公开\xff", "not-text"},
		{"of a university", "某大学2022-2023学年度信息公开工作报告\n一、概述\n", "not-a-report"},
		{"too many lines", strings.Repeat("1\n", 1<<18), "too-long"},
		{"longer than is read", strings.Repeat("年报", 1<<20), "too-long"},
	} {
		t.Run(c.name, func(t *testing.T) {
			said := map[string]bool{}
			for _, l := range govreport.Languages() {
				a := read(t, textbridge.Extract(c.text, l))
				if a.Error == nil || a.Error.Code != c.code || a.Error.Message == "" || a.Error.Detail == "" || a.Report != nil {
					t.Errorf("%+v", a)
				}
				said[a.Error.Message] = true
			}
			if len(said) != 3 {
				t.Errorf("three languages say %v", said)
			}
		})
	}
}
