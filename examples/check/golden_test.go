package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files of testdata/golden")

// The golden cases: what the command prints, byte for byte, and its exit status.
var goldenCases = []struct {
	name   string
	args   string
	status int
}{
	{"clean", "good.json", 0},
	{"errors", "errors.json", 1},
	{"errors-hant", "-lang zh-Hant errors.json", 1},
	{"errors-en", "-lang en errors.json", 1},
	{"errors-color", "-color always errors.json", 1},
	{"warning", "warning.json", 0},
	{"explained", "explained.json", 0},
	{"explained-hant", "-lang zh-Hant explained.json", 0},
	{"explained-en", "-lang en explained.json", 0},
	{"explained-ndjson", "-format ndjson explained.json", 0},
	{"undecided", "undecided.json", 0},
	{"undecided-verbose", "-v -draft draft.json", 0},
	{"undecided-organ", "-organ government/province undecided.json", 0},
	{"draft", "-draft draft.json", 0},
	{"draft-final", "draft.json", 1},
	{"draft-en", "-lang en -draft draft.json", 0},
	{"only", "-only t3,S04 good.json", 0},
	{"skip", "-lang en -skip J,S09 errors.json", 1},
	{"escape", "escape.json", 1},
	{"many", "good.json missing.json errors.json undecided.json", 2},
	{"many-en", "-lang en warning.json report.docx", 2},
	{"county", "county.ndjson", 2},
	{"json", "-format json errors.json", 1},
	{"json-hant", "-format json -lang zh-Hant warning.json", 0},
	{"json-en-many", "-format json -lang en undecided.json missing.json", 2},
	{"json-escape", "-format json escape.json", 1},
	{"ndjson", "-format ndjson county.ndjson", 2},
	{"ndjson-hant", "-format ndjson -lang zh-Hant errors.json missing.json", 2},
	{"ndjson-en", "-format ndjson -lang en -draft draft.json", 0},
	{"sample", pengyang, 0},
	{"sample-hant", "-lang zh-Hant " + pengyang, 0},
	{"sample-en", "-lang en " + pengyang, 0},
	{"sample-ndjson", "-format ndjson " + pengyang, 0},
	{"levels", "-draft -skip J levels.json -own levels-own.json -children levels-children.ndjson -all-children", 1},
	{"levels-hant", "-lang zh-Hant -draft -only G levels.json -children levels-children.ndjson -own levels-own.json", 1},
	{"levels-json-en", "-format json -lang en -draft -only G levels.json -children levels-children.ndjson -children good.json", 1},
	{"gb18030", "gb18030.txt", 0},
	{"page", shanghai, 0},
	{"page-en", "-lang en " + shanghai, 0},
	{"folder", "folder", 2},
	{"help", "-h", 0},
	{"help-hant", "-lang zh-Hant -h", 0},
	{"help-en", "-h -lang en", 0},
}

// pengyang is the sample, from testdata.
const pengyang = "../../../testdata/reports/2022-pengyang.txt"

// shanghai is a page as it was published, from testdata.
const shanghai = "../../../testdata/reports/2019-shanghai-office.html"

func TestGolden(t *testing.T) {
	t.Chdir("testdata")
	t.Setenv("PATH", t.TempDir()) // without LibreOffice
	t.Setenv("NO_COLOR", "1")
	for _, c := range goldenCases {
		t.Run(c.name, func(t *testing.T) {
			var stdout, stderr bytes.Buffer
			status := run(strings.Fields(c.args), strings.NewReader(""), &stdout, &stderr)
			if status != c.status {
				t.Errorf("check %s: status %d, want %d", c.args, status, c.status)
			}
			if stderr.Len() > 0 {
				t.Errorf("check %s says on standard error: %s", c.args, &stderr)
			}
			compareGolden(t, filepath.Join("golden", c.name+".txt"), stdout.Bytes())
		})
	}
}

func compareGolden(t *testing.T, file string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Equal(got, want) {
		return
	}
	gotLines, wantLines := strings.Split(string(got), "\n"), strings.Split(string(want), "\n")
	for i := range max(len(gotLines), len(wantLines)) {
		if i >= len(gotLines) || i >= len(wantLines) || gotLines[i] != wantLines[i] {
			t.Fatalf("%s: line %d differs (go test ./examples/check -update writes it anew)\ngot:  %s\nwant: %s",
				file, i+1, at(gotLines, i), at(wantLines, i))
		}
	}
}

func at(lines []string, i int) string {
	if i >= len(lines) {
		return "(end)"
	}
	return lines[i]
}

func TestEveryGoldenFileHasACase(t *testing.T) {
	files, err := filepath.Glob("testdata/golden/*")
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{}
	for _, c := range goldenCases {
		known[c.name+".txt"] = true
	}
	for _, file := range files {
		if !known[filepath.Base(file)] {
			t.Errorf("%s belongs to no case", file)
		}
	}
}
