package word_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"testing"

	"github.com/zfxxgk/annualreport/govreport/extract/word"
)

const sample = "../testdata/office/sample-libreoffice.docx"

func sampleFile(b testing.TB) []byte {
	b.Helper()
	file, err := os.ReadFile(sample)
	if err != nil {
		b.Fatal(err)
	}
	return file
}

// Reading a file against unpacking it and going through its XML, in one run: the ratio is what counts.
func BenchmarkRead(b *testing.B) {
	file := sampleFile(b)
	b.Run("unzip and XML", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			parse(b, file)
		}
	})
	b.Run("Read", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := word.Read(file, word.Limits{}); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("Read, and the report", func(b *testing.B) {
		for b.Loop() {
			input, err := word.Read(file, word.Limits{})
			if err == nil {
				_, err = input.Read()
			}
			if err != nil {
				b.Fatal(err)
			}
		}
	})
}

// parse goes through the parts that a reader needs.
func parse(b *testing.B, file []byte) {
	z, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		b.Fatal(err)
	}
	for _, name := range []string{"word/document.xml", "word/styles.xml", "word/numbering.xml"} {
		r, err := z.Open(name)
		if errors.Is(err, os.ErrNotExist) {
			continue
		}
		if err != nil {
			b.Fatal(err)
		}
		for d := xml.NewDecoder(r); ; {
			if _, err := d.Token(); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				b.Fatal(err)
			}
		}
		r.Close()
	}
}
