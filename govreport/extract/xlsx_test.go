package extract_test

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

// This file writes workbooks. It shares nothing with the reader.

// An xlsx is a workbook being written.
type xlsx struct {
	rng    *rand.Rand
	sheets []*worksheet
	shared []string // the texts that cells refer to
	lazy   int      // one of so many numbers is a formula that was never computed; 0 for none
}

// A worksheet is a sheet being written.
type worksheet struct {
	book   *xlsx
	name   string
	state  string
	column int // where tables begin, from 0
	next   int // row, from 1
	data   strings.Builder
	merged []string
	hidden []int // columns, from 1
}

func (b *xlsx) sheet(name string) *worksheet {
	s := &worksheet{book: b, name: name, next: 1}
	b.sheets = append(b.sheets, s)
	return s
}

func columnName(i int) string {
	if i >= 26 {
		return string(rune('A'+i/26-1)) + string(rune('A'+i%26))
	}
	return string(rune('A' + i))
}

// cell writes a text or number into a cell.
func (s *worksheet) cell(column int, text string) string {
	ref := ` r="` + columnName(column) + strconv.Itoa(s.next) + `"`
	b := s.book
	if text == "" {
		return `<c` + ref + ` s="1"/>`
	}
	_, err := strconv.ParseFloat(text, 64)
	plain := err == nil && !strings.HasPrefix(text, "+") && !strings.HasPrefix(text, "0") && !strings.HasSuffix(text, "0") || text == "0"
	if err == nil && b.lazy > 0 && b.rng.IntN(b.lazy) == 0 {
		return `<c` + ref + `><f>SUM(B2:G2)</f></c>`
	}
	if plain && b.rng.IntN(4) > 0 {
		return s.number(ref, text)
	}
	how := b.rng.IntN(4)
	if how == 1 && len(text) > 200 { // more than a formula may hold
		how = 3
	}
	switch how {
	case 0:
		return `<c` + ref + ` t="inlineStr"><is><t xml:space="preserve">` + escaped(text) + `</t></is></c>`
	case 1:
		return `<c` + ref + ` t="str"><f>CONCATENATE(` + escaped(`"`+strings.ReplaceAll(text, `"`, `""`)+`"`) + `,"")</f><v>` + escaped(text) + `</v></c>`
	case 2:
		runes := []rune(text)
		cut := b.rng.IntN(len(runes) + 1)
		b.shared = append(b.shared, `<si><r><t xml:space="preserve">`+escaped(string(runes[:cut]))+`</t></r><r><rPr><b/></rPr><t xml:space="preserve">`+
			escaped(string(runes[cut:]))+`</t></r><rPh sb="0" eb="1"><t>99</t></rPh></si>`)
	default:
		b.shared = append(b.shared, `<si><t xml:space="preserve">`+escaped(text)+`</t></si>`)
	}
	return `<c` + ref + ` t="s"><v>` + strconv.Itoa(len(b.shared)-1) + `</v></c>`
}

// number writes a number so that it is shown as the text.
func (s *worksheet) number(ref, text string) string {
	_, fraction, _ := strings.Cut(text, ".")
	switch {
	case s.book.rng.IntN(2) == 0:
		return `<c` + ref + `><v>` + text + `</v></c>`
	case len(fraction) == 2: // 37.56 as programs store it, shown with two places
		return `<c` + ref + ` s="2"><v>` + text + `0000000000003</v></c>`
	case len(fraction) == 0:
		return `<c` + ref + ` s="3"><f>SUM(` + text + `)</f><v>` + text + `</v></c>`
	}
	return `<c` + ref + `><v>` + text + `</v></c>`
}

// line writes a text into a row of its own, merged over so many columns.
func (s *worksheet) line(text string, columns int) {
	s.data.WriteString(fmt.Sprintf(`<row r="%d" ht="20">`, s.next) + s.cell(0, text) + `</row>`)
	if columns > 1 {
		s.merged = append(s.merged, fmt.Sprintf("A%d:%s%d", s.next, columnName(columns-1), s.next))
	}
	s.next++
}

// table writes a sheet of boxes, with all its covered cells or without.
func (s *worksheet) table(t sheet, bare bool) {
	width := t.width()
	taken := make([][]bool, len(t))
	for i := range t {
		taken[i] = make([]bool, width)
	}
	for i, boxes := range t {
		fmt.Fprintf(&s.data, `<row r="%d" spans="1:%d">`, s.next, width)
		at := 0
		skip := func() {
			for at < width && taken[i][at] {
				if !bare {
					s.data.WriteString(s.cell(s.column+at, ""))
				}
				at++
			}
		}
		for _, b := range boxes {
			skip()
			s.data.WriteString(s.cell(s.column+at, b.text))
			for x := at + 1; x < at+b.cols && !bare; x++ {
				s.data.WriteString(s.cell(s.column+x, ""))
			}
			if b.cols > 1 || b.rows > 1 {
				s.merged = append(s.merged, fmt.Sprintf("%s%d:%s%d", columnName(s.column+at), s.next, columnName(s.column+at+b.cols-1), s.next+b.rows-1))
			}
			for y := i + 1; y < min(i+b.rows, len(t)); y++ {
				for x := at; x < min(at+b.cols, width); x++ {
					taken[y][x] = true
				}
			}
			at += b.cols
		}
		skip()
		s.data.WriteString(`</row>`)
		s.next++
	}
}

