package bridge_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/wasm/bridge"
)

// wrongSum has a total of table 3 that its row does not make.
const wrongSum = `{"edition":"2021","year":2022,"applications":{"received":{"naturalPerson":27,"business":1,
	"researchInstitution":0,"socialOrganization":0,"legalService":0,"otherOrganization":0,"total":27}}}`

func TestCheckAnswersFindingsWithEveryMember(t *testing.T) {
	a := readSound(t, bridge.Check([]byte(wrongSum), bridge.Options{Language: "zh-Hans"}))
	f := find(t, a.Findings, "T3-R")
	if f.Severity != "error" || f.Pointer != "/applications/received/total" {
		t.Errorf("%+v", f)
	}
	if string(f.Expected) != "28" || string(f.Actual) != "27" || len(f.Cells) != 7 {
		t.Errorf("expected %s, actual %s, cells %v", f.Expected, f.Actual, f.Cells)
	}
	if f.Message == "" || !strings.HasSuffix(f.Message, f.Sentence) || f.Sentence == "" || f.Basis == "" || f.Help == "" {
		t.Errorf("without words: %+v", f)
	}
	if a.Undecided == nil {
		t.Error("undecided is missing; it is an array even when it is empty")
	}
}

func TestCheckOfADraftTellsWhatCouldNotBeDecided(t *testing.T) {
	list := readSound(t, bridge.Check([]byte(wrongSum), bridge.Options{})).Undecided
	if len(list) == 0 {
		t.Error("a draft with blanks leaves nothing undecided")
	}
	for _, u := range list {
		if u.Code == "" || u.Why == "" {
			t.Errorf("%+v", u)
		}
	}
}

func TestCheckOptions(t *testing.T) {
	codes := func(o bridge.Options) string {
		return strings.Join(codesOf(readSound(t, bridge.Check([]byte(wrongSum), o)).Findings), " ")
	}
	if got := codes(bridge.Options{Final: true}); !strings.Contains(got, "J03") {
		t.Errorf("the final check misses nothing: %s", got)
	}
	if got := codes(bridge.Options{Final: true, Only: []string{"T3-R"}}); got != "T3-R" {
		t.Errorf("only T3-R: %s", got)
	}
	if got := codes(bridge.Options{Final: true, Skip: []string{"T3"}}); strings.Contains(got, "T3") {
		t.Errorf("without T3: %s", got)
	}
}

func TestCheckWithTheYearBefore(t *testing.T) {
	year := func(y, repealed, inForce string) []byte {
		return []byte(`{"edition":"2021","year":` + y + `,"disclosure":{"normativeDocuments":{"made":4,"repealed":` + repealed + `,"inForce":` + inForce + `}}}`)
	}
	document := year("2023", "40", "0")
	if alone := readSound(t, bridge.Check(document, bridge.Options{})); len(alone.Findings) > 0 {
		t.Errorf("alone: %v", codesOf(alone.Findings))
	}
	beside := readSound(t, bridge.Check(document, bridge.Options{Others: bridge.Others{Previous: year("2022", "0", "23")}}))
	find(t, beside.Findings, "T2-4")
}

func TestOthersThatAreNoReports(t *testing.T) {
	document, none := []byte(`{"edition":"2021","year":2023}`), []byte("?")
	for name, others := range map[string]bridge.Others{
		"previous":    {Previous: none},
		"own":         {Own: none},
		"children[1]": {Children: [][]byte{document, none}},
	} {
		answer := bridge.Check(document, bridge.Options{Others: others})
		wantError(t, answer, "not-json")
		if !strings.Contains(string(answer), name) {
			t.Errorf("the answer does not name %s: %s", name, answer)
		}
	}
}

// Options that ask for what there is not are an error, in the caller's language, of every call that takes them.
func TestOptionsThatAskForNothing(t *testing.T) {
	for value, o := range map[string]bridge.Options{
		"T3-X":       {Only: []string{"T3-X"}},
		"T33":        {Skip: []string{"t3", "T33"}},
		"2023-02-29": {Others: bridge.Others{Deadline: "2023-02-29"}},
	} {
		said := map[string]bool{}
		for _, o.Language = range languages() {
			answer := bridge.Check([]byte(wrongSum), o)
			wantError(t, answer, "bad-argument")
			if !strings.Contains(string(answer), value) {
				t.Errorf("the answer does not name %s: %s", value, answer)
			}
			said[string(answer)] = true
		}
		wantError(t, bridge.Form("/year\x002022\x00", nil, o), "bad-argument")
		if len(said) != 3 {
			t.Errorf("three languages say %v", said)
		}
	}
	small := readSound(t, bridge.Check([]byte(wrongSum), bridge.Options{Only: []string{"t3-r"}}))
	find(t, small.Findings, "T3-R")
}

func TestCheckSpeaksTheLanguage(t *testing.T) {
	said := map[string]bool{}
	for _, l := range languages() {
		f := find(t, readSound(t, bridge.Check([]byte(wrongSum), bridge.Options{Language: l})).Findings, "T3-R")
		said[f.Message] = true
	}
	if len(said) != 3 {
		t.Errorf("three languages say %v", said)
	}
	simplified := bridge.Check([]byte(wrongSum), bridge.Options{Language: "zh-Hans"})
	if !bytes.Equal(bridge.Check([]byte(wrongSum), bridge.Options{}), simplified) {
		t.Error("without a language the words are not those of zh-Hans")
	}
}

