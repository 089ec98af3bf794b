package govreport

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
	// TextBeside is text beside a table, for which the model has no place; Pointer is the table's section, Raw the text.
	TextBeside
	// RenamedSection is a section whose heading has the form's number but none of its words; Raw is the heading.
	RenamedSection
)
