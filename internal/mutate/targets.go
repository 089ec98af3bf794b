package mutate

import (
	"path/filepath"
	"slices"
)

// A Target is code that is held by tests.
type Target struct {
	Name   string
	Folder string   // of the package
	Files  []string // patterns of the names of its files; none of them is a test
	Kills  []string // the packages whose tests kill its mutants, the fastest first
}

// Has reports whether a file of the folder is one of the target.
func (t *Target) Has(name string) bool {
	return slices.ContainsFunc(t.Files, func(pattern string) bool { ok, _ := filepath.Match(pattern, name); return ok })
}

// Targets are the promises that are numbers: what is wrong without a test to notice it would be told to somebody as a fact.
var Targets = []Target{
	{"rules", "govreport", []string{"*_rules.go", "constraint.go", "deviation.go"}, []string{"./govreport"}},
	{"cells", "govreport", []string{"count.go", "amount.go", "value.go", "cell_*.go", "limits.go", "structure_cell.go", "complete.go", "repair.go", "enter.go", "explanation.go",
		"unlisted.go", "aggregate.go"}, []string{"./govreport"}},
	{"diagnosis", "govreport", []string{"diagnosis*.go", "network.go", "cause.go"}, []string{"./govreport"}},
	{"balance", "govreport/internal/balance", []string{"*.go"}, []string{"./govreport/internal/balance", "./govreport"}},
	{"importer", "govreport/extract", []string{"total.go", "row*.go", "value.go", "order*.go", "columns.go", "placing.go", "split.go", "subtotal.go",
		"apart.go", "disputes_*.go", "stated.go"}, []string{"./govreport/extract"}},
}
