package codes

import (
	"strconv"
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// A Date is a calendar day as YYYY-MM-DD, the full-date of ISO 8601 and RFC 3339, or "" where none is stated. It has no
// time of day and no zone: 成文日期 and 发布日期 have none either.
type Date string

// DatePattern is the regular expression (RE2 and ECMA-262) that matches exactly the well-formed dates: the months of 31
// days, those of 30, the first 28 days of February, and 29 February of the years that have one.
const DatePattern = `^([0-9]{4}-(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])` +
	`|[0-9]{4}-(0[469]|11)-(0[1-9]|[12][0-9]|30)` +
	`|[0-9]{4}-02-(0[1-9]|1[0-9]|2[0-8])` +
	`|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$`

// NewDate returns the date of a day, or "" when the calendar has no such day or the year has not four digits.
func NewDate(year, month, day int) Date {
	if !onCalendar(year, month, day) {
		return ""
	}
	return Date(padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2))
}

// onCalendar reports whether the calendar has a day.
func onCalendar(year, month, day int) bool {
	return year >= 0 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

// Parts returns year, month and day. It is false when the date is not well formed.
func (d Date) Parts() (year, month, day int, ok bool) {
	if len(d) != 10 || d[4] != '-' || d[7] != '-' || !hanzi.IsDigits(string(d[:4])) || !hanzi.IsDigits(string(d[5:7])) || !hanzi.IsDigits(string(d[8:])) {
		return 0, 0, 0, false
	}
	year, month, day = digitsValue(string(d[:4])), digitsValue(string(d[5:7])), digitsValue(string(d[8:]))
	if !onCalendar(year, month, day) {
		return 0, 0, 0, false
	}
	return year, month, day, true
}

// WellFormed reports whether the date is a day of the calendar written YYYY-MM-DD. It agrees with DatePattern and with
// time.Parse("2006-01-02", …), which takes the year 0000 for one like any other.
func (d Date) WellFormed() bool {
	_, _, _, ok := d.Parts()
	return ok
}

// Valid is WellFormed: a day of the calendar is all a date can be checked for on its own.
func (d Date) Valid() bool { return d.WellFormed() }

// Year returns the year, or 0 when the date is not well formed.
func (d Date) Year() int {
	year, _, _, _ := d.Parts()
	return year
}

// Before reports whether d is an earlier day than e. It is false when either is not well formed: nobody can tell.
func (d Date) Before(e Date) bool { return d.WellFormed() && e.WellFormed() && d < e }

// After reports whether d is a later day than e. It is false when either is not well formed: nobody can tell.
func (d Date) After(e Date) bool { return e.Before(d) }

// Compare orders dates by the calendar, as -1, 0 and +1, for sorting. A date not stated comes before every other.
func (d Date) Compare(e Date) int { return strings.Compare(string(d), string(e)) }

// ParseDate reads a day as people write it: 2023年1月30日, 2023-1-30, 2023/01/30 or 2023.1.30, in digits of either width,
// with or without space in between. The text must be the day and nothing else. Years have four digits; numbers in
// Chinese characters (二〇二三年) and days without separators (20230130) are not read.
func ParseDate(text string) (Date, bool) {
	var b strings.Builder
	for _, r := range text {
		b.WriteRune(foldDate(r))
	}
	folded := b.String()
	for _, marks := range dateMarks {
		if d := readMarkedDate(folded, marks); d != "" {
			return d, true
		}
	}
	return "", false
}

// dateMarks are what people write after the year, the month and the day.
var dateMarks = [...][3]string{{"年", "月", "日"}, {"年", "月", "号"}, {"-", "-", ""}, {"/", "/", ""}, {".", ".", ""}}

// readMarkedDate reads a day written with these marks, or returns "".
func readMarkedDate(folded string, marks [3]string) Date {
	year, rest, hasYear := strings.Cut(folded, marks[0])
	month, day, hasMonth := strings.Cut(rest, marks[1])
	day, hasDay := strings.CutSuffix(strings.Trim(day, " "), marks[2])
	year, month, day = strings.Trim(year, " "), strings.Trim(month, " "), strings.Trim(day, " ")
	if !hasYear || !hasMonth || !hasDay || len(year) != 4 || !hanzi.IsDigits(year) || !isDayNumber(month) || !isDayNumber(day) {
		return ""
	}
	return NewDate(digitsValue(year), digitsValue(month), digitsValue(day))
}

// isDayNumber reports one or two digits.
func isDayNumber(s string) bool { return (len(s) == 1 || len(s) == 2) && hanzi.IsDigits(s) }

// foldDate makes the characters that dates get typed in plain.
func foldDate(r rune) rune {
	if hanzi.IsBlank(r) {
		return ' '
	}
	return hanzi.Fold(r)
}

// daysIn returns how many days a month has.
func daysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// padded prints a number with zeros in front to so many digits.
func padded(n, width int) string {
	s := strconv.Itoa(n)
	for len(s) < width {
		s = "0" + s
	}
	return s
}

// digitsValue returns the value of a few ASCII digits.
func digitsValue(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		n = n*10 + int(s[i]-'0')
	}
	return n
}
