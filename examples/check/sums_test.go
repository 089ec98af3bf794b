package main

import (
	"strings"
	"testing"
)

// A diagnosis that explains more than one sum lists them, six at most, and says how many there are where it does not list all: for
// want of room, or because blanks leave a sum no single value.
func TestSumsBelowADiagnosis(t *testing.T) {
	for _, c := range []struct {
		file   string
		flags  []string
		listed int
		all    string // what is said of the rest, "" for nothing
	}{
		{"T3-L/bad-zero-total-row-one-outcome", nil, 6, ""},
		{"T3-L/bad-rows-swapped", nil, 6, "……等 7 项"},
		{"T3-L/bad-rows-swapped", []string{"-v"}, 7, ""},
		{"T3-L/bad-carried-out-in-wrong-column", nil, 1, "……等 2 项"},
		{"T3-L/bad-one-cell", nil, 2, ""},
		{"T3-L/bad-one-cell-beside-blank", nil, 0, ""},
	} {
		_, out, _ := runWith(t, nil, append(c.flags, "-draft", "-only", "T3", "../../testdata/rules/"+c.file+".json")...)
		if n := strings.Count(out, "按其他各数应为"); n != c.listed {
			t.Errorf("%s %v lists %d sums, want %d:\n%s", c.file, c.flags, n, c.listed, out)
		}
		if more := strings.Contains(out, "……等"); more != (c.all != "") || !strings.Contains(out, c.all) {
			t.Errorf("%s %v does not say %q:\n%s", c.file, c.flags, c.all, out)
		}
	}
}
