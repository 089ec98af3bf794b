//go:build !js

// Package examples_test holds the READMEs to their word. Their commands for other languages, which want Node and Python, are
// run by jsonschema/crosscheck.
package examples_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var readmes = []string{"README.md", "README.zh-CN.md"}

// Every Go example of each README runs and prints what stands below it.
func TestReadmeProgramsRun(t *testing.T) {
	if testing.Short() {
		t.Skip("builds programs")
	}
	for _, readme := range readmes {
		for n := range strings.Count(read(t, readme), "\n```go\n") {
			t.Run(fmt.Sprint(readme, n), func(t *testing.T) {
				program := filepath.Join(t.TempDir(), "main.go")
				if err := os.WriteFile(program, []byte(block(t, readme, "go", n)), 0o644); err != nil {
					t.Fatal(err)
				}
				if diff := cmp.Diff(block(t, readme, "text", n), run(t, "go", "run", program)); diff != "" {
					t.Errorf("the example prints something else (-README +printed):\n%s", diff)
				}
			})
		}
	}
}

// The first command of each README runs word by word and ends with a verdict; the second is what CI calls.
func TestReadmeCommands(t *testing.T) {
	if testing.Short() {
		t.Skip("builds programs")
	}
	for _, readme := range readmes {
		t.Run(readme, func(t *testing.T) {
			printed := run(t, "bash", "-c", block(t, readme, "sh", 0))
			if !strings.Contains(printed, "200/200") || !strings.Contains(printed, "结论：可以发布") {
				t.Errorf("the main command prints:\n%s", printed)
			}
			ci, err := os.ReadFile("../.ci/run")
			if err != nil {
				t.Fatal(err)
			}
			if command := strings.TrimSpace(block(t, readme, "sh", 1)); !strings.Contains(string(ci), "exec "+command+"\n") {
				t.Errorf(".ci/run does not call the README's test command %q", command)
			}
		})
	}
}

// The two READMEs have the same commands and examples, and name the same rules.
func TestReadmesAgree(t *testing.T) {
	for _, kind := range []string{"sh", "go", "text", "txt"} {
		for n := range strings.Count(read(t, readmes[0]), "\n```"+kind+"\n") {
			if diff := cmp.Diff(block(t, readmes[0], kind, n), block(t, readmes[1], kind, n)); diff != "" {
				t.Errorf("block %d of %s differs:\n%s", n, kind, diff)
			}
		}
	}
	if english, chinese := strings.Count(read(t, readmes[0]), "\n## "), strings.Count(read(t, readmes[1]), "\n## "); english != chinese {
		t.Errorf("the READMEs have %d and %d sections", english, chinese)
	}
}

func read(t *testing.T, readme string) string {
	t.Helper()
	data, err := os.ReadFile("../" + readme)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// block returns the n-th fenced block of a kind.
func block(t *testing.T, readme, kind string, n int) string {
	t.Helper()
	rest := read(t, readme)
	for range n + 1 {
		_, after, found := strings.Cut(rest, "\n```"+kind+"\n")
		if !found {
			t.Fatalf("%s has no block %d of %s", readme, n, kind)
		}
		rest = after
	}
	text, _, _ := strings.Cut(rest, "```")
	return text
}

// run runs a command in the project's folder and returns what it prints.
func run(t *testing.T, name string, args ...string) string {
	t.Helper()
	command := exec.Command(name, args...)
	command.Dir = ".."
	out, err := command.Output()
	if err != nil {
		t.Fatalf("%s %v: %v\n%s", name, args, err, out)
	}
	return string(out)
}
