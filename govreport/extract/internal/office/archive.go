// Package office opens the archives that Word and Excel files are: zip files of XML parts. It reads no more than its limits
// allow, whatever an archive says of itself, and says in a sentence what a file is that is none.
package office

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"

	"github.com/zfxxgk/annualreport/govreport/extract"
)

// What is wrong with a file. The errors of the readers of office files wrap one of these.
var (
	ErrTooLarge  = errors.New("file too large for a report")
	ErrDamaged   = errors.New("file is damaged or cut short")
	ErrEncrypted = errors.New("file is protected by a password; save it without one")
	ErrOldFormat = errors.New("file is of the format before 2007 (.doc, .xls, .wps, .et); save it as .docx or .xlsx")
	ErrFormat    = errors.New("file is not of this format")
)

// Limits bound what is read of a file. Zero members are the defaults.
type Limits struct {
	Unpacked int64 // bytes of XML read in all; pictures are not read, and do not count
	Elements int   // XML elements
	Depth    int   // of elements within elements
	Cells    int   // of tables, the empty ones included, and paragraphs
	Text     int   // bytes of text of a report
}

// WithDefaults fills in what was left zero. A report as Word writes it has half a megabyte of XML in ten thousand elements.
func (l Limits) WithDefaults() Limits {
	if l.Unpacked <= 0 {
		l.Unpacked = 16 << 20
	}
	if l.Elements <= 0 {
		l.Elements = 1_000_000
	}
	if l.Depth <= 0 {
		l.Depth = 256
	}
	if l.Cells <= 0 {
		l.Cells = 150_000
	}
	if l.Text <= 0 {
		l.Text = 2 << 20
	}
	return l
}

// TooLarge is the error of a file beyond a limit: an ErrTooLarge and an *extract.LimitError.
func TooLarge(limit extract.Limit, most int) error {
	return fmt.Errorf("%w: %w", ErrTooLarge, &extract.LimitError{Limit: limit, Most: most})
}

// Fits says whether a report of so many bytes of text is within the limits.
func (l Limits) Fits(text int) error {
	if text > l.Text {
		return TooLarge(extract.TextLimit, l.Text)
	}
	return nil
}

// maxParts is how many parts an archive may have. A report with a hundred pictures has fewer than two hundred.
const maxParts = 10_000

// An Archive is an opened file.
type Archive struct {
	parts map[string]*zip.File
	left  int64 // bytes that may still be unpacked
	most  int64 // bytes that might at first
}

// Open opens an archive.
func Open(data []byte, limits Limits) (*Archive, error) {
	if err := otherFormat(data); err != nil {
		return nil, err
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	if len(z.File) > maxParts {
		return nil, TooLarge(extract.PartLimit, maxParts)
	}
	a := &Archive{parts: make(map[string]*zip.File, len(z.File)), left: limits.Unpacked, most: limits.Unpacked}
	for _, f := range z.File {
		a.parts[nameOf(f.Name)] = f
	}
	return a, nil
}

// nameOf is the name of a part as others refer to it. Some programs write it with back slashes, or other capitals.
func nameOf(name string) string {
	return strings.ToLower(strings.TrimPrefix(path.Clean("/"+strings.ReplaceAll(name, `\`, "/")), "/"))
}

// Has reports whether the archive has a part.
func (a *Archive) Has(name string) bool { return a.parts[nameOf(name)] != nil }

// Part unpacks a part; it is nil where the archive has none of this name.
func (a *Archive) Part(name string) ([]byte, error) {
	f := a.parts[nameOf(name)]
	if f == nil {
		return nil, nil
	}
	r, err := f.Open()
	if err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrDamaged, name, err)
	}
	defer r.Close()
	data, err := io.ReadAll(io.LimitReader(r, a.left+1))
	if int64(len(data)) > a.left {
		return nil, TooLarge(extract.UnpackedLimit, int(a.most))
	}
	a.left -= int64(len(data))
	if err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrDamaged, name, err)
	}
	return data, nil
}

// otherFormat says what a file is that is no archive.
func otherFormat(data []byte) error {
	switch {
	case bytes.HasPrefix(data, []byte("PK")):
		return nil
	case bytes.HasPrefix(data, []byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")):
		if bytes.Contains(data, utf16("EncryptedPackage")) {
			return ErrEncrypted
		}
		return ErrOldFormat
	case len(data) == 0:
		return fmt.Errorf("%w: it is empty", ErrFormat)
	}
	return fmt.Errorf("%w: it does not begin as a zip archive does", ErrFormat)
}

// utf16 is a text as the directory of the old format has it.
func utf16(s string) []byte {
	var b []byte
	for i := range len(s) {
		b = append(b, s[i], 0)
	}
	return b
}
