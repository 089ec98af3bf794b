package govreport

import (
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// A proseNumber is a number of a text with its measure: 1.3万余条, 两起, １２件.
type proseNumber struct {
	start, end int // in the text, the measure included
	millionths int64
	measure    string // 件, 元, 万元, 篇 …; "" where none follows
	places     int    // decimal places printed
	rough      bool   // 余, 多, 左右, a range, or too large to be sure of
	percent    bool
	year       bool // four digits that can be a year, with no measure behind
	spelled    bool // in Chinese numerals
}

// measures are the words that count: first those of cases and documents, then those of other things.
const measures hanzi.Words = "件次 人次 条次 场次 篇次 件 份 起 例 宗 项 个 条 篇 部 期 场 封 次 册 批 人 户 页 案 卷 字 类 家 名 万元 元 辆 处 款 幅 段 张 本 集 单 轮 天 倍"

// caseMeasures are the measures of what the tables count.
const caseMeasures hanzi.Words = "件次 条次 件 份 起 例 宗 项 个 条 次 案 部 封 篇 单"

// proseNumberAt reads the number that starts at a place, if one does.
func proseNumberAt(text string, at int) (n proseNumber, ok bool) {
	r, _ := utf8.DecodeRuneInString(text[at:])
	if hanzi.IsDigit(r) {
		f := hanzi.FigureAt(text, at)
		n = proseNumber{start: at, end: f.End, millionths: f.Millionths, rough: f.Digits > 12, year: f.IsYear()}
		if _, fraction, found := strings.Cut(text[at:f.End], "."); found {
			n.places = len(fraction)
		} else if _, fraction, found := strings.Cut(text[at:f.End], "．"); found {
			n.places = utf8.RuneCountInString(fraction)
		}
	} else if n, ok = numeralAt(text, at); !ok {
		return n, false
	}
	n.readUnit(text)
	return n, true
}

// readUnit reads what follows the digits: 万, 余, the measure.
func (n *proseNumber) readUnit(text string) {
	n.skipSpace(text)
	n.readRough(text)
	for _, scale := range [...]struct {
		name string
		by   int64
	}{{"万", 1e4}, {"亿", 1e8}, {"千", 1e3}, {"百", 1e2}} {
		if rest, found := strings.CutPrefix(text[n.end:], scale.name); found && !strings.HasPrefix(rest, "元") && !n.spelled {
			n.end = len(text) - len(rest)
			n.rough = n.rough || n.millionths > 1e18/scale.by || scale.by < 1e4
			if !n.rough {
				n.millionths *= scale.by
			}
			n.year = false
		}
	}
	n.readRough(text)
	n.skipSpace(text)
	rest := text[n.end:]
	if hanzi.Words("% ％ 个百分点 ‰").Begin(rest) {
		n.percent = true
		n.year = false
		_, size := utf8.DecodeRuneInString(rest)
		n.end += size
		return
	}
	if dash := hanzi.Words("- — – ~ ～ 至 到 /").At(rest); dash != "" && hanzi.BeginsWithDigit(rest[len(dash):]) && !n.year {
		n.rough = true
		return
	}
	if measure := measures.At(rest); measure != "" {
		n.measure, n.year = measure, false
		n.end += len(measure)
	}
	if n.measure != "" && hanzi.Words("左右 以上 以内 上下 多 以下 次以上").Begin(text[n.end:]) {
		n.rough = true
	}
	if n.measure == "" && n.year && hanzi.Words("余 多").Begin(text[n.end:]) {
		n.year, n.rough = false, true
	}
}

func (n *proseNumber) readRough(text string) {
	for word := hanzi.Words("余 多 来 几 + ＋").At(text[n.end:]); word != ""; word = hanzi.Words("余 多 来 几 + ＋").At(text[n.end:]) {
		n.end, n.rough, n.year = n.end+len(word), true, false
	}
}

func (n *proseNumber) skipSpace(text string) {
	for n.end < len(text) && text[n.end] == ' ' {
		n.end++
	}
}

// counts reports whether the measure is one of what the tables count.
func (n *proseNumber) counts() bool {
	return n.measure != "" && caseMeasures.At(n.measure) == n.measure
}

const numerals = "零一二三四五六七八九"

// numeralAt reads a number in Chinese numerals up to the ten thousands. A measure of cases must follow, for 一 and 十 are
// parts of many words.
func numeralAt(text string, at int) (n proseNumber, ok bool) {
	const character = 3 // bytes
	n = proseNumber{start: at, end: at, spelled: true}
	var sum, section, digit int64
	pending := false
	for length := 0; length < 12; length++ {
		r, size := utf8.DecodeRuneInString(text[n.end:])
		if r == '两' {
			r = '二'
		} else if r == '〇' {
			r = '零'
		}
		if i := strings.IndexRune(numerals, r); i >= 0 {
			if pending && digit > 0 {
				return n, false // 三五件, 二〇二四: no counts
			}
			digit, pending = int64(i/character), true
		} else if by := weightOf(r); by > 0 {
			if !pending {
				digit = 1
			}
			if by == 10000 {
				sum, section, digit = sum+(section+digit)*by, 0, 0
			} else {
				section, digit = section+digit*by, 0
			}
			pending = false
		} else {
			break
		}
		n.end += size
	}
	if n.end == at {
		return n, false
	}
	n.millionths = (sum + section + digit) * amountUnit
	probe := n
	probe.readUnit(text)
	return n, probe.measure != "" && probe.counts()
}

// weightOf is the weight of a numeral that multiplies.
func weightOf(r rune) int64 {
	switch r {
	case '十':
		return 10
	case '百':
		return 100
	case '千':
		return 1000
	case '万':
		return 10000
	}
	return 0
}
