package claims

import (
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// This file says which cells of the tables a mention claims, once its slots are filled.

// claim makes a claim of a number, or says why it is none.
func (r *Reader) claim(n Number, s *slots) Reason {
	money := s.says&(fFee|fProcFee) != 0
	switch {
	case n.rough || n.percent || s.says&fApprox != 0 || n.Millionths%million != 0 && s.says&fFee == 0 && s.least != Fee:
		return Rough
	case n.Measure != "" && !n.counts() && !money:
		return Rough
	case n.Measure == "" && n.end > n.start && !r.standsAlone(n.end, s):
		return Rough
	case s.says&(fDiff|fShare|fEach) != 0, s.says&fNot != 0 && n.Millionths > 0:
		return Difference
	case r.elsewhen(s):
		return AnotherTime
	case s.odd != 0 && (s.least == 0 || s.odd == AnotherOrgan):
		return s.odd
	case s.says&fProcFee != 0 && s.least == 0:
		return ForeignHead
	}
	claim := Claim{Text: r.which, Segment: hanzi.Segment{Start: s.start, End: max(n.end, s.end)}, Number: n, Paragraph: r.paragraph,
		sentence: r.sentence, summed: s.says&fSum != 0, mean: s.mean}
	if reason := r.classify(&claim, s); reason != Claimed {
		return reason
	}
	scope := s.says & (fScopes | fOffice)
	if scope == 0 {
		scope = r.scope
	}
	if scope&fNarrow != 0 && scope&fGov != 0 {
		scope = fWide // 县政府及各部门
	}
	if scope&fNarrow != 0 && scope&(fWide|fOwn) == 0 || !r.ours(&claim, scope) || s.least != 0 && scope&(fWide|fNarrow) != 0 && r.about.Scope != Aggregated {
		if s.least == 0 {
			r.noteTopic(&claim)
		}
		return AnotherOrgan
	}
	for claim.Start < claim.End {
		c, size := utf8.DecodeRuneInString(r.text[claim.Start:])
		if !strings.ContainsRune(" \u3000、，,：:；;和及并", c) {
			break
		}
		claim.Start += size
	}
	if s.least != 0 {
		r.least = append(r.least, claim)
		return AtLeast
	}
	claim.certain = r.isCertain(&claim)
	if !claim.supposed {
		r.noteTopic(&claim)
	}
	r.received = r.received || !claim.bare && (claim.Subject == OfReceived || claim.Subject == OfAnswered)
	r.claims = append(r.claims, claim)
	if claim.also != 0 {
		claim.Subject, claim.Cells, claim.also = OfAnswered, [3]Cells{claim.also}, 0
		r.claims = append(r.claims, claim)
	}
	return Claimed
}

// standsAlone reports whether a number without measure ends its clause, or a verb or a bracket follows: 受理1295，答复1278。
func (r *Reader) standsAlone(end int, s *slots) bool {
	if end == len(r.text) || s.end > end {
		return true
	}
	c, _ := utf8.DecodeRuneInString(r.text[end:])
	return strings.ContainsRune("，。；、,;）)（(\n. ", c)
}

// elsewhen reports whether a mention is of another time than the year.
func (r *Reader) elsewhen(s *slots) bool {
	says := s.says
	return says&fOtherTime != 0 && says&fThis == 0 ||
		says&(fLast|fThis) == fLast && says&(fCarry|fPending) == 0 ||
		r.time&fLast != 0 && says&fThis == 0 ||
		r.time&fOtherTime != 0 && says&fThis == 0 ||
		r.time&fNext != 0 && says&(fThis|fCarry) == 0
}

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
	case r.parts.open || set&total == 0:
	case set&^direct == 0:
		r.block = fDirect
	case set&^after == 0:
		r.block = fAfter
	default:
		r.block = 0
	}
}

// noteHeads remembers what was counted, where it was nothing of the tables.
func (r *Reader) noteHeads(s *slots, reason Reason) {
	switch {
	case s.says&fStrong == fStrong && s.says&(fReview|fSuit) == 0:
		r.applications, r.topic = true, fApp
	case s.says&(fReview|fSuit) != 0 && reason == Part:
		r.topic = s.says & (fReview | fSuit)
	case s.says&(fReview|fSuit) != 0 && (reason == OwnDisputes || s.says&fPublish != 0):
		r.strange, r.topic = true, fForeign
	case s.says&(fNorm|fRegs) != 0 && s.says&fPublish != 0:
		r.topic = fForeign // 清理规范性文件112件，废止9件
	case r.topic&(fReview|fSuit) != 0 && s.says&fNouns == 0: // one of several ends of disputes
	case r.parts.open: // one of several outcomes, or of several channels
	case (reason == ForeignHead || s.least == Fee) && s.says&fOutcome == 0 || reason == UnknownHead && s.says&(fActs|fPublish) != 0 && !s.named:
		r.topic = fForeign
	}
	r.published = r.published || s.says&fPublish != 0
}

