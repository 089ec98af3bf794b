// Package pdf reads reports from PDF files whose pages hold text.
//
//	input, err := pdf.Read(ctx, file, pdf.Limits{})
//	x, err := input.Read()
//
// A table is what is ruled: its lines give the cells, merged ones too, and what stands between them is the text of a cell. Text
// that is not ruled is read in lines, from the top to the bottom, and lines that ended only because the page did are joined into
// paragraphs. What is repeated at the head or foot of pages is left out. A page without text is a scan: it is not read, and said
// not to be; text that a program recognised on a scan is read with a note that doubts it.
//
// The files are opened by PDFium, compiled to WebAssembly: no C compiler is needed, and what a file does to it stays within its
// own memory. Making it ready takes some seconds once in a process.
package pdf

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/zfxxgk/annualreport/govreport/extract"
)

// Limits bound what is read of a file. Zero members are the defaults, which are ample for any report.
type Limits struct {
	Pages   int
	Glyphs  int           // characters
	Objects int           // lines, pictures and pieces of text
	Time    time.Duration // for the file, PDFium being ready
}

// WithDefaults fills in what was left zero.
func (l Limits) WithDefaults() Limits {
	if l.Pages <= 0 {
		l.Pages = 300
	}
	if l.Glyphs <= 0 {
		l.Glyphs = 400_000 // of three bytes mostly
	}
	if l.Objects <= 0 {
		l.Objects = 200_000
	}
	if l.Time <= 0 {
		l.Time = 5 * time.Second
	}
	return l
}

// What is wrong with a file. The errors of Read wrap one of these.
var (
	ErrTooLarge  = errors.New("file too large for a report")
	ErrDamaged   = errors.New("file is damaged or no PDF")
	ErrEncrypted = errors.New("file is protected by a password; save it without one")
	ErrScan      = errors.New("file is a scan: its pages are pictures without text; have the text recognised, or take the report from the file it was printed from")
	ErrEngine    = errors.New("PDFium, which reads PDF files, could not be started")
	ErrNoLetters = errors.New("file does not say what characters its text is; copying it out would give nonsense too")
)

// tooLarge is the error of a file beyond a limit: an ErrTooLarge and an *extract.LimitError.
func tooLarge(limit extract.Limit, most int) error {
	return fmt.Errorf("%w: %w", ErrTooLarge, &extract.LimitError{Limit: limit, Most: most})
}

// Read reads a PDF file.
func Read(ctx context.Context, file []byte, limits Limits) (*extract.Input, error) {
	if _, err := engine(); err != nil { // before the time runs
		return nil, fmt.Errorf("%w: %w", ErrEngine, err)
	}
	limits = limits.WithDefaults()
	ctx, cancel := context.WithTimeout(ctx, limits.Time)
	defer cancel()
	pages, err := readPages(ctx, file, limits)
	if err != nil {
		if ctx.Err() != nil {
			return nil, tooLarge(extract.SecondLimit, int(limits.Time.Seconds()))
		}
		return nil, err
	}
	return inputOf(pages)
}
