package govreport

import "github.com/zfxxgk/annualreport/govreport/internal/claims"

// The rule that holds what prose says of all applications against what is carried out. What it says is read by package claims.

var ruleN14 = rule{
	code: "N14", severity: Warning, editions: both, after: []Code{"T3-L"}, unexpressed: readsText, explainable: true,
	title:   "文字说全部办结的，不应有结转下年的申请",
	basis:   claimBasis,
	message: claimMessage,
	variants: []sentence{
		{"due", "文字写“{quote}”，表中{cells}为 {actual}；如仅指已到答复期限的申请，请写明"},
	},
	help:  "核对台账，改正文字或表格；年底尚未到期的申请，文字中宜写明结转件数。",
	judge: (*checker).allDone,
}

// allDone is rule N14. What is said outright goes before what may be said of those that were due.
func (c *checker) allDone() Answer {
	var said *claims.Claim
	list := c.told().done
	for i := range list {
		if d := &list[i]; !d.Withdrawn && (said == nil || said.Mild && !d.Mild) {
			said = d
		}
	}
	if said == nil {
		return NotApplicable
	}
	verdict, sum, lacks := c.judgeClaim(said)
	switch {
	case verdict == CannotTell:
		c.lacking(lacks[0], lacks...)
	case verdict == Fails && c.hasSpoken(spot{pointer: "/applications/carriedOut/total"}):
		return Holds // that number is the wrong one
	case verdict == Fails:
		c.addDone(said, sum)
	}
	return verdict
}

func (c *checker) addDone(said *claims.Claim, carriedOut tableSum) {
	const pointer = "/applications/carriedOut/total"
	f := c.inProse(pointer, said.Text, said.Segment)
	f.Cells, f.Actual = []string{pointer}, NumberValue(carriedOut.n)
	f.Args = []Arg{{"cells", c.namesOf(claims.CarriedOut)}}
	if said.Mild {
		f.Severity, f.Variant = Advice, "due"
	}
}
