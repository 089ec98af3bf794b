package govreport

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// maxCitations is how many document numbers of a report are spoken of. Real reports cite fewer.
const maxCitations = 20

// citedNumbers is rule M6. Space is put into numbers by programs that copy pages more often than by people: the numbers
// with no other fault make one finding for the report.
func (c *checker) citedNumbers() Answer {
	r := c.report
	last := c.lastYearCited()
	answer := NotApplicable
	var spaced Finding
	var wrong, right []string
	first := len(c.result.Findings)
	for _, section := range [...]proseSection{
		{"/title", r.Title}, {"/preamble", r.Preamble}, {"/overview/text", r.Overview.Text},
		{"/problems/text", r.Problems.Text}, {"/otherMatters/text", r.OtherMatters.Text},
	} {
		judged := numbersIn(section.text, last)
		answer = max(answer, min(judged, Holds))
		if judged != Fails {
			continue
		}
		for _, found := range FindDocumentNumbers(strings.ReplaceAll(section.text, "號", "号")) { // as long as one another
			f := Finding{Pointer: section.pointer, Quote: section.text[found.Start:found.End]}
			if len(c.result.Findings)+len(wrong) >= first+maxCitations || c.saysAlready(&f, first) {
				continue
			}
			number := string(found.Number)
			if strings.HasSuffix(f.Quote, "號") {
				number = strings.TrimSuffix(number, "号") + "號"
			}
			switch year := found.Number.Year(); {
			case year > last || year < 1949:
				f.Variant, f.Severity = 1, Warning
				f.Expected, f.Actual = NumberValue(int64(r.Year)), NumberValue(int64(year))
				if last == anyYear {
					f.Variant, f.Expected = 2, Value{}
				}
			case len(found.Faults) == 0:
				continue
			case len(found.Faults) == 1 && found.Faults[0] == InnerSpace:
				if !slices.Contains(wrong, f.Quote) {
					wrong, right = append(wrong, f.Quote), append(right, number)
					if spaced.Pointer == "" {
						spaced.Pointer = section.pointer
					}
				}
				continue
			default:
				f.Expected = TextValue(number)
				f.arg("faults", faultTexts(found.Faults))
			}
			answer = c.add(&f)
		}
	}
	if wrong == nil {
		return answer
	}
	spaced.Variant, spaced.Quote, spaced.Expected = 3, strings.Join(wrong, "、"), TextValue(strings.Join(right, "、"))
	return c.add(&spaced)
}

const anyYear = 9999

// lastYearCited returns the last year of which a report can cite a document: the one it is published in. When the reported
// year itself is in doubt, which is S04's finding, it may be any.
func (c *checker) lastYearCited() int {
	year := c.report.Year
	if titled := yearIn(c.report.Title, int64(year)); year == 0 || titled != 0 && titled != int64(year) {
		return anyYear
	}
	return year + 1
}

// saysAlready reports whether a finding quotes the same number: an earlier one of this rule, or S08, which wants another
// number in its place.
func (c *checker) saysAlready(f *Finding, first int) bool {
	for i := range c.result.Findings {
		other := &c.result.Findings[i]
		if i >= first && other.Quote == f.Quote ||
			other.Code == "S08" && other.Pointer == f.Pointer && strings.HasSuffix(f.Quote, other.Quote) {
			return true
		}
	}
	return false
}

// numbersIn answers whether the document numbers of a text are all spelled as they should be and of years up to last,
// without allocating: it reads backwards from each 号. Fails only says that a closer look is needed.
func numbersIn(text string, last int) Answer {
	answer := NotApplicable
	for _, mark := range [...]string{"号", "號"} {
		for at := 0; ; at += len(mark) {
			next := strings.Index(text[at:], mark)
			if next < 0 {
				break
			}
			at += next
			answer = max(answer, numberBefore(text[:at], last))
		}
	}
	return answer
}

// numberBefore judges the number that ends where a text does; NotApplicable when there is none.
func numberBefore(text string, last int) Answer {
	head := strings.TrimRightFunc(text, inNumber)
	closing, size := utf8.DecodeLastRuneInString(head)
	inner := head[:len(head)-size]
	issuer := strings.TrimRightFunc(inner, inNumber)
	opening, size := utf8.DecodeLastRuneInString(issuer)
	serial, year := text[len(head):], inner[len(issuer):]
	if serial == "" || year == "" || !isClosingBracket(closing) || !isOpeningBracket(opening) {
		return NotApplicable
	}
	before, _ := utf8.DecodeLastRuneInString(issuer[:len(issuer)-size])
	if opening != '〔' || closing != '〕' || len(year) != 4 || !onlyDigits(year) || digitsValue(year) > last || year < "1949" ||
		len(serial) > maxSerial || !onlyDigits(serial) || serial[0] == '0' || isSpace(before) {
		return Fails
	}
	return Holds
}

// inNumber reports what may stand in a document number behind its 机关代字, brackets and 号 apart.
func inNumber(r rune) bool {
	_, digit := digitOf(r)
	return digit || r == '第' || isSpace(r)
}

// faultTexts says what is wrong with the spelling of a number.
func faultTexts(faults []DocumentNumberFault) (all Text) {
	for i, fault := range faults {
		var t Text
		switch fault {
		case WrongBrackets:
			t = Text{"年份用六角括号〔〕", "年份用六角括號〔〕", "the year stands in 〔 〕"}
		case ShortYear:
			t = Text{"年份写全四位", "年份寫全四位", "the year has four digits"}
		case OrdinalPrefix:
			t = Text{"序号前不加“第”", "序號前不加「第」", "no 第 before the serial"}
		case LeadingZero:
			t = Text{"序号不用 0 补位", "序號不用 0 補位", "no zeros before the serial"}
		case InnerSpace:
			t = Text{"中间不留空格", "中間不留空格", "no space within"}
		case FullWidthDigits:
			t = Text{"数字用半角", "數字用半形", "no full-width digits"}
		default:
			panic("govreport: unknown fault of a document number")
		}
		if i > 0 {
			t = Text{"，" + t.ZhHans, "，" + t.ZhHant, ", " + t.En}
		}
		all = Text{all.ZhHans + t.ZhHans, all.ZhHant + t.ZhHant, all.En + t.En}
	}
	return all
}
