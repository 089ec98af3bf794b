package govreport

import "fmt"

// Claimed lists the rules and numbers of what the prose of a report claims.
func Claimed(r *Report) (list []string) {
	c := &checker{report: r, form: FormOf(r.formEdition())}
	for _, x := range c.told().claims {
		if !x.dropped {
			list = append(list, fmt.Sprintf("%s %d", x.code, x.number.millionths/amountUnit))
		}
	}
	return list
}
