package balance

import "math"

// A Slip is the human error that would explain a wrong number.
type Slip uint8

// The slips, as far as numbers tell them.
const (
	Unknown      Slip = iota // the numbers do not say how it happened
	Transposed               // two neighbouring digits changed places: 27 for 72
	WrongDigit               // one digit is wrong
	ZeroAtEnd                // a zero too many or too few at the end
	DigitCount               // a digit too many or too few
	Neighbour                // the number of the cell beside, above or below
	LastYear                 // the number of the year before
	Omitted                  // zero where there is a number
	Swapped                  // two cells hold each other's numbers
	WrongColumn              // counted under another kind of applicant
	WrongRow                 // counted in another row
	Glued                    // two numbers run together in one cell
	Split                    // one number spread over two cells
	Shifted                  // a row's numbers stand one column off
	RowsSwapped              // two rows hold each other's numbers
	NotFilled                // a row or column that was left empty or zero
	Subtotal                 // a group's subtotal stands in one of its rows
	CountedTwice             // partial grants are counted in another row as well
)

// The costs of errors: how often people make them, the least the most. Two errors cost their sum.
const (
	commonError = 2
	likelyError = 4
	rareError   = 6
	anyError    = 8
)

// misread tells by what error of the hand one number becomes another.
func misread(now, old int64) (Slip, int) {
	a, b := now, old
	switch {
	case old == 0:
		return Omitted, rareError
	case now == 0:
		return Unknown, anyError
	case old == now*10 || now == old*10:
		return ZeroAtEnd, commonError
	case transposed(a, b):
		return Transposed, 1
	case sameLength(a, b) && a >= 10 && digitsApart(a, b) == 1:
		return WrongDigit, commonError + 1
	case lacksDigit(a, b) || lacksDigit(b, a):
		return DigitCount, likelyError
	}
	return Unknown, anyError
}

// transposed reports whether two numbers differ in two neighbouring digits that changed places.
func transposed(a, b int64) bool {
	if !sameLength(a, b) {
		return false
	}
	for a%10 == b%10 && a > 0 {
		a, b = a/10, b/10
	}
	return a != b && a%10 == b/10%10 && b%10 == a/10%10 && a/100 == b/100
}

func sameLength(a, b int64) bool {
	for a >= 10 && b >= 10 {
		a, b = a/10, b/10
	}
	return a < 10 && b < 10
}

// digitsApart counts the digits in which two numbers of the same length differ.
func digitsApart(a, b int64) (n int) {
	for ; a > 0 || b > 0; a, b = a/10, b/10 {
		n += one(a%10 != b%10)
	}
	return n
}

// lacksDigit reports whether a is b without one digit.
func lacksDigit(a, b int64) bool {
	for unit := int64(1); unit <= b; unit *= 10 {
		if b >= 10 && a == b/unit/10*unit+b%unit && !sameLength(a, b) {
			return true
		}
	}
	return false
}

// glued reports whether the digits of a followed by those of b are those of c.
func glued(a, b, c int64) bool {
	unit := int64(10)
	for unit <= b {
		unit *= 10
	}
	return a > 0 && a <= math.MaxInt64/unit && a*unit+b == c
}
