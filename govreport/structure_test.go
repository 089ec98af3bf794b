package govreport

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// TestStructureCleanCostsNothing holds that the walk over a report without faults allocates nothing.
func TestStructureCleanCostsNothing(t *testing.T) {
	for _, e := range both {
		r := randomReport(rand.New(rand.NewPCG(7, 8)), e)
		r.PublishedOn, r.Period = "2023-01-30", Period{"2022-01-01", "2022-12-31"}
		c := &checker{report: r, options: Options{Final: true}, form: FormOf(e)}
		if codes := codesOf(structural(r, true)); len(codes) > 0 {
			t.Fatalf("a valid report has findings: %v", codes)
		}
		if n := testing.AllocsPerRun(100, c.checkStructure); n != 0 {
			t.Errorf("edition %s: %v allocations", e, n)
		}
	}
}

// TestStructureValid holds that random valid reports have no structural finding, before and after JSON.
func TestStructureValid(t *testing.T) {
	rng := rand.New(rand.NewPCG(9, 10))
	for range sweep.Of(500, 50) {
		for _, e := range both {
			r := randomReport(rng, e)
			if codes := codesOf(structural(r, true)); len(codes) > 0 {
				t.Fatalf("%v in %s", codes, Encode(r))
			}
			decoded, err := Decode(Encode(r))
			if err != nil || len(decoded.Deviations) > 0 || !reflect.DeepEqual(r, decoded) {
				t.Fatalf("%v, %v\n%s\n%s", err, decoded.Deviations, Encode(r), Encode(decoded))
			}
		}
	}
}

// TestStructureOfGoReports holds that reports built in Go are checked as those that are read.
func TestStructureOfGoReports(t *testing.T) {
	r := &Report{
		Edition: "2022", Year: 2200, Title: "a\xff", Scope: "all",
		Organ:        Organ{Kind: "king", Postcode: "12", Address: strings.Repeat("长", 201)},
		Disclosure:   Disclosure{PenaltyDecisions: CountOf(-1), CoercionDecisions: ReadCount("3 项"), FeesCollected: ReadAmount("/")},
		Explanations: make([]Explanation, 201),
	}
	r.Explanations[0].Cells = []CellValue{{"/\xff", BlankValue()}}
	want := []string{"J09 /edition", "J07 /year", "J05 /title", "J09 /organ/kind", "J07 /organ/address", "J10 /organ/postcode", "J09 /scope",
		"J07 /explanations", "J05 /explanations/0/cells/~1\uFFFD", "J07 /disclosure/penaltyDecisions", "J06 /disclosure/coercionDecisions",
		"J08 /disclosure/feesCollected"}
	if got := codesOf(structural(r, false)); !slices.Equal(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
	final := codesOf(structural(r, true))
	if !slices.Contains(final, "J03 /organ/name") || !slices.Contains(final, "J03 /overview/text") || slices.Contains(final, "J03 /period") {
		t.Errorf("final check: %v", final)
	}
}

// TestStructureRepairs holds which unreadable cells have a plain repair, and that it removes the finding.
// TestStructureOfOtherEdition holds that numbers in a row that only the other edition has are told, in a report that a program made: all
// cells of its own form are numbers, and nothing deviates.
func TestStructureOfOtherEdition(t *testing.T) {
	r := randomReport(rand.New(rand.NewPCG(11, 12)), Edition2019)
	r.Applications.Outcomes.Other.NotCorrected.NaturalPerson = CountOf(0)
	r.Applications.Outcomes.Other.FeeUnpaid.Total = CountOf(3)
	if codes := codesOf(structural(r, true)); !slices.Equal(codes, []string{"J02 /applications/outcomes/other/notCorrected", "J02 /applications/outcomes/other/feeUnpaid"}) {
		t.Errorf("%v", codes)
	}
}

func TestStructureRepairs(t *testing.T) {
	const procured = "/disclosure2019/procurement/amount"
	amount := func(literal, unit string) string {
		return `{"disclosure2019":{"procurement":{"amount":` + literal + `,"unit":"` + unit + `"}}}`
	}
	for document, want := range map[string][]Repair{
		count(`"２７"`):     {{made, NumberValue(27)}},
		count(`"1,234"`):  {{made, NumberValue(1234)}},
		count(`" 27 "`):   {{made, NumberValue(27)}},
		count(`"27件"`):    {{made, NumberValue(27)}},
		count(`"27 件"`):   {{made, NumberValue(27)}},
		count(`""`):       {{made, BlankValue()}},
		count(`"件"`):      nil,
		count(`"27件半"`):   nil,
		count(`"12,34"`):  nil,
		count(`"27例"`):    {{made, NumberValue(27)}},
		count(`"27（件）"`):  {{made, NumberValue(27)}},
		count(`"27人"`):    nil,
		count(`"5 120"`):  {{made, NumberValue(5120)}},
		count(`"5 12"`):   nil,
		count(`"5\t120"`): nil,
		count(`"-27"`):    nil,
		count(`27.5`):     nil,
		count(`true`):     nil,
		count(`{}`):       nil,
		count(`"二十七"`):    nil,
		count(`"27万元"`):   nil,
		fees(`3756`):      {{fee, TextValue("3756")}},
		fees(`26.550`):    {{fee, TextValue("26.550")}},
		fees(`"26.55万元"`): {{fee, TextValue("26.55")}},
		fees(`"２６．５５萬元"`): {{fee, TextValue("26.55")}},
		fees(`"1,234.5"`): {{fee, TextValue("1234.5")}},
		fees(`"007"`):     {{fee, TextValue("7")}},
		fees(`"251000元"`): nil, // the cell is in 万元
		fees(`"0.5亿元"`):   nil,
		fees(`"1 234.5"`): {{fee, TextValue("1234.5")}},
		fees(`2.5e3`):     nil,
		`{"disclosure2019":{"fees":{"change":"+3项"}}}`: {{"/disclosure2019/fees/change", NumberValue(3)}},
		amount(`"9元"`, ""):                             {{procured, TextValue("9")}, {"/disclosure2019/procurement/unit", TextValue("元")}},
		amount(`"9万元"`, "万元"):                          {{procured, TextValue("9")}},
		amount(`"9万元"`, "元"):                           nil,
		amount(`"9亿元"`, ""):                            nil,
		amount(`"9"`, "元"):                             nil,
	} {
		r, err := Decode([]byte(document))
		if err != nil {
			t.Fatal(err)
		}
		findings := structural(r, false)
		var got []Repair
		if len(findings) > 0 {
			got = findings[0].Repair
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: repair %v, want %v", document, got, want)
		}
	}
}

// TestStructureMessages holds that no finding leaves an argument of its message open.
func TestStructureMessages(t *testing.T) {
	seen := map[string]bool{}
	for _, c := range decodeCases {
		r, err := Decode([]byte(c.document))
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range structural(r, true) {
			seen[string(f.Code)+"."+f.Variant] = true
			for _, l := range Languages() {
				if said := f.Sentence(l); strings.ContainsAny(said, "{}") || said == string(f.Code) {
					t.Errorf("%s: %s: %s", c.name, f.Code, said)
				}
			}
		}
	}
	for _, rule := range Rules() {
		if rule.Code.Group() != "J" {
			continue
		}
		for _, message := range rule.Messages {
			if !seen[string(rule.Code)+"."+message.Variant] {
				t.Errorf("%s: no case says %q", rule.Code, message.In(ZhHans))
			}
		}
	}
}
