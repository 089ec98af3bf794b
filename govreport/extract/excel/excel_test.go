package excel_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/extract/excel"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// A tab is a sheet of a workbook of the tests: the XML within its worksheet.
type tab struct{ name, state, body string }

// packed is a workbook.
func packed(t testing.TB, tabs ...tab) []byte { return formatted(t, "0.00_ ", tabs...) }

// formatted is a workbook in which cells of style 1 have a number format.
func formatted(t testing.TB, code string, tabs ...tab) []byte {
	t.Helper()
	parts := map[string]string{
		"xl/styles.xml": `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="176" formatCode="` + code + `"/><numFmt numFmtId="177" formatCode="#,##0.00_);[Red]\(#,##0.00\)"/><numFmt numFmtId="178" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="179" formatCode="0&quot;件&quot;"/></numFmts>` +
			`<fonts><font/><font><b/><strike/></font></fonts><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="178"/><xf numFmtId="179"/><xf numFmtId="49"/><xf numFmtId="3"/><xf numFmtId="0" fontId="1"/></cellXfs></styleSheet>`,
		"xl/sharedStrings.xml": `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>规章</t></si><si><r><t>行政</t></r><r><t>许可</t></r><rPh><t>xk</t></rPh></si><si><r><t>4</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></si></sst>`,
	}
	sheets, relations := "", ""
	for i, s := range tabs {
		sheets += fmt.Sprintf(`<sheet name="%s" sheetId="%d" state="%s" r:id="r%d"/>`, s.name, i+1, s.state, i)
		relations += fmt.Sprintf(`<Relationship Id="r%d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/s%d.xml"/>`, i, i)
		parts[fmt.Sprintf("xl/worksheets/s%d.xml", i)] = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` + s.body + `</worksheet>`
	}
	parts["xl/workbook.xml"] = `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>` + sheets + `</sheets></workbook>`
	parts["xl/_rels/workbook.xml.rels"] = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` + relations +
		`<Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>`
	parts["_rels/.rels"] = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`
	return archived(t, parts)
}

// packedOne is a workbook of one sheet.
func packedOne(t testing.TB, body string) []byte { return packed(t, tab{"年报", "", body}) }

func archived(t testing.TB, parts map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, text := range parts {
		w, err := z.Create(name)
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
	return b.Bytes()
}

// shown writes inputs for people: a line a row, a blank one between inputs.
func shown(inputs []extract.Input) string {
	var b strings.Builder
	for i := range inputs {
		if i > 0 {
			b.WriteString("\n" + inputs[i].Name + ":")
		}
		row := 0
		for _, f := range inputs[i].Fragments {
			switch {
			case f.Kind == extract.Cell && f.Row == row:
				b.WriteString(" | ")
			case b.Len() > 0:
				b.WriteString("\n")
			}
			if row = 0; f.Kind == extract.Cell {
				row = f.Row
			}
			b.WriteString(strings.ReplaceAll(f.Text, "\n", "/"))
		}
		for _, n := range inputs[i].Notes {
			b.WriteString("\n# " + n.Message(govreport.ZhHans))
		}
	}
	return b.String()
}

func row(cells ...string) string    { return `<row>` + strings.Join(cells, "") + `</row>` }
func data(rows ...string) string    { return `<sheetData>` + strings.Join(rows, "") + `</sheetData>` }
func text(s string) string          { return `<c t="str"><v>` + s + `</v></c>` }
func number(style, s string) string { return `<c s="` + style + `"><v>` + s + `</v></c>` }

// rich is a text of pieces: how each looks, and its characters.
func rich(pieces ...string) string {
	var b strings.Builder
	for i := 0; i < len(pieces); i += 2 {
		b.WriteString(`<r><rPr>` + pieces[i] + `</rPr><t>` + pieces[i+1] + `</t></r>`)
	}
	return `<c t="inlineStr"><is>` + b.String() + `</is></c>`
}

const up = `<vertAlign val="superscript"/>`

func TestWhatIsShown(t *testing.T) {
	for name, c := range map[string]struct{ body, want string }{
		"texts":                     {data(row(`<c t="s"><v>0</v></c>`, `<c t="s"><v>1</v></c>`, `<c t="inlineStr"><is><t>处罚</t></is></c>`, `<c t="str"><f>A1</f><v>强制</v></c>`)), "规章 | 行政许可 | 处罚 | 强制"},
		"numbers":                   {data(row(number("0", "37.559999999999995"), number("0", "19135"), number("0", "0"), number("1", "37.559999"), number("2", "-1234.5"), number("4", "27"), number("6", "5573"), number("0", "1.5E2"))), "37.56 | 19135 | 0 | 37.56 | (1,234.50) | 27件 | 5,573 | 150"},
		"a date":                    {data(row(number("3", "44956"))), "2023年1月30日"},
		"numbers as text":           {data(row(text("规章"), `<c s="5" t="s"><v>0</v></c>`, text("007"))), "规章 | 规章 | 007"},
		"errors":                    {data(row(text("规章"), `<c t="e"><f>B9</f><v>#REF!</v></c>`)), "规章 | #REF!"},
		"places":                    {data(`<row r="3"><c r="B3" t="str"><v>a</v></c><c r="D3" t="str"><v>b</v></c></row>`, `<row r="4"><c r="B4" t="str"><v>c</v></c><c r="C4"/><c r="D4"/></row>`), "a |  | b\n | c |  | "},
		"merged":                    {data(row(text("三、"), text("1"), text("x")), row(`<c/>`, text("2"), text("y"))) + `<mergeCells><mergeCell ref="A1:A2"/></mergeCells>`, "三、 | 1 | x\n2 | y"},
		"merged heads":              {data(row(text("申请人情况"), `<c/>`, `<c/>`, text("总计")), row(text("a"), text("b"), text("c"), `<c/>`)) + `<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="D1:D2"/></mergeCells>`, "申请人情况 | 总计\na | b | c"},
		"merged too far":            {data(row(text("一、总体情况"))) + `<mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="ZZZZ1:A1"/><mergeCell ref=""/></mergeCells>`, "一、总体情况"},
		"hidden":                    {`<cols><col min="2" max="2" hidden="1"/></cols>` + data(row(text("规章"), text("9"), text("0")), `<row hidden="1">`+text("许可")+text("8")+`</row>`), "规章 | 0\n# 略去 3 处隐藏的内容，如：9"},
		"merged, half of it hidden": {`<cols><col min="1" max="1" hidden="1"/></cols>` + data(row(text("规章"), `<c/>`, text("0"))) + `<mergeCells><mergeCell ref="A1:B1"/></mergeCells>`, "规章 | 0"},
		"a formula without result":  {data(row(text("规章"), `<c><f>SUM(C1:D1)</f></c>`, `<c><f t="shared" si="0"/><v></v></c>`)), "规章 | =SUM(C1:D1) | =\n# 有 2 个单元格只有公式，文件中没有计算结果，未读取：=SUM(C1:D1)；请用办公软件打开并保存后再读"},
		"raised marks":              {data(row(`<c t="s"><v>2</v></c>`, rich("<b/>", "10m", up, "2", "<b/>", "，"), rich("<b/>", "9", up, "1"), text("2"))), "4（1） | 10m2， | 9（1） | 2"},
		"struck out":                {data(row(text("规章"), rich("<strike/>", "7", "<b/>", "0"), rich(`<strike val="0"/>`, "5"), number("7", "8"), `<c s="7" t="s"><v>0</v></c>`, `<c s="7" t="inlineStr"><is><r><t>3</t></r><r><rPr><b/></rPr><t>2</t></r></is></c>`)), "规章 | 0 | 5 |  |  | 2\n# 略去 4 处隐藏的内容，如：7"},
		"prose":                     {data(row(text("第一段。&#10;　　第二段。")), row(text("规章"), text("第一。第二。"))), "第一段。\n第二段。\n规章 | 第一。第二。"},
		"margins":                   {data(row(`<c/>`, text("a"), text("b"), `<c/>`), row(`<c/>`, text("1"), `<c/>`, `<c/>`), row(`<c/>`, text("1"), text("2"))), "a | b\n | 1 | \n1 | 2"},
	} {
		inputs, err := excel.Read(packed(t, tab{"年报", "", c.body}), excel.Limits{})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if diff := cmp.Diff(c.want, shown(inputs)); diff != "" {
			t.Errorf("%s: -want +got\n%s", name, diff)
		}
	}
}

