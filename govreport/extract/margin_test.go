package extract_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/extract/webpage"
	"github.com/zfxxgk/annualreport/govreport/internal/random"
)

// framed puts a column without anything before or behind those of a sheet.
func framed(s sheet, left, right bool) sheet {
	out := make(sheet, len(s))
	for i, row := range s {
		if left {
			out[i] = append(out[i], wide("", 1))
		}
		out[i] = append(out[i], row...)
		if right {
			out[i] = append(out[i], wide("", 1))
		}
	}
	return out
}

// Columns without anything beside a table are none of its cells: a row of table 4 that has as many places as the form only with them
// does not shift, and one with a blank cell is read.
func TestMarginsOfTables(t *testing.T) {
	styles := map[string]func(*rand.Rand, sheet) string{
		"html":                       func(rng *rand.Rand, s sheet) string { return (&hypertext{rng: rng}).table(s, honest) },
		"html, empty cells in place": func(rng *rand.Rand, s sheet) string { return (&hypertext{rng: rng}).grid(s.spread()) },
	}
	for _, f := range flattenings {
		if strings.HasSuffix(f.name, "in place") || f.name == "markdown" || f.name == "box drawing" {
			styles[f.name] = f.table
		}
	}
	for name, table := range styles {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			sum := tally{}
			for seed := range uint64(seeds(64)) {
				rng := rand.New(rand.NewPCG(seed, 5))
				want := random.Report(rng, editionsUnderTest[seed%2])
				tables := sheetsOf(want)
				s := tables[disputes]
				row, column := pick(rng, s)
				d := damages[seed/8%4] // those of one cell
				s[row] = d.do(slices.Clone(s[row]), column)
				left, right, all := seed%2 < 1, seed/2%2 < 1, seed/4%2 < 1
				for i := range tables {
					if all || i == disputes {
						tables[i] = framed(tables[i], left, right)
					}
				}
				page := pageOf(rng, want, &flattening{table: table}, tables, plainText)
				x, err := extract.Text(page)
				if strings.HasPrefix(name, "html") {
					in, e := webpage.Read(page, webpage.Limits{})
					if e != nil {
						t.Fatal(e)
					}
					x, err = in.Read()
				}
				if err != nil {
					t.Fatal(err)
				}
				before := sum
				if !compare(t, want, x, &sum) || sum.noted > before.noted {
					report(t, want, x)
					t.Fatalf("%s, seed %d, left %v, right %v, all %v\n%s", d.name, seed, left, right, all, page)
				}
			}
			count(t, "empty columns beside table 4, and a damaged row, "+name, sum)
		})
	}
}

const disputes = 2 // its sheet
