package hanzi

import "unicode/utf8"

// ideograph is how many bytes a Chinese character has.
const ideograph = 3

// numeralDigit returns the value of a digit in Chinese characters, or -1. 两 is 二 before a measure, 〇 is 零.
func numeralDigit(r rune) int64 {
	switch r {
	case '零', '〇':
		return 0
	case '一':
		return 1
	case '二', '两':
		return 2
	case '三':
		return 3
	case '四':
		return 4
	case '五':
		return 5
	case '六':
		return 6
	case '七':
		return 7
	case '八':
		return 8
	case '九':
		return 9
	}
	return -1
}

// YearDigit returns the value of a digit of a year: 2023年, ２０２３年, 二〇二三年, with the circle and the letter that stand in for 〇.
func YearDigit(r rune) (value int, ok bool) {
	if n, ok := Digit(r); ok {
		return int(n), true
	}
	if r == '○' || r == 'O' {
		return 0, true
	}
	n := numeralDigit(r)
	return int(n), n >= 0 && r != '两'
}

// IsYearDigit reports a digit of a year.
func IsYearDigit(r rune) bool {
	_, ok := YearDigit(r)
	return ok
}

const ordinals = "一二三四五六七八九十"

// Ordinal returns the number that a character counts sections, rows and items with, 1 to 10, or 0.
func Ordinal(r rune) int {
	switch {
	case r == '十':
		return 10
	case r == '两':
		return 0
	}
	return int(max(numeralDigit(r), 0))
}

// OrdinalCharacter returns the character for 1 to 10.
func OrdinalCharacter(n int) string { return ordinals[(n-1)*ideograph : n*ideograph] }

// Numeral reads the number in Chinese numerals that a text begins with, up to the ten thousands of ten thousands: 十二, 廿三,
// 一百零五, 两万三千. It returns its length in bytes. It is false where there is none, and for digits in a row, which count
// nothing: 三五件, 二〇二四.
func Numeral(text string) (n int64, length int, ok bool) {
	const longest = 12 // characters
	var sum, section, digit int64
	pending := false
	for range longest {
		r, size := utf8.DecodeRuneInString(text[length:])
		if d := numeralDigit(r); d >= 0 {
			if pending && digit > 0 {
				return 0, 0, false
			}
			digit, pending = d, true
		} else if tens := tensOf(r); tens > 0 && !pending {
			section += tens
		} else if by := weightOf(r); by > 0 {
			if !pending {
				digit = 1
			}
			if by == 10000 {
				sum, section, digit = sum+(section+digit)*by, 0, 0
			} else {
				section, digit = section+digit*by, 0
			}
			pending = false
		} else {
			break
		}
		length += size
	}
	return sum + section + digit, length, length > 0
}

// tensOf is the value of a character that is several tens.
func tensOf(r rune) int64 {
	switch r {
	case '廿':
		return 20
	case '卅':
		return 30
	}
	return 0
}

// weightOf is the weight of a numeral that multiplies.
func weightOf(r rune) int64 {
	switch r {
	case '十':
		return 10
	case '百':
		return 100
	case '千':
		return 1000
	case '万':
		return 10000
	}
	return 0
}

// SingleNumeral reads one Chinese numeral or digit; it returns 0 for any other character.
func SingleNumeral(r rune) int {
	if d, ok := Digit(r); ok {
		return int(d)
	}
	return Ordinal(r)
}
