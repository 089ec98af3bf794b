package modelgen

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// A source is the type declarations of a package and of the packages in the folders below it that the model's fields may have
// types of. Those have their package's name before their own, as where they are used.
type source struct{ types map[string]ast.Expr }

// fieldPackages are the folders below the model's.
var fieldPackages = [...]string{"codes"}

// readModel parses the model's package and those of its fields.
func readModel(folder string) (*source, error) {
	s := &source{map[string]ast.Expr{}}
	if err := s.readPackage(folder, ""); err != nil {
		return nil, err
	}
	for _, name := range fieldPackages {
		if err := s.readPackage(filepath.Join(folder, name), name+"."); err != nil {
			return nil, err
		}
	}
	return s, nil
}

// readPackage parses a folder's Go files but for tests and the generated file itself.
func (s *source) readPackage(folder, prefix string) error {
	files, err := filepath.Glob(filepath.Join(folder, "*.go"))
	if err != nil {
		return err
	}
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") || strings.HasSuffix(file, "_gen.go") {
			continue
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		ast.Inspect(parsed, func(n ast.Node) bool {
			if spec, ok := n.(*ast.TypeSpec); ok {
				s.types[prefix+spec.Name.Name] = spec.Type
			}
			_, isFunc := n.(*ast.FuncDecl) // types inside functions are no model
			return !isFunc
		})
	}
	return nil
}

// model collects the structs that a root struct holds, itself first, each once.
func (s *source) model(root string) (*model, error) {
	m := &model{}
	todo := []string{root}
	for i := 0; i < len(todo); i++ {
		fields, err := s.fields(todo[i])
		if err != nil {
			return nil, err
		}
		m.structs = append(m.structs, modelStruct{todo[i], fields})
		for _, f := range fields {
			if f.kind == "listMember" && !slices.Contains(m.lists, f.goType) {
				m.lists = append(m.lists, f.goType)
			}
			if (f.kind == "listMember" || f.kind == "objectMember") && !slices.Contains(todo, f.goType) {
				todo = append(todo, f.goType)
			}
		}
	}
	return m, nil
}

// fields reads the members of one struct.
func (s *source) fields(name string) ([]field, error) {
	structType, ok := s.types[name].(*ast.StructType)
	if !ok {
		return nil, fmt.Errorf("%s is no struct of the package", name)
	}
	var fields []field
	for _, astField := range structType.Fields.List {
		f, skip, err := s.field(astField)
		if err != nil {
			return nil, fmt.Errorf("%s.%s: %w", name, fieldName(astField), err)
		}
		if !skip {
			fields = append(fields, f)
		}
	}
	if len(fields) > 64 {
		return nil, fmt.Errorf("%s has more than 64 members, which Decode's set of seen members cannot hold", name)
	}
	return fields, nil
}

func fieldName(f *ast.Field) string {
	if len(f.Names) == 0 {
		return "(embedded)"
	}
	return f.Names[0].Name
}

func (s *source) field(astField *ast.Field) (f field, skip bool, err error) {
	if len(astField.Names) != 1 || astField.Tag == nil {
		return f, false, fmt.Errorf("a member needs one name and a tag")
	}
	text, err := strconv.Unquote(astField.Tag.Value)
	if err != nil {
		return f, false, err
	}
	tag := reflect.StructTag(text)
	f.goName = astField.Names[0].Name
	if tag.Get("json") == "-" {
		return f, true, nil
	}
	if err := s.readType(&f, astField.Type); err != nil {
		return f, false, err
	}
	if err := readJSONTag(&f, tag.Get("json")); err != nil {
		return f, false, err
	}
	if err := readEdition(&f, tag.Get("edition")); err != nil {
		return f, false, err
	}
	return f, false, readValidate(&f, tag.Get("validate"))
}

// readType finds the kind of member for a Go type.
func (s *source) readType(f *field, expr ast.Expr) error {
	array, isList := expr.(*ast.ArrayType)
	if isList && array.Len == nil {
		expr = array.Elt
	}
	if f.goType = typeName(expr); f.goType == "" {
		return fmt.Errorf("its type is no kind of member")
	}
	if isList {
		return s.readListType(f)
	}
	switch f.goType {
	case "string":
		f.kind = "textMember"
	case "int":
		f.kind = "integerMember"
	case "Count":
		f.kind = "countMember"
	case "Change":
		f.kind = "changeMember"
	case "Amount":
		f.kind = "amountMember"
	default:
		switch underlying := s.types[f.goType].(type) {
		case *ast.ArrayType:
			if typeName(underlying.Elt) != "CellValue" || underlying.Len != nil {
				return fmt.Errorf("type %s is no kind of member", f.goType)
			}
			f.kind = "notesMember"
		case *ast.StructType:
			f.kind = "objectMember"
		case *ast.Ident:
			if underlying.Name != "string" {
				return fmt.Errorf("type %s is no kind of member", f.goType)
			}
			f.kind, f.named = "textMember", true
		default:
			return fmt.Errorf("type %s is no kind of member", f.goType)
		}
	}
	return nil
}

// typeName returns the name of a type as a field has it, with the package's name before it where it is another's; "" for a
// type without a name.
func typeName(expr ast.Expr) string {
	switch t := expr.(type) {
	case *ast.Ident:
		return t.Name
	case *ast.SelectorExpr:
		return typeName(t.X) + "." + t.Sel.Name
	default:
		return ""
	}
}

func (s *source) readListType(f *field) error {
	if f.goType == "CellValue" {
		f.kind = "valuesMember"
		return nil
	}
	if _, ok := s.types[f.goType].(*ast.StructType); !ok {
		return fmt.Errorf("type []%s is no kind of member", f.goType)
	}
	f.kind = "listMember"
	return nil
}
