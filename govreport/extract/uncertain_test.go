package extract_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport/extract"
)

// One column too many in all rows is said once, with all of them; of up to three rows each is named. Every row is left unread all the same.
func TestRowsUncertainAreToldOnce(t *testing.T) {
	for _, broken := range []int{3, 4} {
		var b strings.Builder
		b.WriteString("某某县2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n")
		labels := []string{"一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（一）予以公开", "（七）总计", "四、结转下年度继续办理"}
		for i, label := range labels {
			b.WriteString(label + " 1 1 1 1 1 1 6")
			if i < broken {
				b.WriteString(" " + strconv.Itoa(20+i))
			}
			b.WriteString("\n")
		}
		x, err := extract.Text(b.String())
		if err != nil {
			t.Fatal(err)
		}
		notes := x.NotesOf(extract.RowUncertain)
		switch {
		case broken == 3 && (len(notes) != 3 || notes[0].Rows != nil):
			t.Errorf("of three rows: %v", notes)
		case broken == 4 && (len(notes) != 1 || len(notes[0].Rows) != 4 || notes[0].Rows[3] != "/applications/outcomes/total" || notes[0].Pointer != "/applications/received"):
			t.Errorf("of four rows: %v", notes)
		}
		unread := 0
		for _, m := range x.Report.ImportMarks {
			if m.Kind == "unread" {
				unread++
			}
		}
		if unread != broken {
			t.Errorf("%d rows are marked as unread, want %d", unread, broken)
		}
	}
}
