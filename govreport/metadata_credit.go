package govreport

import "strings"

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
	if o.isPublic() && !ofPublicOrgan(code) {
		return c.add(&Finding{Pointer: "/organ/creditCode", Severity: Advice, Variant: "notAnOrgan", Quote: string(code[:2]), Actual: TextValue(string(code))})
	}
	away, from := c.away(code.Division())
	if away < otherPrefecture {
		return Holds
	}
	f := Finding{Pointer: "/organ/creditCode", Severity: Advice, Variant: "otherRegion"}
	f.disagrees(from, code.Division())
	return c.add(&f)
}

// wrongCheck says which check character is wrong. The one over all is reckoned from the 17 before it when a code is given
// out: a code that misses it was never given to anyone. With that one right the code cannot have been mistyped in a single
// place, so the inner one may have been wrong from the start.
func (c *checker) wrongCheck(f *Finding, code CreditCode) {
	check, found := code.CheckCharacter(), string(code[17:])
	if found == check {
		f.Variant, f.Severity = "innerCheck", Warning
		check, found = code.OrganisationCheckCharacter(), string(code[16:17])
	} else if right := c.mended(code); right != "" {
		f.Variant, f.Expected = "oneSlip", TextValue(string(right))
		f.Repair = []Repair{{f.Pointer, f.Expected}}
	}
	f.argVerbatim("check", check)
	f.argVerbatim("found", found)
}

// mended returns the only code that one mistyped character, or two neighbours changing places, can have made this one of;
// "" when there is none or more than one.
func (c *checker) mended(code CreditCode) (right CreditCode) {
	b := []byte(code)
	n := 0
	try := func() {
		if s := CreditCode(b); s != code && s.Valid() && c.canBeMeant(s, code) {
			right, n = s, n+1
		}
	}
	for i := range b {
		was := b[i]
		for j := range len(creditAlphabet) {
			b[i] = creditAlphabet[j]
			try()
		}
		b[i] = was
		if i > 0 {
			b[i-1], b[i] = b[i], b[i-1]
			try()
			b[i-1], b[i] = b[i], b[i-1]
		}
	}
	if n != 1 {
		return ""
	}
	return right
}

// canBeMeant reports whether a code can be the organ's own: a public organ's, with digits where it has them, of the region
// that the organ is known to be in.
func (c *checker) canBeMeant(code, written CreditCode) bool {
	region := code.Division()
	if c.report.Organ.isPublic() && !ofPublicOrgan(code) || !region.WellFormed() || region.ofNoProvince() {
		return false
	}
	if far, _ := c.away(region); far != together {
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

// ofPublicOrgan reports a code given out by 机构编制 (1): to a 机关 (1), 事业单位 (2), 群众团体 (3) or other (9).
func ofPublicOrgan(code CreditCode) bool {
	return code[0] == '1' && strings.IndexByte("1239", code[1]) >= 0
}
