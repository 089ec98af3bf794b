package validation

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/zfxxgk/annualreport/govreport"
)

// A validator says of an aggregated report and those it sums what Check says with the same options.
func TestAgreesOnLevels(t *testing.T) {
	files, err := filepath.Glob("../../testdata/rules/G*/*.with.json")
	if err != nil || len(files) < 20 {
		t.Fatalf("%d cases of rules G: %v", len(files), err)
	}
	v, err := New(Options{Draft: true, Fail: govreport.Advice})
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		report, levels := read(strings.Replace(file, ".with.json", ".json", 1)), levelsIn(t, file)
		want := govreport.Check(report, govreport.Options{Own: levels.Own, Children: levels.Children, AllChildren: levels.AllChildren}).Findings
		ctx := WithLevels(context.Background(), levels)
		got, rest := Findings(v.StructCtx(ctx, report))
		if rest != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: Check and validator differ (-Check +validator): %v\n%s", file, rest, cmp.Diff(want, got))
		}
		if other, _ := Findings(v.StructCtx(context.Background(), report)); len(other.Of("G1")) > 0 {
			t.Errorf("%s: compared though the context has no reports below", file)
		}
	}
}

func levelsIn(t *testing.T, file string) (levels Levels) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var with struct {
		Own         json.RawMessage
		Children    []json.RawMessage
		AllChildren bool
	}
	if err := json.Unmarshal(data, &with); err != nil {
		t.Fatal(err)
	}
	decode := func(data []byte) *govreport.Report {
		r, err := govreport.Decode(data)
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	if with.Own != nil {
		levels.Own = decode(with.Own)
	}
	for _, child := range with.Children {
		levels.Children = append(levels.Children, decode(child))
	}
	levels.AllChildren = with.AllChildren
	return levels
}
