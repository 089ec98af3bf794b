package hanzi

import "strings"

// PlainNumber returns the number of a cell in plain characters, without space at its ends and without thousands separators. It
// does not judge whether the result is a number; digits with anything else between them are none.
//
// Space is a separator only between groups of three digits, and spaced says that it was one, for two numbers side by side look
// alike. A tab or a line end never is: what stands on its two sides was in two cells.
func PlainNumber(text string) (plain string, spaced bool) {
	var b strings.Builder
	inSpace := false
	for _, r := range Trim(text) {
		switch {
		case IsBreak(r):
			r = '\n'
		case IsSpace(r):
			r = ' '
		case !isDash(r):
			r = Fold(r)
		}
		if r != None && !(r == ' ' && inSpace) {
			b.WriteRune(r)
			inSpace = r == ' '
		}
	}
	return DropSeparators(b.String())
}

// isDash reports the dashes that are no minus: one stands where there is nothing to report.
func isDash(r rune) bool { return Fold(r) == '-' && !strings.ContainsRune("-－−﹣", r) }

// separators are what groups of three digits are parted by, in folded text. One number has one kind.
const separators = ",' "

// DropSeparators drops the thousands separators of a folded number where every group but the first has three digits; else the
// number is as it was. A number whose groups are parted by space does not begin with 0: 0 120 is two.
func DropSeparators(number string) (plain string, spaced bool) {
	whole, fraction := number, ""
	if i := strings.IndexByte(number, '.'); i >= 0 {
		whole, fraction = number[:i], number[i:]
	}
	i := strings.IndexAny(whole, separators)
	if i < 0 {
		return number, false
	}
	spaced = whole[i] == ' '
	first := strings.TrimLeft(whole[:i], "+-")
	if len(first) < 1 || len(first) > 3 || !IsDigits(first) || spaced && first[0] == '0' {
		return number, false
	}
	const group = 1 + 3 // a separator and its digits
	joined := []byte(whole[:i])
	for at := i; at < len(whole); at += group {
		if at+group > len(whole) || whole[at] != whole[i] || !IsDigits(whole[at+1:at+group]) {
			return number, false
		}
		joined = append(joined, whole[at+1:at+group]...)
	}
	return string(joined) + fraction, spaced
}
