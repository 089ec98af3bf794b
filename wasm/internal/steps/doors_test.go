package steps_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/internal/hostile"
)

// A door is a way into the library, in the order of the worker's list, and what might make it slow.
type door struct {
	name   string
	blocks []hostile.Block
	file   func(t testing.TB, text string) string // makes the file that holds a text; nil for the text itself
}

func doors(t testing.TB) []door {
	prose, text := blocks(t, "prose.txt"), blocks(t, "text.txt")
	texts := append(withHead("一、总体情况\n", prose), text...)
	list := []door{
		{"check of prose", prose, nil},
		{"check of a document", documents, object},
		{"text", texts, nil},
		{"pasted text", text, nil},
		{"page", pages, page},
		{"Word file", paragraphs, wordFile},
		{"codes", prose, nil},
		{"entries", entries, nil},
		{"complete and encode", documents, object},
	}
	if all {
		list = append(list, door{"Excel file", rows, excelFile})
	}
	return list
}

func blocks(t testing.TB, file string) []hostile.Block {
	t.Helper()
	list, err := hostile.Blocks("../../../testdata/hostile/" + file)
	if err != nil || len(list) == 0 {
		t.Fatal(len(list), err)
	}
	return list
}

// withHead puts a head before each block.
func withHead(head string, blocks []hostile.Block) []hostile.Block {
	var list []hostile.Block
	for _, b := range blocks {
		list = append(list, hostile.Block{Name: b.Name, Before: head + b.Before, Unit: b.Unit})
	}
	return list
}

// documents are what a JSON document may have without end. A # becomes a number, another each time.
var documents = []hostile.Block{
	{Name: "unknown members", Unit: `,"x#":1`},
	{Name: "misspelled members", Unit: `,"Year_#":1`},
	{Name: "the same member", Unit: `,"year":2023`},
	{Name: "bad names", Unit: ",\"\xff#\":1"},
	{Name: "unknown rows", Before: `,"applications":{"received":{"total":1}`, Unit: `,"x#":{"total":1}`},
	{Name: "the same cell", Before: `,"applications":{"received":{"total":1`, Unit: `,"total":1`},
	{Name: "unknown cells", Before: `,"applications":{"received":{"total":1`, Unit: `,"x#":1`},
	{Name: "explanations of no kind", Before: `,"explanations":[0`, Unit: `,1`},
	{Name: "explanations", Before: `,"explanations":[0`, Unit: `,{"code":"N1","pointer":"/overview/text","reason":"是","cells":{"/overview/text":"公开"}}`},
	{Name: "cells of an explanation", Before: `,"overview":{"text":"公开"},"explanations":[{"code":"N1","pointer":"/overview/text","reason":"是","cells":{"":0` + strings.Repeat(`,"/y#":"公开"`, 300), Unit: `,"/x#":"公开"`}, // behind the 200 that are read
	{Name: "the same cell of an explanation", Before: `,"explanations":[{"code":"N1","pointer":"/overview/text","reason":"是","cells":{"":0`, Unit: `,"/overview/text":"公开"`},
	{Name: "notes of cells", Before: `,"cellNotes":{"":""`, Unit: `,"/x#":"无"`},
	{Name: "marks", Before: `,"importMarks":[0`, Unit: `,{"kind":"unread","pointer":"/applications/received/total"}`},
	{Name: "brackets", Before: `,"x":`, Unit: `[`},
	{Name: "objects", Before: `,"x":`, Unit: `{"x":`},
	{Name: "digits", Before: `,"year":2`, Unit: `0`},
	{Name: "digits of a cell", Before: `,"applications":{"received":{"total":1`, Unit: `0`},
	{Name: "digits of an amount", Before: `,"disclosure":{"feesCollected":"1`, Unit: `0`},
	{Name: "escapes", Before: `,"title":"`, Unit: `\u4e00`},
	{Name: "lone surrogates", Before: `,"title":"`, Unit: `\ud800`},
	{Name: "white space", Before: `,"year":`, Unit: " \n"},
	{Name: "a long code", Before: `,"organ":{"divisionCode":"`, Unit: "6"},
	{Name: "a long name", Before: `,"organ":{"name":"`, Unit: "江东市"},
	{Name: "a long mailbox", Before: `,"organ":{"email":"`, Unit: "a@b."},
	{Name: "a long address of a site", Before: `,"organ":{"website":{"url":"`, Unit: "a.b/"},
	{Name: "a long number of a site", Before: `,"organ":{"website":{"icp":"`, Unit: "宁ICP备1号"},
	{Name: "a long telephone number", Before: `,"organ":{"phone":"`, Unit: "0954-7013891、"},
}

