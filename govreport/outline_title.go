package govreport

import (
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// titleComplete is rule S03. Which words are missing is one finding: a title that lacks two of its parts is no title of
// such a report, whatever else. Websites print the organ's name above the title, so that its want is advice. A
// title that is being typed lacks all of it.
func (c *checker) titleComplete() Answer {
	title := c.text(titleText).Plain
	if title == "" || !c.options.Final {
		return NotApplicable
	}
	f := Finding{Pointer: "/title", Quote: c.report.Title}
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

// sectionWords are what a preamble calls the six sections by.
var sectionWords = [...]hanzi.Words{"总体情况 总体 概述 概况 基本情况", "主动公开 公开情况", "申请", "复议 诉讼 争议", "问题 改进", "其他 其它"}

// sectionsCounted is rule S16. The preamble may stand within section 一.
func (c *checker) sectionsCounted() Answer {
	const beginning = 900 // bytes of section 一
	overview := *c.text(overviewText)
	overview.Plain = overview.Plain[:min(len(overview.Plain), beginning)]
	answer := NotApplicable
	for _, s := range [...]*proseSection{c.text(preambleText), &overview} {
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
	f := Finding{Pointer: s.pointer, Quote: s.quoteBefore(at, end)}
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

// quoteBefore quotes what ends a list of a text, a few characters of it, up to a place.
func (s *proseSection) quoteBefore(at, end int) string {
	text := s.Printed
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
	return strings.TrimLeft(text[start:end], "，、；")
}
