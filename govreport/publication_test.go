package govreport_test

import (
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/codes"
)

// A date that was read off a page may be that of a second publication: no error rests on it.
func TestPageDate(t *testing.T) {
	page := []govreport.ImportMark{{Kind: govreport.PageDate, Pointer: "/publishedOn", Quote: "2024-02-05"}}
	for _, x := range []struct {
		kind     govreport.Kind
		on       codes.Date
		deadline codes.Date
		code     govreport.Code
		severity govreport.Severity
	}{
		{govreport.Department, "2024-02-05", "", "D1", govreport.Warning},
		{govreport.Department, "2025-02-05", "", "D1", govreport.Advice},
		{govreport.Government, "2024-04-05", "", "D2", govreport.Warning},
		{govreport.Government, "2024-02-25", "2024-02-20", "D5", govreport.Advice},
		{govreport.Township, "2024-02-25", "2024-02-20", "D3", govreport.Advice},
		{govreport.Vertical, "2024-02-25", "", "D1", govreport.Advice},
		{govreport.Government, "2023-12-25", "", "D4", govreport.Warning}, // 成文日期
	} {
		r := &govreport.Report{Edition: govreport.Edition2021, Year: 2023, PublishedOn: x.on, ImportMarks: page}
		r.Organ.Kind = x.kind
		fs := govreport.Check(r, govreport.Options{Deadline: x.deadline, Only: []string{"D"}}).Findings
		if len(fs) != 1 || fs[0].Code != x.code || fs[0].Severity != x.severity {
			t.Errorf("%s on %s: %+v, want %s, %s", x.kind, x.on, fs, x.code, x.severity)
		}
	}
}

func TestDateUndecided(t *testing.T) {
	for _, x := range []struct {
		name    string
		r       govreport.Report
		final   bool
		code    govreport.Code
		why     govreport.Reason
		cells   string
		answers int
	}{
		{"kind unknown between the dates", govreport.Report{Year: 2023, PublishedOn: "2024-02-20"}, false, "D1", govreport.UnknownOrgan, "/organ/kind", 1},
		{"level unknown after both", govreport.Report{Year: 2023, PublishedOn: "2024-04-20"}, false, "D2", govreport.UnknownOrgan, "/organ/level", 1},
		{"no date, though one was set locally", govreport.Report{Year: 2023}, true, "D5", govreport.UnknownDate, "/publishedOn", 1},
		{"no date in a draft", govreport.Report{Year: 2023}, false, "", 0, "", 0},
	} {
		result := govreport.Check(&x.r, govreport.Options{Final: x.final, Deadline: "2024-12-31", Only: []string{"D"}})
		if len(result.Findings) > 0 || len(result.Undecided) != x.answers {
			t.Errorf("%s: %+v", x.name, result)
			continue
		}
		for _, u := range result.Undecided {
			if u.Code != x.code || u.Why != x.why || u.Cells[len(u.Cells)-1] != x.cells {
				t.Errorf("%s: %+v", x.name, u)
			}
		}
	}
}
