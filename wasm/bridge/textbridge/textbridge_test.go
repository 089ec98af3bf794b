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
	Error *struct {
		Code    string `json:"code"`
		Message string `json:"message"`
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

func TestExtractErrors(t *testing.T) {
	for _, c := range []struct{ name, text, code string }{
		{"nothing", "", "not-a-report"},
		{"another text", "天气预报：晴", "not-a-report"},
		{"a report in JSON", `{"edition":"2021"}`, "not-a-report"},
		{"no UTF-8", "政府信息公开\xff", "not-text"},
		{"longer than is read", strings.Repeat("年报", 1<<20), "too-long"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := read(t, textbridge.Extract(c.text, "zh-Hans"))
			if a.Error == nil || a.Error.Code != c.code || a.Error.Message == "" || a.Report != nil {
				t.Errorf("%+v", a)
			}
		})
	}
}
