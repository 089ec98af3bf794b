package validation

import (
	"reflect"
	"strings"

	"github.com/go-playground/validator/v10"
	"github.com/zfxxgk/annualreport/govreport"
)

// A judge is the validator that judges the limits of fields by the validate tags of the model. It is the package's own, so
// that nothing a caller registers can change what a report must be.
type judge struct {
	v     *validator.Validate
	draft bool
}

func newJudge(draft bool) (*judge, error) {
	v := validator.New(validator.WithRequiredStructEnabled())
	v.RegisterTagNameFunc(jsonName)
	return &judge{v, draft}, RegisterTags(v)
}

// A fault is a field that breaks a tag.
type fault struct {
	validator.FieldError
	pointer string // below the judged value
}

// faults lists the fields below a pointer to a struct that break their tags.
func (j *judge) faults(value any) []fault {
	errs, _ := j.v.Struct(value).(validator.ValidationErrors)
	var list []fault
	for _, fe := range errs {
		if !j.draft || fe.Tag() != "required" {
			list = append(list, fault{fe, pointerOf(fe.Namespace())})
		}
	}
	return list
}

// told reports whether a finding says that the field at a pointer is not as it must be, or that what it is in is not.
func told(findings govreport.Findings, pointer string) bool {
	for i := range findings {
		f := &findings[i]
		if f.Pointer == pointer && f.Code.Group() == structural || isWhole(f.Code) && under(pointer, f.Pointer) {
			return true
		}
		if f.Code == "S01" && f.Severity == govreport.Error { // names all sections that an imported page lacks
			for _, section := range f.Cells {
				if under(pointer, section) {
					return true
				}
			}
		}
	}
	return false
}

// structural is the group of the rules that the tags state.
const structural = "J"

// ofOptions is the group of the rules about what the check is asked for, such as a WithDeadline that is no day.
const ofOptions = "U"

// isWhole reports whether a finding is about all that is below its pointer: of the wrong type, of the other edition, or
// missing.
func isWhole(c govreport.Code) bool { return c == "J01" || c == "J02" || c == "J03" }

// pointerTo returns a pointer to a struct, or to a copy where it has no address.
func pointerTo(v reflect.Value) reflect.Value {
	if v.CanAddr() {
		return v.Addr()
	}
	p := reflect.New(v.Type())
	p.Elem().Set(v)
	return p
}

// fieldRules are the rules by which a caller's validator sees a type: none where the package judges it, otherwise the
// model's own tags, whatever tag name it reads.
func fieldRules(t reflect.Type, own bool) map[string]string {
	rules := map[string]string{}
	for i := range t.NumField() {
		field := t.Field(i)
		rules[field.Name] = "-"
		if !own {
			rules[field.Name] = strings.TrimSpace(field.Tag.Get("validate"))
		}
	}
	return rules
}
