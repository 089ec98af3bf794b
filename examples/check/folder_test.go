package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A folder stands for the files in it that may be reports; what is passed over is said, what programs put there is not.
func TestFolder(t *testing.T) {
	dir := t.TempDir()
	page := read(t, "../../testdata/reports/2019-shanghai-office.html")
	for name, text := range map[string]string{
		"b/one.html": page, "a/two.HTM": page, "three.txt": pageOf(t), "a/b/four.json": read(t, "testdata/good.json"),
		"picture.jpg": "", "b/README": "", ".git/x.json": "{", "~$one.docx": "", "b/.DS_Store": "",
	} {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	_, out, stderr := runWith(t, strings.NewReader(""), "-format", "ndjson", dir)
	var got []string
	for _, p := range objects(t, out) {
		name, err := filepath.Rel(dir, p.File)
		if err != nil || p.Error != "" {
			t.Errorf("%s: %s", p.File, p.Error)
		}
		got = append(got, filepath.ToSlash(name))
	}
	if diff := cmp.Diff([]string{"a/b/four.json", "a/two.HTM", "b/one.html", "three.txt"}, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if want := "另有 2 个文件"; !strings.Contains(stderr, want) || !strings.Contains(stderr, "- .jpg") {
		t.Errorf("standard error %q, want %s", stderr, want)
	}
}

// A page on standard input is read as in a file, and where each value stood is in the answer.
func TestPageFromStandardInput(t *testing.T) {
	page := read(t, "../../testdata/reports/2019-shanghai-office.html")
	_, out, _ := runWith(t, strings.NewReader(page), "-format", "json", "-lang", "en", "-")
	for _, want := range []string{`"title": "2019年上海市人民政府办公厅政府信息公开工作年度报告"`, `"place": "table 2 of the source, row 4, cell 2"`, `"pointer": "/applications/received/naturalPerson"`} {
		if !strings.Contains(out, want) {
			t.Errorf("no %s", want)
		}
	}
}
