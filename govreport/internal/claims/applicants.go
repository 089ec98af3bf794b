package claims

import "github.com/zfxxgk/annualreport/govreport/internal/hanzi"

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
	if says&(fReceive|fAccept|fNew) == 0 && !r.ofReceived(kinds, says&fPart != 0, s.start) {
		return false
	}
	if says&(fReceive|fAccept|fNew) != 0 && (r.depth > 0 || r.parts.open && says&fPart == 0) {
		return false
	}
	claim.Subject, claim.Cells = OfApplicants, [3]Cells{kinds}
	return true
}

// ofReceived reports whether the whole of which a number is a part is what came in: the number before, but for other parts.
func (r *Reader) ofReceived(kinds Cells, among bool, start int) bool {
	i := len(r.items) - 2 // the last is the number itself
	for ; i >= 0; i-- {
		it := &r.items[i]
		if it.depth != r.depth || it.says&fApplicant == 0 && (it.says&fChannel == 0 || r.parts.open && !among) {
			break
		}
	}
	if i < 0 {
		return r.cameBefore(start)
	}
	for j := r.sentenceFrom; j < len(r.claims); j++ {
		if whole := &r.claims[j]; whole.Number.start == r.items[i].number.start {
			return whole.Subject == OfReceived || whole.Subject == OfApplicants && whole.Cells[0] == legal && kinds&legal == kinds
		}
	}
	return false
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
	if _, found := hanzi.NextFigure(r.text[:start], r.claims[last].End); found {
		return false
	}
	return r.claims[last].Subject == OfReceived
}

// allApplicants reads that all that came in came from one kind: 收到申请3件，均为自然人申请.
func (r *Reader) allApplicants(tokens []token) {
	s := slots{start: tokens[0].start, end: tokens[len(tokens)-1].end}
	last := len(r.items) - 1
	for i := range tokens {
		if t := &tokens[i]; !t.is(fEmpty | fApplicant | fSubmitted | fHead | fApp | fInfo | fThis) {
			return
		}
		s.says |= tokens[i].says
		s.cells |= tokens[i].cells & applicants
	}
	if s.says&fAll == 0 || s.says&fNot != 0 || s.cells == 0 || last < 0 || r.items[last].depth > r.depth {
		return
	}
	for i := r.sentenceFrom; i < len(r.claims); i++ {
		if whole := r.claims[i]; whole.Subject == OfReceived && whole.Number.start == r.items[last].number.start {
			claim := Claim{Text: r.which, Segment: hanzi.Segment{Start: whole.Start, End: s.end}, Number: whole.Number, Subject: OfApplicants,
				Cells: [3]Cells{s.cells}, Paragraph: r.paragraph, scope: whole.scope, sentence: r.sentence, Withdrawn: whole.Withdrawn}
			r.claims = append(r.claims, claim)
			return
		}
	}
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
