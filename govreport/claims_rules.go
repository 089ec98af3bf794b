package govreport

import "github.com/zfxxgk/annualreport/govreport/internal/claims"

// The rules that hold what prose says of numbers against the tables. What it says is read by package claims, which cells are meant
// is in claims_cells.go.

// What the rules share by which a claim in prose equals cells.
const (
	claimBasis   = "文字与表格应一致（条例第五十条）"
	claimMessage = "文字写“{quote}”，表中{cells}为 {actual}"
	claimHelp    = "核对台账，改正文字或表格。"
)

// claimVariants is for what is claimed with doubt: of documents the text may mean those published, of disputes all that the organ has,
// of letters of reply several to one application.
var claimVariants = []sentence{{"maybe", "文字写“{quote}”，表中{cells}为 {actual}；所指可能不同，请核对"}}

var ruleN1 = rule{
	code: "N1", severity: Warning, editions: both, after: []Code{"T3-Z"}, unexpressed: readsText, explainable: true,
	title:   "文字所述收到申请数与表格一致",
	basis:   claimBasis,
	message: claimMessage,
	help:    claimHelp,
	judge:   (*checker).receivedTold,
}

func (c *checker) receivedTold() Answer { return c.claimsOf(claims.OfReceived) }

var ruleN2 = rule{
	code: "N2", severity: Warning, editions: both, after: []Code{"T3-Z"}, unexpressed: readsText, explainable: true,
	title:   "文字所述上年结转数与表格一致",
	basis:   claimBasis,
	message: claimMessage,
	help:    claimHelp,
	judge:   (*checker).carriedInTold,
}

func (c *checker) carriedInTold() Answer { return c.claimsOf(claims.OfCarriedIn) }

var ruleN3 = rule{
	code: "N3", severity: Warning, editions: both, after: []Code{"T3-Z"}, unexpressed: readsText, explainable: true,
	title:    "文字所述答复办结数与表格一致",
	basis:    claimBasis,
	message:  claimMessage,
	variants: claimVariants,
	help:     claimHelp,
	judge:    (*checker).answeredTold,
}

func (c *checker) answeredTold() Answer { return c.claimsOf(claims.OfAnswered) }

var ruleN4 = rule{
	code: "N4", severity: Warning, editions: both, after: []Code{"T3-Z"}, unexpressed: readsText, explainable: true,
	title:   "文字所述结转下年数与表格一致",
	basis:   claimBasis,
	message: claimMessage,
	help:    claimHelp,
	judge:   (*checker).carriedOutTold,
}

func (c *checker) carriedOutTold() Answer { return c.claimsOf(claims.OfCarriedOut) }

var ruleN5 = rule{
	code: "N5", severity: Warning, editions: both, after: []Code{"T3-Z"}, unexpressed: readsText, explainable: true,
	title:   "文字所述办理结果与表格一致",
	basis:   claimBasis,
	message: claimMessage,
	help:    claimHelp,
	judge:   (*checker).outcomesTold,
}

func (c *checker) outcomesTold() Answer { return c.claimsOf(claims.OfOutcomes) }

var ruleN6 = rule{
	code: "N6", severity: Warning, editions: both, unexpressed: readsText, explainable: true,
	title:    "文字所述复议、诉讼数与表格一致",
	basis:    claimBasis,
	message:  claimMessage,
	variants: claimVariants,
	help:     claimHelp,
	judge:    (*checker).disputesTold,
}

func (c *checker) disputesTold() Answer { return c.claimsOf(claims.OfDisputes) }

var ruleN7 = rule{
	code: "N7", severity: Warning, editions: only2021, unexpressed: readsText, explainable: true,
	title:    "文字所述规章、规范性文件数与表格一致",
	basis:    claimBasis,
	message:  claimMessage,
	variants: claimVariants,
	help:     claimHelp,
	judge:    (*checker).documentsTold,
}

func (c *checker) documentsTold() Answer { return c.claimsOf(claims.OfDocuments) }

var ruleN8 = rule{
	code: "N8", severity: Warning, editions: only2021, after: []Code{"C04"}, unexpressed: readsText, explainable: true,
	title:   "文字所述许可、处罚、强制决定数和收费与表格一致",
	basis:   claimBasis,
	message: claimMessage,
	variants: []sentence{
		{"rounded", "文字写“{quote}”，表中为 {actual} 万元；金额虽小，也应以万元计入"},
	},
	help:  claimHelp,
	judge: (*checker).decisionsTold,
}

func (c *checker) decisionsTold() Answer {
	return max(c.claimsOf(claims.OfDecisions), c.feeRoundedAway())
}

var ruleN11 = rule{
	code: "N11", severity: Warning, editions: both, after: []Code{"C04", "T3-Z"}, unexpressed: readsText, explainable: true,
	title:    "文字说没有的，表格应为 0",
	basis:    claimBasis,
	message:  claimMessage,
	variants: claimVariants,
	help:     claimHelp,
	judge:    (*checker).noneTold,
}

