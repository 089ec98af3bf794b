package generator

import (
	"fmt"
	"reflect"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

// A report is the making of the schema of one edition, for the final check or for a draft's.
type report struct {
	edition govreport.Edition
	final   bool
	form    *govreport.Form
	root    *Schema
	done    map[reflect.Type]bool // the structs whose definitions are complete
}

func newReport(e govreport.Edition, final bool, c comments) *report {
	return &report{
		edition: e, final: final, form: govreport.FormOf(e),
		root: reflected(reflect.TypeFor[govreport.Report](), c),
		done: map[reflect.Type]bool{},
	}
}

// schema completes what was reflected and returns it.
func (r *report) schema() *Schema {
	r.object(reflect.TypeFor[govreport.Report](), "")
	for name := range r.root.Definitions {
		if !r.reached(name) {
			delete(r.root.Definitions, name)
		}
	}
	return r.root
}

func (r *report) reached(name string) bool {
	for t := range r.done {
		if t.Name() == name {
			return true
		}
	}
	return false
}

// object completes the definition of a struct. The pointer is where it first stands in the report: the rows of a table
// share one, and what they do not share is said by the property that refers to it.
func (r *report) object(t reflect.Type, pointer string) {
	if r.done[t] {
		return
	}
	r.done[t] = true
	s := r.root.Definitions[t.Name()]
	comment(s)
	r.labelObject(s, t, pointer)
	for i := range t.NumField() {
		r.field(s, t.Field(i), pointer)
	}
	if pointer == "" {
		setRules(s, r.otherRules())
	}
	if !r.final {
		s.Required = nil
	}
}

func (r *report) field(s *Schema, f reflect.StructField, above string) {
	name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	if name == "-" {
		return
	}
	if only := f.Tag.Get("edition"); only != "" && only != string(r.edition) {
		drop(s, name)
		return
	}
	p, ok := s.Properties.Get(name)
	if !ok {
		panic(fmt.Sprintf("generator: %s has no property %s", above, name))
	}
	pointer := above + "/" + name
	comment(p)
	extra(p, "x-order", order(s, name))
	r.limit(p, f, pointer)
	r.label(p, pointer)
	r.layOut(p, pointer)
	r.below(p, f.Type, pointer)
}

// below completes what a field refers to.
func (r *report) below(p *Schema, t reflect.Type, pointer string) {
	switch {
	case t == reflect.TypeFor[[]govreport.CellValue]():
		extra(p.AdditionalProperties, "x-limit", r.complaint(pointer+"/x", "true"))
	case t == reflect.TypeFor[govreport.CellNotes]():
		r.cellNotes(p, pointer)
	case t.Kind() == reflect.Slice:
		r.object(t.Elem(), pointer+"/0")
	case t.Kind() == reflect.Struct && r.root.Definitions[t.Name()] != nil:
		r.object(t, pointer)
	}
}

// cellNotes says which cells there are to note something in, and how much.
func (r *report) cellNotes(p *Schema, pointer string) {
	for _, cell := range r.form.Cells {
		p.PropertyNames.Enum = append(p.PropertyNames.Enum, cell.Pointer)
	}
	note := p.AdditionalProperties
	note.MaxLength = uint64Of(govreport.MaxCellNote)
	first := pointer + "/" + strings.ReplaceAll(r.form.Cells[0].Pointer, "/", "~1")
	extra(note, "x-limit", r.complaint(first, breaking(note)[0]))
}

// order is the place of a property among those of its object, from 1.
func order(s *Schema, name string) int {
	n := 1
	for p := s.Properties.Oldest(); p.Key != name; p = p.Next() {
		n++
	}
	return n
}

// comment moves the doc comment, which invopop makes the description, to where those who only fill in a form do not see
// it: it is in English, and of the Go field.
func comment(s *Schema) {
	s.Comments, s.Description = strings.Join(strings.Fields(s.Description), " "), ""
}
