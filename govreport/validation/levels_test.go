package validation

import (
	"context"
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
		base := strings.TrimSuffix(file, ".with.json")
		report, levels := read(base+".json"), levelsBeside(t, base)
		want := govreport.Check(report, govreport.Options{Own: levels.Own, Children: levels.Children, AllChildren: levels.AllChildren}).Findings
		got, rest := Findings(v.StructCtx(WithLevels(context.Background(), levels), report))
		if rest != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: Check and validator differ (-Check +validator): %v\n%s", file, rest, cmp.Diff(want, got))
		}
		if other, _ := Findings(v.Struct(report)); len(other.Of("G1"))+len(other.Of("G7")) > 0 {
			t.Errorf("%s: compared though the context has no reports below", file)
		}
	}
}
