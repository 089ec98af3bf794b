package govreport

import "github.com/zfxxgk/annualreport/govreport/internal/decimal"

// This file compares claims with the tables.

func (c *checker) receivedTold() Answer   { return c.claimsOf(ofReceived) }
func (c *checker) carriedInTold() Answer  { return c.claimsOf(ofCarriedIn) }
func (c *checker) answeredTold() Answer   { return c.claimsOf(ofAnswered) }
func (c *checker) carriedOutTold() Answer { return c.claimsOf(ofCarriedOut) }
func (c *checker) outcomesTold() Answer   { return c.claimsOf(ofOutcomes) }
func (c *checker) disputesTold() Answer   { return c.claimsOf(ofDisputes) }
func (c *checker) documentsTold() Answer  { return c.claimsOf(ofDocuments) }
func (c *checker) decisionsTold() Answer  { return c.claimsOf(ofDecisions) }

// noneTold is rule N11: whatever the text says there was none of.
func (c *checker) noneTold() Answer {
	return c.judgeClaims(func(claim *proseClaim) bool { return claim.number.millionths == 0 })
}

// claimsOf judges the claims of a subject that say how many.
func (c *checker) claimsOf(s subject) Answer {
	return c.judgeClaims(func(claim *proseClaim) bool { return claim.subject == s && claim.number.millionths != 0 })
}

// told reads the prose once for all rules.
func (c *checker) told() *proseReader {
	r := c.reader
	if r == nil {
		r = new(proseReader)
		c.reader = r
	}
	if r.c == c {
		return r
	}
	key := c.proseKey()
	if r.isRead && r.key == key {
		r.recall(c)
		return r
	}
	*r = proseReader{c: c, name: c.plainName(), words: proseVocabulary(), claims: r.claims[:0], kept: r.kept[:0], shares: r.shares[:0], sums: r.sums[:0], items: r.items[:0]}
	for i := preambleText; i < texts; i++ {
		r.readProse(c.text(i))
	}
	r.settleReport()
	r.isRead, r.key, r.kept = true, key, append(r.kept, r.claims...)
	return r
}

// settleReport drops the claims that count a wider or narrower circle than the tables do: where one number for a thing is
// that of the table, another for another circle is not.
func (r *proseReader) settleReport() {
	if len(r.claims) > 300 {
		return
	}
	for i := range r.claims {
		a := &r.claims[i]
		if a.handled && r.hasReceived(a) {
			a.cells[2] = 0 // 收到27件，办理27件: the second was answered
		}
		if a.scope == 0 || r.c.report.Scope != "" {
			continue
		}
		for j := range r.claims {
			if b := &r.claims[j]; b.cells[0] == a.cells[0] && b.scope != a.scope && b.number.millionths != a.number.millionths {
				a.dropped = true
			}
		}
	}
}

func (r *proseReader) hasReceived(a *proseClaim) bool {
	for i := range r.claims {
		if b := &r.claims[i]; b.sentence == a.sentence && b.cells[0] == gReceived && !b.handled {
			return a.subject == ofAnswered
		}
	}
	return false
}

// judgeClaims judges the claims that are the running rule's.
func (c *checker) judgeClaims(ofRule func(*proseClaim) bool) Answer {
	const most = 20 // findings of one rule
	r := c.told()
	answer, found := NotApplicable, 0
	for i := range r.claims {
		claim := &r.claims[i]
		if claim.dropped || !ofRule(claim) || c.hasSpoken(claim.spot()) {
			continue
		}
		verdict, sum, lacks := c.judgeClaim(claim)
		switch verdict {
		case Fails:
			if found < most && !r.repeated(i) {
				c.addClaim(claim, sum)
				found++
			}
			claim.handled = true
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
func (r *proseReader) repeated(i int) bool {
	a := &r.claims[i]
	for j := max(0, i-50); j < i; j++ {
		if b := &r.claims[j]; b.cells[0] == a.cells[0] && b.number.millionths == a.number.millionths && !b.dropped {
			return true
		}
	}
	return false
}

// judgeClaim compares a claim with the sums it may mean.
func (c *checker) judgeClaim(claim *proseClaim) (verdict Answer, first tableSum, lacks []string) {
	if claim.cells[0] == gFee {
		return c.judgeFee(claim)
	}
	n := claim.number.millionths / amountUnit
	verdict = NotApplicable
	for i, set := range claim.cells {
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
func (c *checker) judgeFee(claim *proseClaim) (verdict Answer, collected tableSum, lacks []string) {
	collected = c.sumOf(gFee)
	if !collected.known {
		return CannotTell, collected, c.claimedCells(gFee)
	}
	told, unit := claim.number.millionths, decimal.Pow10(6-min(6, claim.number.places))
	if claim.number.measure == "元" {
		told, unit = told/yuanPerUnit, unit/yuanPerUnit
	}
	unit = max(unit, decimal.Pow10(6-int(c.report.Disclosure.FeesCollected.scale)), 1)
	if off := collected.n - told; max(off, -off) < unit {
		return Holds, collected, nil
	}
	return Fails, collected, nil
}
