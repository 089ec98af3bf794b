package extract

import "github.com/zfxxgk/annualreport/govreport"

// judgeEdition says which edition a report is written in: by the labels of its tables that only one edition has and by how
// many values stand behind those of both, else by the year. It returns "" when neither tells.
func (d *document) judgeEdition(o *outline, year int) govreport.Edition {
	votes := [2]int{}
	seen := map[[2]int]bool{}
	for table := range lexicons() {
		x := lexicons()[table]
		g := d.region(o.spanOf(o.owner(table+1)), table)
		ahead := g.valuesAhead()
		mentions := g.mentions(x)
		sizes := [2][]int{rowSizes(table, 0), rowSizes(table, 1)}
		for i := range mentions {
			m := &mentions[i]
			if key := [2]int{table, m.entry}; !seen[key] {
				e, weight := x.vote(&x.entries[m.entry], ahead[m.last+1], sizes)
				votes[e] += weight
				seen[key] = weight > 0
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

// vote says for which edition a label with so many values behind it speaks, and how much.
func (x *lexicon) vote(entry *entry, values int, sizes [2][]int) (e, weight int) {
	for e := range editions {
		here, there := entry.row[e], entry.row[1-e]
		switch {
		case here >= 0 && there >= 0:
			if sizes[e][here] == values && sizes[1-e][there] != values {
				return e, 2
			}
		case !entry.foreign(1-e) || x.extendsHead(entry.key, 1-e):
		case here < 0:
			return e, 1
		case values > 0:
			return e, 2
		}
	}
	return 0, 0
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
