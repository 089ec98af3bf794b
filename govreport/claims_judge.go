package govreport

import (
	"github.com/zfxxgk/annualreport/govreport/internal/claims"
	"github.com/zfxxgk/annualreport/govreport/internal/decimal"
)

// This file compares claims with the tables.

func (c *checker) receivedTold() Answer   { return c.claimsOf(claims.OfReceived) }
func (c *checker) carriedInTold() Answer  { return c.claimsOf(claims.OfCarriedIn) }
func (c *checker) answeredTold() Answer   { return c.claimsOf(claims.OfAnswered) }
func (c *checker) carriedOutTold() Answer { return c.claimsOf(claims.OfCarriedOut) }
func (c *checker) outcomesTold() Answer   { return c.claimsOf(claims.OfOutcomes) }
func (c *checker) disputesTold() Answer   { return c.claimsOf(claims.OfDisputes) }
func (c *checker) documentsTold() Answer  { return c.claimsOf(claims.OfDocuments) }
func (c *checker) decisionsTold() Answer  { return c.claimsOf(claims.OfDecisions) }

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
		if claim.Withdrawn || !ofRule(claim) || c.hasSpoken(spotOf(claim)) {
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

// judgeClaim compares a claim with the sums it may mean.
func (c *checker) judgeClaim(claim *claims.Claim) (verdict Answer, first tableSum, lacks []string) {
	if claim.Cells[0] == claims.Fee {
		return c.judgeFee(claim)
	}
	n := claim.Number.Int()
	verdict = NotApplicable
	for i, set := range claim.Cells {
		if set == 0 {
			break
		}
		s := c.sumOf(set)
		if i == 0 {
			first = s
		}
		switch {
		case s.none:
			continue
		case s.known && s.n == n:
			return Holds, s, nil
		case s.known || s.n > n:
			verdict = max(verdict, Fails)
		case verdict != CannotTell:
			verdict = CannotTell
			lacks = c.claimedCells(set)
		}
		if verdict == CannotTell {
			break
		}
	}
	return verdict, first, lacks
}

// judgeFee compares an amount at the precision it and the cell are printed with.
func (c *checker) judgeFee(claim *claims.Claim) (verdict Answer, collected tableSum, lacks []string) {
	collected = c.sumOf(claims.Fee)
	if !collected.known {
		return CannotTell, collected, c.claimedCells(claims.Fee)
	}
	told, unit := claim.Number.Millionths, decimal.Pow10(6-min(6, claim.Number.Places))
	if claim.Number.Measure == "元" {
		told, unit = told/yuanPerUnit, unit/yuanPerUnit
	}
	unit = max(unit, decimal.Pow10(6-int(c.report.Disclosure.FeesCollected.scale)), 1)
	if off := collected.n - told; max(off, -off) < unit {
		return Holds, collected, nil
	}
	return Fails, collected, nil
}
