package govreport

import "github.com/zfxxgk/annualreport/govreport/internal/jsonpointer"

// A Field is a member of a report that is no cell of a table: what a form asks for beside the tables.
type Field struct {
	Pointer  string // JSON Pointer
	Label    Text   // in the words clerks use for it; of a section's text, the section's heading
	Kind     FieldKind
	Required bool // whether a final report must have it
	// MaxLength is the largest number of characters of a text, 0 where its spelling says it.
	MaxLength int
	Choices   []Choice // the values one chooses from; nil where one writes
}

// A FieldKind is what is written into a field.
type FieldKind uint8

// The kinds of field.
const (
	TextField  FieldKind = iota // a text, or one of its Choices
	DateField                   // a Date
	WholeField                  // a whole number: the year
)

// A Choice is a value one may choose.
type Choice struct {
	Value string
	Label Text
}

// Fields lists the fields of a report of an edition, in the order of the contract. Explanations are not among them: a form
// asks for one where a finding allows it.
func Fields(e Edition) []Field {
	var list []Field
	var at jsonpointer.Path
	fieldsOf(&list, new(Report), e, &at)
	return list
}

func fieldsOf(list *[]Field, o object, e Edition, at *jsonpointer.Path) {
	members := o.members()
	for i := range members {
		m := &members[i]
		if !m.in(e) {
			continue
		}
		at.Down(m.name)
		switch m.kind {
		case objectMember:
			fieldsOf(list, o.slot(i).object, e, at)
		case textMember, integerMember:
			*list = append(*list, fieldOf(m, at.Pointer(), e))
		}
		at.Up()
	}
}

func fieldOf(m *member, pointer string, e Edition) Field {
	f := Field{Pointer: pointer, Label: labelOfField(pointer), Required: m.limit.required}
	if section := FormOf(e).sectionOf(pointer); section >= 0 && f.Label == (Text{}) {
		f.Label = FormOf(e).Sections[section].Heading()
	}
	switch {
	case m.kind == integerMember:
		f.Kind = WholeField
	case m.limit.format == dateFormat:
		f.Kind = DateField
	default:
		f.MaxLength = m.limit.max
	}
	for _, value := range m.limit.oneof {
		f.Choices = append(f.Choices, Choice{value, labelOfChoice(pointer, value)})
	}
	return f
}

// labelOfChoice names a value of a oneof tag; one that is a word itself, 元 or 万元, is its own label.
func labelOfChoice(pointer, value string) Text {
	switch pointer {
	case "/edition":
		return Edition(value).Label()
	case "/scope":
		return Scope(value).Label()
	case "/organ/kind":
		return Kind(value).Label()
	case "/organ/level":
		return Level(value).Label()
	default:
		return Verbatim(value)
	}
}
