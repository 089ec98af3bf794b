package govreport

import (
	"encoding/json"
	"errors"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// TestCallerWins holds that what a caller writes over a damaged member is what Encode writes and what Check looks at.
func TestCallerWins(t *testing.T) {
	document := `{"edition":"2021","year":"x","title":5,"organ":null,"preamble":"\ud800","overview":{"text":"a"},` +
		`"disclosure2019":5,"problems":{"text":"a","Text":"b"},"explanations":{}}`
	r, err := Decode([]byte(document))
	if err != nil {
		t.Fatal(err)
	}
	r.Year, r.Title, r.Organ.Name, r.Preamble = 2022, "标题", "机关", "引言"
	r.Disclosure2019.Fees.Change = ChangeOf(-1)
	r.Explanations = []Explanation{{Code: "X2", Pointer: "/year", Reason: "因", Cells: []CellValue{{"/year", NumberValue(1)}}}}
	r.Disputes.Review.Total = CountOf(3) // was missing with its section
	got := string(Encode(r))
	for _, want := range []string{
		`"year":2022,`, `"title":"标题",`, `"organ":{"name":"机关"}`, `"preamble":"引言"`, `"Text":"b"`, `"fees":{"previousItems":null,"change":-1}`,
		`"explanations":[{"code":"X2","pointer":"/year","reason":"因","cells":{"/year":1}}]`,
		`"disputes":{"review":{"upheld":null,"corrected":null,"other":null,"pending":null,"total":3}`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("%s\nis not in %s", want, got)
		}
	}
	want := []string{"J02 /disclosure2019", "J02 /problems/Text"}
	if codes := codesOf(structural(r, false)); !reflect.DeepEqual(codes, want) {
		t.Errorf("findings %v, want %v", codes, want)
	}
}

// TestEncodeEmpty holds what an empty draft looks like: mandatory members only, cells null.
func TestEncodeEmpty(t *testing.T) {
	got := string(Encode(&Report{}))
	for _, want := range []string{`{"edition":"","year":0,"title":"","organ":{"name":""},"overview":{"text":""},"disclosure":{"regulations":{"made":null,`,
		`"problems":{"text":""},"otherMatters":{"text":""}}`} {
		if !strings.Contains(got, want) {
			t.Errorf("%s\nis not in %s", want, got)
		}
	}
	if strings.Contains(got, "2019") {
		t.Errorf("the current form has no 2019 table: %s", got)
	}
	if got := string(Encode(&Report{Edition: Edition2019})); strings.Contains(got, `"disclosure":`) || strings.Contains(got, "feeUnpaid") {
		t.Errorf("the 2019 form has no 2021 members: %s", got)
	}
}

// TestEncodeForeignRaw holds that a deviation a caller made up cannot break the JSON.
func TestEncodeForeignRaw(t *testing.T) {
	r := &Report{Deviations: []Deviation{
		{UnknownMember, "/x", "not JSON"}, {UnknownMember, "/y", ""}, {BadText, "/z", `"z":}`}, {WrongType, "/title", `{"a":`},
		{UnknownMember, "/explanations/-", `},{`},
	}, ImportMarks: []ImportMark{{ExtraRow, "/disclosure", `},{"`}}, Explanations: make([]Explanation, 1)}
	got := Encode(r)
	if !json.Valid(got) || !strings.Contains(string(got), `"x":"not JSON","y":""`) {
		t.Errorf("%s", got)
	}
}

// TestMarshalParts holds that the standard library reads back what it writes of each part of a report, and writes what stands
// in the report.
func TestMarshalParts(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	for range sweep.Of(50, 5) {
		r := randomReport(rng, Edition2021)
		r.Organ.Name = "<&>" + r.Organ.Name
		r.Organ.Website.SiteCode = "6404250004" // an empty object is left out by Encode alone
		marshalParts(t, r, string(Encode(r)))
	}
}

func marshalParts(t *testing.T, o object, whole string) {
	t.Helper()
	for i, m := range o.members() {
		s := o.slot(i)
		if m.kind != objectMember || !m.in(Edition2021) || isEmpty(s.object) {
			continue
		}
		part, err := json.Marshal(s.object)
		if err != nil || !strings.Contains(whole, `"`+m.name+`":`+string(part)) {
			t.Fatalf("%s: %v\n%s", m.name, err, part)
		}
		read := reflect.New(reflect.TypeOf(s.object).Elem())
		if err := json.Unmarshal(part, read.Interface()); err != nil || !reflect.DeepEqual(read.Interface(), s.object) {
			t.Errorf("%s: %v\nread %+v\nwant %+v", m.name, err, read.Elem(), s.object)
		}
		marshalParts(t, s.object, whole)
	}
}

