package codes

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// A PublicSecurity is a 公安联网备案号, the number under which a website is filed with the public security organs
// (计算机信息网络国际联网安全保护管理办法 art. 12): the province's one-character name, 公网安备, 14 digits whose first six are
// the region, and 号, such as 宁公网安备 64042502000001号. The space and 号 are often left out and may be.
type PublicSecurity string

// PublicSecurityPattern is the regular expression (RE2 and ECMA-262) that matches exactly the well-formed
// public security numbers.
const PublicSecurityPattern = `^[一-鿿]公网安备 ?[0-9]{14}号?$`

// WellFormed reports whether the number has the form above, whatever character stands in the province's place.
func (n PublicSecurity) WellFormed() bool {
	rest := afterIdeograph(string(n))
	rest, named := strings.CutPrefix(rest, "公网安备")
	digits := strings.TrimSuffix(strings.TrimPrefix(rest, " "), "号")
	return named && len(digits) == 14 && hanzi.IsDigits(digits)
}

// Valid reports whether the number is well formed and begins with the 简称 of a province. Whether that is the province
// of the digits is for the reader of Province and Division to compare: 陕公网安备34060002010001号 was found in print,
// and 34 is 安徽.
func (n PublicSecurity) Valid() bool { return n.Fault() == "" }

// Fault says what is wrong with the number: WrongForm, UnknownProvince or nothing.
func (n PublicSecurity) Fault() Fault { return filingFault(n.WellFormed(), n.Province()) }

// Province returns the province whose 简称 the number begins with, or the zero Province when the number is not valid.
func (n PublicSecurity) Province() Province {
	if !n.WellFormed() {
		return Province{}
	}
	return ProvinceAt(string(n))
}

// Division returns the region of the filing, the first six of the digits, or "" when the number is not well formed.
func (n PublicSecurity) Division() Division {
	if !n.WellFormed() {
		return ""
	}
	at := strings.IndexAny(string(n), "0123456789")
	return Division(n[at : at+6])
}