// noneTold is rule N11: whatever the text says there was none of.
func (c *checker) noneTold() Answer {
	return c.judgeClaims(func(claim *claims.Claim) bool { return claim.Number.Millionths == 0 })
}

// claimsOf judges the claims of a subject that say how many.
func (c *checker) claimsOf(s claims.Subject) Answer {
	return c.judgeClaims(func(claim *claims.Claim) bool { return claim.Subject == s && claim.Number.Millionths != 0 })
}

// judgeClaims judges the claims that are the running rule's.
func (c *checker) judgeClaims(ofRule func(*claims.Claim) bool) Answer {
	const most = 20 // findings of one rule
	told := c.told()
	answer, found := NotApplicable, 0
	for i := range told.claims {
		claim := &told.claims[i]
		if claim.Withdrawn || !ofRule(claim) || c.hasSpoken(spotOf(claim)) || c.isOther(claim) {
			continue
		}
		verdict, sum, lacks := c.judgeClaim(claim)
		switch verdict {
		case Fails:
			if found < most && !told.repeated(i) {
				c.addClaim(claim, sum)
				found++
			}
			claim.Handled = true
		case CannotTell:
			if answer < CannotTell {
				c.lacking(lacks[0], lacks...)
			}
		}
		answer = max(answer, verdict)
	}
	return answer
}

// repeated reports whether a claim has been made before, word for word or not.
func (t *toldNumbers) repeated(i int) bool {
	a := &t.claims[i]
	for j := max(0, i-50); j < i; j++ {
		if b := &t.claims[j]; b.Cells[0] == a.Cells[0] && b.Number.Millionths == a.Number.Millionths && !b.Withdrawn {
			return true
		}
	}
	return false
}

func (c *checker) addClaim(claim *claims.Claim, sum tableSum) {
	cells := c.claimedCells(claim.Cells[0])
	f := c.inProse(sharedBy(cells), claim.Text, claim.Segment)
	f.Cells, f.Actual = cells, NumberValue(sum.n)
	f.Args = []Arg{{"cells", c.namesOf(claim.Cells[0])}, {"claimed", digits(claim.Number.Int())}}
	if claim.Subject == claims.OfApplicants {
		f.Args = []Arg{{"columns", c.columnsOf(claim)}}
	}
	if claim.Cells[0] == claims.Fee {
		f.Actual = TextValue(c.report.Disclosure.FeesCollected.String())
	}
	if claim.Mild && (claim.Subject != claims.OfDisputes || c.agreement(claim) <= 0) {
		f.Severity, f.Variant = Advice, "maybe"
	}
}

// isOther reports whether a doubtful claim speaks of other disputes: another sentence tells of the same cells, and agrees better.
func (c *checker) isOther(claim *claims.Claim) bool {
	if !claim.Mild || claim.Subject != claims.OfDisputes {
		return false
	}
	list, agreement := c.doubtful(), c.agreement(claim)
	for i := range list {
		if other := &list[i]; other.agreement > agreement && other.Cells[0] == claim.Cells[0] && !other.SameSentence(claim) {
			return true
		}
	}
	return false
}

// agreement is by how many more of the doubtful numbers of a claim's sentence agree with the tables than do not. Where most do, what it
// speaks of is what the tables count, and a number that differs is wrong.
func (c *checker) agreement(claim *claims.Claim) (agree int) {
	list := c.doubtful()
	for i := range list {
		if other := &list[i]; other.SameSentence(claim) {
			agree += other.agrees
		}
	}
	return agree
}

// A doubtfulClaim is a doubtful claim about disputes.
type doubtfulClaim struct {
	*claims.Claim
	agrees    int // 1 where the tables have its number, −1 where they have another
	agreement int // of its sentence
}

// doubtful are the claims among which doubtful ones are compared: no report has more. Each is judged once.
func (c *checker) doubtful() []doubtfulClaim {
	const most = 100
	told := c.told()
	if told.compared {
		return told.doubtful
	}
	told.compared, told.doubtful = true, told.doubtful[:0]
	for i := range told.claims[:min(len(told.claims), most)] {
		claim := &told.claims[i]
		if !claim.Mild || claim.Subject != claims.OfDisputes {
			continue
		}
		d := doubtfulClaim{Claim: claim}
		if claim.Number.Millionths != 0 {
			switch verdict, _, _ := c.judgeClaim(claim); verdict {
			case Holds:
				d.agrees = 1
			case Fails:
				d.agrees = -1
			}
		}
		told.doubtful = append(told.doubtful, d)
	}
	for i := range told.doubtful {
		told.doubtful[i].agreement = c.agreement(told.doubtful[i].Claim)
	}
	return told.doubtful
}
