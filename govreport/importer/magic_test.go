package importer_test

import (
	"archive/zip"
	"bytes"
	"testing"

	"github.com/zfxxgk/annualreport/govreport/importer"
)

// Some programs write the names in an archive with back slashes, and none with others.
func TestArchivesWithBackSlashes(t *testing.T) {
	for name, want := range map[string]importer.Format{`word\document.xml`: importer.DOCX, `xl\workbook.xml`: importer.XLSX} {
		var b bytes.Buffer
		z := zip.NewWriter(&b)
		if _, err := z.Create(name); err != nil {
			t.Fatal(err)
		}
		if err := z.Close(); err != nil {
			t.Fatal(err)
		}
		if got := importer.FormatOf(b.Bytes()); got != want {
			t.Errorf("%s is taken for %s", name, got)
		}
		if cut := b.Bytes()[:len(name)+32]; importer.FormatOf(cut) != want {
			t.Errorf("%s, cut, is taken for %s", name, importer.FormatOf(cut))
		}
	}
}
