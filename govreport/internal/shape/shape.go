// Package shape measures the plan of a package: how many files, lines and exported names it has, and how many of its files hang
// together so that none can be read, or moved, without all the others. It sets no limit.
package shape

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/build"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"slices"
)

// A Shape is what is measured of a package, its tests apart.
type Shape struct {
	Files, Lines int
	Names        int      // exported types, functions, variables and constants
	Methods      int      // exported, of exported types
	Fields       int      // exported, of exported structs
	Knot         []string // the files of the largest set in which each uses, over others or not, what each other declares
}

func (s *Shape) String() string {
	return fmt.Sprintf("%d files, %d lines, %d exported names (%d of the package, %d methods) and %d fields; %d files use each other in circles",
		s.Files, s.Lines, s.Names+s.Methods, s.Names, s.Methods, s.Fields, len(s.Knot))
}

// Measure measures the package in a folder.
func Measure(folder string) (*Shape, error) {
	pkg, err := build.ImportDir(folder, 0)
	if err != nil {
		return nil, err
	}
	set, files, s := token.NewFileSet(), []*ast.File(nil), &Shape{Files: len(pkg.GoFiles)}
	for _, name := range pkg.GoFiles {
		source, err := os.ReadFile(filepath.Join(folder, name))
		if err != nil {
			return nil, err
		}
		s.Lines += bytes.Count(source, []byte("\n"))
		file, err := parser.ParseFile(set, filepath.Join(folder, name), source, 0)
		if err != nil {
			return nil, err
		}
		files = append(files, file)
	}
	info := &types.Info{Uses: map[*ast.Ident]types.Object{}, Selections: map[*ast.SelectorExpr]*types.Selection{}}
	config := types.Config{Importer: importer.ForCompiler(set, "source", nil)}
	checked, err := config.Check(folder, set, files, info)
	if err != nil {
		return nil, err
	}
	s.count(checked)
	s.Knot = largest(components(pkg.GoFiles, usesOf(set, checked, info)))
	return s, nil
}

// count counts what a package exports.
func (s *Shape) count(pkg *types.Package) {
	for _, name := range pkg.Scope().Names() {
		if !token.IsExported(name) {
			continue
		}
		s.Names++
		named, ok := pkg.Scope().Lookup(name).Type().(*types.Named)
		if _, isType := pkg.Scope().Lookup(name).(*types.TypeName); !ok || !isType {
			continue
		}
		for method := range named.Methods() {
			s.Methods += one(method.Exported())
		}
		if fields, ok := named.Underlying().(*types.Struct); ok {
			for field := range fields.Fields() {
				s.Fields += one(field.Exported())
			}
		}
	}
}

func one(is bool) int {
	if is {
		return 1
	}
	return 0
}

// usesOf lists, for each file, the files that declare a name of the package, or a method, which it uses.
func usesOf(set *token.FileSet, pkg *types.Package, info *types.Info) map[string][]string {
	uses := map[string][]string{}
	for ident, object := range info.Uses {
		if object.Pkg() != pkg || !isPackageLevel(object) {
			continue
		}
		from, to := fileOf(set, ident.Pos()), fileOf(set, object.Pos())
		if from != to && !slices.Contains(uses[from], to) {
			uses[from] = append(uses[from], to)
		}
	}
	return uses
}

// isPackageLevel reports whether an object is a name of its package or a method.
func isPackageLevel(object types.Object) bool {
	if method, ok := object.(*types.Func); ok && method.Signature().Recv() != nil {
		return true
	}
	return object.Parent() == object.Pkg().Scope()
}

func fileOf(set *token.FileSet, at token.Pos) string { return filepath.Base(set.Position(at).Filename) }
