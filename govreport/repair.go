package govreport

import (
	"errors"
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/jsonpointer"
)

// errNoPlace says that a repair points at nothing a repair can change.
var errNoPlace error = plainError("no such cell or text in the report")

// Apply makes the changes of a finding's Repair, or of one of its Candidates: number cells and texts, each named by its
// JSON Pointer. It makes all of them or, when one has no place in the report or holds no such value, none and says which.
func Apply(r *Report, repairs []Repair) error {
	var places []target
	for _, repair := range repairs {
		s, m, ok := slotAt(r, repair.Pointer)
		if !ok {
			return &RepairError{repair, errNoPlace}
		}
		if !m.takes(repair.Value) {
			return &RepairError{repair, errors.New("it cannot hold this value")}
		}
		places = append(places, target{s, m})
	}
	for i, repair := range repairs {
		places[i].put(repair.Value)
	}
	return nil
}

// A target is where a repair writes.
type target struct {
	slot
	member *member
}

func (p target) put(v Value) {
	switch {
	case p.text != nil:
		*p.text = v.String()
	case p.integer != nil:
		n, _ := v.Int()
		*p.integer = int(n)
	default:
		*p.cell = v.cell(p.member.kind.cellKind())
	}
}

// A RepairError is a repair that could not be made, and why.
type RepairError struct {
	Repair Repair
	Err    error
}

func (e *RepairError) Error() string {
	return "repair " + e.Repair.Pointer + " to " + e.Repair.Value.Literal() + ": " + e.Err.Error()
}

// Unwrap returns why the repair could not be made.
func (e *RepairError) Unwrap() error { return e.Err }

// slotAt walks the members down to a cell, a text or a whole number.
func slotAt(r *Report, pointer string) (slot, *member, bool) {
	var o object = r
	rest, rooted := strings.CutPrefix(pointer, "/")
	for rooted {
		token, below, more := strings.Cut(rest, "/")
		m, s, ok := memberOf(o, jsonpointer.NameOf(token))
		switch {
		case !ok:
			return slot{}, nil, false
		case !more:
			return s, m, s.text != nil || s.cell != nil || s.integer != nil
		case s.object == nil:
			return slot{}, nil, false
		}
		o, rest = s.object, below
	}
	return slot{}, nil, false
}

func memberOf(o object, name string) (*member, slot, bool) {
	members := o.members()
	for i := range members {
		if members[i].name == name {
			return &members[i], o.slot(i), true
		}
	}
	return nil, slot{}, false
}

// takes reports whether a value is one the member can hold.
func (m *member) takes(v Value) bool {
	switch {
	case v.IsZero():
		return false
	case m.kind == textMember:
		return v.literal[0] == '"'
	case m.kind == integerMember:
		_, ok := v.Int()
		return ok
	default:
		x := v.cell(m.kind.cellKind())
		return x.filled || v.IsBlank()
	}
}

// cell reads a value as the number of a cell.
func (v Value) cell(kind CellKind) number { return readNumber(kind, v.String()) }
