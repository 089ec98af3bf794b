package codes

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// A Site is a 网站标识码, the number a government website carries in its footer (政府网站标识码): six digits of region
// and four of serial, such as 6404250004, or bm and eight digits for the websites of the State Council's departments and
// of the systems they manage vertically, such as bm55000001.
//
// The form is read off published footers; no published standard was found for it.
type Site string

// SitePattern is the regular expression (RE2 and ECMA-262) that matches exactly the well-formed site codes.
const SitePattern = `^([0-9]{10}|bm[0-9]{8})$`

// WellFormed reports whether the code is ten digits, or bm and eight digits. BM is not bm.
func (c Site) WellFormed() bool {
	return len(c) == 10 && hanzi.IsDigits(strings.TrimPrefix(string(c), "bm"))
}

// Valid reports whether the code is well formed and, where it names a region, the region's province is known.
func (c Site) Valid() bool { return c.Fault() == "" }

// Fault says what is wrong with the code: WrongForm, UnknownProvince or nothing.
func (c Site) Fault() Fault {
	if !c.WellFormed() {
		return WrongForm
	}
	if region, ok := c.Division(); ok {
		return region.Fault()
	}
	return ""
}

// Division returns the region of the website, the first six digits. It is false for a bm code, which names a department
// and no region, and for a code that is not well formed.
func (c Site) Division() (Division, bool) {
	if !c.WellFormed() || c[0] == 'b' {
		return "", false
	}
	return Division(c[:6]), true
}
