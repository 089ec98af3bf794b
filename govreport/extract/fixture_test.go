// Its readers run on servers only.
//go:build !js

package extract_test

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
)

// sampleReport is the sample, as it was typed in.
func sampleReport(t testing.TB) *govreport.Report {
	t.Helper()
	return realReports(t)["2022-pengyang.json"]
}

// The sample as LibreOffice saves it again, out of files as Word and WPS Office write them and out of workbooks.
func TestLibreOfficeFiles(t *testing.T) {
	for ending, read := range map[string]func(testing.TB, []byte) *extract.Extraction{"docx": readWord, "xlsx": readExcel} {
		files, _ := filepath.Glob("testdata/office/*." + ending)
		if len(files) == 0 {
			t.Fatal("no files", ending)
		}
		for _, name := range files {
			file, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			checkSample(t, name, read(t, file))
		}
	}
}

// shortened is a report with the first paragraph of each of its texts, for files that hold the shapes of its characters.
func shortened(r *govreport.Report) *govreport.Report {
	short := *r
	for _, text := range []*string{&short.Overview.Text, &short.Problems.Text, &short.OtherMatters.Text} {
		*text, _, _ = strings.Cut(*text, "\n")
	}
	return &short
}

func sampleBook(r *govreport.Report, apart bool) []byte {
	b := &xlsx{rng: rand.New(rand.NewPCG(1, 2))}
	b.report("年报", r, sheetsOf(r), plainText, apart)
	return b.file()
}

// checkSample checks every cell and text of the sample.
func checkSample(t *testing.T, name string, x *extract.Extraction) {
	t.Helper()
	want, sum := sampleReport(t), tally{}
	if !compare(t, want, x, &sum) || sum.absent+sum.noted > 0 {
		t.Errorf("%s: %+v", name, sum)
		report(t, want, x)
	}
	for _, pair := range [][2]string{{x.Report.Title, want.Title}, {x.Report.Overview.Text, want.Overview.Text}, {x.Report.Problems.Text, want.Problems.Text},
		{x.Report.OtherMatters.Text, want.OtherMatters.Text}} {
		if diff := cmp.Diff(pair[1], pair[0]); diff != "" {
			t.Errorf("%s: -want +got\n%s", name, diff)
		}
	}
}

// With FIXTURES set to a directory, the files are written there that LibreOffice made those of testdata/office of.
func TestWriteFixtures(t *testing.T) {
	dir := os.Getenv("FIXTURES")
	if dir == "" {
		dir = t.TempDir()
	}
	r := sampleReport(t)
	rng := rand.New(rand.NewPCG(1, 2))
	for name, file := range map[string][]byte{
		"word.docx":  (&docx{rng: rng, calm: true}).write(r, sheetsOf(r), plainText),
		"excel.xlsx": sampleBook(r, false), "sheets.xlsx": sampleBook(r, true),
		"paper.docx": (&docx{rng: rng, calm: true}).write(shortened(r), sheetsOf(r), plainText),
		"wps.docx":   (&docx{rng: rng, wps: true, calm: true}).write(r, sheetsOf(r), plainText),
	} {
		if err := os.WriteFile(filepath.Join(dir, name), file, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}
