package codes

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// A Division is a 行政区划代码, the number of a region (GB/T 2260): two digits of province, two of prefecture, two of
// county, as in 640425 for 彭阳县. Three more digits name a township or subdistrict (GB/T 10114), and three more again a
// village or community in the statistical codes. Zeros stand for "all of it": 640000 is 宁夏, 640400 is 固原市.
//
// The full list changes every year (行政区划代码管理办法, 民政部, in force since 2025-09-01), so this package knows the 34
// provinces and nothing below them: Valid does not say that a county exists.
type Division string

// DivisionPattern is the regular expression (RE2 and ECMA-262) that matches exactly the well-formed division codes.
const DivisionPattern = `^[0-9]{6}([0-9]{3}([0-9]{3})?)?$`

// WellFormed reports whether the code is 6, 9 or 12 digits.
func (c Division) WellFormed() bool {
	switch len(c) {
	case 6, 9, 12:
		return hanzi.IsDigits(string(c))
	}
	return false
}

// Valid reports whether the code is well formed and its first two digits are those of one of the 34 provinces.
func (c Division) Valid() bool { return c.Fault() == "" }

// Fault says what is wrong with the code: WrongForm, UnknownProvince or nothing.
func (c Division) Fault() Fault {
	switch {
	case !c.WellFormed():
		return WrongForm
	case c.Province() == Province{}:
		return UnknownProvince
	}
	return ""
}

// Province returns the province the region lies in, or the zero Province when the code is not valid.
func (c Division) Province() Province {
	if !c.WellFormed() {
		return Province{}
	}
	return provinceByCode(c[:2])
}

// Depth counts how far down the digits go: 1 for a province (640000), 2 for a prefecture (640400), 3 for a county (640425),
// 4 for a township (640425100), 5 for a village. It is 0 for a code that is not valid.
//
// The digits do not know rank: the districts of 北京 (110101) read as counties.
func (c Division) Depth() int {
	if !c.Valid() {
		return 0
	}
	switch len(c.significant()) {
	case 2:
		return 1
	case 4:
		return 2
	case 6:
		return 3
	case 9:
		return 4
	}
	return 5
}

// Contains reports whether the other region lies in this one or is the same: 640000 contains 640400, which contains
// 640425. It is false when either code is not well formed.
func (c Division) Contains(other Division) bool {
	return c.WellFormed() && other.WellFormed() && strings.HasPrefix(other.significant(), c.significant())
}

// significant returns the digits of a well-formed code without the groups of zeros that end it. The province always
// stays, so that no code is the prefix of all others.
func (c Division) significant() string {
	s := string(c)
	for len(s) > 6 && s[len(s)-3:] == "000" {
		s = s[:len(s)-3]
	}
	for len(s) <= 6 && len(s) > 2 && s[len(s)-2:] == "00" {
		s = s[:len(s)-2]
	}
	return s
}
