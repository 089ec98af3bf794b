package word_test

import (
	"archive/zip"
	"bytes"
	"io"
	"testing"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/extract/word"
)

// part unpacks a part of the sample.
func part(t testing.TB, name string) string {
	file := sampleFile(t)
	z, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatal(err)
	}
	r, err := z.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	data, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// Whatever stands in a document, the answer is an input that holds together or an error.
func FuzzDocument(f *testing.F) {
	for _, body := range []string{para("一、总体情况"), tbl(tr(merged(`<w:vMerge w:val="restart"/>`, "三"), tc("1")), tr(merged(`<w:vMerge/>`, ""), tc("2"))),
		listed("0", "1", "总体情况"), `<w:p>` + field("TOC", "一\t1") + `</w:p>`, `<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>`} {
		f.Add(body, `<w:numbering><w:num w:numId="1"/></w:numbering>`)
	}
	f.Add(part(f, "word/document.xml")[:20_000], part(f, "word/numbering.xml"))
	f.Fuzz(func(t *testing.T, body, numbering string) {
		try(t, packed(t, body, "numbering", numbering, "footnotes", `<w:footnotes><w:footnote w:id="1">`+body+`</w:footnote></w:footnotes>`, "styles", numbering))
	})
}

// Whatever the file.
func FuzzFile(f *testing.F) {
	f.Add(sampleFile(f))
	f.Add(packed(f, para("一、总体情况")))
	f.Fuzz(func(t *testing.T, file []byte) { try(t, file) })
}

func try(t *testing.T, file []byte) {
	input, err := word.Read(file, word.Limits{})
	if err != nil {
		if input != nil {
			t.Fatal("an error with an input")
		}
		return
	}
	for _, fragment := range input.Fragments {
		if fragment.Kind == extract.Cell && (fragment.Row == 0 || fragment.Place.Cell == 0) || !utf8.ValidString(fragment.Text) {
			t.Fatalf("%+v", fragment)
		}
	}
	x, err := input.Read()
	if err != nil {
		return
	}
	govreport.Check(x.Report, govreport.Options{Final: true})
	for _, n := range x.Notes {
		if n.Message(govreport.ZhHans) == "" || n.Place.In(govreport.En) == "" && !n.Place.IsZero() {
			t.Fatalf("%+v", n)
		}
	}
}
