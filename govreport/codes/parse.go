package codes

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// The Parse functions read a code as people type and print it: with space before, behind and within it, in full-width or
// traditional characters, in letters of either case. What they return is well formed, and false says that the text is no such
// code and nothing else.

// ParseDivision reads a division code.
func ParseDivision(text string) (Division, bool) { return parsed(Division(hanzi.FoldString(text))) }

// ParseCredit reads a credit code. It need not be valid: what a wrong check character was meant to be, Corrections may tell.
func ParseCredit(text string) (Credit, bool) {
	return parsed(Credit(strings.ToUpper(hanzi.FoldString(text))))
}

// ParseSite reads a site code.
func ParseSite(text string) (Site, bool) {
	return parsed(Site(strings.ToLower(hanzi.FoldString(text))))
}

// ParseICP reads an ICP number.
func ParseICP(text string) (ICP, bool) {
	return parsed(ICP(strings.ToUpper(hanzi.FoldString(text))))
}

// ParsePublicSecurity reads a public security number.
func ParsePublicSecurity(text string) (PublicSecurity, bool) {
	return parsed(PublicSecurity(hanzi.FoldString(text)))
}

// ParsePostcode reads a postcode.
func ParsePostcode(text string) (Postcode, bool) { return parsed(Postcode(hanzi.FoldString(text))) }

// parsed returns a code if it is well formed.
func parsed[T interface {
	~string
	WellFormed() bool
}](code T) (T, bool) {
	if !code.WellFormed() {
		return "", false
	}
	return code, true
}
