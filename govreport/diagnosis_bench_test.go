package govreport_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/balance"
	"github.com/zfxxgk/annualreport/govreport/internal/random"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// scramble fills table 3 with random numbers.
func scramble(rng *rand.Rand, r *govreport.Report, below int64) {
	for _, cell := range boundCells(r.Edition) {
		cell.Write(r, fmt.Sprint(rng.Int64N(below)))
	}
}

func BenchmarkDiagnosis(b *testing.B) {
	rng := rand.New(rand.NewPCG(51, 52))
	for _, n := range []int{0, 1, 2, 3, 6} {
		r := random.Report(rng, govreport.Edition2021)
		damage(rng, r, boundCells(r.Edition), n)
		b.Run(fmt.Sprintf("%d wrong cells", n), func(b *testing.B) { benchmarkCheck(b, r) })
	}
	hopeless := random.Report(rng, govreport.Edition2021)
	scramble(rng, hopeless, 1000)
	b.Run("hopeless", func(b *testing.B) { benchmarkCheck(b, hopeless) })
	blank := random.Report(rng, govreport.Edition2021)
	for _, row := range govreport.FormOf(blank.Edition).Tables[1].Rows {
		row.Cells[6].Write(blank, "")
	}
	b.Run("blank column", func(b *testing.B) { benchmarkCheck(b, blank) })
}

func benchmarkCheck(b *testing.B, r *govreport.Report) {
	options := govreport.Options{Final: true, Only: sums.Only}
	b.ReportAllocs()
	for b.Loop() {
		govreport.Check(r, options)
	}
}

// However broken a table, few states are looked at: what a check takes is bounded by that count.
func TestHopelessTablesTakeFewStates(t *testing.T) {
	rng := rand.New(rand.NewPCG(53, 54))
	most := 0
	for i := range sweep.Of(600, 60) {
		r := random.Report(rng, editions[i%2])
		switch {
		case i%3 == 0:
			scramble(rng, r, []int64{2, 10, 1000}[rng.IntN(3)])
		case i%3 == 1: // errors that all look alike
			scramble(rng, r, 1)
			cells := boundCells(r.Edition)
			for _, at := range rng.Perm(len(cells))[:2+i%10] {
				cells[at].Write(r, "1")
			}
		default:
			damage(rng, r, boundCells(r.Edition), 3+i%12)
		}
		states := govreport.StatesOf(r)
		if most = max(most, states); states > balance.MaxSpent {
			t.Fatalf("%d states for\n%s", states, govreport.Encode(r))
		}
	}
	if t.Logf("at most %d states", most); most < balance.MaxVisits {
		t.Errorf("no table is as broken as was meant: at most %d states", most)
	}
}
