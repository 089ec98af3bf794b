package extract_test

import (
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// A report that was imported, stored and read again is judged as it was when it was imported: what the importer was unsure of
// is in the document.
func TestStoredReportsAreJudgedAsWhenImported(t *testing.T) {
	imported, marked := 0, 0
	texts := textsOf(t)
	for _, file := range sweep.Every(4, slices.Sorted(maps.Keys(texts))) {
		x, err := extract.Text(texts[file])
		if err != nil {
			continue
		}
		imported++
		if len(x.Report.ImportMarks) > 0 {
			marked++
		}
		stored, err := govreport.Decode(govreport.Encode(x.Report))
		if err != nil {
			t.Fatal(err)
		}
		for _, final := range []bool{true, false} {
			options := govreport.Options{Final: final}
			if diff := cmp.Diff(verdict(x.Report, options), verdict(stored, options)); diff != "" {
				t.Errorf("%s: -imported +stored:\n%s", file, diff)
			}
		}
	}
	if imported < sweep.Of(140, 35) || marked < sweep.Of(60, 15) {
		t.Errorf("only %d texts, %d with marks", imported, marked)
	}
}

// textsOf returns every text in testdata by its file.
func textsOf(t *testing.T) map[string]string {
	t.Helper()
	const root = "../../testdata"
	texts := map[string]string{}
	err := filepath.WalkDir(root, func(file string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(file, ".txt") {
			return err
		}
		text, err := os.ReadFile(file)
		texts[strings.TrimPrefix(file, root+"/")] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return texts
}

// verdict is all that a check says of a report.
func verdict(r *govreport.Report, options govreport.Options) []string {
	var said []string
	result := govreport.Check(r, options)
	for i := range result.Findings {
		f := &result.Findings[i]
		said = append(said, string(f.Code)+" "+f.Pointer+" "+f.Message(govreport.ZhHans))
	}
	for _, u := range result.Undecided {
		said = append(said, "cannot tell "+string(u.Code)+" "+strings.Join(u.Cells, " "))
	}
	return said
}
