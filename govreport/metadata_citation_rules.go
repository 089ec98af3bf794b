package govreport

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/codes"
	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// The rule about the numbers of documents that a text cites, M6.

var ruleM6 = rule{
	code: "M6", severity: Warning, editions: both, after: []Code{"S08"}, unexpressed: readsText,
	title:   "文号书写规范",
	basis:   "GB/T 9704-2012《党政机关公文格式》7.2.5",
	message: "文号“{quote}”应写作“{expected}”（{faults}）",
	variants: []sentence{
		{"otherYear", "文号“{quote}”的年份是 {actual}，本报告是 {year} 年度的，年份可能写错"},
		{"oddYear", "文号“{quote}”的年份是 {actual}，可能写错"},
		{"innerSpace", "文号中间不留空格：{quote}，应写作 {expected}"},
	},
	help:  "文号写成“国办公开办函〔2021〕30号”的样子：六角括号，四位年份，序号前不加“第”、不补 0，中间不留空格。复制网页时带入的空格，以原文件为准。",
	judge: (*checker).citedNumbers,
}

// citedNumbers is rule M6. Space is put into numbers by programs that copy pages more often than by people: the numbers
// with no other fault make one finding for the report.
func (c *checker) citedNumbers() Answer {
	cited := citations{check: c, last: c.lastYearCited(), first: len(c.result.Findings)}
	answer := NotApplicable
	sections := c.allTexts()
	for i := range sections {
		section := &sections[i]
		switch codes.ScanDocuments(section.Plain, firstYearCited, cited.last) {
		case codes.RightDocuments:
			answer = max(answer, Holds)
		case codes.CloserLook:
			answer = max(answer, cited.judge(section))
		}
	}
	if cited.spaced == nil {
		return answer
	}
	return c.add(&Finding{Severity: Advice, Variant: "innerSpace", Pointer: cited.words.Pointer, Words: cited.words,
		Quote: strings.Join(cited.spaced, "、"), Expected: TextValue(strings.Join(cited.joined, "、"))})
}

// lastYearCited returns the last year of which a report can cite a document: the one it is published in. When the reported
// year itself is in doubt, which is S04's finding, it may be any.
func (c *checker) lastYearCited() int {
	year := c.report.Year
	if titled := yearIn(c.text(titleText).Plain, int64(year)); year == 0 || titled != 0 && titled != int64(year) {
		return anyYear
	}
	return year + 1
}

// maxCitations is how many document numbers of a report are spoken of. Real reports cite fewer.
const maxCitations = 20

// citations are the document numbers of a report that are not as they should be.
type citations struct {
	check          *checker
	last           int      // the last year a number can be of
	first          int      // the first finding of this rule
	words          Passage  // the first number with nothing but space in it
	spaced, joined []string // such numbers, and how they should be written
}

// judge reports the numbers of one text. Those with nothing but space in them it collects.
func (cited *citations) judge(section *proseSection) Answer {
	answer := Holds
	documents := section.documents()
	if section.Plain != section.Printed() {
		documents = codes.FindDocuments(section.Printed())
	}
	for _, found := range documents {
		quote, number := withoutVerb(section.Quote(hanzi.Segment{Start: found.Start, End: found.End})), withoutVerb(string(found.Number))
		f := Finding{Pointer: section.pointer}
		f.quotes(section, hanzi.Segment{Start: found.End - len(quote), End: found.End})
		if strings.HasSuffix(quote, "號") {
			number = strings.TrimSuffix(number, "号") + "號"
		}
		year := found.Number.Year()
		never := year > cited.last || year < firstYearCited
		if !never && len(found.Faults) == 0 || found.Number.IsCertificate() || cited.saysAlready(section.pointer, quote) ||
			len(cited.check.result.Findings)+len(cited.spaced) >= cited.first+maxCitations {
			continue
		}
		if !never && len(found.Faults) == 1 && found.Faults[0] == codes.InnerSpace {
			if cited.spaced == nil {
				cited.words = f.Words
			}
			cited.spaced, cited.joined = append(cited.spaced, quote), append(cited.joined, number)
			continue
		}
		switch {
		case !never:
			f.Severity, f.Expected = Advice, TextValue(number)
			f.arg("faults", faultTexts(found.Faults))
		default:
			f.Variant = "oddYear"
			_, written, _ := strings.Cut(number, "〔")
			f.Actual = TextValue(written[:4])
			if cited.last != anyYear {
				f.Variant = "otherYear"
				f.argNumber("year", int64(cited.check.report.Year))
			}
		}
		answer = cited.check.add(&f)
	}
	return answer
}

// The first year a document can be of, that of the republic, and a last one that bounds nothing.
const (
	firstYearCited = 1949
	anyYear        = 9999
)

// saysAlready reports whether a finding quotes the same number: an earlier one of this rule, or one that wants another number
// in its place.
func (cited *citations) saysAlready(pointer, quote string) bool {
	for i := range cited.check.result.Findings[cited.first:] {
		if cited.check.result.Findings[cited.first+i].Quote == quote {
			return true
		}
	}
	return has(cited.spaced, quote) || cited.check.hasSpoken(spot{pointer, quote})
}

var stateCouncil = [...]string{"国办", "国发", "国函"}

// withoutVerb cuts off what stands before the issuer of a quoted number and is surely none of it.
func withoutVerb(number string) string {
	plain := hanzi.Simplify(number)
	for _, issuer := range stateCouncil {
		if at := strings.Index(plain, issuer); at > 0 {
			return number[at:]
		}
	}
	return number
}

// spelling says what each fault of a document number is.
var spelling = [...]struct {
	fault codes.Fault
	text  Text
}{
	{codes.WrongBrackets, Text{zh: "年份用六角括号〔〕", key: "spelling.brackets"}},
	{codes.ShortYear, Text{zh: "年份写全四位", key: "spelling.year"}},
	{codes.OrdinalPrefix, Text{zh: "序号前不加“第”", key: "spelling.ordinal"}},
	{codes.LeadingZero, Text{zh: "序号不用 0 补位", key: "spelling.zero"}},
	{codes.InnerSpace, Text{zh: "中间不留空格", key: "spelling.space"}},
	{codes.FullWidthDigits, Text{zh: "数字用半角", key: "spelling.digits"}},
}

// faultTexts says what is wrong with the spelling of a number.
func faultTexts(faults []codes.Fault) (all Text) {
	for i := range spelling {
		if t := &spelling[i].text; has(faults, spelling[i].fault) {
			all = all.join(byClauses, *t)
		}
	}
	return all
}
