package claims

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// This file says which cells of table 3 a mention of applications claims.

// application classifies a mention of applications for information.
func (r *Reader) application(claim *Claim, s *slots) Reason {
	says, cells := s.says, s.cells&(gDisputes-1)
	strong := says&fStrong == fStrong
	listed := says&fBare != 0 && r.listsOutcomes(claim.Number.end) // 公开2件、不予公开1件
	named := strong || says&fApp != 0 || listed && r.topic != fForeign || r.topic != fForeign && (says&fOutcome != 0 && says&fBare == 0 || says&fApplicant != 0 && r.said&fApp != 0) || says&fNot != 0 && says&fCarry != 0 && r.spoken && r.topic == fApp
	switch {
	case says&(fResult|fMade|fRepealed|fInForce|fPublish|fDecide|fCollect) != 0 && says&(fAnswer|fOutcome) == 0:
		return NoEvent
	case strong:
	case !r.applications && !(named && r.topic == fApp):
		if r.depth > 0 && !(r.supposed() && says&fOutcome != 0 && says&fBare == 0) || !named && !r.supposed() {
			return NoTopic
		}
		claim.supposed = true // until the sentence's own arithmetic confirms it
	case r.supposed():
		claim.supposed = true
	case r.topic == fForeign && says&fApp == 0 && !(cells != 0 && r.spoken):
		return NoTopic
	case r.topic&(fReview|fSuit|fNorm|fRegs) != 0 && says&(fApp|fOutcome) == 0:
		return NoTopic
	}
	switch {
	case hanzi.Words("名义").In(claim.Of(r.text)):
		return Part // 以市政府名义答复的28件
	case s.whole && says&fAnswer == 0:
		claim.Subject, claim.Cells = OfReceived, [3]Cells{Received | CarriedIn} // 含上年结转在内共29件
		if claim.Handled = says&fHandle != 0; claim.Handled {
			claim.Cells[1] = Answered
		}
		return Claimed
	case says&fLast != 0 && says&(fCarry|fPending) != 0 && says&fNext == 0:
		claim.Subject, claim.Cells[0] = OfCarriedIn, CarriedIn
		return Claimed
	case r.applicant(claim, s):
		return Claimed
	case says&(fChannel|fApplicant) != 0:
		return Part
	case says&fNext != 0 && says&(fCarry|fAnswer|fHandle) != 0 && says&fLast == 0,
		says&(fRemain|fPending) != 0 && says&(fPending|fCarry) != 0 && says&(fLast|fReceive|fOutcome) == 0:
		claim.Subject, claim.Cells[0] = OfCarriedOut, CarriedOut
		return Claimed
	case says&fCarry != 0 && says&fThis != 0 && says&fAnswer != 0:
		claim.Subject, claim.Cells[0], claim.Cells[1] = OfCarriedOut, CarriedOut, CarriedIn // 3件结转2024年办结, in the report on 2024
		return Claimed
	case says&fCarry != 0 && says&fThis != 0 && says&(fLast|fOutcome|fHandle|fReceive|fAccept) == 0 && r.lastSubject() == OfCarriedIn:
		claim.Subject, claim.Cells[0] = OfCarriedOut, CarriedOut // 上年结转10件，本年结转6件
		return Claimed
	case says&fCarry != 0 && says&fOutcome != 0 && says&(fNext|fPending) == 0:
		claim.Subject, claim.Cells[0], claim.Withdrawn = OfOutcomes, cells, true // 结转的1件予以公开, which is one of several
		return Claimed
	case says&fCarry != 0 && says&(fRemain|fPending|fNext|fLast|fThis|fReceive|fAnswer|fHandle|fOutcome) == 0 && r.received && !r.parts.open && r.depth == 0:
		switch {
		case says&fNot != 0:
			if !r.answeredBefore() {
				claim.Cells[1] = CarriedIn // 收到12件，无结转
			}
		case len(r.claims) == 0 || r.claims[len(r.claims)-1].Subject != OfAnswered:
			return NoEvent // which way is not said, but behind what was answered
		}
		claim.Subject, claim.Cells[0] = OfCarriedOut, CarriedOut
		return Claimed
	case says&fRemain != 0 && says&fAnswer != 0 && says&(fCarry|fPending|fNext|fLast) == 0 && r.lastSubject() == OfCarriedOut:
		claim.Subject, claim.Cells[0] = OfAnswered, Answered // 除1件结转下年外，其余8件全部办结
		return Claimed
	case says&(fCarry|fPending|fNext|fLast) != 0, says&fRemain != 0 && says&fOutcome == 0: // but 其余8件予以公开
		return NoEvent
	case says&fOutcome != 0 || s.reasons != 0:
		return r.outcome(claim, says, cells, s.reasons)
	case says&fReceive != 0 && says&(fHandle|fAnswer) != 0:
		claim.Subject, claim.Handled = OfReceived, true
		claim.Cells = [3]Cells{Received, Received | CarriedIn}
		claim.also = Answered
	case says&fAccept != 0 && says&(fHandle|fAnswer) != 0, says&fReceive != 0 && says&fAccept != 0:
		claim.Subject, claim.Handled = OfReceived, true
		claim.Cells = [3]Cells{Received, Received | CarriedIn, Answered}
	case says&(fReceive|fNew) != 0:
		claim.Subject = OfReceived
		claim.Cells[0] = Received
		if says&fNew == 0 {
			claim.Cells[1] = Received | CarriedIn
		}
	case says&fAnswer != 0:
		claim.Subject, claim.Cells[0] = OfAnswered, Answered
		if r.depth > 0 {
			return Part
		}
		claim.part, claim.Mild = r.parts.open, s.papers
		claim.clear = s.bare && claim.End == claim.Number.end && !hanzi.Words("期 时").In(r.text[claim.Start:claim.End]) // 按期
		if says&fAll != 0 {
			claim.Cells[1] = Received // 5件申请全部办结
		}
		return Claimed
	case says&fAccept != 0:
		claim.Subject, claim.Cells[0], claim.Cells[1] = OfReceived, Received, Received|CarriedIn
	case says&fHandle != 0:
		claim.Subject, claim.Handled = OfAnswered, true
		claim.Cells = [3]Cells{Answered, Received | CarriedIn, Received}
	case says&fSum != 0 && says&fApp == 0 && r.addsUp(claim.Number.Millionths):
		claim.Subject, claim.Cells[0], claim.Cells[1] = OfReceived, Received, Received|CarriedIn // 网上申请12件、信函申请5件，合计17件
	case says&fSum != 0 && says&(fApp|fGoverns) == 0 && r.sumsOutcomes(claim):
		return Claimed
	case says&fSum != 0 && says&(fApp|fGoverns) == 0 && len(r.items) == 1 && s.bare && r.said&(fReceive|fStrong) == fReceive|fStrong && r.said&(fVerbs&^(fReceive|fNew|fAccept)|fNouns&^fApp|fOutcome|fLast|fForeign) == 0:
		claim.Subject, claim.Cells[0], claim.Cells[1] = OfReceived, Received, Received|CarriedIn // 收到申请数量有所减少，共16件
	case says&fSum != 0 && says&fApp == 0 && r.lastIs(CarriedIn):
		claim.Subject, claim.Cells[0] = OfReceived, Received|CarriedIn
	case strong, says&fApp != 0 && says&fThis != 0 && r.applications && len(r.items) == 1 && s.bare: // 全年申请7件
		claim.Subject, claim.Handled, claim.bare = OfReceived, true, true // 依申请公开件总数9件
		claim.Cells = [3]Cells{Received, Received | CarriedIn, Answered}
	default:
		return NoEvent
	}
	if thisNew := says&fNew != 0 && says&fThis != 0; !thisNew && (says&fPart != 0 || r.parts.open) || r.depth > 0 && says&fNew == 0 {
		return Part
	}
	return Claimed
}

