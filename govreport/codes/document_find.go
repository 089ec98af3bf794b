package codes

import (
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// A FoundDocument is a document number in running text, which writes it as text[Start:End].
type FoundDocument struct {
	// Start and End are byte offsets.
	Start, End int
	// Number is the number as the standard writes it.
	Number Document
	// Faults says how the text strays from that; empty when it does not, but for a line break.
	Faults []Fault
}

// FindDocuments finds the document numbers in running text, well written or not, in order. Time is linear.
//
// Where the 机关代字 begins is a guess when Chinese characters stand before it without a mark between: words that lead up
// to a citation (根据, 按照, 印发 …) are taken off, any other remain. Compare the end of an issuer, not the whole of it.
// Dates, case numbers (（2021）苏01行终12号) and numbers without a year are not found.
func FindDocuments(text string) []FoundDocument {
	var found []FoundDocument
	end := 0
	size := 0
	for at := 0; at < len(text); at += size {
		if at = hanzi.SkipIdeographs(text, at); at == len(text) {
			break
		}
		var c rune
		if c, size = utf8.DecodeRuneInString(text[at:]); at < end || !isOpeningBracket(c) || !yearFollows(text[at+utf8.RuneLen(c):]) {
			continue
		}
		r := numberReader{rest: text[at:]}
		if !r.read() || !plausibleYear(c, r.year) {
			continue
		}
		start := issuerStart(text[:at], end)
		stop := len(text) - len(r.rest)
		// Read again from the issuer on, so that the faults are in order and the space before the bracket counts.
		number, faults, ok := ParseDocument(text[start:stop])
		if !ok {
			continue
		}
		found = append(found, FoundDocument{start, stop, number, faults})
		end = stop
	}
	return found
}

// yearFollows reports whether a digit comes next, behind a little space: most brackets hold words.
func yearFollows(text string) bool {
	for i, c := range text {
		if !hanzi.IsBlank(c) || i > 4*maxInnerSpace {
			return hanzi.IsDigit(c)
		}
	}
	return false
}

// plausibleYear reports whether digits in a bracket can be a year. 〔 〕 are used for nothing else; in the others stand
// all sorts of numbers.
func plausibleYear(opening rune, year string) bool {
	return opening == '〔' || isModernYear(year)
}

// isModernYear reports whether digits begin like a year that documents and reports speak of.
func isModernYear(digits string) bool {
	return strings.HasPrefix(digits, "19") || strings.HasPrefix(digits, "20")
}

// issuerStart returns where the 机关代字 begins that ends where before ends. The previous number ended at floor.
func issuerStart(before string, floor int) int {
	end := skipSpaceBack(before, floor)
	start := end
	for range maxIssuer {
		c, size := utf8.DecodeLastRuneInString(before[floor:start])
		if !hanzi.IsIdeograph(c) {
			break
		}
		start -= size
	}
	run := hanzi.Simplify(before[start:end]) // each character is as long as it was
	if start == floor && floor > 0 {
		run = trimAny(run, "和与及或并")
	}
	if previous, _ := utf8.DecodeLastRuneInString(before[:start]); previous >= '0' && previous <= '9' {
		run = trimAny(run, "年月日号条款项件")
	}
	run = afterLeadIn(run)
	mark, _ := utf8.DecodeLastRuneInString(before[:end-len(run)])
	return end - len(afterJoiner(run, strings.ContainsRune("》）)〉", mark)))
}

// skipSpaceBack returns where text ends when the space at its end, as far as it can belong to a number, is left out.
func skipSpaceBack(text string, floor int) int {
	end := len(text)
	for range maxInnerSpace {
		c, size := utf8.DecodeLastRuneInString(text[floor:end])
		if !hanzi.IsBlank(c) {
			break
		}
		end -= size
	}
	return end
}

// leadIns are words that lead up to a citation and stand in no 机关代字. Words that begin or end like the name of a place
// (依, 和, 照, 下发) are left out: 依安, 和县, 日照 and 历下 issue documents too.
var leadIns = [...]string{
	"根据", "按照", "依据", "依照", "遵照", "参照", "贯彻", "落实", "执行", "关于", "印发", "转发", "发布", "公布",
	"详见", "参见", "文号", "文件", "通知", "要求", "规定", "以及", "号为", "按", "据", "以", "的", "了", "是",
}

// afterLeadIn returns what follows the last word that leads up to a citation.
func afterLeadIn(run string) string {
	for _, word := range leadIns {
		if at := strings.LastIndex(run, word); at >= 0 && at+len(word) < len(run) {
			run = run[at+len(word):]
		}
	}
	return run
}

// afterJoiner returns what follows a word of one character that joins a citation to the sentence. Issuers begin with most of
// these too (和县, 和平, 将乐, 经开): such a word is taken off where a province or the State Council follows, and 和 behind
// the title of another document, unless it makes the name of a place with what follows.
func afterJoiner(run string, behindTitle bool) string {
	for at, c := range run {
		rest := run[at+utf8.RuneLen(c):]
		next, _ := utf8.DecodeRuneInString(rest)
		switch {
		case rest == "" || !strings.ContainsRune("和与及对将经由", c) || strings.HasSuffix(run[:at], "共"): // 共和国
		case (next == '国' || ProvinceAt(rest) != (Province{})) && (at == 0 || issues(rest[utf8.RuneLen(next):])),
			at == 0 && c == '对',
			at == 0 && behindTitle && c == '和' && !strings.ContainsRune("县平静顺硕田林布龙", next) && !issues(rest):
			return rest
		}
	}
	return run
}

// issues reports whether text goes on like an issuer behind the name of its place: 政办发, 办函.
func issues(text string) bool {
	c, _ := utf8.DecodeRuneInString(text)
	return strings.ContainsRune("政府办发委党函务", c)
}

// trimAny takes one character off the front of run if it is one of those given.
func trimAny(run, characters string) string {
	c, size := utf8.DecodeRuneInString(run)
	if size < len(run) && strings.ContainsRune(characters, c) {
		return run[size:]
	}
	return run
}
