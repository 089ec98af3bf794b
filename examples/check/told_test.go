package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// What was doubtful in a report of the year before, of the organ itself or below is said with its file.
func TestDoubtsOfOtherReportsAreTold(t *testing.T) {
	doubtful := write(t, "doubtful.txt", strings.Replace(pageOf(t), "\n规章", "\n规章 ?", 1)+"\n<del>规章 5</del>\n")
	if err := os.WriteFile(doubtful, []byte(strings.ReplaceAll(read(t, doubtful), "行政强制", "行政强缺")), 0o600); err != nil {
		t.Fatal(err)
	}
	_, out, _ := runWith(t, strings.NewReader(""), "-format", "ndjson", doubtful)
	if !strings.Contains(out, `"doubtful":true`) {
		t.Fatalf("nothing is doubtful: %s", out)
	}
	for _, flag := range []string{"-previous", "-own", "-children"} {
		_, out, _ := runWith(t, strings.NewReader(""), "-format", "ndjson", flag, doubtful, "testdata/good.json")
		if !strings.Contains(out, `"file":"`+doubtful+`"`) {
			t.Errorf("%s: not in JSON: %s", flag, out)
		}
		_, out, _ = runWith(t, strings.NewReader(""), flag, doubtful, "testdata/good.json")
		if !strings.Contains(out, "doubtful.txt") || strings.Contains(out, "结论：可以发布") {
			t.Errorf("%s: not in text: %s", flag, out)
		}
	}
	_, _, said := runWith(t, strings.NewReader(""), "-aggregate", doubtful)
	if !strings.Contains(said, doubtful+"：") {
		t.Errorf("-aggregate: %s", said)
	}
}

// Files in folders of children that are not read are said.
func TestChildrenPassedOver(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"a.json", "b.jpg"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(read(t, "testdata/good.json")), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if _, _, said := runWith(t, strings.NewReader(""), "-children", dir, "testdata/good.json"); !strings.Contains(said, ".jpg") {
		t.Errorf("standard error %q", said)
	}
}

// A link to a folder is the folder, and its files have the names they were asked for by.
func TestLinkToFolder(t *testing.T) {
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "real"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "real", "a.json"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	link := filepath.Join(dir, "link")
	if err := os.Symlink("real", link); err != nil {
		t.Fatal(err)
	}
	if files, _ := expand([]string{link}); len(files) != 1 || files[0] != filepath.Join(link, "a.json") {
		t.Errorf("%q", files)
	}
}

// A failure on one file is said of it alone.
func TestFailureOnOneFile(t *testing.T) {
	o := &options{} // without what load needs
	outs := o.examine(job{file: "a.txt", kind: documentKind, data: []byte("x")})
	if len(outs) != 1 || outs[0].err == nil || outs[0].file != "a.txt" {
		t.Errorf("%+v", outs)
	}
	file := write(t, "b.txt", pageOf(t))
	o = &options{previous: file, own: file, children: []string{file}}
	if _, err := o.previousReport(); err == nil || !strings.Contains(err.Error(), "b.txt") {
		t.Errorf("-previous: %v", err)
	}
	if err := o.readLevels(strings.NewReader("")); err == nil || !strings.Contains(err.Error(), "b.txt") {
		t.Errorf("-own: %v", err)
	}
	o.own = ""
	if err := o.readLevels(strings.NewReader("")); err == nil || !strings.Contains(err.Error(), "b.txt") {
		t.Errorf("-children: %v", err)
	}
}
