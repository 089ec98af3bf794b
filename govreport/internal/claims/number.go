package claims

import (
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// numberAt reads the number that starts at a place, if one does.
func numberAt(text string, at int) (n Number, ok bool) {
	r, _ := utf8.DecodeRuneInString(text[at:])
	if hanzi.IsDigit(r) {
		f := hanzi.FigureAt(text, at)
		n = Number{start: at, end: f.End, Millionths: f.Millionths, rough: f.Digits > 12, year: f.IsYear()}
		for _, point := range [...]string{".", "．"} {
			if _, fraction, found := strings.Cut(text[at:f.End], point); found {
				n.Places = utf8.RuneCountInString(fraction)
			}
		}
	} else if n, ok = numeralAt(text, at); !ok {
		return n, false
	}
	n.readUnit(text)
	return n, true
}

// readUnit reads what follows the digits: 万, 余, the measure.
func (n *Number) readUnit(text string) {
	n.skipSpace(text)
	if rest := text[n.end:]; strings.HasPrefix(rest, "件") && !strings.HasPrefix(rest, "件次") {
		n.measured("件", text) // as nearly all are
		return
	} else if hanzi.Words("年 月 日 ， 、 。").Begin(rest) {
		return
	}
	n.readRough(text)
	for _, scale := range [...]struct {
		name string
		by   int64
	}{{"万", 1e4}, {"亿", 1e8}, {"千", 1e3}, {"百", 1e2}} {
		if rest, found := strings.CutPrefix(text[n.end:], scale.name); found && !strings.HasPrefix(rest, "元") && !n.spelled {
			n.end = len(text) - len(rest)
			n.rough = n.rough || n.Millionths > 1e18/scale.by || scale.by < 1e4
			if !n.rough {
				n.Millionths *= scale.by
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
	if measure := hanzi.MeasureAt(rest); measure != "" {
		n.measured(measure, text)
	}
	if n.Measure == "" && n.year && hanzi.Words("余 多").Begin(text[n.end:]) {
		n.year, n.rough = false, true
	}
}

// measured takes in the measure behind a number, and what makes it rough behind that.
func (n *Number) measured(measure, text string) {
	n.Measure, n.year = measure, false
	n.end += len(measure)
	n.rough = n.rough || hanzi.Words("左右 以上 以内 上下 多 以下 次以上").Begin(text[n.end:])
}

func (n *Number) readRough(text string) {
	for word := hanzi.Words("余 多 来 几 + ＋").At(text[n.end:]); word != ""; word = hanzi.Words("余 多 来 几 + ＋").At(text[n.end:]) {
		n.end, n.rough, n.year = n.end+len(word), true, false
	}
}

func (n *Number) skipSpace(text string) {
	for n.end < len(text) && text[n.end] == ' ' {
		n.end++
	}
	if n.end < len(text) && text[n.end] < 0xE4 && text[n.end] >= 0xC2 { // no ideograph, as nearly always
		n.end += len(blank.At(text[n.end:]))
	}
}

// blank is other space between a number and its measure than an ordinary one.
const blank hanzi.Words = "\u00a0 \u3000 \u202f \u2009"

// counts reports whether the measure is one of what the tables count.
func (n *Number) counts() bool { return hanzi.CountsCases(n.Measure) }

// numeralAt reads a number in Chinese numerals. A measure of cases must follow, for 一 and 十 are parts of many words.
func numeralAt(text string, at int) (n Number, ok bool) {
	count, length, ok := hanzi.Numeral(text[at:])
	if !ok {
		return n, false
	}
	n = Number{start: at, end: at + length, spelled: true, Millionths: count * million}
	probe := n
	probe.readUnit(text)
	return n, hanzi.CountsCases(probe.Measure)
}

// besideDigits reports whether nothing but space parts a number from digits before it, or a number without measure from those behind it:
// whether these are one number was not to be seen when the text was made ready (hanzi.Wraps).
func besideDigits(text string, n *Number) bool {
	const blanks = " \u3000\u00a0\u202f"
	if n.Measure != "" && (n.start == 0 || !isBlankByte(text[n.start-1])) {
		return false // as nearly all
	}
	before := strings.TrimRight(text[:n.start], blanks)
	if last, _ := utf8.DecodeLastRuneInString(before); len(before) < n.start && hanzi.IsDigit(last) {
		return true
	}
	behind := strings.TrimLeft(text[n.end:], blanks)
	return n.Measure == "" && !n.percent && (len(behind) < len(text)-n.end || text[n.end-1] == ' ') && hanzi.BeginsWithDigit(behind)
}

// isBlankByte reports whether a byte can be the last of a blank: most numbers stand behind a character of which none is.
func isBlankByte(c byte) bool { return c == ' ' || c == 0x80 || c == 0xA0 || c == 0xAF }
