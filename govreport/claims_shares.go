package govreport

import (
	"github.com/zfxxgk/annualreport/govreport/internal/decimal"
	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// This file judges what prose says of itself: percentages, parts and wholes, fees, and what came in against what went out.

// sharesTold is rule N9.
func (c *checker) sharesTold() Answer {
	const most, near = 100, 30 // shares; claims around a share among which its whole may be
	r := c.told()
	answer := NotApplicable
	for i := range r.shares[:min(most, len(r.shares))] {
		s := &r.shares[i]
		part := r.claims[s.claim].number.millionths / amountUnit
		verdict, whole := Fails, int64(0)
		for _, set := range [...]cellSet{gAnswered, gReceived, gReceived | gCarriedIn, gAnswered | gCarriedOut} {
			sum := c.sumOf(set)
			switch {
			case !sum.known:
				verdict = max(verdict, CannotTell)
			case s.fits(part, sum.n):
				verdict = Holds
			case whole == 0:
				whole = sum.n
			}
			if verdict == Holds {
				break
			}
		}
		for j := max(0, s.claim-near); j < min(len(r.claims), s.claim+near); j++ {
			b := &r.claims[j]
			if b.paragraph == r.claims[s.claim].paragraph && s.fits(part, b.number.millionths/amountUnit) && b.number.millionths > part*amountUnit {
				verdict = Holds
			}
		}
		if verdict == Fails && whole >= part && whole > 0 {
			section := r.claims[s.claim].section
			f := c.inProse(section, section, s.start, s.end)
			f.setNumbers("part whole", part, whole)
			f.Args = append(f.Args, Arg{"percent", Verbatim(decimal.Quotient(part*100, whole, s.number.places))})
		} else if verdict == Fails {
			verdict = NotApplicable
		}
		answer = max(answer, verdict)
	}
	return answer
}

// fits reports whether a share is that of part in whole at the precision it is printed with, rounded or cut off.
func (s *share) fits(part, whole int64) bool {
	if whole <= 0 || part > whole || s.number.places > 4 || whole > 1e9 {
		return whole > 1e9
	}
	unit := decimal.Pow10(s.number.places)
	printed := s.number.millionths / (amountUnit / unit)
	exact2 := 2 * part * 100 * unit // twice the share, in units of the last place, times whole
	return printed*2*whole <= exact2+whole && printed*2*whole >= exact2-2*whole+1 ||
		printed*2*whole >= exact2-whole && printed*2*whole <= exact2
}

// sumsTold is rule N10.
func (c *checker) sumsTold() Answer {
	const most = 20
	r := c.told()
	answer := NotApplicable
	for i := range r.sums {
		if s := &r.sums[i]; i < most {
			c.inProse(s.section, s.section, s.start, s.end).setNumbers("sum whole", s.sum, s.whole)
			answer = Fails
		}
	}
	return answer
}

// tariffTold is rule N12.
func (c *checker) tariffTold() Answer {
	fee, quoted, found := c.statedFee()
	switch {
	case !found:
		return NotApplicable
	case fee%(feeStep*amountUnit) == 0:
		return Holds
	}
	places := 0
	if fee%amountUnit != 0 {
		places = 2
	}
	return c.add(&Finding{Pointer: "/disclosure/feesCollected", Quote: quoted, Args: []Arg{{"fee", Verbatim(decimal.Quotient(fee, amountUnit, places))}}})
}

// balanceTold is rule N13: the numbers of one paragraph, where the tables do not already tell which of them is wrong.
func (c *checker) balanceTold() Answer {
	r := c.told()
	answer := NotApplicable
	for from := 0; from < len(r.claims); {
		to := from + 1
		for to < len(r.claims) && r.claims[to].paragraph == r.claims[from].paragraph {
			to++
		}
		answer = max(answer, c.paragraphBalance(r.claims[from:to]))
		from = to
	}
	return answer
}

func (c *checker) paragraphBalance(claims []proseClaim) Answer {
	const unknown = -1
	told := [4]int64{unknown, unknown, unknown, unknown}
	first, last := -1, 0
	for i := range claims {
		claim := &claims[i]
		for k, set := range [...]cellSet{gReceived, gCarriedIn, gAnswered, gCarriedOut} {
			if claim.cells[0] != set || claim.dropped || claim.handled && claim.subject != ofAnswered {
				continue
			}
			n := claim.number.millionths / amountUnit
			if told[k] != unknown && told[k] != n || claim.scope != claims[max(first, 0)].scope {
				return NotApplicable
			}
			if told[k] = n; first < 0 {
				first = i
			}
			last = i
		}
	}
	received, carriedIn, answered, carriedOut := told[0], told[1], told[2], told[3]
	if received == unknown || answered == unknown || carriedOut == unknown {
		return NotApplicable
	}
	out := answered + carriedOut
	switch {
	case out == received || carriedIn != unknown && out == received+carriedIn, carriedIn == unknown && out > received:
		return Holds
	case c.saysOf(claims[first : last+1]):
		return Holds // the tables have told which is wrong
	}
	section := claims[first].section
	text := c.textAt(section).Plain
	if hanzi.Words("撤 补正 终止 不予受理 转办 转送 移送 其余 另有 剩余 未到期 延期 合并").In(hanzi.Line(text, claims[first].start).Of(text)) &&
		claims[first].cells[0] == gReceived && carriedIn == unknown {
		return NotApplicable // some went another way
	}
	f := c.inProse(section, section, claims[first].start, claims[last].end)
	f.setNumbers("received answered carriedOut", received, answered, carriedOut)
	if f.Variant = "tooMany"; carriedIn != unknown {
		f.Variant = ""
		f.setNumbers("carriedIn", carriedIn)
	}
	return Fails
}

// saysOf reports whether one of some claims is against the tables, or the tables are out of balance as they are.
func (c *checker) saysOf(claims []proseClaim) bool {
	agree := true
	for i := range claims {
		verdict, _, _ := c.judgeClaim(&claims[i])
		if verdict == Fails {
			return true
		}
		agree = agree && verdict == Holds
	}
	return agree
}
