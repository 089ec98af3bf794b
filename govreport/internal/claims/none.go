package claims

import "github.com/zfxxgk/annualreport/govreport/internal/hanzi"

// This file reads clauses without a number: that there was none, that all were answered, and what is spoken of from here on.

// mostDenials is how many denials of one clause are read each by itself, with what stands before the first of them. No report has as
// many; the rest is read as one, so that reading takes no longer than the clause is.
const mostDenials = 16

// tell reads a clause, or the end of one, that has no number.
func (r *Reader) tell(tokens []token) {
	denied := r.denied
	r.denied = 0
	if r.lost(tokens) {
		return
	}
	for i := range tokens[:len(tokens)-1] {
		if t := &tokens[i]; t.says&(fOutcome|fNot) == fOutcome|fNot && tokens[i+1].says&(fVerbs|fNouns|fInfo) != 0 {
			t.says, t.cells = fNot, 0 // 不存在结转情况
		}
	}
	first, from, named := -1, 0, false
	next, apart := 0, 0 // the noun that comes next; the denials that were read by themselves
	for i := range tokens {
		if tokens[i].says&fNot == 0 {
			named = named || tokens[i].says&(fNouns|fForeign|fUnknown) != 0
			continue
		}
		if first >= 0 && apart < mostDenials {
			object := len(tokens)
			if !named && tokens[first].says&fVerbs != 0 {
				for next = max(next, i); next < len(tokens) && tokens[next].says&(fNouns|fInfo) == 0; next++ {
				}
				object = next // 未收到、也未有上年结转的申请: the object is that of both
			}
			if named || object < len(tokens) {
				r.denial = append(append(append(r.denial[:0], tokens[:first]...), tokens[from:i]...), tokens[object:]...)
				r.none(r.denial, first)
				from = i
				apart++
			}
		}
		named = false
		if first < 0 {
			first, from = i, i
		}
	}
	if first >= 0 {
		r.denial = append(append(r.denial[:0], tokens[:first]...), tokens[from:]...)
		r.none(r.denial, first)
		return
	}
	if denied != 0 && carriesOn(tokens) {
		r.none(tokens, -1)
		return
	}
	if r.allResults(tokens) {
		return
	}
	r.concerned = r.concerned || r.said&fInfo != 0 && r.isCauseOfDispute(tokens)
	r.keepSubject(tokens)
	r.content = r.content || r.namesContent(tokens)
	r.allAlike(tokens)
	r.allDone(tokens)
	r.carriesRest(tokens)
	r.setTopic(tokens)
}

// isCauseOfDispute reports whether a clause says why somebody goes to law, and that it is about information: 因对信息公开答复不满意.
func (r *Reader) isCauseOfDispute(tokens []token) bool {
	const far = 150 // bytes
	says := feature(0)
	for i := range tokens {
		says |= tokens[i].says
	}
	clause := r.text[tokens[0].start:min(tokens[len(tokens)-1].end, tokens[0].start+far)]
	return says&fInfo != 0 && hanzi.Words("不服 不满 异议 不认可 不认同").In(clause)
}

// carriesOn reports whether a clause goes on with what there was none of: 无因信息公开产生的行政复议，提起行政诉讼的情况。
func carriesOn(tokens []token) bool {
	named := false
	for i := range tokens {
		t := &tokens[i]
		if t.says&(fUnknown|fForeign|fScopes|fAll) != 0 && t.says&fInfo == 0 || t.says&fVerbs != 0 {
			return false
		}
		named = named || t.says&(fReview|fSuit|fNorm|fRegs) != 0
	}
	return named
}

// setTopic takes in what a clause is about: 认真做好行政复议、行政诉讼应诉工作.
func (r *Reader) setTopic(tokens []token) {
	var s slots
	says := feature(0)
	last := token{}
	for i := range tokens {
		says |= tokens[i].says
		r.against = r.against || tokens[i].says&fAgainst != 0
		if tokens[i].says&(fNouns|fInfo|fForeign) != 0 && tokens[i].says&fOutcome == 0 {
			last = tokens[i]
		}
	}
	if last.says == 0 {
		return
	}
	head := r.headOf(tokens, &s)
	if head == fApp && s.odd == 0 && beginsSubject(r.text[r.paragraphStart:]) {
		r.applications = true // 二、申请办结情况
	}
	switch {
	case last.says&fForeign != 0 && last.says&fInfo == 0 && says&(fNorm|fRegs) != 0:
		r.topic = says & (fNorm | fRegs) // 加强规范性文件备案审查
	case last.says&fForeign != 0 && last.says&fInfo == 0:
		if says&(fActs|fNouns|fSum|fPublish) != 0 && !(r.topic == fApp && r.content && len(r.claims) > r.sentenceFrom) {
			r.topic = fForeign
		}
	case says&fStrong == fStrong && last.says&(fReview|fSuit) == 0:
		r.applications, r.topic = true, fApp
	case last.says&(fReview|fSuit) != 0 && says&(fActs|fPending) != 0 && !r.against && r.decides():
		r.strange, r.topic = true, fForeign // 在办理的行政复议案件中，
	case last.says&(fReview|fSuit) != 0:
		r.topic = last.says & (fReview | fSuit)
		if head&(fReview|fSuit) != 0 {
			r.topic = head & (fReview | fSuit)
		}
	case last.says&(fNorm|fRegs) != 0:
		r.topic = last.says & (fNorm | fRegs)
	}
}

