package govreport

import (
	"strconv"

	"github.com/zfxxgk/annualreport/govreport/internal/jsonpointer"
	"github.com/zfxxgk/annualreport/govreport/internal/strictjson"
)

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

// ofMember returns what deviates in a member itself, second values of it and what an importer noted aside; nil when nothing
// does.
func ofMember(in []*Deviation, name string) *Deviation {
	for _, d := range in {
		if d.Kind != DuplicateMember && d.Kind < ExtraRow && d.token() == name {
			return d
		}
	}
	return nil
}

// lacksHeading reports whether an imported source lacks the heading of the section that a member is.
func lacksHeading(in []*Deviation, name string) bool {
	for _, d := range in {
		if d.Kind == AbsentSection && d.token() == name {
			return true
		}
	}
	return false
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
		return false // what an importer noted of tables and headings is no member
	}
}

// isWholeMember reports whether a deviation keeps a member with its name, because the name is bad text.
func (d *Deviation) isWholeMember() bool {
	return d.Kind == BadText && len(d.Raw) > 0 && d.Raw[0] == '"' && !strictjson.Valid([]byte(d.Raw))
}
