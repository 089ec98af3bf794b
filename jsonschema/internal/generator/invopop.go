package generator

import (
	"reflect"

	"github.com/invopop/jsonschema"

	"github.com/zfxxgk/annualreport/govreport"
)

// The types of invopop/jsonschema under which the other files know it.
type (
	// Schema is a JSON Schema.
	Schema = jsonschema.Schema
	// ID is a schema's $id.
	ID = jsonschema.ID
)

// Version is the draft the schemas are written in.
const Version = "https://json-schema.org/draft/2020-12/schema"

// comments are the doc comments of the model, by package path, type and field.
type comments map[string]string

// readComments reads the comments of the model's source. invopop joins folder and base, so the base is where the folder
// is relative to.
func readComments(folder string) (comments, error) {
	r := new(jsonschema.Reflector)
	err := r.AddGoComments("github.com/zfxxgk/annualreport/jsonschema", folder, jsonschema.WithFullComment())
	return r.CommentMap, err
}

// reflected returns the schema of a type as invopop sees it: a reference and the definitions.
func reflected(t reflect.Type, c comments) *Schema {
	r := jsonschema.Reflector{Anonymous: true, CommentMap: c, Mapper: mapped}
	return r.ReflectFromType(t)
}

// mapped returns the schema of a type whose JSON form is not what reflection would see, or nil.
func mapped(t reflect.Type) *Schema {
	switch t {
	case reflect.TypeFor[govreport.Count](), reflect.TypeFor[govreport.Change]():
		return &Schema{Extras: map[string]any{"type": []string{"integer", "null"}}}
	case reflect.TypeFor[govreport.Amount]():
		return &Schema{Extras: map[string]any{"type": []string{"string", "null"}}}
	case reflect.TypeFor[[]govreport.CellValue]():
		return &Schema{Type: "object", AdditionalProperties: anyOf("string", "number", "null")}
	case reflect.TypeFor[govreport.CellNotes]():
		return &Schema{Type: "object", PropertyNames: new(Schema), AdditionalProperties: &Schema{Type: "string"}}
	default:
		return nil
	}
}

// anyOf returns a schema that accepts these JSON types. It is no list of types, which ajv in strict mode has only for
// two of which one is null.
func anyOf(types ...string) *Schema {
	s := new(Schema)
	for _, t := range types {
		s.AnyOf = append(s.AnyOf, &Schema{Type: t})
	}
	return s
}

// extra sets a keyword that invopop has no field for.
func extra(s *Schema, keyword string, value any) {
	if s.Extras == nil {
		s.Extras = map[string]any{}
	}
	s.Extras[keyword] = value
}

// drop removes a property.
func drop(s *Schema, name string) {
	s.Properties.Delete(name)
	var required []string
	for _, r := range s.Required {
		if r != name {
			required = append(required, r)
		}
	}
	s.Required = required
}

// uint64Of is how invopop takes lengths.
func uint64Of(n int) *uint64 {
	u := uint64(n)
	return &u
}
