package importer_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/zfxxgk/annualreport/govreport/importer"
)

// FuzzRead holds that a file of any format is read or refused, and that what was read is a report.
func FuzzRead(f *testing.F) {
	add := func(data []byte) {
		if importer.FormatOf(data) != importer.PDF || !testing.Short() { // making PDFium ready takes seconds
			f.Add(data)
		}
	}
	add(sample(f))
	for _, pattern := range []string{"../extract/testdata/office/*", "../../testdata/reports/*.html"} {
		files, _ := filepath.Glob(pattern)
		for _, file := range files {
			if data, err := os.ReadFile(file); err == nil {
				add(data)
			}
		}
	}
	f.Add([]byte(archive(blink, "----Boundary----", "\r\n", archived{"text/html", "quoted-printable", "<p>一、总体情况</p>"})))
	for _, head := range []string{"%PDF-1.7\n", "PK\x03\x04", `{\rtf1`, old, "\xFF\xFE<\x00p\x00>\x00", "<p>一、总体情况</p>"} {
		add([]byte(head))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		parts, err := importer.Read(data, importer.Options{Converter: filepath.Join(t.TempDir(), "none")})
		if err != nil {
			return
		}
		any := false
		for _, part := range parts {
			any = any || part.Extraction != nil && part.Extraction.Report != nil
			if (part.Extraction == nil) == (part.Err == nil) {
				t.Error("a part is neither a report nor an error, or both")
			}
		}
		if !any {
			t.Error("no part is a report")
		}
	})
}
