// Package golden compares what a test got with a file, and holds the one -update flag.
package golden

import (
	"flag"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite the wanted files; read the diff as if someone else wrote it")

// Updating reports whether the wanted files are rewritten.
func Updating() bool { return *update }

// Compare fails the test unless the file holds got. With -update it writes the file.
func Compare(t *testing.T, file string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatalf("%v (run the test with -update to write it)", err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s (-want +got; run the test with -update to write it anew, then read what changed):\n%s", file, diff)
	}
}
