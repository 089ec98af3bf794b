package claims

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// This file says which claims are certain: so plain that an error may rest on them. A sentence opens with nothing but this organ and
// this year, and says in known words that applications for information were received, or that none were.

// plainly is all that may be said in a sentence up to the end of a certain claim.
const plainly = fReceive | fNew | fThis | fYear | fApp | fInfo | fOwn | fGov | fWide | fEmpty | fHead | fNot | fWays | fSubmitted

// Certain reports whether a claim is so plain, and nothing around it takes it back.
func (c *Claim) Certain() bool { return c.certain && !c.Withdrawn }

// isCertain reports whether a claim is plain as far as its sentence goes until then. Of a circle of organs it is so only where that
// is what the tables count.
func (r *Reader) isCertain(claim *Claim) bool {
	aggregated, whole, n := r.about.Scope == Aggregated, r.said&(fGov|fWide|fOffice), claim.Number.Int()
	return claim.Cells[0] == Received && !claim.Handled && len(r.claims) == r.sentenceFrom && r.depth == 0 &&
		r.said&fReceive != 0 && r.said&^plainly == 0 &&
		(whole == 0 || whole == fWide && aggregated || whole == fGov && r.about.Kind <= GovernmentOffice) &&
		(n < 1900 || n > 2100) && // nor a year
		(claim.End == len(r.text) || hanzi.Words("， 。 ； 、 , ; . （ ( \n").Begin(r.text[claim.End:])) &&
		!hanzi.Words("目前").In(claim.Of(r.text)) &&
		!(n == 0 && hanzi.Words("除 另 再 函 表 其他政府 其他依 其他申请 其它").In(claim.Of(r.text))) &&
		(!claim.supposed || r.sentenceStart == r.paragraphStart)
}

// say takes in what a word says, for the whole sentence.
func (r *Reader) say(says feature, word string) {
	const ofOutcomes hanzi.Words = "告知 撤回 终止 补正 信访 投诉 举报 信访投诉 信访举报 投诉举报 举报投诉"
	r.named = r.named || says&(fForeign|fInfo) == fForeign && !ofOutcomes.Has(word)
	switch {
	case says&fBare != 0:
		says = fInfo // 要求公开
	case says&fInfo != 0:
		says &^= fForeign
	case says&fOwn != 0 && !hanzi.Self.Has(word) && !strings.Contains(r.about.Organ, word):
		says = fUnknown // 局机关, 市局: a part, or another
	}
	r.said |= says
}

// doubtSentence takes certainty from the claims of a sentence that shares them out among other organs.
func (r *Reader) doubtSentence() {
	if r.said&(fNarrow|fOffice) != 0 && r.about.Scope != Aggregated {
		r.doubt(r.sentenceFrom)
	}
	r.said, r.foreign, r.named = 0, 0, false
}

// doubtParagraph takes certainty from the claims of a paragraph that speaks of other applications, and of those that nothing in it
// says are for information.
func (r *Reader) doubtParagraph(text string) {
	list, certain := r.claims[r.paragraphFrom:], false
	for i := range list {
		certain = certain || list[i].certain
	}
	if !certain {
		return
	}
	if hanzi.Words("不属于 撤 咨询 信访 投诉 举报 转办 转交 转送 转来 移送 误 不计 未计 纳入 统计 视为 作为").In(text) {
		r.doubt(r.paragraphFrom)
	}
	for i := range list {
		claim := &list[i]
		if !claim.supposed || !claim.certain {
			continue
		}
		alone := i+1 == len(list) || list[i+1].Cells[0] != Received || list[i+1].sentence != claim.sentence
		claim.certain = r.applications && alone
		claim.Withdrawn = claim.Withdrawn && !claim.certain // 收到申请44件。依申请公开渠道畅通。
	}
}

func (r *Reader) doubt(from int) {
	for i := range r.claims[from:] {
		r.claims[from+i].certain = false
	}
}
