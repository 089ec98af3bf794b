package govreport

import (
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/claims"
	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// The rules about what the prose must hold. What is missing is told before publication only, as everywhere.

var ruleS11 = rule{
	code: "S11", severity: Warning, editions: []Edition{Edition2021}, unexpressed: readsText,
	title:   "总体情况涵盖五个方面",
	basis:   "国办公开办函〔2021〕30号：总体情况主要包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障",
	message: "没有写到：{list}",
	help:    "分方面各写一段；某一方面没有新情况的，也写一句话说明。",
	judge:   (*checker).fiveAspects,
}

// fiveAspects is rule S11. One aspect that no known word names may have been told in others; it is advice. A page that
// ends within section 一 was cut, which S01 says.
func (c *checker) fiveAspects() Answer {
	text := c.text(overviewText).Plain
	if text == "" || !c.options.Final {
		return NotApplicable
	}
	n, list := c.untold(aspects[:], overviewText)
	if n == 0 {
		return Holds
	}
	const allButTheFirst = 0b111110
	if absent, _ := c.absentSections(); absent == allButTheFirst {
		return c.undecided("/overview/text", NoProse)
	}
	f := Finding{Pointer: "/overview/text"}
	f.arg("list", list)
	if n == 1 {
		f.Severity = Advice
	}
	return c.add(&f)
}

// A topic is something a section must speak of.
type topic struct {
	name   Text
	matter claims.Matters
}

var aspects = [...]topic{
	{Text{zh: "主动公开", key: "aspect.disclosure"}, claims.OfDisclosing},
	{Text{zh: "依申请公开", key: "aspect.applications"}, claims.OfApplying},
	{Text{zh: "政府信息管理", key: "aspect.management"}, claims.OfManaging},
	{Text{zh: "平台建设", key: "aspect.platforms"}, claims.OfPlatforms},
	{Text{zh: "监督保障", key: "aspect.supervision"}, claims.OfSupervising},
}

// untold counts and lists the topics that none of some texts speaks of.
func (c *checker) untold(topics []topic, texts ...int) (n int, list Text) {
	for i := range topics {
		if c.told().saysOf(topics[i].matter, texts...) == 0 {
			list = list.join(byCommas, topics[i].name)
			n++
		}
	}
	return n, list
}

var ruleS12 = rule{
	code: "S12", severity: Error, editions: both, unexpressed: readsText,
	title:   "政府的报告写明考核、评议和责任追究结果",
	basis:   "条例第五十条：各级人民政府的报告还应当包括工作考核、社会评议和责任追究结果情况",
	message: "政府的报告没有写到：{list}",
	variants: []sentence{
		{"nothing", "政府的报告没有写工作考核、社会评议和责任追究结果情况"},
	},
	help:  "在总体情况的监督保障部分写明结果；没有发生责任追究的，写明没有发生。",
	judge: (*checker).governmentResults,
}

// governmentResults is rule S12. That a government says nothing of all three is an error: the law asks for them. Of one
// topic another word may have been used, and reports of townships are short: there it is milder. Where a section is
// missing, it may have stood there.
func (c *checker) governmentResults() Answer {
	r := c.report
	if !c.options.Final {
		return NotApplicable
	}
	n, list := c.untold(results[:], overviewText, problemsText, otherMattersText)
	switch {
	case n == 0:
		return Holds
	case r.Overview.Text == "":
		return c.undecided("/overview/text", NoProse)
	case r.Organ.Kind == "":
		return c.undecided("/overview/text", UnknownOrgan, "/organ/kind")
	case r.Organ.Kind != Government && r.Organ.Kind != Township:
		return NotApplicable
	case r.Problems.Text == "" || r.OtherMatters.Text == "":
		return c.undecided("/overview/text", NoProse)
	}
	f := Finding{Pointer: "/overview/text", Severity: Warning}
	f.arg("list", list)
	switch {
	case n == len(results):
		f.Variant = "nothing"
		if r.Organ.Kind == Government {
			f.Severity = Error
		}
	case r.Organ.Kind == Township:
		f.Severity = Advice
	}
	return c.add(&f)
}

var results = [...]topic{
	{Text{zh: "工作考核", key: "result.assessment"}, claims.OfAssessing},
	{Text{zh: "社会评议", key: "result.review"}, claims.OfBeingReviewed},
	{Text{zh: "责任追究", key: "result.accountability"}, claims.OfAccounting},
}

var ruleS13 = rule{
	code: "S13", severity: Advice, editions: []Edition{Edition2021}, unexpressed: readsText,
	title:   "总体情况一般不超过一千字",
	basis:   "国办公开办函〔2021〕30号及各地通知：篇幅原则上不超过一千字",
	message: "有 {actual} 字（不计标点），原则上不超过 {expected} 字",
	help:    "聚焦主题、简明客观，删去与政府信息公开无关的内容。",
	judge:   (*checker).overviewLength,
}

// overviewLength is rule S13. Punctuation is not counted, so that no way of counting makes it a false alarm.
func (c *checker) overviewLength() Answer {
	const limit = 1000
	text := c.text(overviewText).Plain
	if text == "" {
		return NotApplicable
	}
	n := characters(text)
	if n <= limit {
		return Holds
	}
	return c.add(&Finding{Pointer: "/overview/text", Expected: NumberValue(limit), Actual: NumberValue(int64(n))})
}

// characters counts Chinese characters, and runs of Latin letters or digits as one each, as word processors do.
func characters(text string) (n int) {
	inWord := false
	for at := 0; at < len(text); {
		if next := hanzi.SkipIdeographs(text, at); next > at {
			n += (next - at) / len("字")
			at, inWord = next, false
			continue
		}
		r, size := utf8.DecodeRuneInString(text[at:])
		word := hanzi.IsDigit(r) || r|0x20 >= 'a' && r|0x20 <= 'z'
		if r >= 0x3400 && r <= 0x9FFF || r >= 0x20000 && r <= 0x3FFFF || word && !inWord {
			n++
		}
		at, inWord = at+size, word
	}
	return n
}

var ruleS14 = rule{
	code: "S14", severity: Warning, editions: both, unexpressed: readsText,
	title:   "第五部分既写问题也写改进",
	basis:   "条例第五十条：存在的主要问题及改进情况",
	message: "只写了“{quote}”，没有写存在的主要问题及改进情况",
	variants: []sentence{
		{"noProblem", "没有写存在的主要问题"},
		{"noImprovement", "没有写改进情况"},
	},
	help:  "写明本年度存在的主要问题，以及已经采取或下一步的改进措施。",
	judge: (*checker).problemsAndImprovement,
}

// problemsAndImprovement is rule S14.
func (c *checker) problemsAndImprovement() Answer {
	section := c.text(problemsText)
	text := section.Plain
	if text == "" {
		return NotApplicable
	}
	f := Finding{Pointer: "/problems/text"}
	const little = 30
	switch {
	case characters(text) == 0, characters(text) <= little && saysNothing(text): // —, / and the like say nothing either
		f.quotes(section, hanzi.Segment{End: len(text)})
	case !c.options.Final:
		return NotApplicable
	case !tellsOfShortcoming(text):
		f.Variant = "noProblem"
	case !tellsOfImprovement(text):
		f.Variant = "noImprovement"
	default:
		return Holds
	}
	return c.add(&f)
}

// saysNothing reports a text that only says there is nothing: 无, 暂无, 没有存在的问题.
func saysNothing(text string) bool {
	text = strings.TrimLeft(text, " \u3000\n")
	text = strings.TrimLeft(text[len(hanzi.ListMark(text)):], " \u3000")
	text = whatOf.Skip(text)
	return hanzi.Words("无 没有 暂无 不存在 未发现 暂未").Begin(text) && !hanzi.Words("但 仍 还 不足 有待 是主要 加强 下一步 将").In(text)
}

// whatOf are the words that say of what there is nothing.
const whatOf hanzi.Words = hanzi.ThisYear + " " + hanzi.Self + " 目前 存在的 存在 主要 问题 及 改进情况 情况 ： : ， ,"

// tellsOfImprovement reports a word for what is done about it. 有待加强 and 不规范 are not done yet.
func tellsOfImprovement(text string) bool {
	if !improvements.In(text) {
		return false
	}
	var begins hanzi.Firsts
	begins.Add(improvements)
	begins.Add(notYet)
	for at := 0; at < len(text); {
		if !begins.MayBegin(text, at) {
			_, size := utf8.DecodeRuneInString(text[at:])
			at += size
			continue
		}
		if word := notYet.At(text[at:]); word != "" && !improvements.Begin(word) {
			at += len(word)
			for improvements.Begin(text[at:]) {
				at += len(improvements.At(text[at:]))
			}
			continue
		}
		if improvements.Begin(text[at:]) {
			return true
		}
		_, size := utf8.DecodeRuneInString(text[at:])
		at += size
	}
	return false
}

// tellsOfShortcoming reports a word for what is wrong, or a 不 that is not one of what is being done: 不断加强.
func tellsOfShortcoming(text string) bool {
	if shortcomings.In(text) {
		return true
	}
	for at := 0; ; {
		i := hanzi.Index(text[at:], "不")
		if i < 0 {
			return false
		}
		if at += i; !noShortcomings.Begin(text[at:]) {
			return true
		}
		at += len("不")
	}
}

const (
	shortcomings hanzi.Words = "问题 差距 距离 差异 薄弱 有待 短板 困难 欠 缺 滞后 单一 单调 简单 笼统 弱 需要 还需 仍需 尚需 " +
		"亟待 亟需 亟须 局限 有限 偏 较少 较低 较慢 较差 参差 淡薄 超期 逾期 遗漏 错误 失误 " +
		"紧张 频繁 兼职 瓶颈 难点 流于形式 未能 尚未"
	noShortcomings hanzi.Words = "不断 不仅 不懈 不忘 不折 不定期 不公开为例外 不公开是例外 不涉密 不上网 不但 不予"
	improvements   hanzi.Words = "改进 改善 整改 措施 举措 下一 今后 以后 明年 来年 下阶段 将 进一步 加强 强化 增强 提升 提高 " +
		"完善 优化 健全 推进 深化 规范 加大 针对 拓宽 丰富 继续 持续 努力 着力 解决 重视 增加 督促 确保 改变"
	notYet hanzi.Words = "有待于 有待 不够 不"
)

var ruleS15 = rule{
	code: "S15", severity: Warning, editions: []Edition{Edition2021}, unexpressed: readsText,
	title:   "第六部分说明信息处理费",
	basis:   "国办函〔2020〕109号：信息处理费收取情况列入年度报告",
	message: "没有说明收取信息处理费的情况",
	help:    "写明收取的件数和金额；没有收取的，写明没有收取。",
	judge:   (*checker).feeTold,
}

// feeTold is rule S15. The fee may be told of in another section; an organ without applications could collect none.
func (c *checker) feeTold() Answer {
	r := c.report
	if r.OtherMatters.Text == "" || !c.options.Final {
		return NotApplicable
	}
	told := c.told()
	if told.saysOf(claims.OfProcessingFee) != 0 ||
		told.saysOf(claims.OfCharges, preambleText, overviewText, applicationsNote, disputesNote, problemsText, otherMattersText) != 0 || // the fees of table 2 are of every kind
		told.saysOf(claims.OfNoCharge, otherMattersText) != 0 { // words of many other things elsewhere
		return Holds
	}
	f := Finding{Pointer: "/otherMatters/text", Severity: Advice}
	received, _ := r.Applications.Received.Total.Int()
	carried, _ := r.Applications.CarriedIn.Total.Int()
	if received+carried > 0 {
		f.Severity = Warning
	}
	return c.add(&f)
}
