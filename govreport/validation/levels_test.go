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
		report, o := read(base+".json"), companionOptions(t, base)
		want := govreport.Check(report, o).Findings
		ctx := WithDeadline(WithLevels(context.Background(), Levels{o.Own, o.Children, o.AllChildren}), o.Deadline)
		got, rest := Findings(v.StructCtx(ctx, report))
		if rest != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: Check and validator differ (-Check +validator): %v\n%s", file, rest, cmp.Diff(want, got))
		}
		if other, _ := Findings(v.Struct(report)); len(other.Of("G1"))+len(other.Of("G7")) > 0 {
			t.Errorf("%s: compared though the context has no reports below", file)
		}
	}
}
