package govreport

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// decodeCases are documents on the edge and the findings of the J rules for them: of the check of a draft, or of a final
// check where the name begins with "final".
var decodeCases = []struct {
	name, document string
	want           []string
}{
	{"empty draft", `{}`, nil},
	{"white space", " {\r\n\t} ", nil},
	{"final empty", `{}`, []string{"J03 /edition", "J03 /year", "J03 /title", "J03 /organ", "J03 /overview", "J03 /disclosure",
		"J03 /applications", "J03 /disputes", "J03 /problems", "J03 /otherMatters"}},
	{"final empty 2019", `{"edition":"2019"}`, []string{"J03 /year", "J03 /title", "J03 /organ", "J03 /overview", "J03 /disclosure2019",
		"J03 /applications", "J03 /disputes", "J03 /problems", "J03 /otherMatters"}},

	// Counts.
	{"count 0", count(`0`), nil},
	{"count 27.0", count(`27.0`), nil},
	{"count 1e2", count(`1e2`), nil},
	{"count 1E+2", count(`1E+2`), nil},
	{"count 1200e-2", count(`1200e-2`), nil},
	{"count -0", count(`-0`), nil},
	{"count -0.0", count(`-0.0`), nil},
	{"count 0e99", count(`0e99`), nil},
	{"count 0e999999999999", count(`0e999999999999`), nil},
	{"count 2^53-1", count(`9007199254740991`), nil},
	{"count 2^53-1 as float", count(`9007199254740991.000`), nil},
	{"count null", count(`null`), nil},
	{"count 2^53", count(`9007199254740992`), []string{"J07 " + made}},
	{"count 2^63", count(`9223372036854775808`), []string{"J07 " + made}},
	{"count 1e16", count(`1e16`), []string{"J07 " + made}},
	{"count 1e400", count(`1e400`), []string{"J07 " + made}},
	{"count 1e999999999", count(`1e999999999`), []string{"J07 " + made}},
	{"count 1e99999999999999999999", count(`1e99999999999999999999`), []string{"J07 " + made}},
	{"count -1", count(`-1`), []string{"J07 " + made}},
	{"count 27.5", count(`27.5`), []string{"J06 " + made}},
	{"count 1e-1", count(`1e-1`), []string{"J06 " + made}},
	{"count 1e-999999999", count(`1e-999999999`), []string{"J06 " + made}},
	{"count -0.5", count(`-0.5`), []string{"J06 " + made}},
	{"count string", count(`"27"`), []string{"J06 " + made}},
	{"count empty string", count(`""`), []string{"J06 " + made}},
	{"count full width", count(`"２７"`), []string{"J06 " + made}},
	{"count with unit", count(`"27件"`), []string{"J06 " + made}},
	{"count of two cells", count(`"5\t120"`), []string{"J06 " + made}},
	{"count true", count(`true`), []string{"J06 " + made}},
	{"count object", count(`{"a":1}`), []string{"J06 " + made}},
	{"count array", count(`[]`), []string{"J06 " + made}},
	{"count bad text", count(`"\ud800"`), []string{"J06 " + made}},
	{"count slash", count(`"/"`), []string{"J08 " + made}},
	{"count dash", count(`"—"`), []string{"J08 " + made}},
	{"count none", count(`"无"`), []string{"J08 " + made}},
	{"count not yet", count(`"暂无"`), []string{"J08 " + made}},
	{"count escaped slash", count(`"\/"`), []string{"J08 " + made}},

	// Changes.
	{"change -3", `{"disclosure2019":{"fees":{"change":-3}}}`, nil},
	{"change -2^53+1", `{"disclosure2019":{"fees":{"change":-9007199254740991}}}`, nil},
	{"change -2^53", `{"disclosure2019":{"fees":{"change":-9007199254740992}}}`, []string{"J07 /disclosure2019/fees/change"}},
	{"change +3 as text", `{"disclosure2019":{"fees":{"change":"+3"}}}`, []string{"J06 /disclosure2019/fees/change"}},

	// Amounts.
	{"amount", fees(`"3756"`), nil},
	{"amount with scale", fees(`"18.8710"`), nil},
	{"amount 0.000001", fees(`"0.000001"`), nil},
	{"amount escaped", fees(`"\u0033"`), nil},
	{"amount null", fees(`null`), nil},
	{"amount number", fees(`3756`), []string{"J06 " + fee}},
	{"amount with unit", fees(`"26.55万元"`), []string{"J06 " + fee}},
	{"amount separators", fees(`"1,234"`), []string{"J06 " + fee}},
	{"amount leading zero", fees(`"007"`), []string{"J06 " + fee}},
	{"amount no digit before point", fees(`".5"`), []string{"J06 " + fee}},
	{"amount seven decimals", fees(`"0.0000001"`), []string{"J07 " + fee}},
	{"amount negative", fees(`"-1"`), []string{"J07 " + fee}},
	{"amount thirteen digits", fees(`"1000000000000"`), []string{"J07 " + fee}},
	{"amount placeholder", fees(`"/"`), []string{"J08 " + fee}},

	// Year.
	{"year", `{"year":2022.0}`, nil},
	{"year 0 is not filled", `{"year":0}`, nil},
	{"year text", `{"year":"2022"}`, []string{"J01 /year"}},
	{"year null", `{"year":null}`, []string{"J01 /year"}},
	{"year fraction", `{"year":2022.5}`, []string{"J01 /year"}},
	{"year early", `{"year":2018}`, []string{"J07 /year"}},
	{"year late", `{"year":2101}`, []string{"J07 /year"}},
	{"year negative", `{"year":-5}`, []string{"J07 /year"}},
	{"year huge", `{"year":1e400}`, []string{"J07 /year"}},

	// Types.
	{"title number", `{"title":5}`, []string{"J01 /title"}},
	{"title null", `{"title":null}`, []string{"J01 /title"}},
	{"section null", `{"disputes":null}`, []string{"J01 /disputes"}},
	{"section array", `{"applications":[]}`, []string{"J01 /applications"}},
	{"row number", `{"disputes":{"review":5}}`, []string{"J01 /disputes/review"}},
	{"website text", `{"organ":{"website":"x"}}`, []string{"J01 /organ/website"}},
	{"explanations object", `{"explanations":{}}`, []string{"J01 /explanations"}},
	{"explanation text", `{"explanations":["x",{"reason":5}]}`, []string{"J01 /explanations/0", "J01 /explanations/1/reason"}},
	{"recorded value object", `{"explanations":[{"cells":{"/a/b~":{}}}]}`, []string{"J01 /explanations/0/cells/~1a~1b~0"}},
	{"final wrong type is not missing too", `{"explanations":[{"code":5,"pointer":"/year","reason":"x","cells":{}}]}`,
		[]string{"J03 /edition", "J03 /year", "J03 /title", "J03 /organ", "J01 /explanations/0/code", "J03 /overview", "J03 /disclosure",
			"J03 /applications", "J03 /disputes", "J03 /problems", "J03 /otherMatters"}},

	// Unknown members.
	{"unknown", `{"foo":{"bar":1}}`, []string{"J02 /foo"}},
	{"empty name", `{"":1}`, []string{"J02 /"}},
	{"wrong case", `{"Title":"x","disputes":{"Review":{}}}`, []string{"J02 /Title", "J02 /disputes/Review"}},
	{"snake case", `{"published_on":"2023-01-30"}`, []string{"J02 /published_on"}},
	{"name to be escaped", `{"a/b~c":1}`, []string{"J02 /a~1b~0c"}},
	{"name escaped in JSON", `{"\u0079ear":2022}`, nil},
	{"2019 table in 2021", `{"disclosure2019":{"fees":5},"edition":"2021"}`, []string{"J02 /disclosure2019"}},
	{"2021 table in 2019", `{"edition":"2019","disclosure":5}`, []string{"J02 /disclosure"}},
	{"2021 row in 2019", `{"applications":{"outcomes":{"other":{"feeUnpaid":{}}}},"edition":"2019"}`,
		[]string{"J02 /applications/outcomes/other/feeUnpaid"}},
	{"2019 table, no edition", `{"disclosure2019":{}}`, nil},
	{"2019 table, bad edition", `{"edition":"2020","disclosure2019":{}}`, []string{"J09 /edition"}},
	{"both tables, no edition", `{"disclosure2019":{},"disclosure":{}}`, []string{"J02 /disclosure2019"}},
	{"both tables, year 2020", `{"disclosure2019":{},"year":2020,"disclosure":{}}`, []string{"J02 /disclosure"}},
	{"2019 table of wrong type, no edition", `{"disclosure2019":5}`, []string{"J01 /disclosure2019"}},

	// Second values.
	{"duplicate", `{"year":2022,"year":2023,"year":2022}`, []string{"J04 /year"}},
	{"duplicate by escape", `{"year":2022,"\u0079ear":2023}`, []string{"J04 /year"}},
	{"duplicate section", `{"problems":{"text":"a"},"problems":{"text":"b"}}`, []string{"J04 /problems"}},
	{"duplicate unknown", `{"a":1,"a":2}`, []string{"J02 /a", "J04 /a"}},
	{"duplicate cell", `{"disputes":{"review":{"total":1,"total":1}}}`, []string{"J04 /disputes/review/total"}},
	{"duplicate recorded cell", `{"explanations":[{"cells":{"/a":1,"/a":2}}]}`, []string{"J04 /explanations/0/cells/~1a"}},

	// Bad text.
	{"lone surrogate", `{"title":"\ud800"}`, []string{"J05 /title"}},
	{"surrogates in wrong order", `{"title":"\udc00\ud800"}`, []string{"J05 /title"}},
	{"surrogate pair", `{"title":"\ud842\udfb7"}`, nil},
	{"invalid UTF-8", "{\"title\":\"\xff\"}", []string{"J05 /title"}},
	{"overlong UTF-8", "{\"title\":\"\xc0\xaf\"}", []string{"J05 /title"}},
	{"bad text is not malformed too", `{"organ":{"postcode":"\ud800"}}`, []string{"J05 /organ/postcode"}},
	{"bad name", `{"\ud800":1}`, []string{"J05 /\uFFFD"}},
	{"bad names are not the same", `{"\ud800":1,"\ud801":1}`, []string{"J05 /\uFFFD", "J05 /\uFFFD"}},
	{"U+FFFD itself", `{"title":"\ufffd"}`, nil},
	{"NUL in a text", `{"title":"\u0000"}`, nil},
	{"bad recorded text", `{"explanations":[{"cells":{"/a":"\ud800"}}]}`, []string{"J05 /explanations/0/cells/~1a"}},

	// Limits, values and formats.
	{"title of 200", `{"title":"` + strings.Repeat("彭", 200) + `"}`, nil},
	{"title of 201", `{"title":"` + strings.Repeat("彭", 201) + `"}`, []string{"J07 /title"}},
	{"200 explanations", `{"explanations":[` + strings.Repeat(`{},`, 199) + `{}]}`, nil},
	{"201 explanations", `{"explanations":[` + strings.Repeat(`{},`, 200) + `5]}`, []string{"J07 /explanations"}},
	{"edition", `{"edition":"2020"}`, []string{"J09 /edition"}},
	{"kind", `{"organ":{"kind":"Government"}}`, []string{"J09 /organ/kind"}},
	{"unit", `{"disclosure2019":{"procurement":{"unit":"亿元"}}}`, []string{"J09 /disclosure2019/procurement/unit"}},
	{"empty optional text", `{"scope":"","organ":{"divisionCode":""}}`, nil},
	{"empty optional object", `{"period":{},"organ":{"website":{}},"explanations":[]}`, nil},
	{"30 February", `{"publishedOn":"2023-02-30"}`, []string{"J10 /publishedOn"}},
	{"date with slashes", `{"period":{"start":"2022/01/01"}}`, []string{"J10 /period/start"}},
	{"division code of five digits", `{"organ":{"divisionCode":"64042"}}`, []string{"J10 /organ/divisionCode"}},
}

