package govreport

// levelRules are the rules between an aggregated report and those it sums: G1 to G8.
var levelRules []reportRule

// CheckLevels compares an aggregated report (汇总) with the organ's own report, which may be nil, and the reports of its
// subordinate organs. It runs the rules G alone; Check runs them with all others when Options.Children is given.
func CheckLevels(parent, own *Report, children []*Report) Result {
	return Check(parent, Options{Own: own, Children: children, Only: []string{"G"}})
}
