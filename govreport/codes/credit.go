package codes

import "strings"

// A Credit is a 统一社会信用代码 (GB 32100-2015), the number every organ and organisation is registered under. Its 18
// characters are the registering department (1 for 机构编制), the category (1 for 机关), six digits of region, nine
// characters of 组织机构代码 (GB 11714-1997) ending in a check character of their own, and a check character over all.
// The letters I, O, S, V and Z do not occur.
type Credit string

// CreditPattern is the regular expression (RE2 and ECMA-262) that matches exactly the well-formed credit codes.
const CreditPattern = `^[0-9A-HJ-NPQRTUWXY]{18}$`

// creditAlphabet gives each character of a credit code its value, 0 to 30.
const creditAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"

// WellFormed reports whether the code is 18 characters of the alphabet of GB 32100; small letters are not in it.
func (c Credit) WellFormed() bool {
	if len(c) != 18 {
		return false
	}
	for i := 0; i < len(c); i++ {
		if strings.IndexByte(creditAlphabet, c[i]) < 0 {
			return false
		}
	}
	return true
}

// Valid reports whether the code is well formed and both check characters are right. A single mistyped character and two
// neighbours changing places never pass. It does not say that the code has been given to anyone.
func (c Credit) Valid() bool { return c.Fault() == "" }

// Fault says what is wrong with the code: WrongForm, WrongCheck, WrongOrganisationCheck or nothing.
//
// The check over all is reckoned from the 17 characters before it when a code is given out: a code that misses it was never
// given to anyone, and WrongCheck comes first. With that one right the code cannot have been mistyped in a single place, so
// the inner one may have been wrong from the start.
func (c Credit) Fault() Fault {
	switch {
	case !c.WellFormed():
		return WrongForm
	case string(c[17:]) != c.CheckCharacter():
		return WrongCheck
	case string(c[16:17]) != c.OrganisationCheckCharacter():
		return WrongOrganisationCheck
	}
	return ""
}

// OfPublicOrgan reports whether a well-formed code was given out by 机构编制 (1): to a 机关 (1), 事业单位 (2), 群众团体 (3) or
// other (9).
func (c Credit) OfPublicOrgan() bool {
	return c.WellFormed() && c[0] == '1' && strings.IndexByte("1239", c[1]) >= 0
}

// Division returns the region the code was registered in, its third to eighth characters, or "" when the code is not
// well formed. The region need not be valid. It stays when the organisation moves.
func (c Credit) Division() Division {
	if !c.WellFormed() {
		return ""
	}
	return Division(c[2:8])
}

// CheckCharacter returns what the last character has to be, given the 17 before it, or "" when the code is not well
// formed. Putting it there repairs the code only if OrganisationCheckCharacter already stands in its own place.
func (c Credit) CheckCharacter() string {
	if !c.WellFormed() {
		return ""
	}
	sum, weight := 0, 1
	for i := 0; i < 17; i++ {
		sum += strings.IndexByte(creditAlphabet, c[i]) * weight
		weight = weight * 3 % 31
	}
	check := (31 - sum%31) % 31
	return creditAlphabet[check : check+1]
}

// OrganisationCheckCharacter returns what the 17th character has to be: the check character of GB 11714 over the eight
// before it, or "" when the code is not well formed.
func (c Credit) OrganisationCheckCharacter() string {
	if !c.WellFormed() {
		return ""
	}
	sum := 0
	for i, weight := range [...]int{3, 7, 9, 10, 5, 8, 4, 2} {
		sum += organisationValue(c[8+i]) * weight
	}
	check := (11 - sum%11) % 11
	return "0123456789X"[check : check+1]
}

// organisationValue is the value of a character in GB 11714, which counts A to Z as 10 to 35 without leaving any out.
func organisationValue(b byte) int {
	if b <= '9' {
		return int(b - '0')
	}
	return int(b-'A') + 10
}
