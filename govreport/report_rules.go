package govreport

import (
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/codes"
	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// The rules about the report as a whole, its year, period, edition and citation: S04 to S08 and S10.

var ruleS04 = rule{
	code: "S04", severity: Error, editions: both, unexpressed: readsText,
	title:   "年度前后一致",
	basis:   "逻辑关系：标题、统计期限与正文为同一年度",
	message: "标题写的是 {actual} 年，报告年度是 {expected} 年",
	variants: []sentence{
		{"period", "统计期限在 {actual} 年，报告年度是 {expected} 年"},
		{"overview", "第一部分没有提到报告年度 {expected} 年，却写“{quote}”，可能沿用了其他年度的文字"},
		{"notAYear", "“{quote}”不是年份，应为四位数字"},
		{"mistypedYear", "报告年度填的是 {actual} 年，标题和统计期限却都是 {expected} 年"},
	},
	help:  "统一改为报告年度。",
	judge: (*checker).oneYear,
}

// oneYear is rule S04.
func (c *checker) oneYear() Answer {
	r := c.report
	if r.Year == 0 {
		return c.undecided("/year", UnknownYear, "/year")
	}
	answer := Holds
	year := int64(r.Year)
	titled, counted := yearIn(c.text(titleText).Plain, year), r.Period.year()
	switch {
	case titled != year && titled == counted && titled != 0:
		answer = c.add(&Finding{Pointer: "/year", Variant: "mistypedYear", Cells: []string{"/year", "/title", "/period/start", "/period/end"},
			Expected: NumberValue(titled), Actual: NumberValue(year), Repair: []Repair{{"/year", NumberValue(titled)}}})
	case titled != year && titled != 0:
		answer = c.add(&Finding{Pointer: "/title", Cells: []string{"/year", "/title"},
			Expected: NumberValue(year), Actual: NumberValue(titled)})
	}
	if counted != year && counted != titled && counted != 0 {
		answer = c.add(&Finding{Pointer: "/period", Variant: "period", Cells: []string{"/year", "/period/start", "/period/end"},
			Expected: NumberValue(year), Actual: NumberValue(counted)})
	}
	if words := yearOfAnotherReport(c.text(overviewText).Plain, year); words.End != 0 {
		f := Finding{Severity: Warning, Variant: "overview", Pointer: "/overview/text", Expected: NumberValue(year)}
		f.quotes(c.text(overviewText), words)
		answer = c.add(&f)
	}
	return max(answer, c.malformedYears())
}

// malformedYears finds what was meant as a year but has too many digits: 202020年.
func (c *checker) malformedYears() Answer {
	answer := Holds
	sections := c.allTexts()
	for i := range sections {
		section := &sections[i]
		for at := 0; ; {
			f, ok := hanzi.NextYear(section.Plain, at)
			if !ok {
				break
			}
			at = f.End
			if f.Digits >= 5 && f.Digits <= 8 && strings.HasPrefix(section.Plain[f.Start:], "20") {
				wrong := Finding{Severity: Warning, Variant: "notAYear", Pointer: section.pointer}
				wrong.quotes(section, f.Segment)
				wrong.Quote += "年"
				answer = c.add(&wrong)
			}
		}
	}
	return answer
}

// yearOfAnotherReport finds what shows that a text is about another year: it never names the reported one, and the first
// it says of time is another year at the head of a clause, "2021年，我镇…" or "2021年度我局…".
func yearOfAnotherReport(text string, year int64) (found hanzi.Segment) {
	for at := 0; ; {
		f, ok := hanzi.NextFigure(text, at)
		if !ok {
			return found
		}
		at = f.End
		y := f.Millionths / amountUnit
		rest, followed := strings.CutPrefix(text[f.End:], "年")
		switch {
		case !f.IsYear():
		case y == year:
			return hanzi.Segment{}
		case followed && found.End == 0 && y >= year-3 && y < year && tellsTheYear(text[:f.Start], rest):
			found = hanzi.Segment{Start: f.Start, End: f.End + len("年")}
		}
	}
}

// tellsTheYear reports whether a year between two parts of a text says what it is about, and not when something began or what is
// compared.
func tellsTheYear(before, rest string) bool {
	before = strings.TrimRight(before, " \u3000")
	last, _ := utf8.DecodeLastRuneInString(before)
	switch {
	case before != "" && !hanzi.EndsClause(last) && !strings.ContainsRune("、）)", last):
		return false
	case hanzi.ThisYear.In(before):
		return false
	}
	rest = strings.TrimPrefix(rest, "度")
	return hanzi.Words("， , 我 本 全").Begin(rest) ||
		before == "" && !hanzi.BeginsWithDigit(rest) && !hanzi.Words("以来 底 末 前 后 初 起 至").Begin(rest)
}

var ruleS05 = rule{
	code: "S05", severity: Error, editions: both, unexpressed: readsDate, explainable: true,
	title:   "统计期限为完整年度",
	basis:   "条例第四十九条：上一年度；统计期限为1月1日至12月31日",
	message: "统计期限为 {from} 至 {to}，应为 {first} 至 {last}",
	variants: []sentence{
		{"partOfYear", "统计期限 {from} 至 {to} 只是一年中的一部分，应为 {first} 至 {last}；机关年内新设或撤销的，请在引言中说明"},
	},
	help:  "将统计期限改为报告年度的1月1日至12月31日。",
	judge: (*checker).wholeYear,
}

// wholeYear is rule S05. A period in another year than the report's is S04's finding.
func (c *checker) wholeYear() Answer {
	p := &c.report.Period
	year := c.report.Year
	switch {
	case p.Start == "" && p.End == "":
		return NotApplicable
	case !p.Start.WellFormed():
		return c.undecided("/period/start", UnknownDate, "/period/start")
	case !p.End.WellFormed():
		return c.undecided("/period/end", UnknownDate, "/period/end")
	case p.year() != 0:
		return Holds
	case year == 0:
		return c.undecided("/period", UnknownYear, "/year")
	}
	start, end := codes.NewDate(year, 1, 1), codes.NewDate(year, 12, 31)
	f := Finding{Pointer: "/period", Cells: []string{"/period/start", "/period/end"},
		Expected: TextValue(string(start + "/" + end)), Actual: TextValue(string(p.Start + "/" + p.End))}
	f.argVerbatim("from", string(p.Start))
	f.argVerbatim("to", string(p.End))
	f.argVerbatim("first", string(start))
	f.argVerbatim("last", string(end))
	if p.Start != start {
		f.Repair = append(f.Repair, Repair{"/period/start", TextValue(string(start))})
	}
	if p.End != end {
		f.Repair = append(f.Repair, Repair{"/period/end", TextValue(string(end))})
	}
	if p.Start.Year() == year && p.End.Year() == year && !p.End.Before(p.Start) {
		f.Variant, f.Severity = "partOfYear", Warning // an organ may have been set up or dissolved in the year
	}
	return c.add(&f)
}

var ruleS06 = rule{
	code: "S06", severity: Error, editions: both,
	title:   "格式版本与年度相符",
	basis:   "国办公开办函〔2021〕30号、〔2019〕60号",
	message: "{year} 年度报告应使用 {expected} 年版格式，实际使用 {actual} 年版",
	help:    "2021年度起使用2021年版，2019、2020年度使用2019年版（2019年度为鼓励使用）。",
	judge:   (*checker).editionFitsYear,
}

// editionFitsYear is rule S06.
func (c *checker) editionFitsYear() Answer {
	if FormOf(c.report.Edition) == nil {
		return c.undecided("/edition", UnknownYear, "/edition")
	}
	return c.constraints(func(c *checker, x *Constraint, b weighing, f *Finding) {
		fits := Edition2021
		if c.form.Edition == Edition2021 {
			fits = Edition2019
		}
		f.Cells = []string{"/edition", "/year"}
		f.Expected, f.Actual = TextValue(string(fits)), TextValue(string(c.form.Edition))
		f.argNumber("year", c.cells.n[yearIndex])
	})
}

var ruleS07 = rule{
	code: "S07", severity: Error, editions: both, unexpressed: readsPage,
	title:   "表格不得混用两版",
	basis:   "国办公开办函〔2021〕30号、〔2019〕60号",
	message: "表中出现另一版格式的栏目“{quote}”",
	help:    "整张表使用同一版格式。",
	judge:   (*checker).oneEdition,
}

// oneEdition is rule S07. Heads of the other edition in one table are one cause. A second table 2 beside the edition's own
// is J02.
func (c *checker) oneEdition() Answer {
	var heads []string
	var f Finding
	for _, m := range c.report.ImportMarks {
		if m.Kind != ForeignHead {
			continue
		}
		if len(heads) == 0 {
			f.Pointer = m.Pointer
		}
		heads = append(heads, m.Quote)
	}
	if len(heads) == 0 {
		return Holds
	}
	f.Quote = strings.Join(heads, "、")
	return c.add(&f)
}

var ruleS08 = rule{
	code: "S08", severity: Warning, editions: both, unexpressed: readsText,
	title:   "引用的格式依据正确",
	basis:   "国办公开办函〔2021〕30号",
	message: "“{quote}”是旧格式的文号，{year} 年度应为国办公开办函〔2021〕30号",
	variants: []sentence{
		{"misspelled", "格式通知的文号写作“{quote}”，应为国办公开办函〔2021〕30号"},
	},
	help:  "改正引用的文号。",
	judge: (*checker).noticeCited,
}

// noticeCited is rule S08.
func (c *checker) noticeCited() Answer {
	r := c.report
	if r.Year == 0 {
		return c.undecided("/year", UnknownYear, "/year")
	}
	if r.Year < 2021 {
		return NotApplicable
	}
	answer := NotApplicable
	for i := preambleText; i <= disputesNote; i++ {
		answer = max(answer, c.noticesIn(c.text(i)))
	}
	return answer
}

// noticesIn finds where a text cites another notice for the format than the one in force, 国办公开办函〔2021〕30号. A number
// is taken for the format's only when its words say so. How a right number is spelled is not this rule's business.
func (c *checker) noticesIn(section *proseSection) Answer {
	if !mentionsFormat(section.Plain) && !hanzi.Words("公开办函 2021〕30号").In(section.Plain) {
		return NotApplicable // most texts cite other documents only
	}
	var wrong *codes.FoundDocument
	variant := ""
	told := toldToWrite{text: section.Plain}
	documents := section.documents()
	for i := range documents {
		found := &documents[i]
		issuer := found.Number.Issuer()
		office := strings.HasSuffix(issuer, "国办公开办函")
		switch {
		case office && found.Number.Year() == 2021 && found.Number.Serial() == 30:
			return Holds // any other may be cited for its history
		case wrong != nil:
		case office && found.Number.Year() == 2019 && found.Number.Serial() == 60:
			wrong = found
		case fromStateCouncilOffice(issuer) && (citedForFormat(section.Plain, found) || rightButForIssuer(found) && told.by(found)):
			wrong, variant = found, "misspelled"
		}
	}
	if wrong == nil {
		return NotApplicable
	}
	f := Finding{Pointer: section.pointer, Variant: variant}
	f.quotes(section, section.withoutLeadIn(wrong))
	f.argNumber("year", int64(c.report.Year))
	return c.add(&f)
}

// citedForFormat reports whether the title in front of a number, or directly behind it, is the format notice's.
func citedForFormat(text string, found *codes.FoundDocument) bool {
	const reach = 120 // bytes; the title is some thirty characters long
	before := text[max(0, found.Start-reach):found.Start]
	if open := strings.LastIndex(before, "《"); open >= 0 {
		before = before[open:]
	}
	behind, quoted := strings.CutPrefix(text[found.End:min(len(text), found.End+reach)], "《")
	behind, _, closed := strings.Cut(behind, "》")
	return mentionsFormat(before) || quoted && closed && mentionsFormat(behind)
}

func mentionsFormat(text string) bool {
	return hanzi.Words("工作年度报告格式").In(text)
}

// fromStateCouncilOffice reports whether an issuer is an attempt at that of the format notice. A province that passes the
// format on has a number of its own.
func fromStateCouncilOffice(issuer string) bool {
	return hanzi.Words("国办发 国办函 国办公 国公开 国务院办公厅").In(issuer)
}

// withoutLeadIn cuts off what stands before the issuer of a number of the State Council's office.
func (s *proseSection) withoutLeadIn(found *codes.FoundDocument) hanzi.Segment {
	plain := s.Plain[found.Start:found.End]
	return hanzi.Segment{Start: found.Start + max(0, strings.LastIndex(plain, "国")), End: found.End}
}

// rightButForIssuer reports a number with the year and serial of the format notice: 按照国办发〔2021〕30号文件要求编制.
func rightButForIssuer(found *codes.FoundDocument) bool {
	return found.Number.Year() == 2021 && found.Number.Serial() == 30
}

// A toldToWrite is the sentence of a text that was looked into last. A text may have thousands of numbers in one sentence.
type toldToWrite struct {
	text     string
	sentence hanzi.Segment
	told     bool // that the report was written after a number
}

// by reports whether the sentence of a number says that the report was written after it. Numbers come in order.
func (t *toldToWrite) by(found *codes.FoundDocument) bool {
	if found.Start >= t.sentence.End {
		t.sentence = hanzi.Sentence(t.text, found.Start)
		t.told = hanzi.Words("编制").In(t.sentence.Of(t.text))
	}
	return t.told
}

var ruleS10 = rule{
	code: "S10", severity: Warning, editions: both, unexpressed: readsPage,
	title:   "不得增加行",
	basis:   "国办公开办函〔2021〕30号：“不能遗漏，也不宜泛化”",
	message: "表中多出格式没有的一行“{quote}”",
	help:    "删去这一行；需要说明的内容写在文字部分。",
	judge:   (*checker).extraRows,
}

// extraRows is rule S10.
func (c *checker) extraRows() Answer {
	answer := Holds
	for _, m := range c.report.ImportMarks {
		if m.Kind == ExtraRow {
			answer = c.add(&Finding{Pointer: m.Pointer, Quote: m.Quote})
		}
	}
	return answer
}

// year returns the calendar year that the period is, or 0 when it is none: then it is S05 that speaks.
func (p Period) year() int64 {
	start, month, day, _ := p.Start.Parts()
	end, lastMonth, lastDay, _ := p.End.Parts()
	if start != end || month != 1 || day != 1 || lastMonth != 12 || lastDay != 31 {
		return 0
	}
	return int64(start)
}

// editionOfItsYear states rule S06: the 2019 edition is for 2020 and before, that of 2021 for 2021 and after. For 2019 the
// format was only encouraged, and before there was none.
func (f *Form) editionOfItsYear() []Constraint {
	if f.Edition == Edition2019 {
		return []Constraint{{Code: "S06", Cell: &editionCell,
			Comparison: f.compared(AtLeastZero, 2020, weighed{yearPointer, -1})}}
	}
	since2021 := Constraint{Code: "S06", Cell: &editionCell,
		Comparison: f.compared(AtLeastZero, -2021, weighed{yearPointer, 1})}
	encouraged := since2021
	encouraged.Severity = Warning
	encouraged.When = []Comparison{f.compared(EqualsZero, -2019, weighed{yearPointer, 1})}
	since2021.When = []Comparison{f.compared(AtLeastZero, -2020, weighed{yearPointer, 1})}
	return []Constraint{since2021, encouraged}
}

// editionCell is where S06 speaks. It is no operand.
var editionCell = Cell{Pointer: "/edition"}
