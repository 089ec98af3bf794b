// Its readers run on servers only.
//go:build !js

package extract_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/extract/excel"
	"github.com/zfxxgk/annualreport/govreport/internal/random"
)

// A workbook with the reports of many organs gives each.
func TestWorkbookOfManyOrgans(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	b := &xlsx{rng: rng}
	var want []*govreport.Report
	b.sheet("填表说明").line("请各单位于1月10日前填报。", 3)
	for i, name := range []string{"发改局", "教育局", "公安局", "民政局"} {
		r := random.Report(rng, govreport.Edition2021)
		b.report(name, r, sheetsOf(r), plainText, i%2 == 1)
		want = append(want, r)
	}
	inputs, err := excel.Read(b.file(), excel.Limits{})
	if err != nil || len(inputs) != len(want) {
		t.Fatalf("%d reports, %v", len(inputs), err)
	}
	for i, in := range inputs {
		x, err := in.Read()
		if err != nil {
			t.Fatal(err)
		}
		sum := tally{}
		if compare(t, want[i], x, &sum); sum.absent+sum.noted > 0 || x.Report.Title != want[i].Title {
			t.Errorf("%s: %+v", in.Name, sum)
		}
	}
}

// Formulas that were never computed are no values, move none and hide none: what stands beside them is right or absent with a
// note.
func TestFormulasNeverComputed(t *testing.T) {
	sum := tally{}
	for seed := range uint64(seeds(40)) {
		rng := rand.New(rand.NewPCG(seed, 9))
		want := random.Report(rng, editionsUnderTest[seed%2])
		b := &xlsx{rng: rng, lazy: []int{200, 30, 7, 1}[seed%4]}
		b.report("年报", want, sheetsOf(want), plainText, seed%8 < 4)
		file := b.file()
		x := readExcel(t, file)
		if n := len(x.NotesOf(extract.NotComputed)); n == 0 && b.lazy < 100 {
			t.Error("nothing is said of the formulas")
		}
		for _, cell := range govreport.FormOf(want.Edition).Cells {
			w, g := cell.Read(want), cell.Read(x.Report)
			if strings.HasPrefix(g, "=") { // kept as it stands, and an error of its own
				g = ""
			}
			switch {
			case w == g:
				sum.right++
			case g == "" && noted(x, cell.Pointer):
				sum.absent++
			default:
				report(t, want, x)
				t.Fatalf("seed %d: %s is %q, want %q\n%s", seed, cell.Pointer, g, w, kept(t, file))
			}
		}
	}
	count(t, "Excel: formulas never computed", sum)
}
