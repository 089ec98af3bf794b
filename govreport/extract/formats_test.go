// Its readers run on servers only.
//go:build !js

package extract_test

import (
	"html"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/extract/excel"
	"github.com/zfxxgk/annualreport/govreport/extract/pdf"
	"github.com/zfxxgk/annualreport/govreport/extract/webpage"
	"github.com/zfxxgk/annualreport/govreport/extract/word"
)

// filePublications are files of every format, of every kind that their writers write.
func filePublications() []publication {
	return slices.Concat(pages(), pagesOfText(), wordFiles(), workbooks(), printouts())
}

// pages are HTML with tables.
func pages() (list []publication) {
	for mi := range markups {
		m := &markups[mi]
		list = append(list, publication{format: "HTML", name: m.name, stream: uint64(mi), usual: 60, damaged: 2, read: readPage,
			write: func(rng *rand.Rand, r *govreport.Report, tables [3]sheet, v variation) []byte {
				h := &hypertext{rng: rng, loud: rng.IntN(3) == 0, bare: rng.IntN(3) == 0, torn: rng.IntN(2) == 0}
				if m.alone { // browsers, too, would take what is around them for theirs
					h.bare, h.naked = false, true
				}
				return []byte(htmlOf(h, r, m, tables, v))
			}})
	}
	return list
}

// pagesOfText are HTML that has its tables as text, line by line or cell by cell, and is read as that text is.
func pagesOfText() (list []publication) {
	for fi := range flattenings {
		f := &flattenings[fi]
		if !f.clean {
			continue
		}
		list = append(list, publication{format: "HTML", name: "text, " + f.name, stream: uint64(fi), usual: 24, noTexts: f.page != nil, read: readPage,
			write: func(rng *rand.Rand, r *govreport.Report, tables [3]sheet, v variation) []byte {
				switch escaped := html.EscapeString(pageOf(rng, r, f, tables, v)); rng.IntN(3) {
				case 0:
					return []byte("<pre>" + escaped + "</pre>")
				case 1:
					return []byte("<p>" + strings.ReplaceAll(escaped, "\n", "</p>\n<p>") + "</p>")
				default:
					return []byte("<div>" + strings.ReplaceAll(escaped, "\n", "<br>\r\n") + "</div>")
				}
			}})
	}
	return list
}

func readPage(t testing.TB, page []byte) *extract.Extraction {
	t.Helper()
	input, err := webpage.Read(string(page), webpage.Limits{})
	return readInput(t, page, &input, err)
}

// wordFiles are .docx as Word and as WPS write them.
func wordFiles() (list []publication) {
	for i, wps := range []bool{false, true} {
		list = append(list, publication{format: "Word", name: []string{"Word", "WPS"}[i], stream: uint64(i), usual: 60, damaged: 6, read: readWord,
			write: func(rng *rand.Rand, r *govreport.Report, tables [3]sheet, v variation) []byte {
				return (&docx{rng: rng, wps: wps}).write(r, tables, v)
			}})
	}
	return list
}

func readWord(t testing.TB, file []byte) *extract.Extraction {
	t.Helper()
	input, err := word.Read(file, word.Limits{})
	return readInput(t, file, input, err)
}

// workbooks are .xlsx with a report on one sheet or on one a part.
func workbooks() (list []publication) {
	for i, apart := range []bool{false, true} {
		list = append(list, publication{format: "Excel", name: []string{"one sheet", "a sheet a part"}[i], stream: uint64(i), usual: 60, damaged: 6, read: readExcel,
			write: func(rng *rand.Rand, r *govreport.Report, tables [3]sheet, v variation) []byte {
				b := &xlsx{rng: rng}
				b.report("年报", r, tables, v, apart)
				return b.file()
			}})
	}
	return list
}

func readExcel(t testing.TB, file []byte) *extract.Extraction {
	t.Helper()
	inputs, err := excel.Read(file, excel.Limits{})
	if err != nil || len(inputs) != 1 {
		t.Fatalf("%d reports, %v\n%s", len(inputs), err, kept(t, file))
	}
	return readInput(t, file, &inputs[0], nil)
}

// printouts are PDF files, with all lines of their tables and without some.
func printouts() []publication {
	printed := func(rule func(rng *rand.Rand, p *press)) func(*rand.Rand, *govreport.Report, [3]sheet, variation) []byte {
		return func(rng *rand.Rand, r *govreport.Report, tables [3]sheet, v variation) []byte {
			p := newPress(rng)
			rule(rng, p)
			p.report(r, tables, v)
			return p.file()
		}
	}
	ruled := publication{format: "PDF", name: "ruled", stream: 1, usual: 16, damaged: 4, read: readPDF,
		write: printed(func(*rand.Rand, *press) {}),
		// on paper each value is then in another column than its own
		unseen: []string{"cell removed", "cell removed and another emptied", "cell doubled", "label removed"},
		loses:  variation.breaks}
	list := []publication{ruled}
	always := func(variation) bool { return true }
	for i, name := range []string{"without lines", "level lines only", "upright lines only", "open at the sides"} {
		list = append(list, publication{format: "PDF", name: name, stream: uint64(7 + i), usual: 4, read: readPDF, loses: always, doubts: variation.breaks, noTexts: true,
			write: printed(func(_ *rand.Rand, p *press) { p.ruling = unruled - i })})
	}
	return append(list, publication{format: "PDF", name: "lines missing", stream: 11, usual: 4, read: readPDF, loses: always, doubts: variation.breaks, noTexts: true,
		write: printed(func(rng *rand.Rand, p *press) { p.gaps = 2 + rng.IntN(12) })})
}

func readPDF(t testing.TB, file []byte) *extract.Extraction {
	t.Helper()
	input, err := pdf.Read(t.Context(), file, pdf.Limits{Time: time.Minute})
	return readInput(t, file, input, err)
}

// readInput reads the report of a file that was read.
func readInput(t testing.TB, file []byte, input *extract.Input, err error) *extract.Extraction {
	t.Helper()
	if err != nil {
		t.Fatalf("%v\n%s", err, kept(t, file))
	}
	x, err := input.Read()
	if err != nil {
		t.Fatalf("%v\n%s", err, kept(t, file))
	}
	return x
}
