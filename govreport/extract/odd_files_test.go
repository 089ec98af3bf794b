//go:build !js

package extract_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"math/rand/v2"
	"strconv"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

// oddWord writes a Word file with the tables as XML.
func oddWord(rng *rand.Rand, r *govreport.Report, tables [3]string) []byte {
	d := &docx{rng: rng, calm: true}
	d.paragraph(r.Title)
	for i, text := range []string{headings[0] + "\n" + r.Overview.Text, headings[1], headings[2], headings[3], headings[4] + "\n" + r.Problems.Text, headings[5] + "\n" + r.OtherMatters.Text} {
		for line := range strings.SplitSeq(text, "\n") {
			d.paragraph(line)
		}
		if i >= 1 && i <= 3 {
			d.body.WriteString(tables[i-1])
		}
	}
	return d.file()
}

const wrun = `<w:r><w:t xml:space="preserve">%s</w:t></w:r>`

func wordRun(text string) string { return fmt.Sprintf(wrun, escaped(text)) }

// wordTable writes a table, with what is in its cells as do says.
func wordTable(s sheet, do func(row, column int, b *box) string) string {
	width := s.width()
	covered := make([]map[int]int, len(s))
	for i := range s {
		covered[i] = map[int]int{}
	}
	var out strings.Builder
	out.WriteString(`<w:tbl><w:tblPr/><w:tblGrid/>`)
	for i, row := range s {
		out.WriteString(`<w:tr>`)
		at := 0
		below := func() {
			for at < width && covered[i][at] > 0 {
				out.WriteString(`<w:tc><w:tcPr>` + spanned(covered[i][at]) + `<w:vMerge/></w:tcPr><w:p/></w:tc>`)
				at += covered[i][at]
			}
		}
		for j := range row {
			below()
			b := &row[j]
			merge := ""
			if b.rows > 1 {
				merge = `<w:vMerge w:val="restart"/>`
				for y := i + 1; y < min(i+b.rows, len(s)); y++ {
					covered[y][at] = b.cols
				}
			}
			inside := `<w:p>` + wordRun(b.text) + `</w:p>`
			if b.value && do != nil {
				inside = do(i, j, b)
			}
			out.WriteString(`<w:tc><w:tcPr>` + spanned(b.cols) + merge + `</w:tcPr>` + inside + `</w:tc>`)
			at += b.cols
		}
		below()
		out.WriteString(`</w:tr>`)
	}
	return out.String() + `</w:tbl><w:p/>`
}

// inWord writes what stands in cells of values as do says.
func inWord(do func(text string) string) func(*rand.Rand, *govreport.Report, *[3]sheet) []byte {
	return func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) []byte {
		var tables [3]string
		for i := range t {
			tables[i] = wordTable(t[i], func(_, _ int, b *box) string { return do(b.text) })
		}
		return oddWord(rng, r, tables)
	}
}

// inWordRows changes the XML of the tables.
func inWordTables(do func(table string) string) func(*rand.Rand, *govreport.Report, *[3]sheet) []byte {
	return func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) []byte {
		var tables [3]string
		for i := range t {
			tables[i] = do(wordTable(t[i], nil))
		}
		return oddWord(rng, r, tables)
	}
}

func wp(inside string) string { return `<w:p>` + inside + `</w:p>` }

