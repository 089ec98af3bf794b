package main

import (
	"fmt"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract/excel"
	"github.com/zfxxgk/annualreport/govreport/extract/pdf"
	"github.com/zfxxgk/annualreport/govreport/extract/word"
)

// What is wrong with a file is said in the language of the user, and not in that of the library.
func TestErrorsOfFilesAreSaidInTheLanguageOfTheUser(t *testing.T) {
	o := &options{lang: govreport.ZhHans}
	for _, err := range []error{
		word.ErrTooLarge, word.ErrDamaged, word.ErrEncrypted, word.ErrFormat,
		excel.ErrTooLarge, excel.ErrDamaged, excel.ErrEncrypted, excel.ErrFormat,
		pdf.ErrTooLarge, pdf.ErrDamaged, pdf.ErrEncrypted, pdf.ErrScan, pdf.ErrNoLetters, pdf.ErrEngine,
	} {
		if said := o.importError(fmt.Errorf("reading: %w: why", err)).Error(); strings.Contains(said, err.Error()) {
			t.Errorf("%v: %s", err, said)
		}
	}
}
