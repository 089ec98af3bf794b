package govreport_test

import (
	"encoding/json"
	"encoding/xml"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zfxxgk/annualreport/govreport"
)

// A part of a report keeps its numbers, blanks and unreadable cells in XML.
func TestCellsInXML(t *testing.T) {
	r := readReport(t, "../testdata/reports/2022-pengyang.json")
	r.Disclosure.FeesCollected = govreport.ReadAmount("18.8710")
	r.Disclosure.LicenceDecisions = govreport.ReadCount("27件")
	r.Disclosure.PenaltyDecisions = govreport.Count{}
	for _, part := range []struct{ from, to any }{
		{&r.Disclosure, new(govreport.Disclosure)}, {&r.Applications, new(govreport.Applications)}, {&r.Disputes, new(govreport.Disputes)},
		{&govreport.ItemCounts{Change: govreport.ChangeOf(-3)}, new(govreport.ItemCounts)},
	} {
		data, err := xml.Marshal(part.from)
		if err != nil {
			t.Fatal(err)
		}
		if err := xml.Unmarshal(data, part.to); err != nil {
			t.Errorf("%v\n%s", err, data)
		}
		if diff := cmp.Diff(part.from, part.to); diff != "" {
			t.Errorf("XML loses something (-written +read):\n%s", diff)
		}
	}
}

// A value keeps its type as text.
func TestValuesAreText(t *testing.T) {
	for _, v := range []govreport.Value{{}, govreport.BlankValue(), govreport.NumberValue(27), govreport.TextValue("27"), govreport.TextValue("")} {
		text, err := v.MarshalText()
		again := govreport.TextValue("else")
		if readErr := again.UnmarshalText(text); err != nil || readErr != nil || again != v {
			t.Errorf("%q is read as %q: %v %v", v.Literal(), again.Literal(), err, readErr)
		}
	}
	var v govreport.Value
	if v.UnmarshalText([]byte("27件")) == nil || v.UnmarshalText([]byte("[]")) == nil {
		t.Error("what is no scalar is read")
	}
}

// One bad cell does not stop a caller's document, whatever it stands in, and is found where it stands.
func TestABadCellStopsNothing(t *testing.T) {
	var document struct {
		Before int
		Part   govreport.Disputes
		List   []govreport.Count
		Fee    govreport.Amount
		By     map[string]govreport.Change
		After  int
	}
	const text = `{"Before":1,"Part":{"review":{"upheld":"3件","total":3}},"List":[1,"/",-1,null,4],"Fee":1.5,"By":{"a":"?","b":-2},"After":2}`
	if err := json.Unmarshal([]byte(text), &document); err != nil {
		t.Fatal(err)
	}
	if document.After != 2 || document.Part.Review.Total != govreport.CountOf(3) || document.List[4] != govreport.CountOf(4) || document.By["b"] != govreport.ChangeOf(-2) {
		t.Errorf("what stands behind a bad cell is not read: %+v", document)
	}
	for _, cell := range []govreport.Count{document.Part.Review.Upheld, document.List[1], document.List[2]} {
		if _, ok := cell.Typed(); !ok {
			t.Errorf("%v is not kept as typed", cell)
		}
	}
	again, err := json.Marshal(document.List)
	if err != nil || string(again) != `[1,"/",-1,null,4]` {
		t.Errorf("%s, %v", again, err)
	}
	if result := govreport.Check(&govreport.Report{Disputes: document.Part}, govreport.Options{Only: []string{"J06"}}); len(result.Findings) != 1 {
		t.Errorf("the bad cell is not found: %s", messages(result))
	}
}

// null is nothing to read into a report, as everywhere in encoding/json; into a cell it is a blank.
func TestNullIntoAReport(t *testing.T) {
	document := struct {
		Report govreport.Report
		Count  govreport.Count
		Later  int
	}{govreport.Report{Year: 2022, Title: "x"}, govreport.CountOf(5), 0}
	if err := json.Unmarshal([]byte(`{"Report":null,"Count":null,"Later":7}`), &document); err != nil {
		t.Fatal(err)
	}
	if document.Report.Year != 2022 || document.Report.Title != "x" || !document.Count.IsBlank() || document.Later != 7 {
		t.Errorf("%+v", document)
	}
	if _, err := govreport.Decode([]byte("null")); err == nil {
		t.Error("null is a report of its own")
	}
}
