package codes

import (
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// The two numbers a website is filed under, [ICP] and [PublicSecurity], begin with the 简称 of a province.

// filingFault says what is wrong with a filing number.
func filingFault(wellFormed bool, p Province) Fault {
	switch {
	case !wellFormed:
		return WrongForm
	case p == Province{}:
		return UnknownProvince
	}
	return ""
}

// afterIdeograph returns s without the Chinese character at its front, of the class [一-鿿] of the patterns, or "" when there is
// none: no form matches that.
func afterIdeograph(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	if !hanzi.IsIdeograph(r) {
		return ""
	}
	return s[size:]
}