// object makes a document of members and numbers them. What a block leaves open stays open: a document cut off is read to its end too.
func object(_ testing.TB, members string) string {
	var b strings.Builder
	b.WriteString(`{"edition":"2021"`)
	for n := 0; ; n++ {
		before, after, more := strings.Cut(members, "#")
		b.WriteString(before)
		if !more {
			break
		}
		fmt.Fprintf(&b, "%06d", n)
		members = after
	}
	var open []byte
	text := false
	for s := []byte(b.String()); len(s) > 0; s = s[1:] {
		switch c := s[0]; {
		case c == '\\':
			s = s[1:]
		case c == '"':
			text = !text
		case text:
		case c == '{' || c == '[':
			open = append(open, c+2) // the bracket that closes it
		case c == '}' || c == ']':
			open = open[:len(open)-1]
		}
	}
	if text {
		b.WriteByte('"')
	}
	if strings.HasSuffix(b.String(), ":") {
		b.WriteByte('1')
	}
	for len(open) > 0 {
		b.WriteByte(open[len(open)-1])
		open = open[:len(open)-1]
	}
	return b.String()
}

var pages = []hostile.Block{
	{Name: "paragraphs", Unit: "<p>公开"},
	{Name: "lines", Unit: "<br>公开"},
	{Name: "elements", Unit: "<div>公开"},
	{Name: "ends of elements", Unit: "</div>"},
	{Name: "marks of type", Unit: "<b>公开"},
	{Name: "marks of type that end", Unit: "<b>公开</b>"},
	{Name: "crossed marks", Unit: "<b><i>1</b></i>"},
	{Name: "struck out", Unit: "<s>1</s>2"},
	{Name: "raised", Unit: "<sup>1</sup>2"},
	{Name: "hidden", Unit: "<div style='display:none'>1</div>"},
	{Name: "without a size", Unit: "<div style='font-size:0'><span style='font-size:9pt'>1</span>"},
	{Name: "links", Unit: "<a href=x>公开</a>"},
	{Name: "entities", Unit: "&amp;"},
	{Name: "comments", Unit: "<!-- 1 -->"},
	{Name: "lists", Unit: "<ul><li>公开"},
	{Name: "rows", Before: "<table>", Unit: "<tr><td>规章<td>1"},
	{Name: "cells", Before: "<table><tr>", Unit: "<td>1"},
	{Name: "empty cells", Before: "<table><tr>", Unit: "<td>"},
	{Name: "high cells", Before: "<table><tr>", Unit: "<td rowspan=9>1"},
	{Name: "wide cells", Before: "<table>", Unit: "<tr><td colspan=9>1"},
	{Name: "tables", Unit: "<table><tr><td>规章<td>1</table>"},
	{Name: "rows without a table", Unit: "<tr><td>1"},
	{Name: "brackets", Unit: "<"},
	{Name: "attributes", Before: "<p ", Unit: "a=b "},
	{Name: "statements", Unit: "<meta name=ArticleTitle content=公开>"},
	{Name: "menus", Unit: "<ul><li><a href=x>首页</a><li><a href=x>公开</a></ul>"},
	{Name: "text", Unit: "公开"},
	{Name: "space", Unit: "&nbsp; "},
}

func page(_ testing.TB, body string) string {
	return "<html><body><h1>某某县2023年政府信息公开工作年度报告</h1><p>一、总体情况</p>" + body
}

