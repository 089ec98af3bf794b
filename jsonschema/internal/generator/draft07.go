package generator

import "strings"

// toDraft07 rewrites a schema for the form generators that speak no later draft: $defs were called definitions, and
// what stands beside $ref was ignored.
func toDraft07(n *node) {
	n.set("$schema", text("http://json-schema.org/draft-07/schema#"))
	n.eachSchema(func(s *node) {
		s.rename("$defs", "definitions")
		if ref := s.member("$ref"); ref != nil {
			ref.literal = strings.Replace(ref.literal, "#/$defs/", "#/definitions/", 1)
			s.wrapRef(ref)
		}
	})
}

// wrapRef moves a reference that has neighbours into an allOf.
func (n *node) wrapRef(ref *node) {
	if len(n.names) == 1 {
		return
	}
	n.remove("$ref")
	n.set("allOf", &node{kind: '[', items: []*node{{kind: '{', names: []string{"$ref"}, items: []*node{ref}}}})
}
