package blunder

import (
	"math"
	"math/rand/v2"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/random"
)

// Report returns a valid report that looks like a published one: most cells are 0, natural persons ask most, a few outcomes
// take most of the applications, and there are as many as the level of the organ makes one expect.
func Report(rng *rand.Rand, e govreport.Edition) *govreport.Report {
	r := random.Report(rng, e)
	o := officeOf(rng, r)
	o.disclosure()
	o.applications()
	o.disputes()
	return r
}

// An office is whoever the report is of.
type office struct {
	rng    *rand.Rand
	report *govreport.Report
	size   int // applications of the year
}

func officeOf(rng *rand.Rand, r *govreport.Report) *office {
	r.Scope = govreport.Own
	level, typical := govreport.CountyLevel, 60.0
	kind := govreport.Government
	switch n := rng.IntN(20); {
	case n < 3:
		level, kind, typical = govreport.TownshipLevel, govreport.Township, 4
	case n < 8:
		kind, typical = govreport.Department, 25
	case n < 15:
		r.Scope = govreport.Aggregated
	case n < 19:
		level, typical = govreport.PrefectureLevel, 900
	default:
		level, typical, r.Scope = govreport.ProvinceLevel, 6000, govreport.Aggregated
	}
	r.Organ.Kind, r.Organ.Level = kind, level
	size := typical * math.Exp(rng.NormFloat64()*0.9)
	return &office{rng, r, min(int(size)+1, 30_000)}
}

// draw returns an index with the chance its weight gives it.
func draw(rng *rand.Rand, weights []float64) int {
	var sum float64
	for _, w := range weights {
		sum += w
	}
	x := rng.Float64() * sum
	for i, w := range weights {
		if x -= w; x < 0 {
			return i
		}
	}
	return 0
}

// own makes the usual weights those of one office: its own habits, and things that never happen to it.
func own(rng *rand.Rand, usual []float64) []float64 {
	weights := make([]float64, len(usual))
	for i, w := range usual {
		weights[i] = w * math.Exp(rng.NormFloat64()*0.7)
	}
	return weights
}

// Of a thousand applications, how many come from whom and end how; the outcomes in the order of the 2021 edition.
var (
	applicants = []float64{915, 55, 2, 3, 10, 15}
	endings    = []float64{430, 65, 2, 6, 1, 7, 9, 14, 9, 18, 290, 22, 8, 40, 28, 3, 2, 9, 12, 0.5, 24}
)

func (o *office) applications() {
	form := govreport.FormOf(o.report.Edition)
	rows := form.Tables[1].Rows
	last := len(rows) - 3
	who, how := own(o.rng, applicants), own(o.rng, endings[:last-1])
	earlier, open := 0.02+0.06*o.rng.Float64(), 0.02+0.07*o.rng.Float64()
	counts := make([][7]int64, len(rows))
	for range o.size {
		column, in, end := draw(o.rng, who), received, 2+draw(o.rng, how)
		if o.rng.Float64() < earlier {
			in = carriedIn
		}
		if o.rng.Float64() < open {
			end = last + 2
		}
		for _, c := range [2]int{column, 6} {
			counts[in][c]++
			counts[end][c]++
			if end <= last {
				counts[last+1][c]++
			}
		}
	}
	for i, row := range rows {
		for c := range row.Cells {
			row.Cells[c].Write(o.report, itoa(counts[i][c]))
		}
	}
}

// disputes counts a few cases in table 4.
func (o *office) disputes() {
	for i, share := range [3]float64{0.04, 0.012, 0.01} {
		row := govreport.FormOf(o.report.Edition).Tables[2].Rows[i]
		var counts [5]int64
		how := own(o.rng, []float64{50, 15, 25, 10})
		for range o.size {
			if o.rng.Float64() < share {
				counts[draw(o.rng, how)]++
				counts[4]++
			}
		}
		for c := range row.Cells {
			row.Cells[c].Write(o.report, itoa(counts[c]))
		}
	}
}

func (o *office) some(n int) int64 { return o.rng.Int64N(int64(n) + 1) }

// disclosure fills table 2 with the numbers of an organ that issues no 规章.
func (o *office) disclosure() {
	if o.report.Edition == govreport.Edition2019 {
		d := &o.report.Disclosure2019
		published := o.some(o.size / 20)
		d.Regulations = govreport.PublishedCounts{Made: govreport.CountOf(0), Published: govreport.CountOf(0), PublishedTotal: govreport.CountOf(0)}
		d.NormativeDocuments = govreport.PublishedCounts{
			Made: govreport.CountOf(published), Published: govreport.CountOf(published), PublishedTotal: govreport.CountOf(published + o.some(o.size/4)),
		}
		return
	}
	d := &o.report.Disclosure
	made, repealed := o.some(o.size/20), o.some(o.size/40)
	d.Regulations = govreport.DocumentCounts{Made: govreport.CountOf(0), Repealed: govreport.CountOf(0), InForce: govreport.CountOf(0)}
	d.NormativeDocuments = govreport.DocumentCounts{
		Made: govreport.CountOf(made), Repealed: govreport.CountOf(repealed), InForce: govreport.CountOf(made + o.some(o.size/4)),
	}
	d.LicenceDecisions, d.PenaltyDecisions = govreport.CountOf(o.some(o.size*20)), govreport.CountOf(o.some(o.size*10))
	d.CoercionDecisions = govreport.CountOf(o.some(o.size))
	d.FeesCollected = govreport.AmountOf(o.some(o.size*1_000_000), 6)
}
