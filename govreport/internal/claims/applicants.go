package claims

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// This file reads how many of the applications that came in came from each kind of applicant: 收到申请100件，其中自然人89件. Of those
// that were answered, or came in one way, the tables have no such numbers in their first row.

// applicants are the cells of all kinds of applicants; of legal persons and other organisations those but for the first.
const (
	applicants = applicant * 0x3f
	legal      = applicant * 0x3e
)

// applicant classifies a number that is of one kind of applicant, and reports whether it is of what came in.
func (r *Reader) applicant(claim *Claim, s *slots) bool {
	const never = fAnswer | fHandle | fCarry | fRemain | fPending | fLast | fNext | fResult | fChannel | fNot | fOpen
	says, kinds := s.says, s.cells&applicants
	if kinds == 0 || says&never != 0 || says&fOutcome != 0 && says&fApp == 0 || claim.Number.end == claim.Number.start ||
		says&fApplicant == 0 && says&fPart == 0 && !r.parts.open {
		return false
	}
	if says&(fReceive|fAccept|fNew|fSubmitted) == 0 && !r.ofReceived(claim, kinds, says&fPart != 0) {
		return false
	}
	if says&(fReceive|fAccept|fNew) != 0 && (r.depth > 0 || r.parts.open && says&fPart == 0) {
		return false
	}
	bare := r.isBare(claim, kinds)
	if bare && (r.lastSubject() != OfApplicants || !onlyNames(r.text[claim.Start:claim.Number.start])) {
		return false
	}
	claim.Subject, claim.Cells = OfApplicants, [3]Cells{kinds}
	switch kinds {
	case applicant << 1:
		if bare {
			claim.Cells[1], claim.Cells[2] = kinds|applicant<<5, legal // 企业: all that are no persons, or but for others that are named
		}
	case legal:
		claim.Cells[1] = legal &^ (applicant << 5) // 法人 beside 其他组织
	case applicant << 5:
		claim.Cells[1] = legal
		for i := r.sentenceFrom; i < len(r.claims); i++ {
			if other := &r.claims[i]; other.Subject == OfApplicants {
				claim.Cells[1] &^= other.Cells[0] // 自然人9件、商业企业2件、其他3件: all that are not named
			}
		}
	}
	return true
}

// appliedBy takes in who applied where it is told behind the number: 19件来自自然人, 2件为企业申请.
func (r *Reader) appliedBy(before, behind []token, s *slots) {
	const from, how hanzi.Words = "来自 来 自 由 是 为 系 属 均 都", "的 申请"
	i := 0
	for i < len(behind) && r.is(&behind[i], from) {
		i++
	}
	if i == 0 || i == len(behind) || behind[i].says&fApplicant == 0 || s.says&(fGoverns|fNouns|fOutcome) != 0 || !isPlain(before, 0) {
		return
	}
	for k := range behind[i+1:] {
		if t := &behind[i+1+k]; t.says&(fSubmitted|fHead) == 0 && !r.is(t, how) {
			return
		}
	}
	s.says, s.cells, s.odd, s.end = s.says|fApplicant|fSubmitted, s.cells|behind[i].cells, 0, behind[len(behind)-1].end
}

// isBare reports whether an applicant is named in other words than the form's: 企业, 律师事务所. Beside one that is, a column is meant.
func (r *Reader) isBare(claim *Claim, kinds Cells) bool {
	return kinds == applicant<<1 && !hanzi.Words("商业企业").In(claim.Of(r.text)) || kinds == applicant<<4 && !hanzi.Words("法律服务机构").In(claim.Of(r.text))
}

// onlyNames reports whether words before a number say no more than who applied: of 涉及企业9件, 国有企业4件 it is not known.
func onlyNames(text string) bool {
	const names hanzi.Words = "企业 律师事务所 其中 申请 提交 提出 来自 由 的 为 有 是 和 及 、 ，"
	return names.Skip(text) == ""
}

// ofReceived reports whether the whole of which a number is a part is what came in: the number before, but for other parts.
func (r *Reader) ofReceived(claim *Claim, kinds Cells, among bool) bool {
	const most = 100
	i := len(r.items) - 2 // the last is the number itself
	for ; i >= max(0, len(r.items)-most); i-- {
		it := &r.items[i]
		if it.depth > r.depth || it.depth == r.depth && it.says&(fDiff|fShare) != 0 {
			continue // 收到100件（市政府9件），同比增加9件
		}
		if it.depth != r.depth || it.says&fApplicant == 0 && (it.says&fChannel == 0 || r.parts.open && !among) {
			break
		}
	}
	if i < 0 {
		return r.cameBefore(claim.Start) || !among && (r.isFirst() || len(r.items) > 1 && r.said&fApp != 0)
	}
	list := r.claimsOf(r.items[i].number.start)
	claim.Handled = len(list) > 0 && list[0].Handled
	return len(list) > 0 && (claim.Handled || list[0].Subject == OfReceived || list[0].Subject == OfApplicants && list[0].Cells[0] == legal && kinds&legal == kinds)
}

// isFirst reports whether nothing has been counted in the paragraph, and hardly anything else than what came in can be meant:
// 从申请人看，自然人89件、企业3件.
func (r *Reader) isFirst() bool {
	const never = fVerbs&^(fReceive|fAccept|fNew) | fOutcome | fResult | fChannel | fNouns&^fApp | fForeign | fTimes&^fThis
	return r.said&never == 0 && r.whole.number.end == 0 && r.depth == 0 && (len(r.claims) == r.paragraphFrom || r.claims[len(r.claims)-1].Subject == OfApplicants)
}

// cameBefore reports whether the last number of the sentences before is what came in: 收到申请100件。其中自然人89件.
func (r *Reader) cameBefore(start int) bool {
	last := len(r.claims) - 1
	if last < r.paragraphFrom {
		return false
	}
	if r.claims[last].Subject == OfApplicants && last >= r.sentenceFrom {
		return true
	}
	return r.claims[last].Subject == OfReceived && !counts(r.text[r.claims[last].End:max(r.claims[last].End, start)])
}

// counts reports whether a text has a number outside of brackets: 收到申请96件，多为征地（38件）、补贴（27件）方面的。其中自然人88件.
func counts(text string) bool {
	const far = 600 // bytes
	if len(text) > far {
		return true
	}
	for text != "" {
		outside, inside, _ := strings.Cut(text, "（")
		if _, found := hanzi.NextFigure(outside, 0); found {
			return true
		}
		_, text, _ = strings.Cut(inside, "）")
	}
	return false
}

// settleApplicants drops what is said of legal persons where some of them are told beside: they are the others then.
func (r *Reader) settleApplicants(list []Claim) {
	for i := range list {
		a := &list[i]
		if a.Subject != OfApplicants || a.Cells[0] != legal {
			continue
		}
		inside := int64(0)
		for j := range list {
			if b := &list[j]; b.Subject == OfApplicants && b.Cells[0]&legal == b.Cells[0] && b.Cells[0] != legal {
				inside += b.Number.Millionths
				a.Withdrawn = a.Withdrawn || j < i
			}
		}
		a.Withdrawn = a.Withdrawn || inside > 0 && inside != a.Number.Millionths
	}
}
