package generator

import (
	"slices"

	"github.com/zfxxgk/annualreport/jsonschema/internal/tree"
)

// This file puts the keywords of every schema into the order in which one reads them: what it is, what it is called,
// what it accepts, its parts, and the definitions last.

var keywords = []string{
	"$schema", "$id", "$comment", "title", "x-title", "description",
	"$ref", "type", "const", "enum", "oneOf", "minimum", "maximum", "minLength", "maxLength", "pattern", "not",
	"default", "examples", "minItems", "maxItems", "items", "maxProperties", "propertyNames",
	"x-order", "x-section", "x-table", "x-row", "x-groups", "x-column", "x-unit", "x-limit", "x-rules", "x-rules-file",
	"required", "properties", "additionalProperties", "allOf", "anyOf", "if", "then", "else", "$defs", "definitions",
}

// arrange orders the keywords of a schema and of all within it.
func arrange(schema *tree.Node) { eachSchema(schema, arrangeKeywords) }

func arrangeKeywords(n *tree.Node) {
	order := make([]int, len(n.Names))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return rank(n.Names[i]) - rank(n.Names[j]) })
	names, items := make([]string, len(order)), make([]*tree.Node, len(order))
	for to, from := range order {
		names[to], items[to] = n.Names[from], n.Items[from]
	}
	n.Names, n.Items = names, items
}

func rank(keyword string) int {
	i := slices.Index(keywords, keyword)
	if i < 0 {
		panic("generator: keyword without a place: " + keyword)
	}
	return i
}

// eachSchema calls a function for a schema, and then for all within it.
func eachSchema(n *tree.Node, do func(*tree.Node)) {
	if n.Kind != '{' {
		return // true or false
	}
	do(n)
	for i, name := range n.Names {
		switch name {
		case "properties", "$defs", "definitions", "allOf", "anyOf", "oneOf":
			for _, schema := range n.Items[i].Items {
				eachSchema(schema, do)
			}
		case "items", "additionalProperties", "propertyNames", "not", "if", "then", "else":
			eachSchema(n.Items[i], do)
		}
	}
}
