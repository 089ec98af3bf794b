package extract_test

import (
	"os"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
)

// Every cell that was read has a source, and there stands what the cell holds.
func TestSourcesPointAtTheValues(t *testing.T) {
	for _, file := range []string{"2022-pengyang.txt", "2023-suqian.txt", "2024-suqian.txt"} {
		data, err := os.ReadFile("../../testdata/reports/" + file)
		if err != nil {
			t.Fatal(err)
		}
		text := string(data)
		x, err := extract.Text(text)
		if err != nil {
			t.Fatal(err)
		}
		for _, cell := range govreport.FormOf(x.Report.Edition).Cells {
			s, ok := x.Source(cell.Pointer)
			if !ok {
				t.Errorf("%s: %s has no source", file, cell.Pointer)
				continue
			}
			if got := text[s.Start:s.End]; got != cell.Read(x.Report) {
				t.Errorf("%s: %s is %s, its source %q", file, cell.Pointer, cell.Read(x.Report), got)
			}
			if line := 1 + strings.Count(text[:s.Start], "\n"); line != s.Line {
				t.Errorf("%s: %s is on line %d, its source says %d", file, cell.Pointer, line, s.Line)
			}
		}
		for pointer, want := range map[string]string{"/title": x.Report.Title, "/overview/text": x.Report.Overview.Text,
			"/organ/website/siteCode": string(x.Report.Organ.Website.SiteCode), "/organ/phone": string(x.Report.Organ.Phone)} {
			if want == "" {
				continue
			}
			if s, ok := x.Source(pointer); !ok || text[s.Start:s.End] != want {
				t.Errorf("%s: source of %s is %q, want %q", file, pointer, text[s.Start:s.End], want)
			}
		}
	}
}

// Notes stand in source order, those about what is missing last, and each has its three sentences.
func TestNotesAreInOrderAndHaveWords(t *testing.T) {
	files, err := os.ReadDir("../../testdata/extract")
	if err != nil {
		t.Fatal(err)
	}
	seen := map[extract.NoteKind]bool{}
	for _, f := range files {
		if !strings.HasSuffix(f.Name(), ".txt") {
			continue
		}
		last := 0
		for _, n := range extractFile(t, "../../testdata/extract/"+f.Name()).Notes {
			at := n.Place.Offset
			if n.Place.Line == 0 {
				at = 1 << 30
			}
			if at < last {
				t.Errorf("%s: note %s stands before what comes before it", f.Name(), n.Kind)
			}
			last = at
			seen[n.Kind] = true
			for _, l := range govreport.Languages() {
				if m := n.Message(l); m == "" || m == string(n.Kind) || strings.ContainsAny(m, "{}") {
					t.Errorf("%s: %s says %q in %s", f.Name(), n.Kind, m, l)
				}
			}
		}
	}
	t.Logf("%d kinds of note have a case", len(seen))
}
