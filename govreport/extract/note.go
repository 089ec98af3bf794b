package extract

import "github.com/zfxxgk/annualreport/govreport"

// A Note is one thing about the source that the report alone does not show: what was missing, doubtful, put right or left
// out. It is data; the sentence is made last, by Message.
type Note struct {
	Kind    NoteKind
	Pointer string // JSON Pointer of the place in the report it is about; "" for the report as a whole
	Place   Place  // where in the source it was found; the zero Place for what is not there
	Quote   string // the words of the source it is about
	Args    []govreport.Arg
	// Rows are the JSON Pointers of all rows that a note on several is about, Pointer being the first; of a note on a column, its cells.
	Rows []string
	// Unlisted is how many notes this one stands for, which are not listed because there are so many like them, see MostNotes. The
	// first of them is at Place. 0 for a note that stands for itself.
	Unlisted int

	edition govreport.Edition
	rank    int // glyph, for sorting
}

// A NoteKind says what a note is about. The values are stable.
type NoteKind string

// The kinds of note. In brackets what Args holds besides.
const (
	// What is not there.
	SectionMissing NoteKind = "sectionMissing" // no heading of this section was found
	SectionEmpty   NoteKind = "sectionEmpty"   // the heading is there and no text below it
	TableMissing   NoteKind = "tableMissing"   // the section has no table that can be read
	RowsMissing    NoteKind = "rowsMissing"    // rows of the form that the table does not have (count, last)
	CellsMissing   NoteKind = "cellsMissing"   // a row has blanks; where the others stand is known (found, of)
	ColumnBlank    NoteKind = "columnBlank"    // several rows have nothing in a column, Rows are their cells; where the others stand is known (count, column)
	EditionUnknown NoteKind = "editionUnknown" // neither the tables nor the year tell the edition; no table was read
	YearMissing    NoteKind = "yearMissing"    // no year was found
	TitleMissing   NoteKind = "titleMissing"   // no title was found

	// What was not read because it could not be known where it belongs. Its cells are blank.
	RowUncertain   NoteKind = "rowUncertain"   // a row has not as many values as the form (found, of), or several have as many as each other (count, last)
	NumberTorn     NoteKind = "numberTorn"     // a number among the values of a row is torn apart (found, of)
	RowsUnplaced   NoteKind = "rowsUnplaced"   // labels and values stand apart, and which are whose cannot be known (count, last)
	ColumnsChanged NoteKind = "columnsChanged" // the columns stand in another order than the form's
	ValuesUnplaced NoteKind = "valuesUnplaced" // values without a label
	ExtraRow       NoteKind = "extraRow"       // a row that the form does not have
	RowTwice       NoteKind = "rowTwice"       // a row that stands in the table a second time; the first was read
	TableTwice     NoteKind = "tableTwice"     // a table is printed a second time with other numbers; the first was read
	OtherYear      NoteKind = "otherYear"      // a row of the table, or another table, is of another year; it was left out
	TableRepeated  NoteKind = "tableRepeated"  // a table is printed a second time with the same numbers
	Unread         NoteKind = "unread"         // words among the rows of a table that are none of its labels

	// What was read in spite of something.
	LabelVariant   NoteKind = "labelVariant"   // a row was known by its place and most of its label (label)
	RowsByOrder    NoteKind = "rowsByOrder"    // labels and values stand apart; read by their order, which all sums confirm (count, last)
	RowsDoubtful   NoteKind = "rowsDoubtful"   // labels and values stand apart; read by their order, which nothing confirms (count, last)
	RowMoved       NoteKind = "rowMoved"       // a row stands out of the form's order
	RowBroken      NoteKind = "rowBroken"      // the values of a row stand on several lines
	SubtotalColumn NoteKind = "subtotalColumn" // a column of subtotals that the form does not have was left out
	StrayNumbers   NoteKind = "strayNumbers"   // numbers beside a complete row were left out
	HeadMissing    NoteKind = "headMissing"    // a table was read without its column heads
	HeadsMissing   NoteKind = "headsMissing"   // a table was read of which some column heads are missing
	ForeignHead    NoteKind = "foreignHead"    // a column head or a row of the other edition
	TableMoved     NoteKind = "tableMoved"     // a table stands under another heading than its own
	SectionMoved   NoteKind = "sectionMoved"   // a section stands out of the form's order
	HeadingTwice   NoteKind = "headingTwice"   // a section's heading is printed twice
	ReportTwice    NoteKind = "reportTwice"    // the page holds the report twice; the first was read
	Renumbered     NoteKind = "renumbered"     // a heading has another number than the form's (printed, expected)
	CellRemark     NoteKind = "cellRemark"     // a remark inside a cell; the number was taken (value)
	UnitInCell     NoteKind = "unitInCell"     // a unit inside a cell was taken off (value, unit)
	UnitConverted  NoteKind = "unitConverted"  // an amount in another unit than the column's was converted (value, unit)
	Normalised     NoteKind = "normalised"     // a number is written in an unusual way (value)
	Typography     NoteKind = "typography"     // numbers of a table are written with separators or full-width digits (count, value)
	Unreadable     NoteKind = "unreadable"     // what stands in a cell is no number; it is kept as typed

	// Prose and title block.
	ProseMoved     NoteKind = "proseMoved"     // text about problems stands before the heading of section 五; it was put there
	ProseBeside    NoteKind = "proseBeside"    // text beside a table, for which the model has no place
	PageFurniture  NoteKind = "pageFurniture"  // navigation, buttons, footer: left out
	Encoding       NoteKind = "encoding"       // the text was in another encoding than UTF-8 (encoding)
	EncodingOther  NoteKind = "encodingOther"  // a page says that it is in another encoding than it is in (encoding, stated)
	Damaged        NoteKind = "damaged"        // bytes on a line were no character and became U+FFFD (count)
	PageNumbers    NoteKind = "pageNumbers"    // page numbers were left out (count)
	YearConflict   NoteKind = "yearConflict"   // title, period and prose name different years (year, other)
	TitleFromProse NoteKind = "titleFromProse" // the title was taken from a sentence, for want of a line of its own
	YearFromProse  NoteKind = "yearFromProse"  // the year was taken from the prose, for want of a title and a period
	ValueConflict  NoteKind = "valueConflict"  // a second, different value of the same kind; the first was taken
	Malformed      NoteKind = "malformed"      // a labelled value is not of the form it should have; it was not taken

	// What a source states of itself outside its text.
	StatedOtherwise NoteKind = "statedOtherwise" // its metadata state another value than its text; theirs was taken, but a title only if it says more (stated)
	FromMetadata    NoteKind = "fromMetadata"    // a value was taken from the metadata alone

	// Of the file. They stand in front of the others.
	HiddenText  NoteKind = "hiddenText"  // hidden text, rows, columns or sheets were left out (count)
	Pictures    NoteKind = "pictures"    // pictures are not read, and something of the report is missing (count)
	Recognised  NoteKind = "recognised"  // the text was recognised on a scan by a program, which may have misread it
	NotComputed NoteKind = "notComputed" // formulas of which the file does not have the results (count)
	StruckOpen  NoteKind = "struckOpen"  // struck text that does not end was left out to the end of its paragraph only (count)
	Cut         NoteKind = "cut"         // the file ends where a page does not: what stood behind is lost
)

