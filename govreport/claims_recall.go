package govreport

// This file reads the prose of a report once for all rules, and keeps what was read for the next check.

// release forgets the check. What was read is kept for the next one, unless it is much.
func (r *proseReader) release() {
	const most = 1000 // of what is kept
	if cap(r.claims)+cap(r.items) > most {
		*r = proseReader{}
		return
	}
	r.c = nil
}

// A proseKey is all that the reading of a report's prose depends on. A form is checked at every key pressed, mostly in a
// cell: its prose is the same as before and need not be read again.
type proseKey struct {
	organ   Organ
	title   string
	year    int
	scope   Scope
	edition Edition
	texts   [4]string
}

func (c *checker) proseKey() proseKey {
	r := c.report
	return proseKey{r.Organ, r.Title, r.Year, r.Scope, c.form.Edition,
		[4]string{r.Preamble, r.Overview.Text, r.Problems.Text, r.OtherMatters.Text}}
}

// recall takes the claims that were read the last time for those of another check of the same prose.
func (r *proseReader) recall(c *checker) {
	r.c, r.claims = c, append(r.claims[:0], r.kept...)
	clear(r.tables[:])
}
