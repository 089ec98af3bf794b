package word

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// number writes a number in one of the formats of lists; in digits where it is a format that reports do not have.
func number(format string, n int) string {
	switch format {
	case "none":
		return ""
	case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting", "taiwaneseCountingThousand", "koreanCounting":
		return counting(n, "一二三四五六七八九", "十百千")
	case "chineseLegalSimplified":
		return counting(n, "壹贰叁肆伍陆柒捌玖", "拾佰仟")
	case "ideographLegalTraditional":
		return counting(n, "壹貳參肆伍陸柒捌玖", "拾佰仟")
	case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital", "koreanDigital2":
		return digits(n, "〇一二三四五六七八九")
	case "decimalFullWidth", "decimalFullWidth2":
		return digits(n, "０１２３４５６７８９")
	case "ideographTraditional":
		return pick(n, "甲乙丙丁戊己庚辛壬癸")
	case "ideographZodiac":
		return pick(n, "子丑寅卯辰巳午未申酉戌亥")
	case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
		return pick(n, "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")
	case "ideographEnclosedCircle":
		return pick(n, "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉")
	case "decimalEnclosedParen":
		return "(" + strconv.Itoa(n) + ")"
	case "decimalEnclosedFullstop":
		return strconv.Itoa(n) + "."
	case "decimalZero":
		return strings.Repeat("0", max(0, 2-len(strconv.Itoa(n)))) + strconv.Itoa(n)
	case "upperRoman":
		return roman(n)
	case "lowerRoman":
		return strings.ToLower(roman(n))
	case "upperLetter":
		return pick(n, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
	case "lowerLetter":
		return pick(n, "abcdefghijklmnopqrstuvwxyz")
	}
	return strconv.Itoa(n)
}

// counting writes a number below ten thousand in characters: 十, 十一, 二十, 一百零五.
func counting(n int, ones, tens string) string {
	if n <= 0 || n > 9999 {
		return strconv.Itoa(n)
	}
	one, ten := []rune(ones), []rune(tens)
	var b strings.Builder
	zero := false
	for place := 3; place >= 0; place-- {
		digit := n / power(place) % 10
		if digit == 0 {
			zero = b.Len() > 0
			continue
		}
		if zero {
			b.WriteRune('零')
			zero = false
		}
		if digit > 1 || place != 1 || b.Len() > 0 {
			b.WriteRune(one[digit-1])
		}
		if place > 0 {
			b.WriteRune(ten[place-1])
		}
	}
	return b.String()
}

func power(place int) int {
	n := 1
	for range place {
		n *= 10
	}
	return n
}

// digits writes a number digit by digit.
func digits(n int, of string) string {
	var b strings.Builder
	for _, d := range strconv.Itoa(n) {
		b.WriteRune([]rune(of)[d-'0'])
	}
	return b.String()
}

// pick is one of a row of characters, or the digits behind its end.
func pick(n int, of string) string {
	if n < 1 || n > utf8.RuneCountInString(of) {
		return strconv.Itoa(n)
	}
	return string([]rune(of)[n-1])
}

func roman(n int) string {
	if n <= 0 || n > 3999 {
		return strconv.Itoa(n)
	}
	var b strings.Builder
	for _, x := range [...]struct {
		value int
		mark  string
	}{{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}} {
		for ; n >= x.value; n -= x.value {
			b.WriteString(x.mark)
		}
	}
	return b.String()
}

// symbol is a character chosen from a font of pictures: boxes and ticks. Of other pictures there is no character.
func symbol(font, code string) string {
	n, err := strconv.ParseUint(code, 16, 32)
	if err != nil {
		return ""
	}
	private := n >= 0xF000 && n <= 0xF0FF
	if private {
		n -= 0xF000
	}
	if strings.HasPrefix(font, "Wingdings") || strings.HasPrefix(font, "Webdings") {
		return map[uint64]string{0xFC: "√", 0xFE: "☑", 0x52: "☑", 0xFD: "☒", 0xA8: "□", 0x6F: "□", 0x6C: "●", 0x6E: "■"}[n]
	}
	if private && n >= 0x80 || n == 0 || !utf8.ValidRune(rune(n)) {
		return ""
	}
	return string(rune(n))
}
