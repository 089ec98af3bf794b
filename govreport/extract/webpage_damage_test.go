// Its readers run on servers only.
//go:build !js

package extract_test

import (
	"errors"
	"math/rand/v2"
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/importer"
	"github.com/zfxxgk/annualreport/govreport/internal/random"
)

// A page that was cut anywhere, within a number, a tag or a character, has no wrong cell.
func TestCutPages(t *testing.T) {
	sum, refused := tally{}, 0
	for seed := range uint64(seeds(300)) {
		rng := rand.New(rand.NewPCG(seed, 31))
		want := random.Report(rng, editionsUnderTest[seed%2])
		page := htmlOf(&hypertext{rng: rng, bare: seed%3 == 0, torn: seed%4 == 0}, want, &markups[rng.IntN(5)], sheetsOf(want), plainText)
		cut := page[:len(page)/8+rng.IntN(len(page)-len(page)/8)]
		parts, err := importer.Read([]byte(cut), importer.Options{})
		if err != nil {
			if !errors.Is(err, extract.ErrNotReport) {
				t.Fatal(err)
			}
			refused++
			continue
		}
		x := parts[0].Extraction
		if x.Report.Edition == "" {
			refused++
			continue
		}
		for _, cell := range govreport.FormOf(want.Edition).Cells {
			w, g := cell.Read(want), cell.Read(x.Report)
			_, isNumber := cell.Int(x.Report)
			switch {
			case x.Report.Edition != want.Edition:
			case w == g:
				sum.right++
			case g == "", !isNumber:
				sum.absent++
			default:
				sum.wrong++
				t.Errorf("seed %d: %s is %s, want %s: …%s", seed, cell.Pointer, g, w, cut[len(cut)-40:])
			}
		}
	}
	t.Logf("%d refused", refused)
	count(t, "pages cut anywhere", sum)
}

// Pages in any encoding, whatever they declare, are read as in UTF-8.
func TestPagesInEveryEncoding(t *testing.T) {
	encodings := map[string]encoding.Encoding{"GBK": simplifiedchinese.GBK, "GB18030": simplifiedchinese.GB18030, "UTF-8": encoding.Nop,
		"UTF-16": unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), "UTF-16BE": unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), "UTF-16LE": unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)}
	for name, e := range encodings {
		sum := tally{}
		for seed := range uint64(seeds(20)) {
			rng := rand.New(rand.NewPCG(seed, 41))
			want := random.Report(rng, editionsUnderTest[seed%2])
			declared := []string{"", `<meta charset="gb2312">`, `<meta charset="utf-8">`, `<meta http-equiv="Content-Type" content="text/html; charset=big5">`}[rng.IntN(4)]
			page := declared + htmlOf(&hypertext{rng: rng}, want, &markups[rng.IntN(5)], sheetsOf(want), plainText)
			data, err := e.NewEncoder().Bytes([]byte(strings.ReplaceAll(page, "\u200b", "")))
			if err != nil {
				t.Fatal(name, err)
			}
			parts, err := importer.Read(data, importer.Options{})
			if err != nil {
				t.Fatalf("%s, seed %d: %v", name, seed, err)
			}
			if !compare(t, want, parts[0].Extraction, &sum) || sum.absent+sum.noted > 0 {
				t.Fatalf("%s, seed %d: %+v", name, seed, sum)
			}
		}
		count(t, "HTML: in "+name, sum)
	}
}
