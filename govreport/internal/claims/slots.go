package claims

import "github.com/zfxxgk/annualreport/govreport/internal/hanzi"

// This file fills the slots of a number with the words before and behind it.

// slots are what a number, or a "none", is said to be: each is filled by the nearest word that can.
type slots struct {
	_ [0]func() // never compared

	says    feature // of the verb, of what is counted, of the year and the organ
	cells   Cells   // of the outcome or the applicant
	reasons Cells   // of outcomes that are given as reasons
	start   int     // where its words begin
	end     int
	odd     Reason // why it cannot be one of the tables
	mean    bool   // a means is named that may be one of several channels
	plain   bool   // nothing else is said of it
	named   bool   // behind the number
	papers  bool   // counted are the papers, of which an application may have several
	least   Cells  // that must come to the number at least
	atLeast bool   // of what the cells count, others may be told otherwise
	bare    bool   // nothing but that these are applications, and were answered
	strange bool   // applications of another kind are counted
	weak    bool   // what is counted is not said, or only 申请
	whole   bool   // what was carried in is said to be in it
}

// others reads 其他 as the last of several outcomes, or of several ends of disputes.
func (r *Reader) others(before []token, s *slots) {
	last := len(r.claims) - 1
	if len(before) == 0 || last <= r.sentenceFrom || s.says&(fGoverns|fNouns) != 0 || s.odd != 0 {
		return
	}
	for i := range before {
		if t := &before[i]; !r.is(t, "其他 其它 的 有 情形 情况 方式 结果 其他组织") {
			return
		}
	}
	switch a, b := &r.claims[last-1], &r.claims[last]; {
	case a.Subject == OfOutcomes && b.Subject == OfOutcomes:
		s.says, s.cells = s.says|fOutcome, gOther
		s.reasons = gOther | gNotProcessed
	case a.Subject == OfApplicants && b.Subject == OfApplicants:
		s.says, s.cells = s.says|fApplicant, applicant<<5
	case a.Subject == OfDisputes && b.Subject == OfDisputes && r.topic&(fReview|fSuit) != 0:
		s.says |= fOtherResult
	}
}

// shortRow reads the short names that some rows have among outcomes: 信访类22件、重复9件.
func (r *Reader) shortRow(before []token, s *slots) {
	const petitions, repeated hanzi.Words = "信访 信访类 信访举报 信访举报类 信访投诉类 投诉举报类 举报投诉类", "重复 重复类"
	if len(before) == 0 || r.lastSubject() != OfOutcomes || s.says&(fGoverns|fNouns) != 0 {
		return
	}
	switch name := r.text[before[0].start:before[len(before)-1].end]; {
	case petitions.Has(name):
		s.cells, s.says, s.odd = gRows<<11, s.says|fOutcome, 0
	case repeated.Has(name):
		s.cells, s.says, s.odd = gRows<<12, s.says|fOutcome, 0
	}
}

