package govreport

import (
	"strconv"

	"github.com/zfxxgk/annualreport/govreport/internal/jsonpointer"
	"github.com/zfxxgk/annualreport/govreport/internal/strictjson"
)

// A Deviation is a place where the source of a report differs from the form, so that the model alone cannot show it.
// Decode and the importers record deviations in source order; Check reports them and Encode writes them back.
type Deviation struct {
	Kind    DeviationKind
	Pointer string // JSON Pointer of the place concerned
	// Raw is what stood there: a JSON literal for a report decoded from JSON, the quoted text for an imported one. It is
	// empty for what is missing.
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
	// ExtraRow is a row of an imported table that the form does not have.
	ExtraRow
	// ForeignHead is a column head of the other edition over an imported table: a hybrid of both forms.
	ForeignHead
	// UnreadPlace is a cell, row or table of an imported source in which something stands that could not be told apart
	// with certainty. The cells below the pointer that were left blank are unread, not unfilled.
	UnreadPlace
	// AbsentSection is a section whose heading an imported source does not have.
	AbsentSection
	// MovedSection is a section that an imported source has in another place than the form; Raw is its heading.
	MovedSection
	// RenumberedSection is a section whose heading has another number than the form's; Raw is the heading.
	RenumberedSection
	// MovedText is text or a table under another heading than its own; Pointer is where it belongs, Raw how the text begins.
	MovedText
	// PageDate marks a date of publication that was read off a page: the page may have been published again since.
	PageDate
	// RenamedSection is a section whose heading has the form's number but none of its words; Raw is the heading.
	RenamedSection
)

func (r *Report) deviates(kind DeviationKind, pointer string) bool {
	for i := range r.Deviations {
		if d := &r.Deviations[i]; d.Kind == kind && under(pointer, d.Pointer) {
			return true
		}
	}
	return false
}

// lacks reports whether a cell is blank for another reason than that it was left blank: the document has no such member,
// or what stands there could not be read. Both are told elsewhere.
func (r *Report) lacks(pointer string) bool {
	return r.deviates(MissingMember, pointer) || r.deviates(UnreadPlace, pointer)
}

// unread reports whether something stands at a pointer in the source that could not be read.
func (r *Report) unread(pointer string) bool { return r.deviates(UnreadPlace, pointer) }

// A sectionSet is a set of sections, by their index.
type sectionSet uint8

func (s sectionSet) has(i int) bool { return s&(1<<i) != 0 }

// absentSections returns the sections that an imported report lacks, and those of which it lacks only the heading.
func (c *checker) absentSections() (absent, headings sectionSet) {
	for i := range c.report.Deviations {
		d := &c.report.Deviations[i]
		if d.Kind != AbsentSection {
			continue
		}
		if s := c.form.sectionOf(d.Pointer); s >= 0 {
			if c.report.deviates(MissingMember, d.Pointer) {
				absent |= 1 << s
			} else {
				headings |= 1 << s
			}
		}
	}
	return absent, headings
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
