package claims

import "strings"

// This file says which cells of the tables a clause with a number claims, once it has been read.

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

// classify says which cells a clause is about.
func (r *Reader) classify(claim *Claim, says feature, cells Cells) bool {
	switch nouns := says & fNouns; {
	case nouns&(fReview|fSuit) != 0 && nouns&^(fReview|fSuit|fApp|fAppStrong) == 0:
		return r.dispute(claim, says)
	case nouns == 0 && says&fResult != 0 && r.topic&(fReview|fSuit) != 0:
		return r.dispute(claim, says|r.topic|fDisclosure)
	case nouns&^fApp == fNorm || nouns&^fApp == fRegs:
		return r.document(claim, says)
	case nouns == 0 && says&(fMade|fRepealed|fInForce) != 0 && r.topic&(fNorm|fRegs) != 0 && r.topic&fForeign == 0:
		return says&^(fMade|fRepealed|fInForce|fFiller|fThis|fOwn|fNew|fSum) == 0 && r.document(claim, says|r.topic)
	case nouns == fLicence || nouns == fPenalty || nouns == fCoercion:
		return r.decision(claim, says)
	case nouns == fFee:
		return r.fee(claim, says)
	case nouns&^(fApp|fAppStrong) == 0:
		return r.application(claim, says, cells)
	}
	return false
}

