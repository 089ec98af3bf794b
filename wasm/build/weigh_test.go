package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestJudgeHoldsTheBudget(t *testing.T) {
	const within = 1000 * budget
	empty := weight{"empty", 9000, 1000, 1000}
	for _, c := range []struct {
		name    string
		checker weight
		wants   string // in the error; empty for none
	}{
		{"just within", weight{"checker", 9000, 900, within}, ""},
		{"just over", weight{"checker", 9000, 900, within + 1}, "brotli"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var table strings.Builder
			err := judge(&table, []weight{empty, c.checker, {"importer", 9000, 900, 900}}) // which has no budget
			if (err == nil) != (c.wants == "") || err != nil && !strings.Contains(err.Error(), c.wants) {
				t.Errorf("error %v, want %q", err, c.wants)
			}
			if lines := strings.Count(table.String(), "\n"); lines != 4 {
				t.Errorf("%d lines:\n%s", lines, &table)
			}
		})
	}
}

func TestWeigh(t *testing.T) {
	file := filepath.Join(t.TempDir(), "x")
	if err := os.WriteFile(file, make([]byte, 100_000), 0o644); err != nil {
		t.Fatal(err)
	}
	w, err := weigh("zeros", file)
	if err != nil {
		t.Fatal(err)
	}
	if w.plain != 100_000 || w.gzip < 10 || w.gzip > 1000 || w.brotli < 5 || w.brotli > 1000 {
		t.Errorf("%+v", w)
	}
	if _, err := weigh("nothing", file+"y"); err == nil {
		t.Error("a file that is not there has a weight")
	}
}
