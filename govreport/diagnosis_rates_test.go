package govreport_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/blunder"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// planted are the reports each rate is measured on, by kind of error and edition.
const planted = 2000

// numbers checks what the cells of the tables hold, as before publication.
var numbers = govreport.Options{Final: true, Only: append([]string{"C06", "J", "S09"}, sums.Only...)}

// rates are how the check answers one kind of error. Errors that balance in every sum are counted apart.
type rates struct {
	reports, hidden int
	errors          int // a finding of severity error
	found           int // a finding worth a look, blank cells among them
	one             int // exactly one finding from the sums
	first           int // what is offered first, made, gives back the right tables
	three           int // one of the first three offers of each finding does
	again           int // what is offered first does, made and checked until nothing more is offered
	findings        int // of all reports together
	wrong           int // a repair offered without an alternative is wrong
	certain         int // and the right one needs no more cells
	slowest         time.Duration
}

func (a *rates) percent(n int) float64 { return 100 * float64(n) / float64(max(1, a.reports-a.hidden)) }

// A blunderCase is a report with one error, and the report without it.
type blunderCase struct {
	right, broken *govreport.Report
	changes       []blunder.Change
	before        map[string]bool // findings of the right report
}

// realistic are the reports the errors are planted in, made once: by edition, what the check says of each beside it.
var realistic = sync.OnceValue(func() map[govreport.Edition][]blunderCase {
	all := map[govreport.Edition][]blunderCase{}
	for i, e := range editions {
		rng := rand.New(rand.NewPCG(61, uint64(i)))
		for range sweep.Of(planted, planted/20) {
			c := blunderCase{right: blunder.Report(rng, e), before: map[string]bool{}}
			for _, f := range govreport.Check(c.right, numbers).Findings {
				c.before[string(f.Code)+f.Pointer] = true
			}
			all[e] = append(all[e], c)
		}
	}
	return all
})

// blunderCases plants n errors of a kind, in one report after the other that it can happen to.
func blunderCases(kind blunder.Kind, e govreport.Edition, n int, each func(*blunderCase)) {
	rng := rand.New(rand.NewPCG(uint64(kind.Way), uint64(kind.Table)))
	reports := realistic()[e]
	for i := 0; n > 0; i++ {
		c := reports[i%len(reports)]
		broken := *c.right
		changes, ok := blunder.Plant(rng, &broken, kind)
		if c.broken, c.changes = &broken, changes; ok {
			each(&c)
			n--
		}
	}
}

func measure(kind blunder.Kind, e govreport.Edition, n int) *rates {
	a := &rates{}
	blunderCases(kind, e, n, a.count)
	return a
}

func (a *rates) count(c *blunderCase) {
	a.reports++
	if blunder.Balanced(c.broken) {
		a.hidden++
		return
	}
	start := time.Now()
	all := govreport.Check(c.broken, numbers).Findings
	a.slowest = max(a.slowest, time.Since(start))
	var findings govreport.Findings // that the error brought, advice apart
	for _, f := range all {
		if f.Severity != govreport.Advice && !c.before[string(f.Code)+f.Pointer] {
			findings = append(findings, f)
		}
	}
	a.findings += len(findings)
	a.found += one(len(findings) > 0)
	a.errors += one(findings.Count(govreport.Error) > 0)
	a.one += one(countSums(findings) == 1)
	a.first += one(c.restored(findings, 1))
	a.three += one(c.restored(findings, 3))
	a.again += one(c.restoredInTheEnd())
	wrong, cells := c.unanimous(findings)
	a.wrong += one(wrong)
	a.certain += one(wrong && len(c.changes) <= cells)
}

func one(is bool) int {
	if is {
		return 1
	}
	return 0
}

func countSums(findings govreport.Findings) (n int) {
	for _, code := range sums.Only {
		n += len(findings.Of(govreport.Code(code)))
	}
	return n
}

// isRight reports whether repairs put into cells what stood there before the error.
func (c *blunderCase) isRight(repairs []govreport.Repair) bool {
	form := govreport.FormOf(c.right.Edition)
	for _, repair := range repairs {
		if cell := form.Cell(repair.Pointer); cell == nil || cell.Read(c.right) != repair.Value.String() {
			return false
		}
	}
	return true
}

