package govreport

import "fmt"

// DumpClaims lists what was read, for development.
func DumpClaims(r *Report) (list []string) {
	c := &checker{report: r, form: FormOf(r.formEdition())}
	c.cells.read(c.form, r)
	p := c.told()
	for i := range p.claims {
		x := &p.claims[i]
		list = append(list, fmt.Sprintf("%s %s %d [%s] dropped=%v scope=%x", x.code, c.namesOf(x.cells[0]).ZhHans, x.number.millionths/amountUnit, c.quote(x.section, x.start, x.end), x.dropped, x.scope))
	}
	return list
}

// Claimed lists the rules and numbers of what was read.
func Claimed(r *Report) (list []string) {
	c := &checker{report: r, form: FormOf(r.formEdition())}
	for _, x := range c.told().claims {
		if !x.dropped {
			list = append(list, fmt.Sprintf("%s %d", x.code, x.number.millionths/amountUnit))
		}
	}
	return list
}
