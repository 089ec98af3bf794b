package govreport_test

import (
	"bytes"
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/cases"
)

// The rules of the table are in the catalogue, and each names among those it follows what it has to wait for.
func TestPrecedencesAreOfRules(t *testing.T) {
	for _, pair := range govreport.Precedences() {
		for _, code := range []govreport.Code{pair.Silent, pair.Other} {
			if _, ok := govreport.LookupRule(code); !ok {
				t.Errorf("%s is silent before %s: there is no rule %s", pair.Silent, pair.Other, code)
			}
		}
		if pair.Silent == pair.Other || !pair.Named {
			t.Errorf("%s is silent before %s: %s should name %s among those it follows", pair.Silent, pair.Other, pair.Second, pair.First)
		}
	}
}

// Every rule runs once, and behind all those it follows.
func TestRunningOrder(t *testing.T) {
	order := govreport.RunningOrder()
	rules := govreport.Rules()
	if len(order) != len(rules) {
		t.Errorf("%d rules run, of %d", len(order), len(rules))
	}
	for _, rule := range rules {
		at := slices.Index(order, rule.Code)
		if at < 0 {
			t.Errorf("%s never runs", rule.Code)
			continue
		}
		for _, named := range govreport.Follows(rule.Code) {
			of := func(code govreport.Code) bool { return code == named || code.Group() == string(named) }
			if !slices.ContainsFunc(order, of) || slices.ContainsFunc(order[at:], of) {
				t.Errorf("%s follows %s, which does not run before it", rule.Code, named)
			}
		}
	}
}

// Every pair of the table is there for a case: without it, a case of testdata/rules comes out otherwise.
func TestPrecedencesHaveCases(t *testing.T) {
	list := ruleCases(t)
	for i, pair := range govreport.Precedences() {
		shown := ""
		govreport.WithoutPrecedence(i, func() {
			for j := range list {
				if c := &list[j]; c.may(pair) && c.isRed() {
					shown = c.File
					return
				}
			}
		})
		if shown == "" {
			t.Errorf("%d: no case shows that %s is silent before %s", i, pair.Silent, pair.Other)
		}
	}
}

// A ruleCase is a case of a rule with the findings it wants.
type ruleCase struct {
	cases.Case
	code  govreport.Code
	want  []byte
	codes []govreport.Code // of the rules that speak
}

func ruleCases(t *testing.T) (list []ruleCase) {
	t.Helper()
	for _, rule := range govreport.Rules() {
		for _, x := range readCases(t, rule.Code) {
			c := ruleCase{Case: x, code: rule.Code}
			var err error
			if c.Kind == "bad" {
				c.want, err = os.ReadFile(c.Base() + ".want.json")
			}
			if os.IsNotExist(err) {
				continue // a case to come: TestRuleCases asks for what it wants, or writes it
			}
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range govreport.Check(c.Report, c.Options).Findings {
				c.codes = append(c.codes, f.Code)
				for _, x := range f.Explains {
					c.codes = append(c.codes, x.Code)
				}
			}
			list = append(list, c)
		}
	}
	return list
}

// may reports whether a case can show a pair: the rule that the other leaves the place to speaks.
func (c *ruleCase) may(pair govreport.Precedence) bool { return slices.Contains(c.codes, pair.Other) }

// isRed reports whether TestRuleCases would fail.
func (c *ruleCase) isRed() bool {
	result := govreport.Check(c.Report, c.Options)
	if c.Kind == "ok" {
		return speaking(result.Findings, c.code) > 0
	}
	var found bytes.Buffer
	if err := json.Indent(&found, result.AppendFindings(nil, govreport.ZhHans), "", "  "); err != nil {
		return true
	}
	return !bytes.Equal(bytes.TrimSpace(found.Bytes()), bytes.TrimSpace(c.want))
}

// No file but precedence.go asks which of several rules a code is. Catalogue and results are asked for a code that is given.
func TestNoOtherFileComparesCodes(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") || file == "precedence.go" {
			continue
		}
		fset := token.NewFileSet()
		parsed, err := parser.ParseFile(fset, file, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(parsed, func(n ast.Node) bool {
			for _, x := range compared(n) {
				if code, ok := literalCode(x); ok {
					t.Errorf("%s: %s is compared here; let precedence.go say it, or give the rule its own function", fset.Position(x.Pos()), code)
				}
			}
			return true
		})
	}
}

// compared lists what a node compares: the operands of == and !=, the cases of a switch, what is asked whether it runs.
func compared(n ast.Node) []ast.Expr {
	switch n := n.(type) {
	case *ast.BinaryExpr:
		if n.Op == token.EQL || n.Op == token.NEQ {
			return []ast.Expr{n.X, n.Y}
		}
	case *ast.CaseClause:
		return n.List
	case *ast.CallExpr:
		if f, ok := n.Fun.(*ast.SelectorExpr); ok && (f.Sel.Name == "runs" || f.Sel.Name == "Of") {
			return n.Args
		}
	}
	return nil
}

func literalCode(x ast.Expr) (code govreport.Code, ok bool) {
	lit, ok := x.(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return "", false
	}
	text, err := strconv.Unquote(lit.Value)
	if err != nil {
		return "", false
	}
	_, ok = govreport.LookupRule(govreport.Code(text))
	return govreport.Code(text), ok
}
