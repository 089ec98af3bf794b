package bridge_test

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/wasm/bridge"
)

// entries joins pointers and values as the page does.
func entries(list ...string) bridge.Entries {
	return bridge.Entries(strings.Join(list, "\x00") + "\x00")
}

const (
	received = "/applications/received/naturalPerson"
	fees     = "/disclosure/feesCollected"
)

func TestFormUnderstandsWhatPeopleType(t *testing.T) {
	for _, c := range []struct {
		name, pointer, typed string
		shown                map[string]string
	}{
		{"as it is written", received, "27", map[string]string{}},
		{"blank", received, "", map[string]string{}},
		{"full-width digits", received, "２７", map[string]string{received: "27"}},
		{"thousands separator", received, "1,234", map[string]string{received: "1234"}},
		{"full-width separator", received, "１，２３４", map[string]string{received: "1234"}},
		{"space around", received, " 27 ", map[string]string{received: "27"}},
		{"an amount keeps its places", fees, "３７．５０", map[string]string{fees: "37.50"}},
		{"no number stays as it was typed", received, "27件", map[string]string{}},
		{"a text stays", "/title", " 年度　报告 ", map[string]string{}},
		{"a full-width year", "/year", "２０２２", map[string]string{"/year": "2022"}},
		{"a year that is none", "/year", "去年", map[string]string{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := readSound(t, bridge.Form(entries("/edition", "2021", c.pointer, c.typed), nil, bridge.Options{}))
			if !maps.Equal(a.Shown, c.shown) || a.Shown == nil {
				t.Errorf("shown: %v, want %v", a.Shown, c.shown)
			}
			if a.Unknown == nil || len(a.Unknown) > 0 {
				t.Errorf("unknown: %v", a.Unknown)
			}
		})
	}
}

func TestFormTellsOfWhatIsNoNumber(t *testing.T) {
	a := readSound(t, bridge.Form(entries("/edition", "2021", received, "27件", "/year", "去年"), nil, bridge.Options{}))
	if got := codesOf(a.Findings); len(a.Findings) != 2 {
		t.Errorf("%v", got)
	}
	for _, pointer := range []string{received, "/year"} {
		if !slices.ContainsFunc(a.Findings, func(f finding) bool { return f.Pointer == pointer }) {
			t.Errorf("no finding at %s", pointer)
		}
	}
}

func TestFormNamesPlacesTheReportDoesNotHave(t *testing.T) {
	strange := []string{"", "/", "edition", "/applications", "/applications/received", "/applications/received/naturalPerson/",
		"/applications/received/NaturalPerson", "/__proto__", "/constructor", "/explanations/0/reason", "/~", "/~2", "/\xff", "/\u2028",
		strings.Repeat("/a", 10_000)}
	list := []string{"/edition", "2021"}
	for _, pointer := range strange {
		list = append(list, pointer, "7")
	}
	a := readSound(t, bridge.Form(entries(list...), nil, bridge.Options{}))
	for i, pointer := range strange {
		strange[i] = strings.ToValidUTF8(pointer, "\uFFFD")
	}
	if !slices.Equal(a.Unknown, strange) {
		t.Errorf("unknown: %.200q", a.Unknown)
	}
	if len(a.Findings) > 0 {
		t.Errorf("findings: %v", a.Findings)
	}
}

func TestFormOverABase(t *testing.T) {
	a := readSound(t, bridge.Form(entries(received, "２８"), []byte(wrongSum), bridge.Options{}))
	f := find(t, a.Findings, "T3-R")
	if string(f.Expected) != "29" {
		t.Errorf("expected %s, not 29: the entry does not stand over the base", f.Expected)
	}
}

// What JavaScript can hold and UTF-8 cannot comes as U+FFFF. It is found whatever lies below, and neither shown back nor
// handed on as if U+FFFD had been typed.
func TestFormTellsOfDamagedText(t *testing.T) {
	const name = "/organ/name"
	for _, typed := range []string{"\uFFFF", "彭\uFFFF县", "1\uFFFF", "\uFFFF\uFFFF", "\"\uFFFF\\", "彭\xff县"} {
		for _, base := range []string{"", "{}", wrongSum, `{"edition":"2021","strange":1}`, `{"edition":"2021","organ":{"name":"\ud800"}}`,
			`{"edition":"2021","organ":[]}`, `{"edition":"2021","year":"x"}`} {
			e := entries("/edition", "2021", name, typed, received, typed, fees, typed, "/year", typed)
			a := readSound(t, bridge.Form(e, []byte(base), bridge.Options{Only: []string{"J01", "J05", "J06"}}))
			for pointer, code := range map[string]string{name: "J05", received: "J06", fees: "J06", "/year": "J01"} {
				var got []string
				for _, f := range a.Findings {
					if f.Pointer == pointer {
						got = append(got, f.Code)
					}
				}
				if !slices.Equal(got, []string{code}) {
					t.Errorf("%q over %q: %v at %s, want %s", typed, base, got, pointer, code)
				}
			}
			if len(a.Shown) > 0 {
				t.Errorf("%q over %q is shown back as %q", typed, base, a.Shown)
			}
			made := readSound(t, bridge.Report(e, []byte(base), ""))
			if report, err := govreport.Decode(made.Report); err != nil || !hasBadText(report, name) {
				t.Errorf("%q over %q: no longer damaged in the report it makes, %v", typed, base, err)
			}
		}
	}
}

