package govreport

// yearRules are the rules between a report and that of the year before: X1 to X7.
var yearRules []reportRule

// CheckYears compares a report with the same organ's report on the year before. It runs the rules X alone; Check runs them
// with all others when Options.Previous is given.
func CheckYears(previous, current *Report) Result {
	return Check(current, Options{Previous: previous, Only: []string{"X"}})
}