// offers lists what a finding offers, the likeliest first.
func offers(f *govreport.Finding) [][]govreport.Repair {
	if len(f.Candidates) == 0 {
		return [][]govreport.Repair{f.Repair}
	}
	all := make([][]govreport.Repair, len(f.Candidates))
	for i, candidate := range f.Candidates {
		all[i] = candidate.Repair
	}
	return all
}

// restored reports whether the right tables come back when of every finding one of its first offers is made.
func (c *blunderCase) restored(findings govreport.Findings, first int) bool {
	repaired := *c.broken
	for i := range findings {
		all := offers(&findings[i])
		right := false
		for _, repairs := range all[:min(first, len(all))] {
			if c.isRight(repairs) {
				right = true
				if err := govreport.Apply(&repaired, repairs); err != nil {
					return false
				}
				break
			}
		}
		if !right {
			return false
		}
	}
	return repaired.Applications == c.right.Applications && repaired.Disputes == c.right.Disputes
}

// restoredInTheEnd makes what is offered first and checks again, as someone does who believes every word.
func (c *blunderCase) restoredInTheEnd() bool {
	repaired := *c.broken
	for offered, pass := 1, 0; offered > 0 && pass < 5; pass++ {
		offered = 0
		findings := govreport.Check(&repaired, numbers).Findings
		for i := range findings {
			repairs := offers(&findings[i])[0]
			if err := govreport.Apply(&repaired, repairs); err != nil {
				return false
			}
			offered += len(repairs)
		}
	}
	return repaired.Applications == c.right.Applications && repaired.Disputes == c.right.Disputes
}

// unanimous reports whether a finding that offers one repair only offers a wrong one, and how many cells all repairs
// change together.
func (c *blunderCase) unanimous(findings govreport.Findings) (wrong bool, cells int) {
	for i := range findings {
		f := &findings[i]
		cells += len(f.Repair)
		if len(f.Candidates) == 0 && !c.isRight(f.Repair) {
			wrong = true
		}
	}
	return wrong, cells
}

// A floor is what the rates of a kind of error must not fall below, in per cent: found, exactly one finding from the sums,
// the first offer right, one of the first three right. It is what was measured, less one for chance where that is not 100.
type floor struct{ found, one, first, three float64 }

