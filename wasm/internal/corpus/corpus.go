// Package corpus reads the cases of testdata for the tests that hold every build of the checker to the same answers. Only
// tests import it.
package corpus

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// A Case is a document to check, and what testdata/conformance wants of it.
type Case struct {
	Name     string
	Document []byte
	Others
	Final  bool
	Wanted *Wanted // nil where testdata says nothing
}

// Others are what a case compares its document with. Those not given are empty.
type Others struct {
	Previous    json.RawMessage   `json:"previous,omitempty"`
	Own         json.RawMessage   `json:"own,omitempty"`
	Children    []json.RawMessage `json:"children,omitempty"`
	AllChildren bool              `json:"allChildren,omitempty"`
	Deadline    string            `json:"deadline,omitempty"`
}

// Entries returns the reports that a case gives to compare with as the modules take them.
func (c *Others) Entries() string {
	var b strings.Builder
	add := func(name, value string) {
		if value != "" {
			b.WriteString(name + "\x00" + value + "\x00")
		}
	}
	add("previous", string(c.Previous))
	add("own", string(c.Own))
	for _, child := range c.Children {
		add("child", string(child))
	}
	if c.AllChildren {
		add("allChildren", "true")
	}
	add("deadline", c.Deadline)
	return b.String()
}

// Wanted is what the conformance corpus says of a case.
type Wanted struct {
	Readable bool
	Findings []Finding
}

// A Finding is what the conformance corpus tells of one.
type Finding struct {
	Code     string `json:"code"`
	Severity string `json:"severity"`
	Pointer  string `json:"pointer"`
}

// A Page is a text for the importer.
type Page struct {
	Name, Text string
}

// Conformance returns the cases of testdata/conformance. The argument is the folder testdata.
func Conformance(t testing.TB, testdata string) []Case {
	t.Helper()
	var cases []Case
	for _, file := range glob(t, testdata, "conformance", "*.ndjson") {
		group := strings.TrimSuffix(filepath.Base(file), ".ndjson")
		for line := range bytes.Lines(read(t, file)) {
			cases = append(cases, conformanceCase(t, group, line))
		}
	}
	return cases
}

func conformanceCase(t testing.TB, group string, line []byte) Case {
	t.Helper()
	var c struct {
		Name     string
		Final    bool
		Document json.RawMessage
		Others
		Text     string
		Base64   []byte
		Readable *bool
		Findings []Finding
	}
	if err := json.Unmarshal(line, &c); err != nil {
		t.Fatalf("%s: %v", group, err)
	}
	document := slices.Concat(c.Document, []byte(c.Text), c.Base64) // there is only one of them
	wanted := &Wanted{Readable: c.Readable == nil || *c.Readable, Findings: c.Findings}
	return Case{group + "/" + c.Name, document, c.Others, c.Final, wanted}
}

// Files returns the documents of testdata/rules and testdata/reports as they stand there.
func Files(t testing.TB, testdata string) []Case {
	t.Helper()
	var cases []Case
	for _, file := range slices.Concat(glob(t, testdata, "rules", "*", "*.json"), glob(t, testdata, "reports", "*.json")) {
		base := strings.TrimSuffix(file, ".json")
		if strings.HasSuffix(base, ".want") || strings.HasSuffix(base, ".previous") || strings.HasSuffix(base, ".with") {
			continue
		}
		c := Case{Name: filepath.ToSlash(base[len(testdata)+1:]), Document: read(t, file), Final: strings.HasSuffix(base, ".final")}
		if previous := base + ".previous.json"; exists(previous) {
			c.Previous = read(t, previous)
		}
		if with := base + ".with.json"; exists(with) {
			if err := json.Unmarshal(read(t, with), &c.Others); err != nil {
				t.Fatalf("%s: %v", with, err)
			}
		}
		cases = append(cases, c)
	}
	return cases
}

// Pages returns the texts of testdata/extract and testdata/reports.
func Pages(t testing.TB, testdata string) []Page {
	t.Helper()
	var pages []Page
	for _, file := range slices.Concat(glob(t, testdata, "extract", "*.txt"), glob(t, testdata, "reports", "*.txt")) {
		pages = append(pages, Page{filepath.ToSlash(file[len(testdata)+1:]), string(read(t, file))})
	}
	return pages
}

// glob lists files; a folder without any is a mistake of the test.
func glob(t testing.TB, parts ...string) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(parts...))
	if err != nil {
		t.Fatal(err)
	}
	if len(files) == 0 {
		t.Fatalf("no files %s", filepath.Join(parts...))
	}
	return files
}

func read(t testing.TB, file string) []byte {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func exists(file string) bool {
	_, err := os.Stat(file)
	return err == nil
}
