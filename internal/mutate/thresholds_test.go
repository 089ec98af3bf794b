package mutate_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/internal/mutate"
)

// The packages whose thresholds have cases on both sides.
var withThresholds = []string{"govreport", "govreport/internal/balance", "govreport/internal/claims", "govreport/importer"}

// Each named number has its line in thresholds.txt: the two cases beside it, or why it is no threshold. A new one without them fails here.
func TestThresholdsHaveCases(t *testing.T) {
	said := readThresholds(t)
	for _, folder := range withThresholds {
		for _, name := range numbers(t, filepath.Join("../..", folder)) {
			name = folder + "/" + name
			cases, ok := said[name]
			delete(said, name)
			switch why, none := strings.CutPrefix(cases, "no threshold: "); {
			case !ok:
				t.Errorf("thresholds.txt says nothing of %s: which cases are on both sides of it, or why is it no threshold?", name)
			case none && len(why) < 10:
				t.Errorf("%s is no threshold because %q", name, why)
			case !none && len(strings.Fields(cases)) < 2 && !strings.Contains(cases, "Test"):
				t.Errorf("%s has not a case on both sides: %q", name, cases)
			case !none:
				for _, c := range strings.Fields(cases) {
					haveCase(t, name, folder, c)
				}
			}
		}
	}
	for name := range said {
		t.Errorf("thresholds.txt says of %s, which is not there", name)
	}
}

// readThresholds reads what is said of each constant.
func readThresholds(t *testing.T) map[string]string {
	t.Helper()
	text, err := os.ReadFile("thresholds.txt")
	if err != nil {
		t.Fatal(err)
	}
	said, twice := mutate.ReadList(string(text))
	if len(twice) > 0 {
		t.Errorf("%q have two entries", twice)
	}
	return said
}

// haveCase looks for a file of testdata/rules or a test of the package; what is below the test is not looked for.
func haveCase(t *testing.T, name, folder, c string) {
	t.Helper()
	if !strings.HasPrefix(c, "Test") {
		if _, err := os.Stat(filepath.Join("../../testdata/rules", c)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		return
	}
	function, _, _ := strings.Cut(c, "/")
	for _, of := range []string{folder, "govreport"} {
		files, _ := filepath.Glob(filepath.Join("../..", of, "*_test.go"))
		for _, file := range files {
			if text, _ := os.ReadFile(file); strings.Contains(string(text), "func "+function+"(") {
				return
			}
		}
	}
	t.Errorf("%s: there is no test %s", name, c)
}

// numbers lists the constants of a package that stand for a number, by file, function and name; not those that are counted up by
// iota or have a type of their own, which are kinds and not limits.
func numbers(t *testing.T, folder string) (names []string) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(folder, "*.go"))
	if err != nil || len(files) == 0 {
		t.Fatal(folder, err)
	}
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		tree, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, decl := range tree.Decls {
			inside := ""
			if function, ok := decl.(*ast.FuncDecl); ok {
				inside = function.Name.Name + " "
			}
			ast.Inspect(decl, func(n ast.Node) bool {
				if decl, ok := n.(*ast.GenDecl); ok && decl.Tok == token.CONST {
					for _, name := range numbersOf(decl) {
						names = append(names, filepath.Base(file)+" "+inside+name)
					}
				}
				return true
			})
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

func numbersOf(decl *ast.GenDecl) (names []string) {
	for _, spec := range decl.Specs {
		spec := spec.(*ast.ValueSpec)
		for i, value := range spec.Values {
			number, iota := false, false
			ast.Inspect(value, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.BasicLit:
					number = number || n.Kind == token.INT || n.Kind == token.FLOAT
				case *ast.Ident:
					iota = iota || n.Name == "iota"
				}
				return true
			})
			if number && !iota && spec.Type == nil {
				names = append(names, spec.Names[i].Name)
			}
		}
	}
	return names
}