// namesContent reports whether a clause begins to say what applications ask for: 内容主要集中在投诉举报处理结果, 申请主题：.
func (r *Reader) namesContent(tokens []token) bool {
	const content, far = "内容 主题 主要集中 集中在 主要涉及 均涉及 主要是 多为 分别涉及 申请事项 领域", 60 // bytes
	return hanzi.Words(content).In(r.text[tokens[0].start:min(len(r.text), tokens[0].start+far)])
}

// none reads a clause that says there were none: 未收到申请, 无行政复议、诉讼案件, 规范性文件均未制定.
func (r *Reader) none(tokens []token, not int) {
	s := slots{start: tokens[0].start, end: tokens[len(tokens)-1].end}
	rest := tokens[max(not, 0):]
	verbs := feature(0)
	from := 0
	for i := range rest { // the verbs that are denied stand before what there was none of
		if rest[i].says&fNouns != 0 {
			break
		}
		if r.governs(rest, i) {
			verbs |= rest[i].says & (fGoverns)
			s.outcomes(rest[i].cells)
			from = i + 1
		}
	}
	objects := rest[from:]
	if verbs&fVerbs == 0 {
		for i := range objects {
			verbs |= objects[i].says & (fMade | fRepealed | fInForce | fDecide) // 无规范性文件出台
		}
	}
	odd := false
	var heads feature
	var named slots
	if verbs&fAnswer != 0 {
		named.says = fInfo // 因不服答复申请复议
	}
	if countsAny(objects) {
		heads, odd = r.deniedHeads(objects, &named)
	} else {
		heads, odd = r.deniedHeads(tokens[:max(not, 0)], &named)
		for i := range rest[from:] {
			odd = odd || rest[from+i].says&fUnknown != 0
		}
		for i := range tokens[:max(not, 0)] {
			if tokens[i].says&fOutcome != 0 && tokens[i].says&fBare == 0 {
				s.cells |= tokens[i].cells // 不予公开、行政复议均无
			}
		}
	}
	for i := range tokens {
		if i < not || r.is(&tokens[i], "公民") {
			tokens[i].says &^= fApplicant // 市民均未申请
		}
		s.says |= tokens[i].says & fOpen
		r.circle(tokens, i, &s)
	}
	n := Number{start: s.end, end: s.end}
	s.says |= fNot
	deny := func(says feature) {
		one := s
		if says&fOutcome == 0 && heads != 0 {
			one.cells = 0
		}
		one.says |= says | named.says&(fInfo|fDirect|fAfter)
		one.odd = named.odd
		reason := r.claim(n, &one)
		r.mention(&one, &n, reason)
	}
	denyEach := func(head, verbs feature) {
		for ; verbs != 0; verbs &= verbs - 1 {
			deny(head | verbs&-verbs)
		}
	}
	r.owner(tokens[:max(not, 0)], &s)
	odd = odd || s.odd != 0 || heads == 0 && s.cells != 0 && qualified(rest)
	if s.reasons != 0 {
		s.cells = s.reasons // 没有国家秘密等不予公开情形
	}
	disputed := heads&(fReview|fSuit) != 0
	if odd || r.depth > 0 || !disputed && verbs&(fAnswer|fHandle) != 0 && verbs&(fReceive|fAccept|fDecide) == 0 && verbs&(fCarry) == 0 && heads&(fLicence|fPenalty|fCoercion) == 0 {
		r.mention(&s, &n, UnknownHead)
		return
	}
	if heads != 0 && s.cells&(gDisputes-1)&^gGranted != 0 && not > 0 {
		deny(fOutcome)
	}
	switch kinds := heads & (fRegs | fNorm | fLicence | fPenalty | fCoercion | fFee); {
	case heads&(fReview|fSuit) != 0:
		if heads&fApp != 0 {
			deny(fApp | fReceive)
		}
		deny(heads&(fReview|fSuit) | (verbs|named.says)&fResult)
	case kinds != 0:
		for ; kinds != 0; kinds &= kinds - 1 {
			switch head := kinds & -kinds; head {
			case fRegs, fNorm:
				denyEach(head, verbs&(fMade|fRepealed|fInForce))
			case fFee:
				deny(head)
			default:
				deny(head | fDecide)
			}
		}
	case heads == fApp || heads == 0 && (s.cells != 0 || verbs&fCarry != 0 || verbs&fPending != 0 && r.topic == fApp):
		if heads == fApp && verbs&^(fReceive|fAccept|fNew|fCarry|fHandle|fBare|fOutcome) == 0 && verbs&fCarry == 0 && s.cells&^gGranted == 0 {
			verbs, s.cells = fReceive, 0
		}
		deny(heads | verbs)
	case heads == 0 && r.topic&(fNorm|fRegs) != 0 && verbs&(fMade|fRepealed) != 0:
		denyEach(r.topic, verbs&(fMade|fRepealed)) // 未出台规范性文件，无废止情况
	default:
		r.mention(&s, &n, NoTopic)
	}
	r.denied = heads
	if heads&(fNorm|fRegs) != 0 {
		r.topic = heads & (fNorm | fRegs)
	}
	if heads&(fReview|fSuit) != 0 {
		r.topic = heads & (fReview | fSuit)
	}
}

