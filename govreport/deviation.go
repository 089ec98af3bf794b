package govreport

import (
	"strconv"

	"github.com/zfxxgk/annualreport/govreport/internal/jsonpointer"
	"github.com/zfxxgk/annualreport/govreport/internal/strictjson"
)

// A Deviation is a place where the source of a report differs from the form, so that the model alone cannot show it.
// Decode records deviations in source order, importers what is missing; Check reports them and Encode writes them back.
type Deviation struct {
	Kind    DeviationKind
	Pointer string // JSON Pointer of the place concerned
	// Raw is the JSON that stood there. It is empty for what is missing.
	Raw string
}

// A DeviationKind is a way in which a source differs from the form.
type DeviationKind uint8

// The kinds of deviation.
const (
	// UnknownMember is a member the contract does not have, or has under another spelling or in the other edition.
	UnknownMember DeviationKind = iota + 1
	// DuplicateMember is a second value of a member; the first one counts.
	DuplicateMember
	// WrongType is a value of another JSON type than the contract's, where the model cannot keep it.
	WrongType
	// BadText is a text with invalid UTF-8 or a lone surrogate; the model holds it with U+FFFD in their place.
	BadText
	// MissingMember is a mandatory member the source does not have: a member of the document, or a printed table.
	MissingMember
	// EmptyMember is an optional member present but empty; it is recorded so that Encode writes it again, and is no fault.
	EmptyMember
)

func (r *Report) deviates(kind DeviationKind, pointer string) bool {
	for i := range r.Deviations {
		if d := &r.Deviations[i]; d.Kind == kind && under(pointer, d.Pointer) {
			return true
		}
	}
	return false
}

// A deviationIndex finds deviations by the object they are in. It is nil for a report without any, and whoever walks the
// model then spells no pointers.
type deviationIndex map[string][]*Deviation

func indexDeviations(deviations []Deviation) deviationIndex {
	if len(deviations) == 0 {
		return nil
	}
	index := deviationIndex{}
	for i := range deviations {
		d := &deviations[i]
		above, _ := jsonpointer.Split(d.Pointer)
		index[above] = append(index[above], d)
	}
	return index
}

// in returns the deviations of an object's members, in source order.
func (x deviationIndex) in(at *jsonpointer.Path) []*Deviation {
	if x == nil {
		return nil
	}
	return x[at.Pointer()]
}

// token is the last reference token of the deviation's pointer.
func (d *Deviation) token() string {
	_, token := jsonpointer.Split(d.Pointer)
	return token
}

// ofMember returns what deviates in a member itself, second values of it aside; nil when nothing does.
func ofMember(in []*Deviation, name string) *Deviation {
	for _, d := range in {
		if d.Kind != DuplicateMember && d.token() == name {
			return d
		}
	}
	return nil
}

// ofItem returns what is kept in place of an item of a list that was no object; nil when it was one.
func ofItem(in []*Deviation, i int) *Deviation {
	if len(in) == 0 {
		return nil
	}
	if d := ofMember(in, strconv.Itoa(i)); d != nil && d.Kind == WrongType {
		return d
	}
	return nil
}

// holds reports whether a deviation of a member still says something about it: a caller may have filled the member since
// it was read, and then the model counts.
func (d *Deviation) holds(m *member, s slot) bool {
	switch d.Kind {
	case BadText:
		return m.kind == textMember && *s.text == strictjson.Unquote(d.Raw)
	case WrongType, MissingMember, EmptyMember, UnknownMember:
		return m.empty(s)
	default:
		return false
	}
}

// isWholeMember reports whether a deviation keeps a member with its name, because the name is bad text.
func (d *Deviation) isWholeMember() bool {
	return d.Kind == BadText && len(d.Raw) > 0 && d.Raw[0] == '"' && !strictjson.Valid([]byte(d.Raw))
}
