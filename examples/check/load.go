package main

import (
	"bytes"
	"errors"
	"fmt"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
)

// A note is something a reader of the findings should know about how the report was read.
type note struct {
	kind    string // stable; the importer's kinds, and those below
	line    int    // in the file, from 1; 0 when it is about the whole
	pointer string // JSON Pointer of the place concerned, or ""
	quote   string // what stood there
	message string
	// doubtful says that someone must compare the report with its source before relying on it.
	doubtful bool
}

// The kinds of the notes this command makes itself.
const (
	encodingNote = "encoding" // how the bytes became text
	flagNote     = "flag"     // a flag was not used, because the report itself says something else
)

// load makes a report of a job: from JSON or, for any other text, by extraction. It fills what the flags say about the
// organ where the report does not say it.
func (o *options) load(j job) (*govreport.Report, []note, error) {
	data, err := j.data, j.err
	if err == nil && data == nil {
		data, err = o.readFile(j.file)
	}
	if err != nil {
		return nil, nil, err
	}
	report, notes, err := o.parse(j, data)
	if err != nil {
		return nil, nil, err
	}
	return report, append(notes, o.complete(report)...), nil
}

func (o *options) parse(j job, data []byte) (*govreport.Report, []note, error) {
	data, notes := o.fromUTF16(data)
	data, marked := bytes.CutPrefix(data, []byte("\uFEFF"))
	k := j.kind
	if k == unsniffed {
		k, _ = kindOf(j.file)
	}
	sniffed, name := sniff(data)
	switch {
	case sniffed == laterKind:
		return nil, nil, o.notYet(name)
	case k == jsonKind || k == ndjsonKind || k == unsniffed && sniffed != textKind:
		if marked && len(notes) == 0 {
			notes = append(notes, note{kind: encodingNote, message: say(o.lang, noteBOM)})
		}
		report, err := govreport.Decode(data)
		if err != nil {
			return nil, nil, o.decodeError(err, data)
		}
		return report, notes, nil
	}
	text, more, err := o.decodeText(data)
	if err != nil {
		return nil, nil, err
	}
	report, read, err := o.extract(text)
	return report, append(append(notes, more...), read...), err
}

// decodeError says why JSON is no report, and where.
func (o *options) decodeError(err error, data []byte) error {
	var syntax *govreport.SyntaxError
	if !errors.As(err, &syntax) {
		return errors.New(say(o.lang, errDecode, "cause", clean(err.Error())))
	}
	before := data[:syntax.Offset]
	line, column := 1+bytes.Count(before, []byte("\n")), len(before)-bytes.LastIndexByte(before, '\n')
	return errors.New(say(o.lang, errSyntax, "line", line, "column", column, "cause", clean(syntax.Err.Error())))
}

// extract reads a report out of plain text.
func (o *options) extract(text string) (*govreport.Report, []note, error) {
	extraction, err := extract.Text(text)
	switch {
	case errors.Is(err, extract.ErrTooLong):
		return nil, nil, errors.New(say(o.lang, errTooLarge, "n", extract.MaxText>>20))
	case errors.Is(err, extract.ErrNotReport):
		return nil, nil, errors.New(say(o.lang, errNoHeading))
	case err != nil:
		return nil, nil, errors.New(say(o.lang, errDecode, "cause", clean(err.Error())))
	}
	var notes []note
	for _, n := range extraction.Notes {
		notes = append(notes, note{string(n.Kind), n.Place.Line, n.Pointer, n.Quote, n.Message(o.lang), n.Doubtful()})
	}
	return extraction.Report, notes, nil
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

// decodeText returns text as UTF-8. Text that is not UTF-8 is read as GB18030, of which GBK and GB 2312 are parts, unless
// most of its characters are sound UTF-8.
func (o *options) decodeText(data []byte) (string, []note, error) {
	if bytes.IndexByte(data, 0) >= 0 {
		return "", nil, errors.New(say(o.lang, errBinary))
	}
	if utf8.Valid(data) {
		return string(data), nil, nil
	}
	if sound, bad := countUTF8(data); sound > 2*bad {
		return string(bytes.ToValidUTF8(data, []byte("\uFFFD"))), o.damaged(bad), nil
	}
	decoded, err := simplifiedchinese.GB18030.NewDecoder().Bytes(data)
	bad := bytes.Count(decoded, []byte("\uFFFD"))
	if err != nil || bad*100 > utf8.RuneCount(decoded) {
		return "", nil, errors.New(say(o.lang, errEncoding))
	}
	notes := []note{{kind: encodingNote, message: say(o.lang, noteGB18030)}}
	if bad > 0 {
		notes = append(notes, o.damaged(bad)...)
	}
	return string(decoded), notes, nil
}

func (o *options) damaged(n int) []note {
	return []note{{kind: encodingNote, message: say(o.lang, noteDamaged, "n", n)}}
}

// countUTF8 counts the characters of more than one byte and the bytes that are part of none.
func countUTF8(data []byte) (sound, bad int) {
	for len(data) > 0 {
		r, size := utf8.DecodeRune(data)
		switch {
		case r == utf8.RuneError && size == 1:
			bad++
		case size > 1:
			sound++
		}
		data = data[size:]
	}
	return sound, bad
}

// complete fills what the flags say where the report does not say it, and notes where it says something else.
func (o *options) complete(r *govreport.Report) []note {
	var notes []note
	stated := fmt.Sprintf("%s/%s", r.Organ.Kind, r.Organ.Level)
	if r.Organ.Kind == "" {
		r.Organ.Kind = o.kind
	}
	if r.Organ.Level == "" {
		r.Organ.Level = o.level
	}
	if o.kind != "" && r.Organ.Kind != o.kind || o.level != "" && r.Organ.Level != o.level {
		given := fmt.Sprintf("%s/%s", o.kind, o.level)
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
