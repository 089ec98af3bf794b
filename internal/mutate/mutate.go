// Package mutate finds out whether tests would notice if the code were a little wrong.
//
// It writes every file of a package anew so that each of its conditions can be another one: a < b also a <= b, a && b also a alone, n > 30
// also n > 31. Which is in force the environment says, so that the package is compiled once and not once for each mutant: `go build`
// takes the files in place of the real ones by -overlay. What no test notices is a mutant that survives: a case is missing, or the
// condition makes no difference and can go.
//
// Which tests could notice which mutant one run without any tells: it prints, test by test, where a mutant would have said something
// else. A mutant is tried with those tests only, and one that nothing would make different survives without a try.
//
// Conditions of for loops are left alone, for most of their mutants never end, and so is what is no condition.
package mutate

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"sort"
	"strconv"
	"strings"
)

// Variable names the environment's variable that says which mutant is in force.
const Variable = "GOVREPORT_MUTANT"

// A Mutant is one condition that is another one.
type Mutant struct {
	Number  int // from 1
	File    string
	Func    string // that it is in; empty outside of all
	Line    int
	Was, Is string // in one line
	Border  bool   // it moves the border of a comparison with a number or a named constant by one
}

// String says where the mutant is and what it changes, without the line, which other changes move.
func (m *Mutant) String() string { return m.File + " " + m.Func + ": " + m.Was + " → " + m.Is }

// A Source is a file of a package.
type Source struct {
	Name string
	Text []byte
}

// Package writes the files of a package anew, with all mutants of those that are asked for. The last of the written files is a new one.
func Package(files []Source, asked func(name string) bool) (written []Source, mutants []Mutant, err error) {
	set := token.NewFileSet()
	var parsed []*ast.File
	numbers := map[string]bool{}
	for _, file := range files {
		tree, err := parser.ParseFile(set, file.Name, file.Text, parser.SkipObjectResolution)
		if err != nil {
			return nil, nil, err
		}
		parsed = append(parsed, tree)
		wholeConstants(tree, numbers)
	}
	for i, tree := range parsed {
		if !asked(files[i].Name) {
			continue
		}
		w := writer{set: set, file: files[i], numbers: numbers, mutants: mutants}
		w.collect(tree)
		written = append(written, Source{files[i].Name, []byte(w.render(0, len(files[i].Text), w.targets))})
		mutants = w.mutants
	}
	if len(mutants) == 0 {
		return nil, nil, fmt.Errorf("there is nothing to mutate")
	}
	return append(written, Source{"mutant_in_force.go", inForce(parsed[0].Name.Name, len(mutants))}), mutants, nil
}

// wholeConstants notes the names of constants that stand for whole numbers, as far as that can be seen.
func wholeConstants(tree *ast.File, numbers map[string]bool) {
	ast.Inspect(tree, func(n ast.Node) bool {
		if decl, ok := n.(*ast.GenDecl); ok && decl.Tok == token.CONST {
			for _, spec := range decl.Specs {
				spec := spec.(*ast.ValueSpec)
				for i, value := range spec.Values {
					if isWhole(value, numbers) && spec.Type == nil {
						numbers[spec.Names[i].Name] = true
					}
				}
			}
		}
		return true
	})
}

// isWhole reports whether an expression is made of whole numbers.
func isWhole(x ast.Expr, numbers map[string]bool) bool {
	switch x := x.(type) {
	case *ast.BasicLit:
		return x.Kind == token.INT
	case *ast.Ident:
		return numbers[x.Name]
	case *ast.ParenExpr:
		return isWhole(x.X, numbers)
	case *ast.BinaryExpr:
		return isWhole(x.X, numbers) && isWhole(x.Y, numbers)
	default:
		return false
	}
}

// A target is a condition and the others that it can be.
type target struct {
	from, to int
	others   []other
	first    int // the number of the first of them
}

// An other is what a condition can be instead, as it is written and as it is read; a pure one can be tried beside the real one.
type other struct {
	text string
	pure bool
}

type writer struct {
	set     *token.FileSet
	file    Source
	numbers map[string]bool
	inside  string // the function that is looked into
	targets []target
	mutants []Mutant
}

func (w *writer) offset(pos token.Pos) int { return w.set.Position(pos).Offset }

func (w *writer) text(n ast.Node) string {
	return string(w.file.Text[w.offset(n.Pos()):w.offset(n.End())])
}

