package main

import (
	"strings"
	"testing"
	"unicode"

	"github.com/zfxxgk/annualreport/govreport"
)

func TestTextWidth(t *testing.T) {
	for text, want := range map[string]int{
		"": 0, "abc": 3, "错误": 4, "一、": 4, "（七）总计": 10, "１２": 4, "“三安全”": 10, "e\u0301": 1, "𠀀": 2, "T3-R": 4,
	} {
		if got := textWidth(text, 2); got != want {
			t.Errorf("%q is %d columns wide, want %d", text, got, want)
		}
	}
	if got := textWidth("“a”", 1); got != 3 {
		t.Errorf("ambiguous characters counted once: %d", got)
	}
}

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		text    string
		columns int
		want    string
	}{
		{"", 20, ""},
		{"合计应为27", 20, "合计应为27"},
		{"填报为1234567，应为1234568", 12, "填报为|1234567，应|为1234568"},
		{"共3756.25万元", 8, "共|3756.25|万元"},
		{"共１２３４件", 8, "共|１２３４|件"},
		{"一二三四。", 8, "一二三|四。"},
		{"一二三（四五）", 7, "一二三|（四|五）"},
		{"one two three", 9, "one two|three"},
		{"12345678901234567890", 5, "12345678901234567890"},
		{"a 12345678901234567890 b", 5, "a|12345678901234567890|b"},
	} {
		if got := strings.Join(wrap(c.text, c.columns, 2), "|"); got != c.want {
			t.Errorf("wrap(%q, %d) = %q, want %q", c.text, c.columns, got, c.want)
		}
	}
}

// In every width, no line is wider than the terminal unless it holds one word only, and no text is lost.
func TestWrapKeepsEverything(t *testing.T) {
	text := "应为 1234567（（一）至（六）各行之和），填报为 7654321，多 6419754；依据国办公开办函〔2021〕30号“表三”。See T3-R, 3,756.25 万元"
	for columns := 8; columns < 120; columns++ {
		lines := wrap(text, columns, 2)
		for _, line := range lines {
			if textWidth(line, 2) > columns && len(pieces(line)) > 1 {
				t.Errorf("%d columns: %q is %d wide", columns, line, textWidth(line, 2))
			}
		}
		if got := strings.Join(lines, ""); withoutSpace(got) != withoutSpace(text) {
			t.Errorf("%d columns: %q", columns, got)
		}
		for _, number := range []string{"1234567", "7654321", "6419754", "2021", "3,756.25"} {
			if !strings.Contains(strings.Join(lines, "\n"), number) {
				t.Errorf("%d columns: %s is broken", columns, number)
			}
		}
	}
}

func withoutSpace(s string) string { return strings.ReplaceAll(s, " ", "") }

// The sheet of a report with findings: no line wider than the page, and texts aligned behind the severities.
func TestSheetIsAligned(t *testing.T) {
	o, err := parseFlags([]string{"testdata/errors.json"})
	if err != nil {
		t.Fatal(err)
	}
	out := o.examine(job{file: "testdata/errors.json"})
	for _, lang := range govreport.Languages() {
		for _, width := range []int{40, 60, 100} {
			p := &textPrinter{lang: lang, width: width}
			ambiguous := (&page{lang: lang}).ambiguous()
			column := 0
			for line := range strings.Lines(string(p.outcome(out[0]))) {
				line = strings.TrimSuffix(line, "\n")
				if strings.Contains(line, " — ") {
					continue // the verdict stays on one line
				}
				if w := textWidth(line, ambiguous); w > width && len(pieces(strings.TrimSpace(line))) > 2 {
					t.Errorf("%s, %d columns: %d wide: %s", lang, width, w, line)
				}
				for _, severity := range []govreport.Severity{govreport.Error, govreport.Warning} {
					rest, ok := strings.CutPrefix(line, "  "+severity.Label().In(lang)+" ")
					if !ok {
						continue
					}
					at := textWidth(line, ambiguous) - textWidth(strings.TrimLeft(rest, " "), ambiguous)
					if column == 0 {
						column = at
					}
					if at != column {
						t.Errorf("%s: the text begins in column %d, elsewhere in %d: %s", lang, at, column, line)
					}
				}
			}
			if column == 0 {
				t.Errorf("%s: no findings on the page", lang)
			}
		}
	}
}

func FuzzCleanWrap(f *testing.F) {
	f.Add("应为 1234567（多 3）", 12)
	f.Add("\x1b[2J\u202e\xff“”\n", 1)
	f.Fuzz(func(t *testing.T, s string, columns int) {
		c := clean(s)
		if i := strings.IndexFunc(c, func(r rune) bool { return unicode.IsControl(r) || unicode.Is(unicode.Cf, r) }); i >= 0 {
			t.Errorf("clean(%q) = %q", s, c)
		}
		if got := strings.Join(wrap(c, columns, 2), ""); withoutSpace(got) != withoutSpace(c) {
			t.Errorf("wrap(%q, %d) loses text: %q", c, columns, got)
		}
	})
}
