package extract_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/internal/golden"
)

// Each kind of text that was once read wrongly has cases: whole made-up reports in which one thing is unusual, what must be read
// of them and what the check must say.
func TestImports(t *testing.T) {
	files, _ := filepath.Glob("../../testdata/imports/*.txt")
	if len(files) < 82 {
		t.Fatalf("only %d cases", len(files))
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			golden.Compare(t, strings.TrimSuffix(file, "txt")+"golden", []byte(importOf(string(text))))
		})
	}
}

// importOf writes what was read of a text but for its prose, and what the check finds.
func importOf(text string) string {
	x, err := extract.Text(text)
	if err != nil {
		return "error: " + err.Error() + "\n"
	}
	var b strings.Builder
	for line := range strings.Lines(describe(x)) {
		if name, _, _ := strings.Cut(line, ":"); name != "preamble" && name != "overview" && name != "problems" && name != "other matters" {
			b.WriteString(line)
		}
	}
	for _, f := range govreport.Check(x.Report, govreport.Options{Final: true}).Findings {
		fmt.Fprintf(&b, "%s %s: %s\n", f.Severity, f.Code, f.Message(govreport.ZhHans))
	}
	return b.String()
}
