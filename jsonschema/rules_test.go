package jsonschema_test

import (
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zfxxgk/annualreport/jsonschema/internal/rules"
)

// rules.json is what the rules of the library make it.
func TestRulesAreFresh(t *testing.T) {
	want, err := rules.JSON()
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("rules.json")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("rules.json is stale: run 'go generate ./jsonschema'\n%s", diff)
	}
}
