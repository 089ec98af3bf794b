package main

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/extract/pdf"
	"github.com/zfxxgk/annualreport/govreport/extract/word"
)

// A file that is too much is told which limit it goes beyond, and no other.
func TestWhichLimit(t *testing.T) {
	const begin = "某某县2023年政府信息公开工作年度报告\n一、总体情况\n"
	page := "<html><body><h1>某某县2023年政府信息公开工作年度报告</h1><p>一、总体情况</p>"
	for name, c := range map[string]struct{ text, want string }{
		"short-lines.txt":  {begin + strings.Repeat("公\n", 200_002), "行和单元格超过 200000 个"},
		"long.txt":         {begin + strings.Repeat("公", extract.MaxText/3), "文字超过 4 MB"},
		"cells.html":       {page + "<table>" + strings.Repeat("<tr><td>1", 200_002), "行和单元格超过 200000 个"},
		"deep.html":        {page + strings.Repeat("<table><tr><td>", 200), "表格套表格超过 100 层"},
		"page.html":        {page + strings.Repeat("<p> ", 16<<20/4), "网页超过 16 MB"},
		"long-page.html":   {page + "<p>" + strings.Repeat("公", 3<<20), "文字超过 8 MB"},
		"too-large-at-all": {strings.Repeat("公", 11<<20), "超过 32 MB 的上限"},
	} {
		_, out, stderr := runWith(t, strings.NewReader(""), "-format", "json", write(t, name, c.text))
		if said := objects(t, out)[0].Error; !strings.HasSuffix(said, c.want) || strings.Contains(stderr, "panic") {
			t.Errorf("%s: %q, want %q", name, said, c.want)
		}
	}
}

// Every limit has words in every language, the errors of every reader are of one, and what they say is in them.
func TestWordsOfLimits(t *testing.T) {
	all := []extract.Limit{extract.TextLimit, extract.FragmentLimit, extract.PageLimit, extract.TableLimit, extract.UnpackedLimit, extract.PartLimit,
		extract.ElementLimit, extract.DepthLimit, extract.AttributeLimit, extract.MergedLimit, extract.SheetLimit, extract.GlyphLimit,
		extract.ObjectLimit, extract.SecondLimit}
	if len(all) != len(limits) {
		t.Errorf("%d limits have words, of %d", len(limits), len(all))
	}
	seen := map[string]extract.Limit{}
	for _, l := range govreport.Languages() {
		o := options{lang: l}
		for _, limit := range all {
			of := &extract.LimitError{Limit: limit, Most: 7 << 20}
			said := o.importError(fmt.Errorf("a file: %w", fmt.Errorf("%w: %w", pdf.ErrTooLarge, of))).Error()
			if !strings.Contains(said, "7") || strings.ContainsAny(said, "{}") || seen[said] != "" {
				t.Errorf("%s in %s: %q, as %s", limit, l, said, seen[said])
			}
			seen[said] = limit
			if !errors.Is(of, extract.ErrTooLong) {
				t.Errorf("%v is not too long", of)
			}
		}
	}
	if _, err := word.Read([]byte("PK"), word.Limits{}); errors.Is(err, extract.ErrTooLong) {
		t.Error("a damaged file is too long")
	}
}
