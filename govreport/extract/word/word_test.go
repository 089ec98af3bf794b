package word_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"runtime"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/extract/word"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// packed is a file with a body and, by their names, other parts.
func packed(t testing.TB, body string, others ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	add := func(name, text string) {
		w, err := z.Create(name)
		if err == nil {
			_, err = w.Write([]byte(text))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	add("word/document.xml", `<w:document xmlns:w="w"><w:body>`+body+`</w:body></w:document>`)
	var relations strings.Builder
	for i := 0; i+1 < len(others); i += 2 {
		add("word/"+others[i]+".xml", others[i+1])
		relations.WriteString(`<Relationship Type="http://x/` + others[i] + `" Target="` + others[i] + `.xml"/>`)
	}
	add("word/_rels/document.xml.rels", `<Relationships>`+relations.String()+`</Relationships>`)
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// shown writes fragments for people: a line each, cells of a row on one.
func shown(fragments []extract.Fragment) string {
	var b strings.Builder
	row := 0
	for _, f := range fragments {
		switch {
		case f.Kind == extract.Cell && f.Row == row:
			b.WriteString(" | ")
		case b.Len() > 0:
			b.WriteString("\n")
		}
		row = 0
		if f.Kind == extract.Cell {
			row = f.Row
		}
		if f.Indented {
			b.WriteString("> ")
		}
		b.WriteString(strings.ReplaceAll(f.Text, "\n", "/"))
	}
	return b.String()
}

const raised = `<w:vertAlign w:val="superscript"/>`

func run(text string) string { return `<w:r><w:t>` + text + `</w:t></w:r>` }
func looks(how, text string) string {
	return `<w:r><w:rPr>` + how + `</w:rPr><w:t>` + text + `</w:t></w:r>`
}
func para(text string) string   { return `<w:p>` + run(text) + `</w:p>` }
func tc(text string) string     { return `<w:tc>` + para(text) + `</w:tc>` }
func tr(cells ...string) string { return `<w:tr>` + strings.Join(cells, "") + `</w:tr>` }
func tbl(rows ...string) string { return `<w:tbl><w:tblGrid/>` + strings.Join(rows, "") + `</w:tbl>` }
func merged(how, text string) string {
	return `<w:tc><w:tcPr>` + how + `</w:tcPr>` + para(text) + `</w:tc>`
}
func pale(text string) string {
	return `<w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>` + text + `</w:t></w:r>`
}
func listed(level, list, text string) string {
	return `<w:p><w:pPr><w:numPr><w:ilvl w:val="` + level + `"/><w:numId w:val="` + list + `"/></w:numPr></w:pPr>` + run(text) + `</w:p>`
}
func field(instruction, result string) string {
	mark := func(kind string) string { return `<w:r><w:fldChar w:fldCharType="` + kind + `"/></w:r>` }
	return mark("begin") + `<w:r><w:instrText>` + instruction + `</w:instrText></w:r>` + mark("separate") + run(result) + mark("end")
}

func TestWhatAReaderSees(t *testing.T) {
	for name, c := range map[string]struct{ body, want string }{
		"paragraphs":           {para("一") + `<w:p/>` + para("二"), "一\n二"},
		"runs":                 {`<w:p>` + run("1") + run("27") + `</w:p>`, "127"},
		"a line broken":        {`<w:p>` + run("一") + `<w:r><w:br/></w:r>` + run("二") + `</w:p>`, "一\n二"},
		"an indented one":      {`<w:p><w:pPr><w:ind w:firstLineChars="200" w:firstLine="640"/></w:pPr>` + run("一") + `<w:r><w:br/><w:t>二</w:t></w:r></w:p>`, "> 一\n二"},
		"characters":           {`<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Wingdings" w:char="F04A"/></w:r></w:p>`, "a\tb-☑"},
		"changes":              {`<w:p>` + run("1") + `<w:ins>` + run("2") + `</w:ins><w:del><w:r><w:delText>3</w:delText><w:t>3</w:t></w:r></w:del><w:moveFrom>` + run("4") + `</w:moveFrom><w:moveTo>` + run("5") + `</w:moveTo></w:p>`, "125"},
		"a mark deleted":       {`<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>` + run("行政") + `</w:p>` + para("许可"), "行政许可"},
		"the last one deleted": {`<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>` + run("行政") + `</w:p>`, "行政"},
		"white figures":        {`<w:p>` + pale("00") + run("7") + `</w:p><w:p>` + pale("8") + `</w:p><w:p>` + run("a") + pale("9") + run("b") + `</w:p>`, "7\n8\na9b"},
		"raised by position":   {`<w:p>` + run("27") + `<w:r><w:rPr><w:position w:val="12"/></w:rPr><w:t>1</w:t></w:r></w:p><w:p>` + run("2") + `<w:r><w:rPr><w:position w:val="7"/></w:rPr><w:t>7</w:t></w:r></w:p>`, "27（1）\n27"},
		"settings before":      {`<w:p><w:pPr><w:pPrChange><w:pPr><w:ind w:firstLine="9"/></w:pPr></w:pPrChange></w:pPr><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>一</w:t></w:r></w:p>`, "一"},
		"hidden":               {`<w:p>` + run("1") + `<w:r><w:rPr><w:vanish/></w:rPr><w:t>2</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>3</w:t></w:r></w:p>`, "13"},
		"struck out":           {`<w:p>` + looks(`<w:strike/>`, "5") + looks(`<w:dstrike/>`, "6") + looks(`<w:strike w:val="0"/>`, "4") + `</w:p>`, "4"},
		"raised marks":         {`<w:p>` + run("4") + looks(raised, "1") + run("件") + looks(raised, "注") + looks(raised, "2") + run("0") + `</w:p>` + `<w:p>` + run("9") + looks(raised, "1") + looks(raised, "2") + `</w:p>`, "4（1）件（注2）0\n9（12）"},
		"raised, no number":    {`<w:p>` + run("10m") + looks(raised, "2") + looks(raised, "①") + run("，") + looks(`<w:vertAlign w:val="baseline"/>`, "1") + run("2") + looks(`<w:vertAlign w:val="subscript"/>`, "3") + `</w:p>`, "10m2①，123"},
		"fields":               {`<w:p>` + field("=SUM(LEFT) 9", "27") + `<w:fldSimple w:instr="DATE">` + run("2023") + `</w:fldSimple></w:p>`, "272023"},
		"a field not ended":    {`<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>X</w:instrText></w:r></w:p>` + para("一"), "一"},
		"contents":             {`<w:p>` + strings.TrimSuffix(field("TOC \\o", "一、总体情况\t1"), `<w:r><w:fldChar w:fldCharType="end"/></w:r>`) + `</w:p>` + para("二、主动\t 12") + `<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>` + para("一、\t1"), "一、\t1"},
		"contents not ended":   {`<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC</w:instrText><w:fldChar w:fldCharType="separate"/></w:r></w:p>` + para("一、\t1") + para("总体"), "总体"},
		"controls":             {`<w:sdt><w:sdtPr/><w:sdtContent>` + para("一") + `</w:sdtContent></w:sdt><w:p><w:sdt><w:sdtContent>` + run("二") + `</w:sdtContent></w:sdt></w:p>` + `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>` + para("单击此处输入文字") + `</w:sdtContent></w:sdt>`, "一\n二"},
		"links":                {`<w:p><w:hyperlink>` + run("一") + `</w:hyperlink><w:smartTag>` + run("二") + `</w:smartTag><w:bookmarkStart/></w:p>`, "一二"},
		"a guide to speaking":  {`<w:p><w:r><w:ruby><w:rt>` + run("péng") + `</w:rt><w:rubyBase>` + run("彭") + `</w:rubyBase></w:ruby></w:r></w:p>`, "彭"},
		"a formula":            {`<w:p><m:oMath xmlns:m="m"><m:r><m:t>27</m:t></m:r></m:oMath></w:p>`, "27"},
		"a text box":           {`<w:p>` + run("一") + `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:posOffset>9</wp:posOffset><w:txbxContent>` + para("题") + `</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>` + para("题") + `</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>` + run("二") + `</w:p>`, "一二\n题"},
		"ornaments":            {`<w:p><w:r><w:pict><v:shape><v:textpath string="年度报告"/></v:shape></w:pict></w:r></w:p>`, "年度报告"},
		"settings of the page": {para("一") + `<w:sectPr><w:headerReference/></w:sectPr>`, "一"},

		"a table":                {tbl(tr(tc("规章"), tc("0"))) + para("一"), "规章 | 0\n一"},
		"merged":                 {tbl(tr(merged(`<w:vMerge w:val="restart"/>`, "三"), tc("一"), tc("1")), tr(merged(`<w:vMerge/>`, "三"), tc("二"), tc("2"))), "三 | 一 | 1\n二 | 2"},
		"merged as WPS does":     {tbl(tr(merged(`<w:vMerge w:val="restart"/>`, "三"), tc("1")), tr(merged(`<w:vMerge w:val="continue"/>`, ""), tc("2"))), "三 | 1\n2"},
		"merged with nothing":    {tbl(tr(merged(`<w:vMerge/>`, "三"), tc("1")), tr(merged(`<w:vMerge/>`, "四"), tc("2"))), "三 | 1\n四 | 2"},
		"merged under a span":    {tbl(tr(merged(`<w:gridSpan w:val="2"/>`, "头"), merged(`<w:vMerge w:val="restart"/>`, "总计")), tr(tc("一"), tc("二"), merged(`<w:vMerge/>`, ""))), "头 | 总计\n一 | 二"},
		"merged beside":          {tbl(tr(merged(`<w:hMerge w:val="restart"/>`, "头"), merged(`<w:hMerge w:val="continue"/>`, ""), tc("1"))), "头 | 1"},
		"a row that begins late": {tbl(tr(merged(`<w:vMerge w:val="restart"/>`, "三"), tc("1")), `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>`+tc("2")+`</w:tr>`), "三 | 1\n2"},
		"paragraphs in a cell":   {tbl(tr(`<w:tc>`+para("（三）")+para("不予公开")+`</w:tc>`, tc("1"))), "（三）/不予公开 | 1"},
		"a row deleted":          {tbl(tr(tc("规章"), tc("0")), `<w:tr><w:trPr><w:del/></w:trPr>`+tc("规章")+tc("1")+`</w:tr>`), "规章 | 0"},
		"a row hidden":           {tbl(`<w:tr><w:trPr><w:hidden/></w:trPr>`+tc("规章")+`</w:tr>`, tr(tc("规章"), tc("0"))), "规章 | 0"},
		"a row inserted":         {tbl(`<w:tr><w:trPr><w:ins/></w:trPr>` + tc("规章") + tc("1") + `</w:tr>`), "规章 | 1"},
		"cells in controls":      {tbl(`<w:sdt><w:sdtContent>` + tr(tc("规章"), `<w:sdt><w:sdtContent>`+tc("0")+`</w:sdtContent></w:sdt>`) + `</w:sdtContent></w:sdt>`), "规章 | 0"},
		"a table within":         {tbl(tr(`<w:tc>` + para("二、") + tbl(tr(tc("规章"), tc("0"))) + para("三、") + `</w:tc>`)), "二、\n规章 | 0\n三、"},
		"a frame":                {tbl(tr(`<w:tc>` + para("一、") + para("总体") + `</w:tc>`)), "一、\n总体"},
		"a number in a frame":    {tbl(tr(tc("规章"), `<w:tc>`+tbl(tr(tc("0")))+`</w:tc>`)), "规章 | 0"},
	} {
		input, err := word.Read(packed(t, c.body), word.Limits{})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if diff := cmp.Diff(c.want, shown(input.Fragments)); diff != "" {
			t.Errorf("%s: -want +got\n%s", name, diff)
		}
	}
}

// Styles strike out and raise what they are the styles of.
func TestLooksOfStyles(t *testing.T) {
	styles := `<w:styles><w:style w:type="character" w:styleId="U"><w:rPr>` + raised + `</w:rPr></w:style><w:style w:type="character" w:styleId="S"><w:rPr><w:strike/></w:rPr></w:style>` +
		`<w:style w:type="paragraph" w:styleId="P"><w:rPr><w:strike/></w:rPr></w:style></w:styles>`
	body := `<w:p>` + run("4") + looks(`<w:rStyle w:val="U"/>`, "1") + looks(`<w:rStyle w:val="S"/>`, "7") + looks(`<w:rStyle w:val="S"/><w:strike w:val="0"/>`, "件") + `</w:p>` +
		`<w:p><w:pPr><w:pStyle w:val="P"/></w:pPr>` + run("8") + looks(`<w:strike w:val="false"/>`, "9") + `</w:p>`
	input, err := word.Read(packed(t, body, "styles", styles), word.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff("4（1）件\n9", shown(input.Fragments)); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	if len(input.Notes) != 1 || input.Notes[0].Message(govreport.ZhHans) != "略去 2 处隐藏的内容，如：7" {
		t.Errorf("notes: %+v", input.Notes)
	}
}

// What a program numbers by itself stands in front of the text, counted as it counts.
func TestAutomaticNumbers(t *testing.T) {
	level := func(at, format, text, more string) string {
		return `<w:lvl w:ilvl="` + at + `"><w:start w:val="1"/><w:numFmt w:val="` + format + `"/><w:lvlText w:val="` + text + `"/>` + more + `</w:lvl>`
	}
	numbering := `<w:numbering>` +
		`<w:abstractNum w:abstractNumId="0">` + level("0", "japaneseCounting", "%1、", `<w:pStyle w:val="H"/>`) + level("1", "chineseCounting", "（%2）", "") + level("2", "decimal", "%3.", "") + level("3", "decimal", "%1.%4", "<w:isLgl/>") + `</w:abstractNum>` +
		`<w:abstractNum w:abstractNumId="1">` + level("0", "bullet", "", "") + level("1", "decimalEnclosedCircle", "%2", `<w:suff w:val="nothing"/>`) + `</w:abstractNum>` +
		`<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>` +
		`<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>` +
		`<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>` +
		`</w:numbering>`
	styles := `<w:styles><w:style w:type="paragraph" w:styleId="B"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>` +
		`<w:style w:type="paragraph" w:styleId="H"><w:basedOn w:val="B"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>` +
		`<w:style w:type="paragraph" w:styleId="L"><w:basedOn w:val="L"/></w:style></w:styles>`
	styled := func(style, text string) string {
		return `<w:p><w:pPr><w:pStyle w:val="` + style + `"/></w:pPr>` + run(text) + `</w:p>`
	}
	body := styled("H", "总体情况") + listed("1", "1", "主动") + listed("1", "1", "依申请") + listed("2", "1", "受理") + styled("H", "主动公开") +
		listed("1", "1", "又一") + styled("L", "无号") + listed("0", "0", "无号") + listed("0", "2", "点") + listed("1", "2", "圈") +
		listed("0", "3", "收到") + listed("3", "3", "数字") + listed("0", "1", "复议") + tbl(tr(`<w:tc>`+listed("2", "1", "属于国家秘密")+`</w:tc>`, tc("0"))) + listed("12", "1", "无级") + listed("0", "77", "无表")
	want := "一、总体情况\n（一）主动\n（二）依申请\n1. 受理\n二、主动公开\n（一）又一\n无号\n无号\n点\n①圈\n四、收到\n4.1 数字\n五、复议\n1. 属于国家秘密 | 0\n无级\n无表"
	input, err := word.Read(packed(t, body, "numbering", numbering, "styles", styles), word.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, shown(input.Fragments)); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

// The notes of a paragraph whose mark was deleted are those of the one it goes on in, or its own where there is none.
func TestFootnotesOfJoinedParagraphs(t *testing.T) {
	const deleted = `<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>`
	refer := func(id string) string { return `<w:r><w:footnoteReference w:id="` + id + `"/></w:r>` }
	foot := `<w:footnotes><w:footnote w:id="1">` + para("含上年结转") + `</w:footnote><w:footnote w:id="2">` + para("含撤回") + `</w:footnote></w:footnotes>`
	for body, want := range map[string]string{
		`<w:p>` + deleted + run("收到") + refer("1") + `</w:p><w:p>` + run("3件") + refer("2") + `</w:p>`:  "收到3件\n含上年结转\n含撤回",
		`<w:p>` + deleted + run("收到") + refer("1") + `</w:p>` + tbl(tr(tc("规章"), tc("3"))) + para("4件"): "规章 | 3\n收到4件\n含上年结转",
		`<w:p>` + deleted + run("收到") + refer("1") + `</w:p>`:                                           "收到\n含上年结转",
		`<w:p>` + deleted + refer("1") + `</w:p>`:                                                       "含上年结转",
		tbl(tr(tc("规章"), `<w:tc><w:p>`+deleted+run("3")+refer("1")+`</w:p></w:tc>`)) + para("4件"):       "规章 | 3\n含上年结转\n4件",
		`<w:p>` + deleted + run("收到") + `<w:del>` + refer("1") + `</w:del></w:p>` + para("3件"):          "收到3件",
	} {
		input, err := word.Read(packed(t, body, "footnotes", foot), word.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		if got := shown(input.Fragments); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestFootnotes(t *testing.T) {
	refer := func(kind, id string) string { return `<w:r><w:` + kind + `Reference w:id="` + id + `"/></w:r>` }
	foot := `<w:footnotes><w:footnote w:type="separator" w:id="0">` + para("——") + `</w:footnote><w:footnote w:id="1">` + para("含上年结转") + `</w:footnote><w:footnote w:id="2"><w:p>` + run("自指") + refer("footnote", "2") + `</w:p></w:footnote></w:footnotes>`
	end := `<w:endnotes><w:endnote w:id="1">` + para("尾注") + `</w:endnote></w:endnotes>`
	body := `<w:p>` + run("总体") + refer("footnote", "2") + `</w:p>` + tbl(tr(tc("规章"), `<w:tc><w:p>`+run("3")+refer("footnote", "1")+`</w:p></w:tc>`), tr(tc("许可"), tc("0"))) +
		`<w:p>` + run("完") + refer("endnote", "1") + refer("endnote", "9") + `</w:p>`
	input, err := word.Read(packed(t, body, "footnotes", foot, "endnotes", end), word.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff("总体\n自指\n规章 | 3\n许可 | 0\n含上年结转\n完\n尾注", shown(input.Fragments)); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

// What is left out is said: hidden text, and pictures where something is missing.
func TestWhatIsLeftOut(t *testing.T) {
	hidden := `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>旧稿</w:t></w:r></w:p>`
	picture := `<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>`
	input, err := word.Read(packed(t, para("彭阳县2022年政府信息公开工作年度报告")+hidden+picture+picture), word.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	x, err := input.Read()
	if err != nil {
		t.Fatal(err)
	}
	for kind, want := range map[extract.NoteKind]string{extract.HiddenText: "略去 1 处隐藏的内容，如：旧稿", extract.Pictures: "文件中有 2 张图片，图片中的内容未读取"} {
		notes := x.NotesOf(kind)
		if len(notes) != 1 || notes[0].Message(govreport.ZhHans) != want {
			t.Errorf("%s: %+v", kind, notes)
		}
	}
	input, err = word.Read(packed(t, picture), word.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := input.Read(); !errors.Is(err, extract.ErrNotReport) || !strings.Contains(err.Error(), "pictures") {
		t.Errorf("a scan: %v", err)
	}
}

// Files that mean harm, or are none, are refused in a sentence before they take much.
func TestHostileFiles(t *testing.T) {
	good := packed(t, strings.Repeat(para("一、总体情况"), 100))
	refuse(t, map[string]hostileFile{
		"nothing":        {nil, word.Limits{}, word.ErrFormat},
		"text":           {[]byte("一、总体情况"), word.Limits{}, word.ErrFormat},
		"old":            {append([]byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), make([]byte, 600)...), word.Limits{}, word.ErrOldFormat},
		"encrypted":      {[]byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00"), word.Limits{}, word.ErrEncrypted},
		"cut":            {good[:len(good)/2], word.Limits{}, word.ErrDamaged},
		"cut at the end": {good[:len(good)-10], word.Limits{}, word.ErrDamaged},
		"no document":    {packedAs(t, "xl/workbook.xml", "<workbook/>"), word.Limits{}, word.ErrFormat},
		"another root":   {packedAs(t, "word/document.xml", "<workbook/>"), word.Limits{}, word.ErrFormat},
		"no XML":         {packedAs(t, "word/document.xml", "一、总体情况"), word.Limits{}, word.ErrDamaged},
		"XML cut":        {packedAs(t, "word/document.xml", "<w:document><w:body><w:p>"), word.Limits{}, word.ErrDamaged},
		"entities":       {packedAs(t, "word/document.xml", `<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`), word.Limits{}, word.ErrDamaged},
		"nested tables":  {packed(t, strings.Repeat(`<w:tbl><w:tr><w:tc>`, 1000)+strings.Repeat(`</w:tc></w:tr></w:tbl>`, 1000)), word.Limits{}, word.ErrTooLarge},
		"much text":      {packed(t, para(strings.Repeat("一", 1<<20))), word.Limits{}, word.ErrTooLarge},
		"attributes":     {packed(t, `<w:p `+strings.Repeat(`a="b" `, 100_000)+`/>`), word.Limits{}, word.ErrTooLarge},
		"paragraphs":     {packed(t, strings.Repeat(`<w:p/>`, 200_000)), word.Limits{}, word.ErrTooLarge},
		"elements":       {packed(t, strings.Repeat(`<w:p/>`, 200)), word.Limits{Elements: 100}, word.ErrTooLarge},
	})
}

// Files that take seconds to make.
func TestHugeFiles(t *testing.T) {
	sweep.Later(t, "files of 40 MB and of a million cells")
	refuse(t, map[string]hostileFile{
		"a bomb":           {packed(t, `<w:p><w:r><w:t>`+strings.Repeat(" ", 40<<20)+`</w:t></w:r></w:p>`), word.Limits{}, word.ErrTooLarge},
		"a bomb of styles": {packed(t, para("一"), "styles", `<w:styles>`+strings.Repeat(" ", 40<<20)+`</w:styles>`), word.Limits{}, word.ErrTooLarge},
		"cells":            {packed(t, tbl(tr(strings.Repeat(`<w:tc/>`, 1_000_000)))), word.Limits{}, word.ErrTooLarge},
	})
}

type hostileFile struct {
	file   []byte
	limits word.Limits
	want   error
}

// refuse holds that each file is refused for the reason that is wanted.
func refuse(t *testing.T, files map[string]hostileFile) {
	t.Helper()
	for name, c := range files {
		input, err := word.Read(c.file, c.limits)
		if !errors.Is(err, c.want) || input != nil {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
}

// Files of which a part would be gone through, or copied, once for each of many others are read with no more than their size asks
// for: they would take gigabytes, or minutes.
func TestHostileFilesThatMultiply(t *testing.T) {
	sweep.Later(t, "files of megabytes")
	numbering := func(text string) []string {
		return []string{"numbering", `<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="` + text + `"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`}
	}
	for name, c := range map[string]struct {
		body   string
		others []string
		want   error
	}{
		"long numbers":   {strings.Repeat(listed("0", "1", ""), 5000), numbering(strings.Repeat("公", 100_000)), nil},
		"many numbers":   {strings.Repeat(listed("0", "1", ""), 50_000), numbering(strings.Repeat("%1", 100)), word.ErrTooLarge},
		"an instruction": {`<w:p><w:r><w:fldChar w:fldCharType="begin"/>` + strings.Repeat(`<w:instrText>aaaaaaaaaa</w:instrText>`, 50_000) + `</w:r></w:p>`, nil, nil},
		"marks deleted":  {strings.Repeat(`<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>`+run("公开公开公")+`</w:p>`, 50_000), nil, nil},
		"open fields":    {`<w:p><w:r>` + strings.Repeat(`<w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/>`, 100_000) + strings.Repeat(`<w:t>a</w:t>`, 200_000) + `</w:r></w:p>`, nil, nil},
	} {
		file := packed(t, c.body, c.others...)
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, err := word.Read(file, word.Limits{})
		runtime.ReadMemStats(&after)
		if !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
		if used := (after.TotalAlloc - before.TotalAlloc) >> 20; used > 200 {
			t.Errorf("%s: %d MB", name, used)
		}
	}
}

func packedAs(t testing.TB, name, text string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, err := z.Create(name)
	if err == nil {
		_, err = w.Write([]byte(text))
	}
	if err == nil {
		err = z.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