var paragraphs = []hostile.Block{
	{Name: "paragraphs", Unit: "<w:p><w:r><w:t>公开</w:t></w:r></w:p>"},
	{Name: "runs", Before: "<w:p>", Unit: "<w:r><w:t>公开</w:t></w:r>"},
	{Name: "rows", Before: "<w:tbl>", Unit: "<w:tr><w:tc><w:p><w:r><w:t>规章</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr>"},
	{Name: "cells", Before: "<w:tbl><w:tr>", Unit: "<w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>"},
	{Name: "tables", Unit: "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>规章</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"},
	{Name: "breaks", Before: "<w:p><w:r>", Unit: "<w:br/><w:t>公开</w:t>"},
	{Name: "tabs", Before: "<w:p><w:r>", Unit: "<w:tab/>"},
	{Name: "merged cells", Before: "<w:tbl>", Unit: "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>"},
}

// closed closes the elements that a block leaves open, which are paragraphs and what is in a table.
func closed(body string) string {
	for _, name := range []string{"w:r", "w:p", "w:tr", "w:tbl", "row"} {
		open := strings.Count(body, "<"+name+">") + strings.Count(body, "<"+name+" r")
		for range open - strings.Count(body, "</"+name+">") {
			body += "</" + name + ">"
		}
	}
	return body
}

func wordFile(t testing.TB, body string) string {
	const space = ` xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`
	return archive(t, map[string]string{
		"[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
		"_rels/.rels":         relation("officeDocument", "word/document.xml"),
		"word/document.xml": `<w:document` + space + `><w:body><w:p><w:r><w:t>某某县2023年政府信息公开工作年度报告</w:t></w:r></w:p><w:p><w:r><w:t>一、总体情况</w:t></w:r></w:p>` +
			closed(body) + `</w:body></w:document>`,
	})
}

var rows = []hostile.Block{
	{Name: "rows", Unit: `<row><c t="inlineStr"><is><t>规章</t></is></c><c><v>1</v></c></row>`},
	{Name: "cells", Before: "<row>", Unit: `<c><v>1</v></c>`},
	{Name: "empty cells", Before: "<row>", Unit: `<c/>`},
	{Name: "empty rows", Unit: `<row/>`},
	{Name: "texts", Unit: `<row><c t="inlineStr"><is><t>公开信息。</t></is></c></row>`},
}

func excelFile(t testing.TB, body string) string {
	const space = ` xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`
	return archive(t, map[string]string{
		"[Content_Types].xml":        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
		"_rels/.rels":                relation("officeDocument", "xl/workbook.xml"),
		"xl/workbook.xml":            `<workbook` + space + ` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": relation("worksheet", "worksheets/sheet1.xml"),
		"xl/worksheets/sheet1.xml": `<worksheet` + space + `><sheetData><row><c t="inlineStr"><is><t>某某县2023年政府信息公开工作年度报告</t></is></c></row><row><c t="inlineStr"><is><t>一、总体情况</t></is></c></row>` +
			closed(body) + `</sheetData></worksheet>`,
	})
}

func relation(kind, target string) string {
	return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/` +
		kind + `" Target="` + target + `"/></Relationships>`
}

// archive makes a zip whose parts are stored, so that the file is as long as what is in it.
func archive(t testing.TB, parts map[string]string) string {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, text := range parts {
		w, err := z.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Store})
		if err == nil {
			_, err = w.Write([]byte(text))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

var entries = []hostile.Block{
	{Name: "a cell", Unit: "/applications/received/total\x001\x00"},
	{Name: "no such place", Unit: "/nowhere\x001\x00"},
	{Name: "no year", Unit: "/year\x00一\x00"},
	{Name: "a text", Unit: "/title\x00公开\x00"},
	{Name: "a note", Unit: "/cellNotes/~1applications~1received~1total\x00公开\x00"},
	{Name: "damaged", Unit: "/title\x00\xff\x00"},
	{Name: "a long number", Before: "/year\x00", Unit: "１"},
	{Name: "a long pointer", Unit: "/applications"},
}
