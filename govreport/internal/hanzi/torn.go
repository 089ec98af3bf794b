package hanzi

import (
	"strings"
	"unicode/utf8"
)

// This file knows what a writer leaves on one line: a word, a number with its measure, a bracket with what is in it.

// isTorn reports whether a line end stands within something that no writer tears. The paragraph began at a place before it.
func (w *wrapping) isTorn(paragraph int, l, next *line) bool {
	const enough = 60 // bytes of a paragraph that may be long
	before, behind := w.text[max(paragraph, l.End-enough):l.End], next.text
	last, _ := utf8.DecodeLastRuneInString(before)
	first, _ := utf8.DecodeRuneInString(behind)
	switch {
	case goesOnWith(first), goesOn.Begin(behind), isTail(l, next), Words("第 的 不 没 未 或 将 该 尚 、 ， , （ ( 《 〈 【 〔 [ “ ‘ 「 『").End(before):
		return true
	case IsDigit(last):
		return numberTorn(before, behind)
	case Words("万 亿").End(before) && (Words("元").Begin(behind) || MeasureAt(behind) != ""):
		r, _ := utf8.DecodeLastRuneInString(before[:len(before)-len("万")])
		return IsDigit(r)
	case IsDigit(first) && Words(". ． - — – ～ ~ 至").End(before):
		r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(before, ".．-—–～~至"))
		return IsDigit(r)
	case isNumeral(last) && isNumeral(first):
		return MeasureAt(behind[leading(behind, 8, isNumeral):]) != ""
	case IsDigit(first) && Words("〕 ﹞ ） ) ］ ] 】").End(before) && Words("号").Begin(strings.TrimLeft(behind[FigureAt(behind, 0).End:], " ")),
		isCounted(behind):
		return true
	}
	return wordTorn(before, behind) || w.bracketOpen(paragraph, l.End, next.Start)
}

// goesOn are words that no paragraph begins with.
const goesOn Words = "〔 ﹝ 其中， 其中, 引发 引起 导致 的 等 或 以及 及其"

// isTail reports a line that holds no more than the end of a sentence: 申请。 That there is none may be said as shortly.
func isTail(l, next *line) bool {
	const longest, least = 4 * len("字"), 8 * len("字")
	return len(next.text) <= longest && len(l.text) >= least && strings.HasSuffix(next.text, "。") && beginsWithIdeograph(next.text) && !isHeading(l.text) &&
		!Words("无 没 暂 零 未 有 否 是 略 同 见 详 附 均 已 全 完").Begin(next.text)
}

func isNumeral(r rune) bool {
	return strings.ContainsRune("零〇一二两三四五六七八九十百千", r)
}

// goesOnWith reports the marks that nothing begins with.
func goesOnWith(r rune) bool {
	return r == ')' || r == ']' || r == '%' || r == ',' || r >= 0x80 && strings.ContainsRune("，。、；：！？）》〉】〕］”’」』％‰", r)
}

// numberTorn reports whether a line that ends with a digit and the line behind it share a number, or have one and its measure.
func numberTorn(before, behind string) bool {
	const least = 8 // characters: those of a sentence
	if !BeginsWithDigit(behind) {
		if point := Words(". ．").At(behind); point != "" {
			return BeginsWithDigit(behind[len(point):])
		}
		return measureBegins(behind) && utf8.RuneCountInString(before) >= least/2
	}
	f := FigureAt(behind, 0)
	rest := strings.TrimLeft(behind[f.End:], " ")
	if f.IsYear() && strings.HasPrefix(rest, "年") {
		return false // 受理12 | 2021年受理10
	}
	r, _ := utf8.DecodeRuneInString(rest)
	return (goesOnWith(r) || measureBegins(rest)) && utf8.RuneCountInString(before) >= least
}

// isCounted reports whether a text begins with a number and its measure and a mark behind it, as no sentence does: 126件，.
func isCounted(text string) bool {
	f := FigureAt(text, 0)
	measure := UnitAt(text[f.End:])
	r, _ := utf8.DecodeRuneInString(text[f.End+len(measure):])
	return f.Digits > 0 && measure != "" && goesOnWith(r)
}

// measureBegins reports whether a text goes on as one does behind a number.
func measureBegins(text string) bool {
	return (MeasureAt(text) != "" || Words("年 月 日 季度 万 亿 余 多 % ％ 号").Begin(text)) &&
		!Words("条例 条款 条件 项目 份额 件数 个人 个别 个体 例如 起草 人员 人民 人大 人才 人力 期限 期间 场所 批准 批复 户籍 页面 类别 类型 家庭 "+
			"名称 名单 处理 处罚 处置 处分 段落 本 集中 集体 次数 部门 部分 封面 篇幅 单位 案件 案卷 宗旨 月度 日常 日前 多措 多次 多种 号召 号码").Begin(text)
}

// wordTorn reports whether a word that the rules look for begins at the end of a text and ends in the one behind it.
func wordTorn(before, behind string) bool {
	const least = 10 * len("字") // together: those of a list of words are shorter
	if len(before)+len(behind) < least {
		return false
	}
	r, size := utf8.DecodeRuneInString(behind)
	if !IsIdeograph(r) || !endsInIdeograph(before) {
		return false
	}
	for list := tornWords; list != ""; {
		var word string
		word, list = list.cut()
		for at := len("字"); at < len(word); at += len("字") {
			if word[at:at+size] == behind[:size] && strings.HasPrefix(behind, word[at:]) && strings.HasSuffix(before, word[:at]) && !isHalf(word, at) {
				return true
			}
		}
	}
	return false
}

