package extract

import "github.com/zfxxgk/annualreport/govreport"

// judgeEdition says which edition a report is written in: by the labels of its tables that only one edition has, else by
// the year. It returns "" when neither tells.
func (d *document) judgeEdition(o *outline, year int) govreport.Edition {
	votes := [2]int{}
	seen := map[[2]int]bool{}
	for table := range lexicons() {
		x := lexicons()[table]
		g := newRegion(d, o.spanOf(o.owner(table+1)), x)
		ahead := g.valuesAhead()
		mentions := g.mentions(x)
		for i := range mentions {
			m := &mentions[i]
			entry := &x.entries[m.entry]
			for e := range votes {
				if key := [2]int{table, m.entry}; entry.foreign(1-e) && !seen[key] && !x.extendsHead(entry.key, 1-e) {
					if entry.row[e] < 0 {
						votes[e]++
					} else if ahead[m.last+1] > 0 {
						votes[e] += 2
					} else {
						continue
					}
					seen[key] = true
				}
			}
		}
	}
	byYear := editionOf(year)
	switch {
	case votes[0] > votes[1]:
		return govreport.Edition2019
	case votes[1] > votes[0]:
		return govreport.Edition2021
	default:
		return byYear
	}
}

// editionOf returns the edition that reports on a year are to be written in, or "".
func editionOf(year int) govreport.Edition {
	switch {
	case year >= 2021:
		return govreport.Edition2021
	case year >= 2019:
		return govreport.Edition2019
	}
	return ""
}
