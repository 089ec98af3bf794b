package claims

import "github.com/zfxxgk/annualreport/govreport/internal/hanzi"

// This file says which claims are certain: so plain that an error may rest on them. A sentence opens with nothing but this organ and
// this year, and says in known words that applications for information were received, or that none were.

// plainly is all that may be said in a sentence up to the end of a certain claim.
const plainly = fReceive | fNew | fThis | fYear | fApp | fInfo | fOwn | fGov | fWide | fEmpty | fHead | fNot | fWays

// Certain reports whether a claim is so plain, and nothing around it takes it back.
func (c *Claim) Certain() bool { return c.certain && !c.Withdrawn }

// isCertain reports whether a claim is plain as far as its clause goes. Of a circle of organs it is so only where that is what
// the tables count.
func (r *Reader) isCertain(claim *Claim, s *slots) bool {
	aggregated, whole := r.about.Scope == Aggregated, r.said&(fGov|fWide|fOffice)
	return claim.Cells[0] == Received && !claim.Handled && s.says&fReceive != 0 && r.said&^plainly == 0 && r.depth == 0 && len(r.claims) == r.sentenceFrom &&
		(whole == 0 || whole == fWide && aggregated || whole == fGov && r.about.Kind <= GovernmentOffice) &&
		!(claim.Number.Millionths == 0 && hanzi.Words("除 另 其他政府 其他依 其他申请 其它").In(claim.Of(r.text)))
}

// say takes in what a word says, for the whole sentence.
func (r *Reader) say(says feature) {
	switch {
	case says&fBare != 0:
		says = fInfo // 要求公开
	case says&fInfo != 0:
		says &^= fForeign
	}
	r.said |= says
}

// doubtSentence takes certainty from the claims of a sentence that shares them out among other organs.
func (r *Reader) doubtSentence() {
	if r.said&(fNarrow|fOffice) != 0 && r.about.Scope != Aggregated {
		r.doubt(r.sentenceFrom)
	}
	r.said = 0
}

// doubtParagraph takes certainty from the claims of a paragraph that speaks of other applications, and of those that nothing in it
// says are for information.
func (r *Reader) doubtParagraph(text string) {
	if hanzi.Words("不属于 撤 咨询 信访 投诉 举报 转办 转交 转送 转来 移送 误 不计 未计 纳入 统计 视为 作为").In(text) {
		r.doubt(r.paragraphFrom)
	}
	for i := range r.claims[r.paragraphFrom:] {
		if claim := &r.claims[r.paragraphFrom+i]; claim.supposed && claim.certain {
			claim.certain = r.applications
			claim.Withdrawn = claim.Withdrawn && !r.applications // 收到申请44件。依申请公开渠道畅通。
		}
	}
}

func (r *Reader) doubt(from int) {
	for i := range r.claims[from:] {
		r.claims[from+i].certain = false
	}
}
