// Package excel reads reports from workbooks, .xlsx, as Excel, WPS Office, LibreOffice and programs write them.
//
//	inputs, err := excel.Read(file, excel.Limits{})
//	for i := range inputs {
//		x, err := inputs[i].Read()
//	}
//
// A report may be spread over several sheets, and a workbook may hold several reports, such as those of many organs: a new one
// begins with a sheet that holds a part again which the sheets before it had. Cells are read as they are shown, in the format of
// their numbers. Hidden sheets, rows and columns, and
// what is struck out, are left out, and said to be; raised figures stand in brackets. A formula of which the file does not have the result
// is not computed: its cell holds the formula, which is no number.
package excel

import (
	"fmt"

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

// Read reads the reports of a workbook.
func Read(file []byte, limits Limits) ([]extract.Input, error) {
	b := &book{limits: limits.WithDefaults(), shared: map[string]rich{}, struck: map[string]bool{}}
	if err := b.read(file); err != nil {
		return nil, err
	}
	if err := b.readValues(); err != nil {
		return nil, err
	}
	inputs, err := b.reports()
	if err != nil {
		return nil, err
	}
	if len(inputs) == 0 {
		return nil, fmt.Errorf("%w: no sheet of it that is shown has a cell with text", ErrFormat)
	}
	return inputs, nil
}
