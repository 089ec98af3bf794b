package govreport

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// previousOf returns the report of the year before where it can be compared: it is on that year, of the same organ as far
// as one can tell, and counts whose numbers this one does.
func previousOf(r, previous *Report) *Report {
	if previous == nil || previous.Year != r.Year-1 || r.anotherOrgan(previous) || r.anotherScope(previous) {
		return nil
	}
	return previous
}

// comparable is rule X3. A wrong report is told of once, and not by everything that does not fit it.
func (c *checker) comparable() Answer {
	r, previous := c.report, c.options.Previous
	f := Finding{Pointer: "/organ/name"}
	switch {
	case previous == nil:
		return NotApplicable
	case c.previous != nil:
		return Holds
	case r.Year == 0:
		return c.undecided("/year", UnknownYear, "/year")
	case previous.Year == 0:
		return c.undecided("/year", NoPreviousYear)
	case previous.Year != r.Year-1:
		f.Pointer, f.Expected, f.Actual = "/year", NumberValue(int64(r.Year-1)), NumberValue(int64(previous.Year))
	case r.anotherOrgan(previous):
		f.Variant = "otherOrgan"
		f.argVerbatim("other", previous.Organ.Name)
		f.argVerbatim("own", r.Organ.Name)
	default:
		f.Pointer, f.Variant = "/scope", "otherScope"
		f.arg("other", previous.Scope.Label())
		f.arg("own", r.Scope.Label())
	}
	return c.add(&f)
}

// anotherScope reports whether two reports say that they count other organs' numbers.
func (r *Report) anotherScope(previous *Report) bool {
	return apart(string(r.Scope), string(previous.Scope))
}

// anotherOrgan reports whether two reports are surely of two organs: their names differ, and something else that tells
// organs apart as well. A name alone may have been changed; one that was merged into another is another organ.
func (r *Report) anotherOrgan(previous *Report) bool {
	a, b := &r.Organ, &previous.Organ
	return !sameName(a.Name, b.Name) &&
		(apart(string(a.Kind.ofGovernment()), string(b.Kind.ofGovernment())) || apart(string(a.Level), string(b.Level)) ||
			apart(string(a.DivisionCode), string(b.DivisionCode)) || apart(string(a.CreditCode), string(b.CreditCode)))
}

// ofGovernment takes a government and its office for one: either may head the report of the government.
func (k Kind) ofGovernment() Kind {
	if k == GovernmentOffice {
		return Government
	}
	return k
}

// apart reports whether two statements are both there and differ.
func apart(a, b string) bool { return a != "" && b != "" && a != b }

// sameName reports whether two names can be of one organ: one may leave out what stands before it (省、市) or 人民政府.
func sameName(a, b string) bool {
	a = strings.TrimSuffix(hanzi.Simplify(a), "人民政府")
	b = strings.TrimSuffix(hanzi.Simplify(b), "人民政府")
	return strings.HasSuffix(a, b) || strings.HasSuffix(b, a)
}
