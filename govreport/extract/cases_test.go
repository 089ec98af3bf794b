package extract_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/internal/golden"
)

func extractFile(t *testing.T, file string) *extract.Extraction {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	x, err := extract.Text(string(text))
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// The complete reports, against what was read from them by hand and by a program that knows nothing but their layout.
func TestCompleteReports(t *testing.T) {
	files, _ := filepath.Glob("../../testdata/reports/*.txt")
	if len(files) < 3 {
		t.Fatalf("only %d reports", len(files))
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			x := extractFile(t, file)
			want, err := os.ReadFile(strings.TrimSuffix(file, "txt") + "json")
			if err != nil {
				t.Fatal(err)
			}
			var got bytes.Buffer
			if err := json.Indent(&got, govreport.Encode(x.Report), "", "  "); err != nil {
				t.Fatal(err)
			}
			read := normal(t, got.Bytes())
			delete(read.(map[string]any), "importMarks")
			if diff := cmp.Diff(normal(t, want), read); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
			for _, m := range x.Report.ImportMarks { // the sample's paragraph above heading 五, and the date on its page
				if m.Kind != govreport.MovedText && m.Kind != govreport.PageDate {
					t.Errorf("mark %v", m)
				}
			}
		})
	}
}

// normal returns a document as untyped JSON values.
func normal(t *testing.T, doc []byte) any {
	t.Helper()
	var v any
	if err := json.Unmarshal(doc, &v); err != nil {
		t.Fatal(err)
	}
	return v
}

// What the sample's notes are: the paragraph above heading 五 and the footer, nothing else.
func TestNotesOfTheSample(t *testing.T) {
	x := extractFile(t, "../../testdata/reports/2022-pengyang.txt")
	var got []string
	for _, n := range x.Notes {
		got = append(got, fmt.Sprintf("%s %s line %d", n.Kind, n.Pointer, n.Place.Line))
	}
	want := []string{"proseMoved /problems/text line 58", "pageFurniture  line 88"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// Each oddity seen on real pages (domain.md §8.1) has a case: a page and what must be read from it.
func TestCases(t *testing.T) {
	files, _ := filepath.Glob("../../testdata/extract/*.txt")
	if len(files) < 30 {
		t.Fatalf("only %d cases", len(files))
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			golden.Compare(t, strings.TrimSuffix(file, "txt")+"golden", []byte(describe(extractFile(t, file))))
		})
	}
}

// describe writes an extraction for reading: what was read, then what deviates, then the notes.
func describe(x *extract.Extraction) string {
	var b strings.Builder
	r, o := x.Report, x.Report.Organ
	line := func(name string, value any) {
		if s := fmt.Sprint(value); s != "" && s != "0" {
			fmt.Fprintf(&b, "%s: %s\n", name, s)
		}
	}
	line("edition", r.Edition)
	line("year", r.Year)
	line("title", r.Title)
	line("organ", strings.TrimRight(fmt.Sprintf("%s %s %s", o.Name, o.Kind, o.Level), " "))
	line("phone", o.Phone)
	line("email", o.Email)
	line("address", o.Address)
	line("postcode", o.Postcode)
	line("site code", o.Website.SiteCode)
	line("icp", o.Website.ICP)
	line("public security", o.Website.PublicSecurity)
	if r.Period.Start != "" {
		line("period", r.Period.Start+" – "+r.Period.End)
	}
	line("published", r.PublishedOn)
	line("preamble", r.Preamble)
	line("overview", r.Overview.Text)
	if form := govreport.FormOf(r.Edition); form != nil {
		for _, table := range form.Tables {
			for _, row := range table.Rows {
				describeRow(&b, r, row)
			}
		}
	}
	line("beside table 2", r.Disclosure.Note+r.Disclosure2019.Note)
	line("beside table 3", r.Applications.Note)
	line("beside table 4", r.Disputes.Note)
	line("unit", r.Disclosure2019.Procurement.Unit)
	for _, note := range r.CellNotes {
		line("in "+note.Pointer, note.Value)
	}
	line("problems", r.Problems.Text)
	line("other matters", r.OtherMatters.Text)
	for _, m := range r.ImportMarks {
		fmt.Fprintf(&b, "mark: %s %s %s\n", m.Kind, m.Pointer, m.Quote)
	}
	for _, d := range r.Deviations {
		fmt.Fprintf(&b, "missing: %s\n", d.Pointer)
	}
	for _, n := range x.Notes {
		fmt.Fprintf(&b, "note %d %s: %s\n", n.Place.Line, n.Kind, n.Message(govreport.ZhHans))
	}
	return b.String()
}

// describeRow writes a row of which something was read.
func describeRow(b *strings.Builder, r *govreport.Report, row govreport.Row) {
	var cells []string
	blank := true
	for i := range row.Cells {
		text := row.Cells[i].Read(r)
		if blank = blank && text == ""; text == "" {
			text = "_"
		}
		cells = append(cells, text)
	}
	if !blank {
		fmt.Fprintf(b, "%s: %s\n", row.Pointer, strings.Join(cells, " "))
	}
}
