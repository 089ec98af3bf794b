// Package numbers makes random reports whose numbers mostly fit, and are wrong or blank in a few places, to hold engines
// that run the exported rules and govreport to the same findings. What every sum asks for comes from govreport.Complete;
// that Complete and Check might be wrong alike does no harm, since the engines take neither into account.
package numbers

import (
	"math/rand/v2"
	"strconv"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

// A Source makes reports, the same ones for the same seed.
type Source struct{ rng *rand.Rand }

// New returns the source of a seed.
func New(seed uint64) *Source { return &Source{rand.New(rand.NewPCG(seed, 2022))} }

// Next returns the next report, complete but for blank cells, and half of the time that of the year before.
func (s *Source) Next() (r, previous *govreport.Report) {
	e := govreport.Edition2021
	if s.rng.IntN(2) == 0 {
		e = govreport.Edition2019
	}
	r = s.report(e, 2019+s.rng.IntN(9))
	s.damage(r)
	if s.rng.IntN(2) == 0 {
		previous = s.report(e, r.Year-1)
		s.damage(previous)
	}
	return r, previous
}

// report makes a report whose totals fit.
func (s *Source) report(e govreport.Edition, year int) *govreport.Report {
	y := strconv.Itoa(year)
	r := &govreport.Report{Edition: e, Year: year, Title: "某某县" + y + "年政府信息公开工作年度报告", Organ: govreport.Organ{Name: "某某县人民政府"}}
	r.Overview.Text, r.Problems.Text, r.OtherMatters.Text = "无", "无", "无"
	size := []int64{1, 3, 100, 1_000_000}[s.rng.IntN(4)]
	for _, cell := range govreport.FormOf(e).Cells {
		if !strings.Contains(cell.Pointer, "total") && !strings.HasPrefix(cell.Pointer, "/applications/carriedOut/") {
			cell.Write(r, s.number(cell, size))
		}
	}
	s.fit(r)
	for _, column := range []string{"naturalPerson", "business", "researchInstitution", "socialOrganization", "legalService", "otherOrganization"} {
		s.balance(r, column)
	}
	govreport.Complete(r)
	return r
}

// fit makes most reports keep the rules that are no sums.
func (s *Source) fit(r *govreport.Report) {
	form := govreport.FormOf(r.Edition)
	for _, row := range form.Tables[0].Rows[:2] {
		least := int64(0)
		for _, cell := range row.Cells[:2] {
			n, _ := cell.Int(r)
			least = max(least, n)
		}
		row.Cells[2].Write(r, strconv.FormatInt(least+s.rng.Int64N(3), 10))
	}
	switch s.rng.IntN(6) {
	case 0:
		s.copyRegulations(r)
	case 1:
		write(r, "/applications/", "0")
	case 2:
		write(r, "/disputes/litigation", "0")
	case 3:
		write(r, "/applications/outcomes/", "0")
		others := form.Cell("/applications/outcomes/other/others/naturalPerson")
		others.Write(r, strconv.FormatInt(20+s.rng.Int64N(30), 10))
	}
	if r.Edition == govreport.Edition2019 && s.rng.IntN(4) > 0 {
		write(r, "/disclosure2019/procurement/", "0")
	}
}

// write writes the same into all cells below a pointer, but for the totals of table 3, which follow.
func write(r *govreport.Report, below, typed string) {
	for _, cell := range govreport.FormOf(r.Edition).Cells {
		switch {
		case !strings.HasPrefix(cell.Pointer, below):
		case strings.HasPrefix(cell.Pointer, "/applications/") && strings.Contains(cell.Pointer, "total"):
			cell.Write(r, "")
		default:
			cell.Write(r, typed)
		}
	}
}

// balance makes what came in at least what was dealt with, and carries the rest out.
func (s *Source) balance(r *govreport.Report, column string) {
	form := govreport.FormOf(r.Edition)
	var outcomes int64
	for _, cell := range form.Cells {
		if strings.HasPrefix(cell.Pointer, "/applications/outcomes/") && strings.HasSuffix(cell.Pointer, "/"+column) {
			n, _ := cell.Int(r)
			outcomes += n
		}
	}
	rest := s.rng.Int64N(3)
	carried, _ := form.Cell("/applications/carriedIn/" + column).Int(r)
	carried = min(carried, outcomes+rest)
	form.Cell("/applications/carriedIn/"+column).Write(r, strconv.FormatInt(carried, 10))
	form.Cell("/applications/received/"+column).Write(r, strconv.FormatInt(outcomes+rest-carried, 10))
	form.Cell("/applications/carriedOut/"+column).Write(r, strconv.FormatInt(rest, 10))
}

// number is what is typed into a cell: half of the time a zero.
func (s *Source) number(cell *govreport.Cell, size int64) string {
	if s.rng.IntN(2) == 0 {
		return "0"
	}
	n := strconv.FormatInt(s.rng.Int64N(size), 10)
	switch {
	case cell.Kind == govreport.AmountCell && s.rng.IntN(2) == 0:
		return n + "." + strconv.Itoa(s.rng.IntN(10)) + "00001"
	case cell.Kind == govreport.ChangeCell && n != "0" && s.rng.IntN(2) == 0:
		return "-" + n
	}
	return n
}

// huge is as large a number as the cell takes, or less.
func (s *Source) huge(cell *govreport.Cell) string {
	if cell.Kind == govreport.AmountCell {
		return strconv.FormatInt(s.rng.Int64N(1e12), 10) + ".999999"
	}
	return strconv.FormatInt(s.rng.Int64N(govreport.MaxCount+1), 10)
}

// copyRegulations writes the numbers of 规范性文件 into the row of 规章.
func (s *Source) copyRegulations(r *govreport.Report) {
	for i, cell := range govreport.FormOf(r.Edition).Tables[0].Rows[0].Cells {
		cell.Write(r, govreport.FormOf(r.Edition).Tables[0].Rows[1].Cells[i].Read(r))
	}
}

// damage blanks some cells and writes other numbers into some, up to the largest there is. A third of the reports is left
// as it is.
func (s *Source) damage(r *govreport.Report) {
	if s.rng.IntN(3) == 0 {
		return
	}
	cells := govreport.FormOf(r.Edition).Cells
	for range 1 + s.rng.IntN(5) {
		cell := cells[s.rng.IntN(len(cells))]
		switch s.rng.IntN(4) {
		case 0:
			cell.Write(r, "")
		case 1:
			cell.Write(r, s.huge(cell))
		default:
			cell.Write(r, s.number(cell, 30))
		}
	}
	if s.rng.IntN(10) == 0 { // nothing came in, and what there is of disputes stays
		write(r, "/applications/", "0")
		govreport.Complete(r)
	}
	if s.rng.IntN(20) == 0 { // all blank but a few: blanks decide little
		for _, cell := range cells {
			if s.rng.IntN(4) > 0 {
				cell.Write(r, "")
			}
		}
	}
}
