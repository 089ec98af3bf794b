package importer_test

import (
	"errors"
	"math/rand/v2"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/extract/charset"
	"github.com/zfxxgk/annualreport/govreport/extract/webpage"
	"github.com/zfxxgk/annualreport/govreport/importer"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// Pages made to hurt are read or refused with a reason. How long it took and what it took is logged: TestHostilePages fails on
// memory alone, for that does not depend on what else the machine does.
func TestHostilePages(t *testing.T) {
	less := sweep.Of(1, 40)
	many, mega := 1_000_000/less, (1<<20)/less
	limits := webpage.Limits{Bytes: webpage.MaxBytes / less, Fragments: webpage.MaxFragments / less}
	report := "<h1>某某县2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>公开。</p>"
	rng := rand.New(rand.NewPCG(1, 1))
	noise := make([]byte, 8*mega)
	for i := range noise {
		noise[i] = byte(rng.Uint32())
	}
	tags := []string{"<table>", "<tr>", "<td>", "</td>", "</tr>", "</table>", "<p>", "</p>", "<a href=x>", "</a>", "<div hidden>", "</div>", "<!--", "-->", "<script>", "</script>", "1", "公开", "&amp;", "<sup>"}
	var soup strings.Builder
	for soup.Len() < 4*mega {
		soup.WriteString(tags[rng.IntN(len(tags))])
	}
	for name, x := range map[string]struct {
		page string
		want error // nil: it is read
	}{
		"a colspan of 10^9":          {report + `<table><tr><td colspan="1000000000" rowspan=1000000000>规章</td><td colspan=99999999999999999999>1</td></tr></table>`, nil},
		"10^6 cells":                 {report + "<table>" + strings.Repeat("<tr><td>1<td>2", many/2), extract.ErrTooLong},
		"10^6 empty cells":           {report + "<table><tr>" + strings.Repeat("<td>", many), extract.ErrTooLong},
		"tables 1,000 deep":          {report + strings.Repeat("<table><tr><td>1", 1000), extract.ErrTooLong},
		"tables 100 deep, with rows": {report + strings.Repeat("<table><tr><td>1<td>", 99) + strings.Repeat("<p>2", many/10), nil},
		"tables without end":         {report + strings.Repeat("<table>", many), nil},
		"elements 10^6 deep":         {report + strings.Repeat("<div><b>", many), nil},
		"10^6 lines":                 {report + strings.Repeat("<br>x", many), extract.ErrTooLong},
		"one tag of 8 MB":            {report + "<p " + strings.Repeat("a=b ", 2*mega) + ">x", nil},
		"one comment of 8 MB":        {report + "<!--" + strings.Repeat("-", 8*mega), nil},
		"one line of 8 MB":           {report + "<p>" + strings.Repeat("a", 9<<20), extract.ErrTooLong},
		"8 MB of entities":           {report + "<p>" + strings.Repeat("&amp;", 8*mega/5), nil},
		"10^6 ends of links":         {report + strings.Repeat("<a href=x>y</a>", many/2), nil},
		"tags in no order":           {report + soup.String(), nil},
		"too large":                  {report + strings.Repeat(" ", 17*mega), extract.ErrTooLong},
		"noise":                      {string(noise), charset.ErrUnknown},
		"noise in a page":            {report + string(noise), charset.ErrUnknown},
		"8 MB of GBK":                {"<p>" + strings.Repeat("\xD5\xFE\xB8\xAE", 2<<20), extract.ErrTooLong},
		"struck without an end":      {report + strings.Repeat("<s>x", many) + strings.Repeat("<del>x</p>", many/10), nil},
		"struck by many names":       {report + manyNames(many/20), nil},
		"cut within a tag":           {report + "<table><tr><td>规章</td><td colsp", nil},
	} {
		var before, after runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)
		start := time.Now()
		_, err := importer.Read([]byte(x.page), importer.Options{Webpage: limits})
		took := time.Since(start)
		runtime.ReadMemStats(&after)
		allocated := (after.TotalAlloc - before.TotalAlloc) >> 20
		t.Logf("%-28s %8s %5d MB  %v", name, took.Round(time.Millisecond), allocated, err)
		if !errors.Is(err, x.want) || x.want == nil && err != nil {
			t.Errorf("%s: %v, want %v", name, err, x.want)
		}
		if allocated > 512 {
			t.Errorf("%s: %d MB", name, allocated)
		}
	}
}

// manyNames is a page of elements that are struck, each with a name of its own and a block in it.
func manyNames(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString("<x" + strconv.Itoa(i) + " style=text-decoration:line-through>1</p>")
	}
	return b.String()
}
