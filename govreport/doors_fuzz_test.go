package govreport_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/codes"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// Fuzz targets for each door of the package but Decode, which has its own. What no input may do at any of them: panic, write into what it
// was handed, or say what cannot be written and read again. `.ci/fuzz` runs them.

// addCases seeds a target with cases of every rule, of one size each: the longest are what the shorter ones are, and slow.
func addCases(f *testing.F, add func(document []byte)) {
	files, err := filepath.Glob(filepath.Join(rulesFolder, "*", "*.json"))
	if err != nil || len(files) == 0 {
		f.Fatal(err)
	}
	for i, file := range files {
		if strings.HasSuffix(file, ".want.json") || i%sweep.Of(5, 25) > 0 {
			continue
		}
		document, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		add(document)
	}
	add([]byte("{}"))
}

// reportOf reads a document; what is none is an empty report, so that the other arguments are still tried.
func reportOf(document []byte) *govreport.Report {
	if r, err := govreport.Decode(document); err == nil {
		return r
	}
	return new(govreport.Report)
}

// unchanged fails when a report is another one at the end.
func unchanged(t *testing.T, reports ...*govreport.Report) (look func()) {
	t.Helper()
	before := make([][]byte, len(reports))
	for i, r := range reports {
		before[i] = govreport.Encode(r)
	}
	return func() {
		t.Helper()
		for i, r := range reports {
			if after := govreport.Encode(r); !bytes.Equal(before[i], after) {
				t.Errorf("the report\n%s\nhas become\n%s", before[i], after)
			}
		}
	}
}

// sound holds what every result is: it can be said, written, and read again as it was.
func sound(t *testing.T, result govreport.Result) {
	t.Helper()
	for i := range result.Findings {
		f := &result.Findings[i]
		for _, l := range govreport.Languages() {
			if f.Sentence(l) == "" || f.Basis(l) == "" {
				t.Errorf("%+v says nothing in %s", f, l)
			}
		}
		if f.Severity < govreport.Error || f.Severity > govreport.Advice {
			t.Errorf("%+v has no severity", f)
		}
	}
	written, err := json.Marshal(result)
	if err != nil {
		t.Fatal(err)
	}
	var again govreport.Result
	if err := json.Unmarshal(written, &again); err != nil {
		t.Fatalf("%v\n%s", err, written)
	}
	if rewritten, err := json.Marshal(again); err != nil || !bytes.Equal(written, rewritten) {
		t.Errorf("%v: written\n%s\nread and written again\n%s", err, written, rewritten)
	}
}

func FuzzCheck(f *testing.F) {
	addCases(f, func(document []byte) { f.Add(document, document, "T3,n", "", "", uint8(1)) })
	f.Add([]byte(`{"year":2023}`), []byte(`{"year":2022}`), "", "T3-R,,J", "2024-02-30", uint8(6))
	f.Fuzz(func(t *testing.T, document, other []byte, only, skip, deadline string, how uint8) {
		r, beside := reportOf(document), reportOf(other)
		o := govreport.Options{Final: how&1 > 0, AllChildren: how&2 > 0, Deadline: codes.Date(deadline), MostListed: int(how >> 5)}
		if only != "" {
			o.Only = strings.Split(only, ",")
		}
		if skip != "" {
			o.Skip = strings.Split(skip, ",")
		}
		if how&4 > 0 {
			o.Previous = beside
		}
		if how&8 > 0 {
			o.Own = beside
		}
		if how&16 > 0 {
			o.Children = []*govreport.Report{beside, r}
		}
		look := unchanged(t, r, beside)
		result := govreport.Check(r, o)
		look()
		sound(t, result)
		if (o.Err() != nil) != (result.Answer("U1") == govreport.Fails) {
			t.Errorf("the options are %v, U1 %v", o.Err(), result.Answer("U1"))
		}
	})
}

func FuzzComplete(f *testing.F) {
	addCases(f, func(document []byte) { f.Add(document) })
	f.Add([]byte(`{"disputes":{"review":{"upheld":2,"corrected":null,"other":0,"pending":0,"total":1}}}`))
	f.Fuzz(func(t *testing.T, document []byte) {
		r := reportOf(document)
		before := govreport.Check(r, sums).Findings.Count(govreport.Error)
		done := govreport.Complete(r)
		if after := govreport.Check(r, sums).Findings.Count(govreport.Error); after > before {
			t.Errorf("%d errors have become %d\n%s", before, after, document)
		}
		look := unchanged(t, r)
		if again := govreport.Complete(r); len(again.Filled) > 0 || len(again.Contradicted) != len(done.Contradicted) {
			t.Errorf("completed again: %+v, before %+v", again, done)
		}
		look()
	})
}

func FuzzApply(f *testing.F) {
	addCases(f, func(document []byte) { f.Add(document, "/applications/received/total", "27", "/title", `"x"`) })
	f.Add([]byte("{}"), "/year", "2023", "/applications/outcomes/", "null")
	f.Fuzz(func(t *testing.T, document []byte, pointer, literal, pointer2, literal2 string) {
		r := reportOf(document)
		var repairs []govreport.Repair
		for _, x := range [][2]string{{pointer, literal}, {pointer2, literal2}} {
			value, _ := govreport.LiteralValue(x[1])
			repairs = append(repairs, govreport.Repair{Pointer: x[0], Value: value})
		}
		look := unchanged(t, r)
		if govreport.Apply(r, repairs) != nil {
			look()
			return
		}
		look = unchanged(t, r)
		if err := govreport.Apply(r, repairs[1:]); err != nil { // the last of two is in force
			t.Errorf("applied again: %v", err)
		}
		look()
	})
}

