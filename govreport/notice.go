package govreport

import "strings"

// formatNotice is the notice that prescribes the format of reports on 2021 and later.
const formatNotice DocumentNumber = "国办公开办函〔2021〕30号"

// noticesIn finds where a text cites another notice for the format than the one in force. A number is taken for the
// format's only when its words say so.
func (c *checker) noticesIn(section proseSection) Answer {
	answer := NotApplicable
	right := strings.Contains(section.text, string(formatNotice))
	for _, found := range FindDocumentNumbers(section.text) {
		number := simplified(string(found.Number))
		office := strings.HasSuffix(DocumentNumber(number).Issuer(), "国办公开办函")
		f := Finding{Pointer: section.pointer, Quote: section.text[found.Start:found.End],
			Args: []Arg{{"year", digits(int64(c.report.Year))}}}
		switch {
		case office && found.Number.Year() == 2021 && found.Number.Serial() == 30:
			answer = max(answer, Holds)
		case right: // the other number may be cited for its history
		case office && found.Number.Year() == 2019 && found.Number.Serial() == 60:
			answer = c.add(f)
		case citedForFormat(section.text, found):
			f.Variant = 1
			answer = c.add(f)
		}
	}
	return answer
}

// citedForFormat reports whether the title in front of a number, or behind it, is the format notice's.
func citedForFormat(text string, found FoundDocumentNumber) bool {
	const reach = 120 // bytes; the title is some thirty characters long
	before := text[max(0, found.Start-reach):found.Start]
	if open := strings.LastIndex(before, "《"); open >= 0 {
		before = before[open:]
	}
	return mentions(before, "工作年度报告格式", "工作年度報告格式")
}

// simplified writes the characters of 国办公开办函 in simplified form.
func simplified(s string) string {
	return strings.NewReplacer("國", "国", "辦", "办", "開", "开").Replace(s)
}
