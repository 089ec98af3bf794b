package codes

import (
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// A Scan is what a quick look at a text finds of document numbers. The greater of two scans is that of both texts.
type Scan int

// The scans.
const (
	NoDocuments    Scan = iota // there is none
	RightDocuments             // all are written as the standard has it, and of the years asked for
	CloserLook                 // perhaps not: see what FindDocuments says
)

// ScanDocuments looks whether all document numbers of a text are as they should be and of the years first to last. It allocates
// nothing, and in most texts says that there is nothing to find.
func ScanDocuments(text string, first, last int) Scan {
	scan := NoDocuments
	for _, mark := range [...]string{"号", "號"} {
		for at := 0; ; at += len(mark) {
			next := strings.Index(text[at:], mark)
			if next < 0 {
				break
			}
			at += next
			scan = max(scan, scanBackwards(text[:at], first, last))
		}
	}
	return scan
}

// scanBackwards judges the number that ends where a text does.
func scanBackwards(text string, first, last int) Scan {
	head := strings.TrimRightFunc(text, inNumber)
	closing, size := utf8.DecodeLastRuneInString(head)
	inner := head[:len(head)-size]
	issuer := strings.TrimRightFunc(inner, inNumber)
	opening, size := utf8.DecodeLastRuneInString(issuer)
	serial, year := text[len(head):], inner[len(issuer):]
	if serial == "" || year == "" || !isClosingBracket(closing) || !isOpeningBracket(opening) ||
		opening != '〔' && year[0] < utf8.RuneSelf && !plausibleYear(opening, strings.TrimLeft(year, " ")) {
		return NoDocuments
	}
	before, _ := utf8.DecodeLastRuneInString(issuer[:len(issuer)-size])
	right := opening == '〔' && closing == '〕' && isYear(year, first, last) && isSerial(serial) && !hanzi.IsBlank(before)
	if !right {
		return CloserLook
	}
	return RightDocuments
}

func isYear(s string, first, last int) bool {
	return len(s) == 4 && hanzi.IsDigits(s) && digitsValue(s) >= first && digitsValue(s) <= last
}

func isSerial(s string) bool { return len(s) <= maxSerial && hanzi.IsDigits(s) && s[0] != '0' }

// inNumber reports what may stand in a document number behind its 机关代字, brackets and 号 apart.
func inNumber(r rune) bool { return hanzi.IsDigit(r) || r == '第' || hanzi.IsBlank(r) }
