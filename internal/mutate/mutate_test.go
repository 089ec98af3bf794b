package mutate_test

import (
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/internal/mutate"
)

const source = `package small

const most = 30

type named bool

func f(a, b int, ok bool) string {
	for i := 0; i < a; i++ { // a loop is left alone
		if ok {
			return "a"
		}
	}
	if a < most && (b >= 5 || // a remark
		!ok) {
		return "b"
	}
	switch {
	case a == b, a > b:
		return "c"
	}
	return "d"
}
`

// Each condition can be each of its others, and what is written compiles.
func TestMutantsOfConditions(t *testing.T) {
	written, mutants, err := mutate.Package([]mutate.Source{{Name: "small.go", Text: []byte(source)}}, func(string) bool { return true })
	if err != nil {
		t.Fatal(err)
	}
	var got, borders []string
	for i, m := range mutants {
		if m.Border {
			borders = append(borders, m.Is)
		}
		if m.Number != i+1 {
			t.Errorf("the mutant %d has the number %d", i+1, m.Number)
		}
		got = append(got, m.Was+" → "+m.Is)
	}
	want := strings.Split(strings.TrimSpace(`
ok → !(ok)
a < most && (b >= 5 || // a remark !ok) → a < most
a < most && (b >= 5 || // a remark !ok) → (b >= 5 || // a remark !ok)
a < most → a <= most
a < most → a >= most
a < most → a < (most-1)
b >= 5 || // a remark !ok → b >= 5
b >= 5 || // a remark !ok → !ok
b >= 5 → b > 5
b >= 5 → b < 5
b >= 5 → b >= 4
!ok → ok
a == b → a != b
a > b → a >= b
a > b → a <= b`), "\n")
	if !slices.Equal(got, want) {
		t.Errorf("mutants:\n%s", strings.Join(got, "\n"))
	}
	if want := []string{"a <= most", "a < (most-1)", "b > 5", "b >= 4"}; !slices.Equal(borders, want) {
		t.Errorf("%v move borders, want %v", borders, want)
	}
	set := token.NewFileSet()
	var files []*ast.File
	for _, file := range written {
		tree, err := parser.ParseFile(set, file.Name, file.Text, 0)
		if err != nil {
			t.Fatalf("%v\n%s", err, file.Text)
		}
		files = append(files, tree)
	}
	check := types.Config{Importer: importer.ForCompiler(set, "source", nil)}
	if _, err := check.Check("small", set, files, nil); err != nil {
		t.Errorf("%v\n%s", err, written[0].Text)
	}
}

// Tests that look at both sides of a border kill what moves it, and others do not.
func TestSurvivors(t *testing.T) {
	if testing.Short() {
		t.Skip("it compiles a module")
	}
	folder := t.TempDir()
	for name, text := range map[string]string{
		"go.mod":        "module small\n\ngo 1.26\n",
		"tall.go":       "package small\n\nfunc tall(n int) bool { return n > 30 }\n",
		"endless.go":    "package small\n\nfunc rest(n int) int {\n\tfor {\n\t\tif n < 7 {\n\t\t\treturn n\n\t\t}\n\t\tn -= 7\n\t}\n}\n",
		"small_test.go": "package small\n\nimport \"testing\"\n\nfunc TestTall(t *testing.T) {\n\tif !tall(31) || tall(29) || rest(20) != 6 {\n\t\tt.Error(31, 29, 20)\n\t}\n}\n",
	} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	l, err := mutate.Prepare(folder, t.TempDir(), mutate.Target{Name: "small", Folder: ".", Files: []string{"tall.go", "endless.go"}, Kills: []string{"."}})
	if err != nil {
		t.Fatal(err)
	}
	var survivors []string
	for i := range l.Mutants {
		survives, err := l.Survives(&l.Mutants[i])
		if err != nil {
			t.Fatal(err)
		}
		if survives {
			survivors = append(survivors, l.Mutants[i].String())
		}
	}
	// 30 itself is looked at by nobody, and of 20, 13 and 6 only the last is below 6, 7 and 8.
	if want := []string{"endless.go rest: n < 7 → n <= 7", "tall.go tall: n > 30 → n >= 30"}; !slices.Equal(survivors, want) {
		t.Errorf("%v survive of %v, want %v", survivors, l.Mutants, want)
	}
}

// A mutant that is said to change nothing is there, once, and why is said.
func TestEquivalents(t *testing.T) {
	there := map[string]int{}
	for _, target := range mutate.Targets {
		mutants, err := mutate.Mutants("../..", target)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range mutants {
			there[target.Folder+"/"+m.String()]++
		}
	}
	for said, why := range mutate.Equivalents {
		if there[said] != 1 || why == "" {
			t.Errorf("%q is there %d times and equivalent because %q", said, there[said], why)
		}
	}
}

// The patterns of every target find files, and its folder has them.
func TestTargetsAreThere(t *testing.T) {
	for _, target := range mutate.Targets {
		for _, pattern := range target.Files {
			files, err := filepath.Glob(filepath.Join("../..", target.Folder, pattern))
			if err != nil || len(files) == 0 {
				t.Errorf("%s: there is no %s, %v", target.Name, pattern, err)
			}
		}
	}
}
