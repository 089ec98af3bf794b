// Its readers run on servers only.
//go:build !js

package extract_test

import (
	"bytes"
	"errors"
	"maps"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/extract/pdf"
	"github.com/zfxxgk/annualreport/govreport/internal/random"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// startsPDFium leaves a test to the test command when the tests run with -short.
func startsPDFium(t testing.TB) {
	t.Helper()
	sweep.Later(t, "making PDFium ready takes seconds")
}

// readPDF reads a PDF file.
func readPDF(t testing.TB, file []byte) *extract.Extraction {
	t.Helper()
	input, err := pdf.Read(t.Context(), file, pdf.Limits{Time: time.Minute})
	if err != nil {
		t.Fatal(err)
	}
	x, err := input.Read()
	if err != nil {
		t.Fatal(err)
	}
	return x
}

func TestRandomReportsInPDF(t *testing.T) {
	startsPDFium(t)
	sum := tally{}
	for seed := range uint64(seeds(16)) {
		rng := rand.New(rand.NewPCG(seed, 1))
		want := random.Report(rng, editionsUnderTest[seed%2])
		want.Overview.Text = strings.Repeat(want.Overview.Text, 1+rng.IntN(12))
		tables := sheetsOf(want)
		v := plainText
		if seed%4 >= 2 {
			v = varied(rng)
		}
		for i := range tables {
			tables[i] = v.sheet(rng, tables[i])
		}
		p := newPress(rng)
		p.report(want, tables, v)
		file := p.file()
		x := readPDF(t, file)
		before := sum
		ok := compare(t, want, x, &sum)
		for _, part := range [][2]string{{x.Report.Title, v.text(want.Title)}, {x.Report.Overview.Text, v.text(want.Overview.Text)},
			{x.Report.Problems.Text, v.text(want.Problems.Text)}, {x.Report.OtherMatters.Text, v.text(want.OtherMatters.Text)}} {
			if part[0] != part[1] {
				t.Errorf("%q, want %q", part[0], part[1])
				ok = false
			}
		}
		wide := v.fullWidth || v.remarks || v.separators // numbers that break in their cells: whether they are one cannot always be known
		if !ok || sum.noted > before.noted || sum.absent > before.absent && !wide {
			report(t, want, x)
			keep(t, file)
			t.Fatalf("seed %d %s, ruling %d: %+v", seed, v, p.ruling, sum)
		}
	}
	t.Logf("%+v", sum)
}

// moves are the damages that on paper leave each value in another column than its own, which nobody can see.
var moves = []string{"cell removed", "cell removed and another emptied", "cell doubled", "label removed"}

// One damaged row of a table on paper never puts a wrong value anywhere.
func TestDamagedPDF(t *testing.T) {
	startsPDFium(t)
	for di, damage := range damages {
		if slices.Contains(moves, damage.name) {
			continue
		}
		sum := tally{}
		for seed := range uint64(seeds(4)) {
			rng := rand.New(rand.NewPCG(seed, uint64(di)))
			want := random.Report(rng, editionsUnderTest[seed%2])
			tables := sheetsOf(want)
			s := tables[rng.IntN(3)]
			row, column := pick(rng, s)
			s[row] = damage.do(append([]box(nil), s[row]...), column)
			p := newPress(rng)
			p.report(want, tables, plainText)
			file := p.file()
			x := readPDF(t, file)
			before := sum
			if !compare(t, want, x, &sum) || sum.noted > before.noted {
				report(t, want, x)
				keep(t, file)
				t.Fatalf("%s, seed %d: row %d column %d", damage.name, seed, row, column)
			}
		}
		t.Logf("%s: %+v", damage.name, sum)
	}
}

// Where not all is ruled, rows are read by their lines, and nothing is read wrongly.
func TestPDFWithoutRules(t *testing.T) {
	startsPDFium(t)
	sum := tally{}
	for seed := range uint64(seeds(20)) {
		rng := rand.New(rand.NewPCG(seed, 7))
		want := random.Report(rng, editionsUnderTest[seed/2%2])
		p := newPress(rng)
		switch kind := int(seed % 5); kind {
		case 4:
			p.gaps = 2 + rng.IntN(12)
		default:
			p.ruling = -1 - kind
		}
		p.report(want, sheetsOf(want), plainText)
		file := p.file()
		x := readPDF(t, file)
		before := sum
		if !compare(t, want, x, &sum) || sum.noted > before.noted {
			report(t, want, x)
			keep(t, file)
			t.Fatalf("seed %d, ruling %d", seed, p.ruling)
		}
	}
	t.Logf("%+v", sum)
}

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

// The real reports, printed.
func TestRealReportsInPDF(t *testing.T) {
	startsPDFium(t)
	reports := realReports(t)
	for _, name := range slices.Sorted(maps.Keys(reports)) {
		want := reports[name]
		p := newPress(rand.New(rand.NewPCG(3, 4)))
		p.report(want, sheetsOf(want), plainText)
		x, sum := readPDF(t, p.file()), tally{}
		if !compare(t, want, x, &sum) || sum.absent+sum.noted > 0 {
			report(t, want, x)
			t.Errorf("%s: %+v", name, sum)
		}
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
	}{{12, 0, "受理"}, {12, 0, "23"}, {7, 4, "12"}, {12, 0, "件，占"}, {7, 4, "3"}, {12, 0, "5"}, {9, 0, "6"}, {12, 0, "，共4"}, {8, 3.5, "1"}} {
		p.print(at, 700+x.rise, x.size, x.text)
		at += widthOf(x.text, x.size)
	}
	input, err := pdf.Read(t.Context(), p.file(), pdf.Limits{Time: time.Minute})
	if err != nil {
		t.Fatal(err)
	}
	if got := input.Fragments[0].Text; got != "受理23（12）件，占356，共4（1）" {
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