func TestSheets(t *testing.T) {
	title := func(organ string) string {
		return data(row(text(organ + "2022年政府信息公开工作年度报告")))
	}
	heading := data(row(text("五、存在的主要问题及改进情况")), row(text("问题是解读形式单一，下一步改进。")))
	for name, c := range map[string]struct {
		tabs []tab
		want string
	}{
		"parts":      {[]tab{{"封面", "", title("甲县")}, {"五", "", heading}}, "甲县2022年政府信息公开工作年度报告\n五、存在的主要问题及改进情况\n问题是解读形式单一，下一步改进。"},
		"hidden":     {[]tab{{"封面", "", title("甲县")}, {"旧", "hidden", heading}, {"更旧", "veryHidden", heading}}, "甲县2022年政府信息公开工作年度报告\n# 略去 2 处隐藏的内容，如：旧"},
		"two organs": {[]tab{{"甲县", "", title("甲县")}, {"空", "", ""}, {"五", "", heading}, {"乙县", "", title("乙县")}}, "甲县2022年政府信息公开工作年度报告\n五、存在的主要问题及改进情况\n问题是解读形式单一，下一步改进。\n乙县:\n乙县2022年政府信息公开工作年度报告"},
	} {
		inputs, err := excel.Read(packed(t, c.tabs...), excel.Limits{})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if diff := cmp.Diff(c.want, shown(inputs)); diff != "" {
			t.Errorf("%s: -want +got\n%s", name, diff)
		}
	}
}