// fill fills the slots of a number.
func (r *Reader) fill(before, behind []token, n Number) (s slots) {
	s.start, s.end = n.start, n.end
	if len(before) > 0 {
		s.start = before[0].start
	}
	verb, last := r.lastVerbs(before)
	after := before[last:]
	if last > 0 && before[last-1].says&fOutcome != 0 {
		for len(after) > 0 && after[0].says&(fFiller|fInfo) != 0 {
			after = after[1:] // 不予公开的信息3件
		}
	}
	head := r.headOf(after, &s)
	if len(behind) > 0 {
		if k := r.namesIn(behind); k > 0 {
			named := slots{}
			if h := r.headOf(behind[:k], &named); h != 0 || named.odd != 0 {
				head, s.says, s.odd = h, s.says&^(fNouns|fForeign)|named.says, named.odd
				s.named = true
				s.end = behind[k-1].end
			}
			for i := range behind[:k] {
				s.mean = s.mean || behind[i].says&fChannel != 0 // 3件通过平台提交的申请
			}
		}
		r.behind(behind, verb, &s)
	}
	if verb > 0 || last > 0 {
		for i := verb; i < last; i++ {
			s.says |= before[i].says &^ (fTimes | fNot)
			if before[i].says&fApp != 0 && i > 0 {
				s.says |= before[i-1].says & fInfo // 政府信息公开申请量
			}
			s.outcomes(before[i].cells)
		}
		if head == 0 && s.odd == 0 {
			r.subject(before[:verb], &s)
		}
	}
	if s.says&fCarry != 0 {
		for i := range behind {
			if r.governs(behind, i) && behind[i].says&fOutcome != 0 {
				s.says |= fOutcome // 结转的1件予以公开
				s.cells |= behind[i].cells
			}
		}
	}
	if s.says&(fMade|fRepealed) != 0 {
		s.says &^= fPublish | fOutcome | fBare // 制定并公开
	}
	s.bare = isPlain(before, fApp|fInfo|fAnswer)
	if last == 0 {
		s.plain = isPlain(before, fActions)
		r.owner(before[:firstNoun(before)], &s) // 县教育局行政事业性收费3万元
	}
	for i := range before[:verb] {
		if before[i].says&fOutcome != 0 && before[i].says&fBare == 0 && s.says&(fAnswer|fOutcome|fDecide|fHandle) != 0 && s.says&fActions == 0 {
			s.reasons |= before[i].cells // 因不掌握等原因答复8件
		}
	}
	r.owner(before[:max(verb, 0)], &s)
	for i := range before {
		s.says |= before[i].says & (fPublish | fCarry | fSum | fApprox | fRemain | fNew | fAgainst)
		r.circle(before, i, &s)
		if before[i].says&fOtherTime != 0 && (adjoining(before, i)&fThis != 0 || r.is(&before[i], "计划 预计")) {
			s.says &^= fThis // 2024年上半年, 2024年列入制定计划的
		}
		if s.says&(fReview|fSuit) != 0 && r.isCause(before, i) {
			s.says |= fInfo
		}
		if s.says&(fReview|fSuit) != 0 && s.says&fInfo == 0 && !r.applications && r.is(&before[i], "因") && i+1 < len(before) && isStrange(before[i+1].says) {
			s.odd = UnknownHead // 因工伤认定引发行政复议
		}
		if before[i].says&fNot != 0 && before[i].says&fOutcome == 0 {
			s.says |= fNot
		}
		if before[i].says&fApplicant != 0 {
			s.cells |= before[i].cells
		}
		if before[i].says&(fOutcome|fInfo) != 0 && s.says&fActions != 0 {
			s.says |= fPublish // 公开行政许可, 依法不予公开行政处罚决定
		}
		if before[i].says&fSome != 0 && before[i].says&fApprox == 0 && !(i >= last && last > 0 && before[last-1].says&fDecide != 0) { // but 作出设计审核许可
			s.says |= before[i].says & (fSome | fTheirs) // 每收到1件
		}
		if before[i].says&fChannel != 0 && (within(before, i) || s.says&fApp != 0 && (i > 0 && before[i-1].says&fInfo != 0 || r.isWritten(before, i))) {
			s.says &^= fChannel // 政府信息公开书面申请, 依申请公开系统
			s.mean = true
		}
	}
	if s.says&fMade != 0 {
		s.says &^= fPublish // 制定发布
	}
	if len(before) > 0 && r.is(&before[len(before)-1], "由 从") {
		s.says |= fDiff // 由61件下降到44件
	}
	if len(before) > 0 && before[len(before)-1].says&(fSome|fApprox) != 0 {
		s.says |= before[len(before)-1].says
	}
	r.withCarriedIn(before, n, &s)
	s.weak = s.says&fNouns == 0 || s.says&fNouns == fApp && s.says&fInfo == 0
	return s
}

// circle takes in what a word says of whose applications are counted, of when, and in which way they came.
func (r *Reader) circle(tokens []token, i int, s *slots) {
	t := &tokens[i]
	if t.says&fGov != 0 && s.says&fNarrow != 0 && i > 0 && tokens[i-1].says&fAnd == 0 {
		t.says = fNarrow // 各县政府
	}
	s.says |= t.says & (fTimes | fPart | fChannel | fApplicant | fWays | fDiff | fShare | fSubmitted)
	if s.says&(fReview|fSuit) == 0 || !r.isAddressed(tokens, i) {
		s.says |= t.says & (fScopes | fOffice)
	}
	if t.says&fSubmitted != 0 {
		s.says &^= fGov | fNarrow | fOffice
		if s.says&(fReceive|fAccept|fNew) != 0 || i == 0 || !r.namesColumn(&tokens[i-1]) {
			s.says &^= fApplicant
		}
	}
	if t.says&fWays != 0 {
		s.says &^= fChannel
	}
	if t.says&fChannel != 0 {
		s.says &^= fGov | fOffice // 市政府网站
	}
}

