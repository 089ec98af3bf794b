package govreport_test

import (
	"os"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
)

// The sentences of testdata/slips have the slips that are said before them, and no others.
func TestSlips(t *testing.T) {
	data, err := os.ReadFile("../testdata/slips/sentences.txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSuffix(line, "\n"); line == "" || line[0] == '#' {
			continue
		}
		want, sentence, ok := strings.Cut(line, " => ")
		if !ok {
			want, sentence, _ = strings.Cut(line, " ")
		}
		sentence = strings.ReplaceAll(sentence, `\n`, "\n")
		code, quote, _ := strings.Cut(want, " ")
		found := slips(sentence)
		switch {
		case code == "ok" && len(found) > 0:
			t.Errorf("%s: %s", line, found[0].Message(govreport.ZhHans))
		case code == "ok":
		case len(found) != 1 || string(found[0].Code) != code || !strings.Contains(found[0].Message(govreport.ZhHans), quote):
			t.Errorf("%s:", line)
			for _, f := range found {
				t.Errorf("\t%s %s", f.Code, f.Message(govreport.ZhHans))
			}
		}
	}
}

// slips finds the slips of a text.
func slips(text string) govreport.Findings {
	r := &govreport.Report{Edition: govreport.Edition2021, Overview: govreport.Overview{Text: text}}
	return govreport.Check(r, govreport.Options{Only: []string{"S20", "S21", "S22", "S23"}}).Findings
}
