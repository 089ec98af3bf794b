package bridge_test

import (
	"slices"
	"sync"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/codes"
	"github.com/zfxxgk/annualreport/wasm/bridge"
	"github.com/zfxxgk/annualreport/wasm/internal/corpus"
)

// The bridge says what the conformance corpus wants of any implementation.
func TestConformance(t *testing.T) {
	for _, c := range every(12, conformance(t)) {
		t.Run(c.Name, func(t *testing.T) {
			o := bridge.Options{Final: c.Final, Others: bridge.OthersOf(bridge.Entries(c.Entries()))}
			if !c.Wanted.Readable {
				wantError(t, bridge.Check(c.Document, o), "not-json")
				return
			}
			if asksForNoDay(o) {
				wantError(t, bridge.Check(c.Document, o), "bad-argument") // elsewhere it is the finding U1
				return
			}
			got := []corpus.Finding{}
			for _, f := range readSound(t, bridge.Check(c.Document, o)).Findings {
				got = append(got, f.Finding)
			}
			if !slices.Equal(got, c.Wanted.Findings) {
				t.Errorf("got  %v\nwant %v", got, c.Wanted.Findings)
			}
		})
	}
}

// asksForNoDay reports whether the deadline of some options is no day.
func asksForNoDay(o bridge.Options) bool {
	_, ok := codes.ParseDate(o.Others.Deadline)
	return o.Others.Deadline != "" && !ok
}

// Every answer over the corpus is JSON of the promised shape, in every language, and a completed report reads again.
func TestCorpusAnswersAreSound(t *testing.T) {
	cases := slices.Concat(conformance(t), corpus.Files(t, testdata))
	for _, c := range every(128, cases) {
		if c.Wanted != nil && !c.Wanted.Readable {
			continue
		}
		for _, l := range languages() {
			sound(t, c, l)
		}
		completed := readSound(t, bridge.Complete(c.Document, ""))
		if _, err := govreport.Decode(completed.Report); err != nil {
			t.Errorf("%s: the completed report: %v", c.Name, err)
		}
	}
}

// conformance is the conformance corpus, read once.
func conformance(t testing.TB) []corpus.Case {
	t.Helper()
	once.Do(func() { conformanceCases = corpus.Conformance(t, testdata) })
	if len(conformanceCases) == 0 {
		t.Fatal("the corpus could not be read")
	}
	return conformanceCases
}

var (
	once             sync.Once
	conformanceCases []corpus.Case
)

// every returns each case, with -short every n-th.
func every(n int, cases []corpus.Case) (some []corpus.Case) {
	for i, c := range cases {
		if !testing.Short() || i%n == 0 {
			some = append(some, c)
		}
	}
	return some
}

func sound(t *testing.T, c corpus.Case, l govreport.Language) {
	t.Helper()
	o := bridge.Options{Language: l, Final: c.Final, Others: bridge.OthersOf(bridge.Entries(c.Entries()))}
	if asksForNoDay(o) {
		return // which TestConformance looks at
	}
	a := readSound(t, bridge.Check(c.Document, o))
	if a.Findings == nil || a.Undecided == nil {
		t.Errorf("%s: findings or undecided are missing", c.Name)
	}
	for _, f := range a.Findings {
		if f.Cells == nil || f.Message == "" || f.Basis == "" || f.Help == "" {
			t.Errorf("%s, %s: %s at %q lacks cells or words", c.Name, l, f.Code, f.Pointer)
		}
	}
}
