//go:build !js

package bridge_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/extract/pdf"
	"github.com/zfxxgk/annualreport/govreport/extract/webpage"
	"github.com/zfxxgk/annualreport/govreport/extract/word"
	"github.com/zfxxgk/annualreport/govreport/importer"
	"github.com/zfxxgk/annualreport/wasm/bridge"
)

// SECURITY.md has every limit as the code has it, and what is said to hold a promise is there.
func TestLimitsOfSecurity(t *testing.T) {
	page, err := os.ReadFile("../../SECURITY.md")
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(page), "| --- | --- | --- |\n")
	table, _, _ = strings.Cut(table, "\n\n")
	office, pages := word.Limits{}.WithDefaults(), pdf.Limits{}.WithDefaults()
	limits := map[string]string{
		"govreport.MaxDocument":    mebibytes(govreport.MaxDocument),
		"Decode":                   fmt.Sprint(deepest(t)),
		"govreport.MaxImportMarks": fmt.Sprint(govreport.MaxImportMarks),
		"govreport.MostListed":     fmt.Sprint(govreport.MostListed),
		"extract.MostNotes":        fmt.Sprint(extract.MostNotes),
		"extract.MaxText":          mebibytes(extract.MaxText),
		"webpage.MaxBytes":         mebibytes(webpage.MaxBytes),
		"webpage.MaxFragments":     fmt.Sprint(webpage.MaxFragments),
		"webpage.MaxDepth":         fmt.Sprint(webpage.MaxDepth),
		"word.Limits.Unpacked":     mebibytes(int(office.Unpacked)),
		"word.Limits.Elements":     fmt.Sprint(office.Elements),
		"word.Limits.Depth":        fmt.Sprint(office.Depth),
		"word.Limits.Cells":        fmt.Sprint(office.Cells),
		"word.Limits.Text":         mebibytes(office.Text),
		"pdf.Limits.Pages":         fmt.Sprint(pages.Pages),
		"pdf.Limits.Glyphs":        fmt.Sprint(pages.Glyphs),
		"pdf.Limits.Objects":       fmt.Sprint(pages.Objects),
		"pdf.Limits.Time":          fmt.Sprint(pages.Time.Seconds()),
		"importer.MaxFile":         mebibytes(importer.MaxFile),
		"importer.ConvertTime":     fmt.Sprint(importer.ConvertTime.Seconds()),
		"bridge.MaxLength":         mebibytes(bridge.MaxLength),
	}
	ofInput := []string{mebibytes(limitOf(t, strings.Repeat("公", 3<<20))), fmt.Sprint(limitOf(t, strings.Repeat("公\n", 300_000)))}
	for line := range strings.Lines(table) {
		columns := strings.Split(strings.Trim(line, "|\n "), " | ")
		if len(columns) != 3 {
			t.Fatalf("%q", line)
		}
		name := strings.Split(columns[2], "`")[1]
		want, ok := limits[name]
		if name == "extract.Input.Read" && len(ofInput) > 0 {
			want, ok = ofInput[0], true
			ofInput = ofInput[1:]
		}
		if !ok || columns[1] != want {
			t.Errorf("%s is %s in SECURITY.md and %q in the code", name, columns[1], want)
		}
		delete(limits, name)
	}
	if len(limits) > 0 || len(ofInput) > 0 {
		t.Errorf("SECURITY.md lacks %v %v", limits, ofInput)
	}
}

func mebibytes(n int) string { return fmt.Sprintf("%d MiB", n>>20) }

// deepest is how deep a document may nest: one more is an error.
func deepest(t *testing.T) int {
	t.Helper()
	const most = 20_000
	for n := 1000; n < most; n += 1000 {
		if _, err := govreport.Decode([]byte(`{"x":` + strings.Repeat("[", n) + strings.Repeat("]", n) + "}")); err != nil {
			return n // the object counts too
		}
	}
	t.Fatal("documents may nest without end")
	return 0
}

// limitOf is the limit that the lines of a text, handed on by the reader of another format, go beyond.
func limitOf(t *testing.T, text string) int {
	t.Helper()
	var lines []extract.Fragment
	for line := range strings.Lines(text) {
		lines = append(lines, extract.Fragment{Text: line})
	}
	_, err := extract.Read(lines)
	beyond, ok := err.(*extract.LimitError)
	if !ok {
		t.Fatal(err)
	}
	return beyond.Most
}
