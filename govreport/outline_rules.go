package govreport

import (
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// The rules about the order and headings of the sections, the title and what the preamble says of them.
// There is no rule S02 (nothing omitted, nothing off-topic): what 条例 art. 50 asks for is sections 二 to 五, which S01, S09,
// S12 and S14 miss, rows of one's own are S10's, and whether a sentence is off the topic only a reader can say. Of headings they
// judge what an importer noted: a document in JSON has none, and what it lacks is J03.

var ruleS01 = rule{
	code: "S01", severity: Error, editions: both, unexpressed: readsPage,
	title:   "六个部分齐全、次序正确",
	basis:   "条例第五十条；国办公开办函〔2021〕30号、〔2019〕60号附件格式",
	message: "报告没有这一部分",
	variants: []sentence{
		{"several", "报告缺少 {count} 个部分：{list}"},
		{"rest", "报告到“{last}”为止，后面 {count} 个部分都没有（{list}），可能没有复制完整"},
		{"headings", "有表格，没有标题：{list}"},
		{"numbering", "标题的序号与格式不同：{quote}"},
		{"heading", "有表格，没有标题"},
		{"textHeadings", "有内容，没有标题：{list}"},
		{"textHeading", "有内容，没有标题"},
		{"order", "部分的次序与格式不同，“{quote}”不在应在的位置"},
		{"wording", "标题与格式不同：{quote}"},
	},
	help:  "按格式写齐六个部分的标题，序号为一至六；没有数量的表格填 0，没有内容的部分写明情况。",
	judge: (*checker).sixSections,
}

// sixSections is rule S01. What is missing is told before publication only, and all at once: a page from which several
// sections are missing has most likely been cut.
func (c *checker) sixSections() Answer {
	absent, tables := c.absentSections()
	answer := Holds
	if absent != 0 && c.options.Final {
		answer = c.missingSections(absent)
	}
	if tables != 0 {
		f := Finding{Variant: "headings", Severity: Warning}
		one := "heading"
		if tables&^c.form.tableSections() != 0 {
			f.Variant, one = "textHeadings", "textHeading"
		}
		if f.bindSections(c.form, tables); len(f.Cells) == 1 {
			f.Variant = one
		}
		answer = c.add(&f)
	}
	if c.headingsThat(MovedSection, "order", 0) == Fails {
		return Fails // and the numbers follow from the places
	}
	return max(answer, c.headingsThat(RenumberedSection, "numbering", absent), c.headingsThat(RenamedSection, "wording", 0))
}

// bindSections points a finding at some sections and lists them for its message.
func (f *Finding) bindSections(form *Form, set sectionSet) {
	for i := range form.Sections {
		if set.has(i) {
			f.bind(form.Sections[i].Pointer)
		}
	}
	f.Pointer = f.Cells[0]
	var list Text
	for i := range form.Sections {
		if set.has(i) {
			list = list.join(bySemicolons, form.Sections[i].Heading())
		}
	}
	f.arg("list", list)
}

// headingsThat reports the headings that deviate in one way, as one finding. A number that is right when the sections the
// report lacks are not counted is no fault of its own.
func (c *checker) headingsThat(kind MarkKind, variant string, absent sectionSet) Answer {
	f := Finding{Variant: variant, Severity: Warning}
	for i := range c.report.ImportMarks {
		m := &c.report.ImportMarks[i]
		if m.Kind != kind || absent != 0 && c.followsFromAbsence(m, absent) {
			continue
		}
		if f.Pointer == "" {
			f.Pointer = m.Pointer
		} else {
			f.Quote += "、"
		}
		f.bind(m.Pointer)
		f.Quote += m.Quote
	}
	if f.Pointer == "" {
		return Holds
	}
	return c.add(&f)
}

// followsFromAbsence reports whether a heading is numbered as if the sections that are missing before it did not exist.
func (c *checker) followsFromAbsence(m *ImportMark, absent sectionSet) bool {
	s := c.form.sectionOf(m.Pointer)
	expected := s + 1
	for i := range s {
		if absent.has(i) {
			expected--
		}
	}
	for _, r := range m.Quote {
		if n := hanzi.SingleNumeral(r); n > 0 {
			return n == expected
		}
	}
	return false
}

func (c *checker) missingSections(absent sectionSet) Answer {
	var f Finding
	f.bindSections(c.form, absent)
	n := len(f.Cells)
	const sections = 6
	switch {
	case n == 1:
	case n < sections && absent>>(sections-n) == 1<<n-1: // none but the last
		f.Variant = "rest"
		f.arg("last", c.form.Sections[sections-n-1].Heading())
	default:
		f.Variant = "several"
	}
	f.argNumber("count", int64(n))
	return c.add(&f)
}

var ruleS03 = rule{
	code: "S03", severity: Warning, editions: both, unexpressed: readsText,
	title:   "标题写明机关、年度和报告名称",
	basis:   "条例第四十九条：“上一年度政府信息公开工作年度报告”",
	message: "“{quote}”没有写年度",
	variants: []sentence{
		{"noReport", "“{quote}”没有写明是政府信息公开工作年度报告"},
		{"noOrgan", "“{quote}”没有写机关或地区的名称"},
		{"noAnnual", "“{quote}”没有写明是年度报告"},
	},
	help:  "标题写作“〈机关或地区名称〉××年政府信息公开工作年度报告”，××年为报告年度。",
	judge: (*checker).titleComplete,
}

// titleComplete is rule S03. Which words are missing is one finding: a title that lacks two of its parts is no title of
// such a report, whatever else. Websites print the organ's name above the title, so that its want is advice. A
// title that is being typed lacks all of it.
func (c *checker) titleComplete() Answer {
	title := c.text(titleText).Plain
	if title == "" || !c.options.Final {
		return NotApplicable
	}
	f := Finding{Pointer: "/title"}
	f.quotes(c.text(titleText), hanzi.Segment{End: len(title)})
	switch {
	case !hanzi.Words("信息公开 资讯公开").In(title) || !hanzi.Words("报告 年报").In(title):
		f.Variant = "noReport"
	case !namesYear(title):
	case !namesOrgan(title):
		f.Variant, f.Severity = "noOrgan", Advice
	case !hanzi.Words("年度 年报").In(title):
		f.Variant, f.Severity = "noAnnual", Advice
	default:
		return Holds
	}
	return c.add(&f)
}

// namesOrgan reports whether two characters are left of a title without year, marks and the words that every title has.
func namesOrgan(title string) bool {
	left := 0
	for title != "" {
		if word := hanzi.Words("政府信息公开 政府资讯公开 信息公开 资讯公开 政务公开 工作 年度 年报 报告 关于 的 情况 " +
			"标题 年").At(title); word != "" {
			title = title[len(word):]
			continue
		}
		r, size := utf8.DecodeRuneInString(title)
		title = title[size:]
		if !hanzi.IsYearDigit(r) && r >= 0x3400 && r <= 0x9FFF {
			left++
		}
	}
	return left >= 2
}

// namesYear reports a year of four digits of any kind, 年 behind it or not.
func namesYear(title string) bool {
	run := 0
	for _, r := range title {
		if !hanzi.IsYearDigit(r) {
			run = 0
		} else if run++; run == 4 {
			return true
		}
	}
	return false
}

var ruleS16 = rule{
	code: "S16", severity: Advice, editions: both, after: []Code{"S01"}, unexpressed: readsText,
	title:   "引言所说的部分数与格式一致",
	basis:   "国办公开办函〔2021〕30号、〔2019〕60号附件格式：六个部分",
	message: "“{quote}”说有 {actual} 个部分，格式为 {expected} 个部分",
	variants: []sentence{
		{"notListed", "“{quote}”说有六个部分，却没有列出“{list}”"},
	},
	help:  "引言中的部分数和所列名称应与正文的六个部分一致。",
	judge: (*checker).sectionsCounted,
}

// sectionsCounted is rule S16. The preamble may stand within section 一.
func (c *checker) sectionsCounted() Answer {
	const beginning, longest = 900, 1 << 14 // bytes of section 一, and of a preamble
	overview, preamble := *c.text(overviewText), *c.text(preambleText)
	overview.Plain = overview.Plain[:min(len(overview.Plain), beginning)]
	preamble.Plain = preamble.Plain[:min(len(preamble.Plain), longest)]
	answer := NotApplicable
	for _, s := range [...]*proseSection{&preamble, &overview} {
		for _, word := range [...]string{"部分", "项内容"} {
			for at := 0; ; {
				i := strings.Index(s.Plain[at:], word)
				if i < 0 {
					break
				}
				i, at = at+i, at+i+len(word)
				if said := c.countOfSections(s, i, i+len(word)); said > answer {
					answer = said
				}
				if answer == Fails {
					return answer // the other counts say the same
				}
			}
		}
	}
	return answer
}

// beginning cuts a long quotation short.
func beginning(s string) string {
	const most = 40
	n := 0
	for i := range s {
		if n++; n > most {
			return s[:i] + "…"
		}
	}
	return s
}

// countOfSections judges one "等六个部分": text[at:end] is 部分.
func (c *checker) countOfSections(s *proseSection, at, end int) Answer {
	before := s.Plain[:at]
	for _, word := range [...]string{"个", "大"} {
		before = strings.TrimSuffix(before, word)
	}
	before = strings.TrimRight(before, " ")
	r, size := utf8.DecodeLastRuneInString(before)
	n := hanzi.SingleNumeral(r)
	before = before[:len(before)-size]
	last, _ := utf8.DecodeLastRuneInString(before)
	if n < 3 || last == '第' || hanzi.SingleNumeral(last) > 0 || strings.ContainsRune("、0０", last) {
		return NotApplicable
	}
	sentence := hanzi.Sentence(s.Plain, at).Of(s.Plain)
	var listed sectionSet
	for i, words := range sectionWords {
		if words.In(sentence) {
			listed |= 1 << i
		}
	}
	const sections, enough = 6, 3
	count := 0
	for i := range sections {
		if listed.has(i) {
			count++
		}
	}
	if count < enough && !(s.pointer == "/preamble" && hanzi.Words("组成 构成").In(sentence) && hanzi.Words("报告").In(sentence)) {
		return NotApplicable // parts of something else
	}
	f := Finding{Pointer: s.pointer}
	f.quotes(s, s.before(at, end))
	switch {
	case n == sections && count == sections-1:
		f.Variant = "notListed"
		f.bindSections(c.form, ^listed&(1<<sections-1))
		f.Pointer, f.Cells = s.pointer, nil
	case n == sections || c.lackSaid(n):
		return Holds
	default:
		f.Expected, f.Actual = NumberValue(sections), NumberValue(int64(n))
	}
	return c.add(&f)
}

// lackSaid reports whether a count of fewer sections is that of a report of which it has been said which are missing.
func (c *checker) lackSaid(n int) bool {
	const sections = 6
	missing := c.spoken(c.rule.code, spot{})
	return missing != nil && n == sections-len(missing.Cells)
}

// before is what ends a list of a text, a few characters of it, up to a place.
func (s *proseSection) before(at, end int) hanzi.Segment {
	text := s.Plain
	const most = 16
	start, n := at, 0
	for ; n < most; n++ {
		r, size := utf8.DecodeLastRuneInString(text[:start])
		if size == 0 || r == '。' || r == '\n' {
			break
		}
		start -= size
	}
	if next := strings.Index(text[start:at], "、"); n == most && next >= 0 { // begin with a whole item
		start += next
	}
	start = end - len(strings.TrimLeft(text[start:end], "，、；"))
	return hanzi.Segment{Start: start, End: end}
}

// sectionWords are what a preamble calls the six sections by.
var sectionWords = [...]hanzi.Words{"总体情况 总体 概述 概况 基本情况", "主动公开 公开情况", "申请", "复议 诉讼 争议", "问题 改进", "其他 其它"}

var ruleS19 = rule{
	code: "S19", severity: Advice, editions: both, unexpressed: readsPage,
	title:   "内容在自己的标题之下",
	basis:   "国办公开办函〔2021〕30号、〔2019〕60号附件格式",
	message: "谈存在问题的文字在标题之前，应移到标题之下：“{quote}”",
	variants: []sentence{
		{"tables", "表格不在标题之下"},
		{"severalTables", "表格不在标题之下：{list}"},
	},
	help:  "核对原文的排版，把内容移到所属标题之下。",
	judge: (*checker).ownHeadings,
}

// ownHeadings is rule S19. The importer has put the text where it belongs; the page has not.
func (c *checker) ownHeadings() Answer {
	answer := Holds
	var tables sectionSet
	for i := range c.report.ImportMarks {
		m := &c.report.ImportMarks[i]
		switch {
		case m.Kind != MovedText:
		case m.Quote == "":
			tables |= 1 << max(c.form.sectionOf(m.Pointer), 0)
		default:
			answer = c.add(&Finding{Pointer: m.Pointer, Quote: beginning(m.Quote)})
		}
	}
	if tables != 0 {
		f := Finding{Variant: "severalTables"}
		if f.bindSections(c.form, tables); len(f.Cells) == 1 {
			f.Variant = "tables"
		}
		answer = c.add(&f)
	}
	return answer
}
