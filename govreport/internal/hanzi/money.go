package hanzi

import "strings"

// money are the units that sums of money are written in, as folding leaves them.
const money Words = "万元 亿元 元"

// IsMoney reports a unit of money.
func IsMoney(unit string) bool { return money.Has(unit) }

// powerOf is how many powers of ten a unit of money is more than 元; it is false for what is no unit of 元.
func powerOf(unit string) (power int, ok bool) {
	times, ok := strings.CutSuffix(unit, "元")
	for _, r := range times {
		switch r {
		case '十':
			power++
		case '百':
			power += 2
		case '千':
			power += 3
		case '万':
			power += 4
		case '亿':
			power += 8
		default:
			return 0, false
		}
	}
	return power, ok
}

// ConvertMoney returns a decimal of one unit of money in another: 265500 元 is 26.55 万元. It is exact, and false for what is no
// plain decimal and for units that are none of 元.
func ConvertMoney(number, from, to string) (string, bool) {
	const most = 16 // powers of ten; more is a slip
	a, ok := powerOf(from)
	b, known := powerOf(to)
	if !ok || !known || max(a, b) > most {
		return "", false
	}
	return shiftPoint(number, a-b)
}

// shiftPoint multiplies a decimal by a power of ten.
func shiftPoint(number string, places int) (string, bool) {
	const longest = 18
	whole, fraction, _ := strings.Cut(number, ".")
	if whole == "" || len(whole) > longest || !IsDigits(whole) || len(fraction) > longest || !IsDigits(fraction) {
		return "", false
	}
	if places < 0 {
		whole = strings.Repeat("0", -places) + whole
		cut := len(whole) + places
		whole, fraction = whole[:cut], whole[cut:]+fraction
	} else {
		fraction += strings.Repeat("0", places)
		whole, fraction = whole+fraction[:places], fraction[places:]
	}
	whole, fraction = strings.TrimLeft(whole, "0"), strings.TrimRight(fraction, "0")
	if whole == "" {
		whole = "0"
	}
	if fraction == "" {
		return whole, true
	}
	return whole + "." + fraction, true
}
