package govreport

import (
	"github.com/zfxxgk/annualreport/govreport/internal/balance"
	"github.com/zfxxgk/annualreport/govreport/internal/order"
)

// Check runs every rule of the catalogue on a report and returns what it found and what it could not tell. It never stops
// at the first fault: every rule runs on the cells that can be read, whatever is wrong with the others. A clean report
// costs no allocation.
func Check(r *Report, o Options) Result {
	c := spareCheckers.take()
	r = r.certain()
	c.report, c.options = r, o
	c.form = FormOf(r.formEdition())
	c.cells.read(c.form, r)
	if c.previous = previousOf(r, o.Previous.certain()); c.previous != nil {
		c.cells.readPrevious(c.form, c.previous)
	}
	c.run()
	result := c.result
	reading := c.reading
	if reading != nil {
		reading.release()
	}
	*c = checker{reading: reading, texts: c.keptTexts(), tallies: c.tallies[:0], switches: c.switches}
	spareCheckers.keep(c)
	return result
}

// A Result is the answer of one check.
type Result struct {
	Findings  Findings
	Undecided []Undecided // rules that could not tell, in report order
	Final     bool        // whether what is missing was reported
	answers   [maxRules]Answer
	off       ruleSet       // see Off
	later     []laterAnswer // of a result that was read: what this version does not know
}

// A checker is one run of Check. They are used again: the rules are called through the catalogue, which would move each to
// the heap.
type checker struct {
	report   *Report
	previous *Report // the report of the year before, where it can be compared
	options  Options
	form     *Form
	cells    cellValues
	rules    []*rule  // the catalogue
	switches switches // see switchRules; kept for the next run
	rule     *rule    // the rule that is running
	at       int      // which of the catalogue
	result   Result
	foundBy  []int               // of each finding, the rule that was running
	tallies  []tally             // how many findings are listed; see keep
	walked   bool                // the structure has been looked at
	failing  []failure           // sums that fail, until the diagnosis has grouped them
	lapsed   [][]string          // of each explanation, the cells that have changed since
	texts    [texts]proseSection // see text; kept for the next run
	reading  *toldNumbers        // see told; kept for the next run
	levels   *levelCheck         // the reports this one sums; nil for none
	forced   *balance.Values     // see followed; nil until asked for
}

func (c *checker) run() {
	c.result.Final = c.options.Final
	c.readExplanations()
	c.switchRules()
	c.result.off = c.switches.off
	for _, i := range runningOrder() {
		if c.switches.on.has(i) && has(c.rules[i].editions, c.form.Edition) {
			c.at, c.rule = i, c.rules[i]
			c.result.answers[i] = c.answer(c.rule)
		}
	}
	c.attachExplanations()
	c.sortFindings()
}

// answer runs a rule. The structural rules have one walk over the report in common.
func (c *checker) answer(rule *rule) Answer {
	if rule.judge != nil {
		return rule.judge(c)
	}
	if !c.walked {
		c.walked = true
		c.checkStructure()
	}
	return c.structureAnswer(rule.code)
}

// add reports a finding of the running rule. Its severity, unless set, is the rule's.
func (c *checker) add(f *Finding) Answer {
	c.addAndFill(f)
	return Fails
}

// addAndFill is add for a finding that the caller goes on filling in.
func (c *checker) addAndFill(f *Finding) *Finding {
	f.Code = c.rule.code
	return c.emit(f, c.rule.severity)
}

// addStructural reports a structural finding, whose code is set, unless its rule is switched off.
func (c *checker) addStructural(f *Finding) {
	if i := c.indexOf(f.Code); i >= 0 && c.switches.on.has(i) {
		c.emit(f, c.rules[i].severity)
	}
}

func (c *checker) emit(f *Finding, severity Severity) *Finding {
	f.Edition = c.form.Edition
	if len(f.Cells) == 0 && c.form.Cell(f.Pointer) != nil {
		f.Cells = []string{f.Pointer}
	}
	if f.Severity == 0 {
		f.Severity = severity
	}
	return c.keep(f)
}

// structureAnswer is the answer of a structural rule, once the report has been walked.
func (c *checker) structureAnswer(code Code) Answer {
	for i := range c.result.Findings {
		if c.result.Findings[i].Code == code {
			return Fails
		}
	}
	return Holds
}

// constraints judges the constraints of the running rule; explain fills in the finding of one that fails.
func (c *checker) constraints(explain explainer) Answer {
	return c.judgeConstraints(explain, (*checker).fails)
}

// judgeConstraints judges the constraints of the running rule, and has those that fail reported.
func (c *checker) judgeConstraints(explain explainer, report func(*checker, failure)) Answer {
	answer := NotApplicable
	constraints := c.form.Constraints(c.rule.code)
	for i := range constraints {
		constraint := &constraints[i]
		if constraint.plain && c.cells.full && c.cells.balances(constraint) {
			answer = max(answer, Holds)
			continue
		}
		b := c.cells.weigh(constraint)
		switch b.verdict {
		case Fails:
			report(c, failure{c.rule, constraint, b, explain})
		case CannotTell:
			if n := len(c.result.Undecided); n > 0 && c.result.Undecided[n-1].is(c.rule.code, constraint.Cell.Pointer) {
				break // two constraints on one place lack the same
			}
			c.undecided(constraint.Cell.Pointer, c.lack(constraint), c.unknownCells(constraint)...)
		}
		answer = max(answer, b.verdict)
	}
	return answer
}

// sortFindings puts findings and undecided rules into report order: as the form prints the places they point at, and at one
// place in the order of the catalogue.
func (c *checker) sortFindings() {
	order.By(c.result.Findings, func(i int) int { return c.form.place(c.result.Findings[i].Pointer)*maxRules + c.foundBy[i] })
	order.By(c.result.Undecided, func(i int) int {
		u := &c.result.Undecided[i]
		return c.form.place(u.Pointer)*maxRules + c.indexOf(u.Code)
	})
}
