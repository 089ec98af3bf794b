package govreport_test

import (
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/recall"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
	"github.com/zfxxgk/annualreport/internal/hostile"
)

// longProse is a report of 20,000 characters of prose, labelled texts one after the other.
func longProse(t testing.TB) *govreport.Report {
	texts, err := recall.Load("../testdata/claims")
	if err != nil {
		t.Fatal(err)
	}
	r := texts[0].Report()
	for i := 1; utf8.RuneCountInString(r.Overview.Text) < 20_000; i = (i + 1) % len(texts) {
		r.Overview.Text += "\n" + texts[i].Report().Overview.Text
	}
	return r
}

// The whole check of a report of 20,000 characters by all rules: again, as a form does at every key pressed in a cell, and with
// another text each time. The rules N have nothing to do without the option; what they cost is the difference.
//
// A machine is as fast as it is, so that the least time is told as multiples of one plain walk over the text too, taken in turn.
// The reader of 2026-11-28 (82190eb) took 16 walks for the text again, 44 for another, and without the rules N 13.
func BenchmarkCheckLongProse(b *testing.B) {
	withoutN := govreport.Options{Skip: []string{"N"}}
	b.Run("again", func(b *testing.B) { checkLongProse(b, false, govreport.Options{}) })
	b.Run("edited", func(b *testing.B) { checkLongProse(b, true, govreport.Options{}) })
	b.Run("again without N", func(b *testing.B) { checkLongProse(b, false, withoutN) })
	b.Run("edited without N", func(b *testing.B) { checkLongProse(b, true, withoutN) })
}

func checkLongProse(b *testing.B, edited bool, o govreport.Options) {
	r := longProse(b)
	text := r.Overview.Text
	govreport.Check(r, o)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	check, walk := time.Hour, time.Hour
	for n := 0; b.Loop(); n++ {
		if edited {
			r.Overview.Text = text + strconv.Itoa(n)
		}
		start := time.Now()
		govreport.Check(r, o)
		check = min(check, time.Since(start))
		b.StopTimer()
		walk = min(walk, timeOfWalk(text))
		b.StartTimer()
	}
	b.ReportMetric(float64(check)/float64(walk), "walks")
}

// timeOfWalk is how long it takes to look at each character of a text.
func timeOfWalk(text string) time.Duration {
	start := time.Now()
	ideographs = 0
	for _, c := range text {
		if c >= 0x4E00 && c <= 0x9FFF {
			ideographs++
		}
	}
	return time.Since(start)
}

// ideographs is kept so that the walk is.
var ideographs int

func BenchmarkCheckProseWithoutNumbers(b *testing.B) {
	r := &govreport.Report{Edition: govreport.Edition2021, Year: 2023}
	r.Overview.Text = strings.Repeat("坚持以公开为常态、不公开为例外，依法办理政府信息公开申请。", 20)
	b.ReportAllocs()
	for b.Loop() {
		govreport.Check(r, govreport.Options{Only: []string{"N"}})
	}
}

// Hostile prose is read by every rule in a time that grows with its length only: were it the square of it, a megabyte would
// outlast the time that tests are given. Last year's report has the same texts, so that they are compared to their ends.
func TestHostileProse(t *testing.T) {
	size := sweep.Long(1<<20, 1<<16, 1<<11) // of each of five texts
	blocks, err := hostile.Blocks("../testdata/hostile/prose.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, block := range blocks {
		r := clean(govreport.Edition2021)
		r.Year, r.Organ.Name = 2023, strings.Repeat("江东", 20)
		text := "（二）依申请公开。" + block.Text(size)
		for _, to := range []*string{&r.Title, &r.Preamble, &r.Overview.Text, &r.Problems.Text, &r.OtherMatters.Text} {
			*to = text
		}
		previous := *r
		previous.Year--
		start := time.Now()
		result := govreport.Check(r, govreport.Options{Previous: &previous})
		if testing.Verbose() {
			t.Logf("%q: %v, %d findings", block.Name, time.Since(start), len(result.Findings))
		}
		if len(result.Findings) > 300 {
			t.Errorf("%q: %d findings", block.Name, len(result.Findings))
		}
	}
}
