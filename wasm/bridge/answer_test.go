package bridge_test

import (
	"bytes"
	"encoding/json"
	"slices"
	"testing"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/wasm/internal/corpus"
)

const testdata = "../../testdata"

// An answer is every member that an answer of the bridge may have, and no other.
type answer struct {
	Findings     []finding         `json:"findings"`
	Undecided    []undecided       `json:"undecided"`
	Report       json.RawMessage   `json:"report"`
	Filled       []repair          `json:"filled"`
	Contradicted []string          `json:"contradicted"`
	Shown        map[string]string `json:"shown"`
	Unknown      []string          `json:"unknown"`
	Rules        []rule            `json:"rules"`
	Labels       *labels           `json:"labels"`
	Error        *failure          `json:"error"`
}

type finding struct {
	corpus.Finding
	Cells      []string          `json:"cells"`
	Expected   json.RawMessage   `json:"expected"`
	Actual     json.RawMessage   `json:"actual"`
	Message    string            `json:"message"`
	Sentence   string            `json:"sentence"`
	Basis      string            `json:"basis"`
	Help       string            `json:"help"`
	Repair     []repair          `json:"repair"`
	Explains   []json.RawMessage `json:"explains"`
	Candidates []json.RawMessage `json:"candidates"`
	Quote      string            `json:"quote"`

	Explanation *explanation `json:"explanation"`
	Unlisted    int          `json:"unlisted"`
}

type explanation struct {
	Reason string   `json:"reason"`
	Lapsed []string `json:"lapsed"`
}

type undecided struct {
	Code    string   `json:"code"`
	Pointer string   `json:"pointer"`
	Cells   []string `json:"cells"`
	Why     string   `json:"why"`
	Reason  string   `json:"reason"`
}

type repair struct {
	Pointer string          `json:"pointer"`
	Value   json.RawMessage `json:"value"`
}

type failure struct {
	Code    string `json:"code"`
	Message string `json:"message"`
	Detail  string `json:"detail"`
}

// read reads an answer with an ordinary JSON reader, which must find nothing it does not know.
func read(t *testing.T, data []byte) answer {
	t.Helper()
	if !utf8.Valid(data) {
		t.Fatalf("not UTF-8: %.200q", data)
	}
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	var a answer
	if err := d.Decode(&a); err != nil {
		t.Fatalf("%v in %.200q", err, data)
	}
	if d.More() {
		t.Fatalf("something follows the answer: %.200q", data)
	}
	return a
}

// readSound reads an answer that is no error.
func readSound(t *testing.T, data []byte) answer {
	t.Helper()
	a := read(t, data)
	if a.Error != nil {
		t.Fatalf("error %s: %s", a.Error.Code, a.Error.Message)
	}
	return a
}

// wantError wants nothing but an error, which says something.
func wantError(t *testing.T, data []byte, code string) {
	t.Helper()
	a := read(t, data)
	if a.Error == nil || a.Error.Code != code || a.Error.Message == "" {
		t.Fatalf("want error %s, got %.200q", code, data)
	}
	if a.Findings != nil || a.Report != nil || a.Labels != nil || a.Rules != nil {
		t.Errorf("the error has something beside it: %.200q", data)
	}
}

// codesOf lists the codes of findings, in their order.
func codesOf(findings []finding) []string {
	var codes []string
	for _, f := range findings {
		codes = append(codes, f.Code)
	}
	return codes
}

// find returns the first finding of a code.
func find(t *testing.T, findings []finding, code string) finding {
	t.Helper()
	i := slices.IndexFunc(findings, func(f finding) bool { return f.Code == code })
	if i < 0 {
		t.Fatalf("no finding %s among %v", code, codesOf(findings))
	}
	return findings[i]
}

// languages are those of the library; an answer has the words of the one asked for.
func languages() []govreport.Language { return govreport.Languages() }
