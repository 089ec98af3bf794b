package importer_test

import (
	"errors"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/importer"
)

func sample(t testing.TB) []byte {
	t.Helper()
	data, err := os.ReadFile("../../testdata/reports/2022-pengyang.txt")
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// Text in another encoding gives the same report as in UTF-8.
func TestEncodingsOfTheSample(t *testing.T) {
	want, err := extract.Text(string(sample(t)))
	if err != nil {
		t.Fatal(err)
	}
	for name, e := range map[string]encoding.Encoding{
		"GBK": simplifiedchinese.GBK, "GB18030": simplifiedchinese.GB18030,
		"UTF-16LE": unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), "UTF-16BE": unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM),
		"UTF-16LE with a mark": unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), "UTF-8 with a mark": unicode.UTF8BOM,
	} {
		data, err := e.NewEncoder().Bytes(sample(t))
		if err != nil {
			t.Fatal(name, err)
		}
		parts, err := importer.Read(data, importer.Options{})
		if err != nil || len(parts) != 1 {
			t.Errorf("%s: %d parts, %v", name, len(parts), err)
			continue
		}
		if diff := cmp.Diff(string(govreport.Encode(want.Report)), string(govreport.Encode(parts[0].Extraction.Report))); diff != "" {
			t.Errorf("%s: -UTF-8 +%s:\n%s", name, name, diff)
		}
	}
}

// What is no report is refused with a reason that a program can tell.
func TestRefusals(t *testing.T) {
	for name, x := range map[string]struct {
		data string
		want error
	}{
		"nothing":            {"", importer.ErrEmpty},
		"a picture":          {"\x89PNG\r\n\x1a\n", importer.ErrPicture},
		"another text":       {"今天天气很好。", extract.ErrNotReport},
		"a page in one file": {"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\"\r\n\r\n<html>", importer.ErrWebArchive},
		"an old archive":     {"Rar!\x1a\x07", importer.ErrArchive},
	} {
		if _, err := importer.Read([]byte(x.data), importer.Options{}); !errors.Is(err, x.want) {
			t.Errorf("%s: %v, want %v", name, err, x.want)
		}
	}
	if _, err := importer.Read(make([]byte, 11), importer.Options{MaxFile: 10}); !errors.Is(err, importer.ErrTooLarge) {
		t.Errorf("too large: %v", err)
	}
}