// qualified reports whether what there was none of is an outcome of a certain sort only: 没有违规不予公开的情形.
func qualified(tokens []token) bool {
	for i := range tokens {
		if tokens[i].says&(fUnknown|fForeign|fBare|fScopes) != 0 && i > 0 {
			return true
		}
	}
	return false
}

// countsAny reports whether words name anything.
func countsAny(tokens []token) bool {
	for i := range tokens {
		if tokens[i].says&(fNouns|fForeign|fUnknown) != 0 {
			return true
		}
	}
	return false
}

// isItem reports whether a word is by itself one of a list: 行政复议、行政诉讼、举报投诉均为0.
func isItem(tokens []token, i int) bool {
	return i > 0 && tokens[i-1].says&fAnd != 0 && (i+1 == len(tokens) || tokens[i+1].says&(fAnd|fAll) != 0)
}

// deniedHeads collects all that a "none" names: a list of nouns, of which the last of each run is meant.
func (r *Reader) deniedHeads(tokens []token, s *slots) (heads feature, odd bool) {
	last := -1
	for i := range tokens {
		t := &tokens[i]
		switch {
		case t.says&fNouns != 0:
			strange := isStrange(adjoining(tokens, i)) || adjoining(tokens, i)&(fLicence|fPenalty) != 0
			if strange && t.says&fNouns == fApp && s.says&fInfo == 0 {
				return 0, true
			}
			if t.says&(fReview|fSuit) != 0 && adjoining(tokens, i)&fUnknown != 0 && s.says&fInfo != 0 {
				return 0, true // 集体诉讼
			}
			if t.says&(fReview|fSuit) != 0 && tokens[max(i-1, 0)].says&fAnd == 0 {
				heads &^= fApp // 政府信息公开申请行政复议
			}
			if t.says&fNouns != fApp || heads == 0 {
				heads |= t.says & fNouns // 行政复议申请
			}
			last = i
		case t.says&fForeign != 0 && t.says&fInfo == 0:
			asked := i > 0 && tokens[i-1].says&fBare != 0 && i+1 < len(tokens) && tokens[i+1].says&fInfo != 0 // 公开档案信息的申请
			odd = odd || !asked && !isItem(tokens, i)
		case t.says&fAnswer != 0:
			s.says |= fInfo // 因答复不当引起的行政复议
		case t.says&fInfo != 0:
		case t.says&fUnknown != 0:
			odd = odd || heads == 0 && !(i+1 < len(tokens) && tokens[i+1].says&fAnd != 0)
		}
		s.says |= t.says & (fInfo | fDirect | fAfter | fResult)
	}
	if heads&(fReview|fSuit) != 0 {
		odd = false
		for i := last + 1; i < len(tokens); i++ {
			odd = odd || tokens[i].says&fUnknown != 0 || tokens[i].says&fForeign != 0 && tokens[i].says&fInfo == 0 && !isItem(tokens, i)
		}
		if s.says&fInfo == 0 {
			for i := range tokens[:max(last, 0)] {
				odd = odd || tokens[i].says&fUnknown != 0
			}
		}
	}
	for i := last + 1; i < len(tokens) && last >= 0; i++ {
		odd = odd || tokens[i].says&(fUnknown|fCollect) != 0 // 无制定规范性文件权限, 未发生依申请公开收费
	}
	return heads, odd
}
