// Package word reads reports from Word files, .docx, as Word, WPS Office and LibreOffice write them.
//
//	input, err := word.Read(file, word.Limits{})
//	x, err := input.Read()
//
// It reads what a reader of the page sees, in its order: paragraphs with the numbers that the program counts for them
// (一、, （一）), tables, those within tables too, text boxes, forms, the results of fields, foot and end notes behind what
// refers to them. Tracked changes are read as accepted: what was inserted is there, what was deleted is not. It leaves out
// hidden text and what is struck out, comments, tables of contents, page heads and feet; raised figures
// behind others stand in brackets. Pictures are not read: a table that was scanned is none.
package word

import (
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/extract/internal/office"
)

// Limits bound what is read of a file. Zero members are the defaults, which are ample for any report.
type Limits = office.Limits

// What is wrong with a file. The errors of Read wrap one of these.
var (
	ErrTooLarge  = office.ErrTooLarge
	ErrDamaged   = office.ErrDamaged
	ErrEncrypted = office.ErrEncrypted
	ErrOldFormat = office.ErrOldFormat
	ErrFormat    = office.ErrFormat
)

// Read reads a Word file.
func Read(file []byte, limits Limits) (*extract.Input, error) {
	d := &document{limits: limits.WithDefaults()}
	if err := d.read(file); err != nil {
		return nil, err
	}
	w := writer{notes: d.notes}
	w.blocks(d.body)
	if err := d.limits.Fits(w.size); err != nil {
		return nil, err
	}
	return &extract.Input{Fragments: w.out, Notes: d.told()}, nil
}

// told says what was left out.
func (d *document) told() []extract.Note {
	var notes []extract.Note
	if h := d.hidden; h.count > 0 {
		notes = append(notes, extract.NoteOf(extract.HiddenText, h.count, h.first, extract.Place{}))
	}
	if p := d.pictures; p.count > 0 {
		notes = append(notes, extract.NoteOf(extract.Pictures, p.count, "", extract.Place{}))
	}
	return notes
}