// collect finds the conditions of a file.
func (w *writer) collect(tree *ast.File) {
	loops := map[ast.Expr]bool{}
	ast.Inspect(tree, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncDecl:
			w.inside = n.Name.Name
		case *ast.GenDecl:
			return n.Tok != token.CONST
		case *ast.ForStmt:
			loops[n.Cond] = true
		case *ast.IfStmt:
			switch n.Cond.(type) {
			case *ast.Ident, *ast.CallExpr, *ast.SelectorExpr, *ast.IndexExpr:
				w.add(n.Cond, other{"!(" + w.text(n.Cond) + ")", pure(n.Cond)})
			}
		case *ast.UnaryExpr:
			if n.Op == token.NOT {
				w.add(n, other{w.text(n.X), pure(n.X)})
			}
		case *ast.BinaryExpr:
			if !loops[n] {
				w.add(n, w.othersOf(n)...)
				w.markBorders(n)
			}
		}
		return true
	})
	sort.Slice(w.targets, func(i, j int) bool {
		a, b := w.targets[i], w.targets[j]
		return a.from < b.from || a.from == b.from && a.to > b.to
	})
}

func (w *writer) add(n ast.Node, others ...other) {
	if len(others) == 0 {
		return
	}
	t := target{w.offset(n.Pos()), w.offset(n.End()), others, len(w.mutants) + 1}
	w.targets = append(w.targets, t)
	for i, other := range others {
		w.mutants = append(w.mutants, Mutant{t.first + i, w.file.Name, w.inside, w.set.Position(n.Pos()).Line, oneLine(w.text(n)), oneLine(other.text), false})
	}
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// othersOf are what a comparison, or two conditions together, can be.
func (w *writer) othersOf(n *ast.BinaryExpr) (others []other) {
	x, y := w.text(n.X), w.text(n.Y)
	both := pure(n)
	with := func(op string) other { return other{x + " " + op + " " + y, both} }
	switch n.Op {
	case token.LAND, token.LOR:
		return []other{{x, pure(n.X)}, {y, pure(n.Y)}}
	case token.EQL:
		return []other{with("!=")}
	case token.NEQ:
		return []other{with("==")}
	case token.LSS:
		others = []other{with("<="), with(">=")}
	case token.LEQ:
		others = []other{with("<"), with(">")}
	case token.GTR:
		others = []other{with(">="), with("<=")}
	case token.GEQ:
		others = []other{with(">"), with("<")}
	default:
		return nil
	}
	// The operator's neighbour moves the border by one in one direction; this is the other.
	by := map[token.Token]int{token.LSS: -1, token.GTR: 1, token.LEQ: 1, token.GEQ: -1}[n.Op]
	if moved, ok := w.moved(n.Y, by); ok {
		return append(others, other{x + " " + n.Op.String() + " " + moved, both})
	}
	if moved, ok := w.moved(n.X, -by); ok {
		return append(others, other{moved + " " + n.Op.String() + " " + y, both})
	}
	return others
}

// markBorders marks the last mutants, of a comparison: with a number there are three, the first and the last of which move the border.
func (w *writer) markBorders(n *ast.BinaryExpr) {
	if others := w.othersOf(n); len(others) == 3 {
		last := len(w.mutants) - 1
		w.mutants[last].Border, w.mutants[last-2].Border = true, true
	}
}

// moved is a number, or a constant that is one, and one more or less.
func (w *writer) moved(n ast.Expr, by int) (string, bool) {
	switch n := n.(type) {
	case *ast.BasicLit:
		if number, err := strconv.ParseInt(n.Value, 0, 64); n.Kind == token.INT && err == nil && number+int64(by) >= 0 {
			return strconv.FormatInt(number+int64(by), 10), true
		}
	case *ast.Ident:
		if w.numbers[n.Name] {
			return fmt.Sprintf("(%s%+d)", n.Name, by), true
		}
	}
	return "", false
}

// render writes a part of the file, in which each of the targets asks which one it is.
func (w *writer) render(from, to int, targets []target) string {
	var b bytes.Buffer
	for len(targets) > 0 {
		t := targets[0]
		inner := 1
		for inner < len(targets) && targets[inner].from < t.to {
			inner++
		}
		b.Write(w.file.Text[from:t.from])
		b.WriteString("(func() bool { switch mutantInForce { ")
		for i, other := range t.others {
			fmt.Fprintf(&b, "case %d: return %s; ", t.first+i, other.text)
		}
		b.WriteString("}; was := " + w.render(t.from, t.to, targets[1:inner]) + "; if mutantInForce < 0 { ")
		for i, other := range t.others {
			is := "nil"
			if other.pure {
				is = "func() bool { return " + other.text + " }"
			}
			fmt.Fprintf(&b, "mutantReached(%d, was, %s); ", t.first+i, is)
		}
		b.WriteString("}; return was }())")
		from, targets = t.to, targets[inner:]
	}
	b.Write(w.file.Text[from:to])
	return b.String()
}
