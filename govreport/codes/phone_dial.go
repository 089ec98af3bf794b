package codes

import (
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// Unreachable returns the first number of the text when nothing in it can be dialled, "" when something can, and whether
// there is a number at all. It is as lenient as WellFormed is strict: extensions, second numbers, faxes and office hours may
// stand there too, in any writing.
func (p Phone) Unreachable() (number string, present bool) {
	text := string(p)
	for at := 0; at < len(text); {
		d := dialled{}
		if d.read(text, at) {
			return "", true
		}
		if d.n == 0 {
			break
		}
		if at = d.to; d.n < 5 {
			continue // an extension, the end of another number, a time of day
		}
		if d.reaches() {
			return "", true
		}
		if number == "" {
			number = text[d.from:d.to]
		}
	}
	return number, number != ""
}

// A dialled number is one as it stands in a text, with marks and space between its digits.
type dialled struct {
	digits     [24]byte
	n          int // how many digits there are, those without room included
	from, to   int
	plus       bool
	lead, tail int // digits before the first dash, and behind the last
}

// read reads the first number behind a place. It is true as soon as what it has read can be dialled and space follows: another
// number may stand behind it.
func (d *dialled) read(text string, at int) bool {
	d.from, d.to = at, at
	for i, r := range text[at:] {
		if digit, ok := hanzi.Digit(r); ok {
			d.add(byte(digit), at+i, at+i+utf8.RuneLen(r))
			continue
		}
		space := hanzi.IsBlank(r)
		switch {
		case d.n == 0:
			d.plus = r == '+' || r == '＋'
		case !space && !strings.ContainsRune("-—–－‐‑−)）(（", r):
			return false
		case !space:
			if d.tail = 0; d.lead == 0 {
				d.lead = d.n
			}
		case d.n >= 7 && d.fits() && canBeDialled(string(d.digits[:d.n]), d.lead, d.tail):
			return true
		}
	}
	return false
}

func (d *dialled) add(digit byte, from, to int) {
	if d.n == 0 {
		d.from = from
	}
	if d.n < len(d.digits) {
		d.digits[d.n] = '0' + digit
	}
	d.n, d.tail, d.to = d.n+1, d.tail+1, to
}

func (d *dialled) fits() bool { return d.n <= len(d.digits) }

// reaches reports a number that can be dialled: in this country, or with a plus before the country's.
func (d *dialled) reaches() bool {
	return d.plus || d.fits() && canBeDialled(string(d.digits[:d.n]), d.lead, d.tail)
}

// canBeDialled reports whether digits, without the marks between them, are a number with or without area code and
// extension; the first mark stood behind lead digits, the last before tail.
func canBeDialled(d string, lead, tail int) bool {
	n := len(d)
	if n >= 12 && strings.HasPrefix(d, "86") {
		return true // from abroad
	}
	area := 4
	if strings.HasPrefix(d, "01") || strings.HasPrefix(d, "02") {
		area = 3
	}
	switch local := n - area; {
	case d[0] == '0': // the digits of a hotline behind an area code, or those of a line, with an extension or a second line
		if lead == 3 && area == 4 || local == 9 && tail == local {
			return false
		}
		return local >= 7 && (local <= 8 || lead > 0) || local >= 5 && (d[area] == '1' || d[area] == '9')
	case n <= 6:
		return d[0] == '1' || d[0] == '9' || d[0] == '6' // hotlines; short numbers within an organ
	case n <= 8:
		return d[0] >= '2'
	case lead == 7 || lead == 8:
		return true
	}
	return n == 11 && d[0] == '1' || n == 10 && (d[0] == '4' || d[0] == '8')
}