// answeredBefore reports whether the sentence has said how many were answered, or that all were.
func (r *Reader) answeredBefore() bool {
	done := len(r.dones)
	return r.lastSubject() == OfAnswered || done > 0 && r.dones[done-1].sentence == r.sentence
}

// supposed reports whether the sentence has supposed to be about applications before.
func (r *Reader) supposed() bool {
	return len(r.claims) > r.sentenceFrom && r.claims[r.sentenceFrom].supposed
}

// addsUp reports whether a number is said to be the sum of the parts before it, of what came in.
func (r *Reader) addsUp(whole int64) bool {
	const most = 20
	n := len(r.items) - 1
	if n < 2 || n > most || r.items[0].says&(fReceive|fAccept|fApp) == 0 {
		return false
	}
	for i := range r.items[:n] {
		if r.items[i].says&(fChannel|fApplicant) == 0 {
			return false
		}
		if r.items[i].number.Millionths > whole {
			return false
		}
	}
	return true
}

// sumsOutcomes claims a number that adds up the outcomes before it: 予以公开20件，部分公开4件，合计24件. It may be all that was answered.
func (r *Reader) sumsOutcomes(claim *Claim) bool {
	const most = 40
	if len(r.items) > most {
		return false
	}
	cells, from := Cells(0), len(r.claims)
	for ; from > max(r.paragraphFrom, len(r.claims)-most) && r.claims[from-1].Subject == OfOutcomes; from-- {
		cells |= r.claims[from-1].Cells[0]
	}
	for i := range r.items[:len(r.items)-1] {
		if it := &r.items[i]; from < len(r.claims) && it.number.start >= r.claims[from].Number.start && it.says&fOutcome == 0 {
			return false // 予以公开20件，主动撤回2件，合计22件
		}
	}
	for _, group := range groups {
		if cells&group.total != 0 {
			cells &^= group.rows
		}
	}
	claim.Subject, claim.Cells = OfAnswered, [3]Cells{cells, Answered}
	return several(cells)
}

