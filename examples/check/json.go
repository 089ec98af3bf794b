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
)

// jsonPrinter prints one object a report: pretty, or on one line for NDJSON.
type jsonPrinter struct {
	lang   govreport.Language
	pretty bool
}

// An answer is the object about a report that was read.
type answer struct {
	File      string           `json:"file"`
	Line      int              `json:"line,omitempty"`
	Report    json.RawMessage  `json:"report"`
	Findings  json.RawMessage  `json:"findings"`
	Undecided json.RawMessage  `json:"undecided"`
	Off       []govreport.Code `json:"off"`
	Notes     []jsonNote       `json:"notes"`
}

// A refusal is the object about a report that could not be read. It has no findings, not even an empty list.
type refusal struct {
	File  string `json:"file"`
	Line  int    `json:"line,omitempty"`
	Error string `json:"error"`
}

type jsonNote struct {
	Kind    string `json:"kind"`
	Line    int    `json:"line,omitempty"`
	Pointer string `json:"pointer,omitempty"`
	Quote   string `json:"quote,omitempty"`
	Message string `json:"message"`
	// Doubtful says that someone must compare the report with its source before relying on it.
	Doubtful bool `json:"doubtful,omitempty"`
}

func (p *jsonPrinter) outcome(out *outcome) []byte {
	if out.err != nil {
		return p.encode(refusal{out.file, out.line, out.err.Error()})
	}
	a := answer{
		File: out.file, Line: out.line, Report: govreport.Encode(out.report),
		Findings:  out.result.AppendFindings(nil, p.lang),
		Undecided: out.result.AppendUndecided(nil, p.lang),
		Off:       append([]govreport.Code{}, out.result.Off...),
		Notes:     []jsonNote{},
	}
	for _, n := range out.notes {
		a.Notes = append(a.Notes, jsonNote{n.kind, n.line, n.pointer, n.quote, n.message, n.doubtful})
	}
	return p.encode(a)
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
	isVisible := func(r rune) bool { return r == '\n' || unicode.IsPrint(r) || unicode.Is(unicode.Zs, r) }
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
