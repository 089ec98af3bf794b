package extract

import (
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// A number with any measure of cases reads the same typed, where Check offers the number, and imported, where a note tells.
func TestMeasuresTypedAndImported(t *testing.T) {
	for measure := range strings.FieldsSeq(string(hanzi.CaseMeasures)) {
		for _, text := range []string{"27" + measure, "２７ " + measure, "27（" + measure + "）"} {
			findings := typed(text)
			if len(findings) != 1 || findings[0].Code != "J06" || len(findings[0].Repair) != 1 || findings[0].Repair[0].Value != govreport.NumberValue(27) {
				t.Errorf("%q typed: %v", text, findings)
			}
			if read, kind := inCell(t, text); read != "27" || kind != UnitInCell {
				t.Errorf("%q imported: %q with note %q", text, read, kind)
			}
		}
	}
}

// A mark is a mark wherever it comes from: kept, and never an error.
func TestPlaceholdersTypedAndImported(t *testing.T) {
	marks := strings.Fields(string(hanzi.Placeholders))
	for _, text := range append(marks, "無", "暫無", "不適用", "——", "／／", "＊", " 无\u3000") {
		if findings := typed(text); len(findings) != 1 || findings[0].Code != "J08" || findings[0].Severity != govreport.Warning {
			t.Errorf("%q typed: %v", text, findings)
		}
		if read, kind := inCell(t, text); read != strings.Trim(text, " \u3000") || kind != "" {
			t.Errorf("%q imported: %q with note %q", text, read, kind)
		}
	}
}

// typed returns what Check says of the form of a text typed into a cell.
func typed(text string) govreport.Findings {
	r := &govreport.Report{Edition: govreport.Edition2021, Year: 2022}
	govreport.Enter(r, "/disclosure/regulations/made", text)
	return govreport.Check(r, govreport.Options{Only: []string{"J"}}).Findings
}
