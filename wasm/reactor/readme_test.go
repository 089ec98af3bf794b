package main_test

import (
	"os"
	"regexp"
	"slices"
	"testing"
)

// README.md says how to call every function that the module exports, and no other.
func TestReadmeHasTheExports(t *testing.T) {
	exported := names(t, "main.go", `(?m)^//go:wasmexport (\w+)$`)
	told := append(names(t, "README.md", "(?m)^\\| `(\\w+)` \\|"), names(t, "README.md", "`(\\w+)\\(n\\)` makes room")...)
	slices.Sort(exported)
	slices.Sort(told)
	if len(exported) < 6 || !slices.Equal(exported, told) {
		t.Errorf("main.go exports %v, README.md has %v", exported, told)
	}
}

// names are what a pattern has in its brackets, wherever it stands in a file.
func names(t *testing.T, file, pattern string) (list []string) {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for _, match := range regexp.MustCompile(pattern).FindAllStringSubmatch(string(text), -1) {
		list = append(list, match[1])
	}
	return list
}
