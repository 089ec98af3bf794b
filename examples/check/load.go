package main

import (
	"bytes"
	"errors"
	"fmt"

	"golang.org/x/text/encoding/unicode"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/extract/charset"
	"github.com/zfxxgk/annualreport/govreport/extract/pdf"
	"github.com/zfxxgk/annualreport/govreport/extract/word"
	"github.com/zfxxgk/annualreport/govreport/importer"
)

// A note is something a reader of the findings should know about how the report was read.
type note struct {
	kind    string        // stable; the importer's kinds, and those below
	place   extract.Place // in the file; zero when it is about the whole
	pointer string        // JSON Pointer of the place concerned, or ""
	quote   string        // what stood there
	message string
	file    string // that it is about, when that is not the one that is checked
	// doubtful says that someone must compare the report with its source before relying on it.
	doubtful bool
	unlisted int // how many notes it stands for, which are not listed; 0 for itself
}

// howManyNotes counts notes, those that are not listed included.
func howManyNotes(notes []note, which func(*note) bool) (n int) {
	for i := range notes {
		if which(&notes[i]) {
			n += max(1, notes[i].unlisted)
		}
	}
	return n
}

// The kinds of the notes this command makes itself.
const (
	encodingNote = "encoding" // how the bytes became text
	flagNote     = "flag"     // a flag was not used, because the report itself says something else
)

// A loaded is one report of a job, or the reason why there is none.
type loaded struct {
	part   string // of the file, such as a sheet, where a file holds several reports
	report *govreport.Report
	notes  []note
	read   *extract.Extraction // of an importer
	err    error
}

// load makes the report or reports of a job: from JSON or, for any other file, by the importer. It fills what the flags say about
// the organ where the report does not say it. A mistake of this program is an error of the file, whatever it is read for.
func (o *options) load(j job) (list []loaded) {
	defer func() {
		if cause := recover(); cause != nil {
			list = []loaded{{err: o.failedOn(cause)}}
		}
	}()
	data, err := j.data, j.err
	if err == nil && data == nil {
		data, err = o.readFile(j.file)
	}
	if err != nil {
		return []loaded{{err: err}}
	}
	list = o.parse(j, data)
	for i := range list {
		if l := &list[i]; l.err == nil {
			l.notes = append(l.notes, o.complete(l.report)...)
		}
	}
	return list
}

// failedOn is what is said of a file on which this program failed.
func (o *options) failedOn(cause any) error {
	return errors.New(say(o.lang, errPanic, "cause", clean(fmt.Sprint(cause))))
}

// loadOne is load of a job that must hold one report.
func (o *options) loadOne(j job) (*govreport.Report, []note, error) {
	list := o.load(j)
	if len(list) > 1 {
		return nil, nil, errors.New(say(o.lang, errOneReport))
	}
	return list[0].report, list[0].notes, list[0].err
}

func (o *options) parse(j job, data []byte) []loaded {
	k := j.kind
	if k == unsniffed {
		k = kindOf(j.file)
	}
	text, notes := o.fromUTF16(data)
	text, marked := bytes.CutPrefix(text, []byte("\uFEFF"))
	// Tags in the strings of JSON do not make it a page: what begins as JSON is not asked what else it may be.
	if k == documentKind || sniff(text) == documentKind && (k == unsniffed || importer.FormatOf(data) != importer.Text) {
		return o.importAll(data)
	}
	if marked && len(notes) == 0 {
		notes = append(notes, note{kind: encodingNote, message: say(o.lang, noteBOM)})
	}
	if j.line > 0 {
		text = bytes.TrimRight(text, "\r\n") // a line that was cut short ends there, and not in the next
	}
	report, err := govreport.Decode(text)
	if err != nil {
		return []loaded{{err: o.decodeError(err, max(j.line, 1))}}
	}
	return []loaded{{report: report, notes: notes}}
}

// decodeError says why JSON is no report, and where in the file, in which it begins with a line.
func (o *options) decodeError(err error, first int) error {
	var syntax *govreport.SyntaxError
	var decode *govreport.DecodeError
	switch {
	case !errors.As(err, &decode):
		return errors.New(say(o.lang, errDecode, "cause", clean(err.Error())))
	case !errors.As(err, &syntax):
		return errors.New(say(o.lang, errDecode, "cause", clean(decode.In(o.lang))))
	}
	return errors.New(say(o.lang, errSyntax, "line", first-1+syntax.Line, "column", syntax.Column, "cause", clean(syntax.In(o.lang))))
}

