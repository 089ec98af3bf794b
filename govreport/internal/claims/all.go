package claims

import "github.com/zfxxgk/annualreport/govreport/internal/hanzi"

// This file reads what a clause without number says of all that was counted last: 行政复议3件，均维持; 收到申请3件，均为自然人申请;
// 收到申请3件，均予以公开.

// allResults reads how all of the disputes ended that were counted last.
func (r *Reader) allResults(tokens []token) bool {
	if r.depth > 0 || r.lastSubject() != OfDisputes {
		return false
	}
	last := r.lastDispute(tokens)
	says := feature(0)
	for i := range tokens {
		if t := &tokens[i]; t.says&(fUnknown|fForeign|fPart) != 0 && says&fResult == 0 && !howItEnded(r.printed(t)) && !(i == 0 && r.endsLikeOrgan(t)) {
			return false
		}
		says |= tokens[i].says
	}
	if r.claims[last].Number.Millionths == million {
		says |= fAll // 行政诉讼1件，结果维持
	}
	if says&fAll == 0 || says&fResult == 0 || says&fNouns&^(fReview|fSuit) != 0 {
		return false
	}
	of := r.last.says
	if says&(fReview|fSuit) != 0 && last < len(r.claims)-1 {
		of &^= fNouns | fDirect | fAfter // 行政复议4件、行政诉讼1件，复议均维持
	}
	if of&(fDiff|fShare) != 0 {
		of = r.topic & (fReview | fSuit) // 行政复议2件，同比减少1件，均被维持
		if r.claims[last].informed {
			of |= fInfo
		}
	}
	s := slots{says: of&^(fResult|fAnswer) | says&^fAnswer, start: tokens[0].start, end: tokens[len(tokens)-1].end}
	n := r.claims[last].Number
	r.mention(&s, &n, r.claim(n, &s))
	return true
}

// lastDispute is the last claim of all disputes of the kind that a clause names, the very last where it names none.
func (r *Reader) lastDispute(tokens []token) int {
	const most = 10
	says, last := feature(0), len(r.claims)-1
	for i := range tokens {
		says |= tokens[i].says
	}
	for i := last; i >= max(r.sentenceFrom, last-most); i-- {
		set := r.claims[i].Cells[0]
		if r.claims[i].Subject == OfDisputes && (says&fReview == 0 || set&gReviews != 0) && (says&fSuit == 0 || set&gSuits != 0) {
			return i
		}
	}
	return last
}

// allAlike reads that all applications that came in, or were answered, came from one kind of applicant, or had one outcome.
func (r *Reader) allAlike(tokens []token) {
	says, cells := feature(0), Cells(0)
	for i := range tokens {
		t := &tokens[i]
		if t.says&(fEmpty|fApplicant|fOutcome|fAnswer|fDecide|fSubmitted|fHead|fApp|fInfo|fThis|fOwn) == 0 || t.says&fBare != 0 {
			return
		}
		if says |= t.says; hanzi.Words("全部").Begin(r.printed(t)) {
			says |= fAll // 全部予以公开
		}
		cells |= t.cells
	}
	last := len(r.items) - 1
	if says&fNot != 0 || cells == 0 || last < 0 || r.items[last].depth > r.depth || says&fAll == 0 && r.items[last].number.Millionths != million {
		return // 收到申请1件，属本机关不掌握的信息
	}
	list := r.claimsOf(r.items[last].number.start)
	if len(list) == 0 || list[0].Subject != OfReceived && (says&fOutcome == 0 || list[0].Subject != OfAnswered) || says&fOutcome != 0 && says&fApplicant != 0 {
		return
	}
	r.claims = append(r.claims, list[0])
	claim := &r.claims[len(r.claims)-1]
	claim.AtLeast = says&fOutcome != 0 && (claim.Handled || claim.Subject == OfReceived)
	if claim.Subject = OfApplicants; says&fOutcome != 0 {
		claim.Subject = OfOutcomes
	}
	claim.End, claim.Cells = tokens[len(tokens)-1].end, [3]Cells{cells}
	claim.Handled, claim.certain, claim.bare = false, false, false
}

// carriesRest reads that the last number, which had no verb, is carried out: 其余3件因征求意见延期，结转至次年.
func (r *Reader) carriesRest(tokens []token) {
	says := feature(0)
	for i := range tokens {
		if tokens[i].says&(fEmpty|fCarry|fNext|fYear|fHandle|fAnswer|fHead|fPending) == 0 && !r.is(&tokens[i], "期 期内 期限内") {
			return
		}
		says |= tokens[i].says
	}
	last := len(r.items) - 1
	if says&fPending != 0 && r.last.says&fRemain != 0 && says&(fCarry|fNext) == 0 {
		says |= fCarry | fNext // 另有1件于12月28日收到，尚在办理期内
		r.last.says &^= fReceive | fOtherTime
	}
	if says&fCarry == 0 || says&fNext == 0 || last < 0 || r.items[last].depth != r.depth || len(r.claimsOf(r.items[last].number.start)) > 0 ||
		r.last.says&(fGoverns&^fRemain|fDiff|fShare|fNouns&^fApp) != 0 || r.last.odd == ForeignHead && r.last.says&fRemain == 0 || r.last.odd == AnotherOrgan {
		return
	}
	s, n := r.last, r.items[last].number
	s.says, s.odd, s.end = s.says&^(fSome|fNot)|says, 0, tokens[len(tokens)-1].end
	r.mention(&s, &n, r.claim(n, &s))
}

// claimsOf returns the claims of a number of the sentence, which are the last or shortly before.
func (r *Reader) claimsOf(start int) []Claim {
	to := len(r.claims)
	for to > r.sentenceFrom && r.claims[to-1].Number.start > start {
		to--
	}
	from := to
	for from > r.sentenceFrom && r.claims[from-1].Number.start == start {
		from--
	}
	return r.claims[from:to]
}
