package codes

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// A Document is a 发文字号, the number an official document is issued under: 机关代字, the year in 〔 〕, a serial and
// 号, such as 国办公开办函〔2021〕30号. GB/T 9704-2012 §7.2.5: the year in full, in hexagonal brackets; no 第 before the
// serial; no zeros to fill it ("即1不编为01").
//
// Orders and notices that are counted without a year (国务院令第711号) have no such number and are not of this type.
type Document string

// DocumentPattern is the regular expression (RE2 and ECMA-262) that matches exactly the well-formed document
// numbers. The brackets are U+3014 and U+3015.
const DocumentPattern = `^[一-鿿]{1,30}〔[0-9]{4}〕[1-9][0-9]{0,5}号$`

// The longest 机关代字 and serial a document number has. Real ones stay far below both; the limits keep a reader of prose
// from taking a whole sentence for an issuer.
const (
	maxIssuer = 30 // characters
	maxSerial = 6  // digits
)

// WellFormed reports whether the number is written as the standard has it.
func (n Document) WellFormed() bool {
	right, _, ok := ParseDocument(string(n))
	return ok && right == n
}

// Issuer returns the 机关代字, such as 国办公开办函, or "" when n cannot be read as a document number.
func (n Document) Issuer() string {
	right, _, _ := ParseDocument(string(n))
	issuer, _, _ := strings.Cut(string(right), "〔")
	return issuer
}

// Year returns the year in the brackets, or 0 when n cannot be read as a document number.
func (n Document) Year() int {
	right, _, _ := ParseDocument(string(n))
	_, rest, _ := strings.Cut(string(right), "〔")
	year, _, _ := strings.Cut(rest, "〕")
	return digitsValue(year)
}

// Serial returns the serial number, or 0 when n cannot be read as a document number.
func (n Document) Serial() int {
	right, _, _ := ParseDocument(string(n))
	_, rest, _ := strings.Cut(string(right), "〕")
	return digitsValue(strings.TrimSuffix(rest, "号"))
}

// ParseDocument reads text that is a document number and nothing else but space around it, well written or not. It
// returns the number as the standard writes it, which is the repair, and what was wrong, each fault once and in the order
// of the text. It is false when the text cannot be read as a document number.
func ParseDocument(text string) (Document, []Fault, bool) {
	text = hanzi.Trim(text)
	at := strings.IndexFunc(text, isOpeningBracket)
	if at < 0 {
		return "", nil, false
	}
	var r numberReader
	issuer := r.issuer(text[:at])
	r.rest = text[at:]
	if issuer == "" || !r.read() || r.rest != "" {
		return "", nil, false
	}
	return r.number(issuer), r.faults, true
}

// number puts the parts together as the standard writes them.
func (r *numberReader) number(issuer string) Document {
	return Document(issuer + "〔" + r.year + "〕" + r.serial + "号")
}
