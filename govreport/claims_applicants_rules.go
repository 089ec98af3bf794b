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

// judgeApplicants compares what came in from kinds of applicants with the row of what came in, with that and what was carried in, and
// where all that were handled are meant, with what was answered.
func (c *checker) judgeApplicants(claim *claims.Claim) (verdict Answer, received tableSum, lacks []string) {
	received = c.sumOf(claim.Cells[0])
	lacks = c.claimedCells(claim.Cells[0])
	all := c.columnsIn("/applications/carriedIn/", lacks)
	all.n, all.known = all.n+received.n, all.known && received.known
	answered := c.columnsIn("/applications/outcomes/total/", lacks)
	n := claim.Number.Int()
	switch {
	case received.known && received.n == n, all.known && all.n == n, claim.Handled && answered.known && answered.n == n:
		return Holds, received, nil
	case claim.Handled && !answered.known:
		return CannotTell, received, lacks
	case all.known, received.n > n:
		return Fails, received, nil
	}
	return CannotTell, received, lacks
}

// columnsIn adds up what stands in another row in the columns of some cells of what came in.
func (c *checker) columnsIn(row string, cells []string) tableSum {
	s := tableSum{known: true}
	for _, pointer := range cells {
		_, column, _ := strings.Cut(pointer, "/received/")
		i := c.form.index[row+column]
		s.n += c.cells.n[i]
		s.known = s.known && c.cells.known[i]
	}
	return s
}

// columnsOf names the columns that a claim adds up.
func (c *checker) columnsOf(claim *claims.Claim) (names Text) {
	for _, pointer := range c.claimedCells(claim.Cells[0]) {
		names = names.join(byPlus, unnoted(c.form.Cell(pointer).Column))
	}
	return names
}
