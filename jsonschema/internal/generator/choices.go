package generator

import "github.com/zfxxgk/annualreport/govreport"

// This file writes the texts that are chosen from a list as oneOf of const and title. That is the only spelling of a
// labelled choice in standard keywords: react-jsonschema-form and JSON Forms read it as a select, json-schema-to-typescript
// as a union of literals. enum with a keyword of one's own beside it would leave their users to see "vertical".

// choices lists the choices at a pointer, with their labels.
func choices(pointer string, values []string) []*Schema {
	list := make([]*Schema, len(values))
	for i, value := range values {
		list[i] = &Schema{Const: value}
		entitle(list[i], choiceLabel(pointer, value))
	}
	return list
}

// noChoice is the choice of an optional text that is left empty.
func noChoice() *Schema {
	s := &Schema{Const: ""}
	entitle(s, notStated)
	return s
}

func choiceLabel(pointer, value string) label {
	switch pointer {
	case "/edition":
		return labelOf(govreport.Edition(value).Label())
	case "/organ/kind":
		return labelOf(govreport.Kind(value).Label())
	case "/organ/level":
		return labelOf(govreport.Level(value).Label())
	case "/scope":
		return labelOf(govreport.Scope(value).Label())
	case "/disclosure2019/procurement/unit":
		return label{value, value, value}
	default:
		panic("generator: no labels for the choices at " + pointer)
	}
}
