package extract

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport"
)

// MaxText is the longest text that is read, in bytes. A report has some fifty thousand.
const MaxText = 4 << 20

// maxFragments is how many lines and cells are read. A report has some five hundred; layout tables add thousands of empty
// cells.
const maxFragments = 200_000

// What is wrong with a source that is no report. The errors of Text and Read wrap one of these; that of a source too long is a
// *LimitError.
var (
	ErrTooLong   = errors.New("source too long for a report")
	ErrNotText   = errors.New("source is not text in UTF-8")
	ErrNotReport = errors.New("source is not an annual report on government information disclosure")
)

// ErrSchoolYear is an ErrNotReport: the source is a university's report on an academic year (学年度).
var ErrSchoolYear = because(ErrNotReport, "it is a university's on an academic year (学年度), which follows 《高等学校信息公开办法》 and has a form of its own")

// Text reads a report from plain text in UTF-8. The error says why the text is no report at all; whatever is wrong with a
// report is in the notes.
func Text(text string) (*Extraction, error) {
	fragments, err := Lines(text)
	if err != nil {
		return nil, err
	}
	return Read(fragments)
}

// Lines cuts plain text in UTF-8 into lines, and into cells where pipes or tabs show them. It is the reader of this one format.
func Lines(text string) ([]Fragment, error) {
	switch {
	case len(text) > MaxText:
		return nil, &LimitError{TextLimit, MaxText}
	case strings.IndexByte(text, 0) >= 0:
		return nil, because(ErrNotText, "it has NUL bytes, as binary files and UTF-16 have")
	case !utf8.ValidString(text):
		return nil, because(ErrNotText, "byte "+strconv.Itoa(invalidAt(text))+" begins no character; GB 18030 must be converted first")
	}
	return splitText(text), nil
}

type wrapped struct {
	what error
	why  string
}

func because(what error, why string) error { return &wrapped{what, why} }

func (w *wrapped) Error() string { return w.what.Error() + ": " + w.why }
func (w *wrapped) Unwrap() error { return w.what }

func invalidAt(text string) int {
	for i, r := range text {
		if r == utf8.RuneError && !strings.HasPrefix(text[i:], "\uFFFD") {
			return i
		}
	}
	return len(text)
}

// A reader is the reading of one source.
type reader struct {
	in         *Input
	d          *document
	o          *outline
	report     *govreport.Report
	e          int // index of the edition
	tables     [3]*tableText
	marks      []rankedMark
	absent     []govreport.Deviation
	out        Extraction
	title      title
	period     span
	otherYears []yearTable // tables that are not the report's year's
	tail       span        // the footer behind the last section
	hidden     []span      // what is no prose: tables, repeated headings, the footer
	at         span        // where notes without a place of their own belong
	printed    printed
	exact      bool            // a table had no cells but the form's
	quoted     []int           // tokens of the table being read that a note on their row quotes
	noted      map[int]bool    // glyphs at which a note begins
	unread     map[string]bool // places recorded as unread
	repeated   map[string]int  // how often lines stand in the source, once a line beside a table asks
	headUnit   string          // the unit printed with the head of money in the table being read
}

// A rankedMark is a mark and where it was found.
type rankedMark struct {
	govreport.ImportMark
	rank int
}

func newReader(in *Input) *reader {
	rd := &reader{in: in, d: newDocument(in.Fragments), report: &govreport.Report{},
		noted: map[int]bool{}, unread: map[string]bool{}}
	rd.out.Report, rd.out.texts = rd.report, map[string]readText{}
	return rd
}

func (rd *reader) read() {
	rd.o = rd.d.outline()
	rd.readTitle()
	rd.stateTitle()
	rd.readYear()
	rd.report.Edition = rd.d.judgeEdition(rd.o, rd.report.Year)
	if rd.report.Edition == govreport.Edition2019 {
		rd.e = 0
	} else {
		rd.e = 1
	}
	rd.tables = rd.d.locate(rd.o, rd.e)
	rd.chooseYears()
	rd.readFurniture()
	rd.readTables()
	rd.readProse()
	rd.stateParticulars()
	rd.readOrgan()
	rd.stateOrigin()
	rd.noteOutline()
}

// isReport reports whether anything of a report was found. A title within a sentence is none: news speak of reports.
func (rd *reader) isReport() bool {
	tables := 0
	for _, t := range rd.tables {
		if t.sure() {
			tables++
		}
	}
	if rd.title.class == 3 || tables > 0 {
		return true
	}
	_, end := rd.d.find(rd.d.all(), []rune("公开"))
	return rd.o.sureHeading(rd.d) && end >= 0
}

// readTables reads the three tables, or says that they are absent.
func (rd *reader) readTables() {
	form := govreport.FormOf(rd.report.Edition)
	if form == nil {
		rd.note(Note{Kind: EditionUnknown, Pointer: "/edition"}, span{})
		form = govreport.FormOf(govreport.Edition2021)
	}
	for i, t := range rd.tables {
		section := form.Tables[i].Section
		switch {
		case t.used.empty() || rd.report.Edition == "":
			rd.note(Note{Kind: TableMissing, Pointer: section.Pointer}, span{})
			rd.mark(govreport.AbsentTable, section.Pointer, span{}, len(rd.d.glyphs))
			continue
		case rd.o.head[i+1] == nil:
			rd.note(Note{Kind: SectionMissing, Pointer: section.Pointer}, t.used)
		case t.owner != i+1:
			rd.note(Note{Kind: TableMoved, Pointer: section.Pointer}, t.used)
			rd.mark(govreport.MovedText, section.Pointer, span{}, t.used.from)
		}
		if i == disputesTable {
			rd.readDisputes(t)
		} else {
			rd.readRows(t, i)
		}
		rd.noteOtherYears(i, section.Pointer)
		rd.noteTypography(section.Pointer)
		rd.noteTableAgain(t, i, section.Pointer)
	}
}

