package govreport

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/decimal"
	"github.com/zfxxgk/annualreport/govreport/internal/jsonpointer"
	"github.com/zfxxgk/annualreport/govreport/internal/strictjson"
)

// CheckValue returns what the structural rules say of one value standing at a JSON Pointer in a report of an edition,
// as Check would say it: for who judges the fields of a report one by one. The zero Value is a member that is not there.
// It is silent about a pointer the model has nothing for, and below a member of the other edition. What only the whole report can tell is not said: the number
// that the sums would force in an unreadable cell.
func CheckValue(e Edition, pointer string, v Value, final bool) Findings {
	r := &Report{Edition: e}
	c := &checker{report: r, form: FormOf(r.formEdition()), options: Options{Final: final}}
	c.switchRules()
	w := structureWalk{checker: c, edition: c.form.Edition, final: final}
	m, s, ok := w.descend(r, pointer)
	if !ok || !v.IsZero() && !v.isJSON() {
		return nil
	}
	w.member(m, s, w.put(m, s, v))
	return c.result.Findings
}

// integer returns a whole number however it is written, 2022.0 included.
func (v Value) integer() (int64, bool) {
	if v.IsZero() || !decimal.IsNumber(v.literal) {
		return 0, false
	}
	n, is := decimal.ReadWhole(v.literal)
	return n, is == decimal.Whole
}

// isJSON reports whether the value is well-formed JSON, which a caller's own literal need not be.
func (v Value) isJSON() bool { return strictjson.Valid([]byte(v.literal)) }

// descend goes down to the member at a pointer, making the items of lists that it passes, and returns it with its slot.
func (w *structureWalk) descend(o object, pointer string) (*member, slot, bool) {
	rest, ok := strings.CutPrefix(pointer, "/")
	if !ok {
		return nil, slot{}, false
	}
	token, below, deeper := strings.Cut(rest, "/")
	members := o.members()
	i := findMember(members, []byte(jsonpointer.NameOf(token)), 0)
	if i < 0 {
		return nil, slot{}, false
	}
	m, s := &members[i], o.slot(i)
	w.at.Down(m.name)
	switch {
	case !deeper:
		return m, s, true
	case !m.in(w.edition):
		return nil, slot{}, false // that it is there at all is the finding, and is told above
	case m.kind == objectMember:
		return w.descend(s.object, "/"+below)
	case m.kind == listMember:
		index, below, _ := strings.Cut(below, "/")
		n, ok := Value{index}.Int()
		if !ok || n < 0 || m.limit.ofItems(int(n)+1) != noFault {
			return nil, slot{}, false
		}
		w.at.Item(int(n))
		return w.descend(s.list.grow(), "/"+below)
	}
	return nil, slot{}, false
}

// put puts a value into a slot, or notes what of it no slot can hold.
func (w *structureWalk) put(m *member, s slot, v Value) []*Deviation {
	note := func(kind DeviationKind) []*Deviation {
		return []*Deviation{{Kind: kind, Pointer: w.at.Pointer(), Raw: v.literal}}
	}
	switch n, whole := v.integer(); {
	case v.IsZero():
		if m.mandatory {
			return note(MissingMember)
		}
	case !m.in(w.edition):
		return note(UnknownMember)
	case m.kind.isCell():
		*s.cell = readCell(m.kind, []byte(v.literal))
	case m.kind == textMember && v.literal[0] == '"':
		*s.text = v.String()
	case m.kind == integerMember && whole:
		*s.integer = int(n)
	default:
		return note(WrongType)
	}
	return nil
}
