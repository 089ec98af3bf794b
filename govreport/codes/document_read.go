package codes

import (
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// A numberReader reads the part of a document number that begins with the bracket, noting what is wrong with it.
type numberReader struct {
	rest   string
	year   string // four digits
	serial string // without leading zeros
	faults []Fault
}

// maxInnerSpace is how much space, in characters, may stand between two parts of one number.
const maxInnerSpace = 8

// read reads 〔year〕serial号 off the front of rest. It looks at a bounded number of characters.
func (r *numberReader) read() bool {
	proper := strings.HasPrefix(r.rest, "〔")
	if !r.bracket(isOpeningBracket, "〔") {
		return false
	}
	r.space()
	r.year = r.digits(4)
	r.space()
	if !r.fullYear(proper) || !r.bracket(isClosingBracket, "〕") {
		return false
	}
	r.space()
	if rest, ok := strings.CutPrefix(r.rest, "第"); ok {
		r.rest = rest
		r.add(OrdinalPrefix)
		r.space()
	}
	digits := r.digits(2 * maxSerial)
	r.serial = strings.TrimLeft(digits, "0")
	if r.serial == "" || len(r.serial) > maxSerial {
		return false
	}
	if r.serial != digits {
		r.add(LeadingZero)
	}
	r.space()
	rest, ok := strings.CutPrefix(r.rest, "号")
	if !ok {
		rest, ok = strings.CutPrefix(r.rest, "號") // as a text in traditional characters must have it
	}
	r.rest = rest
	return ok
}

// fullYear judges the year that was read, and completes one of two digits. In brackets of another kind two digits are
// more likely something else, a floor or an item.
func (r *numberReader) fullYear(proper bool) bool {
	if len(r.year) == 2 && proper {
		r.year = "20" + r.year
		r.add(ShortYear)
	}
	return len(r.year) == 4
}

// bracket reads one bracket, which ought to be the one given.
func (r *numberReader) bracket(is func(rune) bool, right string) bool {
	c, size := utf8.DecodeRuneInString(r.rest)
	if !is(c) {
		return false
	}
	if r.rest[:size] != right {
		r.add(WrongBrackets)
	}
	r.rest = r.rest[size:]
	return true
}

// digits reads up to limit digits, full-width ones too, and returns them plain.
func (r *numberReader) digits(limit int) string {
	var b strings.Builder
	for b.Len() < limit {
		c, size := utf8.DecodeRuneInString(r.rest)
		digit, ok := hanzi.Digit(c)
		if !ok {
			break
		}
		if c > '9' {
			r.add(FullWidthDigits)
		}
		b.WriteByte('0' + byte(digit))
		r.rest = r.rest[size:]
	}
	return b.String()
}

// space reads space. What does not belong to one number any more is left standing, and stops the reader.
func (r *numberReader) space() {
	for range maxInnerSpace {
		c, size := utf8.DecodeRuneInString(r.rest)
		if !hanzi.IsBlank(c) {
			return
		}
		r.noteSpace(c)
		r.rest = r.rest[size:]
	}
}

// issuer returns the 机关代字 text consists of, without the space in it, or "" when it is none.
func (r *numberReader) issuer(text string) string {
	var b strings.Builder
	for _, c := range text {
		switch {
		case hanzi.IsIdeograph(c):
			b.WriteRune(c)
		case hanzi.IsBlank(c):
			r.noteSpace(c)
		default:
			return ""
		}
	}
	if utf8.RuneCountInString(b.String()) > maxIssuer {
		return ""
	}
	return b.String()
}

// noteSpace notes a space. A line break is only where the line was full, and nobody wrote it.
func (r *numberReader) noteSpace(c rune) {
	if c != '\n' && c != '\r' {
		r.add(InnerSpace)
	}
}

// add notes a fault once.
func (r *numberReader) add(f Fault) {
	for _, known := range r.faults {
		if known == f {
			return
		}
	}
	r.faults = append(r.faults, f)
}

// The brackets that people set a year in, the right one first.
const (
	openingBrackets = "〔[(（［【﹝〈《<＜{｛〖〘「❲"
	closingBrackets = "〕])）］】﹞〉》>＞}｝〗〙」❳"
)

func isOpeningBracket(c rune) bool { return strings.ContainsRune(openingBrackets, c) }
func isClosingBracket(c rune) bool { return strings.ContainsRune(closingBrackets, c) }