// noteTableAgain notes a second copy of a table in the last section, as in an annex.
func (rd *reader) noteTableAgain(t *tableText, table int, pointer string) {
	const last = 5
	if rd.o.head[last] == nil || t.owner == last {
		return
	}
	if other := rd.d.scan(rd.o.body[last], table, rd.e, false); other.sure() {
		rd.note(Note{Kind: twice(t.sameAs(other)), Pointer: pointer, Quote: rd.d.quote(other.used)}, other.used)
		rd.hidden = append(rd.hidden, other.used)
	}
}

// note adds a note about a place in the source; an empty span is no place.
func (rd *reader) note(n Note, at span) {
	n.edition = rd.report.Edition
	n.rank = len(rd.d.glyphs)
	if !at.empty() && at.from < len(rd.d.glyphs) {
		n.rank = at.from
		n.Place = rd.d.place(at.from)
	}
	rd.out.Notes = append(rd.out.Notes, n)
	rd.noted[n.rank] = true
	if !n.unread() || n.Pointer == "" {
		return
	}
	for _, pointer := range append([]string{n.Pointer}, n.Rows...) {
		if !rd.unread[pointer] {
			rd.unread[pointer] = true
			rd.marks = append(rd.marks, rankedMark{govreport.ImportMark{Kind: govreport.UnreadPlace, Pointer: pointer,
				Quote: strings.ReplaceAll(n.Quote, "\n", " ")}, n.rank})
		}
	}
}

// mark marks a place of the report with what stands in the source, found at a glyph.
func (rd *reader) mark(kind govreport.MarkKind, pointer string, quoted span, at int) {
	rd.marks = append(rd.marks, rankedMark{govreport.ImportMark{Kind: kind, Pointer: pointer, Quote: rd.d.quote(quoted)}, at})
}

// lack records that a mandatory part of the report is not there.
func (rd *reader) lack(kind NoteKind, pointer string) {
	rd.note(Note{Kind: kind, Pointer: pointer}, span{})
	rd.absent = append(rd.absent, govreport.Deviation{Kind: govreport.MissingMember, Pointer: pointer})
}

// found records where a value stands.
func (rd *reader) found(pointer string, s span) {
	if !s.empty() {
		rd.out.Sources = append(rd.out.Sources, rd.d.source(pointer, s))
	}
}

// finish puts notes and deviations in order.
func (rd *reader) finish() *Extraction {
	if n := len(rd.d.pages); n > 0 {
		first := rd.d.frags[rd.d.pages[0]]
		rd.out.Notes = append(rd.out.Notes, Note{Kind: PageNumbers, Place: first.Place, Quote: first.Text, edition: rd.report.Edition,
			rank: int(rd.d.first[rd.d.pages[0]]), Args: []govreport.Arg{numberArg("count", n)}})
	}
	rd.out.Notes = append(rd.fileNotes(), rd.out.Notes...)
	slices.SortStableFunc(rd.out.Notes, func(a, b Note) int { return a.rank - b.rank })
	rd.out.Notes = listed(once(rd.out.Notes))
	rd.keepMarks()
	rd.report.Deviations = rd.absent
	return &rd.out
}

// fileNotes are the notes of the reader of the format. That it does not read pictures matters where something is missing.
func (rd *reader) fileNotes() []Note {
	var notes []Note
	for _, n := range rd.in.Notes {
		if n.Kind != Pictures || len(rd.absent) > 0 {
			n.edition, n.rank = rd.report.Edition, rd.d.glyphFrom(n.Place.Offset)
			notes = append(notes, n)
		}
	}
	return notes
}

// once drops notes that say the same of the same place as one before.
func once(notes []Note) []Note {
	type sentence struct {
		kind           NoteKind
		pointer, quote string
	}
	seen := map[sentence]bool{}
	return slices.DeleteFunc(notes, func(n Note) bool {
		s := sentence{n.Kind, n.Pointer, n.Quote}
		again := seen[s] && n.Quote != ""
		seen[s] = true
		return again
	})
}

// keepMarks puts the marks into the report, in source order. Of more than it may have it keeps those of what was not read
// with certainty, which are at most one a place.
func (rd *reader) keepMarks() {
	slices.SortStableFunc(rd.marks, func(a, b rankedMark) int { return a.rank - b.rank })
	spare := govreport.MaxImportMarks
	for i := range rd.marks {
		if kind := rd.marks[i].Kind; kind == govreport.UnreadPlace || kind == govreport.DoubtfulPlace {
			spare--
		}
	}
	for i := range rd.marks {
		m := rd.marks[i].ImportMark
		m.Quote = cutShort(m.Quote, govreport.MaxMarkQuote)
		if m.Kind != govreport.UnreadPlace && m.Kind != govreport.DoubtfulPlace {
			if spare--; spare < 0 {
				continue
			}
		}
		rd.report.ImportMarks = append(rd.report.ImportMarks, m)
	}
}
