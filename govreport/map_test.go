package govreport_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// The map in doc.go has every file of the package, and none that is not there: whoever adds, renames or takes away a file puts
// it to its question.
func TestEveryFileIsOnTheMap(t *testing.T) {
	doc, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	_, chart, found := strings.Cut(string(doc), "# Where to look")
	if !found {
		t.Fatal("doc.go has no map")
	}
	mapped := []string{"doc.go"}
	for _, pattern := range regexp.MustCompile(`[a-z0-9_*]+\.go\b`).FindAllString(chart, -1) {
		files := sources(t, pattern)
		if len(files) == 0 {
			t.Errorf("doc.go names %s, and there is no such file", pattern)
		}
		mapped = append(mapped, files...)
	}
	for _, file := range sources(t, "*.go") {
		if !slices.Contains(mapped, file) {
			t.Errorf("the map in doc.go lacks %s", file)
		}
	}
}

// sources lists the files of the package that match a pattern, tests apart.
func sources(t *testing.T, pattern string) []string {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil {
		t.Fatal(err)
	}
	return slices.DeleteFunc(files, func(file string) bool { return strings.HasSuffix(file, "_test.go") })
}
