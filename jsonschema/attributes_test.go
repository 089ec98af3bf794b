package jsonschema_test

import (
	"os/exec"
	"strings"
	"testing"
)

// TestGeneratedFilesAreMarked holds that Git gives the files that are compared byte for byte the same line ends everywhere,
// and that reviews fold them.
func TestGeneratedFilesAreMarked(t *testing.T) {
	for file, want := range map[string][]string{
		"rules.json":                                  {"eol: lf", "linguist-generated: true"},
		"report-2021.schema.json":                     {"eol: lf", "linguist-generated: true"},
		"../examples/node/report-2021.d.ts":           {"eol: lf", "linguist-generated: true"},
		"../examples/node/package-lock.json":          {"linguist-generated: true"},
		"../testdata/conformance/traps.ndjson":        {"text: unset", "linguist-generated: true"},
		"../testdata/rules/T3-R/bad-total-short.json": {"text: unset"},
	} {
		out, err := exec.Command("git", "check-attr", "-a", file).Output()
		if err != nil {
			t.Fatal("this needs git, and a working tree of it: ", err)
		}
		for _, attribute := range want {
			if !strings.Contains(string(out), ": "+attribute+"\n") {
				t.Errorf("%s is not marked %q:\n%s", file, attribute, out)
			}
		}
	}
}