var oddWordFiles = []oddity{
	{name: "numbers counted by the program before numbers", word: inWord(func(text string) string {
		return `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>` + wordRun(text) + `</w:p>`
	})},
	{name: "notes on numbers", whole: true, word: inWord(func(text string) string {
		return wp(wordRun(text) + `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r>`)
	})},
	{name: "raised by their position", word: inWord(func(text string) string {
		return wp(wordRun(text) + `<w:r><w:rPr><w:position w:val="12"/><w:sz w:val="12"/></w:rPr><w:t>1</w:t></w:r>`)
	})},
	{name: "deleted and inserted digits", whole: true, word: inWord(func(text string) string {
		return wp(`<w:del w:id="1"><w:r><w:delText>5</w:delText></w:r></w:del><w:ins w:id="2">` + wordRun(text) + `</w:ins>`)
	})},
	{name: "deleted paragraph marks in cells", whole: true, word: inWord(func(text string) string {
		return `<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>` + wordRun(text) + `</w:p><w:p/>`
	})},
	{name: "struck numbers beside numbers", whole: true, word: inWord(func(text string) string {
		return wp(`<w:r><w:rPr><w:strike/></w:rPr><w:t>9</w:t></w:r>` + `<w:r><w:rPr><w:dstrike/></w:rPr><w:t>8</w:t></w:r>` + wordRun(text))
	})},
	{name: "white digits beside numbers", word: inWord(func(text string) string {
		return wp(`<w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>9</w:t></w:r>` + wordRun(text))
	})},
	{name: "numbers as fields", whole: true, word: inWord(func(text string) string {
		return wp(`<w:fldSimple w:instr=" =SUM(ABOVE) ">` + wordRun(text) + `</w:fldSimple>`)
	})},
	{name: "old form fields", whole: true, word: inWord(func(text string) string {
		return wp(`<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="x"/><w:textInput><w:default w:val="77"/></w:textInput></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMTEXT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>` + wordRun(text) + `<w:r><w:fldChar w:fldCharType="end"/></w:r>`)
	})},
	{name: "drop-down fields", word: inWord(func(text string) string {
		return wp(`<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:value="55"/></w:dropDownList></w:sdtPr><w:sdtContent>` + wordRun(text) + `</w:sdtContent></w:sdt>`)
	}), whole: true},
	{name: "numbers as mathematics", word: inWord(func(text string) string {
		return wp(`<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>` + text + `</m:t></m:r></m:oMath>`)
	})},
	{name: "numbers in text boxes in cells", word: inWord(func(text string) string {
		return wp(`<w:r><w:pict><v:shape><v:textbox><w:txbxContent>` + wp(wordRun(text)) + `</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`)
	})},
	{name: "words over numbers", word: inWord(func(text string) string {
		return wp(`<w:r><w:ruby><w:rt><w:r><w:t>9</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>` + text + `</w:t></w:r></w:rubyBase></w:ruby></w:r>`)
	})},
	{name: "numbers with line ends", word: inWord(func(text string) string { return wp(wordRun(text) + `<w:r><w:br/></w:r>`) }), whole: true},
	{name: "numbers behind tabs", whole: true, word: inWord(func(text string) string { return wp(`<w:r><w:tab/></w:r>` + wordRun(text) + `<w:r><w:tab/></w:r>`) })},
	{name: "comments on numbers", whole: true, word: inWord(func(text string) string {
		return wp(`<w:commentRangeStart w:id="0"/>` + wordRun(text) + `<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`)
	})},
	{name: "tables in cells", whole: true, word: inWord(func(text string) string {
		return `<w:tbl><w:tr><w:tc>` + wp(wordRun(text)) + `</w:tc></w:tr></w:tbl><w:p/>`
	})},
	{name: "heads that are repeated", whole: true, word: inWordTables(func(table string) string {
		return strings.Replace(table, `<w:tr>`, `<w:tr><w:trPr><w:tblHeader/></w:trPr>`, 3)
	})},
	{name: "tables within the text frame of a table", whole: true, word: inWordTables(func(table string) string {
		return `<w:tbl><w:tr><w:tc>` + table + `</w:tc></w:tr></w:tbl><w:p/>`
	})},
	{name: "tables in text boxes", word: inWordTables(func(table string) string {
		return wp(`<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>` + table + `</w:txbxContent></wps:txbx></w:drawing></mc:Choice></mc:AlternateContent></w:r>`)
	})},
	{name: "deleted cells and inserted ones", word: inWordTables(func(table string) string {
		return strings.Replace(table, `<w:vMerge w:val="restart"/></w:tcPr>`, `<w:vMerge w:val="restart"/></w:tcPr>`, -1)
	}), whole: true},
	{name: "each row a table of its own", whole: true, word: inWordTables(func(table string) string {
		return strings.ReplaceAll(table, `</w:tr><w:tr>`, `</w:tr></w:tbl><w:p/><w:tbl><w:tblPr/><w:tr>`)
	})},
	{name: "a paragraph between rows", whole: true, word: inWordTables(func(table string) string {
		at := strings.LastIndex(table, `<w:tr>`)
		return table[:at] + `</w:tbl>` + wp(wordRun("（续上表）")) + `<w:tbl>` + table[at:]
	})},
	{name: "rows moved by a change", whole: true, word: inWordTables(func(table string) string {
		at := strings.LastIndex(table, `<w:tr>`)
		row := strings.TrimSuffix(table[at:], `</w:tbl><w:p/>`)
		gone := strings.NewReplacer(`<w:tr>`, `<w:tr><w:trPr><w:del w:id="7"/></w:trPr>`, `<w:r>`, `<w:del w:id="8"><w:r>`, `</w:r>`, `</w:r></w:del>`).Replace(row)
		return table[:at] + gone + table[at:]
	})},
	{name: "values of two rows merged", word: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) []byte {
		s := t[1]
		at := 9
		for k := range s[at] {
			if s[at][k].value && s[at+1][k].text == s[at][k].text {
				s[at][k].rows = 2
			}
		}
		tables := [3]string{wordTable(t[0], nil), "", wordTable(t[2], nil)}
		tables[1] = wordTable(s, nil)
		for k := len(s[at+1]) - 1; k >= 0; k-- { // the lower of two goes on from the upper
			if s[at][k].rows == 2 {
				s[at+1] = append(s[at+1][:k:k], s[at+1][k+1:]...)
			}
		}
		tables[1] = wordTable(s, nil)
		return oddWord(rng, r, tables)
	}},
}

