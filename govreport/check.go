package govreport

// A checker is one run of Check.
type checker struct {
	report  *Report
	options *Options
	form    *Form
	cells   cellValues
	result  Result
}

// add reports a finding, unless its rule is switched off.
func (c *checker) add(f Finding) {
	if c.runs(f.Code) {
		c.result.Findings = append(c.result.Findings, f)
	}
}