func hasBadText(r *govreport.Report, pointer string) bool {
	return slices.ContainsFunc(r.Deviations, func(d govreport.Deviation) bool {
		return d.Kind == govreport.BadText && d.Pointer == pointer
	})
}

// U+FFFD that somebody typed, and characters of two units, are text like any other.
func TestFormTakesTheReplacementCharacterForTyped(t *testing.T) {
	for _, typed := range []string{"彭\uFFFD县", "\U0001F600", "\U0010FFFD", "\uFFFE"} {
		a := readSound(t, bridge.Form(entries("/edition", "2021", "/organ/name", typed), nil, bridge.Options{}))
		if len(a.Findings) > 0 || len(a.Shown) > 0 {
			t.Errorf("%q: %v, %v", typed, a.Findings, a.Shown)
		}
	}
}

// The answer of Form is that of Check for the document that Report makes of the same entries.
func TestFormAgreesWithCheckOfReport(t *testing.T) {
	typed := entries(received, "１,０00", "/title", "年报\n\"x\"", "/year", "２０２２", fees, "无", "/nowhere", "1", "/organ/name", "彭\uFFFF县")
	for _, base := range []string{"", "{}", wrongSum, `{"year":"2022","title":"\ud800","title":"x","disclosure":[],"strange":{}}`} {
		made := readSound(t, bridge.Report(typed, []byte(base), ""))
		for _, final := range []bool{false, true} {
			o := bridge.Options{Language: "en", Final: final}
			want := string(bridge.Check(made.Report, o))
			got := string(bridge.Form(typed, []byte(base), o))
			if !strings.HasPrefix(got, strings.TrimSuffix(want, "}")+`,"shown":`) {
				t.Errorf("over %q, final %v:\nForm  %.900s\nCheck %.900s", base, final, got, want)
			}
		}
	}
}

func TestReportOfEntries(t *testing.T) {
	a := readSound(t, bridge.Report(entries("/edition", "2021", "/year", "２０２２", received, "２７", "/organ/name", "彭阳县\U0001F600"), nil, ""))
	var report struct {
		Edition      string
		Year         int
		Organ        struct{ Name string }
		Applications struct{ Received struct{ NaturalPerson int } }
	}
	if err := json.Unmarshal(a.Report, &report); err != nil {
		t.Fatal(err)
	}
	if report.Edition != "2021" || report.Year != 2022 || report.Organ.Name != "彭阳县\U0001F600" || report.Applications.Received.NaturalPerson != 27 {
		t.Errorf("%s", a.Report)
	}
	if _, err := govreport.Decode(a.Report); err != nil {
		t.Error(err)
	}
}

// Entries that no page of ours makes: the answer is JSON of the promised shape all the same.
func TestHostileEntries(t *testing.T) {
	long := 1 << 20
	if testing.Short() {
		long = 1 << 14
	}
	for name, e := range map[string]bridge.Entries{
		"nothing":                        "",
		"one separator":                  "\x00",
		"separators only":                bridge.Entries(strings.Repeat("\x00", 9_999)),
		"a pointer without a value":      bridge.Entries(received),
		"an odd number of separators":    bridge.Entries(received + "\x0027\x00/title\x00"),
		"no separator at the end":        bridge.Entries(received + "\x0027"),
		"the same place twice":           entries("/year", "x", "/year", "y", received, "1", received, "２"),
		"a long value":                   entries(received, strings.Repeat("9", long)),
		"a long value of full width":     entries(received, strings.Repeat("９", long/3)),
		"a long title":                   entries("/title", strings.Repeat("年", long/3)),
		"a long year":                    entries("/year", strings.Repeat("1", long)),
		"a long pointer":                 entries("/"+strings.Repeat("~1", long/2), "1"),
		"no UTF-8":                       entries("/title", "\xff\xfe", received, "\xed\xa0\x80"),
		"control characters":             entries("/title", "\x01\x1b\x7f\u2028\u2029\"\\", received, "\t\r\n"),
		"numbers of other notations":     entries(received, "1e3", fees, "0x10", "/year", "+2022"),
		"minus zero":                     entries(received, "-0", fees, "-0", "/year", "-0"),
		"far too large":                  entries(received, "9007199254740993", "/year", strings.Repeat("9", 400)),
		"many strangers":                 bridge.Entries(strings.Repeat("/x\x001\x00", long/10)),
		"both editions at the same time": entries("/edition", "2019", fees, "1", "/disclosure2019/fees/items", "1"),
	} {
		t.Run(name, func(t *testing.T) {
			for _, base := range []string{"", "{}", wrongSum} {
				readSound(t, bridge.Form(e, []byte(base), bridge.Options{Final: true}))
				made := readSound(t, bridge.Report(e, []byte(base), ""))
				if _, err := govreport.Decode(made.Report); err != nil {
					t.Errorf("the report it makes: %v", err)
				}
			}
		})
	}
}
