package excel_test

import (
	"os"
	"testing"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/extract/excel"
)

// Whatever stands in a sheet, the answer is inputs that hold together or an error.
func FuzzSheet(f *testing.F) {
	for _, body := range []string{data(row(text("规章"), number("1", "37.559"))), data(row(text("a"))) + `<mergeCells><mergeCell ref="A1:C9"/></mergeCells>`,
		data(row(`<c><f>A1</f></c>`), `<row hidden="1">`+text("b")+`</row>`), `<cols><col min="1" max="2" hidden="1"/></cols>` + data(row(text("一、总体情况")))} {
		f.Add(body, `0.00_ `)
	}
	f.Fuzz(func(t *testing.T, body, code string) {
		try(t, formatted(t, code, tab{"甲", "", body}, tab{"乙", "", body}))
	})
}

// Whatever the file.
func FuzzFile(f *testing.F) {
	for _, name := range []string{"../testdata/office/sample-libreoffice.xlsx", "../testdata/office/sample-sheets-libreoffice.xlsx"} {
		file, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(file)
	}
	f.Fuzz(func(t *testing.T, file []byte) { try(t, file) })
}

func try(t *testing.T, file []byte) {
	inputs, err := excel.Read(file, excel.Limits{})
	if err != nil {
		if inputs != nil {
			t.Fatal("an error with inputs")
		}
		return
	}
	for _, input := range inputs {
		for _, fragment := range input.Fragments {
			if fragment.Kind == extract.Cell && fragment.Row == 0 || fragment.Place.Name == "" || !utf8.ValidString(fragment.Text) {
				t.Fatalf("%+v", fragment)
			}
		}
		if x, err := input.Read(); err == nil {
			govreport.Check(x.Report, govreport.Options{Final: true})
		}
	}
}
