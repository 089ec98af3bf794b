package importer

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/extract/pdf"
	"github.com/zfxxgk/annualreport/govreport/extract/webpage"
	"github.com/zfxxgk/annualreport/govreport/extract/word"
)

// What is wrong with a file that is no report. The errors of Read wrap one of these, charset.ErrUnknown or one of package
// extract's.
var (
	ErrTooLarge   = errors.New("file larger than is read")
	ErrEmpty      = errors.New("file is empty")
	ErrWebArchive = errors.New("web archive that cannot be read: save the page as .html")
	ErrArchive    = errors.New("archive: unpack it first")
	ErrLocked     = errors.New("protected by a password: save it without one")
	ErrPicture    = errors.New("picture: there is no text in it")
)

// MaxFile is how many bytes of a file are read when the options do not say.
const MaxFile = 32 << 20

// Options say how far a reader goes. The zero value is for reports as they are published.
type Options struct {
	MaxFile int            // bytes; 0 for MaxFile
	Webpage webpage.Limits // of HTML
	// Converter is the program file of LibreOffice, which reads .doc, .xls, .wps, .et, .rtf, .odt and .ods; "" for the one on
	// the PATH. ConvertTime is how long it may take; 0 for the constant of that name.
	Converter   string
	ConvertTime time.Duration
	Office      word.Limits // of what Word and Excel files unpack to
	PDF         pdf.Limits
}

// A Part is one report of a file, or the reason why what looked like one is none.
type Part struct {
	Name       string // of the sheet or part of the file, where a file has several; else empty
	Extraction *extract.Extraction
	Err        error
}

// Read reads the report or reports of a file.
func Read(data []byte, o Options) ([]Part, error) { return ReadContext(context.Background(), data, o) }

// ReadContext is Read within a time: formats that another program converts end with the context.
func ReadContext(ctx context.Context, data []byte, o Options) ([]Part, error) {
	if o.MaxFile == 0 {
		o.MaxFile = MaxFile
	}
	switch {
	case len(data) == 0:
		return nil, ErrEmpty
	case len(data) > o.MaxFile:
		return nil, fmt.Errorf("%w: %d bytes, at most %d", ErrTooLarge, len(data), o.MaxFile)
	}
	r := readerOf(data)
	inputs, err := r.read(ctx, data, &o)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", r.format, err)
	}
	return readAll(inputs)
}

// readAll reads all inputs. That one of several is no report is said of it; when none is, of the file.
func readAll(inputs []extract.Input) ([]Part, error) {
	var parts []Part
	var first error
	read := 0
	for i := range inputs {
		x, err := inputs[i].Read()
		if err == nil {
			read++
		} else if first == nil {
			first = err
		}
		parts = append(parts, Part{inputs[i].Name, x, err})
	}
	if read == 0 {
		return nil, first
	}
	return parts, nil
}

func refuse(err error) readFunc {
	return func(context.Context, []byte, *Options) ([]extract.Input, error) { return nil, err }
}
