package claims

import "github.com/zfxxgk/annualreport/govreport/internal/hanzi"

// This file reads that all applications were answered, so that none can be carried out: 收到申请66件，均已办结; 所有申请均已办理完毕;
// 办结率100%. Said of some of them only, of those that were due or that came in one way, it says nothing of the rest.

// allDone reads a clause without number that says so.
func (r *Reader) allDone(tokens []token) {
	all, verb := -1, -1
	for i := range tokens {
		switch t := &tokens[i]; {
		case t.says&fAnswer != 0 && all >= 0:
			verb = i
		case (t.says&fAll != 0 && t.says&fNot == 0 || r.isAll(t)) && verb < 0:
			all = i
		}
	}
	if verb >= 0 {
		r.done(tokens, all, tokens[len(tokens)-1].end, false)
	}
}

// isAll reports whether characters that were taken for part of a strange word are 均: 均在期限内答复.
func (r *Reader) isAll(t *token) bool {
	text := r.printed(t)
	rest := hanzi.Words("均 都 皆").Skip(text)
	return t.says&fUnknown != 0 && len(rest) < len(text) && saysHow(rest)
}

// rateOfDone reads a percentage that says so: 办结率100%.
func (r *Reader) rateOfDone(n Number, before []token) {
	const rates, ofDue hanzi.Words = "办结率 答复率", "按期 按时 如期 准时 限时 及时 规范"
	first := -1
	for i := range before {
		t := &before[i]
		if !r.is(t, rates) {
			continue
		}
		if t.says = fFiller; first < 0 {
			first = i
		}
	}
	if first >= 0 && n.Millionths == 100*million && !n.rough && !ofDue.End(r.text[:before[first].start]) {
		r.done(before, first, n.end, true)
	}
}

// done claims that all were answered where the clause, whose subject ends before a token, says it of all.
func (r *Reader) done(tokens []token, subject, end int, mild bool) {
	const onTime hanzi.Words = "按期 按时 如期 准时 限时 期限 时限 时间 工作日"
	const far = 600 // bytes
	start := tokens[0].start
	says, ok := r.ofAll(tokens, subject)
	if !ok {
		return
	}
	of, ok := r.wholeOf(says)
	if !ok || onlySome.In(r.text[max(r.sentenceStart, start-far):end]) {
		return
	}
	if of >= r.sentenceFrom && r.depth == 0 {
		start = r.claims[of].Start
	}
	claim := Claim{Text: r.which, Segment: hanzi.Segment{Start: start, End: end}, Subject: OfCarriedOut, Cells: [3]Cells{CarriedOut},
		Paragraph: r.paragraph, sentence: r.sentence, Mild: mild || onTime.In(r.text[tokens[0].start:end]), of: of}
	scope := says & (fScopes | fOffice)
	if scope == 0 {
		scope = r.scope
	}
	if !r.elsewhen(&slots{says: says}) && (scope&fNarrow == 0 || scope&(fWide|fOwn) != 0) && r.ours(&claim, scope) {
		r.dones = append(r.dones, claim)
	}
}

// onlySome are words of a sentence that speaks of those that were due, or of what is yet to be done.
const onlySome hanzi.Words = "除 到期 期满 应答复 应办结 确保 保证 力争 必须 应当 务必 争取 努力 下一步 今后"

// ofAll reports whether a clause may speak of all applications, and what its words say. What stands in front of 均 is whom it is of,
// what stands behind is how it was done.
func (r *Reader) ofAll(tokens []token, subject int) (says feature, ok bool) {
	const never = fPart | fLast | fNext | fOtherTime | fCarry | fRemain | fPending | fNouns&^fApp | fResult | fDiff | fNot | fShare | fApprox
	for i := range tokens {
		t := &tokens[i]
		says |= t.says
		switch {
		case t.says&fWays != 0:
		case t.says&never != 0 && t.says&fSome == 0, i < subject && t.says&(fChannel|fApplicant) != 0 && !within(tokens, i):
			return says, false
		case t.says&fOutcome != 0 && t.says&fBare == 0 && i < subject:
			return says, false // 不予公开的均已答复
		case t.says&fForeign != 0 && t.says&fInfo == 0:
			return says, false
		case t.says&fUnknown != 0 && !r.isAll(t) && !saysHow(r.printed(t)):
			return says, false // 所有涉企申请均已办结
		}
	}
	return says, true
}

// saysHow reports whether words say only how something was done.
func saysHow(text string) bool {
	const manner hanzi.Words = "《 〈 依 得到 了 目前 截至 当前 进行 逐一 逐件 逐条 有效 准时 限时 全面 程序 流程 条例 第一时间 工作日 一次性 处理 到位 送达 归档 存档 相应 明确 统一 需要 公民 达到 达 详细 耐心 满意 人民 国家 共和 中华"
	for text != "" {
		word := manner.At(text)
		if word == "" {
			return false
		}
		text = text[len(word):]
	}
	return true
}

// wholeOf finds the number that 均 refers to: what came in, which may have been told in parts. It returns -1 where the clause names
// the applications itself.
func (r *Reader) wholeOf(says feature) (of int, ok bool) {
	if r.parts.open {
		return -1, false
	}
	if says&fApp != 0 && (says&fInfo != 0 || r.topic == fApp || r.applications && r.topic != fForeign) {
		return -1, true
	}
	if says&fApp != 0 {
		return -1, false
	}
	last := -1 // the number before
	for i := range r.items {
		if r.items[i].depth == 0 {
			last = i
		}
	}
	from, came := r.sentenceFrom, -1
	if last < 0 {
		from = r.paragraphFrom // 收到申请66件。均已办结。
	}
	const most = 100
	for i := max(from, len(r.claims)-most); i < len(r.claims); i++ {
		claim := &r.claims[i]
		if claim.Subject == OfReceived || claim.Subject == OfAnswered && claim.Handled {
			came = i
		}
		if last >= 0 && claim.Number.start == r.items[last].number.start && claim.Subject != OfApplicants {
			same := came >= 0 && r.claims[came].Number.Millionths == claim.Number.Millionths
			return came, came >= 0 && (same || claim.Subject == OfCarriedIn)
		}
	}
	if last >= 0 && came >= 0 && (r.parts.whole != r.claims[came].Number.Millionths || r.parts.sum != r.parts.whole) {
		return -1, false // of another number, unless it is the last of all parts
	}
	return came, came >= 0 && r.topic == fApp
}

// settleDone drops what a paragraph, or a number that is taken back, says otherwise.
func (r *Reader) settleDone(paragraph string) {
	const goesOn hanzi.Words = "结转下 结转至 转下 下年 下一年 次年 来年 明年 在办 正在办理 正在处理 未到期 办理中 未办结 顺延 待办 尚在"
	last := len(r.dones) - 1
	if last < 0 || r.dones[last].Paragraph != r.paragraph {
		return
	}
	says := goesOn.In(paragraph)
	for ; last >= 0 && r.dones[last].Paragraph == r.paragraph; last-- {
		d := &r.dones[last]
		d.Withdrawn = d.Withdrawn || says || d.of >= 0 && r.claims[d.of].Withdrawn
	}
}

// carriesOut reports whether the report says that some are carried out.
func (r *Reader) carriesOut() bool {
	for i := range r.claims {
		if claim := &r.claims[i]; claim.Subject == OfCarriedOut && claim.Number.Millionths > 0 && !claim.Withdrawn {
			return true
		}
	}
	return false
}
