package govreport

import (
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

var titleRules = []reportRule{
	{Rule{
		Code: "S04", Severity: Error, Editions: both, Unexpressed: readsText,
		Title: Text{"年度前后一致", "年度前後一致", "One year everywhere"},
		Basis: Text{"逻辑关系：标题、统计期限与正文为同一年度", "邏輯關係：標題、統計期限與正文為同一年度", "Logic: title, period and text are about one year"},
		Messages: []Text{
			{"标题写的是 {actual} 年，报告年度是 {expected} 年", "標題寫的是 {actual} 年，報告年度是 {expected} 年",
				"the title says {actual}, the reported year is {expected}"},
			{"统计期限在 {actual} 年，报告年度是 {expected} 年", "統計期限在 {actual} 年，報告年度是 {expected} 年",
				"the period is in {actual}, the reported year is {expected}"},
			{"第一部分没有提到报告年度 {expected} 年，却写“{quote}”，可能沿用了其他年度的文字",
				"第一部分沒有提到報告年度 {expected} 年，卻寫「{quote}」，可能沿用了其他年度的文字",
				"section 一 never mentions {expected} but says “{quote}”: text of another year?"},
			{"“{quote}”不是年份，应为四位数字", "「{quote}」不是年份，應為四位數字", "“{quote}” is no year: it should have four digits"},
			{"报告年度填的是 {actual} 年，标题和统计期限却都是 {expected} 年", "報告年度填的是 {actual} 年，標題和統計期限卻都是 {expected} 年",
				"the reported year is given as {actual}, but title and period both say {expected}"},
		},
		Help: Text{"统一改为报告年度。", "統一改為報告年度。", "Use the reported year throughout."},
	}, (*checker).oneYear},
	{Rule{
		Code: "S05", Severity: Error, Editions: both, Unexpressed: readsDate, Explainable: true,
		Title: Text{"统计期限为完整年度", "統計期限為完整年度", "The period is the calendar year"},
		Basis: Text{"条例第四十九条：上一年度；统计期限为1月1日至12月31日", "條例第四十九條：上一年度；統計期限為1月1日至12月31日",
			"条例 art. 49: the previous year, 1 January to 31 December"},
		Messages: []Text{
			{"统计期限为 {from} 至 {to}，应为 {first} 至 {last}", "統計期限為 {from} 至 {to}，應為 {first} 至 {last}",
				"the period is {from} to {to}, it should be {first} to {last}"},
			{"统计期限 {from} 至 {to} 只是一年中的一部分，应为 {first} 至 {last}；机关年内新设或撤销的，请在引言中说明",
				"統計期限 {from} 至 {to} 只是一年中的一部分，應為 {first} 至 {last}；機關年內新設或撤銷的，請在引言中說明",
				"the period {from} to {to} is a part of a year, it should be {first} to {last}; an organ set up or dissolved in the year says so in the preamble"},
		},
		Help: Text{"将统计期限改为报告年度的1月1日至12月31日。", "將統計期限改為報告年度的1月1日至12月31日。",
			"Make the period 1 January to 31 December of the reported year."},
	}, (*checker).wholeYear},
	{Rule{
		Code: "S06", Severity: Error, Editions: both,
		Title: Text{"格式版本与年度相符", "格式版本與年度相符", "The edition fits the year"},
		Basis: Text{"国办公开办函〔2021〕30号、〔2019〕60号", "國辦公開辦函〔2021〕30號、〔2019〕60號", "国办公开办函〔2021〕30号 and 〔2019〕60号"},
		Messages: []Text{
			{"{year} 年度报告应使用 {expected} 年版格式，实际使用 {actual} 年版", "{year} 年度報告應使用 {expected} 年版格式，實際使用 {actual} 年版",
				"a report on {year} takes the {expected} edition of the format, not that of {actual}"},
		},
		Help: Text{"2021年度起使用2021年版，2019、2020年度使用2019年版（2019年度为鼓励使用）。",
			"2021年度起使用2021年版，2019、2020年度使用2019年版（2019年度為鼓勵使用）。",
			"The 2021 edition is for 2021 and later, the 2019 edition for 2019 (encouraged) and 2020."},
	}, (*checker).editionFitsYear},
	{Rule{
		Code: "S07", Severity: Error, Editions: both, Unexpressed: readsPage,
		Title: Text{"表格不得混用两版", "表格不得混用兩版", "No table of two editions"},
		Basis: Text{"国办公开办函〔2021〕30号、〔2019〕60号", "國辦公開辦函〔2021〕30號、〔2019〕60號", "国办公开办函〔2021〕30号 and 〔2019〕60号"},
		Messages: []Text{
			{"表中出现另一版格式的栏目“{quote}”", "表中出現另一版格式的欄目「{quote}」", "the table has a head of the other edition: “{quote}”"},
		},
		Help: Text{"整张表使用同一版格式。", "整張表使用同一版格式。", "Use one edition's form for the whole table."},
	}, (*checker).oneEdition},
	{Rule{
		Code: "S08", Severity: Warning, Editions: both, Unexpressed: readsText,
		Title: Text{"引用的格式依据正确", "引用的格式依據正確", "The format notice is cited rightly"},
		Basis: Text{"国办公开办函〔2021〕30号", "國辦公開辦函〔2021〕30號", "国办公开办函〔2021〕30号"},
		Messages: []Text{
			{"“{quote}”是旧格式的文号，{year} 年度应为国办公开办函〔2021〕30号", "「{quote}」是舊格式的文號，{year} 年度應為國辦公開辦函〔2021〕30號",
				"“{quote}” is the old format's notice; for {year} it is 国办公开办函〔2021〕30号"},
			{"格式通知的文号写作“{quote}”，应为国办公开办函〔2021〕30号", "格式通知的文號寫作「{quote}」，應為國辦公開辦函〔2021〕30號",
				"the format notice is cited as “{quote}”; it is 国办公开办函〔2021〕30号"},
		},
		Help: Text{"改正引用的文号。", "改正引用的文號。", "Correct the number of the notice."},
	}, (*checker).noticeCited},
	{Rule{
		Code: "S09", Severity: Error, Editions: both, Unexpressed: asksFinal,
		Title: Text{"表格填写完整", "表格填寫完整", "Every cell is filled"},
		Basis: Text{"格式第二、三、四部分的表格", "格式第二、三、四部分的表格", "The tables of sections 二, 三 and 四"},
		Messages: []Text{
			{"有 {blank} 个单元格空白：{list}", "有 {blank} 個儲存格空白：{list}", "{blank} cells are blank: {list}"},
			{"有 {blank} 个单元格空白（另有 {zero} 个填 0，空白与 0 应统一）：{list}", "有 {blank} 個儲存格空白（另有 {zero} 個填 0，空白與 0 應統一）：{list}",
				"{blank} cells are blank while {zero} hold 0, which is not the same: {list}"},
			{"整张表没有填写", "整張表沒有填寫", "the whole table is blank"},
			{"空白，没有填写", "空白，沒有填寫", "blank"},
		},
		Help: Text{"没有数量的填 0，不要留空。", "沒有數量的填 0，不要留空。", "Report 0 where there is nothing; leave no cell blank."},
	}, (*checker).filledTables},
	{Rule{
		Code: "S10", Severity: Warning, Editions: both, Unexpressed: readsPage,
		Title: Text{"不得增加行", "不得增加行", "No rows of one's own"},
		Basis: Text{"国办公开办函〔2021〕30号：“不能遗漏，也不宜泛化”", "國辦公開辦函〔2021〕30號：「不能遺漏，也不宜泛化」",
			"国办公开办函〔2021〕30号: nothing left out, nothing added"},
		Messages: []Text{
			{"表中多出格式没有的一行“{quote}”", "表中多出格式沒有的一列「{quote}」", "the table has a row the form does not have: “{quote}”"},
		},
		Help: Text{"删去这一行；需要说明的内容写在文字部分。", "刪去這一列；需要說明的內容寫在文字部分。",
			"Remove the row; what needs saying goes into the text."},
	}, (*checker).extraRows},
}

// oneYear is rule S04.
func (c *checker) oneYear() Answer {
	r := c.report
	if r.Year == 0 {
		return c.undecided("/year", UnknownYear, "/year")
	}
	answer := Holds
	year := int64(r.Year)
	titled, counted := yearIn(r.Title, year), r.Period.year()
	switch {
	case titled != year && titled == counted && titled != 0:
		answer = c.add(&Finding{Pointer: "/year", Variant: 4, Cells: []string{"/year", "/title", "/period/start", "/period/end"},
			Expected: NumberValue(titled), Actual: NumberValue(year), Repair: []Repair{{"/year", NumberValue(titled)}}})
	case titled != year && titled != 0:
		answer = c.add(&Finding{Pointer: "/title", Cells: []string{"/year", "/title"},
			Expected: NumberValue(year), Actual: NumberValue(titled)})
	}
	if counted != year && counted != titled && counted != 0 {
		answer = c.add(&Finding{Pointer: "/period", Variant: 1, Cells: []string{"/year", "/period/start", "/period/end"},
			Expected: NumberValue(year), Actual: NumberValue(counted)})
	}
	if quote := yearOfAnotherReport(r.Overview.Text, year); quote != "" {
		answer = c.add(&Finding{Severity: Warning, Variant: 2, Pointer: "/overview/text", Expected: NumberValue(year), Quote: quote})
	}
	return max(answer, c.malformedYears())
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

// nextYear finds the next "2022年" in a text at or after a place: a run of digits directly before 年.
func nextYear(text string, from int) (f figure, ok bool) {
	for {
		f, ok = nextFigure(text, from)
		if !ok || strings.HasPrefix(text[f.end:], "年") {
			return f, ok
		}
		from = f.end
	}
}

// isYear reports whether a figure can be the year of a report or a law.
func (f figure) isYear() bool {
	return f.digits == 4 && f.millionths >= 1900*amountUnit && f.millionths < 2200*amountUnit && f.millionths%amountUnit == 0
}

// yearIn returns the year a title is about, or 0: the wanted one when it stands there at all, otherwise the first. A year
// with a month behind it is a date, such as that of publication.
func yearIn(title string, wanted int64) int64 {
	var first int64
	for at := 0; ; {
		f, ok := nextFigure(title, at)
		if !ok {
			return first
		}
		at = f.end
		y := f.millionths / amountUnit
		rest, followed := strings.CutPrefix(title[f.end:], "年")
		switch {
		case !f.isYear():
		case y == wanted:
			return wanted
		case followed && first == 0 && !hanzi.BeginsWithDigit(rest) && !startsWith(rest, "发布", "發佈", "發布", "公布", "公佈"):
			first = y
		}
	}
}

// yearOfAnotherReport quotes what shows that a text is about another year: it never names the reported one, and the first
// it says of time is another year at the head of a clause, "2021年，我镇…" or "2021年度我局…".
func yearOfAnotherReport(text string, year int64) (quote string) {
	for at := 0; ; {
		f, ok := nextFigure(text, at)
		if !ok {
			return quote
		}
		at = f.end
		y := f.millionths / amountUnit
		rest, followed := strings.CutPrefix(text[f.end:], "年")
		switch {
		case !f.isYear():
		case y == year:
			return ""
		case followed && quote == "" && y >= year-3 && y < year && f.tellsTheYear(text, rest):
			quote = text[f.start:f.end] + "年"
		}
	}
}

// tellsTheYear reports whether a year says what a text is about, and not when something began or what is compared.
func (f *figure) tellsTheYear(text, rest string) bool {
	before := strings.TrimRight(text[:f.start], " \u3000")
	last, _ := utf8.DecodeLastRuneInString(before)
	switch {
	case before != "" && !endsClause(last) && !strings.ContainsRune("、）)", last):
		return false
	case mentions(before, "本年", "今年", "全年", "年度"):
		return false
	}
	rest = strings.TrimPrefix(rest, "度")
	return startsWith(rest, "，", ",", "我", "本", "全") ||
		before == "" && !hanzi.BeginsWithDigit(rest) && !startsWith(rest, "以来", "以來", "底", "末", "前", "后", "後", "初", "起", "至")
}

// malformedYears finds what was meant as a year but has too many digits: 202020年.
func (c *checker) malformedYears() Answer {
	answer := Holds
	r := c.report
	for _, section := range [...]proseSection{
		{"/title", r.Title}, {"/preamble", r.Preamble}, {"/overview/text", r.Overview.Text},
		{"/problems/text", r.Problems.Text}, {"/otherMatters/text", r.OtherMatters.Text},
	} {
		for at := 0; ; {
			f, ok := nextYear(section.text, at)
			if !ok {
				break
			}
			at = f.end
			if f.digits >= 5 && f.digits <= 8 && strings.HasPrefix(section.text[f.start:], "20") {
				answer = c.add(&Finding{Severity: Warning, Variant: 3, Pointer: section.pointer, Quote: section.text[f.start:f.end] + "年"})
			}
		}
	}
	return answer
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
	start, end := NewDate(year, 1, 1), NewDate(year, 12, 31)
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
		f.Variant, f.Severity = 1, Warning // an organ may have been set up or dissolved in the year
	}
	return c.add(&f)
}

// editionOfItsYear states rule S06: the 2019 edition is for 2020 and before, that of 2021 for 2021 and after. For 2019 the
// format was only encouraged, and before there was none.
func (f *Form) editionOfItsYear() []Constraint {
	if f.Edition == Edition2019 {
		return []Constraint{{Code: "S06", Cell: &editionCell,
			Comparison: Comparison{Relation: AtLeastZero, Terms: []Term{yearTerm(-1)}, Constant: 2020}}}
	}
	since2021 := Constraint{Code: "S06", Cell: &editionCell,
		Comparison: Comparison{Relation: AtLeastZero, Terms: []Term{yearTerm(1)}, Constant: -2021}}
	encouraged := since2021
	encouraged.Severity = Warning
	encouraged.When = []Comparison{{Terms: []Term{yearTerm(1)}, Constant: -2019}}
	since2021.When = []Comparison{{Relation: AtLeastZero, Terms: []Term{yearTerm(1)}, Constant: -2020}}
	return []Constraint{since2021, encouraged}
}

// editionCell is where S06 speaks. It is no operand.
var editionCell = Cell{Pointer: "/edition"}

// editionFitsYear is rule S06.
func (c *checker) editionFitsYear() Answer {
	if FormOf(c.report.Edition) == nil {
		return c.undecided("/edition", UnknownYear, "/edition")
	}
	return c.constraints(func(c *checker, x *Constraint, b balance, f *Finding) {
		fits := Edition2021
		if c.form.Edition == Edition2021 {
			fits = Edition2019
		}
		f.Cells = []string{"/edition", "/year"}
		f.Expected, f.Actual = TextValue(string(fits)), TextValue(string(c.form.Edition))
		f.argNumber("year", c.cells.n[yearIndex])
	})
}

// oneEdition is rule S07. Heads of the other edition in one table are one cause. A second table 2 beside the edition's own
// is J02.
func (c *checker) oneEdition() Answer {
	var heads []string
	var f Finding
	for _, d := range c.report.Deviations {
		if d.Kind != ForeignHead {
			continue
		}
		if len(heads) == 0 {
			f.Pointer = d.Pointer
		}
		heads = append(heads, d.Raw)
	}
	if len(heads) == 0 {
		return Holds
	}
	f.Quote = strings.Join(heads, "、")
	return c.add(&f)
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
	for _, section := range [...]proseSection{{"/preamble", r.Preamble}, {"/overview/text", r.Overview.Text}} {
		answer = max(answer, c.noticesIn(section))
	}
	return answer
}

// extraRows is rule S10.
func (c *checker) extraRows() Answer {
	answer := Holds
	for _, d := range c.report.Deviations {
		if d.Kind == ExtraRow {
			answer = c.add(&Finding{Pointer: d.Pointer, Quote: d.Raw})
		}
	}
	return answer
}
