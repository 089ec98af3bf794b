package govreport

import "strings"

// This file says which cells of the tables a clause with a number claims, once it has been read.

// noteTopic remembers what was counted last.
func (r *proseReader) noteTopic(claim *proseClaim) {
	switch claim.subject {
	case ofDisputes:
		if claim.cells[0]&gReviews != 0 && claim.cells[0]&gSuits != 0 {
			r.topic = fReview | fSuit
		} else if claim.cells[0]&gReviews != 0 {
			r.topic = fReview
		} else {
			r.topic = fSuit
		}
	case ofDocuments:
		r.topic = fNorm
		if claim.cells[0]&gRegulations != 0 {
			r.topic = fRegs
		}
	case ofDecisions:
		r.topic = fForeign
	default:
		r.topic, r.spoken = fApp, true
	}
}

// classify says which cells a clause is about.
func (r *proseReader) classify(claim *proseClaim, says feature, cells cellSet) bool {
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

func (r *proseReader) dispute(claim *proseClaim, says feature) bool {
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
	claim.subject = ofDisputes
	set := cellSet(0)
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
	claim.cells[0] = set
	return true
}

// decides reports whether the organ may decide reviews itself, so that those it handles need not be against it.
func (r *proseReader) decides() bool {
	organ := &r.c.report.Organ
	return organ.Kind != Department && organ.Kind != Township && organ.Kind != Subdistrict || strings.Contains(organ.Name, "司法")
}

func (r *proseReader) document(claim *proseClaim, says feature) bool {
	const known = fNorm | fRegs | fMade | fRepealed | fInForce | fPublish | fNot | fSum | fThis | fOwn | fFiller | fUnknown | fNew | fStop | fWide | fGov | fNarrow | fWays | fHead
	kind := says & (fMade | fRepealed | fInForce)
	if r.c.form.Edition != Edition2021 || says&^known != 0 || r.depth > 0 || r.parts {
		return false
	}
	base := gRegulation
	if says&fNorm != 0 {
		base = gDocument
	}
	claim.subject, claim.mild = ofDocuments, says&fPublish != 0 || r.c.report.Scope == Aggregated && says&fWide == 0
	switch kind {
	case fMade:
		claim.cells[0] = base
	case fRepealed:
		claim.cells[0] = base << 1
	case fInForce:
		claim.cells[0] = base << 2
	default:
		return false
	}
	return says&fPublish == 0 || kind == fInForce
}

func (r *proseReader) decision(claim *proseClaim, says feature) bool {
	const known = fLicence | fPenalty | fCoercion | fDecide | fSum | fThis | fScopes | fFiller | fUnknown | fStop | fNot
	if r.c.form.Edition != Edition2021 || says&^known != 0 || says&fDecide == 0 || r.depth > 0 || r.parts {
		return false
	}
	claim.subject = ofDecisions
	switch says & (fLicence | fPenalty | fCoercion) {
	case fLicence:
		claim.cells[0] = gLicence
	case fPenalty:
		claim.cells[0] = gPenalty
	default:
		claim.cells[0] = gCoercion
	}
	return true
}

func (r *proseReader) fee(claim *proseClaim, says feature) bool {
	const known = fFee | fCollect | fSum | fThis | fScopes | fFiller | fUnknown
	if r.c.form.Edition != Edition2021 || says&^known != 0 || r.depth > 0 || r.parts || !strings.HasSuffix(r.pending.measure, "元") {
		return false
	}
	claim.subject, claim.cells[0] = ofDecisions, gFee
	return true
}

// application classifies a clause about applications for information.
func (r *proseReader) application(claim *proseClaim, says feature, cells cellSet) bool {
	switch {
	case says&(fResult|fMade|fRepealed|fInForce|fPublish|fDecide|fCollect) != 0 || says&fDisclosure != 0 && says&fCarry == 0:
		return false
	case says&fAppStrong != 0:
	case !r.applications || r.topic == fForeign && says&fApp == 0 && !(cells != 0 && r.spoken) || r.topic&(fReview|fSuit|fNorm|fRegs) != 0 && says&(fApp|fOutcome) == 0:
		return false
	}
	const carriedIn, carriedOut = gCarriedIn, gCarriedOut
	whole := says&(fPart|fChannel|fApplicant) == 0 && r.depth == 0
	switch {
	case says&(fChannel|fApplicant) != 0:
		return false
	case says&fLast != 0 && says&fCarry != 0 && says&fNext == 0:
		claim.subject, claim.cells[0] = ofCarriedIn, carriedIn
	case says&fNext != 0 && says&(fCarry|fAnswer|fHandle) != 0 && says&fLast == 0:
		claim.subject, claim.cells[0] = ofCarriedOut, carriedOut
	case says&(fRemain|fPending) != 0 && says&(fPending|fCarry) != 0 && says&(fLast|fReceive|fOutcome) == 0:
		claim.subject, claim.cells[0] = ofCarriedOut, carriedOut
	case says&fCarry != 0 && says&fThis != 0 && says&fAnswer != 0 && r.pending.end <= r.k.start && r.pending.end > r.pending.start:
		claim.subject, claim.cells[0], claim.cells[1] = ofCarriedOut, carriedOut, carriedIn // 3件结转2024年办结, in the report on 2024
	case says&(fCarry|fRemain|fPending|fNext|fLast) != 0:
		return false
	case says&fNot != 0 && says&fAppStrong != 0 && says&fVerbs == 0 && whole && r.pending.end == r.pending.start:
		claim.subject, claim.cells[0] = ofReceived, gReceived // 无依申请公开事项
	case cells != 0 && says&^(fNot|fFiller|fPart|fUnknown) == 0 && r.spoken && r.pending.millionths > 0:
		return r.outcome(claim, says|fOutcome, cells) // 不存在9起
	case says&fOutcome != 0:
		return r.outcome(claim, says, cells)
	case !whole || says&fPart != 0:
		return false
	case says&(fReceive|fAccept) != 0 && says&(fHandle|fAnswer) != 0, says&fReceive != 0 && says&fAccept != 0:
		claim.subject, claim.handled = ofReceived, true
		claim.cells = [3]cellSet{gReceived, gReceived | gCarriedIn, gAnswered}
	case says&fReceive != 0 || says&fNew != 0:
		claim.subject = ofReceived
		claim.cells[0] = gReceived
		if says&fNew == 0 {
			claim.cells[1] = gReceived | gCarriedIn
		}
	case says&fAnswer != 0:
		claim.subject, claim.cells[0] = ofAnswered, gAnswered
	case says&fAccept != 0:
		claim.subject, claim.cells[0], claim.cells[1] = ofReceived, gReceived, gReceived|gCarriedIn
	case says&fHandle != 0:
		claim.subject, claim.handled = ofAnswered, true
		claim.cells = [3]cellSet{gAnswered, gReceived | gCarriedIn, gReceived}
	case says&fSum != 0 && says&(fApp|fAppStrong) == 0 && r.lastIs(carriedIn):
		claim.subject, claim.cells[0] = ofReceived, gReceived|gCarriedIn
	default:
		return false
	}
	if claim.subject == ofReceived && claim.cells[0] == gReceived || claim.handled {
		return !r.parts
	}
	return true
}

// lastIs reports whether the last claim of the sentence is about a cell: 两项合计 follows what it adds up.
func (r *proseReader) lastIs(cells cellSet) bool {
	n := len(r.claims)
	return n > r.sentenceFrom+1 && r.claims[n-1].cells[0] == cells && r.claims[n-2].cells[0] == gReceived
}

// outcome classifies a clause that names outcomes, one or several that count together.
func (r *proseReader) outcome(claim *proseClaim, says feature, cells cellSet) bool {
	if says&(fReceive|fAccept|fNew) != 0 || says&fBare != 0 && (!r.spoken && r.topic != fApp || cells != gGranted || says&(fPart|fFiller|fBare|fOutcome|fApp|fAnswer|fHandle|fSum)&^says != 0 && !r.spoken) {
		return false
	}
	if says&fBare != 0 && says&^(fPart|fFiller|fBare|fOutcome|fAnswer|fSum|fApp) != 0 {
		return false
	}
	claim.subject, claim.cells[0] = ofOutcomes, cells
	return true
}

// ours reports whether a claim counts what the tables count.
func (r *proseReader) ours(claim *proseClaim, scope feature) bool {
	report := r.c.report
	kind := report.Organ.Kind
	if kind == Government && report.Scope == "" && scope&fOwn != 0 && claim.number.millionths == 0 {
		return false // none of its own; the tables may count others
	}
	government := kind == Government || kind == ""
	claim.scope = scope & (fGov | fWide)
	switch {
	case scope&fWide != 0:
		return report.Scope == Aggregated || report.Scope == "" && government
	case scope&fGov != 0:
		if claim.subject == ofDocuments {
			return report.Scope == Own
		}
		return report.Scope == Own || report.Scope == "" && (government && scope&fOffice == 0 || kind == GovernmentOffice)
	}
	return true
}
