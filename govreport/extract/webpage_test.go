// Its readers run on servers only.
//go:build !js

package extract_test

import (
	"html"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/extract/webpage"
	"github.com/zfxxgk/annualreport/govreport/internal/random"
)

func readPage(t testing.TB, page string) *extract.Extraction {
	t.Helper()
	input, err := webpage.Read(page, webpage.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	x, err := input.Read()
	if err != nil {
		t.Fatalf("%v\n%s", err, kept(t, page))
	}
	return x
}

// kept writes a page where it can be looked at, for it is long.
func kept(t testing.TB, page string) string {
	t.Helper()
	f, err := os.CreateTemp("", "page-*.html")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if _, err := f.WriteString(page); err != nil {
		t.Fatal(err)
	}
	return f.Name()
}

// htmlOf writes a report as a page.
func htmlOf(h *hypertext, r *govreport.Report, m *markup, tables [3]sheet, v variation) string {
	line := func(text string) string { return h.paragraph(v.text(text)) }
	return h.around(line(r.Title) + line("根据《中华人民共和国政府信息公开条例》编制本报告，包括总体情况等六个部分。") + line("一、总体情况") + line(r.Overview.Text) +
		line("二、主动公开政府信息情况") + m.table(h, tables[0]) + line("三、收到和处理政府信息公开申请情况") + m.table(h, tables[1]) +
		line("四、政府信息公开行政复议、行政诉讼情况") + m.table(h, tables[2]) + line("五、存在的主要问题及改进情况") + line(r.Problems.Text) +
		line("六、其他需要报告的事项") + line(r.OtherMatters.Text))
}

// Every cell of every report is read, however its tables are written.
func TestRandomReportsInHTML(t *testing.T) {
	for mi := range markups {
		m := &markups[mi]
		t.Run(m.name, func(t *testing.T) {
			t.Parallel()
			sum := tally{}
			for seed := range uint64(seeds(60)) {
				rng := rand.New(rand.NewPCG(seed, uint64(mi)))
				want := random.Report(rng, editionsUnderTest[seed%2])
				tables, v := sheetsOf(want), plainText
				if seed%4 >= 2 {
					v = varied(rng)
				}
				for i := range tables {
					tables[i] = v.sheet(rng, tables[i])
				}
				h := &hypertext{rng: rng, loud: rng.IntN(3) == 0, bare: rng.IntN(3) == 0, torn: rng.IntN(2) == 0}
				if m.alone { // browsers, too, would take what is around them for theirs
					h.bare, h.naked = false, true
				}
				page := htmlOf(h, want, m, tables, v)
				x := readPage(t, page)
				ok := compare(t, want, x, &sum)
				for _, part := range [][2]string{{x.Report.Title, v.text(want.Title)}, {x.Report.Overview.Text, v.text(want.Overview.Text)},
					{x.Report.Problems.Text, v.text(want.Problems.Text)}, {x.Report.OtherMatters.Text, v.text(want.OtherMatters.Text)}} {
					if part[0] != part[1] {
						t.Errorf("%q, want %q", part[0], part[1])
						ok = false
					}
				}
				if !ok || sum.absent+sum.noted > 0 {
					for _, n := range x.Notes {
						t.Logf("%s %s %s %q", n.Place.In(govreport.En), n.Kind, n.Pointer, n.Quote)
					}
					t.Fatalf("seed %d %s: %+v\n%s", seed, v, sum, kept(t, page))
				}
			}
			t.Logf("%+v", sum)
		})
	}
}

// A page that has its tables as text, line by line or cell by cell, is read as that text is.
func TestFlattenedTablesInHTML(t *testing.T) {
	for fi := range flattenings {
		f := &flattenings[fi]
		if !f.clean {
			continue
		}
		t.Run(f.name, func(t *testing.T) {
			t.Parallel()
			sum := tally{}
			for seed := range uint64(seeds(24)) {
				rng := rand.New(rand.NewPCG(seed, uint64(fi)))
				want := random.Report(rng, editionsUnderTest[seed%2])
				text := pageOf(rng, want, f, sheetsOf(want), plainText)
				var page string
				switch escaped := html.EscapeString(text); seed % 3 {
				case 0:
					page = "<pre>" + escaped + "</pre>"
				case 1:
					page = "<p>" + strings.ReplaceAll(escaped, "\n", "</p>\n<p>") + "</p>"
				default:
					page = "<div>" + strings.ReplaceAll(escaped, "\n", "<br>\r\n") + "</div>"
				}
				if x := readPage(t, page); !compare(t, want, x, &sum) || sum.absent+sum.noted > 0 {
					for _, n := range x.Notes {
						t.Logf("%s %s %q", n.Kind, n.Pointer, n.Quote)
					}
					t.Fatalf("seed %d: %+v\n%s", seed, sum, kept(t, page))
				}
			}
		})
	}
}

// The page of the city of Shanghai, row by row as it was read by eye: heads that span other columns than the values below them,
// blanks of &nbsp;, a column without totals.
func TestPageAsPublished(t *testing.T) {
	data, err := os.ReadFile("../../testdata/reports/2019-shanghai-office.html")
	if err != nil {
		t.Fatal(err)
	}
	x := readPage(t, string(data))
	want := strings.Fields(`13,13,524 60,60,368 0,0,0 0,0,0 0,0,0 0,0,0 0,0 6,251000
		821,35,,,2,1,859 18,,,,,,18 258,12,,,1,1, 3,,,,,,
		14,,,,,, ,,,,,, ,,,,,, ,,,,,, 5,,,,,, 3,1,,,,, ,,,,,, 10,2,,,,,
		252,12,,,1,, 44,3,,,,, 25,,,,,, 148,1,,,,, 5,4,,,,, ,,,,,, ,,,,,, ,,,,,, ,,,,,, 767,35,,,2,1,805 72,,,,,,72
		5,,,2,7 8,,,1,9 ,,,,`)
	var got []string
	for _, table := range govreport.FormOf(x.Report.Edition).Tables {
		for _, row := range table.Rows {
			var cells []string
			for i := range row.Cells {
				cells = append(cells, row.Cells[i].Read(x.Report))
			}
			got = append(got, strings.Join(cells, ","))
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if unit := x.Report.Disclosure2019.Procurement.Unit; unit != "元" {
		t.Errorf("unit %q", unit)
	}
}

// The complete reports as pages are what they are as text, every member.
func TestCompleteReportsInHTML(t *testing.T) {
	for _, name := range []string{"2022-pengyang", "2023-suqian", "2024-suqian"} {
		data, err := os.ReadFile("../../testdata/reports/" + name + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		want, err := extract.Text(string(data))
		if err != nil {
			t.Fatal(err)
		}
		var page strings.Builder
		inTable := false
		for line := range strings.SplitSeq(strings.ReplaceAll(string(data), "\r\n", "\n"), "\n") {
			isRow := strings.Contains(line, "|")
			switch {
			case isRow && !inTable:
				page.WriteString(`<table border="1">`)
			case !isRow && inTable:
				page.WriteString(`</table>`)
			}
			if inTable = isRow; isRow {
				page.WriteString("<tr><td>" + strings.ReplaceAll(html.EscapeString(strings.Trim(line, "| ")), "|", "</td><td>") + "</td></tr>\n")
			} else {
				page.WriteString("<p>" + html.EscapeString(line) + "</p>\n")
			}
		}
		x := readPage(t, page.String())
		if diff := cmp.Diff(string(govreport.Encode(want.Report)), string(govreport.Encode(x.Report))); diff != "" {
			t.Errorf("%s: -text +page:\n%.3000s", name, diff)
		}
	}
}
