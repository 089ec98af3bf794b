// Its readers run on servers only.
//go:build !js

package extract_test

import (
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract/webpage"
	"github.com/zfxxgk/annualreport/govreport/internal/random"
)

// BenchmarkPage says how long it takes to read a page, as multiples of what x/net/html takes to build its tree: cells are the page
// read into cells and paragraphs, report the report made of it, both in the same run and on the same pages.
func BenchmarkPage(b *testing.B) {
	var pages []string
	for seed := range uint64(8) {
		rng := rand.New(rand.NewPCG(seed, 9))
		r := random.Report(rng, govreport.Edition2021)
		h := &hypertext{rng: rng, torn: seed%2 == 0}
		pages = append(pages, htmlOf(h, r, &markups[seed%3], sheetsOf(r), plainText))
	}
	var tree, cells, report time.Duration
	size := 0
	for b.Loop() {
		for _, page := range pages {
			size += len(page)
			start := time.Now()
			if _, err := html.Parse(strings.NewReader(page)); err != nil {
				b.Fatal(err)
			}
			tree += time.Since(start)
			start = time.Now()
			in, err := webpage.Read(page, webpage.Limits{})
			if err != nil {
				b.Fatal(err)
			}
			cells += time.Since(start)
			if _, err := in.Read(); err != nil {
				b.Fatal(err)
			}
			report += time.Since(start)
		}
	}
	b.ReportMetric(float64(cells)/float64(tree), "cells/parse")
	b.ReportMetric(float64(report)/float64(tree), "report/parse")
	b.ReportMetric(float64(size)/1e6/cells.Seconds(), "MB/s")
}