// floors are per way of erring, in table 3 and in table 4.
var floors = map[blunder.Kind]floor{
	{Way: blunder.Transposed, Table: 3}:          {100, 100, 100, 100},
	{Way: blunder.WrongDigit, Table: 3}:          {100, 100, 100, 100},
	{Way: blunder.MissingZero, Table: 3}:         {100, 100, 100, 100},
	{Way: blunder.ExtraZero, Table: 3}:           {100, 100, 100, 100},
	{Way: blunder.NextColumnZero, Table: 3}:      {100, 100, 88, 96},
	{Way: blunder.NextColumnBlank, Table: 3}:     {100, 100, 100, 100},
	{Way: blunder.NextColumnOver, Table: 3}:      {100, 100, 100, 100},
	{Way: blunder.NextRow, Table: 3}:             {100, 95, 98, 98},
	{Way: blunder.SwappedBeside, Table: 3}:       {100, 100, 96, 98},
	{Way: blunder.SwappedAbove, Table: 3}:        {100, 86, 98, 100},
	{Way: blunder.ShiftedRight, Table: 3}:        {100, 70, 71, 71},
	{Way: blunder.ShiftedLeft, Table: 3}:         {100, 78, 98, 98},
	{Way: blunder.Negative, Table: 3}:            {100, 0, 0, 0},
	{Way: blunder.StaleRowTotal, Table: 3}:       {100, 100, 100, 100},
	{Way: blunder.StaleColumnTotal, Table: 3}:    {100, 100, 100, 100},
	{Way: blunder.StaleTwoTotals, Table: 3}:      {100, 0, 100, 100},
	{Way: blunder.StaleThreeTotals, Table: 3}:    {100, 100, 70, 96},
	{Way: blunder.PartOnly, Table: 3}:            {100, 100, 100, 100},
	{Way: blunder.PartAndRowTotal, Table: 3}:     {100, 100, 55, 77},
	{Way: blunder.BlankTotalColumn, Table: 3}:    {100, 100, 100, 100},
	{Way: blunder.BlankOutcomeTotals, Table: 3}:  {100, 100, 100, 100},
	{Way: blunder.ZeroTotalColumn, Table: 3}:     {100, 100, 100, 100},
	{Way: blunder.BlankTotalRow, Table: 3}:       {100, 100, 100, 100},
	{Way: blunder.ZeroTotalRow, Table: 3}:        {100, 100, 100, 100},
	{Way: blunder.SwappedEnds, Table: 3}:         {100, 100, 98, 100},
	{Way: blunder.SwappedCarriedIn, Table: 3}:    {100, 100, 92, 97},
	{Way: blunder.ZeroColumn, Table: 3}:          {100, 100, 87, 98},
	{Way: blunder.BlankColumn, Table: 3}:         {100, 100, 100, 100},
	{Way: blunder.Subtotal, Table: 3}:            {100, 100, 100, 100},
	{Way: blunder.SubtotalAndRowTotal, Table: 3}: {100, 100, 38, 89},
	{Way: blunder.SubtotalRow, Table: 3}:         {100, 100, 82, 96},
	{Way: blunder.PartlyTwice, Table: 3}:         {100, 100, 54, 84},
	{Way: blunder.PartlyTwiceUp, Table: 3}:       {100, 100, 0, 0},
	{Way: blunder.PartlyTwiceRow, Table: 3}:      {100, 100, 71, 92},
	{Way: blunder.Glued, Table: 3}:               {100, 100, 100, 100},
	{Way: blunder.GluedPulled, Table: 3}:         {100, 91, 100, 100},
	{Way: blunder.Split, Table: 3}:               {100, 100, 100, 100},
	{Way: blunder.WrongColumn, Table: 3}:         {100, 100, 77, 91},
	{Way: blunder.WrongRow, Table: 3}:            {100, 100, 79, 95},
	{Way: blunder.CarriedOutColumn, Table: 3}:    {100, 100, 57, 58},
	{Way: blunder.CarriedInColumn, Table: 3}:     {100, 100, 58, 60},
	{Way: blunder.CarriedOutTwice, Table: 3}:     {100, 100, 0, 0},
	{Way: blunder.OneWrong, Table: 3}:            {100, 100, 100, 100},
	{Way: blunder.TwoWrong, Table: 3}:            {100, 13, 98, 100},
	{Way: blunder.ThreeWrong, Table: 3}:          {100, 2, 97, 98},
	{Way: blunder.Transposed, Table: 4}:          {100, 100, 92, 100},
	{Way: blunder.WrongDigit, Table: 4}:          {100, 100, 10, 70},
	{Way: blunder.MissingZero, Table: 4}:         {100, 100, 84, 98},
	{Way: blunder.ExtraZero, Table: 4}:           {100, 100, 77, 100},
	{Way: blunder.NextColumnBlank, Table: 4}:     {100, 0, 0, 0},
	{Way: blunder.NextColumnOver, Table: 4}:      {100, 47, 0, 0},
	{Way: blunder.NextRow, Table: 4}:             {100, 46, 0, 82},
	{Way: blunder.SwappedAbove, Table: 4}:        {100, 0, 1, 36},
	{Way: blunder.ShiftedRight, Table: 4}:        {100, 92, 0, 0},
	{Way: blunder.ShiftedLeft, Table: 4}:         {100, 42, 0, 0},
	{Way: blunder.Negative, Table: 4}:            {100, 0, 0, 0},
	{Way: blunder.StaleRowTotal, Table: 4}:       {100, 100, 70, 83},
	{Way: blunder.PartOnly, Table: 4}:            {100, 100, 3, 85},
	{Way: blunder.BlankTotalColumn, Table: 4}:    {100, 0, 100, 100},
	{Way: blunder.ZeroTotalColumn, Table: 4}:     {100, 23, 100, 100},
	{Way: blunder.Glued, Table: 4}:               {100, 100, 0, 0},
	{Way: blunder.Split, Table: 4}:               {100, 100, 0, 0},
	{Way: blunder.OneWrong, Table: 4}:            {100, 100, 6, 81},
	{Way: blunder.TwoWrong, Table: 4}:            {100, 26, 0, 46},
}

