package generator

import (
	"strings"

	"github.com/zfxxgk/annualreport/jsonschema/internal/tree"
)

// toDraft07 rewrites a schema for the form generators that speak no later draft: $defs were called definitions, and
// what stands beside $ref was ignored.
func toDraft07(schema *tree.Node) {
	schema.Set("$schema", tree.Text("http://json-schema.org/draft-07/schema#"))
	eachSchema(schema, func(s *tree.Node) {
		s.Rename("$defs", "definitions")
		if ref := s.Member("$ref"); ref != nil {
			ref.Literal = strings.Replace(ref.Literal, "#/$defs/", "#/definitions/", 1)
			wrapRef(s, ref)
		}
	})
}

// wrapRef moves a reference that has neighbours into an allOf.
func wrapRef(schema, ref *tree.Node) {
	if len(schema.Names) == 1 {
		return
	}
	alone := tree.Object()
	alone.Set("$ref", ref)
	schema.Remove("$ref")
	schema.Set("allOf", tree.Array(alone))
}
