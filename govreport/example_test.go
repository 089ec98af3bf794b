package govreport_test

import (
	"encoding/json"
	"fmt"

	"github.com/zfxxgk/annualreport/govreport"
)

// A submission form sends what has been filled in so far. The draft's blanks are no fault, but a wrong sum is.
func ExampleCheck() {
	report, err := govreport.Decode([]byte(`{
		"edition": "2021", "year": 2022,
		"disputes": {"review": {"upheld": 1, "corrected": 0, "other": 0, "pending": 1, "total": 1}}
	}`))
	if err != nil {
		fmt.Println("not a report:", err)
		return
	}
	result := govreport.Check(report, govreport.Options{})
	for _, finding := range result.Findings {
		fmt.Println(finding.Severity.Label().In(govreport.ZhHans), finding.Code, finding.Pointer)
		fmt.Println(finding.Message(govreport.ZhHans))
		fmt.Println(finding.Message(govreport.En))
	}
	// Output:
	// 错误 T4-S /disputes/review/total
	// 四、政府信息公开行政复议、行政诉讼情况 / 行政复议 / 总计：填报为 1，应为 2（维持、纠正、其他结果、尚未审结之和），少 1
	// Administrative review and litigation / Administrative review / Total: is 1, should be 2 (upheld, corrected, other and pending added up), 1 too few
}

// A report is built in Go like any struct. A cell that is not set is blank, which is not zero.
func ExampleReport() {
	var report govreport.Report
	report.Edition, report.Year = govreport.Edition2021, 2022
	row := &report.Applications.Received
	row.NaturalPerson, row.Total = govreport.CountOf(27), govreport.CountOf(27)

	_, filled := row.Business.Int()
	fmt.Println("商业企业 filled:", filled)

	result := govreport.Check(&report, govreport.Options{})
	fmt.Println("T3-R", result.Answer("T3-R"))
	// Output:
	// 商业企业 filled: false
	// T3-R cannot tell
}

// Decode keeps what it cannot read, and Check says what was wrong with it.
func ExampleDecode() {
	report, err := govreport.Decode([]byte(`{"disclosure": {"licenceDecisions": "4,459", "penaltyDecisions": 27.0}}`))
	if err != nil {
		fmt.Println("not a report:", err)
		return
	}
	fmt.Println(report.Disclosure.PenaltyDecisions)
	typed, _ := report.Disclosure.LicenceDecisions.Typed()
	fmt.Println("typed:", typed)
	for _, finding := range govreport.Check(report, govreport.Options{Only: []string{"J"}}).Findings {
		fmt.Println(finding.Code, finding.Pointer, "→", finding.Repair[0].Value.Literal())
	}
	// Output:
	// 27
	// typed: 4,459
	// J06 /disclosure/licenceDecisions → 4459
}

// The report marshals itself, so that it can be a part of the caller's own documents.
func ExampleEncode() {
	var report govreport.Report
	report.Edition, report.Year = govreport.Edition2021, 2022
	report.Disclosure.FeesCollected = govreport.ReadAmount("18.8710")

	same, err := json.Marshal(&report)
	fmt.Println(err, string(same) == string(govreport.Encode(&report)))

	fees, _ := json.Marshal(report.Disclosure.FeesCollected)
	fmt.Println(string(fees))
	// Output:
	// <nil> true
	// "18.8710"
}

// The form lists every cell in printed order, with the words printed on it.
func ExampleFormOf() {
	form := govreport.FormOf(govreport.Edition2021)
	fmt.Println(len(form.Cells), "cells")

	cell := form.Cell("/applications/outcomes/refused/stateSecrets/naturalPerson")
	fmt.Println(govreport.PlaceOf(form.Edition, cell.Pointer).In(govreport.ZhHans))
	// Output:
	// 200 cells
	// 三、收到和处理政府信息公开申请情况 / （三）不予公开 / 1.属于国家秘密 / 自然人
}

// The catalogue is data: code, severity, basis and help in three languages.
func ExampleLookupRule() {
	rule, _ := govreport.LookupRule("T3-I")
	fmt.Println(rule.Severity, rule.Title.In(govreport.ZhHans))
	fmt.Println(rule.Basis.In(govreport.ZhHans))
	// Output:
	// error 收到与处理平衡
	// 第三部分表格印注：“第一项加第二项之和，等于第三项加第四项之和”
}
