package govreport

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// This file says which texts of a report the rules read. How a text is looked into is package hanzi's.

// A proseSection is a text of the report and where it stands. Rules look into the plain text and quote the printed one.
type proseSection struct {
	_ incomparable

	pointer string
	hanzi.Text
}

// The texts of a report, as it prints them.
const (
	titleText = iota
	preambleText
	overviewText
	disclosureNote
	applicationsNote
	disputesNote
	problemsText
	otherMattersText
	texts
)

// text returns one of the texts. Each is made ready when the first rule asks for it.
func (c *checker) text(which int) *proseSection {
	s := &c.texts[which]
	if s.pointer == "" {
		pointer, printed := c.report.text(which)
		*s = proseSection{pointer: pointer, Text: hanzi.Read(printed)}
	}
	return s
}

// text returns one of the texts as it is printed, and where it stands.
func (r *Report) text(which int) (pointer, printed string) {
	switch which {
	case titleText:
		return "/title", r.Title
	case preambleText:
		return "/preamble", r.Preamble
	case overviewText:
		return "/overview/text", r.Overview.Text
	case disclosureNote:
		if r.formEdition() == Edition2019 {
			return "/disclosure2019/note", r.Disclosure2019.Note
		}
		return "/disclosure/note", r.Disclosure.Note
	case applicationsNote:
		return "/applications/note", r.Applications.Note
	case disputesNote:
		return "/disputes/note", r.Disputes.Note
	case problemsText:
		return "/problems/text", r.Problems.Text
	default:
		return "/otherMatters/text", r.OtherMatters.Text
	}
}

// allTexts lists the texts of the report, its title first.
func (c *checker) allTexts() []proseSection {
	for i := range c.texts {
		c.text(i)
	}
	return c.texts[:]
}

// prose lists the texts in which a report tells of its numbers.
func (c *checker) prose() []proseSection { return c.allTexts()[overviewText:] }

// plainName returns the organ's name in the characters that texts are looked into in.
func (c *checker) plainName() string { return hanzi.Simplify(c.report.Organ.Name) }

// yearIn returns the year a title is about, or 0: the wanted one when it stands there at all, otherwise the first. A year
// with a month behind it is a date, such as that of publication.
func yearIn(title string, wanted int64) int64 {
	var first int64
	for at := 0; ; {
		f, ok := hanzi.NextFigure(title, at)
		if !ok {
			return first
		}
		at = f.End
		y := f.Millionths / amountUnit
		rest, followed := strings.CutPrefix(title[f.End:], "年")
		switch {
		case !f.IsYear():
		case y == wanted:
			return wanted
		case followed && first == 0 && !hanzi.BeginsWithDigit(rest) && !hanzi.Words("发布 公布").Begin(rest):
			first = y
		}
	}
}

// isOwn reports whether what leads up to a number speaks of this report's own subject and of the reported year: not of
// another year, of several, of a part of one, and, unless the report is aggregated, of no wider circle of organs.
func (c *checker) isOwn(words string) bool {
	if !c.report.aboutItsYear(words) {
		return false
	}
	return c.report.Scope == Aggregated || !hanzi.Words("全省 全市 全州 全县 全区 全旗 全镇 全乡 全系统 系统 各级 各部门 各单位 各镇 各乡 各街道 各县 各区 各市 各地 下属 所属 其他部门").In(words)
}

// otherTimes name another year than the reported one, several, or a part of it.
const otherTimes hanzi.Words = hanzi.LastYear + " 前年 往年 同比 历年 近年 年来 累计 以来 至今 截至 截止 目前 月 季度 半年"

// aboutItsYear reports whether words name no time but the reported year.
func (r *Report) aboutItsYear(words string) bool {
	if otherTimes.In(words) {
		return false
	}
	for at := 0; ; {
		f, ok := hanzi.NextFigure(words, at)
		if !ok {
			return true
		}
		at = f.End
		if f.IsYear() && f.Millionths != int64(r.Year)*amountUnit && !hanzi.Words("元 件 条 份").Begin(words[f.End:]) {
			return false
		}
	}
}
