package decimal

import (
	"strconv"
	"strings"
)

// Unit is one, in millionths.
const Unit = 1_000_000

// Max is the largest decimal, 999,999,999,999.999999.
const Max = 1_000_000_000_000*Unit - 1

// Parse reads a decimal in the contract's spelling: no sign, no leading zero, at most twelve digits before the point and
// one to six after it. It also tells how many these are.
func Parse(s string) (millionths int64, places int, ok bool) {
	whole, fraction, point := strings.Cut(s, ".")
	if point && (fraction == "" || len(fraction) > 6) {
		return 0, 0, false
	}
	if whole == "" || len(whole) > 12 || len(whole) > 1 && whole[0] == '0' {
		return 0, 0, false
	}
	for _, digits := range [2]string{whole, fraction} {
		for i := range len(digits) {
			if digits[i] < '0' || digits[i] > '9' {
				return 0, 0, false
			}
			millionths = millionths*10 + int64(digits[i]-'0')
		}
	}
	places = len(fraction)
	return millionths * Pow10(6-places), places, true
}

// Format prints a decimal with so many places, 0 to 6; what is behind them is cut off.
func Format(millionths int64, places int) string {
	sign := ""
	if millionths < 0 {
		sign, millionths = "-", -millionths
	}
	whole := sign + strconv.FormatInt(millionths/Unit, 10)
	if places == 0 {
		return whole
	}
	fraction := strconv.FormatInt(millionths%Unit+Unit, 10)[1:]
	return whole + "." + fraction[:places]
}

// Quotient prints a quotient of two numbers from 0 on, rounded to some places.
func Quotient(n, by int64, places int) string {
	unit := Pow10(places)
	q := (2*n*unit + by) / (2 * by)
	text := strconv.FormatInt(q/unit, 10)
	if places > 0 {
		fraction := strconv.FormatInt(unit+q%unit, 10)
		text += "." + fraction[1:]
	}
	return text
}
