package govreport

import (
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// An ICPNumber is an ICP备案号, the number under which a website is filed with the provincial communications
// administration (非经营性互联网信息服务备案): the province's one-character name, ICP备, eight digits or, in newer numbers, ten
// that begin with the full year, 号, and the number of the website within the filing, such as 宁ICP备11000053号-1.
type ICPNumber string

// ICPNumberPattern is the regular expression (RE2 and ECMA-262) that matches exactly the well-formed ICP numbers.
const ICPNumberPattern = `^[一-鿿]ICP备([0-9]{8}|[0-9]{10})号(-[0-9]{1,3})?$`

// WellFormed reports whether the number has the form above, whatever character stands in the province's place.
func (n ICPNumber) WellFormed() bool {
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
func (n ICPNumber) Valid() bool { return n.Province() != "" }

// Province returns the code of the province the number begins with, such as 640000 for 宁, or "" when the number is not
// valid.
func (n ICPNumber) Province() DivisionCode {
	if !n.WellFormed() {
		return ""
	}
	return abbreviatedProvince(string(n))
}

// A PublicSecurityNumber is a 公安联网备案号, the number under which a website is filed with the public security organs
// (计算机信息网络国际联网安全保护管理办法 art. 12): the province's one-character name, 公网安备, 14 digits whose first six are
// the region, and 号, such as 宁公网安备 64042502000001号. The space and 号 are often left out and may be.
type PublicSecurityNumber string

// PublicSecurityNumberPattern is the regular expression (RE2 and ECMA-262) that matches exactly the well-formed
// public security numbers.
const PublicSecurityNumberPattern = `^[一-鿿]公网安备 ?[0-9]{14}号?$`

// WellFormed reports whether the number has the form above, whatever character stands in the province's place.
func (n PublicSecurityNumber) WellFormed() bool {
	rest := afterIdeograph(string(n))
	rest, named := strings.CutPrefix(rest, "公网安备")
	digits := strings.TrimSuffix(strings.TrimPrefix(rest, " "), "号")
	return named && len(digits) == 14 && hanzi.IsDigits(digits)
}

// Valid reports whether the number is well formed and begins with the 简称 of a province. Whether that is the province
// of the digits is for the reader of Province and Division to compare: 陕公网安备34060002010001号 was found in print,
// and 34 is 安徽.
func (n PublicSecurityNumber) Valid() bool { return n.Province() != "" }

// Province returns the code of the province the number begins with, such as 640000 for 宁, or "" when the number is not
// valid.
func (n PublicSecurityNumber) Province() DivisionCode {
	if !n.WellFormed() {
		return ""
	}
	return abbreviatedProvince(string(n))
}

// Division returns the region of the filing, the first six of the digits, or "" when the number is not well formed.
func (n PublicSecurityNumber) Division() DivisionCode {
	if !n.WellFormed() {
		return ""
	}
	at := strings.IndexAny(string(n), "0123456789")
	return DivisionCode(n[at : at+6])
}

// abbreviatedProvince returns the code of the province whose 简称 a filing number begins with, or "".
func abbreviatedProvince(number string) DivisionCode {
	r, _ := utf8.DecodeRuneInString(number)
	p := provinceByAbbreviation(r)
	if p == nil {
		return ""
	}
	return DivisionCode(p.code + "0000")
}

// afterIdeograph returns s without the Chinese character at its front, or "" when there is none: no form matches that.
func afterIdeograph(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	if !hanzi.IsIdeograph(r) {
		return ""
	}
	return s[size:]
}
