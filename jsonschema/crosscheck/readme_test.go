package crosscheck

import (
	"fmt"
	"os/exec"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// readmes have commands for Node and Python with their outputs, which stand in the blocks of a kind, and begin with some
// commands that are looked at elsewhere: how to install, how to run the tests.
var readmes = []struct {
	file, outputs string
	others        int
}{
	{"../../README.md", "txt", 2}, // examples/readme_test.go
	{"../../README.zh-CN.md", "txt", 2},
	{"../../examples/node/README.md", "json", 1},
	{"../../examples/python/README.md", "json", 1},
}

// TestReadmeExamplesForTheShell holds that the commands of each README print what stands below them.
func TestReadmeExamplesForTheShell(t *testing.T) {
	for _, readme := range readmes {
		commands, outputs := blocks(t, readme.file, "sh"), blocks(t, readme.file, readme.outputs)
		if len(commands) < readme.others+len(outputs) || len(outputs) == 0 {
			t.Fatalf("%s has %d commands and %d outputs", readme.file, len(commands), len(outputs))
		}
		for n, want := range outputs {
			t.Run(fmt.Sprint(filepath.ToSlash(readme.file), n), func(t *testing.T) {
				command := exec.Command("bash", "-c", commands[readme.others+n])
				command.Dir = filepath.Dir(readme.file)
				got, err := command.CombinedOutput()
				if err != nil {
					t.Fatalf("%v\n%s", err, got)
				}
				if diff := cmp.Diff(want, string(got)); diff != "" {
					t.Errorf("the command prints something else (-README +printed):\n%s", diff)
				}
			})
		}
	}
}

// blocks returns the fenced blocks of a kind.
func blocks(t *testing.T, file, kind string) (list []string) {
	t.Helper()
	for _, match := range regexp.MustCompile("(?s)\n```"+kind+"\n(.*?)```").FindAllSubmatch(readFile(t, file), -1) {
		list = append(list, string(match[1]))
	}
	return list
}