// classify says which cells a mention is about.
func (r *Reader) classify(claim *Claim, s *slots) Reason {
	says := s.says
	nouns := says & fNouns
	switch {
	case s.least != 0:
		claim.Subject, claim.Cells[0], claim.Start = OfDecisions, s.least, r.clause
		return Claimed
	case nouns&(fReview|fSuit) != 0:
		return r.dispute(claim, says)
	case nouns == 0 && r.topic&(fReview|fSuit) != 0 && r.against && says&(fActs|fOutcome) == says&fHandle && says&fHandle != 0:
		return r.dispute(claim, says|r.topic) // 全年办理有关案件11件
	case (nouns == 0 || s.weak) && says&fResult != 0 && r.topic&(fReview|fSuit) != 0:
		block := r.block
		if !r.parts.open {
			block = 0
		}
		return r.dispute(claim, says|r.topic|block)
	case nouns == 0 && says&fInfo != 0 && says&fGoverns == 0 && r.topic&(fReview|fSuit) != 0 && r.countsDisputes():
		return r.dispute(claim, says|r.topic) // 行政复议134件，涉及政府信息公开的16件
	case nouns == fNorm || nouns == fRegs:
		return r.document(claim, says)
	case nouns == 0 && says&(fMade|fRepealed|fInForce) != 0 && r.topic&(fNorm|fRegs) != 0:
		return r.document(claim, says|r.topic)
	case nouns == fLicence || nouns == fPenalty || nouns == fCoercion:
		return r.decision(claim, says, s.plain)
	case nouns == fFee:
		return r.fee(claim, says)
	case nouns&^fApp == 0:
		return r.application(claim, s)
	}
	return NoTopic
}

// countsDisputes reports whether the last claim of the sentence is of disputes.
func (r *Reader) countsDisputes() bool {
	n := len(r.claims)
	return n > r.sentenceFrom && r.claims[n-1].Subject == OfDisputes
}

func (r *Reader) dispute(claim *Claim, says feature) Reason {
	about := says&fInfo != 0 || r.concerned && says&fActs == 0
	switch {
	case says&fPublish != 0:
		return NoEvent // 备案
	case says&(fCarry|fLast|fNext|fNew) != 0 || r.aside && says&fInfo == 0:
		r.aside = true
		return Part // 2023年结转的, 新发生的
	}
	none := claim.Number.Millionths == 0 && says&fActs == 0 && (r.applications || r.topic != fForeign) // none at all
	if !about && !none && r.strange {
		return NoTopic
	}
	// where nothing says what they are about, they may be all disputes of the organ
	claim.Mild = !about && !none && !r.applications && (r.mild || r.topic&(fReview|fSuit) == 0)
	r.mild = claim.Mild
	if says&fActs != 0 && says&(fNot|fAgainst) == 0 && !r.against && (!about || says&(fHandle|fAccept|fAnswer) != 0 && says&fReview != 0 && r.decides()) {
		return OwnDisputes // 受理行政复议: the organ decides them
	}
	if says&fResult == 0 && r.last.says&fUndecided != 0 && strings.HasSuffix(r.text[:claim.Start], "、") {
		return Part // 未审结行政复议2件、行政诉讼2件
	}
	column := uint(4)
	switch says & fResult {
	case 0:
	case fUpheld:
		column = 0
	case fCorrected:
		column = 1
	case fOtherResult:
		column = 2
	case fUndecided:
		column = 3
	default:
		return Part
	}
	if column == 4 && says&(fDirect|fAfter) == 0 && (r.depth > 0 || r.parts.open && !about) {
		return Part
	}
	claim.Subject = OfDisputes
	set := Cells(0)
	if says&fReview != 0 {
		set |= gDisputes << column
	}
	if says&fSuit != 0 {
		if says&fAfter == 0 {
			set |= gDisputes << (5 + column)
		}
		if says&fDirect == 0 {
			set |= gDisputes << (10 + column)
		}
	}
	claim.Cells[0] = set
	claim.informed, claim.part = says&fInfo != 0, r.parts.open || says&fPart != 0
	r.concerned = r.concerned || claim.informed
	return Claimed
}

// decides reports whether the organ may decide reviews itself, so that those it handles need not be against it.
func (r *Reader) decides() bool {
	return r.about.Kind != Subordinate || strings.Contains(r.about.Organ, "司法")
}

func (r *Reader) document(claim *Claim, says feature) Reason {
	kind := says & (fMade | fRepealed | fInForce)
	if kind == 0 && says&fNew != 0 {
		kind = fMade // 新增规范性文件
	}
	switch {
	case !r.about.CountsDocuments:
		return NoTopic
	case r.depth > 0 || r.parts.open && says&(fPart|fInForce) != fInForce:
		return Part
	case says&fOutcome != 0 && says&fPublish == 0:
		return ForeignHead
	}
	base := gRegulation
	if says&fNorm != 0 {
		base = gDocument
	}
	claim.Subject, claim.Mild = OfDocuments, says&fPublish != 0
	switch kind {
	case fMade:
		claim.Cells[0] = base
	case fRepealed:
		claim.Cells[0] = base << 1
	case fInForce:
		claim.Cells[0] = base << 2
	default:
		return NoEvent
	}
	if says&fPublish != 0 && kind != fInForce {
		return NoEvent
	}
	return Claimed
}

