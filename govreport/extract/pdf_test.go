// Its readers run on servers only.
//go:build !js

package extract_test

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/extract/pdf"
)

// The sample as LibreOffice prints it, with less of its prose.
func TestLibreOfficePDF(t *testing.T) {
	startsPDFium(t)
	file, err := os.ReadFile("testdata/office/sample-libreoffice.pdf")
	if err != nil {
		t.Fatal(err)
	}
	want, sum := shortened(sampleReport(t)), tally{}
	x := readPDF(t, file)
	if !compare(t, want, x, &sum) || sum.absent+sum.noted > 0 {
		t.Errorf("%+v", sum)
		report(t, want, x)
	}
	for _, pair := range [][2]string{{x.Report.Title, want.Title}, {x.Report.Overview.Text, want.Overview.Text}, {x.Report.Problems.Text, want.Problems.Text},
		{x.Report.OtherMatters.Text, want.OtherMatters.Text}} {
		if diff := cmp.Diff(pair[1], pair[0]); diff != "" {
			t.Errorf("-want +got\n%s", diff)
		}
	}
	source, ok := x.Source("/applications/carriedOut/total")
	if !ok || source.Page != 4 || source.Box.Right <= source.Box.Left || source.Place.In(govreport.ZhHans) == "" {
		t.Errorf("the last cell of table 3 was found at %+v", source)
	}
}

// Raised figures behind figures are marks of notes, and none of the number; smaller ones beside it are.
func TestRaisedFiguresInPDF(t *testing.T) {
	startsPDFium(t)
	p := &press{}
	p.turn()
	at := paperMargin
	for _, x := range []struct {
		size, rise float64
		text       string
	}{{12, 0, "受理"}, {12, 0, "23"}, {7, 4, "12"}, {12, 0, "件，占"}, {7, 4, "3"}, {12, 0, "5"}, {9, 0, "6"}, {12, 0, "，共4"}, {8, 3.5, "1"}, {12, 0, "、8"}, {7, 4, "①"}, {12, 0, "件9"}, {7, 4, "[2]"}, {12, 0, "；7"}, {12, 0, "*"}, {7, 4, "*"}} {
		p.print(at, 700+x.rise, x.size, x.text)
		at += widthOf(x.text, x.size)
	}
	input, err := pdf.Read(t.Context(), p.file(), pdf.Limits{Time: time.Minute})
	if err != nil {
		t.Fatal(err)
	}
	if got := input.Fragments[0].Text; got != "受理23（12）件，占356，共4（1）、8（①）件9（[2]）；7**" {
		t.Error(got)
	}
}

// A scan is said to be one, and text recognised on a scan to be in doubt.
func TestScans(t *testing.T) {
	startsPDFium(t)
	const picture = "q 400 0 0 600 90 100 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x80 EI Q\n"
	p := newPress(rand.New(rand.NewPCG(3, 4)))
	p.number = false
	p.page().WriteString(picture)
	if _, err := pdf.Read(t.Context(), p.file(), pdf.Limits{}); !errors.Is(err, pdf.ErrScan) {
		t.Errorf("a scan: %v", err)
	}
	p.page().WriteString("3 Tr\n")
	p.report(sampleReport(t), sheetsOf(sampleReport(t)), plainText)
	for _, page := range p.pages[1:] {
		recognised := picture + "3 Tr\n" + page.String()
		page.Reset()
		page.WriteString(recognised)
	}
	x := readPDF(t, p.file())
	if n := x.NotesOf(extract.Recognised); len(n) != 1 || !n[0].Doubtful() || n[0].Place.Page != 1 {
		t.Errorf("text of a scan: %+v", n)
	}
}

// Files that mean harm, or are none, are refused in a sentence before they take much.
func TestHostilePDF(t *testing.T) {
	startsPDFium(t)
	p := newPress(rand.New(rand.NewPCG(3, 4)))
	p.report(sampleReport(t), sheetsOf(sampleReport(t)), plainText)
	good := p.file()
	many := newPress(rand.New(rand.NewPCG(3, 4)))
	for range 400 {
		many.turn()
	}
	lines := newPress(rand.New(rand.NewPCG(3, 4)))
	lines.page().WriteString(strings.Repeat("0 0 m 9 9 l 9 0 m S ", 100_000))
	for name, c := range map[string]struct {
		file   []byte
		limits pdf.Limits
		want   error
	}{
		"nothing":    {nil, pdf.Limits{}, pdf.ErrDamaged},
		"text":       {[]byte("一、总体情况"), pdf.Limits{}, pdf.ErrDamaged},
		"a head":     {[]byte("%PDF-1.7\n"), pdf.Limits{}, pdf.ErrDamaged},
		"noise":      {append([]byte("%PDF-1.7\n"), bytes.Repeat([]byte("\x00\xff<<>>obj"), 10_000)...), pdf.Limits{}, pdf.ErrDamaged},
		"pages":      {many.file(), pdf.Limits{}, pdf.ErrTooLarge},
		"lines":      {lines.file(), pdf.Limits{Objects: 50_000}, pdf.ErrTooLarge},
		"characters": {good, pdf.Limits{Glyphs: 100}, pdf.ErrTooLarge},
		"time":       {good, pdf.Limits{Time: time.Nanosecond}, pdf.ErrTooLarge},
	} {
		input, err := pdf.Read(t.Context(), c.file, c.limits)
		if !errors.Is(err, c.want) || input != nil {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
	if _, err := pdf.Read(t.Context(), good[:len(good)*3/4], pdf.Limits{}); err != nil && !errors.Is(err, pdf.ErrDamaged) {
		t.Errorf("cut: %v", err)
	}
}
