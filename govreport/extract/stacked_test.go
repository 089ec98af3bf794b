// Its readers run on servers only.
//go:build !js

package extract_test

import (
	"math/rand/v2"
	"testing"

	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/internal/random"
)

// Rows typed into one: labels below each other in one cell, and their numbers below each other in the others. Each number is read as
// its own or not at all.
func TestRowsTypedIntoOne(t *testing.T) {
	sum := tally{}
	for seed := range uint64(seeds(40)) {
		rng := rand.New(rand.NewPCG(seed, 21))
		want := random.Report(rng, editionsUnderTest[seed%2])
		tables := sheetsOf(want)
		for range 1 + rng.IntN(4) {
			tables[1] = stacked(rng, tables[1])
		}
		var x *extract.Extraction
		if seed%4 < 2 {
			x = readWord(t, (&docx{rng: rng, wps: seed%8 < 4}).write(want, tables, plainText))
		} else {
			b := &xlsx{rng: rng}
			b.report("年报", want, tables, plainText, seed%8 < 4)
			x = readExcel(t, b.file())
		}
		before := sum
		if !compare(t, want, x, &sum) || sum.noted > before.noted {
			report(t, want, x)
			t.Fatalf("seed %d", seed)
		}
	}
	count(t, "Word and Excel: rows typed into one", sum)
}

// stacked puts a row and the next into one, where they have as many boxes that reach over one row.
func stacked(rng *rand.Rand, s sheet) sheet {
	s = s.copy()
	for range 50 {
		at := rng.IntN(len(s) - 1)
		a, b := s[at], s[at+1]
		if len(a) != len(b) || !a[len(a)-1].value || !b[len(b)-1].value || !single(a) || !single(b) {
			continue
		}
		for i := range a {
			a[i].text += "\n" + b[i].text
		}
		for i := range s[:at] { // what reaches over both is a row less high
			for j := range s[i] {
				if x := &s[i][j]; i+x.rows > at+1 && x.rows > 1 {
					x.rows--
				}
			}
		}
		return append(s[:at+1:at+1], s[at+2:]...)
	}
	return s
}

func single(row []box) bool {
	for _, b := range row {
		if b.rows > 1 {
			return false
		}
	}
	return true
}
