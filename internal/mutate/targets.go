package mutate

// A Target is code that is held by tests.
type Target struct {
	Name   string
	Folder string   // of the package
	Files  []string // patterns of the names of its files; none of them is a test
	Kills  []Kill   // what kills its mutants, the fastest first
}

// A Kill is tests of a package.
type Kill struct {
	Package string // to be compiled
	Run     string // which of its tests, as -run has them
}

// Targets are the promises that are numbers: what is wrong without a test to notice it would be told to somebody as a fact.
var Targets = []Target{
	{"rules", "govreport", []string{"*_rules.go", "constraint.go", "deviation.go"}, []Kill{
		{"./govreport", "^(TestRuleCases|TestConstants)"}, {"./govreport", "Rule|Edge|Years|Levels|Publication|Metadata|Claims|Structure|Explanation|Unlisted|Conformance"}, {"./govreport", ""},
	}},
	{"cells", "govreport", []string{"count.go", "amount.go", "value.go", "cell_*.go", "limits.go", "structure_cell.go", "complete.go", "repair.go", "enter.go", "explanation.go",
		"unlisted.go", "aggregate.go"}, []Kill{
		{"./govreport", "Cell|Count|Amount|Value|Limit|Structure|Complete|Repair|Enter|Expla|Unlisted|Aggregate|Decode|Scan"}, {"./govreport", ""},
	}},
	{"diagnosis", "govreport", []string{"diagnosis*.go", "network.go", "cause.go"}, []Kill{
		{"./govreport", "^TestRuleCases"}, {"./govreport", "Diagnosis|OneWrong|Pairs|Blank|Proposals|Complete"}, {"./govreport", ""},
	}},
	{"balance", "govreport/internal/balance", []string{"*.go"}, []Kill{
		{"./govreport/internal/balance", ""}, {"./govreport", "^TestRuleCases"}, {"./govreport", "Diagnosis|OneWrong|Pairs|Blank|Proposals|Complete"}, {"./govreport", ""},
	}},
	{"importer", "govreport/extract", []string{"total.go", "row*.go", "value.go", "order*.go", "columns.go", "placing.go", "split.go", "subtotal.go",
		"apart.go", "disputes_*.go", "stated.go"}, []Kill{
		{"./govreport/extract", "Golden|Flatten|Blank|Row|Total|Cell|Column|Disputes|Glued|Table"}, {"./govreport/extract", ""},
	}},
}
