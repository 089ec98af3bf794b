package extract_test

import (
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/internal/random"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// A publication is a way in which reports are published, and the reader of what was published so. The tests below are the same for
// each; textPublications and filePublications list them.
type publication struct {
	format string // text, HTML, Word, Excel or PDF
	name   string // which of the kinds of the format
	stream uint64 // of random numbers

	usual   int // so many random reports are read
	damaged int // and so many with each damage; none for 0

	write func(rng *rand.Rand, r *govreport.Report, tables [3]sheet, v variation) []byte
	read  func(t testing.TB, file []byte) *extract.Extraction

	// loses reports whether cells of a complete report may be absent with a note; nil: none may.
	loses func(v variation) bool
	// doubts reports whether cells may have another value with a note that doubts it; nil: none may.
	doubts func(v variation) bool
	// unseen names damages that leave values in places of others, which nobody can see.
	unseen []string
	// noTexts says that lines of the texts cannot be told from others.
	noTexts bool
}

func publications() []publication { return append(textPublications(), filePublications()...) }

// textPublications are the flattenings.
func textPublications() (list []publication) {
	for fi := range flattenings {
		f := &flattenings[fi]
		p := publication{format: "text", name: f.name, stream: uint64(fi), usual: 84, damaged: 10, noTexts: f.page != nil, read: readText,
			write: func(rng *rand.Rand, r *govreport.Report, tables [3]sheet, v variation) []byte {
				return []byte(pageOf(rng, r, f, tables, v))
			}}
		if !f.clean {
			p.loses = func(variation) bool { return true }
		}
		list = append(list, p)
	}
	return list
}

func readText(t testing.TB, file []byte) *extract.Extraction {
	t.Helper()
	x, err := extract.Text(string(file))
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// eachPublication runs a test of each publication beside those of the others.
func eachPublication(t *testing.T, test func(t *testing.T, i int, p *publication)) {
	for i, p := range publications() {
		t.Run(p.format+"/"+p.name, func(t *testing.T) {
			if p.format == "PDF" {
				startsPDFium(t)
			}
			t.Parallel()
			test(t, i, &p)
		})
	}
}

// startsPDFium leaves a test to the test command when the tests run with -short.
func startsPDFium(t testing.TB) {
	t.Helper()
	sweep.Later(t, "making PDFium ready takes seconds")
}

// A demand is what must have been read of a report that was published.
type demand uint8

const (
	nothingWrong  demand = iota // cells may be absent with a note
	everyCell                   // where the publication loses none
	everyCellText               // and the texts, where they can be told
)

// check publishes a report, reads it, and counts what became of its cells.
func (p *publication) check(t *testing.T, d demand, rng *rand.Rand, want *govreport.Report, tables [3]sheet, v variation, what ...any) (sum tally) {
	t.Helper()
	file := p.write(rng, want, tables, v)
	x := p.read(t, file)
	ok := compare(t, want, x, &sum)
	ok = (d < everyCellText || p.noTexts || sameTexts(t, want, x, v)) && ok
	mayLose := d < everyCell || p.loses != nil && p.loses(v)
	mayDoubt := p.doubts != nil && p.doubts(v)
	if !ok || sum.noted > 0 && !mayDoubt || sum.absent > 0 && !mayLose || x.Report.Year != want.Year {
		report(t, want, x)
		t.Fatalf("%v: year %d, want %d, %+v\n%s", what, x.Report.Year, want.Year, sum, kept(t, file))
	}
	return sum
}

// sameTexts holds that the texts of a report were read as they were written.
func sameTexts(t *testing.T, want *govreport.Report, x *extract.Extraction, v variation) (ok bool) {
	t.Helper()
	ok = true
	for _, pair := range [][2]string{{x.Report.Title, want.Title}, {x.Report.Overview.Text, want.Overview.Text}, {x.Report.Problems.Text, want.Problems.Text},
		{x.Report.OtherMatters.Text, want.OtherMatters.Text}} {
		if got, want := pair[0], v.text(pair[1]); got != want {
			t.Errorf("%q, want %q", got, want)
			ok = false
		}
	}
	return ok
}

// kept writes a file that was read wrongly where it can be looked at, and returns its name.
func kept(t testing.TB, file []byte) string {
	t.Helper()
	f, err := os.CreateTemp("", "misread-*")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if _, err := f.Write(file); err != nil {
		t.Fatal(err)
	}
	return f.Name()
}

// Every cell and text of random reports is read, however they are published and in whatever letters.
func TestRandomReports(t *testing.T) {
	eachPublication(t, func(t *testing.T, _ int, p *publication) {
		sum := tally{}
		for seed := range uint64(seeds(p.usual)) {
			rng := rand.New(rand.NewPCG(seed, p.stream))
			want := random.Report(rng, editionsUnderTest[seed%2])
			if p.format == "PDF" {
				want.Overview.Text = strings.Repeat(want.Overview.Text, 1+rng.IntN(12)) // so that tables begin anywhere on a page
			}
			tables, v := sheetsOf(want), plainText
			if seed%4 >= 2 {
				v = varied(rng)
			}
			for i := range tables {
				tables[i] = v.sheet(rng, tables[i])
			}
			one := p.check(t, everyCellText, rng, want, tables, v, "seed", seed, v)
			sum.add(one)
			for _, letters := range v.names {
				countAmong("letters: "+letters, one)
			}
		}
		count(t, p.format+": "+p.name, sum)
	})
}

// One damaged row of a table never puts a wrong value anywhere: every cell is right, or blank with a note.
func TestDamageShiftsNothing(t *testing.T) {
	eachPublication(t, func(t *testing.T, i int, p *publication) {
		for di, damage := range sweep.Turn(6, i, damages) {
			if p.damaged == 0 || slices.Contains(p.unseen, damage.name) {
				continue
			}
			sum := tally{}
			for seed := range uint64(seeds(p.damaged)) {
				rng := rand.New(rand.NewPCG(seed, 100*p.stream+uint64(di)))
				want := random.Report(rng, editionsUnderTest[seed%2])
				tables := sheetsOf(want)
				s := tables[rng.IntN(3)]
				row, column := pick(rng, s)
				s[row] = damage.do(slices.Clone(s[row]), column)
				sum.add(p.check(t, nothingWrong, rng, want, tables, plainText, damage.name, "seed", seed, "row", row, "column", column))
			}
			count(t, "damaged "+p.format+": "+damage.name, sum)
		}
	})
}

// The real reports, published in every way.
func TestRealReports(t *testing.T) {
	reports := realReports(t)
	names := slices.Sorted(maps.Keys(reports))
	eachPublication(t, func(t *testing.T, i int, p *publication) {
		for _, name := range sweep.Turn(3, i, names) {
			rng := rand.New(rand.NewPCG(3, p.stream))
			p.check(t, everyCell, rng, reports[name], sheetsOf(reports[name]), plainText, name)
		}
	})
}

// realReports are the reports that were published, as they were typed in, by the names of their files.
func realReports(t testing.TB) map[string]*govreport.Report {
	t.Helper()
	files, _ := filepath.Glob("../../testdata/reports/*.json")
	if len(files) < 3 {
		t.Fatal("no reports")
	}
	reports := map[string]*govreport.Report{}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if reports[filepath.Base(file)], err = govreport.Decode(data); err != nil {
			t.Fatal(err)
		}
	}
	return reports
}
