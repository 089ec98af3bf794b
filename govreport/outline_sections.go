package govreport

import "github.com/zfxxgk/annualreport/govreport/internal/hanzi"

// This file judges what an importer noted of headings. A document in JSON has none: what it lacks is J03.

// A sectionSet is a set of sections, by their index.
type sectionSet uint8

func (s sectionSet) has(i int) bool { return s&(1<<i) != 0 }

// sixSections is rule S01. What is missing is told before publication only, and all at once: a page from which several
// sections are missing has most likely been cut.
func (c *checker) sixSections() Answer {
	absent, tables := c.absentSections()
	answer := Holds
	if absent != 0 && c.options.Final {
		answer = c.missingSections(absent)
	}
	if tables != 0 {
		f := Finding{Variant: "headings", Severity: Warning}
		if f.bindSections(c.form, tables); len(f.Cells) == 1 {
			f.Variant = "heading"
		}
		answer = c.add(&f)
	}
	if c.headingsThat(MovedSection, "order", 0) == Fails {
		return Fails // and the numbers follow from the places
	}
	return max(answer, c.headingsThat(RenumberedSection, "numbering", absent), c.headingsThat(RenamedSection, "wording", 0))
}

// absentSections returns the sections that an imported report lacks, and those of which it lacks only the heading.
func (c *checker) absentSections() (absent, headings sectionSet) {
	for i := range c.report.Deviations {
		d := &c.report.Deviations[i]
		if d.Kind != AbsentSection {
			continue
		}
		if s := c.form.sectionOf(d.Pointer); s >= 0 {
			if c.report.deviates(MissingMember, d.Pointer) {
				absent |= 1 << s
			} else {
				headings |= 1 << s
			}
		}
	}
	return absent, headings
}

func (c *checker) missingSections(absent sectionSet) Answer {
	var f Finding
	f.bindSections(c.form, absent)
	n := len(f.Cells)
	const sections = 6
	switch {
	case n == 1:
	case n < sections && absent>>(sections-n) == 1<<n-1: // none but the last
		f.Variant = "rest"
		f.arg("last", c.form.Sections[sections-n-1].Heading())
	default:
		f.Variant = "several"
	}
	f.argNumber("count", int64(n))
	return c.add(&f)
}

// bindSections points a finding at some sections and lists them for its message.
func (f *Finding) bindSections(form *Form, set sectionSet) {
	for i := range form.Sections {
		if set.has(i) {
			f.bind(form.Sections[i].Pointer)
		}
	}
	f.Pointer = f.Cells[0]
	var list Text
	for i := range form.Sections {
		if set.has(i) {
			list = list.join(bySemicolons, form.Sections[i].Heading())
		}
	}
	f.arg("list", list)
}

// headingsThat reports the headings that deviate in one way, as one finding. A number that is right when the sections the
// report lacks are not counted is no fault of its own.
func (c *checker) headingsThat(kind DeviationKind, variant string, absent sectionSet) Answer {
	f := Finding{Variant: variant, Severity: Warning}
	for i := range c.report.Deviations {
		d := &c.report.Deviations[i]
		if d.Kind != kind || absent != 0 && c.followsFromAbsence(d, absent) {
			continue
		}
		if f.Pointer == "" {
			f.Pointer = d.Pointer
		} else {
			f.Quote += "、"
		}
		f.bind(d.Pointer)
		f.Quote += d.Raw
	}
	if f.Pointer == "" {
		return Holds
	}
	return c.add(&f)
}

// followsFromAbsence reports whether a heading is numbered as if the sections that are missing before it did not exist.
func (c *checker) followsFromAbsence(d *Deviation, absent sectionSet) bool {
	s := c.form.sectionOf(d.Pointer)
	expected := s + 1
	for i := range s {
		if absent.has(i) {
			expected--
		}
	}
	for _, r := range d.Raw {
		if n := hanzi.SingleNumeral(r); n > 0 {
			return n == expected
		}
	}
	return false
}

// ownHeadings is rule S19. The importer has put the text where it belongs; the page has not.
func (c *checker) ownHeadings() Answer {
	answer := Holds
	var tables sectionSet
	for i := range c.report.Deviations {
		d := &c.report.Deviations[i]
		switch {
		case d.Kind != MovedText:
		case d.Raw == "":
			tables |= 1 << max(c.form.sectionOf(d.Pointer), 0)
		default:
			answer = c.add(&Finding{Pointer: d.Pointer, Quote: beginning(d.Raw)})
		}
	}
	if tables != 0 {
		f := Finding{Variant: "severalTables"}
		if f.bindSections(c.form, tables); len(f.Cells) == 1 {
			f.Variant = "tables"
		}
		answer = c.add(&f)
	}
	return answer
}

// beginning cuts a long quotation short.
func beginning(s string) string {
	const most = 40
	n := 0
	for i := range s {
		if n++; n > most {
			return s[:i] + "…"
		}
	}
	return s
}
