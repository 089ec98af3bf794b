package govreport

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// A SiteCode is a 网站标识码, the number a government website carries in its footer (政府网站标识码): six digits of region
// and four of serial, such as 6404250004, or bm and eight digits for the websites of the State Council's departments and
// of the systems they manage vertically, such as bm55000001.
//
// The form is read off published footers; no published standard was found for it.
type SiteCode string

// SiteCodePattern is the regular expression (RE2 and ECMA-262) that matches exactly the well-formed site codes.
const SiteCodePattern = `^([0-9]{10}|bm[0-9]{8})$`

// WellFormed reports whether the code is ten digits, or bm and eight digits. BM is not bm.
func (c SiteCode) WellFormed() bool {
	return len(c) == 10 && hanzi.IsDigits(strings.TrimPrefix(string(c), "bm"))
}

// Valid reports whether the code is well formed and, where it names a region, the region's province is known.
func (c SiteCode) Valid() bool {
	region, ok := c.Division()
	return c.WellFormed() && (!ok || region.Valid())
}

// Division returns the region of the website, the first six digits. It is false for a bm code, which names a department
// and no region, and for a code that is not well formed.
func (c SiteCode) Division() (DivisionCode, bool) {
	if !c.WellFormed() || c[0] == 'b' {
		return "", false
	}
	return DivisionCode(c[:6]), true
}