// A cell whose formula was never computed is no number, and neither are its neighbours put in its place.
func TestFormulasWithoutResults(t *testing.T) {
	formula := `<c><f>SUM(B2:B9)</f></c>`
	for _, name := range []string{"one", "all"} {
		cells := []string{text("一、本年新收政府信息公开申请数量")}
		for i := range 7 {
			if name == "all" || i == 6 {
				cells = append(cells, formula)
			} else {
				cells = append(cells, number("0", "4"))
			}
		}
		body := data(row(text("甲县2022年政府信息公开工作年度报告")), row(text("三、收到和处理政府信息公开申请情况")), row(cells...), row(text("二、上年结转政府信息公开申请数量"), number("0", "1"), number("0", "0"), number("0", "0"), number("0", "0"), number("0", "0"), number("0", "0"), number("0", "1")),
			row(text("（一）予以公开"), number("0", "1"), number("0", "0"), number("0", "0"), number("0", "0"), number("0", "0"), number("0", "0"), number("0", "1")),
			row(text("（二）部分公开"), number("0", "1"), number("0", "0"), number("0", "0"), number("0", "0"), number("0", "0"), number("0", "0"), number("0", "1")))
		inputs, err := excel.Read(packed(t, tab{"年报", "", body}), excel.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		x, err := inputs[0].Read()
		if err != nil {
			t.Fatal(err)
		}
		got := x.Report.Applications.Received
		if !got.Total.IsBlank() && got.Total.String() != "=SUM(B2:B9)" || name == "all" && !got.NaturalPerson.IsBlank() && got.NaturalPerson.String() != "=SUM(B2:B9)" {
			t.Errorf("%s: %v", name, got)
		}
		if n := x.NotesOf(extract.NotComputed); len(n) != 1 || n[0].Place.In(govreport.ZhHans) == "" {
			t.Errorf("%s: %v", name, n)
		}
		if x.Report.Applications.CarriedIn.Total.String() != "1" {
			for _, n := range x.Notes {
				t.Log(n.Kind, n.Pointer, n.Quote)
			}
			t.Errorf("%s: the row below was not read: %v", name, got)
		}
	}
}

// Files that mean harm, or are none, are refused in a sentence before they take much.
func TestHostileFiles(t *testing.T) {
	good := packed(t, tab{"年报", "", data(strings.Repeat(row(text("一、总体情况")), 100))})
	refuse(t, map[string]hostileFile{
		"nothing":       {nil, excel.Limits{}, excel.ErrFormat},
		"text":          {[]byte("一、总体情况"), excel.Limits{}, excel.ErrFormat},
		"old":           {append([]byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), make([]byte, 600)...), excel.Limits{}, excel.ErrOldFormat},
		"cut":           {good[:len(good)/2], excel.Limits{}, excel.ErrDamaged},
		"no workbook":   {archived(t, map[string]string{"word/document.xml": "<document/>"}), excel.Limits{}, excel.ErrFormat},
		"no sheets":     {packed(t), excel.Limits{}, excel.ErrFormat},
		"empty sheets":  {packedOne(t, data()), excel.Limits{}, excel.ErrFormat},
		"only pictures": {packedOne(t, `<drawing/>`), excel.Limits{}, excel.ErrFormat},
		"no XML":        {packedOne(t, "</worksheet"), excel.Limits{}, excel.ErrDamaged},
		"entities":      {archived(t, map[string]string{"xl/workbook.xml": `<!DOCTYPE d [<!ENTITY a "aaaa">]><workbook>&a;</workbook>`}), excel.Limits{}, excel.ErrDamaged},
		"much text":     {packedOne(t, data(row(text(strings.Repeat("一", 1<<20))))), excel.Limits{}, excel.ErrTooLarge},
		"far cells":     {packedOne(t, data(strings.Repeat(`<row>`+`<c r="XFD1"><v>1</v></c></row>`, 1000))), excel.Limits{}, excel.ErrTooLarge},
		"merged":        {packedOne(t, data(row(strings.Repeat(text("a"), 400)), strings.Repeat(row(text("a")), 400))+`<mergeCells>`+strings.Repeat(`<mergeCell ref="A1:XFD1048576"/>`, 1000)+`</mergeCells>`), excel.Limits{}, excel.ErrTooLarge},
		"nested":        {packedOne(t, strings.Repeat(`<a>`, 1000)+strings.Repeat(`</a>`, 1000)), excel.Limits{}, excel.ErrTooLarge},
		"elements":      {packedOne(t, data(strings.Repeat(row(), 200))), excel.Limits{Elements: 100}, excel.ErrTooLarge},
	})
}

