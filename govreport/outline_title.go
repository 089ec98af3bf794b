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
	title := c.report.Title
	if title == "" || !c.options.Final {
		return NotApplicable
	}
	f := Finding{Pointer: "/title", Quote: title}
	switch {
	case !hanzi.Words("信息公开 信息公開 資訊公開").In(title) || !hanzi.Words("报告 報告 年报 年報").In(title):
		f.Variant = "noReport"
	case !namesYear(title):
	case !namesOrgan(title):
		f.Variant, f.Severity = "noOrgan", Advice
	case !hanzi.Words("年度 年报 年報").In(title):
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
		if !hanzi.IsDigit(r) && !strings.ContainsRune("〇○零一二三四五六七八九", r) {
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
		if word := hanzi.Words("政府信息公开 政府信息公開 政府資訊公開 信息公开 信息公開 資訊公開 政务公开 政務公開 工作 年度 年报 年報 报告 報告 关于 關於 的 情况 情況 " +
			"标题 標題 年").At(title); word != "" {
			title = title[len(word):]
			continue
		}
		r, size := utf8.DecodeRuneInString(title)
		title = title[size:]
		if !hanzi.IsDigit(r) && r >= 0x3400 && !strings.ContainsRune("〇○零一二三四五六七八九", r) && r <= 0x9FFF {
			left++
		}
	}
	return left >= 2
}

// sectionWords are what a preamble calls the six sections by.
var sectionWords = [...]hanzi.Words{"总体情况 总体 概述 概况 基本情况 總體情況 總體 概述 概況 基本情況", "主动公开 主動公開 公开情况 公開情況", "申请 申請", "复议 诉讼 争议 複議 訴訟 復議 爭議", "问题 改进 問題 改進", "其他 其它"}

// sectionsCounted is rule S16. The preamble may stand within section 一.
func (c *checker) sectionsCounted() Answer {
	r := c.report
	const beginning = 900 // bytes
	overview := r.Overview.Text[:min(len(r.Overview.Text), beginning)]
	answer := NotApplicable
	for _, s := range [...]proseSection{{"/preamble", r.Preamble}, {"/overview/text", overview}} {
		for _, word := range [...]string{"部分", "项内容", "項內容"} {
			for at := 0; ; {
				i := strings.Index(s.text[at:], word)
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
func (c *checker) countOfSections(s proseSection, at, end int) Answer {
	before := s.text[:at]
	for _, word := range [...]string{"个", "個", "大"} {
		before = strings.TrimSuffix(before, word)
	}
	before = strings.TrimRight(before, " ")
	r, size := utf8.DecodeLastRuneInString(before)
	n := numeralOf(r)
	before = before[:len(before)-size]
	last, _ := utf8.DecodeLastRuneInString(before)
	if n < 3 || last == '第' || numeralOf(last) > 0 || strings.ContainsRune("、0０", last) {
		return NotApplicable
	}
	sentence := hanzi.Sentence(s.text, at).Of(s.text)
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
	if count < enough && !(s.pointer == "/preamble" && hanzi.Words("组成 構成 构成 組成").In(sentence) && hanzi.Words("报告 報告").In(sentence)) {
		return NotApplicable // parts of something else
	}
	f := Finding{Pointer: s.pointer, Quote: quoteBefore(s.text, at, end)}
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

// lackSaid reports whether a count of fewer sections is that of a report of which S01 says which are missing.
func (c *checker) lackSaid(n int) bool {
	absent, _ := c.absentSections()
	present := 6
	for i := range 6 {
		if absent.has(i) {
			present--
		}
	}
	return absent != 0 && n == present && c.options.Final && c.options.runs("S01")
}

// quoteBefore quotes what ends a list of a text, a few characters of it, up to a place.
func quoteBefore(text string, at, end int) string {
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