// importAll reads every report of a file that is no JSON.
func (o *options) importAll(data []byte) []loaded {
	parts, err := o.read(data)
	if err != nil {
		return []loaded{{err: o.importError(err)}}
	}
	var list []loaded
	for i := range parts {
		l := loaded{part: parts[i].Name}
		if x := parts[i].Extraction; x != nil {
			l.report, l.read = x.Report, x
			for _, n := range x.Notes {
				l.notes = append(l.notes, note{string(n.Kind), n.Place, n.Pointer, n.Quote, n.Message(o.lang), "", n.Doubtful(), n.Unlisted})
			}
		} else {
			l.err = o.importError(parts[i].Err)
		}
		list = append(list, l)
	}
	return list
}

// importErrors are what the user is told of the errors of the importer.
var importErrors = []struct {
	err    error
	phrase phrase
}{
	{importer.ErrEmpty, errEmpty}, {importer.ErrArchive, errArchive}, {importer.ErrWebArchive, errWebArchive}, {importer.ErrPicture, errPicture}, {importer.ErrLocked, errLocked},
	{importer.ErrConverter, errConverter}, {importer.ErrConversion, errConversion},
	{charset.ErrUnknown, errBinary}, {extract.ErrNotText, errBinary}, {extract.ErrSchoolYear, errSchoolYear}, {extract.ErrNotReport, errNoHeading},
	{word.ErrDamaged, errDamaged}, {word.ErrEncrypted, errLocked}, {word.ErrFormat, errNoContent},
	{pdf.ErrDamaged, errDamaged}, {pdf.ErrEncrypted, errLocked}, {pdf.ErrScan, errScan}, {pdf.ErrNoLetters, errNoLetters},
	{pdf.ErrEngine, errEngine},
}

// limits are what there can be too much of.
var limits = map[extract.Limit]phrase{
	extract.TextLimit: limitText, extract.FragmentLimit: limitFragments, extract.PageLimit: limitPage, extract.TableLimit: limitTables,
	extract.UnpackedLimit: limitUnpacked, extract.PartLimit: limitParts, extract.ElementLimit: limitElements, extract.DepthLimit: limitDepth,
	extract.AttributeLimit: limitAttributes, extract.MergedLimit: limitMerged, extract.SheetLimit: limitPages,
	extract.GlyphLimit: limitGlyphs, extract.ObjectLimit: limitObjects, extract.SecondLimit: limitSeconds,
}

// limit says which limit a source goes beyond; bytes are said in MB.
func (o *options) limit(e *extract.LimitError) string {
	most := e.Most
	if e.Limit == extract.TextLimit || e.Limit == extract.PageLimit || e.Limit == extract.UnpackedLimit {
		most >>= 20
	}
	return say(o.lang, limits[e.Limit], "n", most)
}

// importError says in the user's language why a file is no report.
func (o *options) importError(err error) error {
	if beyond := (*extract.LimitError)(nil); errors.As(err, &beyond) {
		return errors.New(say(o.lang, errTooLong, "cause", o.limit(beyond)))
	}
	for _, known := range importErrors {
		if errors.Is(err, known.err) {
			return errors.New(say(o.lang, known.phrase))
		}
	}
	if errors.Is(err, importer.ErrTooLarge) {
		return errors.New(say(o.lang, errTooLarge, "n", importer.MaxFile>>20))
	}
	return errors.New(say(o.lang, errDecode, "cause", o.cause(err)))
}

// fromUTF16 turns text with a UTF-16 byte order mark into UTF-8.
func (o *options) fromUTF16(data []byte) ([]byte, []note) {
	if !bytes.HasPrefix(data, []byte("\xFF\xFE")) && !bytes.HasPrefix(data, []byte("\xFE\xFF")) {
		return data, nil
	}
	decoder := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder()
	decoded, err := decoder.Bytes(data)
	if err != nil {
		return data, nil
	}
	return decoded, []note{{kind: encodingNote, message: say(o.lang, noteUTF16)}}
}

// complete fills what the flags say where the report does not say it, and notes where it says something else.
func (o *options) complete(r *govreport.Report) []note {
	var notes []note
	kind, level := r.Organ.Kind, r.Organ.Level
	if r.Organ.Kind == "" {
		r.Organ.Kind = o.kind
	}
	if r.Organ.Level == "" {
		r.Organ.Level = o.level
	}
	if o.kind != "" && r.Organ.Kind != o.kind || o.level != "" && r.Organ.Level != o.level {
		stated, given := fmt.Sprintf("%s/%s", kind, level), fmt.Sprintf("%s/%s", o.kind, o.level)
		notes = append(notes, note{kind: flagNote, pointer: "/organ", message: say(o.lang, noteOrganStated, "stated", clean(stated), "given", given)})
	}
	if r.PublishedOn == "" {
		r.PublishedOn = o.date
	}
	if o.date != "" && r.PublishedOn != o.date {
		notes = append(notes, note{kind: flagNote, pointer: "/publishedOn",
			message: say(o.lang, notePublishedStated, "stated", clean(string(r.PublishedOn)), "given", o.date)})
	}
	return notes
}