const (
	made = "/disclosure/regulations/made"
	fee  = "/disclosure/feesCollected"
)

func count(literal string) string { return `{"disclosure":{"regulations":{"made":` + literal + `}}}` }
func fees(literal string) string  { return `{"disclosure":{"feesCollected":` + literal + `}}` }

func TestDecodeCases(t *testing.T) {
	for _, c := range decodeCases {
		t.Run(c.name, func(t *testing.T) {
			r, err := Decode([]byte(c.document))
			if err != nil {
				t.Fatal(err)
			}
			got := codesOf(structural(r, strings.HasPrefix(c.name, "final")))
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
			checkLossless(t, []byte(c.document))
		})
	}
}

// TestDecodeValues holds what the model has of cells on the edge.
func TestDecodeValues(t *testing.T) {
	for literal, want := range map[string]Count{
		`27.0`: CountOf(27), `1e2`: CountOf(100), `-0`: CountOf(0), `0e99`: CountOf(0), `1200e-2`: CountOf(12), `null`: {}, `10200.00e1`: CountOf(102000),
		`9007199254740991.0`: CountOf(MaxCount), `0.00000000000000000001e20`: CountOf(1), `100000000000000000000e-20`: CountOf(1),
	} {
		r, err := Decode([]byte(count(literal)))
		if err != nil || r.Disclosure.Regulations.Made != want {
			t.Errorf("%s: %+v, want %+v", literal, r.Disclosure.Regulations.Made, want)
		}
	}
	r, _ := Decode([]byte(fees(`"18.8710"`)))
	if got := r.Disclosure.FeesCollected; got != AmountOf(18_871_000, 4) {
		t.Errorf("amount %+v", got)
	}
	r, _ = Decode([]byte(count(`"27件"`)))
	if typed, _ := r.Disclosure.Regulations.Made.Typed(); typed != "27件" {
		t.Errorf("an unreadable cell keeps %q", typed)
	}
	r, _ = Decode([]byte(`{"title":"a\ud800b"}`))
	if r.Title != "a\uFFFDb" {
		t.Errorf("bad text reads as %q", r.Title)
	}
}

