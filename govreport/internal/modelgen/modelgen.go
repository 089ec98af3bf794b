// Package modelgen writes the lists of members of govreport's model, read off its source: the structs with json,
// validate and edition tags. It is run by go generate; a test of govreport rebuilds its output and compares.
//
// It does not type-check: it knows the few kinds of field a model struct may have and stops at any other, and at any
// validate tag it does not know, so that a limit is never silently lost.
package modelgen

import (
	"fmt"
	"go/format"
	"slices"
)

// Generate returns the text of members_gen.go for the model in the Go files of a folder.
func Generate(folder string) ([]byte, error) {
	p, err := readModel(folder)
	if err != nil {
		return nil, fmt.Errorf("modelgen: %w", err)
	}
	m, err := p.model("Report")
	if err != nil {
		return nil, fmt.Errorf("modelgen: %w", err)
	}
	m.markCells()
	source, err := format.Source(m.write())
	if err != nil {
		return nil, fmt.Errorf("modelgen: format: %w", err)
	}
	return source, nil
}

// A model is the structs of the contract, from the report down.
type model struct {
	structs []modelStruct
	lists   []string // the struct types that lists hold
}

// A modelStruct is one JSON object of the contract.
type modelStruct struct {
	name   string
	fields []field
}

// A field is one member of an object.
type field struct {
	goName    string
	jsonName  string
	goType    string // the struct type of an object or of a list's items, else the field's type
	kind      string // the memberKind constant
	named     bool   // a text whose type is not string itself
	edition   string
	mandatory bool
	cells     bool // an object of nothing but number cells, however deep, that both editions have
	limits    limits
}

// isCell reports whether the field is a number cell.
func (f *field) isCell() bool { return cellTags[f.kind] != "" }

// isRow reports whether a struct is a row of a table: all its members are number cells.
func (s *modelStruct) isRow() bool {
	return !slices.ContainsFunc(s.fields, func(f field) bool { return !f.isCell() })
}

// markCells finds the objects of nothing but number cells.
func (m *model) markCells() {
	for i := range m.structs {
		for j := range m.structs[i].fields {
			f := &m.structs[i].fields[j]
			f.cells = f.kind == "objectMember" && m.hasOnlyCells(f.goType)
		}
	}
}

func (m *model) hasOnlyCells(name string) bool {
	i := slices.IndexFunc(m.structs, func(s modelStruct) bool { return s.name == name })
	return !slices.ContainsFunc(m.structs[i].fields, func(f field) bool {
		return f.edition != "" || !f.isCell() && (f.kind != "objectMember" || !m.hasOnlyCells(f.goType))
	})
}

// limits are what a validate tag says.
type limits struct {
	required bool
	min, max int
	oneof    []string
	format   string // the format constant
}
