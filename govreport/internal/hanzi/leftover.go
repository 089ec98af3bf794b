package hanzi

import (
	"strings"
	"unicode/utf8"
)

// leftoverWords are the words that templates have where names belong; each begins with a bracket or with 此.
const leftoverWords Words = "（单位名称） （本单位名称） （机关名称） （部门名称） (单位名称) (机关名称) (部门名称) " +
	"（填写单位 （填写机关 （请填 (填写单位 (请填 此处填 此处插入"

// Leftover finds the first place in a text that was left as a template has it; end is 0 when there is none. In a specimen 某某 is
// a name.
func Leftover(text string, specimen bool) (start, end int) {
	for i := 0; i < len(text); {
		if b := text[i]; b >= 0xE4 && b <= 0xE9 { // an ideograph, as nearly all are
			if c := text[i:min(i+3, len(text))]; c != "某" && c != "此" {
				i += len(c)
				continue
			}
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if r == '（' || r == '(' || r == '此' {
			if word := leftoverWords.At(text[i:]); word != "" {
				return i, i + len(word)
			}
		}
		kind := markKind(r)
		if kind == 0 {
			i += size
			continue
		}
		run, n := i, 0
		for {
			next, size := utf8.DecodeRuneInString(text[i:])
			if markKind(next) != kind {
				break
			}
			i += size
			n++
		}
		if (kind != 'm' || !specimen) && isLeftover(text, run, i, kind, n) {
			return run, i
		}
	}
	return 0, 0
}

// markKind tells apart the marks that stand for what is to be filled in: x crosses, * stars, _ lines, o rings and 某; 0 for
// any other character.
func markKind(r rune) byte {
	switch r {
	case '×', 'x', 'X', 'ｘ', 'Ｘ', '✕', '╳':
		return 'x'
	case '*', '＊':
		return '*'
	case '_', '＿':
		return '_'
	case '○', '◯':
		return 'o'
	case '某':
		return 'm'
	}
	return 0
}

// What stands behind a mark that is to be filled in: names of places and organs, times, and what is counted.
const (
	fillOrgans = "省市县区州旗盟镇乡街局厅委办单机部"
	fillTimes  = "年月日"
	fillCounts = "件条项次场期份"
)

// isLeftover judges a run of n equal marks: text[start:end]. Marks also hide the names of parties (张××, 李某某), number
// things (2×3, ×100%), stand in addresses (xx.gov.cn) and telephone numbers (138****1234), and make text bold.
func isLeftover(text string, start, end int, kind byte, n int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:start])
	after, _ := utf8.DecodeRuneInString(text[end:])
	plain := !isLatin(before) && !isLatin(after)
	isYear := kind != 'm' && after == '年' && Words("20 ２０").End(text[:start])
	organ := strings.ContainsRune(fillOrgans, after) && !Words("办理 办事 办实 市民 市场").Begin(text[end:]) &&
		end < len(text) && !tellsOfAParty(Sentence(text, start).Of(text))
	filled := end < len(text) && (strings.ContainsRune(fillTimes, after) || strings.ContainsRune(fillCounts, after))
	switch kind {
	case 'm':
		return n == 2 && organ
	case '_':
		return n >= 3 && plain || n >= 2 && isYear
	case '*':
		return n >= 3 && (plain && (organ || filled) || isYear)
	case 'o':
		return n >= 2 && (organ || filled && plain && SingleNumeral(before) == 0)
	}
	switch {
	case isYear:
		return n >= 1
	case !plain:
		return false
	case n >= 4:
		return true
	case n >= 2:
		return organ || filled || isBracket(before) && (isBracket(after) || before == '《')
	case after == '月' || after == '日':
		return before == '年' || before == '月'
	case after == '%' || after == '％':
		return before >= 0x3400 && before != utf8.RuneError
	}
	return before >= 0x3400 && before != utf8.RuneError && end < len(text) && before != '第' && strings.ContainsRune(fillCounts, after)
}

// isLatin reports what joins marks to a word, an address or a number.
func isLatin(r rune) bool {
	return IsDigit(r) || r|0x20 >= 'a' && r|0x20 <= 'z' || strings.ContainsRune("./@", r)
}

func isBracket(r rune) bool {
	return strings.ContainsRune("（()）“”《》「」[]【】〔〕", r)
}

// tellsOfAParty reports a sentence that may hide the name of an organ on purpose.
func tellsOfAParty(sentence string) bool {
	return Words("原告 被告 起诉 不服 申请人 第三人 当事人").In(sentence)
}

// templateBegins begin the remarks in brackets with which a template says what to write, templateWords are in them.
const (
	templateBegins Words = "文字描述 文字说明 文字部分 文字内容 文字表述"
	templateWords  Words = "此处填 此处插 在此处报告 在此处填 在此处说 在此填 在此说明 在此报告 请填 请在此 请说明 请插入 请补充 待补充 待填 " +
		"本部分填 本部分描述 本部分以文字 以文字形式 以文字描述 此处输入 在此输入 在此处输入 点击此处 单击此处"
)

// Templates finds the remarks of a template in a text, with their brackets: （文字描述）, 【此处填写…】. They say nothing of the report.
func Templates(text string) []Segment {
	const longest = 240 // bytes
	var found []Segment
	for from := SkipIdeographs(text, 0); from < len(text); from = SkipIdeographs(text, from) {
		mark, size := utf8.DecodeRuneInString(text[from:])
		if from += size; !opensRemark(mark) {
			continue
		}
		inner := text[from:min(len(text), from+longest)]
		end := strings.IndexAny(inner, "）)】]〕}\n")
		if end >= 0 && inner[end] != '\n' && (isTemplate(inner[:end]) || inner[0] == '{') {
			_, last := utf8.DecodeRuneInString(inner[end:])
			found = append(found, Segment{Start: from - size, End: from + end + last})
		}
	}
	return found
}

func opensRemark(mark rune) bool {
	switch mark {
	case '（', '(', '【', '[', '〔', '{':
		return true
	}
	return false
}

// isTemplate reports what a template has in brackets. 文字说明 stands alone or before a comma; 详见文字说明 refers to a text.
func isTemplate(inner string) bool {
	if word := templateBegins.At(inner); word != "" {
		rest := inner[len(word):]
		return rest == "" || strings.HasPrefix(rest, "，") || strings.HasPrefix(rest, ",") || strings.HasPrefix(rest, "：")
	}
	return templateWords.In(inner)
}
