package govreport

import (
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
	"github.com/zfxxgk/annualreport/govreport/internal/jsonpointer"
	"github.com/zfxxgk/annualreport/govreport/internal/strictjson"
)

// This file finds what a schema can see, the J rules. It walks the model once, in the order of the contract, over the
// generated lists of members: the values against the limits of their tags, and what Decode or an importer noted.

// checkStructure reports what the J rules find in the report.
func (c *checker) checkStructure() {
	w := structureWalk{checker: c, index: indexDeviations(c.report.Deviations), edition: c.form.Edition, final: c.options.Final}
	w.read = !c.cells.unread && w.index == nil
	w.object(c.report)
}

// structureFindings are the J findings of the check of a draft, for a part of a report that stands alone.
func structureFindings(o object, deviations []Deviation) Findings {
	c := newPartChecker()
	w := structureWalk{checker: c, index: indexDeviations(deviations)}
	w.object(o)
	return c.result.Findings
}

// newPartChecker returns a checker for what stands alone: nothing but the structural walk can run on it.
func newPartChecker() *checker {
	c := &checker{report: new(Report), form: FormOf(Edition2021)}
	c.switchRules()
	return c
}

// A structureWalk is one walk over a report, or a part of one.
type structureWalk struct {
	checker    *checker
	index      deviationIndex
	edition    Edition // "" for a part, which may be of either
	final      bool    // whether what is missing is told
	read       bool    // all cells of the form are known to be numbers or blank, and nothing deviates
	at         jsonpointer.Path
	duplicates map[string]struct{} // pointers of members that are there again, as far as told
}

// find reports a finding where the walk is.
func (w *structureWalk) find(code Code, f *Finding) {
	f.Code, f.Pointer = code, w.at.Pointer()
	w.checker.addStructural(f)
}

// findNamed reports a finding whose message names the member.
func (w *structureWalk) findNamed(code Code, name string, f *Finding) {
	f.argVerbatim("name", name)
	w.find(code, f)
}

func (w *structureWalk) object(o object) {
	members := o.members()
	deviations := w.index.in(&w.at)
	for i := range members {
		w.at.Down(members[i].name)
		w.member(&members[i], o.slot(i), deviations)
		w.at.Up()
	}
	for _, d := range deviations {
		if findMember(members, []byte(d.token()), 0) < 0 {
			w.at.Down(jsonpointer.NameOf(d.token()))
			w.other(d, members)
			w.at.Up()
		}
	}
}

// member judges one member. Each case is one cause, so that a title of the wrong type is not missing besides.
func (w *structureWalk) member(m *member, s slot, deviations []*Deviation) {
	own := ofMember(deviations, m.name)
	if own != nil && !own.holds(m, s) {
		own = nil
	}
	switch {
	case !m.in(w.edition):
		if own != nil && own.Kind == UnknownMember || !m.empty(s) {
			w.findNamed("J02", m.name, &Finding{Variant: "otherEdition"})
		}
	case own != nil && own.Kind == MissingMember:
		if w.checker.spoken(missing, spot{pointer: w.at.Pointer()}) == nil {
			w.missing(m)
		}
	case own != nil && own.Kind == WrongType:
		w.wrongType(m, own.Raw)
	case own != nil && own.Kind == BadText:
		w.find("J05", &Finding{})
	default:
		w.value(m, s, own != nil && own.Kind == EmptyMember)
	}
	for _, d := range deviations {
		if d.Kind == DuplicateMember && d.token() == m.name {
			w.duplicate(d)
		}
	}
}

// missing is the rule that tells of missing members.
const missing Code = "J03"

// missing tells that a mandatory member is not there or not filled; only the final check asks for it.
func (w *structureWalk) missing(m *member) {
	if w.final {
		w.findNamed(missing, m.name, &Finding{})
	}
}

// duplicate tells once of a member that it is there again, however often.
func (w *structureWalk) duplicate(d *Deviation) {
	if _, told := w.duplicates[d.Pointer]; told {
		return
	}
	if w.duplicates == nil {
		w.duplicates = map[string]struct{}{}
	}
	w.duplicates[d.Pointer] = struct{}{}
	f := Finding{Actual: scalar(d.Raw)}
	f.argVerbatim("name", jsonpointer.NameOf(d.token()))
	f.arg("found", literalWords(d.Raw))
	w.find("J04", &f)
}

// value judges a member against its limits and looks into what it holds. An optional object that holds nothing is not
// there, unless its source had it.
func (w *structureWalk) value(m *member, s slot, there bool) {
	switch m.kind {
	case textMember:
		w.text(m, *s.text)
	case integerMember:
		w.integer(m, *s.integer)
	case countMember, changeMember, amountMember:
		w.cell(m, s.cell)
	case objectMember:
		if w.read && m.cells {
			return
		}
		if m.mandatory || there || !isEmpty(s.object) {
			w.object(s.object)
		}
	case listMember:
		w.list(m, s.list)
	case valuesMember, notesMember:
		w.values(m, *s.values)
	default:
		panic("govreport: unknown kind of member")
	}
}

func (w *structureWalk) text(m *member, text string) {
	switch {
	case text == "":
		if m.limit.required {
			w.missing(m)
		}
	case !strictjson.ValidText(text):
		w.find("J05", &Finding{})
	default:
		if fault := m.limit.ofText(text); fault != noFault {
			w.fault(m, fault, TextValue(text))
		}
	}
}

