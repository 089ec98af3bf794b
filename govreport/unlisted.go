package govreport

// This file bounds how many findings are listed: a document of 4 MB can have 420,000 members that the form does not, and nobody
// reads so many sentences. What is not listed is counted.

// MostListed is how many findings of one rule and one severity are listed in one place, unless Options.MostListed says otherwise.
// A place is a member of the report itself with all that is below it, such as /applications; what is in none of them, as a member
// that the form does not have, is in the report as a whole. Real reports have a tenth as many at worst. One finding more counts
// the others, see Finding.Unlisted.
const MostListed = 300

// A tally is how many findings of a rule and a severity are listed in a place, those that the report explains apart: they are
// settled, and one that counts others must not count both. The checker keeps tallies for its next run.
type tally struct {
	code      Code
	severity  Severity
	place     string
	explained bool
	listed    int
	rest      int // the finding that counts the others; 0 while there are none
}

// keep lists a finding, or counts it where enough like it are listed. It returns the one that is listed, or f.
func (c *checker) keep(f *Finding) *Finding {
	explanation := c.standingExplanation(f)
	t := c.tallyOf(f, explanation != nil)
	most := c.options.MostListed
	if most == 0 {
		most = MostListed
	}
	switch {
	case t.rest > 0:
		c.result.Findings[t.rest].Unlisted++
		return f
	case t.listed == most:
		t.rest = len(c.result.Findings)
		c.list(&Finding{Code: f.Code, Severity: f.Severity, Edition: f.Edition, Pointer: f.Pointer, Unlisted: 1, Explanation: explanation})
		return f
	}
	t.listed++
	return c.list(f)
}

func (c *checker) list(f *Finding) *Finding {
	c.result.Findings = append(c.result.Findings, *f)
	c.foundBy = append(c.foundBy, c.at)
	return &c.result.Findings[len(c.result.Findings)-1]
}

// tallyOf returns the tally that a finding belongs to. Rules go from place to place, so that it is among the last.
func (c *checker) tallyOf(f *Finding, explained bool) *tally {
	place := placeOfMany(f.Pointer)
	for i := len(c.tallies) - 1; i >= 0; i-- {
		if t := &c.tallies[i]; t.code == f.Code && t.severity == f.Severity && t.place == place && t.explained == explained {
			return t
		}
	}
	c.tallies = append(c.tallies, tally{code: f.Code, severity: f.Severity, place: place, explained: explained})
	return &c.tallies[len(c.tallies)-1]
}

// placeOfMany is the place in which findings are counted together: a member of the report, or "".
func placeOfMany(pointer string) string {
	name := sectionName(pointer)
	for i := range reportMembers {
		if m := &reportMembers[i]; m.name == name {
			return m.name // not the pointer's own bytes, which would be kept
		}
	}
	return ""
}

// countsLike reports whether a finding counts others, among which one of a rule at a place can be.
func (f *Finding) countsLike(code Code, pointer string) bool {
	return f.Unlisted > 0 && f.Code == code && placeOfMany(f.Pointer) == placeOfMany(pointer)
}

// inUnlisted is the sentence of a finding that counts others.
var inUnlisted = Text{zh: "从这里起另有 {n} 处同样的问题，只计数，不逐条列出", key: "finding.unlisted"}
