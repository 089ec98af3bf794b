package govreport

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// A DivisionCode is a 行政区划代码, the number of a region (GB/T 2260): two digits of province, two of prefecture, two of
// county, as in 640425 for 彭阳县. Three more digits name a township or subdistrict (GB/T 10114), and three more again a
// village or community in the statistical codes. Zeros stand for "all of it": 640000 is 宁夏, 640400 is 固原市.
//
// The full list changes every year (行政区划代码管理办法, 民政部, in force since 2025-09-01), so this package knows the 34
// provinces and nothing below them: Valid does not say that a county exists.
type DivisionCode string

// DivisionCodePattern is the regular expression (RE2 and ECMA-262) that matches exactly the well-formed division codes.
const DivisionCodePattern = `^[0-9]{6}([0-9]{3}([0-9]{3})?)?$`

// WellFormed reports whether the code is 6, 9 or 12 digits.
func (c DivisionCode) WellFormed() bool {
	switch len(c) {
	case 6, 9, 12:
		return hanzi.IsDigits(string(c))
	}
	return false
}

// Valid reports whether the code is well formed and its first two digits are those of one of the 34 provinces.
func (c DivisionCode) Valid() bool {
	return c.WellFormed() && provinceByCode(string(c[:2])) != nil
}

// Province returns the six-digit code of the province the region lies in, or "" when the code is not valid.
func (c DivisionCode) Province() DivisionCode {
	if !c.Valid() {
		return ""
	}
	return c[:2] + "0000"
}

// ProvinceName returns the full name of the province the region lies in, or the zero Text when the code is not valid.
func (c DivisionCode) ProvinceName() Text {
	if !c.Valid() {
		return Text{}
	}
	return provinceByCode(string(c[:2])).name
}

// ProvinceAbbreviation returns the one-character 简称 of the province, such as 宁, or "" when the code is not valid. Where
// a province has two, such as 甘 and 陇, it is the first in general use; filing numbers may carry the other.
func (c DivisionCode) ProvinceAbbreviation() string {
	if !c.Valid() {
		return ""
	}
	for _, r := range provinceByCode(string(c[:2])).abbreviations {
		return string(r)
	}
	return ""
}

// Level returns the level the digits speak of: 640000 a province, 640400 a prefecture, 640425 a county, 640425100 a
// township. It is empty for a village, which is no level of government, and for a code that is not valid.
//
// The digits do not know rank: the districts of 北京 (110101) read as counties.
func (c DivisionCode) Level() Level {
	if !c.Valid() {
		return ""
	}
	switch len(c.significant()) {
	case 2:
		return Province
	case 4:
		return Prefecture
	case 6:
		return County
	case 9:
		return TownshipLevel
	}
	return ""
}

// Contains reports whether the other region lies in this one or is the same: 640000 contains 640400, which contains
// 640425. It is false when either code is not well formed.
func (c DivisionCode) Contains(other DivisionCode) bool {
	return c.WellFormed() && other.WellFormed() && strings.HasPrefix(other.significant(), c.significant())
}

// significant returns the digits of a well-formed code without the groups of zeros that end it. The province always
// stays, so that no code is the prefix of all others.
func (c DivisionCode) significant() string {
	s := string(c)
	for len(s) > 6 && s[len(s)-3:] == "000" {
		s = s[:len(s)-3]
	}
	for len(s) <= 6 && len(s) > 2 && s[len(s)-2:] == "00" {
		s = s[:len(s)-2]
	}
	return s
}