// lastIs reports whether the last claim of the sentence is about a cell: 两项合计 follows what it adds up.
func (r *Reader) lastIs(cells Cells) bool {
	n := len(r.claims)
	return n > r.sentenceFrom+1 && r.claims[n-1].Cells[0] == cells && r.claims[n-2].Cells[0] == Received
}

// outcome classifies a mention that names outcomes, one or several that count together.
func (r *Reader) outcome(claim *Claim, says feature, cells, reasons Cells) Reason {
	switch {
	case says&(fReceive|fAccept|fNew|fPublish) != 0, r.published && !r.received:
		return NoEvent
	case says&fBare != 0 && (cells&^(gGranted|gPartial) != 0 || !r.spoken && r.topic != fApp && !r.supposed() && !r.listsOutcomes(claim.Number.end) || says&fSum != 0):
		return NoEvent // 公开2件 is granted only where applications have been counted
	}
	if cells == 0 {
		cells = reasons // 因不掌握等原因答复8件
	}
	if says&fBare != 0 && cells == gGranted|gPartial {
		claim.Cells[1] = gGranted // 公开类答复15件
	}
	for _, group := range groups {
		switch {
		case cells&group.total != 0:
			cells &^= group.rows // a group has its rows
		case cells&group.rows != 0 && reasons != 0:
			reasons = cells&^group.rows | group.total // there may be more reasons than are named
		}
	}
	if reasons != cells {
		claim.Cells[1] = reasons
	}
	claim.Subject, claim.Cells[0] = OfOutcomes, cells
	if says&fRemain != 0 {
		claim.Cells[2] = r.otherOutcomes() // 公开15件，其余11件不予公开、无法提供等: all that are not named
	}
	return Claimed
}

// listsOutcomes reports whether an outcome in the words of the form follows a number and a mark, and its share: 公开2件，占20%；不予公开8件.
func (r *Reader) listsOutcomes(end int) bool {
	const marks, share hanzi.Words = "， 、 ； , ;", "， 、 占 占比 约占 （ ("
	rest := r.text[end:]
	if after := share.Skip(rest); hanzi.BeginsWithDigit(after) {
		f := hanzi.FigureAt(after, 0)
		if percent := hanzi.Words("% ％").At(after[f.End:]); percent != "" {
			rest = hanzi.Words("） )").Skip(after[f.End+len(percent):])
		}
	}
	mark := marks.At(rest)
	if mark == "" {
		return false
	}
	w := r.words.longest(strings.TrimLeft(rest[len(mark):], " "))
	return w != nil && w.says&(fOutcome|fBare|fNot|fAll) == fOutcome && w.cells&(gPartial|gRefused|gUnavailable) != 0
}

// otherOutcomes are the outcomes that the sentence has not counted so far.
func (r *Reader) otherOutcomes() Cells {
	const most = 100
	rest := Cells(gGranted | gPartial | gRefused | gUnavailable | gNotProcessed | gOther)
	for i := max(r.sentenceFrom, len(r.claims)-most); i < len(r.claims); i++ {
		c := &r.claims[i]
		if c.Subject != OfOutcomes {
			continue
		}
		rest &^= c.Cells[0]
		for _, group := range groups {
			if rest&group.total != 0 && c.Cells[0]&group.rows != 0 {
				rest = rest&^group.total | group.rows
			}
		}
		rest &^= c.Cells[0]
	}
	return rest
}

// groups are the outcomes that have rows of their own.
var groups = [...]struct{ total, rows Cells }{
	{gRefused, gRows * 0xff}, {gUnavailable, gRows << 8 * 7}, {gNotProcessed, gRows << 11 * 0x1f}, {gOther, gRows << 16 * 7},
}
