package extract

import "strings"

// A value is what a table has in a cell, taken apart.
type value struct {
	number string // digits with sign and point as they stand, or the whole text when it is no number
	unit   string // a measure word or unit behind the number
	remark string // a note in brackets behind it
	plain  bool   // number is one
	mark   bool   // a mark such as / or 无 that says there is nothing to report
	signed string // + or - in words: 增加3, 减少2
}

// units are the measure words and units that get written behind a number.
var units = [...]string{"万元", "亿元", "元", "件次", "件", "项", "个", "条", "宗", "份", "起", "例", "次", "部"}

// signWords are how the changes of the 2019 edition are signed in words.
var signWords = [...][2]string{{"增加", "+"}, {"新增", "+"}, {"增", "+"}, {"减少", "-"}, {"减", "-"}, {"↑", "+"}, {"↓", "-"}}

// marks say that there is nothing to report.
var marks = [...]string{"/", "\\", "-", "--", "---", "无", "暂无", "不适用", "未涉及", "不涉及", "n/a", "N/A", "//", "*", "**"}

// readValue reads folded text without space as the content of a cell. It is false for what is neither a number, however
// adorned, nor a mark.
func readValue(s string) (value, bool) {
	for _, m := range marks {
		if s == m {
			return value{number: s, mark: true}, true
		}
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
	for _, unit := range units {
		if after, ok := strings.CutPrefix(rest, unit); ok {
			rest, v.unit = after, unit
			break
		}
	}
	if strings.HasPrefix(rest, "(") && closesAtEnd(rest) {
		rest, v.remark = "", rest
		if unit := v.remark[1 : len(v.remark)-1]; v.unit == "" && isUnit(unit) {
			v.unit, v.remark = unit, ""
		}
	}
	return v, rest == ""
}

func isUnit(s string) bool {
	for _, unit := range units {
		if s == unit {
			return true
		}
	}
	return false
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

// plainDigits returns a number without thousands separators where they stand between groups of three.
func plainDigits(number string) string {
	whole, fraction, point := strings.Cut(strings.ReplaceAll(number, "'", ","), ".")
	groups := strings.Split(whole, ",")
	for i, group := range groups {
		first := len(strings.TrimLeft(group, "+-"))
		if i == 0 && len(groups) > 1 && (first < 1 || first > 3) || i > 0 && len(group) != 3 {
			return number
		}
	}
	whole = strings.Join(groups, "")
	if point {
		return whole + "." + fraction
	}
	return whole
}
