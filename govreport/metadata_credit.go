package govreport

import "github.com/zfxxgk/annualreport/govreport/codes"

// creditCodeChecks is rule M3.
func (c *checker) creditCodeChecks() Answer {
	o := &c.report.Organ
	code := o.CreditCode
	if !code.WellFormed() {
		return NotApplicable
	}
	if !code.Valid() {
		f := Finding{Pointer: "/organ/creditCode", Actual: TextValue(string(code))}
		c.wrongCheck(&f, code)
		return c.add(&f)
	}
	if o.isPublic() && !code.OfPublicOrgan() {
		return c.add(&Finding{Pointer: "/organ/creditCode", Severity: Advice, Variant: "notAnOrgan", Quote: string(code[:2]), Actual: TextValue(string(code))})
	}
	away, from := c.away(code.Division())
	if away < codes.OtherPrefecture {
		return Holds
	}
	f := Finding{Pointer: "/organ/creditCode", Severity: Advice, Variant: "otherRegion"}
	f.disagrees(from, code.Division())
	return c.add(&f)
}

// wrongCheck says which check character is wrong. An inner one that is wrong alone may have been so from the start.
func (c *checker) wrongCheck(f *Finding, code codes.Credit) {
	check, found := code.CheckCharacter(), string(code[17:])
	if code.Fault() == codes.WrongOrganisationCheck {
		f.Variant, f.Severity = "innerCheck", Warning
		check, found = code.OrganisationCheckCharacter(), string(code[16:17])
	} else if right := c.mended(code); right != "" {
		f.Variant, f.Expected = "oneSlip", TextValue(string(right))
		f.Repair = []Repair{{f.Pointer, f.Expected}}
	}
	f.argVerbatim("check", check)
	f.argVerbatim("found", found)
}

// mended returns the only code of the organ's own that one slip can have made this one of; "" when there is none or more than
// one.
func (c *checker) mended(code codes.Credit) (right codes.Credit) {
	for _, candidate := range code.Corrections() {
		switch {
		case !c.canBeMeant(candidate, code):
		case right != "":
			return ""
		default:
			right = candidate
		}
	}
	return right
}

// canBeMeant reports whether a code can be the organ's own: a public organ's, with digits where it has them, of the region
// that the organ is known to be in.
func (c *checker) canBeMeant(code, written codes.Credit) bool {
	region := code.Division()
	if c.report.Organ.isPublic() && !code.OfPublicOrgan() || !region.WellFormed() || region.OfNoProvince() {
		return false
	}
	if far, _ := c.away(region); far != codes.Together {
		return false
	}
	for i := 8; i < 16; i++ { // letters are for the codes that begin with M, or that had them
		if code[i] > '9' && code[i] != written[i] && code[8] != 'M' {
			return false
		}
	}
	return true
}

// isPublic reports an organ that the departments of 机构编制 register.
func (o *Organ) isPublic() bool { return o.Kind != "" && o.Kind != OtherOrgan }