func TestCompleteAnswersReportAndWhatWasFilled(t *testing.T) {
	a := readSound(t, bridge.Complete([]byte(strings.Replace(wrongSum, `"total":27`, `"total":null`, 1)), ""))
	const total = "/applications/received/total"
	var got string
	for _, r := range a.Filled {
		if r.Pointer == total {
			got = string(r.Value)
		}
	}
	if got != "28" {
		t.Errorf("%s is filled with %q, not 28; filled: %v", total, got, a.Filled)
	}
	if !strings.Contains(string(a.Report), `"total":28`) {
		t.Errorf("the report is without it: %s", a.Report)
	}
	whole := readSound(t, bridge.Complete([]byte(`{}`), ""))
	if whole.Filled == nil || whole.Contradicted == nil {
		t.Error("filled or contradicted is missing; they are arrays even when they are empty")
	}
	wrong := readSound(t, bridge.Complete([]byte(`{"disputes":{"review":{"upheld":2,"corrected":null,"other":0,"pending":0,"total":1}}}`), ""))
	if want := []string{"/disputes/review/corrected"}; len(wrong.Filled) > 0 || !slices.Equal(wrong.Contradicted, want) {
		t.Errorf("filled %v, contradicted %v, want %v", wrong.Filled, wrong.Contradicted, want)
	}
}

// What is said of a document that is none has the words of the language alone: what Go says of it is the detail.
func TestErrorsAreInTheLanguage(t *testing.T) {
	broken, long := []byte("{\n  \"year\": 2023,\n  ?\n}"), bytes.Repeat([]byte(" "), bridge.MaxLength+1)
	for name, ask := range map[string]func(l govreport.Language) []byte{
		"check": func(l govreport.Language) []byte { return bridge.Check(broken, bridge.Options{Language: l}) },
		"previous": func(l govreport.Language) []byte {
			return bridge.Check([]byte("{}"), bridge.Options{Language: l, Others: bridge.Others{Previous: broken}})
		},
		"complete": func(l govreport.Language) []byte { return bridge.Complete(broken, l) },
		"form":     func(l govreport.Language) []byte { return bridge.Form("", broken, bridge.Options{Language: l}) },
		"report":   func(l govreport.Language) []byte { return bridge.Report("", broken, l) },
		"too long": func(l govreport.Language) []byte { return bridge.Complete(long, l) },
		"entries":  func(l govreport.Language) []byte { return bridge.Report(bridge.Entries(long), nil, l) },
		"edition":  func(l govreport.Language) []byte { return bridge.Labels("1999", l) },
	} {
		said := map[string]bool{}
		for _, l := range languages() {
			var a struct {
				Error struct{ Code, Message, Detail string }
			}
			if err := json.Unmarshal(ask(l), &a); err != nil || a.Error.Code == "" || a.Error.Message == "" {
				t.Fatalf("%s: %v %+v", name, err, a)
			}
			said[a.Error.Message] = true
			if english := regexp.MustCompile(`[a-z]{3}`).FindString(strings.TrimPrefix(a.Error.Message, "previous: ")); l != govreport.En && english != "" {
				t.Errorf("%s: in %s it says %q", name, l, a.Error.Message)
			}
			if at := strings.Contains(a.Error.Message, "3"); at != (a.Error.Code == "not-json") {
				t.Errorf("%s: %q says the line: %t", name, a.Error.Message, at)
			}
			if (a.Error.Detail != "") != (name != "edition") {
				t.Errorf("%s: the detail is %q", name, a.Error.Detail)
			}
		}
		if len(said) != 3 {
			t.Errorf("%s: three languages say %v", name, said)
		}
	}
}

// What is no JSON object is an error of every call, never findings and never a panic.
func TestWhatIsNoReport(t *testing.T) {
	for _, text := range []string{"", " ", "null", "[]", "1", `"x"`, "{", `{"year":}`, "{} {}", "\x00", "\xef\xbb\xbf{}", "{}\x00", "\xff", `{"a":NaN}`,
		strings.Repeat("[", 100_000), strings.Repeat(`{"a":`, 100_000), `{"a":` + strings.Repeat("[", 100_000) + strings.Repeat("]", 100_000) + `}`} {
		t.Run(fmt.Sprintf("%.12q", text), func(t *testing.T) {
			document := []byte(text)
			wantError(t, bridge.Check(document, bridge.Options{}), "not-json")
			wantError(t, bridge.Complete(document, ""), "not-json")
			if text != "" { // which as a base is an empty report
				wantError(t, bridge.Form("", document, bridge.Options{}), "not-json")
				wantError(t, bridge.Report("", document, ""), "not-json")
			}
		})
	}
}

func TestTooLong(t *testing.T) {
	long := bytes.Repeat([]byte(" "), bridge.MaxLength+1)
	wantError(t, bridge.Check(long, bridge.Options{}), "too-long")
	wantError(t, bridge.Check([]byte("{}"), bridge.Options{Others: bridge.Others{Previous: long}}), "too-long")
	wantError(t, bridge.Complete(long, ""), "too-long")
	wantError(t, bridge.Form(bridge.Entries(long), nil, bridge.Options{}), "too-long")
	copy(long[1:], "{}")
	readSound(t, bridge.Check(long[:bridge.MaxLength], bridge.Options{}))
}

// Of 5,000 unknown members a page gets as many findings as it can show, and the number of the others.
func TestManyFindingsAreCounted(t *testing.T) {
	var document strings.Builder
	document.WriteString(`{"edition":"2021"`)
	for i := range 5000 {
		document.WriteString(`,"x` + strconv.Itoa(i) + `":1`)
	}
	document.WriteString("}")
	a := read(t, bridge.Check([]byte(document.String()), bridge.Options{Language: govreport.En, Only: []string{"J02"}}))
	last := len(a.Findings) - 1
	if last != govreport.MostListed || a.Findings[last].Unlisted != 5000-last || a.Findings[last-1].Unlisted != 0 {
		t.Errorf("%d findings, the last is %+v", len(a.Findings), a.Findings[last])
	}
}
