// Package decimal knows the numbers that a cell may hold: whole numbers and decimals of at most six places, exactly, from
// their digits, never through a float. It reads them from plain digits and from the literals of JSON, and prints them.
//
// A decimal is counted in millionths. The package knows nothing of cells or reports and imports nothing of ours.
package decimal

import "math"

// MaxWhole is 2^53−1, the largest whole number that every JSON reader keeps exact.
const MaxWhole = 1<<53 - 1

// ParseWhole reads an optionally signed whole number within ±MaxWhole, in digits only.
func ParseWhole(s string) (int64, bool) {
	n, ok := ParseInt(s)
	return n, ok && n >= -MaxWhole && n <= MaxWhole
}

// ParseInt reads what strconv.ParseInt reads in base 10. The errors of that one bring Go's way of quoting, with tables of
// all of Unicode, into the browser module.
func ParseInt(s string) (n int64, ok bool) {
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

// Pow10 returns 10^n for 0 ≤ n ≤ 18.
func Pow10(n int) int64 {
	p := int64(1)
	for ; n > 0; n-- {
		p *= 10
	}
	return p
}