// namesColumn reports an applicant in the words of the form, which mean no other: 公民 may be anybody who applies.
func (r *Reader) namesColumn(t *token) bool {
	return t.says&fApplicant != 0 && t.cells != 0 && (t.cells != applicant || r.is(t, "自然人"))
}

// outcomes takes in the cells of an outcome: a row behind its group is what is meant (不予公开：行政执法案卷2件), one before it is a
// reason for the group (因不掌握无法提供).
func (s *slots) outcomes(cells Cells) {
	for _, group := range groups {
		switch {
		case cells&group.rows != 0 && s.cells&group.total != 0:
			s.cells &^= group.total
		case cells&group.total != 0 && s.cells&group.rows != 0:
			s.reasons |= s.cells & group.rows
			s.cells &^= group.rows
		}
	}
	s.cells |= cells
}

// isPlain reports whether words say no more than what is counted, whose and when: 2024年行政许可1624件.
func isPlain(tokens []token, nouns feature) bool {
	for i := range tokens {
		if tokens[i].says&(fEmpty|fTimes|fScopes|fHead|fDecide|nouns) == 0 {
			return false
		}
	}
	return true
}

// firstNoun returns the place of the first noun, or of the end.
func firstNoun(tokens []token) int {
	for i := range tokens {
		if tokens[i].says&(fNouns|fInfo) != 0 {
			return i
		}
	}
	return len(tokens)
}

// within reports whether a word stands in a compound: between 政府信息公开 and 申请.
func within(tokens []token, i int) bool {
	return adjoining(tokens, i)&fInfo != 0 && adjoining(tokens, i+1) != 0 && tokens[i+1].says&fApp != 0
}

// isWritten reports 书面申请, as all are.
func (r *Reader) isWritten(tokens []token, i int) bool {
	return r.is(&tokens[i], "书面") && i+1 < len(tokens) && tokens[i+1].says&fNouns == fApp
}

// behind takes in the words behind a number, where they govern it: 3件结转下年.
func (r *Reader) behind(tokens []token, verb int, s *slots) {
	if hanzi.Words("要求公开 请求公开 希望公开 申请公开 要求提供 申请提供").Begin(r.text[tokens[0].start:]) {
		return // 1件要求公开纳税信息
	}
	says, ways := feature(0), feature(0)
	var named slots // the outcomes
	first := -1
	for i := range tokens {
		if first < 0 && !s.named {
			ways |= tokens[i].says & fChannel
		}
		if r.governs(tokens, i) {
			if first < 0 {
				first = i
			}
			says |= tokens[i].says & (fGoverns | fInfo)
			named.outcomes(tokens[i].cells)
		} else if tokens[i].says&(fDiff|fShare) != 0 && first < 0 {
			break
		}
		says |= tokens[i].says & (fTimes | fAll)
		if tokens[i].says&fOutcome == 0 {
			says |= tokens[i].says & fNot // 2件不存在
		}
		s.says |= tokens[i].says & fSome // 3件延期答复
	}
	if first >= 0 {
		s.says |= ways // 3件当场答复
	}
	switch {
	case first < 0:
	case says&(fCarry|fNext|fPending) != 0 && says&(fNext|fPending) != 0:
		if says&(fCarry|fNext) == fCarry|fNext {
			s.says &^= fSome // 3件延长办理期限并结转下年
		}
		s.says = s.says&^fVerbs | says
		s.end = tokens[len(tokens)-1].end
	case s.says&fGoverns == 0 && verb == 0:
		s.says |= says
		s.cells |= named.cells
		s.reasons |= named.reasons // 2件因涉及第三方合法权益不予公开
		s.end = tokens[len(tokens)-1].end
	}
}

// subject looks for what is counted before the verb: 申请办结36件.
func (r *Reader) subject(tokens []token, s *slots) {
	for i := len(tokens) - 1; i >= 0; i-- {
		t := &tokens[i]
		switch {
		case t.says&fNouns != 0:
			from := i
			for from > 0 && tokens[from-1].says&(fNouns|fInfo|fHead|fAnd|fBare|fDecide) != 0 {
				from--
			}
			var named slots
			if r.headOf(tokens[from:i+1], &named) != 0 {
				s.says |= named.says
			}
			return
		case t.says&fForeign != 0 && t.says&fInfo == 0:
			s.odd = ForeignHead
			return
		case t.says&(fScopes|fSubmitted) != 0:
			return
		}
	}
}
