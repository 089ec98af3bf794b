package extract

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// A value is what a table has in a cell, taken apart.
type value struct {
	number string // digits with sign and point as they stand, or the whole text when it is no number
	unit   string // a measure word or unit behind the number
	remark string // a note in brackets behind it
	plain  bool   // number is one
	mark   bool   // a mark such as / or 无 that says there is nothing to report
	signed string // + or - in words: 增加3, 减少2
}

// signWords are how the changes of the 2019 edition are signed in words.
var signWords = [...][2]string{{"增加", "+"}, {"新增", "+"}, {"增", "+"}, {"减少", "-"}, {"减", "-"}, {"↑", "+"}, {"↓", "-"}}

// readValue reads folded text without space as the content of a cell. It is false for what is neither a number, however
// adorned, nor a mark.
func readValue(s string) (value, bool) {
	if hanzi.IsDigits(s) { // as nearly all are
		return value{number: s, plain: true}, s != ""
	}
	if hanzi.IsPlaceholder(s) {
		return value{number: s, mark: true}, true
	}
	rest, v := s, value{plain: true}
	for _, sign := range signWords {
		if after, ok := strings.CutPrefix(rest, sign[0]); ok {
			rest, v.signed = after, sign[1]
			break
		}
	}
	n := numberLength(rest)
	if n == 0 {
		return value{}, false
	}
	v.number, rest = rest[:n], rest[n:]
	v.unit = hanzi.UnitAt(rest)
	rest = rest[len(v.unit):]
	if strings.HasPrefix(rest, "(") && closesAtEnd(rest) {
		rest, v.remark = "", rest
		if unit := v.remark[1 : len(v.remark)-1]; v.unit == "" && hanzi.IsUnit(unit) {
			v.unit, v.remark = unit, ""
		}
	}
	return v, rest == ""
}

// numberLength returns how much of s is a number: a sign, digits with thousands separators, a point and more digits.
func numberLength(s string) int {
	i := 0
	if i < len(s) && (s[i] == '+' || s[i] == '-') {
		i++
	}
	digits := i
	for i < len(s) && (s[i] >= '0' && s[i] <= '9' || i > digits && (s[i] == ',' || s[i] == '.' || s[i] == '\'')) {
		i++
	}
	for i > digits && !(s[i-1] >= '0' && s[i-1] <= '9') {
		i--
	}
	if i == digits {
		return 0
	}
	return i
}
