package govreport_test

import (
	"bytes"
	"encoding"
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// Check's answers can be asked for at once.
func TestAnswerOfACheck(t *testing.T) {
	if got := govreport.Check(brokenSum(t), govreport.Options{}).Answer("T3-R"); got != govreport.Fails {
		t.Errorf("T3-R %v", got)
	}
}

// What json.Marshal makes of the findings of every case is what AppendFindings writes; read again, it is written the same, in
// every language, and says the same.
func TestResultsAreReadAgain(t *testing.T) {
	kinds := map[string]int{}
	all := ruleCases(t)
	ofExplanations := slices.DeleteFunc(slices.Clone(all), func(c ruleCase) bool { return filepath.Base(filepath.Dir(c.File)) != "E1" })
	for _, c := range slices.Concat(sweep.Every(8, all), ofExplanations) {
		result := govreport.Check(c.Report, c.Options)
		if marshalled := marshal(t, result.Findings); !bytes.Equal(marshalled, unescaped(t, result.AppendFindings(nil, govreport.ZhHans))) {
			t.Fatalf("%s: json.Marshal writes other findings:\n%s", c.File, marshalled)
		}
		var again govreport.Result
		whole := marshal(t, result)
		if err := json.Unmarshal(whole, &again); err != nil || !bytes.Equal(marshal(t, again), whole) {
			t.Fatalf("%s: %v:\n%s\n%s", c.File, err, whole, marshal(t, again))
		}
		for _, rule := range govreport.Rules() {
			if again.Answer(rule.Code) != result.Answer(rule.Code) {
				t.Errorf("%s: %s %v, read again %v", c.File, rule.Code, result.Answer(rule.Code), again.Answer(rule.Code))
			}
		}
		if diff := cmp.Diff(result.Undecided, again.Undecided); diff != "" {
			t.Errorf("%s: other rules could not tell:\n%s", c.File, diff)
		}
		for i := range result.Findings {
			sameFinding(t, c.File, &result.Findings[i], &again.Findings[i])
		}
		for _, l := range govreport.Languages() {
			var findings govreport.Findings
			written := result.AppendFindings(nil, l)
			if err := json.Unmarshal(written, &findings); err != nil {
				t.Fatalf("%s: %v", c.File, err)
			}
			for i := range findings {
				f, want := &findings[i], &result.Findings[i]
				if f.Message(govreport.En) != want.Message(l) || f.Where(govreport.En) != want.Where(l) || f.Help(l) != want.Help(l) {
					t.Errorf("%s: %q at %q, want %q at %q", c.File, f.Message(l), f.Where(l), want.Message(l), want.Where(l))
				}
			}
			var undecided []govreport.Undecided
			if err := json.Unmarshal(result.AppendUndecided(nil, l), &undecided); err != nil || len(undecided) != len(result.Undecided) {
				t.Errorf("%s: %v", c.File, err)
			}
			for i := range undecided {
				if undecided[i].Why != result.Undecided[i].Why {
					t.Errorf("%s in %s: %v, want %v", c.File, l, undecided[i].Why, result.Undecided[i].Why)
				}
			}
		}
		for _, f := range result.Findings {
			count(kinds, "repairs", len(f.Repair))
			count(kinds, "candidates", len(f.Candidates))
			count(kinds, "explained", len(f.Explains))
			count(kinds, "lapsed", len(f.Lapsed))
			count(kinds, "quotes", len(f.Quote))
			count(kinds, "off", len(result.Off())+1)
		}
	}
	if len(kinds) != 6 {
		t.Errorf("the cases show too little: %v", kinds)
	}
}

// A value that nobody names, as JSON without it leaves it, has no words and is written all the same.
func TestResultsWithoutWords(t *testing.T) {
	var result govreport.Result
	err := json.Unmarshal([]byte(`{"undecided":[{"code":"T3-S","pointer":"","cells":[]}]}`), &result)
	if err == nil {
		_, err = json.Marshal(result)
	}
	if _, e := json.Marshal([]any{govreport.Undecided{}, govreport.Candidate{}}); e != nil || err != nil {
		t.Error(e, err)
	}
}

// count notes that there was something of a kind.
func count(kinds map[string]int, kind string, n int) {
	if n > 0 {
		kinds[kind]++
	}
}

// sameFinding compares a finding with what was read of it: what is in the JSON.
func sameFinding(t *testing.T, file string, f, again *govreport.Finding) {
	t.Helper()
	want, got := *f, *again
	want.Edition, want.Variant, want.Args, want.Words, want.Explanation = "", "", nil, govreport.Passage{}, nil
	got.Told, got.Explanation = nil, nil
	if len(want.Cells) == 0 {
		want.Cells, got.Cells = nil, nil
	}
	if diff := cmp.Diff(want, got); diff != "" || f.IsExplained() != again.IsExplained() || f.IsExplainable() != again.IsExplainable() {
		t.Errorf("%s: read again another finding (-written +read):\n%s", file, diff)
	}
}

func marshal(t *testing.T, v any) []byte {
	t.Helper()
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// unescaped writes JSON as json.Marshal passes it on.
func unescaped(t *testing.T, data []byte) []byte { return marshal(t, json.RawMessage(data)) }

// What is no result is an error, and what a later version may add is passed over.
func TestWhatIsNoResult(t *testing.T) {
	const finding = `{"code":"T3-R","severity":"error","pointer":"/a","cells":["/a"],"message":"甲：乙","sentence":"乙","basis":"b","help":"h"}`
	var f govreport.Finding
	if err := json.Unmarshal([]byte(strings.Replace(finding, "{", `{"later":{"more":[1]},`, 1)), &f); err != nil || f.Where(govreport.En) != "甲" || f.Severity != govreport.Error {
		t.Errorf("a member more: %v, %+v", err, f)
	}
	if err := json.Unmarshal([]byte("null"), &f); err != nil || f.Code != "T3-R" {
		t.Errorf("null: %v, %+v", err, f)
	}
	for _, change := range [][2]string{{`"error"`, `"fatal"`}, {`"error"`, `1`}, {`["/a"]`, `"/a"`}, {`["/a"]`, `[1]`}, {`"乙"`, `null`}, {`}`, `,"actual":[]}`},
		{`}`, `,"repair":{}}`}, {`}`, `,"explanation":""}`}, {`}`, `,"candidates":[{"repair":[],"why":1}]}`}, {`}`, `,"candidates":[{"repair":[],"cause":["transposed"]}]}`}, {finding, `[]`}} {
		document := strings.Replace(finding, change[0], change[1], 1)
		if err := json.Unmarshal([]byte(document), &f); err == nil {
			t.Errorf("read: %s", document)
		}
	}
	var r govreport.Result
	for _, document := range []string{`[]`, `{"findings":{}}`, `{"final":1}`, `{"answers":{"T3-R":1}}`, `{"answers":{"T9-X":""}}`, `{"answers":[]}`, `{"undecided":[{"why":7}]}`, `{"undecided":[{"reason":null}]}`,
		`{"off":"T3-R"}`} {
		if err := json.Unmarshal([]byte(document), &r); err == nil {
			t.Errorf("read: %s", document)
		}
	}
	if data := marshal(t, govreport.Findings(nil)); string(data) != "[]" {
		t.Errorf("no findings are %s", data)
	}
}

// A result that a later version has stored is read, keeps what this one does not know, and is written again as it was.
func TestResultsOfLaterVersions(t *testing.T) {
	const stored = `{"findings":[{"code":"T9-X","severity":"warning","pointer":"/later/cell","cells":[],"message":"m","sentence":"s","basis":"b","help":"h",` +
		`"candidates":[{"repair":[{"pointer":"/later/cell","value":1}],"why":"猜的"},{"repair":[{"pointer":"/later/cell","value":2}],"why":"相邻两个数字颠倒","cause":"transposed"}]}],` +
		`"undecided":[{"code":"T9-Y","pointer":"/later","cells":[],"why":"天气不好"},{"code":"T3-S","pointer":"","cells":[],"why":"in other words","reason":"blankCells"}],` +
		`"off":["T9-Z"],"final":true,"answers":{"T3-S":"cannotTell","T9-X":"fails","T9-Y":"perhaps","T3-R":"perhaps"}}`
	var r govreport.Result
	if err := json.Unmarshal([]byte(stored), &r); err != nil {
		t.Fatal(err)
	}
	want := strings.NewReplacer("in other words", govreport.BlankCells.Text().String(), "相邻两个数字颠倒", govreport.Cause(1).Text().String()).Replace(stored)
	if got := string(marshal(t, r)); got != want {
		t.Errorf("written again:\n%s\nstored:\n%s", got, want)
	}
	if c := r.Findings[0].Candidates; c[0].Why != 0 || c[0].Told != "猜的" || c[1].Why != govreport.Cause(1) || c[1].Told != "" {
		t.Errorf("%+v", c)
	}
	if u := r.Undecided; u[0].Why != 0 || u[0].Told != "天气不好" || u[1].Why != govreport.BlankCells || u[1].Told != "" {
		t.Errorf("%+v", u)
	}
	if r.Answer("T3-R") != govreport.CannotTell || r.Answer("T9-X") != govreport.NotApplicable {
		t.Errorf("T3-R %v, T9-X %v", r.Answer("T3-R"), r.Answer("T9-X"))
	}
}

// What was stored before reasons and causes had names is read by its words, a name that is not known told where there are none.
func TestResultsWithoutNames(t *testing.T) {
	for _, l := range govreport.Languages() {
		var u []govreport.Undecided
		stored := govreport.TextValue(govreport.NoProse.Text().In(l)).Literal()
		if err := json.Unmarshal([]byte(`[{"why":`+stored+`},{"reason":"later"},{"reason":"noProse"},{}]`), &u); err != nil ||
			u[0].Why != govreport.NoProse || u[0].Told != "" || u[1].Why != 0 || u[1].Told != "later" || u[2].Why != govreport.NoProse || u[3].Told != "" {
			t.Errorf("%v: %+v", err, u)
		}
		var c govreport.Candidate
		stored = govreport.TextValue(govreport.Cause(3).Text().In(l)).Literal()
		if err := json.Unmarshal([]byte(`{"why":`+stored+`}`), &c); err != nil || c.Why != 3 || c.Told != "" {
			t.Errorf("%v: %+v", err, c)
		}
	}
}

// Every value of every enumeration has a name, by which it is read, and no other number has one.
func TestEnumerationsHaveNames(t *testing.T) {
	named[govreport.Severity](t, 4)
	named[govreport.Answer](t, 4)
	named[govreport.Reason](t, 11)
	named[govreport.Cause](t, 18)
	named[govreport.CellKind](t, 3)
	named[govreport.FieldKind](t, 3)
	named[govreport.Relation](t, 2)
	named[govreport.DeviationKind](t, 7)
	if got := govreport.Severity(4).String(); got != "none" {
		t.Errorf("a severity that there is not is called %s", got)
	}
	if data := marshal(t, map[govreport.Severity]govreport.Reason{govreport.Error: govreport.BlankBelow}); string(data) != `{"error":"blankBelow"}` {
		t.Errorf("%s", data)
	}
}

func named[T interface {
	~uint8
	encoding.TextMarshaler
}](t *testing.T, values int) {
	t.Helper()
	seen := map[string]bool{}
	for n := range 256 {
		value := T(n)
		name, err := value.MarshalText()
		if (err == nil) != (n < values) || seen[string(name)] && err == nil {
			t.Errorf("%T %d is called %q, %v", value, n, name, err)
		}
		if err != nil {
			continue
		}
		seen[string(name)] = true
		var again T
		if err := any(&again).(encoding.TextUnmarshaler).UnmarshalText(name); err != nil || again != value {
			t.Errorf("%T %q is read as %d, %v", value, name, again, err)
		}
	}
	var none T
	if err := any(&none).(encoding.TextUnmarshaler).UnmarshalText([]byte("no such")); err == nil {
		t.Errorf("%T is read of anything", none)
	}
}
