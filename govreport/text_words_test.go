package govreport

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport/codes"
	"github.com/zfxxgk/annualreport/govreport/words/wordstest"
)

// Every text of the source has its words in every language, and the files have no others. The importer's notes and the
// bridge's faults are held by their own tests.
func TestWordsOfEveryText(t *testing.T) {
	originals := originals{}
	for _, rule := range catalogue {
		originals.add(rule.text("title", rule.title), rule.text("basis", rule.basis), rule.text("help", rule.help), rule.said(""))
		for _, sentence := range rule.variants {
			originals.add(rule.said(sentence.variant))
		}
	}
	for _, e := range both {
		for _, section := range FormOf(e).Sections {
			originals.add(section.Title)
		}
		for _, cell := range FormOf(e).Cells {
			originals.add(append(cell.Labels, cell.Column, cell.Group)...)
		}
	}
	for pointer := range fieldLabels {
		originals.add(labelOfField(pointer))
	}
	for _, p := range codes.Provinces() {
		originals.add(nameOf(p))
	}
	originals.addSource(t)
	if len(originals) < 600 {
		t.Errorf("only %d texts were found", len(originals))
	}
	wordstest.Check(t, originals, func(key string) bool {
		return !strings.HasPrefix(key, "note.") && !strings.HasPrefix(key, "place.") && !strings.HasPrefix(key, "fault.")
	})
}

// originals are the texts in the form's language by the keys under which the other languages stand.
type originals map[string]string

func (o originals) add(texts ...Text) {
	for _, text := range texts {
		if text.key != "" {
			o[text.key] = text.zh
		}
	}
}

// addSource adds the texts that stand in the source as they are.
func (o originals) addSource(t *testing.T) {
	t.Helper()
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if literal, ok := n.(*ast.CompositeLit); ok {
				if zh := stringMember(literal, "zh"); zh != "" {
					o.add(Text{zh: zh, key: stringMember(literal, "key")})
				}
			}
			return true
		})
	}
}

// stringMember returns a member of a literal that is a string.
func stringMember(literal *ast.CompositeLit, name string) string {
	for _, element := range literal.Elts {
		pair, _ := element.(*ast.KeyValueExpr)
		if pair == nil {
			continue
		}
		key, _ := pair.Key.(*ast.Ident)
		value, _ := pair.Value.(*ast.BasicLit)
		if key != nil && key.Name == name && value != nil {
			text, _ := strconv.Unquote(value.Value)
			return text
		}
	}
	return ""
}
