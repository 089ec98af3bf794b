package hanzi

import "strings"

// CaseMeasures count what the tables count: applications, documents, decisions, cases. In a cell one may stand behind the
// number. Of words that begin alike the longer comes first.
const CaseMeasures Words = "件次 条次 件 份 起 例 宗 项 个 条 次 案 部 封 篇 单"

// DecisionMeasures count decisions one by one. Of the others that count cases, 项 and 类 count kinds of them, and 篇 what was written
// about them.
const DecisionMeasures Words = "件 份 条 宗 起 例"

// otherMeasures count what no table counts, and are met in sentences only.
const otherMeasures Words = "人次 场次 篇次 期 场 册 批 人 户 页 卷 字 类 家 名 辆 处 款 幅 段 张 本 集 轮 天 倍"

// MeasureAt returns the measure word or unit of money that a text begins with, or "".
func MeasureAt(text string) string {
	if measure := otherMeasures.At(text); measure != "" {
		return measure
	}
	return UnitAt(text)
}

// CountsCases reports whether a measure is one of those that count what the tables count.
func CountsCases(measure string) bool { return CaseMeasures.Has(measure) }

// UnitAt returns what a text begins with and may stand behind the number of a cell: a measure of cases or a unit of money.
func UnitAt(text string) string {
	if measure := CaseMeasures.At(text); measure != "" {
		return measure
	}
	return money.At(text)
}

// IsUnit reports whether a text is one of the words that UnitAt finds.
func IsUnit(text string) bool { return text != "" && UnitAt(text) == text }

// CutUnit takes such a word off the end of what was typed into a cell, in brackets or not, traditional or not. The unit is
// simplified, "" where there is none.
func CutUnit(typed string) (number, unit string) {
	simple := Simplify(Trim(typed))
	simple, bracketed := cutOneOf(simple, "） )")
	for _, list := range [...]Words{CaseMeasures, money} {
		before, word := cutOneOf(simple, list)
		if word == "" {
			continue
		}
		before, opened := cutOneOf(before, "（ (")
		if (opened == "") != (bracketed == "") {
			break
		}
		return Trim(typed)[:len(before)], word
	}
	return typed, ""
}

// cutOneOf takes the first word of a list that a text ends with off it, with the space before it.
func cutOneOf(text string, list Words) (before, word string) {
	for list != "" {
		if word, list = list.cut(); strings.HasSuffix(text, word) {
			before = strings.TrimSuffix(text, word)
			return strings.TrimRightFunc(before, IsBlank), word
		}
	}
	return text, ""
}
