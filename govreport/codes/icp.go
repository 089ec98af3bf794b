package codes

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// An ICP is an ICP备案号, the number under which a website is filed with the provincial communications
// administration (非经营性互联网信息服务备案): the province's one-character name, ICP备, eight digits or, in newer numbers, ten
// that begin with the full year, 号, and the number of the website within the filing, such as 宁ICP备11000053号-1.
type ICP string

// ICPPattern is the regular expression (RE2 and ECMA-262) that matches exactly the well-formed ICP numbers.
const ICPPattern = `^[一-鿿]ICP备([0-9]{8}|[0-9]{10})号(-[0-9]{1,3})?$`

// WellFormed reports whether the number has the form above, whatever character stands in the province's place.
func (n ICP) WellFormed() bool {
	rest := afterIdeograph(string(n))
	rest, named := strings.CutPrefix(rest, "ICP备")
	serial, suffix, ended := strings.Cut(rest, "号")
	if !named || !ended || !hanzi.IsDigits(serial) || (len(serial) != 8 && len(serial) != 10) {
		return false
	}
	if suffix == "" {
		return true
	}
	site, dash := strings.CutPrefix(suffix, "-")
	return dash && len(site) >= 1 && len(site) <= 3 && hanzi.IsDigits(site)
}

// Valid reports whether the number is well formed and begins with the 简称 of a province. It does not say that the filing
// exists.
func (n ICP) Valid() bool { return n.Fault() == "" }

// Fault says what is wrong with the number: WrongForm, UnknownProvince or nothing.
func (n ICP) Fault() Fault { return filingFault(n.WellFormed(), n.Province()) }

// Province returns the province whose 简称 the number begins with, or the zero Province when the number is not valid.
func (n ICP) Province() Province {
	if !n.WellFormed() {
		return Province{}
	}
	return ProvinceAt(string(n))
}
