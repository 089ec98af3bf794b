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

// readExcel reads a workbook with one report.
func readExcel(t testing.TB, file []byte) *extract.Extraction {
	t.Helper()
	inputs, err := excel.Read(file, excel.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	if len(inputs) != 1 {
		t.Fatalf("%d reports", len(inputs))
	}
	x, err := inputs[0].Read()
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// Every cell and text of random reports, on one sheet or on several.
func TestRandomReportsInExcel(t *testing.T) {
	for i, apart := range []bool{false, true} {
		t.Run([]string{"one sheet", "a sheet a part"}[i], func(t *testing.T) {
			t.Parallel()
			sum := tally{}
			for seed := range uint64(seeds(60)) {
				rng := rand.New(rand.NewPCG(seed, uint64(i)))
				want := random.Report(rng, editionsUnderTest[seed%2])
				tables := sheetsOf(want)
				v := plainText
				if seed%4 >= 2 {
					v = varied(rng)
				}
				for i := range tables {
					tables[i] = v.sheet(rng, tables[i])
				}
				b := &xlsx{rng: rng}
				b.report("年报", want, tables, v, apart)
				file := b.file()
				x := readExcel(t, file)
				ok := compare(t, want, x, &sum)
				for _, part := range [][2]string{{x.Report.Title, v.text(want.Title)}, {x.Report.Overview.Text, v.text(want.Overview.Text)},
					{x.Report.Problems.Text, v.text(want.Problems.Text)}, {x.Report.OtherMatters.Text, v.text(want.OtherMatters.Text)}} {
					if part[0] != part[1] {
						t.Errorf("%q, want %q", part[0], part[1])
						ok = false
					}
				}
				if !ok || sum.absent+sum.noted > 0 {
					report(t, want, x)
					keep(t, file)
					t.Fatalf("seed %d %s: %+v", seed, v, sum)
				}
			}
			t.Logf("%+v", sum)
		})
	}
}

// One damaged row of a table in a workbook never puts a wrong value anywhere.
func TestDamagedWorkbooks(t *testing.T) {
	for di := range damages {
		sum := tally{}
		for seed := range uint64(seeds(12)) {
			rng := rand.New(rand.NewPCG(seed, uint64(di)))
			want := random.Report(rng, editionsUnderTest[seed%2])
			tables := sheetsOf(want)
			s := tables[rng.IntN(3)]
			row, column := pick(rng, s)
			s[row] = damages[di].do(append([]box(nil), s[row]...), column)
			b := &xlsx{rng: rng}
			b.report("年报", want, tables, plainText, seed%4 < 2)
			file := b.file()
			x := readExcel(t, file)
			before := sum
			if !compare(t, want, x, &sum) || sum.noted > before.noted {
				report(t, want, x)
				keep(t, file)
				t.Fatalf("%s, seed %d: row %d column %d", damages[di].name, seed, row, column)
			}
		}
		t.Logf("%s: %+v", damages[di].name, sum)
	}
}

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

// The real reports, as workbooks.
func TestRealReportsInExcel(t *testing.T) {
	for name, want := range realReports(t) {
		for _, apart := range []bool{false, true} {
			b := &xlsx{rng: rand.New(rand.NewPCG(3, 4))}
			b.report("年报", want, sheetsOf(want), plainText, apart)
			x := readExcel(t, b.file())
			sum := tally{}
			if !compare(t, want, x, &sum) || sum.absent+sum.noted > 0 {
				report(t, want, x)
				t.Errorf("%s: %+v", name, sum)
			}
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
				keep(t, file)
				report(t, want, x)
				t.Fatalf("seed %d: %s is %q, want %q", seed, cell.Pointer, g, w)
			}
		}
	}
	t.Logf("%+v", sum)
}
