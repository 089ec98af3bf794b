// Its readers run on servers only.
//go:build !js

package extract_test

import (
	"html"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
)

// The page of the city of Shanghai, row by row as it was read by eye: heads that span other columns than the values below them,
// blanks of &nbsp;, a column without totals.
func TestPageAsPublished(t *testing.T) {
	data, err := os.ReadFile("../../testdata/reports/2019-shanghai-office.html")
	if err != nil {
		t.Fatal(err)
	}
	x := readPage(t, data)
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
		x := readPage(t, []byte(page.String()))
		if diff := cmp.Diff(string(govreport.Encode(want.Report)), string(govreport.Encode(x.Report))); diff != "" {
			t.Errorf("%s: -text +page:\n%.3000s", name, diff)
		}
	}
}
