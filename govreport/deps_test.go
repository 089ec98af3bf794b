//go:build !js

package govreport_test

import (
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/zfxxgk/annualreport/"

// The browser module links these packages, so what they import is a promise about its size.
func TestLeanPackagesImportNothingHeavy(t *testing.T) {
	heavy := []string{"fmt", "reflect", "regexp", "net", "encoding/json", "time", "log", "text/template",
		"github.com/go-json-experiment/json/jsontext"} // which tests hold our own reader against
	for _, pkg := range []string{"govreport/codes", "govreport", "govreport/extract"} {
		list := exec.Command("go", "list", "-deps", module+pkg)
		list.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
		out, err := list.CombinedOutput()
		if err != nil {
			t.Fatalf("go list: %v\n%s", err, out)
		}
		for dep := range strings.Lines(string(out)) {
			dep = strings.TrimSpace(dep)
			if slices.Contains(heavy, dep) || strings.HasPrefix(dep, "net/") {
				t.Errorf("%s links %s", pkg, dep)
			}
		}
	}
}

// The arrows between the packages point at the model; the model points at its words and at the codes alone.
func TestPackagesImportOnlyWhatTheyMay(t *testing.T) {
	may := map[string][]string{
		"govreport/internal/hanzi": nil,
		"govreport/codes":          nil,
		"govreport/words":          nil,
		"govreport":                {"govreport/codes", "govreport/words"},
		"govreport/extract":        {"govreport", "govreport/codes", "govreport/words"},
		"govreport/validation":     {"govreport", "govreport/codes", "govreport/words"},
		"jsonschema":               nil,
	}
	for pkg, allowed := range may {
		out, err := exec.Command("go", "list", "-deps", module+pkg).CombinedOutput()
		if err != nil {
			t.Fatalf("go list: %v\n%s", err, out)
		}
		for dep := range strings.Lines(string(out)) {
			dep, ours := strings.CutPrefix(strings.TrimSpace(dep), module)
			ours = ours && dep != pkg && (!strings.Contains(dep, "/internal/") || pkg == "govreport/internal/hanzi")
			if ours && !slices.Contains(allowed, dep) {
				t.Errorf("%s imports %s, which it may not", pkg, dep)
			}
		}
	}
}