// oddBook writes a workbook with the report on one sheet, and changes its parts.
func oddBook(rng *rand.Rand, r *govreport.Report, t *[3]sheet, more func(b *xlsx), change func(name, part string) string) []byte {
	b := &xlsx{rng: rng}
	b.report("年报", r, *t, plainText, false)
	if more != nil {
		more(b)
	}
	file := b.file()
	if change == nil {
		return file
	}
	z, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		panic(err)
	}
	parts := map[string]string{}
	for _, f := range z.File {
		rc, err := f.Open()
		if err != nil {
			panic(err)
		}
		data, err := io.ReadAll(rc)
		if err != nil {
			panic(err)
		}
		parts[f.Name] = change(f.Name, string(data))
	}
	return zipped(parts)
}

// formatted shows all numbers of styles 2 and 3 in a format.
func formatted(format string) func(*rand.Rand, *govreport.Report, *[3]sheet) []byte {
	return func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) []byte {
		return oddBook(rng, r, t, nil, func(name, part string) string {
			if name == "xl/styles.xml" {
				return strings.NewReplacer(`formatCode="0.00_ "`, `formatCode="`+escaped(format)+`"`, `<xf numFmtId="1" `, `<xf numFmtId="176" `, `<xf numFmtId="0"/><xf numFmtId="0" borderId`, `<xf numFmtId="176" applyNumberFormat="1"/><xf numFmtId="0" borderId`).Replace(part)
			}
			return part
		})
	}
}

// otherYear is a report as one of the year before, with other numbers.
func otherYear(rng *rand.Rand, r *govreport.Report) (*govreport.Report, [3]sheet) {
	before := *r
	before.Year--
	before.Title = strings.ReplaceAll(r.Title, strconv.Itoa(r.Year), strconv.Itoa(r.Year-1))
	tables := sheetsOf(r)
	for i := range tables {
		tables[i] = tables[i].copy()
		tables[i].each(func(_, _ int, b *box) { b.text = strconv.Itoa(rng.IntN(9)) })
	}
	return &before, tables
}

