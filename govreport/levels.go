package govreport

import (
	"math"

	"github.com/zfxxgk/annualreport/govreport/internal/decimal"
	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// OwnReport stands for the organ's own report where another is named by its index among the children.
const OwnReport = -1

// A levelMember is a report that an aggregated one sums, or that was given as one.
type levelMember struct {
	report *Report // without what its importer doubted
	child  int     // its index among the children, or OwnReport
	why    omission
}

// levels are the reports below an aggregated one, and the sums of their cells. What is left out is in no sum.
type levels struct {
	form    *Form
	members []levelMember
	counted int
	own     bool // the organ's own numbers are among them
	partial bool // some that was left out may be in the aggregated numbers

	sum       [maxCells]int64 // of the known numbers; saturating
	largest   [maxCells]int64
	largestOf [maxCells]int32 // the member that has it
	lacking   [maxCells]int32 // how many members have no number
	rounding  [maxCells]int64 // by how much the printed decimals may have rounded the sum, in millionths
}

// A family tells which reports belong below an aggregated one.
type family struct {
	edition Edition
	year    int    // 0 when not known
	organ   *Organ // the aggregating one; nil when not known
}

// levelsOf sums the reports that belong to a family.
func levelsOf(f family, own *Report, children []*Report) *levels {
	l := &levels{form: FormOf(f.edition), members: make([]levelMember, 0, len(children)+1)}
	if own = own.certain(); own != nil {
		l.members = append(l.members, levelMember{own, OwnReport, f.omits(own)})
		switch m := &l.members[0]; {
		case m.why == parentItself || m.why == managedAbove || m.why == otherRegion:
			m.why = notOmitted
			fallthrough
		case m.why == notOmitted:
			if own.Scope == Aggregated {
				m.why = wrongScope
			}
		}
	}
	for i, child := range children {
		l.members = append(l.members, levelMember{child.certain(), i, f.omits(child)})
	}
	l.leaveOutRepeated()
	for i := range l.members {
		switch m := &l.members[i]; m.why {
		case notOmitted:
			l.add(i)
			l.counted++
			l.own = l.own || m.child == OwnReport
		case noReport, otherYear, otherEdition, otherRegion:
			l.partial = true
		}
	}
	return l
}

// omits says why a report does not belong to the family.
func (f *family) omits(r *Report) omission {
	switch {
	case r == nil:
		return noReport
	case f.year != 0 && r.Year != 0 && r.Year != f.year:
		return otherYear
	case r.formEdition() != f.edition:
		return otherEdition
	case f.organ == nil:
		return notOmitted
	case r.Organ.same(f.organ):
		return parentItself
	case r.Organ.Kind == Vertical && f.organ.Kind != Vertical && f.organ.Kind != Ministry:
		return managedAbove
	case f.organ.DivisionCode.WellFormed() && r.Organ.DivisionCode.WellFormed() && !f.organ.DivisionCode.Contains(r.Organ.DivisionCode):
		return otherRegion
	}
	return notOmitted
}

// same reports whether two organs are one: by credit code or, where one has none, by name and level in one region.
func (o *Organ) same(p *Organ) bool {
	if o.CreditCode != "" && p.CreditCode != "" {
		return o.CreditCode == p.CreditCode
	}
	name := hanzi.TrimSpace(o.Name)
	return name != "" && name == hanzi.TrimSpace(p.Name) && o.Level == p.Level &&
		(o.DivisionCode == "" || p.DivisionCode == "" || o.DivisionCode == p.DivisionCode)
}

// leaveOutRepeated leaves out the second report of an organ. When it has other numbers, nothing tells which are right, and
// neither counts.
func (l *levels) leaveOutRepeated() {
	if len(l.members) < 2 {
		return
	}
	seen := make(map[string]int, len(l.members))
	for i := range l.members {
		m := &l.members[i]
		if m.why != notOmitted {
			continue
		}
		o := &m.report.Organ
		keys := [...]string{string(o.CreditCode), "", ""}
		if name := hanzi.TrimSpace(o.Name); name != "" {
			keys[1] = name + "\n" + string(o.Level)
			keys[2] = keys[1] + "\n" + string(o.DivisionCode)
		}
		for _, key := range keys {
			if key == "" {
				continue
			}
			first, ok := seen[key]
			if !ok {
				seen[key] = i
				continue
			}
			if before := &l.members[first]; m.why == notOmitted && o.same(&before.report.Organ) {
				m.why = repeatedReport
				if !l.sameNumbers(before.report, m.report) {
					before.why, l.partial = repeatedReport, true
				}
			}
		}
	}
}

func (l *levels) sameNumbers(a, b *Report) bool {
	for _, cell := range l.form.Cells {
		if x, y := cell.at(a), cell.at(b); x.n != y.n || x.filled != y.filled {
			return false
		}
	}
	return true
}

// add counts a member's numbers.
func (l *levels) add(member int) {
	r := l.members[member].report
	var o object
	for i, cell := range l.form.Cells {
		if cell.first {
			o = cell.object(r)
		}
		x := o.slot(cell.member).cell
		if !x.filled {
			l.lacking[i]++
			continue
		}
		l.sum[i] = saturating(l.sum[i], x.n)
		l.rounding[i] = saturating(l.rounding[i], x.rounding(cell.Kind))
		if l.largest[i] < x.n {
			l.largest[i], l.largestOf[i] = x.n, int32(member)
		}
	}
}

// rounding is by how much a printed amount may differ from what it stands for: half of its last place. A zero is one.
func (x *number) rounding(kind CellKind) int64 {
	if kind != AmountCell || x.n == 0 {
		return 0
	}
	return decimal.Pow10(6-int(x.scale)) / 2
}

// saturating adds numbers that thousands of reports may hold, whose sum may be more than an int64.
func saturating(a, b int64) int64 {
	const most = math.MaxInt64 / 2
	return max(min(a+b, most), -most)
}

// name names the organ of a member, or says which report it is.
func (m *levelMember) name() Text {
	const longest = 150 // bytes; more is no name
	if m.child == OwnReport {
		return ownNumbers
	}
	if m.report != nil {
		if name := hanzi.TrimSpace(m.report.Organ.Name); name != "" && len(name) <= longest {
			return Verbatim(name)
		}
	}
	return nthReport.withNumber("n", int64(m.child)+1)
}