func (r *Reader) dispute(claim *Claim, says feature) bool {
	const known = fReview | fSuit | fDirect | fAfter | fResult | fApp | fAppStrong | fDisclosure | fNot | fSum | fThis | fScopes |
		fFiller | fPart | fReceive | fAccept | fHandle | fAnswer | fUnknown | fHead | fStop | fNew
	if r.strange && says&fDisclosure == 0 {
		return false
	}
	if says&^known != 0 || says&(fDisclosure|fAppStrong) == 0 && !r.applications && r.topic&(fReview|fSuit) == 0 {
		return false
	}
	if says&(fReceive|fAccept|fHandle|fAnswer) != 0 && says&(fDisclosure|fAppStrong) == 0 && says&fNot == 0 {
		return false // 受理行政复议: the organ decides them
	}
	if says&(fHandle|fAccept|fAnswer) != 0 && says&fReview != 0 && says&fNot == 0 && r.decides() {
		return false
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
		return false
	}
	if r.depth > 0 && column == 4 && says&(fDirect|fAfter) == 0 {
		return false
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
	return true
}

// decides reports whether the organ may decide reviews itself, so that those it handles need not be against it.
func (r *Reader) decides() bool {
	return r.about.Kind != Subordinate || strings.Contains(r.about.Organ, "司法")
}

func (r *Reader) document(claim *Claim, says feature) bool {
	const known = fNorm | fRegs | fMade | fRepealed | fInForce | fPublish | fNot | fSum | fThis | fOwn | fFiller | fUnknown | fNew | fStop | fWide | fGov | fNarrow | fWays | fHead
	kind := says & (fMade | fRepealed | fInForce)
	if !r.about.CountsDocuments || says&^known != 0 || r.depth > 0 || r.parts {
		return false
	}
	base := gRegulation
	if says&fNorm != 0 {
		base = gDocument
	}
	claim.Subject, claim.Mild = OfDocuments, says&fPublish != 0 || r.about.Scope == Aggregated && says&fWide == 0
	switch kind {
	case fMade:
		claim.Cells[0] = base
	case fRepealed:
		claim.Cells[0] = base << 1
	case fInForce:
		claim.Cells[0] = base << 2
	default:
		return false
	}
	return says&fPublish == 0 || kind == fInForce
}

func (r *Reader) decision(claim *Claim, says feature) bool {
	const known = fLicence | fPenalty | fCoercion | fDecide | fSum | fThis | fScopes | fFiller | fUnknown | fStop | fNot
	if !r.about.CountsDocuments || says&^known != 0 || says&fDecide == 0 || r.depth > 0 || r.parts {
		return false
	}
	claim.Subject = OfDecisions
	switch says & (fLicence | fPenalty | fCoercion) {
	case fLicence:
		claim.Cells[0] = gLicence
	case fPenalty:
		claim.Cells[0] = gPenalty
	default:
		claim.Cells[0] = gCoercion
	}
	return true
}

func (r *Reader) fee(claim *Claim, says feature) bool {
	const known = fFee | fCollect | fSum | fThis | fScopes | fFiller | fUnknown
	if !r.about.CountsDocuments || says&^known != 0 || r.depth > 0 || r.parts || !strings.HasSuffix(r.pending.Measure, "元") {
		return false
	}
	claim.Subject, claim.Cells[0] = OfDecisions, Fee
	return true
}

// application classifies a clause about applications for information.
func (r *Reader) application(claim *Claim, says feature, cells Cells) bool {
	switch {
	case says&(fResult|fMade|fRepealed|fInForce|fPublish|fDecide|fCollect) != 0 || says&fDisclosure != 0 && says&fCarry == 0:
		return false
	case says&fAppStrong != 0:
	case !r.applications || r.topic == fForeign && says&fApp == 0 && !(cells != 0 && r.spoken) || r.topic&(fReview|fSuit|fNorm|fRegs) != 0 && says&(fApp|fOutcome) == 0:
		return false
	}
	const carriedIn, carriedOut = CarriedIn, CarriedOut
	whole := says&(fPart|fChannel|fApplicant) == 0 && r.depth == 0
	switch {
	case says&(fChannel|fApplicant) != 0:
		return false
	case says&fLast != 0 && says&fCarry != 0 && says&fNext == 0:
		claim.Subject, claim.Cells[0] = OfCarriedIn, carriedIn
	case says&fNext != 0 && says&(fCarry|fAnswer|fHandle) != 0 && says&fLast == 0:
		claim.Subject, claim.Cells[0] = OfCarriedOut, carriedOut
	case says&(fRemain|fPending) != 0 && says&(fPending|fCarry) != 0 && says&(fLast|fReceive|fOutcome) == 0:
		claim.Subject, claim.Cells[0] = OfCarriedOut, carriedOut
	case says&fCarry != 0 && says&fThis != 0 && says&fAnswer != 0 && r.pending.end <= r.k.start && r.pending.end > r.pending.start:
		claim.Subject, claim.Cells[0], claim.Cells[1] = OfCarriedOut, carriedOut, carriedIn // 3件结转2024年办结, in the report on 2024
	case says&(fCarry|fRemain|fPending|fNext|fLast) != 0:
		return false
	case says&fNot != 0 && says&fAppStrong != 0 && says&fVerbs == 0 && whole && r.pending.end == r.pending.start:
		claim.Subject, claim.Cells[0] = OfReceived, Received // 无依申请公开事项
	case cells != 0 && says&^(fNot|fFiller|fPart|fUnknown) == 0 && r.spoken && r.pending.Millionths > 0:
		return r.outcome(claim, says|fOutcome, cells) // 不存在9起
	case says&fOutcome != 0:
		return r.outcome(claim, says, cells)
	case !whole || says&fPart != 0:
		return false
	case says&(fReceive|fAccept) != 0 && says&(fHandle|fAnswer) != 0, says&fReceive != 0 && says&fAccept != 0:
		claim.Subject, claim.Handled = OfReceived, true
		claim.Cells = [3]Cells{Received, Received | CarriedIn, Answered}
	case says&fReceive != 0 || says&fNew != 0:
		claim.Subject = OfReceived
		claim.Cells[0] = Received
		if says&fNew == 0 {
			claim.Cells[1] = Received | CarriedIn
		}
	case says&fAnswer != 0:
		claim.Subject, claim.Cells[0] = OfAnswered, Answered
	case says&fAccept != 0:
		claim.Subject, claim.Cells[0], claim.Cells[1] = OfReceived, Received, Received|CarriedIn
	case says&fHandle != 0:
		claim.Subject, claim.Handled = OfAnswered, true
		claim.Cells = [3]Cells{Answered, Received | CarriedIn, Received}
	case says&fSum != 0 && says&(fApp|fAppStrong) == 0 && r.lastIs(carriedIn):
		claim.Subject, claim.Cells[0] = OfReceived, Received|CarriedIn
	default:
		return false
	}
	if claim.Subject == OfReceived && claim.Cells[0] == Received || claim.Handled {
		return !r.parts
	}
	return true
}

// lastIs reports whether the last claim of the sentence is about a cell: 两项合计 follows what it adds up.
func (r *Reader) lastIs(cells Cells) bool {
	n := len(r.claims)
	return n > r.sentenceFrom+1 && r.claims[n-1].Cells[0] == cells && r.claims[n-2].Cells[0] == Received
}

// outcome classifies a clause that names outcomes, one or several that count together.
func (r *Reader) outcome(claim *Claim, says feature, cells Cells) bool {
	if says&(fReceive|fAccept|fNew) != 0 || says&fBare != 0 && (!r.spoken && r.topic != fApp || cells != gGranted || says&(fPart|fFiller|fBare|fOutcome|fApp|fAnswer|fHandle|fSum)&^says != 0 && !r.spoken) {
		return false
	}
	if says&fBare != 0 && says&^(fPart|fFiller|fBare|fOutcome|fAnswer|fSum|fApp) != 0 {
		return false
	}
	claim.Subject, claim.Cells[0] = OfOutcomes, cells
	return true
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
