package govreport

import "github.com/zfxxgk/annualreport/govreport/codes"

// dated tells whether there is a date of publication to judge: Holds where there is. A report that is not yet published
// has none, which is nothing to tell of.
func (c *checker) dated() Answer {
	r := c.report
	switch {
	case r.PublishedOn == "":
		return NotApplicable
	case !r.PublishedOn.WellFormed():
		return c.undecided("/publishedOn", UnknownDate, "/publishedOn")
	case r.Year == 0:
		return c.undecided("/publishedOn", UnknownYear, "/year")
	}
	return Holds
}

// later reports whether the report was published after a day of the year in which it is due.
func (c *checker) later(month, day int) bool {
	return c.report.PublishedOn.After(codes.NewDate(c.report.Year+1, month, day))
}

// isTownship reports whether the organ is one for which art. 49 sets no date.
func (o *Organ) isTownship() bool {
	return o.Kind == Township || o.Kind == Subdistrict || o.Level == TownshipLevel
}

// isOfCounty reports whether an organ's level is stated, as that of a county or above.
func (o *Organ) isOfCounty() bool { return o.Level != "" && o.Level != TownshipLevel }

// departmentInTime is rule D1. The report of an office may be its own, as that of a department, or its government's. Without
// a kind, what is too late for everybody is left to D2.
func (c *checker) departmentInTime() Answer {
	o := &c.report.Organ
	if o.isTownship() || o.Kind == Government || o.Kind == OtherOrgan {
		return NotApplicable
	}
	if answer := c.dated(); answer != Holds {
		return answer
	}
	switch {
	case !c.later(1, 31):
		return Holds
	case o.Kind == Department, o.Kind == Ministry:
		return c.late(codes.NewDate(c.report.Year+1, 1, 31), "")
	case o.Kind == Vertical:
		return c.late(codes.NewDate(c.report.Year+1, 1, 31), "vertical")
	case c.later(3, 31):
		return NotApplicable
	case o.Kind == GovernmentOffice:
		return c.late(codes.NewDate(c.report.Year+1, 1, 31), "officeOrGovernment")
	}
	return c.undecided("/publishedOn", UnknownOrgan, "/organ/kind")
}

// governmentInTime is rule D2. It is everybody's last day at county level and above.
func (c *checker) governmentInTime() Answer {
	o := &c.report.Organ
	if o.isTownship() || o.Kind != "" && o.Kind != Government && o.Kind != GovernmentOffice {
		return NotApplicable
	}
	if answer := c.dated(); answer != Holds {
		return answer
	}
	switch {
	case !c.later(3, 31):
		return Holds
	case o.Kind == "" && !o.isOfCounty():
		return c.undecided("/publishedOn", UnknownOrgan, c.report.unknownOfOrgan()...)
	}
	return c.late(codes.NewDate(c.report.Year+1, 3, 31), "")
}

// townshipInTime is rule D3.
func (c *checker) townshipInTime() Answer {
	if !c.report.Organ.isTownship() {
		return NotApplicable
	}
	return c.missesDeadline()
}

// afterTheYear is rule D4. A period that ended before the year is S05's finding, and may be that of a dissolved organ.
func (c *checker) afterTheYear() Answer {
	if answer := c.dated(); answer != Holds {
		return answer
	}
	r := c.report
	if !r.PublishedOn.Before(codes.NewDate(r.Year+1, 1, 1)) || r.Period.End.Year() == r.Year && r.PublishedOn.After(r.Period.End) {
		return Holds
	}
	f := Finding{Pointer: "/publishedOn", Cells: []string{"/year", "/publishedOn"}, Actual: TextValue(string(r.PublishedOn))}
	f.argNumber("year", int64(r.Year))
	if c.hasPageDate() {
		f.Variant = "republished"
	}
	return c.add(&f)
}

// locallyInTime is rule D5, which adds nothing where the law's own date was missed.
func (c *checker) locallyInTime() Answer {
	if c.report.Organ.isTownship() || c.hasSpoken(spot{pointer: "/publishedOn"}) {
		return NotApplicable
	}
	return c.missesDeadline()
}

// missesDeadline compares with the date set locally, where it is one for reports on this year.
func (c *checker) missesDeadline() Answer {
	r, deadline := c.report, c.options.Deadline
	switch {
	case !deadline.WellFormed() || r.Year != 0 && deadline.Year() != r.Year+1:
		return NotApplicable
	case r.PublishedOn == "" && c.options.Final:
		return c.undecided("/publishedOn", UnknownDate, "/publishedOn")
	}
	if answer := c.dated(); answer != Holds {
		return answer
	}
	if !r.PublishedOn.After(deadline) {
		return Holds
	}
	return c.late(deadline, "")
}

// late reports that the last day was missed. A date read off a page may be of another day than the first publication, the
// more so when it is years later: then it is no error, and a variant says so.
func (c *checker) late(last codes.Date, variant string) Answer {
	r := c.report
	f := Finding{Pointer: "/publishedOn", Variant: variant, Cells: []string{"/year", "/publishedOn"},
		Expected: TextValue(string(last)), Actual: TextValue(string(r.PublishedOn))}
	switch {
	case variant != "" || c.rule.severity == Advice:
		f.Severity = Advice
	case c.hasPageDate():
		f.Variant = "republished"
		if f.Severity = Warning; c.rule.severity == Warning || r.PublishedOn.Year() > r.Year+1 {
			f.Severity = Advice
		}
	}
	return c.add(&f)
}

// hasPageDate reports whether the date of publication was read off a page.
func (c *checker) hasPageDate() bool {
	for i := range c.report.Deviations {
		if d := &c.report.Deviations[i]; d.Kind == PageDate && d.Pointer == "/publishedOn" {
			return true
		}
	}
	return false
}
