//go:build !js

package govreport_test

import (
	"bytes"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"testing"
)

const module = "github.com/zfxxgk/annualreport/"

// The browser module links these packages, so what they import is a promise about its size.
func TestLeanPackagesImportNothingHeavy(t *testing.T) {
	heavy := []string{"fmt", "reflect", "regexp", "net", "encoding/json", "time", "log", "text/template",
		"github.com/go-json-experiment/json/jsontext"} // which tests hold our own reader against
	list := exec.Command("go", "list", "-f", `{{.ImportPath}} {{join .Deps " "}}`, module+"govreport/codes", module+"govreport", module+"govreport/extract")
	list.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	out, err := list.CombinedOutput()
	if err != nil || bytes.Count(out, []byte("\n")) != 3 {
		t.Fatalf("go list: %v\n%s", err, out)
	}
	for line := range strings.Lines(string(out)) {
		pkg, deps, _ := strings.Cut(line, " ")
		for dep := range strings.FieldsSeq(deps) {
			if slices.Contains(heavy, dep) || strings.HasPrefix(dep, "net/") {
				t.Errorf("%s links %s", pkg, dep)
			}
		}
	}
}

// arrows are what each package may import of ours. An engine knows nothing of what uses it.
var arrows = map[string][]string{
	"govreport/internal/hanzi":       nil,
	"govreport/internal/balance":     nil,
	"govreport/internal/claims":      {"govreport/internal/hanzi"},
	"govreport/internal/decimal":     nil,
	"govreport/internal/jsonpointer": nil,
	"govreport/internal/order":       nil,
	"govreport/internal/strictjson":  {"govreport/internal/jsonpointer"},
	"govreport/words":                nil,
	"govreport/codes":                {"govreport/internal/hanzi"},
	"govreport": {"govreport/codes", "govreport/words",
		"govreport/internal/balance", "govreport/internal/claims", "govreport/internal/decimal", "govreport/internal/hanzi",
		"govreport/internal/jsonpointer", "govreport/internal/order", "govreport/internal/strictjson"},
	"govreport/extract":                 {"govreport", "govreport/codes", "govreport/words", "govreport/internal/hanzi"},
	"govreport/extract/charset":         {"govreport/internal/hanzi"},
	"govreport/extract/internal/office": {"govreport/extract"},
	"govreport/extract/excel":           {"govreport/extract", "govreport/extract/internal/office"},
	"govreport/extract/pdf":             {"govreport/extract"},
	"govreport/extract/webpage":         {"govreport", "govreport/extract"},
	"govreport/extract/word":            {"govreport/extract", "govreport/extract/internal/office"},
	"govreport/importer": {"govreport", "govreport/extract", "govreport/extract/charset", "govreport/extract/excel",
		"govreport/extract/pdf", "govreport/extract/webpage", "govreport/extract/word"},
	"govreport/validation": {"govreport", "govreport/codes"},
	"jsonschema":           nil, // the published files, for programs that want no more

	// What only tests and generators import.
	"govreport/internal/golden":       nil,
	"govreport/internal/shape":        nil,
	"govreport/internal/shape/cmd":    {"govreport/internal/shape"},
	"govreport/internal/sweep":        nil,
	"govreport/words/wordstest":       {"govreport/internal/hanzi"},
	"govreport/internal/random":       {"govreport", "govreport/codes"},
	"govreport/internal/blunder":      {"govreport", "govreport/internal/random"},
	"govreport/internal/cases":        {"govreport", "govreport/codes", "govreport/extract"},
	"govreport/internal/recall":       {"govreport", "govreport/internal/cases", "govreport/internal/claims"},
	"govreport/internal/recall/cmd":   {"govreport/internal/recall"},
	"govreport/internal/modelgen":     nil,
	"govreport/internal/modelgen/cmd": {"govreport/internal/modelgen"},
	"govreport/internal/rulebook":     {"govreport", "govreport/internal/cases"},
	"govreport/internal/rulebook/cmd": {"govreport/internal/rulebook"},
}

// Every package of the library has its arrows in the list, and no others.
func TestPackagesImportOnlyWhatTheyMay(t *testing.T) {
	imports := importsOf(t, false)
	for pkg, list := range imports {
		may, ok := arrows[pkg]
		if !ok {
			t.Errorf("%s is a package without a line in the list of arrows", pkg)
		}
		for _, imported := range list {
			if !slices.Contains(may, imported) {
				t.Errorf("%s imports %s, which it may not", pkg, imported)
			}
		}
	}
	for pkg := range arrows {
		if _, ok := imports[pkg]; !ok {
			t.Errorf("the list of arrows has %s, which is no package", pkg)
		}
	}
}

// The tests of what knows no report need none either: nothing of ours but what it imports, and what tests share.
func TestEnginesAreTestedAlone(t *testing.T) {
	for pkg, list := range importsOf(t, true) {
		for _, imported := range list {
			shared := imported == pkg || imported == "govreport/internal/sweep" || imported == "govreport/internal/golden"
			engine := strings.HasPrefix(pkg, "govreport/internal/") && !slices.Contains(arrows[pkg], "govreport")
			if engine && !shared && !slices.Contains(arrows[pkg], imported) {
				t.Errorf("the tests of %s import %s", pkg, imported)
			}
		}
	}
}

// importsOf lists what the packages of the library, or their tests, import of ours, in order.
func importsOf(t *testing.T, tests bool) map[string][]string {
	t.Helper()
	out, err := listImports()
	if err != nil {
		t.Fatalf("go list: %v\n%s", err, out)
	}
	imports := map[string][]string{}
	for line := range strings.Lines(string(out)) {
		parts := strings.Split(line, "|")
		list := parts[0] + " " + parts[1]
		if tests {
			list = parts[0] + " " + parts[2]
		}
		var ours []string
		for _, path := range strings.Fields(list) {
			if path, ok := strings.CutPrefix(path, module); ok {
				ours = append(ours, path)
			}
		}
		slices.Sort(ours[1:])
		imports[ours[0]] = ours[1:]
	}
	return imports
}

var listImports = sync.OnceValues(func() ([]byte, error) {
	const line = `{{.ImportPath}}|{{join .Imports " "}}|{{join .TestImports " "}} {{join .XTestImports " "}}`
	return exec.Command("go", "list", "-f", line, "./...", "../jsonschema").CombinedOutput()
})
