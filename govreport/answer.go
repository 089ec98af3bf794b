package govreport

// An Answer is what a rule says of a report.
type Answer uint8

// The four answers, from the least to the most telling: a rule that looks at several places gives the most telling one.
const (
	NotApplicable Answer = iota // the rule is not about such a report, or was switched off
	Holds                       // the report keeps the rule
	CannotTell                  // something the rule needs is blank, unreadable or not given
	Fails                       // the report breaks the rule; there is a finding
)

// String names the answer in English, for logs and tests.
func (a Answer) String() string {
	switch a {
	case NotApplicable:
		return "does not apply"
	case Holds:
		return "holds"
	case CannotTell:
		return "cannot tell"
	case Fails:
		return "fails"
	default:
		panic("govreport: unknown answer")
	}
}
