package govreport

// The rule about what a check was asked for: U1.

// optionsRule is the code of the rule that no option switches off.
const optionsRule Code = "U1"

var readsOptions = Text{zh: "看的是检查选项，不是报告", key: "unexpressed.readsOptions"}

var ruleU1 = rule{
	code: "U1", severity: Error, editions: both, unexpressed: readsOptions,
	title:   "检查选项有效",
	basis:   "检查选项的说明",
	message: "检查选项 {option} 写有“{value}”，{why}；这一项没有起作用，检查结果不完整",
	help:    "改正这个检查选项，再检查一遍。选项由调用检查的程序设定，不是报告的内容。",
	judge:   (*checker).optionsAreValid,
}

// optionsAreValid is rule U1. It stands first in the catalogue, so that it is read before a result that looks clean.
func (c *checker) optionsAreValid() Answer {
	answer := Holds
	if c.switches.named && c.options.Deadline == "" {
		return answer
	}
	for _, fault := range c.options.faults(c.rules) {
		f := Finding{}
		f.argVerbatim("option", fault.Option)
		f.argVerbatim("value", shorten(fault.Value))
		f.arg("why", fault.Why)
		answer = c.add(&f)
	}
	return answer
}
