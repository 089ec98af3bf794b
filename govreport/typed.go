package govreport

import (
	"math"
	"strconv"

	"github.com/zfxxgk/annualreport/govreport/internal/strictjson"
)

// This file turns typed text into the JSON literals that cells keep, and back.

// wholeNumber reads an optionally signed whole number within ±MaxCount, in digits only.
func wholeNumber(s string) (int64, bool) {
	n, ok := parseInt(s)
	return n, ok && n >= -MaxCount && n <= MaxCount
}

// parseInt reads what strconv.ParseInt reads in base 10. The errors of that one bring Go's way of quoting, with tables of
// all of Unicode, into the browser module.
func parseInt(s string) (n int64, ok bool) {
	digits := s
	if s != "" && (s[0] == '-' || s[0] == '+') {
		digits = s[1:]
	}
	for i := range len(digits) {
		c := int64(digits[i]) - '0'
		if c < 0 || c > 9 || n < (math.MinInt64+c)/10 {
			return 0, false
		}
		n = 10*n - c // below zero there is room for one more
	}
	if s == "" || s[0] != '-' {
		ok = n > math.MinInt64
		n = -n
	} else {
		ok = true
	}
	return n, ok && digits != ""
}

// quote returns text as a JSON string literal. Invalid UTF-8 becomes U+FFFD: text in a Go string has no other spelling
// in JSON.
func quote(s string) string { return string(appendQuoted(nil, s, false)) }

// unquote returns the text of a JSON string literal, or any other literal as it stands.
func unquote(literal string) string {
	if len(literal) > 0 && literal[0] == '"' {
		text, _ := strictjson.AppendUnquote(nil, []byte(literal))
		return string(text)
	}
	return literal
}

// pow10 returns 10^n for 0 ≤ n ≤ 18.
func pow10(n int) int64 {
	p := int64(1)
	for ; n > 0; n-- {
		p *= 10
	}
	return p
}

// decimal prints millionths with so many decimal places.
func decimal(millionths int64, places int) string {
	sign := ""
	if millionths < 0 {
		sign, millionths = "-", -millionths
	}
	whole := sign + strconv.FormatInt(millionths/amountUnit, 10)
	if places == 0 {
		return whole
	}
	fraction := strconv.FormatInt(millionths%amountUnit+amountUnit, 10)[1:]
	return whole + "." + fraction[:places]
}
