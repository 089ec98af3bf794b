// Its readers run on servers only.
//go:build !js

package extract_test

import (
	"math/rand/v2"
	"os"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/extract/word"
	"github.com/zfxxgk/annualreport/govreport/internal/random"
)

// readWord reads a Word file.
func readWord(t testing.TB, file []byte) *extract.Extraction {
	t.Helper()
	input, err := word.Read(file, word.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	x, err := input.Read()
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// wordFile writes a report as a Word file.
func wordFile(rng *rand.Rand, wps bool, r *govreport.Report, tables [3]sheet, v variation) []byte {
	return (&docx{rng: rng, wps: wps}).write(r, tables, v)
}

func (d *docx) write(r *govreport.Report, tables [3]sheet, v variation) []byte {
	heading := func(n int, text string) { d.paragraph(v.text(string([]rune("一二三四五六")[n]) + "、" + text)) }
	if d.rng.IntN(2) == 0 { // the program counts the sections
		heading = func(_ int, text string) { d.numbered(1, v.text(text)) }
	}
	if d.rng.IntN(3) == 0 && !d.calm {
		d.box(v.text(r.Title))
	} else {
		d.paragraph(v.text(r.Title))
	}
	d.paragraph(v.text("根据《中华人民共和国政府信息公开条例》编制本报告。"))
	heading(0, "总体情况")
	d.paragraph(v.text(r.Overview.Text))
	for i, text := range []string{"主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况"} {
		heading(i+1, text)
		d.table(tables[i])
	}
	heading(4, "存在的主要问题及改进情况")
	d.paragraph(v.text(r.Problems.Text))
	heading(5, "其他需要报告的事项")
	d.paragraph(v.text(r.OtherMatters.Text))
	return d.file()
}

func TestRandomReportsInWord(t *testing.T) {
	for i, wps := range []bool{false, true} {
		t.Run([]string{"Word", "WPS"}[i], func(t *testing.T) {
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
				file := wordFile(rng, wps, want, tables, v)
				x := readWord(t, file)
				ok := compare(t, want, x, &sum)
				for _, part := range [][2]string{{x.Report.Title, v.text(want.Title)}, {x.Report.Overview.Text, v.text(want.Overview.Text)},
					{x.Report.Problems.Text, v.text(want.Problems.Text)}, {x.Report.OtherMatters.Text, v.text(want.OtherMatters.Text)}} {
					if part[0] != part[1] {
						t.Errorf("%q, want %q", part[0], part[1])
						ok = false
					}
				}
				if sum.absent+sum.noted > 0 {
					t.Error("cells absent of a complete report")
				}
				if !ok || t.Failed() {
					report(t, want, x)
					keep(t, file)
					t.Fatalf("seed %d %s", seed, v)
				}
			}
			t.Logf("%+v", sum)
		})
	}
}

// One damaged row of a table in a Word file never puts a wrong value anywhere.
func TestDamagedWordFiles(t *testing.T) {
	for di := range damages {
		sum := tally{}
		for seed := range uint64(seeds(12)) {
			rng := rand.New(rand.NewPCG(seed, uint64(di)))
			want := random.Report(rng, editionsUnderTest[seed%2])
			tables := sheetsOf(want)
			s := tables[rng.IntN(3)]
			row, column := pick(rng, s)
			s[row] = damages[di].do(append([]box(nil), s[row]...), column)
			file := wordFile(rng, seed%4 < 2, want, tables, plainText)
			x := readWord(t, file)
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

// keep writes a file that was read wrongly to where KEEP says.
func keep(t *testing.T, file []byte) {
	t.Helper()
	if name := os.Getenv("KEEP"); name != "" {
		if err := os.WriteFile(name, file, 0o600); err != nil {
			t.Log(err)
		}
	}
}

// The real reports, as Word files.
func TestRealReportsInWord(t *testing.T) {
	for name, want := range realReports(t) {
		for _, wps := range []bool{false, true} {
			rng := rand.New(rand.NewPCG(3, 4))
			x := readWord(t, wordFile(rng, wps, want, sheetsOf(want), plainText))
			sum := tally{}
			if !compare(t, want, x, &sum) || sum.absent+sum.noted > 0 {
				report(t, want, x)
				t.Errorf("%s: %+v", name, sum)
			}
		}
	}
}
