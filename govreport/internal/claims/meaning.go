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
	case n.apart:
		return DigitsApart
	case n.rough || n.percent || s.says&fApprox != 0 || n.Millionths%million != 0 && s.says&fFee == 0 && s.least != Fee:
		return Rough
	case n.Measure != "" && !n.counts() && !money:
		return Rough
	case n.Measure == "" && n.end > n.start && !r.standsAlone(n.end, s):
		return Rough
	case s.says&(fDiff|fShare|fSome) != 0, s.says&fNot != 0 && n.Millionths > 0:
		return Difference
	case r.elsewhen(s):
		return AnotherTime
	case r.theirs && s.says&fScopes == 0 && s.odd == 0:
		return AnotherOrgan // 县水利局收到7件，答复6件
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
	if claim.Subject == OfDisputes && s.says&fResult != 0 && (r.about.Kind == Subordinate || r.about.Kind == AnotherKind) {
		scope &^= fGov | fOffice // 区政府维持2件: which decided
	}
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
	claim.AtLeast = s.atLeast
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
		if r.parts.open && !r.blockIsPart || r.block == 0 {
			return r.dispute(claim, says|r.topic|r.block)
		}
		of := *claim // those of the block or of all
		reason := r.dispute(claim, says|r.topic)
		if r.dispute(&of, says|r.topic|r.block) == Claimed {
			claim.Cells[1] = of.Cells[0]
		}
		return reason
	case nouns == 0 && s.plain && claim.Number.Millionths == 0 && len(r.items) == 1 && r.topic&(fReview|fSuit) != 0:
		return r.dispute(claim, says|r.topic) // 行政复议、行政诉讼。均为0件。
	case nouns == 0 && says&fInfo != 0 && says&fGoverns == 0 && r.topic&(fReview|fSuit) != 0 && r.lastSubject() == OfDisputes:
		return r.dispute(claim, says|r.topic) // 行政复议134件，涉及政府信息公开的16件
	case nouns == fNorm || nouns == fRegs:
		return r.document(claim, says)
	case nouns == 0 && says&(fMade|fRepealed|fInForce|fNew) != 0 && r.topic&(fNorm|fRegs) != 0:
		return r.document(claim, says|r.topic)
	case nouns == 0 && says&(fMade|fRepealed|fInForce) != 0 && r.topic == fForeign && r.goesOnWithDocuments(claim.Start):
		says |= fNorm
		if r.claims[len(r.claims)-1].Cells[0]&gRegulations != 0 {
			says ^= fNorm | fRegs
		}
		return r.document(claim, says)
	case nouns == fLicence || nouns == fPenalty || nouns == fCoercion:
		return r.decision(claim, says, s.plain)
	case nouns == fFee:
		return r.fee(claim, says)
	case nouns&^fApp == 0:
		return r.application(claim, s)
	}
	return NoTopic
}

// goesOnWithDocuments reports whether the last claim counted documents, and only how they were explained has been told since: 制发规范性文件6件，
// 同步解读6件；废止8件.
func (r *Reader) goesOnWithDocuments(start int) bool {
	const far = 150 // bytes
	if r.lastSubject() != OfDocuments {
		return false
	}
	between := r.text[min(r.claims[len(r.claims)-1].End, start):start]
	return len(between) <= far && hanzi.Words("解读").In(between) && !hanzi.Words("清理 审查 备案 评估 文件").In(between)
}

// lastSubject is what the last claim of the sentence is of, 0 where it has none.
func (r *Reader) lastSubject() Subject {
	if n := len(r.claims); n > r.sentenceFrom {
		return r.claims[n-1].Subject
	}
	return 0
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
		direct, after := says&fDirect != 0, says&fAfter != 0
		if direct || !after {
			set |= gDisputes << (5 + column)
		}
		if after || !direct {
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
	case says&fChannel != 0 && says&fMade == 0:
		return NoEvent // 规范性文件及时公开，在网站新增5件
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
		says&(fDecide|fHandle|fAnswer) == 0 && (says&fGoverns != 0 || !plain || r.published || r.applications && r.lastSubject() != OfDocuments && r.lastSubject() != OfDecisions && !namesDecision(claim.Of(r.text)) || !hanzi.DecisionMeasures.Has(claim.Number.Measure)):
		return NoEvent
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
	claim.Handled = says&fDecide == 0 && says&(fHandle|fAnswer) != 0
	if (r.parts.open || says&fPart != 0) && r.depth == 0 && says&(fDecide|fReceive|fAccept) == fDecide && r.decidesAmong(claim) {
		return Claimed
	}
	if r.depth > 0 || r.parts.open || says&(fPart|fReceive|fAccept) != 0 {
		return Part
	}
	return Claimed
}

// namesDecision reports whether words say 决定 themselves, and not what something is about: 全年行政处罚决定12件.
func namesDecision(text string) bool {
	return hanzi.Words("决定").In(text) && !hanzi.Words("涉").In(text)
}

// decidesAmong reports whether the last claim counted the matters of which these were decided, and takes it back: 办结行政许可52件，其中作出
// 许可决定44件.
func (r *Reader) decidesAmong(claim *Claim) bool {
	last := len(r.claims) - 1
	if last < r.sentenceFrom || r.claims[last].Cells[0] != claim.Cells[0] || !r.claims[last].Handled || r.claims[last].Number.Millionths <= claim.Number.Millionths {
		return false
	}
	r.claims[last].Withdrawn = true
	return true
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
	case scope&fGov != 0 && kind == Subordinate:
		return false // 县政府, in the report of a bureau
	case scope&fGov != 0:
		if claim.Subject == OfDocuments {
			return reported == Own || claim.Cells[0]&gRegulations != 0 // which a government makes itself
		}
		return reported == Own || reported == 0 && (government && scope&fOffice == 0 || kind == GovernmentOffice)
	}
	return true
}