func FuzzEnter(f *testing.F) {
	addCases(f, func(document []byte) { f.Add(document, "/applications/received/total", "２，７００") })
	for _, pointer := range []string{"/year", "/organ/kind", "/publishedOn", "/disclosure/feesCollected", "/disclosure2019/fees/change", "/explanations/0", "", "/", "year"} {
		f.Add([]byte("{}"), pointer, " ２０２３\u200b")
	}
	f.Fuzz(func(t *testing.T, document []byte, pointer, typed string) {
		r := reportOf(document)
		look := unchanged(t, r)
		understood, ok := govreport.Enter(r, pointer, typed)
		if !ok {
			look()
			return
		}
		look = unchanged(t, r)
		if again, ok := govreport.Enter(r, pointer, understood); !ok || again != understood {
			t.Errorf("%q is understood as %q, which is understood as %q", typed, understood, again)
		}
		look()
		sound(t, govreport.Check(r, govreport.Options{}))
	})
}

func FuzzYears(f *testing.F) {
	addCases(f, func(document []byte) { f.Add(document, document) })
	f.Add([]byte(`{"edition":"2021","year":2022}`), []byte(`{"edition":"2021","year":2023}`))
	f.Fuzz(func(t *testing.T, before, after []byte) {
		previous, current := reportOf(before), reportOf(after)
		look := unchanged(t, previous, current)
		sound(t, govreport.CheckYears(previous, current))
		look()
	})
}

func FuzzLevels(f *testing.F) {
	addCases(f, func(document []byte) { f.Add(document, document, []byte("{}"), uint8(7)) })
	f.Fuzz(func(t *testing.T, parent, own, child []byte, how uint8) {
		r, self, below := reportOf(parent), reportOf(own), reportOf(child)
		if how&1 == 0 {
			self = nil
		}
		children := []*govreport.Report{below, reportOf(own), below}[:how>>1&3]
		look := unchanged(t, r, below)
		sound(t, govreport.CheckLevels(r, self, children))
		sum, from := govreport.Aggregate(self, children)
		look()
		if sum == nil || from == nil {
			t.Fatal("there is no sum")
		}
		sound(t, govreport.Check(sum, govreport.Options{}))
		if left := from.LeftOut(); len(left) > len(children)+1 {
			t.Errorf("%d of %d are left out", len(left), len(children))
		}
	})
}

func FuzzExplain(f *testing.F) {
	addCases(f, func(document []byte) { f.Add(document, "确是如此", uint8(0)) })
	f.Add([]byte(`{"year":2023}`), " ", uint8(3))
	f.Fuzz(func(t *testing.T, document []byte, reason string, which uint8) {
		r := reportOf(document)
		findings := govreport.Check(r, govreport.Options{}).Findings
		if len(findings) == 0 {
			return
		}
		of := &findings[int(which)%len(findings)]
		look := unchanged(t, r)
		if !govreport.Explain(r, of, reason) {
			look()
			return
		}
		result := govreport.Check(r, govreport.Options{})
		sound(t, result)
		for i := range result.Findings {
			if f := &result.Findings[i]; f.Code == of.Code && f.Pointer == of.Pointer && f.Quote == of.Quote && !f.IsExplained() {
				t.Errorf("%s at %s is not explained, lapsed: %v", f.Code, f.Pointer, f.Lapsed)
			}
		}
	})
}

// FuzzResult reads what may be a result. What is read is written and read again as it was.
func FuzzResult(f *testing.F) {
	addCases(f, func(document []byte) {
		written, err := json.Marshal(govreport.Check(reportOf(document), govreport.Options{}))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(written)
	})
	f.Add([]byte(`{"answers":{"T9-X":"perhaps"},"off":["T9"],"undecided":[{"reason":"later","why":""}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var r govreport.Result
		if json.Unmarshal(data, &r) != nil {
			return
		}
		written, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		var again govreport.Result
		if err := json.Unmarshal(written, &again); err != nil {
			t.Fatalf("%v\n%s", err, written)
		}
		if rewritten, err := json.Marshal(again); err != nil || !bytes.Equal(written, rewritten) {
			t.Errorf("%v\n%s\n%s", err, written, rewritten)
		}
	})
}

// FuzzCells types, scans and prints cells.
func FuzzCells(f *testing.F) {
	for _, typed := range []string{"27", "２，７００", "5 120", "27.00", "-3", "+0", "/", "37.5600", "9007199254740992", "27件", "\xff", "1'234", "1.2.3", "∞"} {
		f.Add(typed)
	}
	f.Fuzz(func(t *testing.T, typed string) {
		count, change, amount := govreport.ReadCount(typed), govreport.ReadChange(typed), govreport.ReadAmount(typed)
		for _, x := range []struct{ printed, again string }{
			{count.String(), govreport.ReadCount(count.String()).String()}, {change.String(), govreport.ReadChange(change.String()).String()},
			{amount.String(), govreport.ReadAmount(amount.String()).String()},
		} {
			if x.printed != x.again {
				t.Errorf("%q is printed %q, which is read as %q", typed, x.printed, x.again)
			}
		}
		if n, ok := count.Int(); ok && (n < 0 || n > govreport.MaxCount) {
			t.Errorf("%q is the count %d", typed, n)
		}
		govreport.MatchLanguage(typed)
	})
}