// isHalf reports a place between the halves of a word, which are words themselves.
func isHalf(word string, at int) bool { return len(word) == 4*len("字") && at == 2*len("字") }

// halvesTorn reports whether such a word stands on both sides of a line end.
func halvesTorn(before, behind string) bool {
	const half = 2 * len("字")
	if len(before) < half || len(behind) < half {
		return false
	}
	return tornWords.Has(before[len(before)-half:] + behind[:half])
}

// tornWords are what the rules look for and no writer tears. Of what may be the end of one word and the beginning of another by
// chance (进行 政府, 法规 定期) only the longer word is here.
const tornWords Words = "公开 申请 受理 收到 接收 办理 办结 答复 回复 予以 不予 提供 处理 维持 纠正 复议 诉讼 审结 尚未 信息 政府 案件 年度 " +
	"考核 评议 追究 社会 许可 处罚 废止 决定 结果 补正 撤销 驳回 其中 投诉 举报 信访 咨询 收费 收取 网站 平台 培训 监督 问题 改进 电话 邮箱 地址 邮编 " +
	"编码 传真 机关 条例 通知 秘密 隐私 微信 微博 文件 费用 累计 结转下 转入下 转下年 下一年 上一年 本年度 上年度 行政复议 行政诉讼 行政许可 行政处罚 " +
	"行政强制 行政规范性 行政机关 责任追究 工作考核 社会评议 信息管理 公开申请 平台建设 监督保障 政府信息 主动公开 部分公开 同意公开 无法提供 规范性文件 现行有效 信息处理费 事业性收费 " +
	"自然人 公民 法人或 其他组织 商业企业 科研机构 公益组织 法律服务 不属于 不掌握 不存在 未收到 没有收 没有发 政务公开 信息公开 改进措施 主要问题 党中央 国务院 办函 公开办函 败诉率 纠错率 办结率 答复率 满意率"

func endsInIdeograph(text string) bool {
	r, _ := utf8.DecodeLastRuneInString(text)
	return IsIdeograph(r)
}

func beginsWithIdeograph(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return IsIdeograph(r)
}

// bracketOpen reports whether a line end stands within a bracket, a title or a quotation: it opens in the paragraph before and is
// closed behind, before another opens.
func (w *wrapping) bracketOpen(paragraph, end, next int) bool {
	const reach, lines = 450, 3 // bytes, and line ends before what closes it
	const pairs = "（）()《》“”「」【】〔〕"
	before := w.text[max(paragraph, Around(w.text, end).Start, end-reach):end]
	var closing rune
	for opening := rune(0); before != "" && opening == 0; {
		r, size := utf8.DecodeLastRuneInString(before)
		before = before[:len(before)-size]
		if r < 0x2000 && r != '(' && r != ')' || IsIdeograph(r) {
			continue
		}
		for i, pair := range pairs {
			if pair != r {
				continue
			}
			partner, _ := utf8.DecodeRuneInString(pairs[i+utf8.RuneLen(pair):])
			if isOpening(r) {
				opening, closing = r, partner
			} else {
				return false // what was opened before is closed, as far as matters
			}
		}
	}
	if closing == 0 {
		return false
	}
	ends := 0
	for _, r := range w.text[next:min(len(w.text), next+reach)] {
		switch {
		case r == closing:
			return true
		case r == '。' && closing != '”', isOpening(r) && r != '《' && r != '“':
			return false
		case r == '\n':
			if ends++; ends == lines {
				return false
			}
		}
	}
	return false
}

func isOpening(r rune) bool {
	return r == '(' || r >= 0x80 && strings.ContainsRune("（《“「【〔", r)
}

// beginsItem reports whether a line begins as an item or a heading does, and not with a number that goes on: 第二十条第 | （一）项,
// 投入 | 2.5万元, 第一、 | 二、三季度.
func beginsItem(before, line string) bool {
	r, _ := utf8.DecodeRuneInString(line)
	if r >= 0x2460 && r <= 0x24FF || r >= 0x3220 && r <= 0x3229 || r >= 0x80 && strings.ContainsRune("●○■□◆◇▲△★☆※•·►", r) {
		return true
	}
	mark := ListMark(line)
	if mark == "" {
		return false
	}
	rest := line[len(mark):]
	f := FigureAt(rest, 0)
	switch end, _ := utf8.DecodeLastRuneInString(mark); {
	case Words("第 （ (").End(before), Words("项 款 目 ， , 、 。 ；").Begin(rest):
		return false
	case end == '.' || end == '．':
		return f.Digits == 0 || f.IsYear() && strings.HasPrefix(rest[f.End:], "年")
	case end == ',' || end == '，':
		last, _ := utf8.DecodeLastRuneInString(before)
		return IsDigit(r) && f.Digits == 0 && !IsDigit(last)
	case (end == ')' || end == '）') && IsDigit(r):
		return max(strings.LastIndex(before, "（"), strings.LastIndex(before, "(")) <=
			max(strings.LastIndex(before, "）"), strings.LastIndex(before, ")")) // not （20 | 22）
	case end == '、':
		return !strings.HasSuffix(before, "、")
	}
	return true
}
