package extract

import (
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
)

// What space makes of a number in a cell: thousands, which a note tells, or several values, of which none is chosen.
func TestSpaceInCells(t *testing.T) {
	for text, want := range map[string]struct {
		read string
		kind NoteKind
	}{
		"5120\n":         {"5120", ""},
		"5,120":          {"5120", Typography},
		"51\u200b20":     {"5120", Typography},
		"5 120":          {"5120", Normalised},
		"5&nbsp;120":     {"5120", Normalised},
		"5\u00a0120":     {"5120", Normalised},
		"5\u3000120":     {"5120", Normalised},
		"1 234 567":      {"1234567", Normalised},
		"5 120件":         {"5120", UnitInCell},
		"27\n件":          {"27", UnitInCell},
		"5 12":           {"", RowUncertain},
		"51 20":          {"", RowUncertain},
		"0 120":          {"", RowUncertain},
		"1 234,567":      {"", RowUncertain},
		"5\t120":         {"", RowUncertain},
		"5\n120":         {"", RowUncertain},
		"5\r\n120":       {"", RowUncertain},
		"5<br>120":       {"", RowUncertain},
		"5 \t120":        {"", RowUncertain},
		"5\u2028120":     {"", RowUncertain},
		"1 234\n567":     {"", RowUncertain},
		"暂\n无":           {"暂\n无", ""},
		"-\t-":           {"", RowUncertain},
		"— —":            {"— —", ""},
		"22\n（其中修订16件）":  {"22", CellRemark},
		"27案":            {"27", UnitInCell},
		"27人":            {"27人", Unreadable},
		"1\u00a0234\n件次": {"1234", UnitInCell},
	} {
		read, kind := inCell(t, text)
		if read != want.read || kind != want.kind {
			t.Errorf("%q: %q with note %q, want %q with %q", text, read, kind, want.read, want.kind)
		}
	}
}

// inCell returns what is read of a cell of table 2, and the kind of note on it.
func inCell(t *testing.T, text string) (read string, kind NoteKind) {
	t.Helper()
	var page []Fragment
	lines := func(texts ...string) {
		for _, s := range texts {
			page = append(page, Fragment{Kind: Line, Text: s})
		}
	}
	row := 0
	cells := func(texts ...string) {
		row++
		for _, s := range texts {
			page = append(page, Fragment{Kind: Cell, Text: s, Row: row})
		}
	}
	lines("某某县2022年政府信息公开工作年度报告", "一、总体情况", "公开。", "二、主动公开政府信息情况")
	cells("信息内容", "本年制发件数", "本年废止件数", "现行有效件数")
	cells("规章", text, "0", "7")
	cells("行政规范性文件", "4", "0", "23")
	cells("信息内容", "本年处理决定数量")
	cells("行政许可", "4459")
	lines("三、收到和处理政府信息公开申请情况")
	x, err := Read(page)
	if err != nil {
		t.Fatal(err)
	}
	made := x.Report.Disclosure.Regulations.Made
	for i := range x.Notes {
		switch n := &x.Notes[i]; n.Pointer {
		case "/disclosure/regulations", "/disclosure/regulations/made":
			return made.String(), n.Kind
		case "/disclosure":
			if n.Kind == Typography {
				kind = n.Kind
			}
		}
	}
	if made == (govreport.Count{}) {
		t.Errorf("%q: nothing is read and nothing said", text)
	}
	return made.String(), kind
}
