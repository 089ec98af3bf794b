package claims

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// This file reads the arithmetic that prose does by itself: parts and wholes, shares.

// An item is a number of a sentence.
type item struct {
	number  Number
	from    int // where its clause begins
	depth   int // of brackets
	bracket int // which
	says    feature
	parts   bool // its clause says 其中
}

// percentage notes a share that stands right behind the claim it is of.
func (r *Reader) percentage(n Number, before []token) {
	r.rateOfDone(n, before)
	says := feature(0)
	for i := range before {
		t := &before[i]
		says |= t.says
		if t.says&fForeign != 0 && t.says&fInfo == 0 && !hanzi.Words("率 率为 比例").End(r.printed(t)) {
			r.topic = fForeign // 留言答复率99%
		}
	}
	last := len(r.claims) - 1
	if says&fShare != 0 && says&^(fShare|fEmpty|fAnswer|fHandle|fApp|fHead|fReceive|fInfo) == 0 && !n.rough &&
		r.lastSubject() == OfOutcomes && before[0].start-r.claims[last].End <= len("，") && r.depth == 0 {
		r.shares = append(r.shares, Share{last, n, hanzi.Segment{Start: r.claims[last].Start, End: n.end}})
	}
}

// sumItems looks for lists of parts in the sentence that has ended, of a whole in it or in the one before: 收到100件。其中，自然人89件.
func (r *Reader) sumItems() {
	items, before := r.items, r.whole
	r.items, r.whole, r.among = r.items[:0], item{}, false
	const most = 200
	if len(items) > most || len(items) == 0 {
		return
	}
	among := items[0].parts
	if among && before.number.Millionths > 0 {
		r.sumParts(&before, items)
	}
	for i := range items {
		whole := &items[i]
		if whole.depth == 0 && !among && whole.says&(fDiff|fShare) == 0 {
			if r.whole = *whole; whole.says&(fLast|fCarry) == fLast|fCarry {
				r.whole = item{} // 收到41件，上年结转2件，全部办结。其中: of all that there was to answer
			}
		}
		if i+2 >= len(items) {
			continue
		}
		next := &items[i+1]
		switch {
		case whole.says&(fDiff|fShare) != 0: // 同比增加60条
		case whole.number.Millionths == 0, whole.says&(fCarry|fNext) == fCarry|fNext: // 办结6件，结转下年0件；其中公开4件
		case next.depth == whole.depth+1 && next.bracket == whole.bracket+1 && next.says&(fPart|fDiff|fOtherTime) == 0:
			r.sumParts(whole, items[i+1:])
		case next.depth == whole.depth && next.parts && !among && i > 0 && hanzi.Words("均 全部 都").In(r.text[min(whole.number.end, next.from):next.from]):
			among = true // 建议63件、提案71件，全部公开，其中全文公开120件: which whole is meant is not said
		case next.depth == whole.depth && next.parts && !among:
			r.sumParts(wholeOfParts(items[:i+1], next), items[i+1:])
			among = true // where the parts of a part end nobody knows
		}
	}
}

// wholeOfParts is the number before 其中 or, where that is less than the first part, the last one before it that is not: 收到52件，涉及改制33件、
// 安置19件，其中自然人49件.
func wholeOfParts(items []item, first *item) *item {
	const most = 20
	last := &items[len(items)-1]
	for i := len(items) - 1; i >= max(0, len(items)-most); i-- {
		if it := &items[i]; it.depth == last.depth && it.says&(fDiff|fShare) == 0 && it.number.Millionths >= first.number.Millionths && sameKind(first.number.Measure, it.number.Measure) {
			return it
		}
	}
	return last
}

// sumParts adds up the parts that follow a whole. Lists are often open, so that parts that fall short of their whole are a slip only
// where they come close to it, or where the last is the rest: 其他15条. Parts that exceed it always are, but for those of several
// media, which publish the same.
func (r *Reader) sumParts(whole *item, rest []item) {
	const several, tolerance = 3, 50
	const semicolon hanzi.Words = "； ;"
	items := hanzi.Words("其中： 其中:").In(r.text[rest[0].from:rest[0].number.start])
	total, sum, n := whole.number.Millionths, int64(0), 0
	first, last := &rest[0], &rest[0]
	alike, media, end := true, false, min(whole.number.end, first.from)
	for i := range rest {
		part := &rest[i]
		if part.depth > first.depth {
			continue
		}
		if n > 0 && part.parts {
			return // parts of a part
		}
		if !isPart(part, first, whole) || !items && semicolon.In(r.text[end:part.from]) {
			break
		}
		end = part.number.end
		sum += part.number.Millionths
		n, last = n+1, part
		alike = alike && (part.says^first.says)&fPublish == 0
		media = media || r.isMedium(part)
		if sum == total || sum < total && part.says&fOpen != 0 {
			return
		}
	}
	off := (sum - total) / million
	near := n >= several && max(off, -off)*tolerance <= total/million && (off > 0 || slip(-off))
	if !whole.number.rough && whole.says&fApprox == 0 && n > 1 && (near || off > 0 && alike && whole.number.Measure != "" && (!media || whole.says&fApp != 0) || off < 0 && r.isRest(last)) {
		r.totals = append(r.totals, Total{r.which, hanzi.Segment{Start: whole.from, End: last.number.end}, total / million, sum / million})
	}
}

// isPart reports whether a number goes on with a list of parts that another begins: it has the same measure as the whole, and is told
// in the same way, so that 收到100件，其中网上60件，答复98件 has one part.
func isPart(part, first, whole *item) bool {
	const ways, verbs = fApplicant | fOutcome, fVerbs &^ fPublish // 公告公示3条
	if part.says&(fLast|fCarry) == fLast || part.depth > 0 && part.bracket != first.bracket {
		return false
	}
	return part.depth == first.depth && !part.number.rough && sameKind(part.number.Measure, whole.number.Measure) &&
		part.says&(fDiff|fShare|fSome|fSum|fApprox) == 0 && part.says&ways == first.says&ways && part.says&verbs == first.says&verbs
}

// isMedium reports whether a part is what one medium published, beside others that publish the same.
func (r *Reader) isMedium(part *item) bool {
	const media hanzi.Words = "微信 微博 网站 抖音 公众号 客户端 头条 新媒体 平台 门户 视频号 报纸 报刊 电视 媒体"
	return media.In(r.text[part.from:part.number.start])
}

// isRest reports whether a part is all that the others are not: 其他15条.
func (r *Reader) isRest(part *item) bool {
	const joins, all, kinds hanzi.Words = "， 、 , 和 及 以及", "其他 其它 其余", "类 信息 类信息 方面 内容 类别 各类 领域 栏目 事项 情况 均 为"
	text := r.text[part.from:part.number.start]
	rest := joins.Skip(text)
	word := all.At(rest)
	return word != "" && kinds.Skip(rest[len(word):]) == ""
}

// sameKind reports whether two measures can count the same things: 条 and 篇 of what was published.
func sameKind(part, whole string) bool {
	const pieces = "条篇件份个"
	return part == "" || part == whole || part != "" && whole != "" && strings.Contains(pieces, part) && strings.Contains(pieces, whole)
}

// slip reports whether a number is what one wrong digit, or two exchanged, makes.
func slip(n int64) bool {
	exchanged := n%9 == 0
	for n%10 == 0 && n > 0 {
		n /= 10
	}
	return n < 10 || exchanged && n < 100
}
