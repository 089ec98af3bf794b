//go:build !js

package extract_test

import (
	"math/rand/v2"
	"strconv"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

// inDocument changes the XML of all three tables, as they were written.
func inDocument(do func(t *[3]sheet) [3]string) func(*rand.Rand, *govreport.Report, *[3]sheet) []byte {
	return func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) []byte { return oddWord(rng, r, do(t)) }
}

// oddDocuments are Word files as people and programs make them.
var oddDocuments = []oddity{
	{name: "numbers that were moved", whole: true, word: inWord(func(text string) string {
		return wp(`<w:moveFrom w:id="4"><w:r><w:t>7</w:t></w:r></w:moveFrom><w:moveTo w:id="5">` + wordRun(text) + `</w:moveTo>`)
	})},
	{name: "cells and rows in controls", whole: true, word: inWordTables(func(table string) string {
		return strings.NewReplacer(`<w:tr>`, `<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:tr>`, `</w:tr>`, `</w:tr></w:sdtContent></w:sdt>`,
			`<w:tc>`, `<w:sdt><w:sdtPr/><w:sdtContent><w:tc>`, `</w:tc>`, `</w:tc></w:sdtContent></w:sdt>`).Replace(table)
	})},
	{name: "controls that nobody filled in", word: inWord(func(text string) string {
		if text != "0" {
			return wp(wordRun(text))
		}
		return wp(`<w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>单击或点击此处输入文字。</w:t></w:r></w:sdtContent></w:sdt>`)
	})},
	{name: "rows that begin a column later", word: inDocument(func(t *[3]sheet) (x [3]string) {
		for i := range t {
			// a cell that goes on from above is not written; the row says that it begins behind it
			x[i] = strings.NewReplacer(`<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>`, `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>`).Replace(wordTable(t[i], nil))
		}
		return x
	})},
	{name: "hidden digits", whole: true, word: inWord(func(text string) string {
		return wp(`<w:r><w:rPr><w:vanish/></w:rPr><w:t>6</w:t></w:r>` + wordRun(text) + `<w:r><w:rPr><w:webHidden/><w:vanish w:val="1"/></w:rPr><w:t>5</w:t></w:r>`)
	})},
	{name: "digits in runs of their own", whole: true, word: inWord(func(text string) string {
		var b strings.Builder
		for _, r := range text {
			b.WriteString(`<w:proofErr w:type="gramStart"/>` + wordRun(string(r)) + `<w:proofErr w:type="gramEnd"/>`)
		}
		return wp(b.String())
	})},
	{name: "smart tags and links around numbers", whole: true, word: inWord(func(text string) string {
		return wp(`<w:smartTag w:element="chmetcnv"><w:smartTagPr><w:attr w:name="SourceValue" w:val="99"/></w:smartTagPr><w:hyperlink w:anchor="a">` + wordRun(text) + `</w:hyperlink></w:smartTag>`)
	})},
	{name: "values in a table in one cell", word: inDocument(func(t *[3]sheet) (x [3]string) {
		for i := range t {
			s := t[i].copy()
			for k := range s {
				if v := firstValue(s[k]); v > 0 {
					var row strings.Builder
					for _, b := range s[k][v:] {
						row.WriteString(`<w:tc>` + wp(wordRun(b.text)) + `</w:tc>`)
					}
					inner := `<w:tbl><w:tr>` + row.String() + `</w:tr></w:tbl><w:p/>`
					s[k] = append(s[k][:v:v], box{text: inner, cols: 1, rows: 1, value: true})
				}
			}
			x[i] = wordTable(s, func(_, _ int, b *box) string {
				if strings.HasPrefix(b.text, "<") {
					return b.text
				}
				return wp(wordRun(b.text))
			})
		}
		return x
	})},
	{name: "tables that are embedded objects", word: inDocument(func(*[3]sheet) (x [3]string) {
		for i := range x {
			x[i] = wp(`<w:r><w:object><v:shape><v:imagedata r:id="rId9" o:title="表"/></v:shape><o:OLEObject Type="Embed" ProgID="Excel.Sheet.12"/></w:object></w:r>`)
		}
		return x
	})},
	{name: "two tables side by side", word: inDocument(func(t *[3]sheet) (x [3]string) {
		side := `<w:tbl><w:tr><w:tc>` + wordTable(t[0], nil) + `</w:tc><w:tc>` + wordTable(t[2], nil) + `</w:tc></w:tr></w:tbl><w:p/>`
		return [3]string{side, wordTable(t[1], nil), ""}
	})},
	{name: "notes at the foot of numbers", whole: true, word: inWord(func(text string) string {
		return wp(wordRun(text) + `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="2"/></w:r>`)
	})},
	{name: "merged cells that nothing begins", word: inWordTables(func(table string) string {
		return strings.ReplaceAll(table, `<w:vMerge w:val="restart"/>`, `<w:vMerge/>`)
	})},
	{name: "labels that the program counts", whole: true, word: inDocument(func(t *[3]sheet) (x [3]string) {
		for i := range t {
			x[i] = wordTable(t[i], func(_, _ int, b *box) string { return `<w:p> ` + wordRun(b.text) + `</w:p>` }) // numbers are left alone
			for n := range 9 {
				mark := strconv.Itoa(n+1) + "."
				x[i] = strings.ReplaceAll(x[i], `<w:p><w:r><w:t xml:space="preserve">`+mark, `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">`)
			}
		}
		return x
	})},
	{name: "numbers twice, for newer and older programs", whole: true, word: inWord(func(text string) string {
		return wp(`<mc:AlternateContent><mc:Choice Requires="w14">` + wordRun(text) + `</mc:Choice><mc:Fallback>` + wordRun(text) + `</mc:Fallback></mc:AlternateContent>`)
	})},
	{name: "numbers that are a symbol's", word: inWord(func(text string) string {
		if len(text) > 1 {
			return wp(wordRun(text))
		}
		return wp(`<w:r><w:sym w:font="Wingdings" w:char="F08` + text + `"/></w:r>`)
	})},
	{name: "numbers in a line with the head above", word: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) []byte {
		s := t[1]
		table := wordTable(s, func(i, k int, b *box) string {
			return wp(`<w:r><w:t>` + applicants[k-firstValue(s[i])] + `</w:t><w:br/><w:t>` + b.text + `</w:t></w:r>`)
		})
		return oddWord(rng, r, [3]string{wordTable(t[0], nil), table, wordTable(t[2], nil)})
	}},
	{name: "rows split by a page break in a cell", whole: true, word: inWord(func(text string) string {
		return wp(`<w:r><w:lastRenderedPageBreak/></w:r>`+wordRun(text)) + `<w:p><w:r><w:br w:type="page"/></w:r></w:p>`
	})},
	{name: "changed properties", whole: true, word: inWordTables(func(table string) string {
		return strings.ReplaceAll(table, `<w:tcPr>`, `<w:tcPr><w:tcPrChange w:id="1"><w:tcPr><w:gridSpan w:val="3"/><w:vMerge/></w:tcPr></w:tcPrChange>`)
	})},
	{name: "cells that were inserted and deleted", word: inWordTables(func(table string) string {
		return strings.ReplaceAll(table, `<w:tc><w:tcPr></w:tcPr><w:p><w:r><w:t xml:space="preserve">0</w:t>`, `<w:tc><w:tcPr><w:cellDel w:id="1"/></w:tcPr><w:p><w:del w:id="3"><w:r><w:delText>8</w:delText></w:r></w:del></w:p></w:tc><w:tc><w:tcPr><w:cellIns w:id="2"/></w:tcPr><w:p><w:r><w:t xml:space="preserve">0</w:t>`)
	})},
}
