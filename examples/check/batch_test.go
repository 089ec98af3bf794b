package main

import (
	"bufio"
	"bytes"
	"io"
	"slices"
	"strings"
	"testing"
)

// Lines that have been read are done together, in order and so many at once; a line that is all there is so far is not.
func TestBatches(t *testing.T) {
	for name, c := range map[string]struct {
		more []bool // of each job
		data int    // bytes of each
		want []int  // how many jobs each batch has
	}{
		"none":         {nil, 0, nil},
		"one":          {[]bool{false}, 10, []int{1}},
		"read ahead":   {[]bool{true, true, false, true, false}, 10, []int{3, 2}},
		"no end":       {[]bool{true, true}, 10, []int{2}},
		"32":           {slices.Repeat([]bool{true}, 32), 10, []int{32}},
		"33":           {slices.Repeat([]bool{true}, 33), 10, []int{32, 1}},
		"large":        {[]bool{true, true, true, false}, 1 << 17, []int{2, 2}},
		"nearly large": {[]bool{true, true, true, false}, 1<<17 - 1, []int{3, 1}},
	} {
		t.Run(name, func(t *testing.T) {
			jobs := make([]job, len(c.more))
			for i := range jobs {
				jobs[i] = job{line: i + 1, data: make([]byte, c.data), more: c.more[i]}
			}
			var got []int
			next := 1
			for batch := range batches(slices.Values(jobs)) {
				got = append(got, len(batch))
				for _, j := range batch {
					if j.line != next {
						t.Errorf("line %d where line %d is due", j.line, next)
					}
					next++
				}
			}
			if !slices.Equal(got, c.want) || next != len(jobs)+1 {
				t.Errorf("batches of %v, want %v", got, c.want)
			}
		})
	}
}

// Whoever writes a line and waits for its answer gets it, whatever white space follows.
func TestAnswersDoNotWaitForLines(t *testing.T) {
	line := compact(t, "testdata/good.json") + "\n \n\n"
	in, write := io.Pipe()
	out, answers := io.Pipe()
	go func() {
		run([]string{"-format", "ndjson", "-"}, in, answers, io.Discard)
		answers.Close()
	}()
	io.WriteString(write, line+line+line[:10]) // what it is can be told from the first two lines
	go io.WriteString(write, line[10:]+strings.Repeat(" ", 1<<20)+"\n")
	b := bufio.NewReader(out)
	for range 3 {
		if answer, err := b.ReadString('\n'); err != nil || !strings.HasPrefix(answer, "{") {
			t.Fatalf("%q %v", answer, err)
		}
	}
	go io.Copy(io.Discard, b)
	write.Close()
}

// -no-report leaves the report out, and nothing else.
func TestNoReport(t *testing.T) {
	for _, format := range []string{"json", "ndjson"} {
		_, whole, _ := runWith(t, nil, "-format", format, "testdata/county.ndjson")
		_, short, _ := runWith(t, nil, "-format", format, "-no-report", "testdata/county.ndjson")
		all, left := objects(t, whole), objects(t, short)
		if len(all) != len(left) || bytes.Contains([]byte(short), []byte(`"report":`)) {
			t.Fatalf("%s: %d objects of %d:\n%s", format, len(left), len(all), short)
		}
		for i := range all {
			if len(all[i].Findings) != len(left[i].Findings) || all[i].Error != left[i].Error || all[i].Line != left[i].Line || left[i].Report != nil {
				t.Errorf("%s: %+v, want %+v", format, left[i], all[i])
			}
		}
	}
}