// TestMarshalExplanation holds that an explanation that stands alone is written as within a report, a value like a pointer, and
// read back.
func TestMarshalExplanation(t *testing.T) {
	e := Explanation{Code: "X2", Pointer: "/disclosure", Reason: "机构改革。", Cells: []CellValue{{"/disclosure/licenceDecisions", NumberValue(3)}, {"/x", BlankValue()}}}
	const want = `{"code":"X2","pointer":"/disclosure","reason":"机构改革。","cells":{"/disclosure/licenceDecisions":3,"/x":null}}`
	for _, v := range []any{e, &e} {
		if got, err := json.Marshal(v); err != nil || string(got) != want {
			t.Errorf("%T: %s, %v", v, got, err)
		}
	}
	var read Explanation
	if err := json.Unmarshal([]byte(want), &read); err != nil || !reflect.DeepEqual(read, e) {
		t.Errorf("%+v, %v", read, err)
	}
}

// TestMarshalCells holds that a cell that stands alone keeps what it is given, and is no error when that is no number.
func TestMarshalCells(t *testing.T) {
	for _, c := range []struct {
		literal string
		cell    json.Unmarshaler
	}{
		{`27`, new(Count)}, {`null`, new(Count)}, {`"27件"`, new(Count)}, {`-1`, new(Count)}, {`"/"`, new(Count)},
		{`-3`, new(Change)}, {`[1]`, new(Change)},
		{`"18.8710"`, new(Amount)}, {`26.55`, new(Amount)}, {`"9万元"`, new(Amount)},
		{`1.5`, new(Value)}, {`"x"`, new(Value)}, {`true`, new(Value)},
	} {
		if err := json.Unmarshal([]byte(c.literal), c.cell); err != nil {
			t.Errorf("%s as %T: %v", c.literal, c.cell, err)
		}
		if got, err := json.Marshal(c.cell); err != nil || string(got) != c.literal {
			t.Errorf("%s as %T: marshals as %s (%v)", c.literal, c.cell, got, err)
		}
	}
	if err := new(Value).UnmarshalJSON([]byte(`{}`)); err == nil {
		t.Error("an object is no scalar")
	}
	if err := new(Count).UnmarshalJSON([]byte(`2 7`)); err == nil {
		t.Error("two numbers are no cell")
	}
}

// TestStructureError holds that an unmarshal with findings fills what it can and says so, counting all.
func TestStructureError(t *testing.T) {
	var e Explanation
	err := json.Unmarshal([]byte(`{"code":"X2","pointer":5,"foo":1,"Bar":2,"reason":[],"cells":{"/x":1},"cells":{}}`), &e)
	var structure *StructureError
	if !errors.As(err, &structure) || len(structure.Findings) != 5 || e.Code != "X2" || len(e.Cells) != 1 {
		t.Fatalf("%v, %+v", err, e)
	}
	want := `govreport: the JSON is not all of the form: 5 findings; J01 at "/pointer": this should be a text in quotes but is the number 5, which cannot be read; `
	if !strings.HasPrefix(err.Error(), want) || !strings.HasSuffix(err.Error(), "; …") {
		t.Errorf("%v", err)
	}
	if err := json.Unmarshal([]byte(`null`), &e); err == nil {
		t.Errorf("null is read as an explanation")
	}
}

// TestUnmarshalReport holds that a report takes everything in, for Check to find, and that a report embedded as a nil
// pointer, whose method encoding/json calls, is an error and no panic.
func TestUnmarshalReport(t *testing.T) {
	const document = `{"year":2022,"title":5,"foo":1,"scope":"mine","disclosure":{"feesCollected":"/"}}`
	var r Report
	if err := json.Unmarshal([]byte(document), &r); err != nil {
		t.Fatal(err)
	}
	if codes := strings.Join(codesOf(structural(&r, false)), ","); codes != "J01 /title,J09 /scope,J02 /foo,J08 /disclosure/feesCollected" {
		t.Errorf("%s", codes)
	}
	var embedded struct{ *Report }
	if err := json.Unmarshal([]byte(document), &embedded); err == nil || embedded.Report != nil {
		t.Errorf("a nil pointer takes a report: %v", err)
	}
	if err := json.Unmarshal([]byte(`[]`), &r); err == nil || r.Year != 2022 {
		t.Errorf("a list is read as a report: %v", err)
	}
}

// TestFindingsAreJSON holds that findings about bad text are well-formed JSON all the same.
func TestFindingsAreJSON(t *testing.T) {
	r, err := Decode([]byte("{\"title\":\"\xff\",\"disclosure\":{\"licenceDecisions\":\"2\xff7\"},\"explanations\":[{\"cells\":{\"/\xff\":1}}]}"))
	if err != nil {
		t.Fatal(err)
	}
	result := Check(r, Options{})
	for _, text := range [][]byte{result.AppendFindings(nil, ZhHans), result.AppendUndecided(nil, En)} {
		if !json.Valid(text) || !utf8.Valid(text) {
			t.Errorf("%q", text)
		}
	}
	if result.Findings.Count(Error) < 3 {
		t.Errorf("%v", codesOf(result.Findings))
	}
}