func (r *Reader) decision(claim *Claim, says feature, plain bool) Reason {
	switch {
	case !r.about.CountsDocuments:
		return NoTopic
	case says&(fPublish|fOutcome) != 0,
		says&(fDecide|fHandle|fAnswer) == 0 && (says&fGoverns != 0 || !plain || r.published || r.applications || !hanzi.DecisionMeasures.Has(claim.Number.Measure)):
		return NoEvent
	case r.depth > 0 || r.parts.open || says&(fPart|fReceive|fAccept) != 0:
		return Part
	}
	claim.Subject = OfDecisions
	switch says & (fLicence | fPenalty | fCoercion) {
	case fLicence:
		claim.Cells[0] = Licence
	case fPenalty:
		claim.Cells[0] = Penalty
	default:
		claim.Cells[0] = Coercion
	}
	return Claimed
}

func (r *Reader) fee(claim *Claim, says feature) Reason {
	switch {
	case !r.about.CountsDocuments || claim.Number.Millionths > 0 && !strings.HasSuffix(claim.Number.Measure, "元"):
		return NoTopic
	case says&fReceive != 0:
		return NoEvent // 另收80元
	case r.depth > 0 || r.parts.open || says&fPart != 0:
		return Part
	}
	claim.Subject, claim.Cells[0] = OfDecisions, Fee
	return Claimed
}

// application classifies a mention of applications for information.
func (r *Reader) application(claim *Claim, s *slots) Reason {
	says, cells := s.says, s.cells&(gDisputes-1)
	strong := says&fStrong == fStrong
	named := strong || says&fApp != 0
	switch {
	case says&(fResult|fMade|fRepealed|fInForce|fPublish|fDecide|fCollect) != 0 && says&(fAnswer|fOutcome) == 0:
		return NoEvent
	case strong:
	case !r.applications && !(named && r.topic == fApp):
		if r.depth > 0 || !named && !r.supposed() {
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
	case says&(fCarry|fRemain|fPending|fNext|fLast) != 0:
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
		claim.part = r.parts.open
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
	case says&fSum != 0 && says&fApp == 0 && r.lastIs(CarriedIn):
		claim.Subject, claim.Cells[0] = OfReceived, Received|CarriedIn
	case strong:
		claim.Subject, claim.Handled, claim.bare = OfReceived, true, true // 依申请公开件总数9件
		claim.Cells = [3]Cells{Received, Received | CarriedIn, Answered}
	default:
		return NoEvent
	}
	if says&fPart != 0 || r.depth > 0 && says&fNew == 0 || r.parts.open {
		return Part
	}
	return Claimed
}

// supposed reports whether the sentence has supposed to be about applications before.
func (r *Reader) supposed() bool {
	return len(r.claims) > r.sentenceFrom && r.claims[r.sentenceFrom].supposed
}

// addsUp reports whether a number is said to be the sum of the parts before it, of what came in.
func (r *Reader) addsUp(whole int64) bool {
	const most = 20
	n := len(r.items) - 1
	if n < 2 || n > most || r.items[0].says&(fReceive|fAccept) == 0 {
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
	case says&fBare != 0 && (cells&^(gGranted|gPartial) != 0 || !r.spoken && r.topic != fApp || says&fSum != 0):
		return NoEvent // 公开2件 is granted only where applications have been counted
	}
	if cells == 0 {
		cells = reasons // 因不掌握等原因答复8件
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
	return Claimed
}

// groups are the outcomes that have rows of their own.
var groups = [...]struct{ total, rows Cells }{
	{gRefused, gRows * 0xff}, {gUnavailable, gRows << 8 * 7}, {gNotProcessed, gRows << 11 * 0x1f}, {gOther, gRows << 16 * 7},
}

// ours reports whether a claim counts what the tables count.
func (r *Reader) ours(claim *Claim, scope feature) bool {
	kind, reported := r.about.Kind, r.about.Scope
	if kind == Government && reported == 0 && scope&fOwn != 0 && claim.Number.Millionths == 0 {
		return false // none of its own; the tables may count others
	}
	government := kind == Government || kind == 0
	claim.scope = scope & (fGov | fWide)
	switch {
	case scope&fWide != 0:
		return reported == Aggregated || reported == 0 && government
	case scope&fGov != 0:
		if claim.Subject == OfDocuments {
			return reported == Own
		}
		return reported == Own || reported == 0 && (government && scope&fOffice == 0 || kind == GovernmentOffice)
	}
	return true
}