func (w *structureWalk) integer(m *member, n int) {
	if n == 0 {
		if m.limit.required {
			w.missing(m)
		}
		return
	}
	if fault := m.limit.ofInteger(n); fault != noFault {
		w.fault(m, fault, NumberValue(int64(n)))
	}
}

// fault tells how a value breaks the limits of its tag.
func (w *structureWalk) fault(m *member, fault fault, actual Value) {
	f := Finding{Actual: actual}
	switch fault {
	case tooSmall, tooLarge:
		f.arg("limit", m.limit.words(m.kind, fault))
		switch m.kind {
		case textMember: // its twenty thousand characters help nobody
			f.Variant, f.Actual = "tooLong", Value{}
			f.argNumber("length", int64(utf8.RuneCountInString(actual.String())))
		case listMember, valuesMember, notesMember:
			f.Variant, f.Actual = "tooManyItems", Value{}
		default:
			f.argVerbatim("found", shorten(actual.String()))
		}
		w.find("J07", &f)
	case notAllowed:
		f.arg("allowed", allowedWords(w.at.Pointer(), m.limit.oneof))
		w.find("J09", &f)
	case malformed:
		f.arg("wanted", m.limit.format.words())
		w.find("J10", &f)
	default:
		panic("govreport: unknown fault")
	}
}

func (w *structureWalk) list(m *member, l list) {
	deviations := w.index.in(&w.at)
	rest := ofMember(deviations, restToken)
	if m.limit.ofItems(l.len()) != noFault || rest != nil {
		w.fault(m, tooLarge, Value{})
	}
	for i := range l.len() {
		w.at.Item(i)
		if d := ofItem(deviations, i); d != nil && isEmpty(l.at(i)) {
			w.wrongType(&member{kind: objectMember}, d.Raw)
		} else {
			w.object(l.at(i))
		}
		w.at.Up()
	}
}

func (w *structureWalk) values(m *member, values []CellValue) {
	full := m.limit.ofItems(len(values)) != noFault
	for _, d := range w.index.in(&w.at) {
		full = full || d.Kind == UnknownMember // Decode found no room for it
		w.at.Down(jsonpointer.NameOf(d.token()))
		w.deviantValue(m, d, values)
		w.at.Up()
	}
	if full {
		w.fault(m, tooLarge, Value{})
	}
	for i := range values {
		pointer, valid := values[i].Pointer, utf8.ValidString(values[i].Pointer)
		if valid && (m.kind == valuesMember || w.isCellNote(&values[i])) {
			continue
		}
		w.at.Down(strings.ToValidUTF8(pointer, "\uFFFD"))
		if valid {
			w.cellNote(pointer, values[i].Value)
		} else {
			w.find("J05", &Finding{})
		}
		w.at.Up()
	}
}

// isCellNote reports what is plainly a note on a cell: there is such a cell, and a short text.
func (w *structureWalk) isCellNote(x *CellValue) bool {
	_, is := w.checker.form.index[x.Pointer]
	literal := x.Value.literal
	return is && literal != "" && literal[0] == '"' && len(literal) <= MaxCellNote && utf8.ValidString(literal)
}

// cellNote judges a note on a cell: that there is such a cell, and the text.
func (w *structureWalk) cellNote(pointer string, note Value) {
	text := member{kind: textMember, limit: limit{max: MaxCellNote}}
	switch form := w.checker.form; {
	case form.Cell(pointer) != nil && (note.IsZero() || note.literal[0] != '"'):
		w.wrongType(&text, note.Literal())
	case form.Cell(pointer) != nil:
		w.text(&text, note.String())
	case FormOf(Edition2019).Cell(pointer) != nil || FormOf(Edition2021).Cell(pointer) != nil:
		w.findNamed("J02", pointer, &Finding{Variant: "otherEdition"})
	default:
		w.findNamed("J02", pointer, &Finding{})
	}
}

func (w *structureWalk) deviantValue(m *member, d *Deviation, values []CellValue) {
	switch {
	case d.Kind == DuplicateMember:
		w.duplicate(d)
	case d.Kind == BadText && d.isWholeMember():
		w.find("J05", &Finding{Variant: "badName"})
	case d.Kind == BadText:
		w.find("J05", &Finding{})
	case d.Kind == WrongType && !hasValue(values, jsonpointer.NameOf(d.token())):
		w.wrongType(&member{kind: m.kind.itemKind()}, d.Raw)
	}
}

// other judges what the source has beside the members of the model.
func (w *structureWalk) other(d *Deviation, members []member) {
	name := jsonpointer.NameOf(d.token())
	switch d.Kind {
	case UnknownMember:
		var f Finding
		f.argVerbatim("name", name)
		if meant := similarMember(members, name, w.edition); meant != "" {
			f.Variant = "misspelled"
			f.argVerbatim("suggestion", meant)
		}
		w.find("J02", &f)
	case DuplicateMember:
		w.duplicate(d)
	case BadText:
		w.find("J05", &Finding{Variant: "badName"})
	}
}

// similarMember returns the member that a name differs from in case, underscores, dashes and spaces only, or "".
func similarMember(members []member, name string, e Edition) string {
	folded := foldName(name)
	for i := range members {
		if members[i].in(e) && foldName(members[i].name) == folded {
			return members[i].name
		}
	}
	return ""
}

func foldName(name string) string {
	var b strings.Builder
	for _, r := range name {
		switch {
		case r == '_' || r == '-' || hanzi.IsBlank(r):
		case r >= 'A' && r <= 'Z':
			b.WriteRune(r + ('a' - 'A'))
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
