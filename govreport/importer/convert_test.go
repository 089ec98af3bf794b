package importer_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/importer"
)

// TestMain is also LibreOffice, when a test starts it as that: it takes what it would take, and does what OFFICE says.
func TestMain(m *testing.M) {
	switch what := os.Getenv("OFFICE"); what {
	case "":
		os.Exit(m.Run())
	case "hangs":
		time.Sleep(time.Hour)
	case "fails":
		os.Stderr.WriteString("Error: source file could not be loaded")
		os.Exit(1)
	case "makes nothing":
	default: // the file to give out
		var out, to string
		for i, arg := range os.Args {
			switch arg {
			case "--outdir":
				out = os.Args[i+1]
			case "--convert-to":
				to = os.Args[i+1]
			}
		}
		in := os.Args[len(os.Args)-1]
		made, err := os.ReadFile(what)
		if err == nil && strings.HasPrefix(in, out[:len(out)-len("out")]) {
			_ = os.MkdirAll(out, 0o700)
			err = os.WriteFile(filepath.Join(out, strings.TrimSuffix(filepath.Base(in), filepath.Ext(in))+"."+to), made, 0o600)
		}
		if err != nil {
			os.Exit(2)
		}
	}
}

// old is a file of old Word as far as it can be told.
const old = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\x00\x00W\x00o\x00r\x00d\x00D\x00o\x00c\x00u\x00m\x00e\x00n\x00t\x00\x00\x00"

func TestOldFormatsAreConverted(t *testing.T) {
	office, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	files, _ := filepath.Glob("../extract/testdata/office/*.docx")
	if len(files) == 0 {
		t.Fatal("no Word file")
	}
	want, err := extract.Text(string(sample(t)))
	if err != nil {
		t.Fatal(err)
	}
	t.Setenv("OFFICE", files[0])
	for name, data := range map[string]string{"doc": old, "rtf": `{\rtf1`, "odt": "PK\x03\x04\x14\x00mimetypeapplication/vnd.oasis.opendocument.text"} {
		parts, err := importer.Read([]byte(data), importer.Options{Converter: office})
		if err != nil || len(parts) != 1 || parts[0].Extraction.Report.Title != want.Report.Title {
			t.Errorf("%s: %v, %v", name, parts, err)
		}
	}
}

func TestConversionsThatFail(t *testing.T) {
	office, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	temporary := t.TempDir()
	t.Setenv("TMPDIR", temporary)
	t.Setenv("TMP", temporary)
	for how, limit := range map[string]time.Duration{"hangs": time.Second / 5, "fails": time.Hour, "makes nothing": time.Hour, "no such file": time.Hour} {
		t.Setenv("OFFICE", how)
		_, err := importer.Read([]byte(old), importer.Options{Converter: office, ConvertTime: limit})
		if !errors.Is(err, importer.ErrConversion) {
			t.Errorf("one that %s: %v", how, err)
		}
	}
	t.Setenv("PATH", t.TempDir())
	if _, err := importer.Read([]byte(old), importer.Options{}); !errors.Is(err, importer.ErrConverter) {
		t.Errorf("without LibreOffice: %v", err)
	}
	if left, _ := filepath.Glob(filepath.Join(temporary, "*")); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}