// go test -run DiagnosisRates -v ./govreport measures on many reports and prints the table; else it takes a tenth, with -short
// so few that only what is so of every report can be held.
func TestDiagnosisRates(t *testing.T) {
	n := planted
	if !testing.Verbose() || testing.Short() {
		n = sweep.Of(n/10, n/500)
	}
	t.Logf("%-48s %-4s %6s %7s %7s %7s %7s %7s %7s %8s %7s %8s", "error", "ed.", "hidden", "errors", "found", "one",
		"first", "three", "again", "findings", "wrong", "certain")
	for _, kind := range blunder.Kinds() {
		for _, e := range editions {
			a := measure(kind, e, n)
			t.Logf("%-48v %-4s %6d %7.2f %7.2f %7.2f %7.2f %7.2f %7.2f %8.2f %7.2f %8.2f", kind, e, a.hidden,
				a.percent(a.errors), a.percent(a.found), a.percent(a.one), a.percent(a.first), a.percent(a.three),
				a.percent(a.again), float64(a.findings)/float64(max(1, n-a.hidden)), a.percent(a.wrong), a.percent(a.certain))
			a.hold(t, kind, e)
		}
	}
}

// certain is what of a floor even one report must not fall below.
func (f floor) certain() floor {
	for _, rate := range []*float64{&f.found, &f.one, &f.first, &f.three} {
		if *rate < 100 {
			*rate = 0
		}
	}
	return f
}

func (a *rates) hold(t *testing.T, kind blunder.Kind, e govreport.Edition) {
	t.Helper()
	if a.hidden > 0 && kind.Hidden() == "" {
		t.Errorf("%v, %s: %d errors balance in every sum, and nothing says why they may", kind, e, a.hidden)
	}
	if a.hidden == a.reports {
		return
	}
	low, ok := floors[kind]
	if !ok {
		t.Errorf("%v has no floor", kind)
	}
	if testing.Short() {
		low = low.certain()
	}
	got := floor{a.percent(a.found), a.percent(a.one), a.percent(a.first), a.percent(a.three)}
	if got.found < low.found || got.one < low.one || got.first < low.first || got.three < low.three {
		t.Errorf("%v, %s: %.2f, want at least %v", kind, e, got, low)
	}
}

// Reports that look like published ones get no finding from the sums and no repair. So many come from internal/random elsewhere.
func TestNoRepairOfRealisticReports(t *testing.T) {
	rng := rand.New(rand.NewPCG(63, 64))
	for i := range sweep.Of(planted, planted/20) {
		r := blunder.Report(rng, editions[i%2])
		if !blunder.Balanced(r) {
			t.Fatalf("the report does not balance:\n%s", govreport.Encode(r))
		}
		for _, f := range govreport.Check(r, govreport.Options{Final: true}).Findings {
			if len(f.Repair) > 0 || len(f.Candidates) > 0 || f.Severity == govreport.Error {
				t.Fatalf("%s\n%s", f.Message(govreport.En), govreport.Encode(r))
			}
		}
	}
}

// BenchmarkDiagnosisRates times a check of such reports and gives the rates of a tenth of them as metrics.
func BenchmarkDiagnosisRates(b *testing.B) {
	for _, kind := range blunder.Kinds() {
		for _, e := range editions {
			b.Run(strings.ReplaceAll(fmt.Sprint(kind, "/", e), " ", "_"), func(b *testing.B) {
				var broken []*govreport.Report
				blunderCases(kind, e, 100, func(c *blunderCase) { broken = append(broken, c.broken) })
				i := 0
				for b.Loop() {
					govreport.Check(broken[i%len(broken)], numbers)
					i++
				}
				a := measure(kind, e, planted/10)
				b.ReportMetric(a.percent(a.found), "%found")
				b.ReportMetric(a.percent(a.one), "%one")
				b.ReportMetric(a.percent(a.first), "%first")
				b.ReportMetric(a.percent(a.three), "%three")
				b.ReportMetric(float64(a.hidden), "hidden")
			})
		}
	}
}
