package extract_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

// This file writes Word files as Word and as WPS Office write them. It shares nothing with the reader.

// A docx is a Word file being written.
type docx struct {
	rng  *rand.Rand
	wps  bool
	calm bool // nothing was changed or hidden, and no cell is a form's: what LibreOffice keeps as it is
	body strings.Builder
}

// escaped is a text as it stands in XML.
func escaped(s string) string {
	var b bytes.Buffer
	_ = xml.EscapeText(&b, []byte(s))
	return b.String()
}

// runs writes a text in runs, as it turns out when people type and correct.
func (d *docx) runs(text string) string {
	properties := `<w:rPr><w:rFonts w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hint="eastAsia"/><w:sz w:val="32"/></w:rPr>`
	var b strings.Builder
	for n, line := range strings.Split(text, "\n") {
		if n > 0 {
			b.WriteString(`<w:r>` + properties + `<w:br/></w:r>`)
		}
		for runes := []rune(line); len(runes) > 0; {
			cut := 1 + d.rng.IntN(len(runes))
			t := `<w:r>` + properties + `<w:t xml:space="preserve">` + escaped(string(runes[:cut])) + `</w:t></w:r>`
			switch odd := d.rng.IntN(9); {
			case d.calm:
			case odd == 0:
				t = `<w:ins w:id="1" w:author="校对" w:date="2023-01-01T00:00:00Z">` + t + `</w:ins>`
			case odd == 1:
				t = `<w:del w:id="2" w:author="校对"><w:r><w:delText>99</w:delText></w:r></w:del>` + t
			case odd == 2:
				t = `<w:r><w:rPr><w:vanish/></w:rPr><w:t>88</w:t></w:r>` + t
			case odd == 3:
				t = `<w:sdt><w:sdtPr><w:alias w:val="内容"/></w:sdtPr><w:sdtContent>` + t + `</w:sdtContent></w:sdt>`
			case odd == 4:
				t = `<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="0" w:name="_GoBack"/>` + t + `<w:bookmarkEnd w:id="0"/>`
			case odd == 5:
				t = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> =SUM(LEFT) 77 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>` +
					t + `<w:r><w:fldChar w:fldCharType="end"/></w:r>`
			case odd == 6:
				if runes[0] < '0' || runes[0] > '9' { // no number of its own beside a number
					t = `<w:moveFrom w:id="3"><w:r><w:t>66</w:t></w:r></w:moveFrom>` + t
				}
			}
			b.WriteString(t)
			runes = runes[cut:]
		}
	}
	return b.String()
}

func (d *docx) paragraph(text string) {
	d.body.WriteString(`<w:p w:rsidR="00A77B3E"><w:pPr><w:jc w:val="left"/><w:rPr><w:sz w:val="32"/></w:rPr></w:pPr>` + d.runs(text) + `</w:p>`)
}

// numbered writes a paragraph whose number Word counts: of the list 1 for sections, 2 for parts of sections.
func (d *docx) numbered(list int, text string) {
	how := `<w:numPr><w:ilvl w:val="` + strconv.Itoa(list-1) + `"/><w:numId w:val="1"/></w:numPr>`
	if list == 1 && d.wps {
		how = `<w:pStyle w:val="3"/>`
	}
	d.body.WriteString(`<w:p><w:pPr>` + how + `</w:pPr>` + d.runs(text) + `</w:p>`)
}

// box writes a text in a text box, twice, as Word does for older programs.
func (d *docx) box(text string) {
	inner := `<w:txbxContent><w:p>` + d.runs(text) + `</w:p></w:txbxContent>`
	d.body.WriteString(`<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:positionH relativeFrom="page"><wp:posOffset>12345</wp:posOffset></wp:positionH><a:graphic><a:graphicData><wps:wsp><wps:txbx>` + inner +
		`</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>` + inner + `</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`)
}

// table writes a sheet with its merged boxes.
func (d *docx) table(s sheet) { d.body.WriteString(d.tableOf(s)) }

func (d *docx) tableOf(s sheet) string {
	width := s.width()
	var b strings.Builder
	b.WriteString(`<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders><w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/><w:right w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/></w:tblBorders></w:tblPr>`)
	if d.wps {
		b.WriteString(`<w:tblGrid/>`)
	} else {
		b.WriteString(`<w:tblGrid>`)
		for i := range width {
			fmt.Fprintf(&b, `<w:gridCol w:w="%d"/>`, gridWidth(i, width))
		}
		b.WriteString(`</w:tblGrid>`)
	}
	covered := make([][]int, len(s)) // how wide the cell is that goes on at a place
	for i := range s {
		covered[i] = make([]int, width)
	}
	for i, row := range s {
		b.WriteString(`<w:tr><w:trPr><w:trHeight w:val="500"/></w:trPr>`)
		at := 0
		goOn := func() {
			for at < width && covered[i][at] > 0 {
				merge := `<w:vMerge/>`
				if d.wps {
					merge = `<w:vMerge w:val="continue"/>`
				}
				n := covered[i][at]
				b.WriteString(`<w:tc><w:tcPr>` + spanned(n) + merge + `</w:tcPr><w:p/></w:tc>`)
				at += n
			}
		}
		for _, x := range row {
			goOn()
			merge := ""
			if x.rows > 1 {
				merge = `<w:vMerge w:val="restart"/>`
				for y := i + 1; y < min(i+x.rows, len(s)); y++ {
					if at < width {
						covered[y][at] = x.cols
					}
				}
			}
			tc := `<w:tc><w:tcPr>` + spanned(x.cols) + merge + `<w:vAlign w:val="center"/></w:tcPr>` + d.cell(x.text) + `</w:tc>`
			if d.rng.IntN(30) == 0 && !d.calm {
				tc = `<w:sdt><w:sdtPr/><w:sdtContent>` + tc + `</w:sdtContent></w:sdt>`
			}
			b.WriteString(tc)
			at += x.cols
		}
		goOn()
		b.WriteString(`</w:tr>`)
		if d.rng.IntN(12) == 0 && !d.calm {
			b.WriteString(`<w:tr><w:trPr><w:del w:id="9"/></w:trPr><w:tc><w:tcPr/><w:p><w:del w:id="9"><w:r><w:delText>行政许可</w:delText></w:r></w:del></w:p></w:tc><w:tc><w:p><w:del w:id="9"><w:r><w:delText>55</w:delText></w:r></w:del></w:p></w:tc></w:tr>`)
		}
	}
	b.WriteString(`</w:tbl>`)
	return b.String()
}

// gridWidth is the width of a column in twentieths of a point: table 3 has wide ones for its labels.
func gridWidth(i, width int) int {
	switch {
	case width == 10:
		return []int{700, 1100, 2800, 650, 650, 650, 800, 800, 650, 650}[i]
	case width == 4:
		return 2200
	}
	return 600
}

func spanned(n int) string {
	if n == 1 {
		return ""
	}
	return `<w:gridSpan w:val="` + strconv.Itoa(n) + `"/>`
}

// cell writes the text of a cell: in paragraphs where it has lines.
func (d *docx) cell(text string) string {
	var b strings.Builder
	for line := range strings.SplitSeq(text, "\n") {
		b.WriteString(`<w:p><w:pPr><w:jc w:val="center"/></w:pPr>` + d.runs(line) + `</w:p>`)
	}
	return b.String()
}

const namespaces = `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"`

// file is the file as it stands now.
func (d *docx) file() []byte {
	count := "chineseCountingThousand"
	if d.wps {
		count = "japaneseCounting"
	}
	level := func(n int, text string) string {
		return fmt.Sprintf(`<w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="%s"/>%s<w:suff w:val="nothing"/><w:lvlText w:val="%s"/></w:lvl>`, n, count,
			map[bool]string{true: `<w:pStyle w:val="3"/>`}[n == 0 && d.wps], text)
	}
	const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\r\n"
	return zipped(map[string]string{
		"[Content_Types].xml":          head + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/><Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/></Types>`,
		"_rels/.rels":                  head + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
		"word/_rels/document.xml.rels": head + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="/word/numbering.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/><Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/></Relationships>`,
		"word/document.xml":            head + `<w:document ` + namespaces + `><w:body>` + d.body.String() + `<w:sectPr><w:headerReference w:type="default" r:id="rId4"/></w:sectPr></w:body></w:document>`,
		"word/styles.xml":              head + `<w:styles ` + namespaces + `><w:style w:type="paragraph" w:default="1" w:styleId="1"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="3"><w:name w:val="heading 1"/><w:basedOn w:val="1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`,
		"word/numbering.xml":           head + `<w:numbering ` + namespaces + `><w:abstractNum w:abstractNumId="0">` + level(0, "%1、") + level(1, "（%2）") + `</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
		"word/footnotes.xml":           head + `<w:footnotes ` + namespaces + `><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote></w:footnotes>`,
		"word/header1.xml":             head + `<w:hdr ` + namespaces + `><w:p><w:r><w:t>某某县人民政府 2020年</w:t></w:r></w:p></w:hdr>`,
	})
}

// zipped packs parts into an archive.
func zipped(parts map[string]string) []byte {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, name := range slices.Sorted(maps.Keys(parts)) {
		w, err := z.Create(name)
		if err != nil {
			panic(err)
		}
		if _, err := w.Write([]byte(parts[name])); err != nil {
			panic(err)
		}
	}
	if err := z.Close(); err != nil {
		panic(err)
	}
	return b.Bytes()
}

// write writes a report.
func (d *docx) write(r *govreport.Report, tables [3]sheet, v variation) []byte {
	heading := func(n int, text string) { d.paragraph(v.text(string([]rune("一二三四五六")[n]) + "、" + text)) }
	if d.rng.IntN(2) == 0 { // the program counts the sections
		heading = func(_ int, text string) { d.numbered(1, v.text(text)) }
	}
	if d.rng.IntN(3) == 0 && !d.calm {
		d.box(v.text(r.Title))
	} else {
		d.paragraph(v.text(r.Title))
	}
	d.paragraph(v.text("根据《中华人民共和国政府信息公开条例》编制本报告。"))
	heading(0, "总体情况")
	d.paragraph(v.text(r.Overview.Text))
	for i, text := range []string{"主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况"} {
		heading(i+1, text)
		d.table(tables[i])
	}
	heading(4, "存在的主要问题及改进情况")
	d.paragraph(v.text(r.Problems.Text))
	heading(5, "其他需要报告的事项")
	d.paragraph(v.text(r.OtherMatters.Text))
	return d.file()
}
