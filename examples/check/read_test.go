package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"

	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/importer"
)

func TestNDJSONLines(t *testing.T) {
	good := compact(t, "testdata/good.json")
	text := "\uFEFF" + good + "\r\n\n  \n{bad\n" + good + "\n[]\n" + good
	for name, args := range map[string][]string{"file": {write(t, "x.ndjson", text)}, "stdin": {"-"}} {
		status, out, _ := runWith(t, strings.NewReader(text), append(args, "-format", "ndjson")...)
		var got []string
		for _, p := range objects(t, out) {
			got = append(got, fmt.Sprint(p.Line, p.Error != ""))
		}
		if want := "1 false,4 true,5 false,6 true,7 false"; strings.Join(got, ",") != want || status != 2 {
			t.Errorf("%s: lines %q, want %q; status %d", name, got, want, status)
		}
	}
	for name, text := range map[string]string{"no line": "", "blank lines": "\n \n"} {
		if _, out, _ := runWith(t, nil, "-format", "ndjson", write(t, "x.ndjson", text)); objects(t, out)[0].Error == "" {
			t.Errorf("%s: %s", name, out)
		}
	}
}

func compact(t *testing.T, file string) string {
	t.Helper()
	var b bytes.Buffer
	if err := json.Compact(&b, []byte(read(t, file))); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestStandardInputIsSniffed(t *testing.T) {
	good := read(t, "testdata/good.json")
	one := compact(t, "testdata/good.json")
	for name, c := range map[string]struct {
		input   string
		reports int
		unread  bool
	}{
		"pretty JSON":       {good, 1, false},
		"JSON on one line":  {one, 1, false},
		"with a line end":   {one + "\n\n", 1, false},
		"two lines":         {one + "\n" + one, 2, false},
		"a byte order mark": {"\uFEFF" + good, 1, false},
		"text":              {pageOf(t), 1, false},
		"nothing":           {"", 1, true},
		"HTML":              {"\n<!DOCTYPE html><html>", 1, true},
		"a zip":             {"PK\x03\x04....", 1, true},
		"a PDF":             {"%PDF-1.7", 1, true},
		"zeros":             {"a\x00b", 1, true},
	} {
		if name == "a PDF" && testing.Short() {
			continue // starting PDFium takes seconds
		}
		_, out, _ := runWith(t, strings.NewReader(c.input), "-format", "ndjson", "-")
		list := objects(t, out)
		if len(list) != c.reports || (list[0].Error != "") != c.unread {
			t.Errorf("%s: %d reports, error %q", name, len(list), list[0].Error)
		}
	}
}

// pageOf is the sample's text.
func pageOf(t *testing.T) string { return read(t, "../../testdata/reports/2022-pengyang.txt") }

func TestUnreadableFiles(t *testing.T) {
	unreadable(t, map[string]unreadableFile{
		"missing":      {"no.json", "不存在"},
		"a directory":  {t.TempDir(), "目录"},
		"its name":     {t.TempDir() + "/", "目录"},
		"empty JSON":   {write(t, "x.json", ""), "空"},
		"empty text":   {write(t, "x.txt", ""), "空"},
		"broken JSON":  {write(t, "x.json", "{\n  \"edition\": }"), "第 2 行"},
		"no object":    {write(t, "x.json", "[]"), "不是年度报告"},
		"Word cut":     {write(t, "x.docx", "PK\x03\x04word/document.xml"), "损坏"},
		"HTML":         {write(t, "x.html", "<p>今天天气不错。</p>"), "没有年度报告的标题"},
		"HTML as text": {write(t, "x.txt", "<!doctype html>"), "没有年度报告的标题"},
		"a picture":    {write(t, "x.doc", "\x89PNG"), "图片"},
		"an archive":   {write(t, "x.docx", "PK\x03\x04"), "压缩包"},
		"other text":   {write(t, "x.txt", "今天天气不错。"), "没有年度报告的标题"},
		"binary":       {write(t, "x.txt", "a\x00\x00\x00b\x00\x01\x02"), "不是文本"},
		"no encoding":  {write(t, "x.txt", strings.Repeat("\xFF\xFE\xFDabc", 50)[1:]), "GB18030"},
	})
}

func TestFilesTooLarge(t *testing.T) {
	if testing.Short() {
		t.Skip("not with -short: files of 68 MB, each read twice")
	}
	unreadable(t, map[string]unreadableFile{
		"too long":    {write(t, "x.txt", strings.Repeat("长", extract.MaxText/3+1)), "4 MB"},
		"too large":   {write(t, "x.json", "{"+strings.Repeat(" ", maxReport)), "16 MB"},
		"larger":      {write(t, "x.txt", strings.Repeat(" ", importer.MaxFile+1)), "32 MB"},
		"a long line": {write(t, "x.ndjson", strings.Repeat(" ", maxReport+1)), "16 MB"},
	})
}

type unreadableFile struct{ file, want string }

// unreadable holds that of each file is said what is wanted, in every format.
func unreadable(t *testing.T, files map[string]unreadableFile) {
	t.Helper()
	for name, c := range files {
		status, out, _ := runWith(t, strings.NewReader(""), c.file)
		if last := lastLine(out); status != 2 || !strings.HasPrefix(out, "文件") || !strings.Contains(out, "结论：无法读取") || !strings.Contains(out, c.want) {
			t.Errorf("%s: status %d, last line %s", name, status, last)
		}
		status, out, _ = runWith(t, strings.NewReader(""), "-format", "json", c.file)
		if p := objects(t, out); status != 2 || len(p) != 1 || p[0].Error == "" || strings.Contains(out, "findings") {
			t.Errorf("%s: status %d, %s", name, status, out)
		}
	}
}

func TestReaderThatFails(t *testing.T) {
	good := compact(t, "testdata/good.json") + "\n"
	broken := func(text string) io.Reader {
		return io.MultiReader(strings.NewReader(text), iotest.ErrReader(errors.New("disk gone")))
	}
	for name, c := range map[string]struct {
		stdin io.Reader
		want  string
	}{
		"at once":           {broken(""), "true"},
		"in one report":     {broken(good[:100]), "true"},
		"after two lines":   {broken(good + good), "false false true"},
		"in the third line": {broken(good + good + good[:50]), "false false true"},
	} {
		status, out, _ := runWith(t, c.stdin, "-lang", "en", "-format", "ndjson", "-")
		var got []string
		for _, p := range objects(t, out) {
			got = append(got, fmt.Sprint(p.Error != ""))
		}
		if strings.Join(got, " ") != c.want || status != 2 || !strings.Contains(out, "disk gone") {
			t.Errorf("%s: errors %q, want %q; status %d\n%s", name, got, c.want, status, lastLine(out))
		}
	}
}

func TestEncodings(t *testing.T) {
	page := pageOf(t)
	gb, err := simplifiedchinese.GB18030.NewEncoder().String(page)
	if err != nil {
		t.Fatal(err)
	}
	utf16, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(page)
	if err != nil {
		t.Fatal(err)
	}
	plain := first(t, write(t, "x.txt", page))
	for name, c := range map[string]struct{ text, note string }{
		"GB18030":           {gb, "GB18030"},
		"UTF-16":            {utf16, "UTF-16"},
		"a byte order mark": {"\uFEFF" + page, ""},
		"one bad byte":      {page[:len(page)-1] + "\xFF", "损坏"},
	} {
		p := first(t, write(t, "x.txt", c.text))
		if p.Error != "" || p.Report.Title != plain.Report.Title || len(p.Findings) != len(plain.Findings) {
			t.Errorf("%s: error %q, title %q, %d findings", name, p.Error, p.Report.Title, len(p.Findings))
		}
		if c.note != "" && !strings.Contains(fmt.Sprint(p.Notes), c.note) {
			t.Errorf("%s: no note with %q: %v", name, c.note, p.Notes)
		}
	}
}

// first checks a file and returns the object about it.
func first(t *testing.T, args ...string) printed {
	t.Helper()
	_, out, stderr := runWith(t, strings.NewReader(""), append(args, "-format", "json")...)
	if stderr != "" {
		t.Fatal(stderr)
	}
	return objects(t, out)[0]
}

func TestHostileReportsStaySmall(t *testing.T) {
	var members strings.Builder
	for i := range 5000 {
		fmt.Fprintf(&members, `"a%d":1,`, i)
	}
	many := write(t, "many.json", "{"+members.String()+`"z":1}`)
	_, out, _ := runWith(t, strings.NewReader(""), many)
	lines := strings.Split(strings.TrimSpace(out), "\n")
	verdict := lines[len(lines)-1]
	if n := strings.Count(out, "\n"); n > 500 || !strings.Contains(out, " 条未列出，加 -v") {
		t.Errorf("5001 unknown members take %d lines", n)
	}
	if _, out, _ = runWith(t, strings.NewReader(""), "-v", many); strings.Count(out, "\n") < 5000 {
		t.Error("-v does not list them all")
	}
	if !strings.HasSuffix(strings.TrimSpace(out), verdict) || !strings.Contains(verdict, "错误 5011，") {
		t.Errorf("the verdict counts what is listed: %q", verdict)
	}
	status, out, _ := runWith(t, strings.NewReader(""), "-format", "json", "-draft", "-only", "J02", many)
	if findings := objects(t, out)[0].Findings; status != 1 || len(findings) != 301 || !strings.Contains(out, `"unlisted": 4701`) {
		t.Errorf("as JSON %d findings are listed of 5001, exit status %d", len(findings), status)
	}
	deep := write(t, "deep.json", `{"x":`+strings.Repeat("[", 5000)+strings.Repeat("]", 5000)+"}")
	if _, out, _ = runWith(t, strings.NewReader(""), "-format", "json", deep); len(out) > 100_000 || len(objects(t, out)) != 1 {
		t.Errorf("10 KB of brackets give %d bytes", len(out))
	}
}

// Tags in the strings of JSON make no page of it; what only begins with a bracket is no JSON.
func TestJSONWithTags(t *testing.T) {
	good := read(t, "testdata/good.json")
	tagged := strings.Replace(good, `"title": "`, `"title": "<table><tr><td>1<br></p><td>`, 1)
	if tagged == good {
		t.Fatal("no title")
	}
	dir := t.TempDir()
	for name, text := range map[string]string{"a.json": tagged, "b": tagged, "c": "[索引号]1\n" + pageOf(t), "d": "{单位}\n" + pageOf(t), "e.json": pageOf(t)} {
		if name == "e.json" {
			text = read(t, "../../testdata/reports/2019-shanghai-office.html")
		}
		file := filepath.Join(dir, name)
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		_, out, stderr := runWith(t, strings.NewReader(""), "-format", "ndjson", file)
		for _, a := range objects(t, out) {
			if a.Error != "" {
				t.Errorf("%s: %s %s", name, a.Error, stderr)
			}
		}
	}
}