var oddBooks = []oddity{
	{name: "a hidden sheet with last year's", whole: true, book: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) []byte {
		return oddBook(rng, r, t, func(b *xlsx) {
			before, tables := otherYear(rng, r)
			b.report("上年", before, tables, plainText, false)
			b.sheets[len(b.sheets)-1].state = "hidden"
			b.sheets[0], b.sheets[1] = b.sheets[1], b.sheets[0]
		}, nil)
	}},
	{name: "a very hidden sheet", whole: true, book: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) []byte {
		return oddBook(rng, r, t, func(b *xlsx) {
			before, tables := otherYear(rng, r)
			b.report("上年", before, tables, plainText, false)
			b.sheets[len(b.sheets)-1].state = "veryHidden"
		}, nil)
	}},
	{name: "zeros that are not shown", book: formatted(`0;-0;;@`)},
	{name: "zeros shown as dashes", book: formatted(`#,##0;-#,##0;"-"`)},
	{name: "numbers with a measure in their format", whole: true, book: formatted(`0"件"`)},
	{name: "numbers as shares", book: formatted(`0%`)},
	{name: "numbers as dates", book: formatted(`yyyy-mm-dd`)},
	{name: "numbers with separators", whole: true, book: formatted(`#,##0.######`)},
	{name: "numbers in thousands", whole: true, book: formatted(`#,##0,`)},
	{name: "numbers in millions", book: formatted(`0,,"百万";-0,,"百万"`)},
	{name: "numbers in Chinese", book: formatted(`[DBNum1]0`)},
	{name: "numbers padded", book: formatted(`000`)},
	{name: "numbers in fractions", book: formatted(`# ?/?`)},
	{name: "numbers with two places", book: formatted(`0.00`)},
	{name: "numbers in scientific writing", book: formatted(`0.00E+00`)},
	{name: "nothing shown", book: formatted(`;;;`)},
	{name: "errors in cells", book: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) []byte {
		return oddBook(rng, r, t, nil, func(name, part string) string {
			if strings.HasPrefix(name, "xl/worksheets/") {
				return strings.ReplaceAll(part, `"><v>0</v></c>`, `" t="e"><v>#REF!</v></c>`)
			}
			return part
		})
	}},
	{name: "truths in cells", book: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) []byte {
		return oddBook(rng, r, t, nil, func(name, part string) string {
			if strings.HasPrefix(name, "xl/worksheets/") {
				return strings.ReplaceAll(part, `"><v>0</v></c>`, `" t="b"><v>0</v></c>`)
			}
			return part
		})
	}},
	{name: "a hidden column of last year", book: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) []byte {
		addColumn(t[1], "上年", "7")
		return oddBook(rng, r, t, func(b *xlsx) { b.sheets[0].hidden = []int{11} }, nil)
	}},
	{name: "columns without a width", book: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) []byte {
		addColumn(t[1], "上年", "7")
		return oddBook(rng, r, t, nil, func(name, part string) string {
			return strings.Replace(part, "<sheetData>", `<cols><col min="11" max="11" width="0" customWidth="1"/></cols><sheetData>`, 1)
		})
	}},
	{name: "rows without a height", whole: true, book: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) []byte {
		return oddBook(rng, r, t, func(b *xlsx) {
			s := b.sheets[0]
			s.data.WriteString(`<row r="` + strconv.Itoa(s.next) + `" ht="0" customHeight="1">` + s.cell(0, "上年总计") + s.cell(1, "5") + `</row>`)
		}, nil)
	}},
	{name: "last year's sheet before this year's", book: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) []byte {
		return oddBook(rng, r, t, func(b *xlsx) {
			before, tables := otherYear(rng, r)
			b.report("上年", before, tables, plainText, false)
		}, nil)
	}},
	{name: "a sheet that sums beside the report", book: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) []byte {
		return oddBook(rng, r, t, func(b *xlsx) {
			s := b.sheet("汇总")
			s.table(sheet{{wide("单位", 1), wide("新收", 1), wide("结转", 1)}, {wide("甲局", 1), wide("5", 1), wide("2", 1)}}, true)
		}, nil)
	}},
	{name: "a filter that hides rows", book: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) []byte {
		return oddBook(rng, r, t, nil, func(name, part string) string {
			if strings.HasPrefix(name, "xl/worksheets/") {
				return strings.Replace(part, `<row r="25"`, `<row r="25" hidden="1"`, 1)
			}
			return part
		})
	}},
	{name: "values merged over rows", book: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) []byte {
		s := t[1]
		for k := range s[9] {
			if s[9][k].value && s[10][k].text == s[9][k].text && k > 2 {
				s[9][k].rows = 2
			}
		}
		for k := len(s[10]) - 1; k >= 0; k-- {
			if s[9][k].rows == 2 {
				s[10] = append(s[10][:k:k], s[10][k+1:]...)
			}
		}
		return oddBook(rng, r, t, nil, nil)
	}},
	{name: "numbers stored with the digits of floats", whole: true, book: func(rng *rand.Rand, r *govreport.Report, t *[3]sheet) []byte {
		return oddBook(rng, r, t, nil, func(name, part string) string {
			return strings.ReplaceAll(part, `><v>3</v>`, `><v>2.9999999999999996</v>`)
		})
	}},
}