// TestNoReport holds what Decode refuses.
func TestNoReport(t *testing.T) {
	nested := func(depth int) string {
		return `{"a":` + strings.Repeat("[", depth-1) + strings.Repeat("]", depth-1) + `}`
	}
	for name, document := range map[string]string{
		"empty": "", "space": " ", "null": "null", "number": "5", "array": "[{}]", "text": `"{}"`,
		"trailing brace": "{}}", "trailing document": "{} {}", "trailing NUL": "{}\x00", "trailing comma": `{"year":2022,}`,
		"comment": "{/**/}", "single quotes": "{'year':2022}", "NaN": count("NaN"), "leading zero": count("007"), "plus": count("+1"),
		"full-width digits": count("２７"), "control character": "{\"title\":\"\n\"}", "cut": `{"title":"`, "bad escape": `{"title":"\x"}`,
		"byte order mark": "\xEF\xBB\xBF{}", "UTF-16": "\xFF\xFE{\x00}\x00", "over-deep": nested(10_001),
		"cut list": `{"explanations":[{}`, "cut rest": `{"explanations":[` + strings.Repeat("{},", 201), "cut cells": `{"explanations":[{"cells":{"/a"`,
		"over-long": "{}" + strings.Repeat(" ", MaxDocument-1),
	} {
		if len(document) >= MaxDocument && testing.Short() {
			continue // it takes as long as all the others
		}
		if r, err := Decode([]byte(document)); err == nil || r != nil {
			t.Errorf("%s: Decode reads it", name)
		} else if !strings.HasPrefix(err.Error(), "govreport: ") || errors.Unwrap(err) == nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	for name, document := range map[string]string{
		"deep":      nested(10_000),
		"full-long": "{}" + strings.Repeat(" ", sweep.Of(MaxDocument, 1<<20)-2),
	} {
		if _, err := Decode([]byte(document)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	var syntax *SyntaxError
	if _, err := Decode([]byte(`{"year":}`)); !errors.As(err, &syntax) || syntax.Offset != 8 {
		t.Errorf("the error does not say where: %v", err)
	}
}
