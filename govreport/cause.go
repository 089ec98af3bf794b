package govreport

// A Cause is the human error that would explain a wrong number.
type Cause uint8

// The causes, as far as a repair can tell them from the numbers.
const (
	CauseUnknown      Cause = iota // the numbers do not say how it happened
	CauseTransposed                // two neighbouring digits changed places: 27 for 72
	CauseDigit                     // one digit is wrong
	CauseZero                      // a zero too many or too few at the end
	CauseDigitCount                // a digit too many or too few
	CauseNeighbour                 // the number of the cell beside, above or below
	CauseLastYear                  // the number of the year before
	CauseOmitted                   // zero where there is a number
	CauseSwapped                   // two cells hold each other's numbers
	CauseWrongColumn               // counted under another kind of applicant
	CauseWrongRow                  // counted in another row
	CauseGlued                     // two numbers run together in one cell
	CauseSplit                     // one number spread over two cells
	CauseShifted                   // a row's numbers stand one column off
	CauseRowsSwapped               // two rows hold each other's numbers
	CauseNotFilled                 // a row or column that was left empty or zero
	CauseSubtotal                  // a group's subtotal stands in one of its rows
	CauseCountedTwice              // partial grants are counted in another row as well
)

// Text returns the cause in words.
func (c Cause) Text() Text {
	switch c {
	case CauseUnknown:
		return Text{zh: "数字有误", key: "cause.unknown"}
	case CauseTransposed:
		return Text{zh: "相邻数字颠倒", key: "cause.transposed"}
	case CauseDigit:
		return Text{zh: "错一位数字", key: "cause.digit"}
	case CauseZero:
		return Text{zh: "末尾多零或少零", key: "cause.zero"}
	case CauseDigitCount:
		return Text{zh: "多一位或少一位数字", key: "cause.digitCount"}
	case CauseNeighbour:
		return Text{zh: "填了相邻单元格的数", key: "cause.neighbour"}
	case CauseLastYear:
		return Text{zh: "填了上一年度的数", key: "cause.lastYear"}
	case CauseOmitted:
		return Text{zh: "漏填，仍为零", key: "cause.omitted"}
	case CauseSwapped:
		return Text{zh: "两格数字互换", key: "cause.swapped"}
	case CauseWrongColumn:
		return Text{zh: "计入了别的列", key: "cause.wrongColumn"}
	case CauseWrongRow:
		return Text{zh: "计入了别的行", key: "cause.wrongRow"}
	case CauseGlued:
		return Text{zh: "两个数连成了一个", key: "cause.glued"}
	case CauseSplit:
		return Text{zh: "一个数拆成了两个", key: "cause.split"}
	case CauseShifted:
		return Text{zh: "整行错位一列", key: "cause.shifted"}
	case CauseRowsSwapped:
		return Text{zh: "两行互换", key: "cause.rowsSwapped"}
	case CauseNotFilled:
		return Text{zh: "整行或整列未填", key: "cause.notFilled"}
	case CauseSubtotal:
		return Text{zh: "小计填入了分项", key: "cause.subtotal"}
	case CauseCountedTwice:
		return Text{zh: "部分公开重复计入", key: "cause.countedTwice"}
	default:
		panic("govreport: cause without words")
	}
}

// The costs of errors: how often people make them, the least the most. Two errors cost their sum.
const (
	commonError = 2
	likelyError = 4
	rareError   = 6
	anyError    = 8
)

// misread tells by what error of the hand one number becomes another.
func misread(now, old int64) (Cause, int) {
	a, b := now, old
	switch {
	case old == 0:
		return CauseOmitted, rareError
	case now == 0:
		return CauseUnknown, anyError
	case old == now*10 || now == old*10:
		return CauseZero, commonError
	case transposed(a, b):
		return CauseTransposed, 1
	case sameLength(a, b) && a >= 10 && digitsApart(a, b) == 1:
		return CauseDigit, commonError + 1
	case lacksDigit(a, b) || lacksDigit(b, a):
		return CauseDigitCount, likelyError
	}
	return CauseUnknown, anyError
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
		n += boolInt(a%10 != b%10)
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
	return a > 0 && a <= MaxCount/unit && a*unit+b == c
}
