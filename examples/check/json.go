package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
)

// jsonPrinter prints one object a report: pretty, or on one line for NDJSON.
type jsonPrinter struct {
	lang     govreport.Language
	pretty   bool
	noReport bool // the report is not repeated
}

// An answer is the object about a report that was read.
type answer struct {
	File      string           `json:"file"`
	Line      int              `json:"line,omitempty"`
	Part      string           `json:"part,omitempty"` // of a file that holds several reports
	Report    json.RawMessage  `json:"report,omitempty"`
	Findings  json.RawMessage  `json:"findings"`
	Undecided json.RawMessage  `json:"undecided"`
	Off       []govreport.Code `json:"off"`
	Notes     []jsonNote       `json:"notes"`
	// Sources are where in the file the values of an imported report were read.
	Sources []jsonSource `json:"sources,omitempty"`
}

// A refusal is the object about a report that could not be read. It has no findings, not even an empty list.
type refusal struct {
	File  string `json:"file"`
	Line  int    `json:"line,omitempty"`
	Part  string `json:"part,omitempty"`
	Error string `json:"error"`
}

type jsonNote struct {
	Kind string `json:"kind"`
	File string `json:"file,omitempty"` // another than the one that is checked: of -previous, -own or -children
	jsonPlace
	Pointer string `json:"pointer,omitempty"`
	Quote   string `json:"quote,omitempty"`
	Message string `json:"message"`
	// Doubtful says that someone must compare the report with its source before relying on it.
	Doubtful bool `json:"doubtful,omitempty"`
	// Unlisted is how many notes it stands for, which are not listed.
	Unlisted int `json:"unlisted,omitempty"`
}

// A jsonSource is where a value was read.
type jsonSource struct {
	Pointer string `json:"pointer"`
	Place   string `json:"place"` // in words
	jsonPlace
}

// A jsonPlace is a place in a file, as far as the file has such places.
type jsonPlace struct {
	Line      int       `json:"line,omitempty"`
	Paragraph int       `json:"paragraph,omitempty"`
	Column    int       `json:"column,omitempty"`
	Page      int       `json:"page,omitempty"`
	Box       []float64 `json:"box,omitempty"` // left, top, right, bottom in points
	Sheet     string    `json:"sheet,omitempty"`
	Table     int       `json:"table,omitempty"`
	Row       int       `json:"row,omitempty"`
	Cell      int       `json:"cell,omitempty"`
	Name      string    `json:"name,omitempty"`
}

func placeOf(p extract.Place) jsonPlace {
	j := jsonPlace{Line: p.Line, Paragraph: p.Paragraph, Column: p.Column, Page: p.Page, Sheet: p.Sheet, Table: p.Table, Row: p.Row, Cell: p.Cell, Name: p.Name}
	if p.Box != (extract.Box{}) {
		j.Box = []float64{p.Box.Left, p.Box.Top, p.Box.Right, p.Box.Bottom}
	}
	return j
}

func (p *jsonPrinter) outcome(out *outcome) []byte {
	if out.err != nil {
		return p.encode(refusal{out.file, out.line, out.part, out.err.Error()})
	}
	a := answer{
		File: out.file, Line: out.line, Part: out.part,
		Findings:  p.findings(out),
		Undecided: out.result.AppendUndecided(nil, p.lang),
		Off:       append([]govreport.Code{}, out.result.Off()...),
		Notes:     []jsonNote{},
	}
	if !p.noReport {
		a.Report = govreport.Encode(out.report)
	}
	for _, n := range out.notes {
		a.Notes = append(a.Notes, jsonNote{n.kind, n.file, placeOf(n.place), n.pointer, n.quote, n.message, n.doubtful, n.unlisted})
	}
	if out.read != nil {
		for i := range out.read.Sources {
			s := &out.read.Sources[i]
			a.Sources = append(a.Sources, *p.source(s.Pointer, s.Place))
		}
	}
	return p.encode(a)
}

func (p *jsonPrinter) source(pointer string, place extract.Place) *jsonSource {
	return &jsonSource{pointer, clean(place.In(p.lang)), placeOf(place)}
}

// A jsonOrigin is what is known besides of a finding on an imported report.
type jsonOrigin struct {
	QuoteAt *jsonSource   `json:"quoteAt,omitempty"` // where the quoted words stand
	Blame   extract.Blame `json:"blame,omitempty"`
}

// findings writes the findings as the library does, those on an imported report with what is known of their origin.
func (p *jsonPrinter) findings(out *outcome) json.RawMessage {
	written := out.result.AppendFindings(nil, p.lang)
	if out.read == nil {
		return written
	}
	var list []json.RawMessage
	if err := json.Unmarshal(written, &list); err != nil {
		panic("check: findings that are no JSON: " + err.Error())
	}
	for i := range list {
		f := &out.result.Findings[i]
		origin := jsonOrigin{Blame: out.blame(f)}
		if place := out.quoted(f); !place.IsZero() {
			pointer := f.Words.Pointer
			if pointer == "" {
				pointer = f.Pointer
			}
			origin.QuoteAt = p.source(pointer, place)
		}
		if origin != (jsonOrigin{}) {
			object := list[i]
			list[i] = append(append(object[:len(object)-1:len(object)-1], ','), p.encode(origin)[1:]...)
		}
	}
	return p.encode(list)
}

func (p *jsonPrinter) summary(*tally) []byte { return nil }

func (p *jsonPrinter) encode(v any) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if p.pretty && shallow(v) {
		e.SetIndent("", "  ")
	}
	if err := e.Encode(v); err != nil {
		panic("check: an answer that is no JSON: " + err.Error())
	}
	return escapeInvisible(b.Bytes())
}

// shallow reports whether an answer nests so little that indenting it is worth while: the indent of a member ten thousand
// deep would be a thousand times the document.
func shallow(v any) bool {
	a, ok := v.(answer)
	if !ok {
		return true
	}
	d := jsontext.NewDecoder(bytes.NewReader(a.Report), jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	for {
		if _, err := d.ReadToken(); err != nil {
			return true
		}
		if d.StackDepth() > 100 {
			return false
		}
	}
}

// escapeInvisible writes the characters of JSON that a terminal might act on (they stand in strings only) as escapes, so
// that the output is the same document but safe to look at, and valid UTF-8.
func escapeInvisible(doc []byte) []byte {
	isVisible := func(r rune) bool {
		return r >= ' ' && r < 0x7F || r >= '一' && r <= '龥' || r == '\n' || unicode.IsPrint(r) || unicode.Is(unicode.Zs, r)
	}
	if utf8.Valid(doc) && bytes.IndexFunc(doc, func(r rune) bool { return !isVisible(r) }) < 0 {
		return doc
	}
	var b strings.Builder
	for _, r := range string(doc) {
		switch {
		case isVisible(r):
			b.WriteRune(r)
		case r > 0xFFFF:
			r -= 0x10000
			fmt.Fprintf(&b, `\u%04x\u%04x`, 0xD800+r>>10, 0xDC00+r&0x3FF)
		default:
			fmt.Fprintf(&b, `\u%04x`, r)
		}
	}
	return []byte(b.String())
}