// doubtful are the kinds of note that doubt a value. What is certain, though it was written in an unusual way or place, is
// none; nor is what Check says for itself: a missing section, a row or head that the form does not have, a cell that holds
// no number.
var doubtful = map[NoteKind]bool{
	TableMissing: true, RowsMissing: true, ColumnBlank: true, EditionUnknown: true,
	RowUncertain: true, RowsUnplaced: true, RowsDoubtful: true, NumberTorn: true, ColumnsChanged: true, ValuesUnplaced: true, RowTwice: true, TableTwice: true,
	LabelVariant: true, StrayNumbers: true, HeadMissing: true, HeadsMissing: true, ReportTwice: true,
	YearConflict: true, YearFromProse: true, ValueConflict: true, Damaged: true, NotComputed: true, Recognised: true, Cut: true, StruckOpen: true,
}

// Doubtful reports whether the note says that a value, or its place, could not be known for certain: someone must compare
// the report with its source before relying on it. Cells that are plainly blank in the source are not in doubt.
func (n Note) Doubtful() bool {
	if n.Kind == CellsMissing {
		return n.Quote != "" // the row is not simply blank
	}
	return doubtful[n.Kind]
}

// unread reports whether the note is about something in the source that was not read, or not with certainty, so that blank
// cells at its pointer are not for want of a value.
func (n *Note) unread() bool {
	switch n.Kind {
	case RowUncertain, RowsUnplaced, NumberTorn, ColumnsChanged, ValuesUnplaced, StrayNumbers:
		return true
	case CellsMissing:
		return n.Quote != "" && n.nothingFound()
	}
	return false
}

// nothingFound reports a note on a row in which there are words in place of values.
func (n *Note) nothingFound() bool {
	return len(n.Args) > 0 && n.Args[0].Value.In(govreport.ZhHans) == "0"
}

// An Extraction is what was read from a source.
type Extraction struct {
	Report  *govreport.Report
	Notes   []Note   // in source order; what is missing comes last
	Sources []Source // in the order they were read

	texts map[string]readText // by their pointers; see Find
}

// A Source is where a value of the report was found.
type Source struct {
	Pointer string // JSON Pointer of the value
	Place          // where it begins
	// Start and End are byte offsets in the source's text, End exclusive. Where the text of the fragment does not stand in the
	// source letter by letter (Place.Length), they are those of the whole fragment.
	Start, End int
}

// Source returns where the value at a JSON Pointer was found.
func (x *Extraction) Source(pointer string) (Source, bool) {
	for _, s := range x.Sources {
		if s.Pointer == pointer {
			return s, true
		}
	}
	return Source{}, false
}

// NotesOf returns the notes of one kind.
func (x *Extraction) NotesOf(kind NoteKind) []Note {
	var of []Note
	for _, n := range x.Notes {
		if n.Kind == kind {
			of = append(of, n)
		}
	}
	return of
}
