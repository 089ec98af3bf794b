package govreport

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/claims"
)

// The rule that holds what prose says of kinds of applicants against the columns of table 3.

var ruleN15 = rule{
	code: "N15", severity: Warning, editions: both, unexpressed: readsText, explainable: true,
	title:   "文字所述各类申请人的申请数与表格一致",
	basis:   claimBasis,
	message: "文字写“{quote}”，表中本年新收“{columns}”为 {actual}",
	help:    claimHelp,
	judge:   (*checker).applicantsTold,
}

// applicantsTold is rule N15.
func (c *checker) applicantsTold() Answer { return c.claimsOf(claims.OfApplicants) }

// judgeApplicants compares what came in from kinds of applicants with the row of what came in, or with that and what was carried in.
func (c *checker) judgeApplicants(claim *claims.Claim) (verdict Answer, received tableSum, lacks []string) {
	received = c.sumOf(claim.Cells[0])
	lacks = c.claimedCells(claim.Cells[0])
	all := received
	for _, pointer := range lacks {
		_, column, _ := strings.Cut(pointer, "/received/")
		i := c.form.index["/applications/carriedIn/"+column]
		all.n += c.cells.n[i]
		all.known = all.known && c.cells.known[i]
	}
	n := claim.Number.Int()
	switch {
	case received.known && received.n == n, all.known && all.n == n:
		return Holds, received, nil
	case all.known, received.n > n:
		return Fails, received, nil
	}
	return CannotTell, received, lacks
}

// columnsOf names the columns that a claim adds up.
func (c *checker) columnsOf(claim *claims.Claim) (names Text) {
	for _, pointer := range c.claimedCells(claim.Cells[0]) {
		names = names.join(byPlus, unnoted(c.form.Cell(pointer).Column))
	}
	return names
}
