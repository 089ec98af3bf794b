package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestInstall(t *testing.T) {
	from, to := t.TempDir(), t.TempDir()
	fill(t, from, map[string]string{"a": "new a", "b": "new b"})
	fill(t, to, map[string]string{"a": "old a", "b": "old b", "other": "stays"})
	if err := install(from, to, []string{"a", "b", "c"}); err == nil {
		t.Error("a file that is not there is no error")
	}
	if diff := cmp.Diff(map[string]string{"a": "old a", "b": "old b", "other": "stays"}, contents(t, to)); diff != "" {
		t.Error("what was there, after one file was missing:", diff)
	}
	if err := install(from, to, []string{"a", "b"}); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(map[string]string{"a": "new a", "b": "new b", "other": "stays"}, contents(t, to)); diff != "" {
		t.Error(diff)
	}
}

func TestPacked(t *testing.T) {
	if diff := cmp.Diff([]string{"govreport.wasm", "govreport-text.wasm", "govreport.zh-Hant.txt", "govreport.en.txt", "wasm_exec.js", "stamp.js"}, packed()); diff != "" {
		t.Error(diff)
	}
}

func fill(t *testing.T, folder string, files map[string]string) {
	t.Helper()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func contents(t *testing.T, folder string) map[string]string {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	for _, e := range entries {
		text, err := os.ReadFile(filepath.Join(folder, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		files[e.Name()] = string(text)
	}
	return files
}
