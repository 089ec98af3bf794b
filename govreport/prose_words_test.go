package govreport_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// Words that readers of prose know are in simplified characters, each once in its list: text is simplified before it is looked
// through, so that any other could never be found. With -v it says how many there are.
func TestWordsAreSimplifiedAndListedOnce(t *testing.T) {
	lists, words := 0, 0
	for _, pattern := range []string{"*.go", "codes/*.go", "extract/*.go", "internal/hanzi/*.go", "internal/claims/*.go"} {
		files, err := filepath.Glob(pattern)
		if err != nil || len(files) == 0 {
			t.Fatal(pattern, err)
		}
		for _, file := range files {
			if strings.HasSuffix(file, "_test.go") {
				continue
			}
			for _, list := range wordLists(t, file) {
				lists++
				words += checkList(t, file, list)
			}
		}
	}
	t.Logf("%d words in %d lists", words, lists)
}

func checkList(t *testing.T, file, list string) int {
	seen := map[string]bool{}
	words := strings.Split(list, " ")
	for _, word := range words {
		switch {
		case word == "":
			t.Errorf("%s: an empty word in %q: one space parts two words", file, list)
		case hanzi.Simplify(word) != word:
			t.Errorf("%s: %s is never found: text is simplified first", file, word)
		case seen[word] && word != anotherList:
			t.Errorf("%s: %s is listed twice in %q", file, word, list)
		}
		seen[word] = true
	}
	return len(words)
}

// wordLists returns the lists of words in a file: what is declared as hanzi.Words, converted to it, or stands in a table in a
// column of that type.
func wordLists(t *testing.T, file string) (lists []string) {
	t.Helper()
	f, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	add := func(values ...ast.Expr) {
		for _, value := range values {
			lists = append(lists, literal(value))
		}
	}
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr:
			if isWords(n.Fun) {
				add(n.Args...)
			}
		case *ast.ValueSpec:
			if isWords(n.Type) {
				add(n.Values...)
			}
		case *ast.CompositeLit:
			if array, ok := n.Type.(*ast.ArrayType); ok && isWords(array.Elt) {
				add(n.Elts...)
			} else if column := wordColumn(f, array); column >= 0 {
				for _, row := range n.Elts {
					add(row.(*ast.CompositeLit).Elts[column])
				}
			}
		}
		return true
	})
	return lists
}

// wordColumn is which member of the structs of a table is a list of words, -1 for none.
func wordColumn(f *ast.File, table *ast.ArrayType) int {
	if table == nil {
		return -1
	}
	row, ok := table.Elt.(*ast.StructType)
	if name, named := table.Elt.(*ast.Ident); named && f.Scope.Lookup(name.Name) != nil {
		if spec, is := f.Scope.Lookup(name.Name).Decl.(*ast.TypeSpec); is {
			row, ok = spec.Type.(*ast.StructType)
		}
	}
	if !ok {
		return -1
	}
	column := 0
	for _, field := range row.Fields.List {
		if isWords(field.Type) {
			return column
		}
		column += len(field.Names)
	}
	return -1
}

func isWords(e ast.Expr) bool {
	switch e := e.(type) {
	case *ast.SelectorExpr:
		return e.Sel.Name == "Words"
	case *ast.Ident:
		return e.Name == "Words"
	}
	return false
}

// anotherList stands where a list takes in another by its name.
const anotherList = "…"

// literal is the text of a constant.
func literal(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.BasicLit:
		s, _ := strconv.Unquote(e.Value)
		return s
	case *ast.BinaryExpr:
		return literal(e.X) + literal(e.Y)
	}
	return anotherList
}
