package govreport

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/jsonpointer"
)

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

// Which values there are to choose from is the oneof of the member's validate tag; here are the words for them, and a test holds
// that each has its own.

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

// labelledValue is a value behind the words for it.
var labelledValue = Text{zh: "{label}（{value}）", key: "choice.labelled"}

// allowedWords lists values to choose from, each behind its label unless that says it too.
func allowedWords(pointer string, values []string) (list Text) {
	for _, value := range values {
		text := Verbatim(value)
		if label := labelOfChoice(pointer, value); !strings.Contains(label.zh, value) {
			text = labelledValue.with("label", label).with("value", text)
		}
		list = list.join(byCommas, text)
	}
	return list
}

// Label returns the kind in the words clerks use; empty for none.
func (k Kind) Label() Text {
	switch k {
	case Government:
		return Text{zh: "人民政府", key: "kind.government"}
	case GovernmentOffice:
		return Text{zh: "政府办公厅（室）", key: "kind.governmentOffice"}
	case Department:
		return Text{zh: "政府部门", key: "kind.department"}
	case Township:
		return Text{zh: "乡镇人民政府", key: "kind.township"}
	case Subdistrict:
		return Text{zh: "街道办事处", key: "kind.subdistrict"}
	case Ministry:
		return Text{zh: "国务院部门", key: "kind.ministry"}
	case Vertical:
		return Text{zh: "垂直管理机关", key: "kind.vertical"}
	case OtherOrgan:
		return Text{zh: "其他机关", key: "kind.otherOrgan"}
	default:
		return Text{}
	}
}

// Label returns the level in the words clerks use; empty for none.
func (l Level) Label() Text {
	switch l {
	case CentralLevel:
		return Text{zh: "中央", key: "level.central"}
	case ProvinceLevel:
		return Text{zh: "省级", key: "level.province"}
	case PrefectureLevel:
		return Text{zh: "设区的市级", key: "level.prefecture"}
	case CountyLevel:
		return Text{zh: "县级", key: "level.county"}
	case TownshipLevel:
		return Text{zh: "乡级", key: "level.township"}
	default:
		return Text{}
	}
}

// Label returns the scope in the words clerks use; empty for none.
func (s Scope) Label() Text {
	switch s {
	case Own:
		return Text{zh: "本机关", key: "scope.own"}
	case Aggregated:
		return Text{zh: "全地区汇总", key: "scope.aggregated"}
	default:
		return Text{}
	}
}

// Label returns the edition with the notice that prescribes it; empty for none.
func (e Edition) Label() Text {
	switch e {
	case Edition2019:
		return Text{zh: "2019年版（国办公开办函〔2019〕60号）", key: "edition.2019"}
	case Edition2021:
		return Text{zh: "2021年版（国办公开办函〔2021〕30号）", key: "edition.2021"}
	default:
		return Text{}
	}
}
