package extract_test

import (
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"testing"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
	"github.com/zfxxgk/annualreport/internal/hostile"
)

// Whatever the text, Text gives an answer that holds together.
func FuzzText(f *testing.F) {
	for _, pattern := range []string{"../../testdata/reports/*.txt", "../../testdata/extract/*.txt"} {
		files, _ := filepath.Glob(pattern)
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(string(text))
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		x, err := extract.Text(text)
		if err != nil {
			if x != nil {
				t.Fatal("an error with an extraction")
			}
			return
		}
		for _, s := range x.Sources {
			if s.Start < 0 || s.Start > s.End || s.End > len(text) || s.Line < 1 {
				t.Fatalf("source of %s from %d to %d on line %d in %d bytes", s.Pointer, s.Start, s.End, s.Line, len(text))
			}
		}
		for _, n := range x.Notes {
			if !utf8.ValidString(n.Quote) || n.Message(govreport.En) == "" {
				t.Fatalf("note %+v", n)
			}
		}
		if form := govreport.FormOf(x.Report.Edition); form != nil {
			for _, cell := range form.Cells {
				if _, ok := x.Source(cell.Pointer); ok == cell.IsBlank(x.Report) {
					t.Fatalf("%s is %q, its source is %v", cell.Pointer, cell.Read(x.Report), ok)
				}
			}
		}
		govreport.Check(x.Report, govreport.Options{Final: true})
		if _, err := govreport.Decode(govreport.Encode(x.Report)); err != nil {
			t.Fatal(err)
		}
	})
}

// slow are the texts that might make a reader so, by name.
var slow = blocksByName()

func blocksByName() map[string]hostile.Block {
	blocks, err := hostile.Blocks("../../testdata/hostile/text.txt")
	if err != nil {
		panic(err)
	}
	byName := map[string]hostile.Block{}
	for _, b := range blocks {
		byName[b.Name] = b
	}
	return byName
}

func hostileText(name string, size int) string {
	block := slow[name]
	return block.Text(size)
}

// Four times the text takes about four times the memory. Time is measured by BenchmarkHostile: a test that judges it fails
// on busy machines.
func TestMemoryGrowsWithTheText(t *testing.T) {
	allocated := func(text string) uint64 {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, _ = extract.Text(text)
		runtime.ReadMemStats(&after)
		return after.TotalAlloc - before.TotalAlloc
	}
	allocated(hostileText("labels", 1000)) // what is made once
	for _, name := range sweep.Every(3, slices.Sorted(maps.Keys(slow))) {
		size := sweep.Of(20_000, 4_000)
		small, large := allocated(hostileText(name, size)), allocated(hostileText(name, 4*size))
		if large > 7*small {
			t.Errorf("%s: %d bytes allocated for %d, %d for four times as many", name, small, size, large)
		}
	}
}

// The time per byte stays what it is as hostile texts grow: compare MB/s of the sizes.
func BenchmarkHostile(b *testing.B) {
	for _, name := range slices.Sorted(maps.Keys(slow)) {
		for _, size := range []int{50_000, 500_000} {
			text := hostileText(name, size)
			b.Run(name+"/"+strconv.Itoa(size/1000)+"kB", func(b *testing.B) {
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					_, _ = extract.Text(text)
				}
			})
		}
	}
}

func BenchmarkText(b *testing.B) {
	text, err := os.ReadFile("../../testdata/reports/2022-pengyang.txt")
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := extract.Text(string(text)); err != nil {
			b.Fatal(err)
		}
	}
}
