package main_test

import (
	"os"
	"regexp"
	"slices"
	"testing"
)

// Every function of the bridge that the JavaScript calls, main.go hands over, and none for nobody.
func TestFunctionsAreThoseThatAreCalled(t *testing.T) {
	given := names(t, "main.go", `(?m)^\t\t"(\w+)": +function\(`)
	called := names(t, "npm/checker.js", `checker\.call\("(\w+)"`)
	slices.Sort(given)
	slices.Sort(called)
	if len(given) < 6 || !slices.Equal(given, slices.Compact(called)) {
		t.Errorf("main.go has %v, checker.js calls %v", given, called)
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
