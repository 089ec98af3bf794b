package govreport

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/codes"
	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// noticesIn finds where a text cites another notice for the format than the one in force, 国办公开办函〔2021〕30号. A number
// is taken for the format's only when its words say so. How a right number is spelled is not this rule's business.
func (c *checker) noticesIn(section *proseSection) Answer {
	if !mentionsFormat(section.Plain) && !hanzi.Words("公开办函 2021〕30号").In(section.Plain) {
		return NotApplicable // most texts cite other documents only
	}
	var wrong *Finding
	for _, found := range codes.FindDocuments(section.Plain) {
		issuer := found.Number.Issuer()
		office := strings.HasSuffix(issuer, "国办公开办函")
		f := Finding{Pointer: section.pointer, Quote: section.withoutLeadIn(found)}
		f.argNumber("year", int64(c.report.Year))
		switch {
		case office && found.Number.Year() == 2021 && found.Number.Serial() == 30:
			return Holds // any other may be cited for its history
		case wrong != nil:
		case office && found.Number.Year() == 2019 && found.Number.Serial() == 60:
			wrong = &f
		case fromStateCouncilOffice(issuer) && (citedForFormat(section.Plain, found) || rightButForIssuer(found) && toldToWrite(section.Plain, found)):
			f.Variant = "misspelled"
			wrong = &f
		}
	}
	if wrong == nil {
		return NotApplicable
	}
	return c.add(wrong)
}

// fromStateCouncilOffice reports whether an issuer is an attempt at that of the format notice. A province that passes the
// format on has a number of its own.
func fromStateCouncilOffice(issuer string) bool {
	return hanzi.Words("国办发 国办函 国办公 国公开 国务院办公厅").In(issuer)
}

// rightButForIssuer reports a number with the year and serial of the format notice: 按照国办发〔2021〕30号文件要求编制.
func rightButForIssuer(found codes.FoundDocument) bool {
	return found.Number.Year() == 2021 && found.Number.Serial() == 30
}

// toldToWrite reports whether the sentence of a number says that the report was written after it.
func toldToWrite(text string, found codes.FoundDocument) bool {
	return hanzi.Words("编制").In(hanzi.Sentence(text, found.Start).Of(text))
}

// withoutLeadIn cuts off what stands before the issuer of a number of the State Council's office.
func (s *proseSection) withoutLeadIn(found codes.FoundDocument) string {
	plain := s.Plain[found.Start:found.End]
	return s.Printed[found.Start+max(0, strings.LastIndex(plain, "国")) : found.End]
}

// citedForFormat reports whether the title in front of a number, or directly behind it, is the format notice's.
func citedForFormat(text string, found codes.FoundDocument) bool {
	const reach = 120 // bytes; the title is some thirty characters long
	before := text[max(0, found.Start-reach):found.Start]
	if open := strings.LastIndex(before, "《"); open >= 0 {
		before = before[open:]
	}
	behind, quoted := strings.CutPrefix(text[found.End:], "《")
	behind, _, closed := strings.Cut(behind, "》")
	return mentionsFormat(before) || quoted && closed && mentionsFormat(behind)
}

func mentionsFormat(text string) bool {
	return hanzi.Words("工作年度报告格式").In(text)
}
