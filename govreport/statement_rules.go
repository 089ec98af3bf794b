package govreport

import "github.com/zfxxgk/annualreport/govreport/internal/claims"

// The rules that hold a table against statements in prose that it can contradict outright: that acts were published, that
// applications were received, and that none were.

var ruleT28 = rule{
	code: "T2-8", severity: Warning, editions: []Edition{Edition2021}, unexpressed: readsText, explainable: true,
	title:   "公开数不应多于决定数",
	basis:   "第二部分表格统计全部处理决定，含依法未公开的",
	message: "处理决定为 {actual} 件，少于文字所述公开数 {published}（“{quote}”）",
	help:    "核对处理决定数量：应包括已公开和依法未公开的全部决定。",
	judge:   (*checker).publishedDecisions,
}

// publishedDecisions is rule T2-8: what was published cannot be more than what was decided. The numbers of a government
// that reports only its own decisions are no measure for what its website publishes.
func (c *checker) publishedDecisions() Answer {
	answer := NotApplicable
	for _, act := range [...]claims.Cells{claims.Licence, claims.Penalty, claims.Coercion} {
		published := c.told().mostOf(act)
		if published == nil {
			continue
		}
		pointer, decided := spotOf(published).pointer, c.sumOf(act)
		switch {
		case !decided.known:
			answer = max(answer, c.lacking(pointer, pointer))
		case published.Number.Int() <= decided.n:
			answer = max(answer, Holds)
		case c.report.Scope != Aggregated && (c.report.Organ.Kind == Government || c.report.Organ.Kind == GovernmentOffice):
			continue
		case c.report.Scope != Aggregated && c.report.Organ.Kind == "":
			answer = max(answer, c.undecided(pointer, UnknownOrgan, "/organ/kind"))
		default:
			f := c.inProse(pointer, published.Text, published.Segment)
			f.Actual = NumberValue(decided.n)
			f.argNumber("published", published.Number.Int())
			answer = Fails
		}
	}
	return answer
}

var ruleT3Z = rule{
	code: "T3-Z", severity: Error, editions: both, unexpressed: readsText,
	title:   "全零与文字矛盾",
	basis:   "第三部分表格与第一部分应一致（条例第五十条）",
	message: "表中没有新收、结转的申请，文字却写“{quote}”",
	variants: []sentence{
		{"fewer", "表中本年新收 {actual} 件，文字却写“{quote}”"},
	},
	help:  "核对申请登记台账，改正第三部分表格或文字。",
	judge: (*checker).zerosAgainstProse,
}

// zerosAgainstProse is rule T3-Z. An error must be certain, as what it reads must be; and once is enough.
func (c *checker) zerosAgainstProse() Answer {
	const receivedAt, carriedAt = "/applications/received/total", "/applications/carriedIn/total"
	a := &c.report.Applications
	received, receivedKnown := a.Received.Total.Int()
	carried, carriedKnown := a.CarriedIn.Total.Int()
	told, answer := c.told(), NotApplicable
	for i := range told.claims {
		claim := &told.claims[i]
		if in := preambleText + claim.Text; !claim.Certain() || in != overviewText && in != applicationsNote {
			continue // plans, in the others
		}
		f := Finding{Pointer: receivedAt, Cells: []string{receivedAt}, Actual: NumberValue(received)}
		f.quotes(c.toldIn(claim.Text), claim.Segment)
		some := claim.Number.Millionths > 0
		switch {
		case some && (received+carried > 0 || c.countsApplications()):
			answer = max(answer, Holds) // how many is another question
		case some && receivedKnown && carriedKnown:
			f.bind(carriedAt)
			return c.add(&f)
		case !some && receivedKnown && received == 0:
			answer = max(answer, Holds)
		case !some && received > 0 && !c.countsOnlyItself():
			answer = max(answer, c.undecided(receivedAt, UnknownScope, "/scope"))
		case !some && received > 0 && !told.countsApplications(claim.Text):
			f.Variant = "fewer"
			return c.add(&f)
		case some || !receivedKnown:
			answer = max(answer, c.lacking(receivedAt, receivedAt, carriedAt))
		}
	}
	return answer
}

// countsApplications reports whether a text counts applications anywhere.
func (t *toldNumbers) countsApplications(text int) bool {
	for i := range t.spoken {
		if m := &t.spoken[i]; m.Text == text && m.Topics&claims.Applications != 0 && m.Number > 0 {
			return true
		}
	}
	return false
}

// countsApplications reports whether any cell of table 3 counts something.
func (c *checker) countsApplications() bool {
	for i, cell := range c.form.Cells {
		if c.cells.known[i] && c.cells.n[i] > 0 && cell.Section.Pointer == "/applications" {
			return true
		}
	}
	return false
}

// countsOnlyItself reports whether the tables are surely about the organ alone, as "we received none" is.
func (c *checker) countsOnlyItself() bool {
	switch c.report.Scope {
	case Own:
		return true
	case Aggregated:
		return false
	}
	switch c.report.Organ.Kind {
	case Department, Township, Subdistrict:
		return true
	}
	return false
}
