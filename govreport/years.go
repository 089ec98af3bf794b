package govreport

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// This file says which report of the year before can be compared with a report.

// CheckYears compares a report with the same organ's report on the year before. It runs the rules X, and with them T2-1 and
// T2-4, which say what X2 leaves to them; Check runs all of them when Options.Previous is given.
func CheckYears(previous, current *Report) Result {
	return Check(current, Options{Previous: previous, Only: []string{"X", "T2-1", "T2-4"}})
}

// previousOf returns the report of the year before where it can be compared: it is on that year, of the same organ as far
// as one can tell, and counts whose numbers this one does.
func previousOf(r, previous *Report) *Report {
	if previous == nil || previous.Year != r.Year-1 || r.anotherOrgan(previous) || r.anotherScope(previous) {
		return nil
	}
	return previous
}

// anotherOrgan reports whether two reports are surely of two organs: their names differ, and something else that tells
// organs apart as well. A name alone may have been changed; one that was merged into another is another organ.
func (r *Report) anotherOrgan(previous *Report) bool {
	a, b := &r.Organ, &previous.Organ
	return !sameName(a.Name, b.Name) &&
		(apart(string(a.Kind.ofGovernment()), string(b.Kind.ofGovernment())) || apart(string(a.Level), string(b.Level)) ||
			apart(string(a.DivisionCode), string(b.DivisionCode)) || apart(string(a.CreditCode), string(b.CreditCode)))
}

// sameName reports whether two names can be of one organ: one may leave out what stands before it (省、市) or 人民政府.
func sameName(a, b string) bool {
	a = strings.TrimSuffix(hanzi.Simplify(a), "人民政府")
	b = strings.TrimSuffix(hanzi.Simplify(b), "人民政府")
	return strings.HasSuffix(a, b) || strings.HasSuffix(b, a)
}

// ofGovernment takes a government and its office for one: either may head the report of the government.
func (k Kind) ofGovernment() Kind {
	if k == GovernmentOffice {
		return Government
	}
	return k
}

// anotherScope reports whether two reports say that they count other organs' numbers.
func (r *Report) anotherScope(previous *Report) bool {
	return apart(string(r.Scope), string(previous.Scope))
}

// apart reports whether two statements are both there and differ.
func apart(a, b string) bool { return a != "" && b != "" && a != b }
