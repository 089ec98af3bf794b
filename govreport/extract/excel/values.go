package excel

import (
	"archive/zip"
	"bytes"
	"fmt"
	"regexp"
	"strings"

	"github.com/xuri/excelize/v2"
)

// readValues reads what the cells of the sheets show. How numbers, dates and rich text are shown is excelize's; it is given only
// the parts that were unpacked within the limits, and is not asked for merged cells, which it would spread out in memory.
func (b *book) readValues() (err error) {
	defer func() {
		if failed := recover(); failed != nil { // the library's, on files that no program wrote
			err = fmt.Errorf("%w: %v", ErrDamaged, failed)
		}
	}()
	packed, err := b.pack()
	if err != nil {
		return err
	}
	f, err := excelize.OpenReader(bytes.NewReader(packed), excelize.Options{CultureInfo: excelize.CultureNameZhCN,
		UnzipSizeLimit: b.limits.Unpacked, UnzipXMLSizeLimit: b.limits.Unpacked}) // the same, so that nothing goes into temporary files
	if err != nil {
		return fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	defer f.Close()
	for _, s := range b.sheets {
		if err := s.readValues(f); err != nil {
			return fmt.Errorf("%w: sheet %s: %w", ErrDamaged, s.name, err)
		}
	}
	return nil
}

// pack puts the parts into an archive of their own.
func (b *book) pack() ([]byte, error) {
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, p := range b.parts {
		w, err := z.CreateHeader(&zip.FileHeader{Name: p.name, Method: zip.Store})
		if err == nil {
			_, err = w.Write(unscaled(p.name, p.data))
		}
		if err != nil {
			return nil, err
		}
	}
	err := z.Close()
	return out.Bytes(), err
}

func (s *sheet) readValues(f *excelize.File) error {
	rows, err := f.Rows(s.name)
	if err != nil {
		return err
	}
	defer rows.Close()
	for n := 1; rows.Next(); n++ {
		texts, err := rows.Columns()
		if err != nil {
			return err
		}
		if len(texts) > 0 {
			s.rows = append(s.rows, row{n, texts})
		}
	}
	return rows.Error()
}

var formatCode = regexp.MustCompile(`\bformatCode=("[^"]*"|'[^']*')`)

// scaling are the commas behind the last digit of a number format, each of which leaves three digits of a number out.
var scaling = regexp.MustCompile(`([0#?]),+([^0#?,]|$)`)

// unscaled takes what shows numbers in thousands off the number formats: a cell would read 3 for 3,456, and nothing would tell.
func unscaled(name string, part []byte) []byte {
	if !strings.HasSuffix(name, "styles.xml") {
		return part
	}
	return formatCode.ReplaceAllFunc(part, func(code []byte) []byte { return scaling.ReplaceAll(code, []byte("$1$2")) })
}