// hide writes a row that is not shown.
func (s *worksheet) hide(texts ...string) {
	fmt.Fprintf(&s.data, `<row r="%d" hidden="1">`, s.next)
	for i, text := range texts {
		s.data.WriteString(s.cell(i, text))
	}
	s.data.WriteString(`</row>`)
	s.next++
}

const spreadsheet = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`

// file is the workbook as it stands now.
func (b *xlsx) file() []byte {
	const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	const kind = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/`
	const content = `application/vnd.openxmlformats-officedocument.spreadsheetml.`
	parts := map[string]string{
		"_rels/.rels":   head + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="` + kind + `officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		"xl/styles.xml": head + `<styleSheet ` + spreadsheet + `><numFmts count="1"><numFmt numFmtId="176" formatCode="0.00_ "/></numFmts><fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="0" borderId="0"/><xf numFmtId="176" applyNumberFormat="1"/><xf numFmtId="1" applyNumberFormat="1"/></cellXfs></styleSheet>`,
	}
	var sheets, relations, types strings.Builder
	for i, s := range b.sheets {
		id := strconv.Itoa(i + 1)
		state := ""
		if s.state != "" {
			state = ` state="` + s.state + `"`
		}
		sheets.WriteString(`<sheet name="` + escaped(s.name) + `" sheetId="` + id + `"` + state + ` r:id="rId` + id + `"/>`)
		relations.WriteString(`<Relationship Id="rId` + id + `" Type="` + kind + `worksheet" Target="worksheets/sheet` + id + `.xml"/>`)
		types.WriteString(`<Override PartName="/xl/worksheets/sheet` + id + `.xml" ContentType="` + content + `worksheet+xml"/>`)
		columns, merged := "", ""
		for _, c := range s.hidden {
			columns += fmt.Sprintf(`<col min="%d" max="%d" width="9" hidden="1"/>`, c, c)
		}
		if columns != "" {
			columns = `<cols>` + columns + `</cols>`
		}
		for _, ref := range s.merged {
			merged += `<mergeCell ref="` + ref + `"/>`
		}
		if merged != "" {
			merged = `<mergeCells>` + merged + `</mergeCells>`
		}
		parts["xl/worksheets/sheet"+id+".xml"] = head + `<worksheet ` + spreadsheet + `>` + columns + `<sheetData>` + s.data.String() + `</sheetData>` + merged + `</worksheet>`
	}
	parts["xl/sharedStrings.xml"] = head + `<sst ` + spreadsheet + `>` + strings.Join(b.shared, "") + `</sst>`
	parts["xl/workbook.xml"] = head + `<workbook ` + spreadsheet + `><sheets>` + sheets.String() + `</sheets></workbook>`
	parts["xl/_rels/workbook.xml.rels"] = head + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` + relations.String() + `<Relationship Id="rId98" Type="` + kind + `styles" Target="styles.xml"/><Relationship Id="rId99" Type="` + kind + `sharedStrings" Target="sharedStrings.xml"/></Relationships>`
	parts["[Content_Types].xml"] = head + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="` + content + `sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="` + content + `styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="` + content + `sharedStrings+xml"/>` + types.String() + `</Types>`
	return zipped(parts)
}

// headings are those of the form.
var headings = [...]string{"一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项"}

// report writes a report on one sheet, or on one a part.
func (b *xlsx) report(name string, r *govreport.Report, tables [3]sheet, v variation, apart bool) {
	s := b.sheet(name)
	s.line(v.text(r.Title), 10)
	part := func(i int) {
		if apart {
			s = b.sheet(name + string([]rune("一二三四五六")[i]))
			s.column = b.rng.IntN(3)
		}
		s.line(v.text(headings[i]), b.rng.IntN(11))
	}
	part(0)
	s.line(v.text(r.Overview.Text), 10)
	for i, t := range tables {
		part(i + 1)
		if b.rng.IntN(4) == 0 {
			s.hide("行政许可", "99", "98", "97")
		}
		s.table(t, b.rng.IntN(2) == 0)
	}
	part(4)
	s.line(v.text(r.Problems.Text), 10)
	part(5)
	s.line(v.text(r.OtherMatters.Text), 10)
}
