package govreport

import (
	"github.com/zfxxgk/annualreport/govreport/internal/claims"
	"github.com/zfxxgk/annualreport/govreport/internal/decimal"
	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// The rules that hold prose against itself: percentages, parts and wholes, and what came in against what went out.

var ruleN9 = rule{
	code: "N9", severity: Warning, editions: both, unexpressed: readsText, explainable: true,
	title:   "文字所述占比与件数一致",
	basis:   "逻辑关系：占比＝部分÷整体",
	message: "“{quote}”：{part} 件占 {whole} 件的 {percent}%",
	help:    "核对件数、总数和占比。",
	judge:   (*checker).sharesTold,
}

// sharesTold is rule N9.
func (c *checker) sharesTold() Answer {
	const most, near = 100, 30 // shares; claims around a share among which its whole may be
	told := c.told()
	answer := NotApplicable
	for i := range told.shares[:min(most, len(told.shares))] {
		s := &told.shares[i]
		of := &told.claims[s.Claim]
		part := of.Number.Int()
		verdict, whole := Fails, int64(0)
		for _, set := range [...]claims.Cells{claims.Answered, claims.Received, claims.Received | claims.CarriedIn, claims.Answered | claims.CarriedOut} {
			sum := c.sumOf(set)
			switch {
			case !sum.known:
				verdict = max(verdict, CannotTell)
			case fits(s, part, sum.n):
				verdict = Holds
			case whole == 0:
				whole = sum.n
			}
			if verdict == Holds {
				break
			}
		}
		for j := max(0, s.Claim-near); j < min(len(told.claims), s.Claim+near); j++ {
			b := &told.claims[j]
			if b.Paragraph == of.Paragraph && fits(s, part, b.Number.Int()) && b.Number.Millionths > part*amountUnit {
				verdict = Holds
			}
		}
		if verdict == Fails && whole >= part && whole > 0 {
			f := c.inProse("", of.Text, s.Segment)
			f.setNumbers("part whole", part, whole)
			f.Args = append(f.Args, Arg{"percent", Verbatim(decimal.Quotient(part*100, whole, s.Number.Places))})
		} else if verdict == Fails {
			verdict = NotApplicable
		}
		answer = max(answer, verdict)
	}
	return answer
}

// fits reports whether a share is that of part in whole at the precision it is printed with, rounded or cut off.
func fits(s *claims.Share, part, whole int64) bool {
	const places, largest = 6, 1e9 // beyond which nothing is reckoned, and so nothing said
	if s.Number.Places > places || whole > largest {
		return true
	}
	if whole <= 0 || part > whole {
		return false
	}
	unit := decimal.Pow10(s.Number.Places)
	printed := s.Number.Millionths / (amountUnit / unit)
	exact2 := 2 * part * 100 * unit // twice the share, in units of the last place, times whole
	return printed*2*whole <= exact2+whole && printed*2*whole >= exact2-2*whole+1 ||
		printed*2*whole >= exact2-whole && printed*2*whole <= exact2
}

var ruleN10 = rule{
	code: "N10", severity: Advice, editions: both, unexpressed: readsText, explainable: true,
	title:   "文字中各分项之和与总数一致",
	basis:   "逻辑关系：分项之和＝总数",
	message: "“{quote}”：各分项之和为 {sum}，总数为 {whole}",
	help:    "核对总数和各分项。",
	judge:   (*checker).sumsTold,
}

// sumsTold is rule N10.
func (c *checker) sumsTold() Answer {
	const most = 20
	told := c.told()
	answer := NotApplicable
	for i := range told.totals {
		if s := &told.totals[i]; i < most && !c.isAgainstTables(s) {
			c.inProse("", s.Text, s.Segment).setNumbers("sum whole", s.Sum, s.Whole)
			answer = Fails
		}
	}
	return answer
}

// isAgainstTables reports whether a number of a total differs from the tables, which tell then which is wrong.
func (c *checker) isAgainstTables(s *claims.Total) bool {
	list := c.told().claims
	for i := range list {
		claim := &list[i]
		if claim.Text != s.Text || claim.Withdrawn || claim.End <= s.Start || claim.Start >= s.End {
			continue
		}
		if verdict, _, _ := c.judgeClaim(claim); verdict == Fails {
			return true
		}
	}
	return false
}

var ruleN13 = rule{
	code: "N13", severity: Warning, editions: both, after: []Code{"N1", "N2", "N3", "N4", "N5"}, unexpressed: readsText, explainable: true,
	title:   "文字所述收到与处理平衡",
	basis:   "第三部分表格印注：“第一项加第二项之和，等于第三项加第四项之和”",
	message: "文字所述收到 {received} 件、上年结转 {carriedIn} 件，与办结 {answered} 件、结转下年 {carriedOut} 件不平衡（“{quote}”）",
	variants: []sentence{
		{"tooMany", "文字所述收到 {received} 件，多于办结 {answered} 件与结转下年 {carriedOut} 件之和（“{quote}”）"},
	},
	help:  "核对申请登记台账，改正文字。",
	judge: (*checker).balanceTold,
}

// balanceTold is rule N13: the numbers of one paragraph, where the tables do not already tell which of them is wrong.
func (c *checker) balanceTold() Answer {
	list := c.told().claims
	answer := NotApplicable
	for from := 0; from < len(list); {
		to := from + 1
		for to < len(list) && list[to].Paragraph == list[from].Paragraph {
			to++
		}
		answer = max(answer, c.paragraphBalance(list[from:to]))
		from = to
	}
	return answer
}

func (c *checker) paragraphBalance(list []claims.Claim) Answer {
	const unknown = -1
	told := [4]int64{unknown, unknown, unknown, unknown}
	first, last := -1, 0
	for i := range list {
		claim := &list[i]
		for k, set := range [...]claims.Cells{claims.Received, claims.CarriedIn, claims.Answered, claims.CarriedOut} {
			if claim.Cells[0] != set || claim.Withdrawn || claim.Handled && claim.Subject != claims.OfAnswered {
				continue
			}
			n := claim.Number.Int()
			if told[k] != unknown && told[k] != n || !claim.SameCircle(&list[max(first, 0)]) {
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
	case c.saysOf(list[first : last+1]):
		return Holds // the tables have told which is wrong
	}
	text := c.toldIn(list[first].Text).Plain
	if hanzi.Words("撤 补正 终止 不予受理 转办 转送 移送 其余 另有 剩余 未到期 延期 合并").In(hanzi.Line(text, list[first].Start).Of(text)) &&
		list[first].Cells[0] == claims.Received && carriedIn == unknown {
		return NotApplicable // some went another way
	}
	f := c.inProse("", list[first].Text, hanzi.Segment{Start: list[first].Start, End: list[last].End})
	f.setNumbers("received answered carriedOut", received, answered, carriedOut)
	if f.Variant = "tooMany"; carriedIn != unknown {
		f.Variant = ""
		f.setNumbers("carriedIn", carriedIn)
	}
	return Fails
}

// saysOf reports whether one of some claims is against the tables, or the tables are out of balance as they are.
func (c *checker) saysOf(list []claims.Claim) bool {
	agree := true
	for i := range list {
		verdict, _, _ := c.judgeClaim(&list[i])
		if verdict == Fails {
			return true
		}
		agree = agree && verdict == Holds
	}
	return agree
}
