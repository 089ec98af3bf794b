package claims

import "github.com/zfxxgk/annualreport/govreport/internal/hanzi"

// This file remembers what was counted last, which later clauses may leave unsaid.

// noteTopic remembers what was counted last.
func (r *Reader) noteTopic(claim *Claim) {
	switch claim.Subject {
	case OfDisputes:
		if claim.Cells[0]&gReviews != 0 && claim.Cells[0]&gSuits != 0 {
			r.topic = fReview | fSuit
		} else if claim.Cells[0]&gReviews != 0 {
			r.topic = fReview
		} else {
			r.topic = fSuit
		}
		r.noteBlock(claim.Cells[0])
	case OfDocuments:
		r.topic = fNorm
		if claim.Cells[0]&gRegulations != 0 {
			r.topic = fRegs
		}
	case OfDecisions:
		r.topic = fForeign
	default:
		r.topic, r.spoken = fApp, true
	}
}

// noteBlock remembers which suits are spoken of: those brought at once, or those brought after a review. What follows 其中 is of them.
func (r *Reader) noteBlock(set Cells) {
	const direct, after, total = gDisputes << 5 * 0x1f, gDisputes << 10 * 0x1f, gDisputes * (1<<4 | 1<<9 | 1<<14)
	switch {
	case set&total == 0:
	case set&^direct == 0:
		r.block, r.blockIsPart = fDirect, r.parts.open
	case set&^after == 0:
		r.block, r.blockIsPart = fAfter, r.parts.open
	case !r.parts.open:
		r.block = 0
	}
}

// begins reports whether a number is told of with a verb of its own: 受理信访12件, but not 投诉处理7件.
func (r *Reader) begins(s *slots) bool {
	const verbs hanzi.Words = "办理 处理 处置 接待 另 全年 共 同时"
	return s.says&(fReceive|fAccept|fAnswer|fPublish) != 0 || verbs.Begin(r.text[s.start:])
}

// noteHeads remembers what was counted, where it was nothing of the tables.
func (r *Reader) noteHeads(s *slots, reason Reason, among bool) {
	const content hanzi.Words = "涉及 涉 关于 针对 围绕"
	r.content = r.content || r.topic == fApp && len(r.claims) > r.sentenceFrom && content.Begin(r.text[s.start:]) // 涉及征地11件、补贴5件
	switch {
	case s.says&fStrong == fStrong && s.says&(fReview|fSuit) == 0 && s.odd != ForeignHead:
		r.applications, r.topic = true, fApp
	case s.says&(fReview|fSuit) != 0 && reason == Part:
		r.topic = s.says & (fReview | fSuit)
	case s.says&(fReview|fSuit) != 0 && (reason == OwnDisputes || s.says&fPublish != 0):
		r.strange, r.topic = true, fForeign
	case s.says&(fReview|fSuit) != 0 && reason == UnknownHead:
		r.strange, r.topic = true, fForeign
	case s.says&(fNorm|fRegs) != 0 && s.says&fPublish != 0:
		r.topic = fForeign // 清理规范性文件112件，废止9件
	case r.topic&(fReview|fSuit) != 0 && s.says&fNouns == 0: // one of several ends of disputes
	case r.content && r.topic == fApp && !r.begins(s): // one of several things that they ask for
	case among: // one of several outcomes, or of several channels
	case (reason == ForeignHead || reason == Difference && s.odd == ForeignHead && s.says&fRemain == 0 || s.least == Fee) && s.says&fOutcome == 0 || reason == UnknownHead && (s.strange || s.says&(fActs|fPublish) != 0 && !s.named):
		r.topic = fForeign
	}
	r.published = r.published || s.says&fPublish != 0
}
