package extract_test

import (
	"fmt"
	"os"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
)

// A page as it is copied out of a browser: tables as pipes, the footer of the website below the report.
func Example() {
	page, err := os.ReadFile("../../testdata/reports/2022-pengyang.txt")
	if err != nil {
		panic(err)
	}
	x, err := extract.Text(string(page))
	if err != nil {
		panic(err) // the page is no report
	}
	r := x.Report
	fmt.Println(r.Title, r.Year, r.Organ.Name, r.Organ.Website.SiteCode)
	fmt.Println(r.Applications.Received.Total, r.Disclosure.FeesCollected)
	source, _ := x.Source("/applications/received/total")
	fmt.Println("line", source.Line, string(page[source.Start:source.End]))
	for _, note := range x.Notes {
		fmt.Println(note.Place.Line, note.Message(govreport.ZhHans))
	}
	// Output:
	// 彭阳县2022年政府信息公开工作年度报告 2022 彭阳县 6404250004
	// 27 3756
	// line 28 27
	// 58 五、存在的主要问题及改进情况：这段文字在第五部分标题之前，已归入第五部分：2022年,彭阳县人民政府政府信息与政务公开工作取得了新的进展和成效,但与上级要求、社会需求和公众期盼相比,还存在一些问…
	// 88 网页的导航、按钮或页脚，未收入报告：扫一扫在手机上查看当前页面 国家及部委网站 各省区市政府网站 自治区各部门网站 宁夏各市县政府网站 固原市各部门网站 主…
}

// A few lines of a page, as tables come out of a browser: the cells of a row behind each other, pipes between them.
func ExampleText() {
	x, err := extract.Text(`某某县2023年政府信息公开工作年度报告
一、总体情况
2023年，全县主动公开政府信息3000条。
二、主动公开政府信息情况
信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
规章 | 0 | 0 | 0
行政规范性文件 | 4 | 1 | 23
行政许可 | 4,459`)
	if err != nil {
		panic(err) // the page is no report
	}
	r := x.Report
	fmt.Println(r.Year, r.Organ.Name, r.Edition)
	fmt.Println(r.Disclosure.NormativeDocuments.InForce, r.Disclosure.LicenceDecisions)
	// Output:
	// 2023 某某县 2021
	// 23 4459
}

// The last number of a row is torn off at the end of the line. Nothing says which number it was, so it is not read; the
// note is doubtful, and the report says that something stands there.
func ExampleNote_Doubtful() {
	x, err := extract.Text("某某县2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n" +
		"规章 | 0 | 0 | 0\n行政许可 | 4,459\n行政事业性收费 | 3\n7.56")
	if err != nil {
		panic(err)
	}
	for _, note := range x.Notes {
		if note.Doubtful() && note.Quote != "" {
			fmt.Println(note.Kind, note.Pointer, note.Quote)
		}
	}
	for _, m := range x.Report.ImportMarks {
		if m.Kind == govreport.UnreadPlace {
			fmt.Println("unread:", m.Pointer)
		}
	}
	// Output:
	// rowUncertain /disclosure/feesCollected 3 7.56
	// unread: /disclosure/feesCollected
}

// A value is missing from a row and nothing shows which: the row is left blank and the note quotes what is there.
func ExampleText_missingValue() {
	x, err := extract.Text("某某县2023年政府信息公开工作年度报告\n一、总体情况\n二、主动公开政府信息情况\n" +
		"规章 0 0 0\n行政规范性文件 4 23\n行政许可 4459")
	if err != nil {
		panic(err)
	}
	d := x.Report.Disclosure
	fmt.Println(d.NormativeDocuments.Made.IsBlank(), d.LicenceDecisions)
	for _, note := range x.NotesOf(extract.RowUncertain) {
		fmt.Println(note.Pointer, note.Quote)
	}
	// Output:
	// true 4459
	// /disclosure/normativeDocuments 4 23
}

// A reader of another format hands over fragments: each cell whole, its row known.
func ExampleRead() {
	fragments := []extract.Fragment{
		{Text: "某某县2023年政府信息公开工作年度报告", Place: extract.Place{Name: "A1"}},
		{Text: "二、主动公开政府信息情况", Place: extract.Place{Name: "A2"}},
	}
	for i, row := range [][]string{{"规章", "0", "0", "0"}, {"行政规范性文件", "4", "", "23"}, {"行政许可", "4459"}} {
		for j, text := range row {
			place := extract.Place{Name: string(rune('A'+j)) + string(rune('3'+i))}
			fragments = append(fragments, extract.Fragment{Kind: extract.Cell, Text: text, Row: i + 1, Place: place})
		}
	}
	x, err := extract.Read(fragments)
	if err != nil {
		panic(err)
	}
	source, _ := x.Source("/disclosure/normativeDocuments/inForce")
	fmt.Println(x.Report.Disclosure.NormativeDocuments.InForce, source.Name)
	// Output: 23 D4
}