// Files that take seconds to make.
func TestHugeFiles(t *testing.T) {
	sweep.Later(t, "files of 40 MB and of a million cells")
	refuse(t, map[string]hostileFile{
		"a bomb": {packedOne(t, data(row(text(strings.Repeat(" ", 40<<20))))), excel.Limits{}, excel.ErrTooLarge},
		"cells":  {packedOne(t, data(strings.Repeat(row(strings.Repeat(number("0", "1"), 1000)), 1000))), excel.Limits{}, excel.ErrTooLarge},
	})
}

type hostileFile struct {
	file   []byte
	limits excel.Limits
	want   error
}

// refuse holds that each file is refused for the reason that is wanted.
func refuse(t *testing.T, files map[string]hostileFile) {
	t.Helper()
	for name, c := range files {
		inputs, err := excel.Read(c.file, c.limits)
		if !errors.Is(err, c.want) || inputs != nil {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
}

// Columns and merged cells that are gone through for each of many places would take minutes.
func TestHostileFilesThatMultiply(t *testing.T) {
	sweep.Later(t, "files of megabytes")
	far := data(`<row r="1"><c r="A1"><v>1</v></c><c r="XFC1"><v>1</v></c></row>`)
	tall := data(`<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>`)
	for name, body := range map[string]string{
		"hidden columns":          `<cols>` + strings.Repeat(`<col min="16380" max="16380" hidden="1"/>`, 200_000) + `</cols>` + far,
		"merged cells of nothing": tall + `<mergeCells>` + strings.Repeat(`<mergeCell ref="B1:C1048576"/>`, 200_000) + `</mergeCells>`,
	} {
		if _, err := excel.Read(packed(t, tab{"年报", "", body}), excel.Limits{}); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}
