package govreport

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestStructureCasesLossless holds that the cases of the J rules go round without loss, and that each of them breaks one
// J rule only: one cause gives one code.
func TestStructureCasesLossless(t *testing.T) {
	files, err := filepath.Glob("../testdata/rules/J*/*.json")
	if err != nil || len(files) < 90 {
		t.Fatalf("%d cases, %v", len(files), err)
	}
	for _, file := range files {
		if strings.HasSuffix(file, ".want.json") {
			continue
		}
		document, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		checkLossless(t, document)
		r, err := Decode(document)
		if err != nil {
			t.Fatal(err)
		}
		rule := filepath.Base(filepath.Dir(file))
		bad := strings.HasPrefix(filepath.Base(file), "bad-")
		findings := structural(r, strings.Contains(file, ".final."))
		if bad && len(findings.Of(Code(rule))) != len(findings) || bad != (len(findings.Of(Code(rule))) > 0) {
			t.Errorf("%s: %v", file, codesOf(findings))
		}
	}
}
