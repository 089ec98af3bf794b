package hanzi

import "unicode/utf8"

// Digit returns the value of a digit of either width.
func Digit(r rune) (value int64, ok bool) {
	switch {
	case r >= '0' && r <= '9':
		return int64(r - '0'), true
	case r >= '０' && r <= '９':
		return int64(r - '０'), true
	}
	return 0, false
}

// IsDigit reports a digit of either width.
func IsDigit(r rune) bool {
	_, ok := Digit(r)
	return ok
}

// BeginsWithDigit reports whether a text begins with a digit of either width.
func BeginsWithDigit(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return IsDigit(r)
}

// IsDigits reports whether s is nothing but ASCII digits. It is true for "".
func IsDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}

// BeginsWithGroup reports whether a text begins with exactly three digits: a group behind a thousands separator.
func BeginsWithGroup(text string) bool {
	n := 0
	for _, r := range text {
		if !IsDigit(r) {
			break
		}
		if n++; n > 3 {
			return false
		}
	}
	return n == 3
}
