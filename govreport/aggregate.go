package govreport

import (
	"github.com/zfxxgk/annualreport/govreport/codes"
	"github.com/zfxxgk/annualreport/govreport/internal/decimal"
)

// Aggregate sums the reports of subordinate organs (汇总), and the organ's own, which may be nil, into the tables of the
// report that covers them all. Edition and year are those of the organ's own report, otherwise of most of the children;
// texts are left empty. Reports that do not belong to the sum are left out, as rule G7 says it.
//
// A cell that one of the reports leaves blank, or has in doubt (DoubtfulPlace), stays blank: nothing is taken for zero in silence. Not every number of an
// aggregated report is a sum, see sumRelations: documents issued together and suits with two defendants count once, so
// that their sum is an upper bound. The Provenance says all that.
func Aggregate(own *Report, children []*Report) (*Report, *Provenance) {
	f := familyOf(own, children)
	p := &Provenance{levelsOf(f, own, children)}
	r := &Report{Edition: f.edition, Year: f.year, Scope: Aggregated}
	if f.year != 0 {
		r.Period = Period{codes.NewDate(f.year, 1, 1), codes.NewDate(f.year, 12, 31)}
	}
	if own != nil {
		r.Organ = own.Organ
	}
	for i, cell := range p.levels.form.Cells {
		if !p.levels.summed(i) {
			continue
		}
		if n := p.levels.sum[i]; cell.Kind == AmountCell {
			*cell.at(r) = AmountOf(n, max(p.places(i), placesOf(n))).number
		} else {
			*cell.at(r) = CountOf(n).number
		}
	}
	return r, p
}

// familyOf takes edition and year from the organ's own report, or those that most children have, the first of equals.
func familyOf(own *Report, children []*Report) family {
	if own != nil {
		return family{own.formEdition(), own.Year, &own.Organ}
	}
	type kind struct {
		year    int
		edition Edition
	}
	votes := map[kind]int{}
	best := kind{edition: Edition2021}
	for _, child := range children {
		if child != nil {
			votes[kind{child.Year, child.formEdition()}]++
		}
	}
	for _, child := range children {
		if child == nil {
			continue
		}
		if k := (kind{child.Year, child.formEdition()}); votes[k] > votes[best] {
			best = k
		}
	}
	return family{edition: best.edition, year: best.year}
}

// summed reports whether a cell's sum is a number that a cell can hold, and all that was asked for it is known.
func (l *levels) summed(i int) bool {
	cell := l.form.Cells[i]
	most := int64(MaxCount)
	if cell.Kind == AmountCell {
		most = decimal.Max
	}
	return cell.sumRelation() != noSum && l.counted > 0 && l.lacking[i] == 0 && l.sum[i] <= most
}

// places is the largest number of decimals that a cell was printed with.
func (p *Provenance) places(i int) (places int) {
	for _, m := range p.levels.members {
		if m.why == notOmitted {
			places = max(places, int(p.levels.form.Cells[i].at(m.report).scale))
		}
	}
	return places
}

// placesOf is how many decimals an amount has.
func placesOf(millionths int64) int {
	places := 6
	for places > 0 && millionths%10 == 0 {
		millionths /= 10
		places--
	}
	return places
}

// A Provenance says where the numbers of an aggregated report come from. Children are named by their index in the list
// given to Aggregate, the organ's own report by OwnReport.
type Provenance struct{ levels *levels }

// A LeftOut is a report that no sum counts.
type LeftOut struct {
	Child int
	Name  Text // of its organ, or which report it is
	Why   Text // it is not counted
}

// LeftOut lists the reports that were left out, in the order they were given.
func (p *Provenance) LeftOut() (list []LeftOut) {
	for i := range p.levels.members {
		if m := &p.levels.members[i]; m.why != notOmitted {
			list = append(list, LeftOut{m.child, m.name(), m.why.text()})
		}
	}
	return list
}

// Counted returns how many reports were summed.
func (p *Provenance) Counted() int { return p.levels.counted }

// A CellSum is how a cell of an aggregated report came about.
type CellSum struct {
	Bound    bool      // the sum only bounds what ought to stand there: what several organs did together each of them counts
	Parts    []SumPart // the reports that have a number there, zero included
	Lacking  []int     // the reports that have none: the cell stays blank
	TooLarge bool      // the sum is more than a cell can hold
}

// A SumPart is what one report adds to a cell.
type SumPart struct {
	Child int
	Value string // as printed
}

// Cell says how the cell at a JSON Pointer came about; ok is false when the form has none there.
func (p *Provenance) Cell(pointer string) (sum CellSum, ok bool) {
	cell := p.levels.form.Cell(pointer)
	if cell == nil {
		return sum, false
	}
	relation := cell.sumRelation()
	sum.Bound = relation == atMostSum || relation == betweenSum
	for i := range p.levels.members {
		m := &p.levels.members[i]
		if m.why != notOmitted {
			continue
		}
		if _, known := cell.Int(m.report); !known {
			sum.Lacking = append(sum.Lacking, m.child)
			continue
		}
		sum.Parts = append(sum.Parts, SumPart{m.child, cell.Read(m.report)})
	}
	i := p.levels.form.index[pointer]
	sum.TooLarge = relation != noSum && p.levels.lacking[i] == 0 && p.levels.counted > 0 && !p.levels.summed(i)
	return sum, true
}

// Name names the organ of a child, as the findings do.
func (p *Provenance) Name(child int) Text {
	for i := range p.levels.members {
		if m := &p.levels.members[i]; m.child == child {
			return m.name()
		}
	}
	return Text{}
}
