package govreport

import "github.com/zfxxgk/annualreport/govreport/internal/claims"

// The rule that holds prose against itself where it says a number twice.

var ruleN16 = rule{
	code: "N16", severity: Warning, editions: both, unexpressed: readsText, explainable: true,
	title:   "文字前后所述同一数字一致",
	basis:   "逻辑关系：同一事项只有一个数字",
	message: "文字写“{quote}”，另一处写“{other}”，数字不一致",
	help:    "核对台账，前后改为一致。",
	judge:   (*checker).twiceTold,
}

// twiceTold is rule N16: two numbers for one thing where the tables do not tell which of them is wrong, since they are not filled or
// have no such cell.
func (c *checker) twiceTold() Answer {
	list := c.firstTold()
	answer := NotApplicable
	for i := range list {
		b := &list[i]
		if !c.isUntold(b) {
			continue
		}
		for j := range list[:i] {
			a := &list[j]
			if a.Cells != b.Cells || a.Number.Measure == "元" != (b.Number.Measure == "元") || !a.SameCircle(b) || a.SameSentence(b) || !c.isUntold(a) {
				continue
			}
			if answer = max(answer, Holds); a.Number.Millionths == b.Number.Millionths || c.areCarriedIn(a, b) {
				continue
			}
			f := c.inProse("", b.Text, b.Segment)
			f.argVerbatim("other", c.toldIn(a.Text).Quote(a.Segment))
			answer = Fails
			break
		}
		if answer == Fails {
			break // the first says where to look
		}
	}
	return answer
}

// firstTold are the claims that are compared with one another: no report has more.
func (c *checker) firstTold() []claims.Claim {
	const most = 300
	list := c.told().claims
	return list[:min(most, len(list))]
}

// isUntold reports whether a claim says plainly how many there were, and the tables do not say whether it is true.
func (c *checker) isUntold(claim *claims.Claim) bool {
	if claim.Withdrawn || claim.Mild || claim.Handled && claim.Subject != claims.OfAnswered || claim.Subject == claims.OfOutcomes || claim.Number.Millionths == 0 {
		return false
	}
	verdict, _, _ := c.judgeClaim(claim)
	return verdict == CannotTell || verdict == NotApplicable
}

// areCarriedIn reports whether two numbers of what came in differ by what the text says was carried in.
func (c *checker) areCarriedIn(a, b *claims.Claim) bool {
	off := a.Number.Millionths - b.Number.Millionths
	list := c.firstTold()
	for i := range list {
		if claim := &list[i]; claim.Subject == claims.OfCarriedIn && (claim.Number.Millionths == off || claim.Number.Millionths == -off) {
			return true
		}
	}
	return false
}
