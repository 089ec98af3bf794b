package extract_test

import (
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/internal/random"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// roughen does to the lines of a page what careless copying does. No digit is changed and no two numbers run together, so
// that a reader who sees no reason for doubt must read every value as it was.
var roughen = []struct {
	name string
	do   func(rng *rand.Rand, lines []string) []string
}{
	{"line lost", func(rng *rand.Rand, lines []string) []string {
		at := rng.IntN(len(lines))
		return append(lines[:at:at], lines[at+1:]...)
	}},
	{"line twice", func(rng *rand.Rand, lines []string) []string {
		at := rng.IntN(len(lines))
		return append(lines[:at+1:at+1], lines[at:]...)
	}},
	{"two lines joined", func(rng *rand.Rand, lines []string) []string {
		at := rng.IntN(len(lines) - 1)
		out := append(lines[:at:at], lines[at]+" "+lines[at+1])
		return append(out, lines[at+2:]...)
	}},
	{"line broken", func(rng *rand.Rand, lines []string) []string {
		at := rng.IntN(len(lines))
		runes := []rune(lines[at])
		cut := rng.IntN(len(runes) + 1)
		for cut > 0 && cut < len(runes) && strings.ContainsRune("0123456789.-", runes[cut]) {
			cut--
		}
		out := append(lines[:at:at], string(runes[:cut]), string(runes[cut:]))
		return append(out, lines[at+1:]...)
	}},
	{"bare page number", func(rng *rand.Rand, lines []string) []string {
		at := rng.IntN(len(lines))
		return append(append(lines[:at:at], strconv.Itoa(1+rng.IntN(20))), lines[at:]...)
	}},
	{"sentence between", func(rng *rand.Rand, lines []string) []string {
		at := rng.IntN(len(lines))
		return append(append(lines[:at:at], "注：以上数据含上年度结转2件，行政许可3件。"), lines[at:]...)
	}},
	{"character lost", func(rng *rand.Rand, lines []string) []string {
		for range 50 {
			at := rng.IntN(len(lines))
			runes := []rune(lines[at])
			if len(runes) == 0 {
				continue
			}
			if i := rng.IntN(len(runes)); unicode.Is(unicode.Han, runes[i]) {
				lines[at] = string(append(runes[:i:i], runes[i+1:]...))
				break
			}
		}
		return lines
	}},
	{"two lines exchanged", func(rng *rand.Rand, lines []string) []string {
		at := rng.IntN(len(lines) - 1)
		lines[at], lines[at+1] = lines[at+1], lines[at]
		return lines
	}},
}

func TestRoughPages(t *testing.T) {
	each := seeds(12)
	for fi := range flattenings {
		f := &flattenings[fi]
		t.Run(f.name, func(t *testing.T) {
			t.Parallel()
			for ri, rough := range sweep.Turn(4, fi, roughen) {
				if strings.HasPrefix(f.name, "c") && rough.name == "two lines exchanged" {
					continue // with a cell on each line, nobody can see that two values are exchanged
				}
				sum := tally{}
				for seed := range uint64(each) {
					rng := rand.New(rand.NewPCG(seed, uint64(100*fi+ri)))
					want := random.Report(rng, editionsUnderTest[seed%2])
					tables := sheetsOf(want)
					g := *f
					g.table = func(rng *rand.Rand, s sheet) string {
						lines := strings.Split(f.table(rng, s), "\n")
						if len(lines) < 2 {
							return lines[0]
						}
						return strings.Join(rough.do(rng, lines), "\n")
					}
					page := pageOf(rng, want, &g, tables, plainText)
					x, err := extract.Text(page)
					if err != nil {
						t.Fatal(err)
					}
					if !compare(t, want, x, &sum) {
						report(t, want, x)
						t.Errorf("%s, seed %d\n%s", rough.name, seed, page)
						return
					}
				}
				count(t, "careless copying, "+rough.name, sum)
			}
		})
	}
}
