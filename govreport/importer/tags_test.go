package importer_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/importer"
)

// A text in which an editor left a tag is read as without it.
func TestStrayTags(t *testing.T) {
	text := string(sample(t))
	want := string(govreport.Encode(readOne(t, text).Report))
	first, rest, _ := strings.Cut(text, "\n")
	for name, with := range map[string]string{
		"at the end":       text + "</div>\n",
		"at the beginning": "<br>\n" + text,
		"behind a line":    first + "<br/>\n" + rest,
		"around a line":    "<p>" + first + "</p>\n" + rest + "</p>",
		"in the lines":     strings.ReplaceAll(text, "公开", "<b>公开</b>"),
		"in a cell":        strings.Replace(text, "现行有效", "<font color=red>现行有效</font>", 1),
	} {
		if name == "around a line" {
			with = "\n" + first + "</p>\n" + rest + "</p>"
		}
		if format := importer.FormatOf([]byte(with)); name != "in the lines" && format != importer.Text {
			t.Errorf("%s: taken for %s", name, format)
		}
		if diff := cmp.Diff(want, string(govreport.Encode(readOne(t, with).Report))); diff != "" {
			t.Errorf("%s: -without +with tags\n%s", name, diff)
		}
	}
}

// What is struck out in a text is none of it either, and said.
func TestStruckInText(t *testing.T) {
	x := readOne(t, string(sample(t))+"\n<del>2</del>\n")
	if n := len(x.Notes); n == 0 || x.Notes[n-1].Kind != extract.HiddenText {
		t.Errorf("notes %+v", x.Notes)
	}
}

// Pages are told by how they begin or by most of their lines.
func TestPagesAndTexts(t *testing.T) {
	for data, want := range map[string]importer.Format{
		"<pre>一、总体情况\n公开\n</pre>":      importer.HTML,
		"\xEF\xBB\xBF \n<!-- 报告 -->公开": importer.HTML,
		"<?xml version='1.0'?><html>":  importer.HTML,
		"<ul><li>公开</ul>":              importer.HTML,
		"公开\n<p>一、总体情况</p>\n<p>公开</p>": importer.HTML,
		"公开<table><tr><td>规章<td>1":     importer.HTML,
		"一、总体情况\n公开<br>\n二、主动公开":       importer.Text,
		"<abc@example.cn>\n公开":         importer.Text,
		"<附件>\n公开":                     importer.Text,
	} {
		if got := importer.FormatOf([]byte(data)); got != want {
			t.Errorf("%q is taken for %s, want %s", data, got, want)
		}
	}
}

func readOne(t *testing.T, text string) *extract.Extraction {
	t.Helper()
	parts, err := importer.Read([]byte(text), importer.Options{})
	if err != nil || len(parts) != 1 {
		t.Fatalf("%d parts, %v", len(parts), err)
	}
	return parts[0].Extraction
}
