package govreport

import (
	"math/bits"
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/claims"
	"github.com/zfxxgk/annualreport/govreport/internal/decimal"
)

// This file says which cells of the form stand behind claims.Pointers, what they are called, and what they come to.

// claimedCells lists the cells of a set.
func (c *checker) claimedCells(set claims.Cells) []string {
	var cells []string
	for bit := range claims.Pointers {
		if set&(1<<bit) == 0 {
			continue
		}
		prefix := claims.Pointers[bit]
		if !strings.HasSuffix(prefix, "/") {
			cells = append(cells, prefix)
			continue
		}
		for i := range c.form.Cells {
			if pointer := c.form.Cells[i].Pointer; strings.HasSuffix(pointer, "/total") && strings.HasPrefix(pointer, prefix) {
				cells = append(cells, pointer)
			}
		}
	}
	return cells
}

// spotOf is what a claim is about: the first of its cells, or the row they are in.
func spotOf(claim *claims.Claim) spot {
	return spot{pointer: claims.Pointers[bits.TrailingZeros64(uint64(claim.Cells[0]))]}
}

// sharedBy is where cells stand together: the cell, or the row, the group of rows or the table that they share.
func sharedBy(cells []string) string {
	shared := cells[0]
	for _, cell := range cells {
		for !under(cell, shared) {
			shared = shared[:strings.LastIndexByte(shared, '/')]
		}
	}
	return shared
}

// namesOf names the numbers of a set as the form does, joined as a sum.
func (c *checker) namesOf(set claims.Cells) Text {
	var names Text
	for bit := range claims.Pointers {
		one := set & (1 << bit)
		if one == 0 {
			continue
		}
		cells := c.claimedCells(one)
		if len(cells) == 0 {
			continue
		}
		labels := c.form.Cell(cells[0]).Labels
		label := labels[len(labels)-1]
		if len(cells) > 1 {
			label = labels[len(labels)-2]
		}
		name := unnoted(label)
		if !strings.HasSuffix(claims.Pointers[bit], "/") { // a single cell
			column := c.form.Cell(cells[0]).Column
			name = Text{zh: "{row}{column}", key: "line.cell"}.with("row", name).with("column", unnoted(column))
		}
		names = names.join(byPlus, name)
	}
	return names
}

// unnoted is a label without the note printed behind it: （二）部分公开（区分处理的，只计这一情形，不计其他情形）.
func unnoted(label Text) Text {
	switch label.key {
	case partiallyGranted:
		return Text{zh: "（二）部分公开", key: "/applications/outcomes/partiallyGranted.name"}
	case feesThisYear.key:
		return Text{zh: "本年收费金额", key: "column.feesThisYear.name"}
	default:
		return label
	}
}

// A tableSum is the sum of the cells of a set, as far as they are known.
type tableSum struct {
	_ incomparable

	n     int64
	known bool // every cell
	none  bool // the edition has no such cells
	added bool // it has been worked out
}

// sumOf adds up the cells of a set. What each bit stands for is added up once.
func (c *checker) sumOf(set claims.Cells) tableSum {
	s := tableSum{known: true}
	for ; set != 0; set &= set - 1 {
		one := &c.reading.tables[bits.TrailingZeros64(uint64(set))]
		if !one.added {
			*one = c.addUp(set & -set)
		}
		s.n += one.n
		s.known = s.known && one.known
		s.none = s.none || one.none
	}
	return s
}

func (c *checker) addUp(one claims.Cells) tableSum {
	s := tableSum{known: true, added: true}
	cells := c.claimedCells(one)
	for _, pointer := range cells {
		i, ok := c.form.index[pointer]
		if !ok {
			s.none = true
			continue
		}
		s.n += c.cells.n[i]
		if c.cells.known[i] {
			continue
		}
		s.known = false
		if strings.HasPrefix(pointer, "/applications/") && strings.HasSuffix(pointer, "/total") {
			s.n += c.rowSoFar(i)
		}
	}
	s.none = s.none || len(cells) == 0
	return s
}

// rowSoFar adds up what is filled of a row of table 3 whose total is not.
func (c *checker) rowSoFar(total int) (n int64) {
	for i := total - totalColumn; i < total; i++ {
		if c.cells.known[i] {
			n += c.cells.n[i]
		}
	}
	return n
}

// judgeClaim compares a claim with the sums it may mean.
func (c *checker) judgeClaim(claim *claims.Claim) (verdict Answer, first tableSum, lacks []string) {
	switch {
	case claim.Cells[0] == claims.Fee:
		return c.judgeFee(claim)
	case claim.Subject == claims.OfApplicants:
		return c.judgeApplicants(claim)
	}
	n := claim.Number.Int()
	verdict = NotApplicable
	for i, set := range claim.Cells {
		if set == 0 {
			continue
		}
		s := c.sumOf(set)
		if i == 0 {
			first = s
		}
		switch {
		case s.none:
			continue
		case s.known && (s.n == n || claim.AtLeast && s.n > n):
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
	if verdict == Fails && claim.Subject == claims.OfAnswered && c.isOfNew(n) {
		return Holds, first, nil
	}
	return verdict, first, lacks
}

// isOfNew reports whether a number is what was answered of what came in within the year, where the text counts what was carried in
// by itself: 收到27件，答复24件，结转3件；上年结转的2件已办结.
func (c *checker) isOfNew(n int64) bool {
	received, in, out := c.sumOf(claims.Received), c.sumOf(claims.CarriedIn), c.sumOf(claims.CarriedOut)
	if !received.known || !in.known || !out.known || in.n == 0 || received.n != n+out.n {
		return false
	}
	came, carried := false, false
	list := c.firstTold()
	for i := range list {
		claim := &list[i]
		came = came || claim.Subject == claims.OfReceived && claim.Number.Int() == received.n && !claim.Withdrawn
		carried = carried || claim.Subject == claims.OfCarriedIn && claim.Number.Int() == in.n && !claim.Withdrawn
	}
	return came && carried
}

// feeRoundedAway tells of an amount of which nothing is left in the table: 300元 beside 0.
func (c *checker) feeRoundedAway() Answer {
	list := c.told().claims
	for i := range list {
		claim := &list[i]
		if claim.Cells[0] != claims.Fee || claim.Withdrawn || claim.Number.Millionths == 0 || c.hasSpoken(spotOf(claim)) {
			continue
		}
		if verdict, collected, _ := c.judgeFee(claim); verdict != Holds || collected.n != 0 {
			continue
		}
		f := c.inProse("/disclosure/feesCollected", claim.Text, claim.Segment)
		f.Severity, f.Variant, f.Actual = Advice, "rounded", TextValue(c.report.Disclosure.FeesCollected.String())
		yuan := claim.Number.Millionths
		if claim.Number.Measure != "元" {
			yuan *= yuanPerUnit
		}
		f.Repair = amountOfYuan(f.Pointer, yuan)
		return Fails
	}
	return NotApplicable
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
