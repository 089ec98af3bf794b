package govreport

import "slices"

// An ImportMark is a place where the published text a report was read from differs from the form, or was not read with
// certainty, so that the cells and texts alone do not show it. Importers set the marks and the document keeps them: stored
// and read again, a report is judged as on the day it was imported. A report that was never printed has none, and whoever
// puts right what a mark is about takes the mark away.
type ImportMark struct {
	// Kind says what the mark tells.
	Kind MarkKind `json:"kind" validate:"required,oneof=unread doubtful absentTable extraRow foreignHead absentSection movedSection renumberedSection renamedSection movedText pageDate"`
	// Pointer is the JSON Pointer of the place concerned.
	Pointer string `json:"pointer" validate:"required,max=200"`
	// Quote is what stood there, or how it begins; empty where nothing did.
	Quote string `json:"quote,omitempty" validate:"omitempty,max=500"`
}

// A MarkKind is what an importer may have to mark.
type MarkKind string

// The kinds of mark.
const (
	// UnreadPlace is a cell, row or table in which something stands that could not be told apart with certainty. The cells
	// below the pointer that were left blank are unread, not unfilled.
	UnreadPlace MarkKind = "unread"
	// DoubtfulPlace is a cell that was given a value of which it is not certain that it is its own. To the rules, Complete and
	// Aggregate it is as if it had not been read.
	DoubtfulPlace MarkKind = "doubtful"
	// AbsentTable is a table that was not found in the source, or is an image there.
	AbsentTable MarkKind = "absentTable"
	// ExtraRow is a row of a table that the form does not have.
	ExtraRow MarkKind = "extraRow"
	// ForeignHead is a column head of the other edition over a table: a hybrid of both forms.
	ForeignHead MarkKind = "foreignHead"
	// AbsentSection is a section whose heading the source does not have.
	AbsentSection MarkKind = "absentSection"
	// MovedSection is a section that stands in another place than the form's; Quote is its heading.
	MovedSection MarkKind = "movedSection"
	// RenumberedSection is a section whose heading has another number than the form's; Quote is the heading.
	RenumberedSection MarkKind = "renumberedSection"
	// RenamedSection is a section whose heading has the form's number but none of its words; Quote is the heading.
	RenamedSection MarkKind = "renamedSection"
	// MovedText is text or a table under another heading than its own; Pointer is where it belongs, Quote how the text begins.
	MovedText MarkKind = "movedText"
	// PageDate is a date of publication that was read off a page: the page may have been published again since.
	PageDate MarkKind = "pageDate"
)

// MaxImportMarks is the most marks that a report may have, MaxMarkQuote the most characters that one may quote.
const (
	MaxImportMarks = 1000
	MaxMarkQuote   = 500
)

// marked reports whether a place, or what it is in, has a mark of a kind. One without a place, which no importer makes, marks nothing.
func (r *Report) marked(kind MarkKind, pointer string) bool {
	for i := range r.ImportMarks {
		if m := &r.ImportMarks[i]; m.Kind == kind && m.Pointer != "" && under(pointer, m.Pointer) {
			return true
		}
	}
	return false
}

// lacks reports whether a cell is blank for another reason than that it was left blank: the document has no such member,
// or what stands there could not be read. Both are told elsewhere.
func (r *Report) lacks(pointer string) bool {
	return r.deviates(MissingMember, pointer) || r.unread(pointer)
}

// unread reports whether something stands at a pointer in the source that could not be read, or not with certainty.
func (r *Report) unread(pointer string) bool {
	return r.marked(UnreadPlace, pointer) || r.marked(DoubtfulPlace, pointer)
}

// certain returns the report without the values of doubtful cells.
func (r *Report) certain() *Report {
	if r == nil || !slices.ContainsFunc(r.ImportMarks, func(m ImportMark) bool { return m.Kind == DoubtfulPlace }) {
		return r
	}
	sure := *r
	form := FormOf(r.formEdition())
	for _, cell := range form.Cells {
		if r.marked(DoubtfulPlace, cell.Pointer) {
			cell.Write(&sure, "")
		}
	}
	return &sure
}

// settleMark takes away the mark of a doubtful cell: a person has said what is in it.
func (r *Report) settleMark(pointer string) {
	r.ImportMarks = slices.DeleteFunc(slices.Clone(r.ImportMarks), func(m ImportMark) bool { return m.Kind == DoubtfulPlace && m.Pointer == pointer })
}

// A sectionSet is a set of sections, by their index.
type sectionSet uint8

func (s sectionSet) has(i int) bool { return s&(1<<i) != 0 }

// tableSections are the sections with a table.
func (f *Form) tableSections() (set sectionSet) {
	for i := range f.Tables {
		set |= 1 << max(f.sectionOf(f.Tables[i].Section.Pointer), 0)
	}
	return set
}

// absentSections returns the sections that an imported report lacks, and those of which it lacks only the heading.
func (c *checker) absentSections() (absent, headings sectionSet) {
	for i := range c.report.ImportMarks {
		m := &c.report.ImportMarks[i]
		if m.Kind != AbsentSection {
			continue
		}
		if s := c.form.sectionOf(m.Pointer); s >= 0 {
			if c.report.deviates(MissingMember, m.Pointer) {
				absent |= 1 << s
			} else {
				headings |= 1 << s
			}
		}
	}
	return absent, headings
}
