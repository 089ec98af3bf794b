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
	n := claim.Number.Int()
	verdict = NotApplicable
	for i, set := range claim.Cells {
		cells := c.claimedCells(set)
		if len(cells) == 0 {
			break
		}
		came, carried, answered := c.columnsIn("/received/", cells), c.columnsIn("/carriedIn/", cells), c.columnsIn("/outcomes/total/", cells)
		if i == 0 {
			received, lacks = came, cells
		}
		known := came.known && carried.known && (answered.known || !claim.Handled)
		switch {
		case came.known && came.n == n, came.known && carried.known && came.n+carried.n == n, claim.Handled && answered.known && answered.n == n:
			return Holds, came, nil
		case known || came.n > n && !claim.Handled:
			verdict = max(verdict, Fails)
		default:
			return CannotTell, received, lacks
		}
	}
	return verdict, received, lacks
}

// columnsIn adds up what stands in a row of table 3 in the columns of some cells of what came in.
func (c *checker) columnsIn(row string, cells []string) tableSum {
	s := tableSum{known: true}
	for _, pointer := range cells {
		i := c.form.index[strings.Replace(pointer, "/received/", row, 1)]
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
