package generator

import "slices"

// This file puts the keywords of every schema into the order in which one reads them: what it is, what it is called,
// what it accepts, its parts, and the definitions last.

var keywords = []string{
	"$schema", "$id", "$comment", "title", "x-title", "description",
	"$ref", "type", "const", "enum", "oneOf", "minimum", "maximum", "minLength", "maxLength", "pattern", "not",
	"default", "examples", "minItems", "maxItems", "items", "maxProperties",
	"x-order", "x-section", "x-table", "x-row", "x-groups", "x-column", "x-unit", "x-rules", "x-rules-file",
	"required", "properties", "additionalProperties", "allOf", "anyOf", "if", "then", "else", "$defs", "definitions",
}

// arrange orders the keywords of a schema and of all within it.
func (n *node) arrange() { n.eachSchema((*node).arrangeKeywords) }

func (n *node) arrangeKeywords() {
	order := make([]int, len(n.names))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return rank(n.names[i]) - rank(n.names[j]) })
	names, items := make([]string, len(order)), make([]*node, len(order))
	for to, from := range order {
		names[to], items[to] = n.names[from], n.items[from]
	}
	n.names, n.items = names, items
}

func rank(keyword string) int {
	i := slices.Index(keywords, keyword)
	if i < 0 {
		panic("generator: keyword without a place: " + keyword)
	}
	return i
}

// eachSchema calls a function for a schema, and then for all within it.
func (n *node) eachSchema(do func(*node)) {
	if n.kind != '{' {
		return // true or false
	}
	do(n)
	for i, name := range n.names {
		switch name {
		case "properties", "$defs", "definitions", "allOf", "anyOf", "oneOf":
			for _, schema := range n.items[i].items {
				schema.eachSchema(do)
			}
		case "items", "additionalProperties", "not", "if", "then", "else":
			n.items[i].eachSchema(do)
		}
	}
}
