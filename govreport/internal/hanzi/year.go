package hanzi

import "strings"

// How sentences name a year without its number: seen from the report's own.
const (
	ThisYear Words = "本年度 本年 今年 全年 当年 年度"
	LastYear Words = "上年度 上年 上一年度 上一年 去年 前一年度 前一年"
)

// NextYear finds the next "2022年" in a text at or after a place: a figure directly before 年, whether it can be a year or not.
func NextYear(text string, from int) (f Figure, ok bool) {
	for {
		f, ok = NextFigure(text, from)
		if !ok || strings.HasPrefix(text[f.End:], "年") {
			return f, ok
		}
		from = f.End
	}
}

// SkipYear passes over a year at the start of a text, with 年 or 年度 behind it or without; the text is unchanged where none begins
// it.
func SkipYear(text string) (year int, rest string) {
	if !BeginsWithDigit(text) {
		return 0, text
	}
	f := FigureAt(text, 0)
	if !f.IsYear() {
		return 0, text
	}
	rest = text[f.End:]
	return int(f.Int()), rest[len(Words("年度 年").At(rest)):]
}
