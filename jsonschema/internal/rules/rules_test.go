package rules

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Joining lines changes nothing but white space, whatever stands in the strings.
func TestJoinTermsChangesNothing(t *testing.T) {
	value := map[string]any{
		"terms": []any{map[string]any{"pointer": "/a", "coefficient": -1}, map[string]any{}, []any{}, []any{"x", "y"}},
		"text":  []any{`{"a": [`, `] } "`, "[\n  \n]", "\\", "{x} {y}", map[string]any{"{": "}", "[": []any{map[string]any{"]": 1}}}},
		"long":  map[string]any{"a": string(bytes.Repeat([]byte("长"), longest))},
	}
	indented, err := json.MarshalIndent(value, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	joined := joinTerms(indented)
	var before, after bytes.Buffer
	if err := json.Compact(&before, indented); err != nil {
		t.Fatal(err)
	}
	if err := json.Compact(&after, joined); err != nil {
		t.Fatalf("%v\n%s", err, joined)
	}
	if diff := cmp.Diff(before.String(), after.String()); diff != "" {
		t.Error(diff)
	}
	if !bytes.Contains(joined, []byte(`{"coefficient": -1, "pointer": "/a"}`)) || !bytes.Contains(joined, []byte(`["x", "y"]`)) {
		t.Errorf("nothing was joined:\n%s", joined)
	}
}
