package generator

import (
	"github.com/invopop/jsonschema"

	"github.com/zfxxgk/annualreport/govreport"
)

// This file makes the conditions that choose an edition. ajv in strict mode wants every required member among the
// properties of the same schema.

// has is the condition that a member is there.
func has(name string) *Schema { return with(name, jsonschema.TrueSchema) }

// states is the condition that the report states an edition.
func states(e govreport.Edition) *Schema { return with("edition", &Schema{Const: string(e)}) }

// yearOf2019 is the condition that the year is one that had the 2019 edition.
func yearOf2019() *Schema { return with("year", &Schema{Enum: []any{2019, 2020}}) }

func with(name string, value *Schema) *Schema {
	s := &Schema{Properties: jsonschema.NewProperties(), Required: []string{name}}
	s.Properties.Set(name, value)
	return s
}

// reportOf refers to the report of an edition.
func reportOf(e govreport.Edition) *Schema { return &Schema{Ref: toDefinition + "Report" + string(e)} }

// editionProperty is the member edition where both are allowed, named as in the report's definition.
func editionProperty(s *Schema) *Schema {
	p, _ := s.Definitions["Report"].Properties.Get("edition")
	return &Schema{Type: "string", Title: p.Title, Extras: map[string]any{"x-title": p.Extras["x-title"]},
		OneOf: choices("/edition", []string{string(editions[0]), string(editions[1])})}
}
