package importer_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/importer"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// The sample as LibreOffice saved it in each format is known by its content, and every cell of it is read.
func TestOfficeFilesOfTheSample(t *testing.T) {
	data, err := os.ReadFile("../../testdata/reports/2022-pengyang.json")
	if err != nil {
		t.Fatal(err)
	}
	want, err := govreport.Decode(data)
	if err != nil {
		t.Fatal(err)
	}
	files, _ := filepath.Glob("../extract/testdata/office/sample-*")
	if len(files) < 5 {
		t.Fatalf("%d files", len(files))
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		format := importer.FormatOf(data)
		if string(format) != strings.TrimPrefix(filepath.Ext(file), ".") {
			t.Errorf("%s is taken for %s", file, format)
		}
		if format == importer.PDF && testing.Short() {
			continue // making PDFium ready takes seconds
		}
		parts, err := importer.Read(data, importer.Options{})
		if err != nil || len(parts) != 1 || parts[0].Err != nil {
			t.Errorf("%s: %v, %+v", file, err, parts)
			continue
		}
		for _, cell := range govreport.FormOf(want.Edition).Cells {
			if got := cell.Read(parts[0].Extraction.Report); got != cell.Read(want) {
				t.Errorf("%s: %s is %q, want %q", file, cell.Pointer, got, cell.Read(want))
			}
		}
	}
}

// A PDF that something was written before is read as one; a text about PDF is a text.
func TestPDFBehindOther(t *testing.T) {
	files, _ := filepath.Glob("../extract/testdata/office/sample-*.pdf")
	if len(files) == 0 {
		t.Fatal("no PDF")
	}
	data, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}
	data = append([]byte("\r\n<html>\r\n"), data...)
	for head, want := range map[string]importer.Format{string(data): importer.PDF, "文件开头应为 %PDF-1.4": importer.Text} {
		if format := importer.FormatOf([]byte(head)); format != want {
			t.Errorf("%.40q is taken for %s", head, format)
		}
	}
	sweep.Later(t, "making PDFium ready takes seconds")
	parts, err := importer.Read(data, importer.Options{})
	if err != nil || len(parts) != 1 || parts[0].Err != nil {
		t.Errorf("%v, %+v", err, parts)
	}
}
