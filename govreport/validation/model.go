package validation

import (
	"reflect"
	"slices"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

// This file reads the model by reflection: which of its types stand where in a report.

// A part is a type of the model that has one place in a report, the report itself among them.
type part struct {
	typ     reflect.Type
	pointer string            // JSON Pointer of the place; of the first item for what is listed
	edition govreport.Edition // the only edition that has it; empty for both
	steps   []step
}

// A step goes from a struct to a field of it, and on to the first item where that is a list.
type step struct {
	field int
	item  bool
}

// A model is what is known of the types of the model.
type model struct {
	parts []part
	rows  []reflect.Type // the types that have several places
}

func readModel() model {
	r := reader{places: map[reflect.Type][]part{}}
	r.read(part{typ: reflect.TypeFor[govreport.Report]()})
	var m model
	for _, t := range r.order {
		if places := r.places[t]; len(places) == 1 {
			m.parts = append(m.parts, places[0])
		} else {
			m.rows = append(m.rows, t)
		}
	}
	return m
}

// A reader walks the types below the report.
type reader struct {
	places map[reflect.Type][]part
	order  []reflect.Type
}

func (r *reader) read(p part) {
	if len(r.places[p.typ]) == 0 {
		r.order = append(r.order, p.typ)
	}
	r.places[p.typ] = append(r.places[p.typ], p)
	for i := range p.typ.NumField() {
		field := p.typ.Field(i)
		if below, ok := p.below(field, i); ok {
			r.read(below)
		}
	}
}

// below is the part in a field; ok is false when it holds no object of the model.
func (p *part) below(field reflect.StructField, i int) (below part, ok bool) {
	below = part{field.Type, p.pointer + "/" + jsonName(field), p.edition, append(slices.Clip(p.steps), step{field: i})}
	if e := field.Tag.Get("edition"); e != "" {
		below.edition = govreport.Edition(e)
	}
	if field.Type.Kind() == reflect.Slice {
		below.typ, below.pointer, below.steps[len(p.steps)].item = field.Type.Elem(), below.pointer+"/0", true
	}
	return below, jsonName(field) != "" && isObject(below.typ)
}

// isObject reports whether a type is a JSON object with members of its own. The cells and values of the model are structs
// too, but not such.
func isObject(t reflect.Type) bool {
	return t.Kind() == reflect.Struct && t.NumField() > 0 && jsonName(t.Field(0)) != ""
}

// jsonName is the JSON name of a field, "" when it has none.
func jsonName(field reflect.StructField) string {
	name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
	return strings.TrimSuffix(name, "-")
}
