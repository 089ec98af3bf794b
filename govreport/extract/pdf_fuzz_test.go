// Its readers run on servers only.
//go:build !js

package extract_test

import (
	"os"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/extract/pdf"
)

// Whatever the file, the answer is an input that holds together or an error.
func FuzzPDF(f *testing.F) {
	startsPDFium(f)
	file, err := os.ReadFile("testdata/office/sample-libreoffice.pdf")
	if err != nil {
		f.Fatal(err)
	}
	if _, err := pdf.Read(f.Context(), file, pdf.Limits{Time: time.Minute}); err != nil { // PDFium is made ready before the fuzzer counts the time
		f.Fatal(err)
	}
	f.Add(file)
	f.Add([]byte("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj 4 0 obj<</Length 80>>stream\nBT /F 12 Tf 20 20 Td (1 2 3) Tj ET 10 10 m 90 10 l S 10 90 m 90 90 l S 10 10 80 80 re S\nendstream endobj trailer<</Root 1 0 R>>"))
	f.Fuzz(func(t *testing.T, file []byte) {
		input, err := pdf.Read(t.Context(), file, pdf.Limits{})
		if err != nil {
			if input != nil {
				t.Fatal("an error with an input")
			}
			return
		}
		for _, fragment := range input.Fragments {
			if fragment.Kind == extract.Cell && fragment.Row == 0 || fragment.Place.Page == 0 || !utf8.ValidString(fragment.Text) {
				t.Fatalf("%+v", fragment)
			}
		}
		if x, err := input.Read(); err == nil {
			govreport.Check(x.Report, govreport.Options{Final: true})
		}
	})
}
