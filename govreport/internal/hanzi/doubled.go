package hanzi

import (
	"strings"
	"unicode/utf8"
)

// This file finds words that were written twice. Chinese doubles words on purpose: 一件一件, 很多很多, 研究研究, and a word ends
// one name where it begins the next: 人民政府政府信息公开. What is left to be a slip is a word that is never doubled, one that
// cannot begin a name here because nothing follows, or one too long for either.

// neverTwice are words that no sentence has twice in a row: they join, lead up to what follows, or are a name of their own.
const neverTwice Words = "进一步 通过 根据 按照 依据 依照 遵照 关于 对于 以及 或者 并且 而且 但是 因此 由于 为了 同时 其中 此外 围绕 针对 随着 作为 结合 " +
	"不断 及时 认真 切实 积极 严格 全面 充分 持续 继续 深入 逐步 已经 仍然 尚未 大力 着力 主动 依法 均为 加强 开展 进行 完善 提高 建立 健全 制定 做好 确保 坚持 " +
	"我局 我委 我厅 我镇 我乡 我办 我县 我市 我区 我省 我街道 我单位 本单位 本机关 本部门 本局 我们 本年度 今年 去年 全年 上年 其他 资金 经费"

// oftenTold are the things that reports tell of. Nobody doubles a name to say a little of it, as 研究研究 does.
const oftenTold Words = "公开 信息 工作 服务 项目 制度 机制 平台 政策 文件 措施 方案 条例 规定 办法 问题 情况 内容 数据 部门 单位 机关 人员 群众 公众 企业 " +
	"社会 政府 网站 栏目 专栏 目录 清单 渠道 水平 质量 能力 效率 意识 力度 范围 领域 方面 方式 形式 结果 成效 责任 任务 年度 报告 申请 答复 要求 流程 " +
	"标准 体系 队伍 职责 建设 发展 需求 基础 重点 时间 期限 公告 通知 意见"

// haveObjects are what reports do to something. Behind an adverb or before the name of a document they begin no second word:
// 进一步提升提升质效, but 能力提升提升行动.
const haveObjects Words = "提升 落实 推进 推动 强化 优化 贯彻 执行 梳理 修订 发布 编制 收到 受理 办理 答复 组织 调整 更新 印发 召开 规范 报送 配合 接受 参加 提供 公布 拓展 丰富 保障 维护 满足"

const adverbs Words = "进一步 不断 认真 贯彻 切实 积极 大力 着力 持续 全面 有力 有效 深入 及时 逐步 严格 共 将 已"

// longestDoubled is the length of the longest word that is looked for twice.
const longestDoubled = 6 * ideograph

// mayRepeat reports whether the character at a place stands again where a word that it begins would begin again. The last byte of a
// character tells most of it.
func mayRepeat(text string, at int) bool {
	const last = ideograph - 1
	if at+longestDoubled+ideograph > len(text) {
		return true // near the end it is not worth the while to look
	}
	s := text[at : at+longestDoubled+ideograph]
	c := s[last]
	return s[last+ideograph] == c || s[last+2*ideograph] == c || s[last+3*ideograph] == c || s[last+4*ideograph] == c ||
		s[last+5*ideograph] == c || s[last+6*ideograph] == c
}

// yearAt reports a year at a place: 2023年.
func yearAt(text string, at int) bool {
	const digits = 4
	return len(text)-at > digits && IsDigits(text[at:at+digits]) && strings.HasPrefix(text[at+digits:], "年")
}

// repeats looks whether a word of a length or longer, which begins at a place, stands there more than once.
func (w *slipWalk) repeats(at, length int) {
	text := w.text
	if next := at + ideograph; length == ideograph {
		if next < len(text) && strings.HasPrefix(text[next:], text[at:next]) { // a character alone may well be doubled: 层层
			if s := (Segment{at, next + ideograph}); isParticleTwice(text, s) {
				w.add(DoubledWords, s)
				w.doubled = s.End
			}
			return
		}
		length = 2 * ideograph
	}
	for n := length; n <= longestDoubled && at+2*n <= len(text); n += ideograph {
		word := text[at : at+n]
		if !strings.HasPrefix(text[at+n:], word) {
			continue
		}
		s := Segment{at, at + 2*n}
		for strings.HasPrefix(text[s.End:], word) {
			s.End += n
		}
		w.doubled = s.End - n // so that the work is linear
		if isSlip(word, text, s) {
			w.add(DoubledWords, s)
			w.doubled = s.End
		}
		return
	}
}

// isParticleTwice reports a 的的 or 及及 that is no part of other words: 目的的, 的的确确, 以及及时. 了了 may be two words: 了了一桩心愿.
func isParticleTwice(text string, s Segment) bool {
	return Words("的的 及及").Has(s.Of(text)) && !Words("目 标 有 中 端 打 的 及").End(text[:s.Start]) &&
		!Words("确 士 的 时 格 早 其 及").Begin(text[s.End:])
}

// isSlip judges a word that stands in a text more than once in a row.
func isSlip(word, text string, s Segment) bool {
	before, after := text[:s.Start], text[s.End:]
	switch {
	case SkipIdeographs(word, 0) < len(word):
		return IsDigits(word[:1])
	case neverTwice.Has(word), haveObjects.Has(word) && (adverbs.End(before) || Words("《 了").Begin(after)):
		// 不够及时及时整改 lacks a comma at most; 通过通过率, 资金资金链 and 规范规范性文件 are two words.
		return !Words("不 够 未 审议 审核 表决").End(before) && !Words("率 链 池 会 性 化 者 员 栏 量 数").Begin(after)
	case twiceInNames.Begin(text[max(0, s.Start-2*ideograph):]):
		return true
	case endsHeading(before), strings.ContainsAny(word, "一二三四五六七八九十百千万亿零〇两几每半数"): // 一件一件, 二〇二〇
		return false
	case len(word) > 3*ideograph:
		return true
	}
	return (len(word) > 2*ideograph || oftenTold.Has(word)) &&
		(strings.HasSuffix(before, "的") || after == "" || Words("， 。 、 ； ） , ; \n 的 了 和 与 以及 等，").Begin(after))
}

// twiceInNames are names with a word twice that begins and ends no name.
const twiceInNames Words = "政府信息信息公开 信息公开公开指南 信息公开公开目录 信息公开公开年 信息公开公开条例 信息公开公开工作 信息公开公开申请 " +
	"信息公开公开平台 信息公开公开专栏 信息公开公开制度 政务公开公开工作"

// endsHeading reports a place where a heading may end and its text begin: what stands before it is the start of a line or the mark
// of an item, 一、总体情况总体情况良好.
func endsHeading(before string) bool {
	before = strings.TrimRight(before, " \u3000")
	_, size := utf8.DecodeLastRuneInString(before)
	return before == "" || before[len(before)-1] == '\n' || Words("） ) 、 . ．").End(before) && endsWithNumber(before[:len(before)-size])
}
