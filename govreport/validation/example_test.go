package validation_test

import (
	"fmt"
	"os"

	"github.com/go-playground/locales/zh"
	ut "github.com/go-playground/universal-translator"
	"github.com/go-playground/validator/v10"
	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/codes"
	"github.com/zfxxgk/annualreport/govreport/validation"
)

// A service registers the rules once and validates its requests as ever. Each error translates into the clerk's sentence.
func ExampleRegister() {
	v := validator.New()
	if err := validation.Register(v, validation.Options{}); err != nil {
		fmt.Println(err)
		return
	}
	chinese, _ := ut.New(zh.New()).GetTranslator("zh")
	if err := validation.RegisterTranslations(v, chinese); err != nil {
		fmt.Println(err)
		return
	}

	type Request struct {
		Sender string `validate:"required"`
		Report *govreport.Report
	}
	data, err := os.ReadFile("../../testdata/reports/2022-pengyang.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	report, err := govreport.Decode(data)
	if err != nil {
		fmt.Println("not a report:", err)
		return
	}
	request := Request{"彭阳县人民政府办公室", report}
	fmt.Println(v.Struct(request))

	report.Title = ""
	report.Disputes.Review.Total = govreport.CountOf(7)
	report.Organ.Postcode = "75650"
	err = v.Struct(request)
	for _, fe := range err.(validator.ValidationErrors) {
		fmt.Println(fe.Tag(), fe.Namespace())
		fmt.Println(fe.Translate(chinese))
	}
	// Output:
	// <nil>
	// J03 Request.Report.title
	// 标题与基本信息 / 标题：必填，但没有这一项或者没有填写
	// J10 Request.Report.organ.postcode
	// 标题与基本信息 / 邮政编码：“75650”格式不对，应为六位数字的邮政编码
	// T4-S Request.Report.disputes.review.total
	// 四、政府信息公开行政复议、行政诉讼情况 / 行政复议 / 总计：填报为 7，应为 1（维持、纠正、其他结果、尚未审结之和），多 6
}

// A form sends one section. It is judged by the rules that need nothing else.
func ExampleRegister_section() {
	v, err := validation.New(validation.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	section := govreport.Disputes{Review: govreport.DisputeOutcomes{
		Upheld: govreport.CountOf(1), Corrected: govreport.CountOf(0), Other: govreport.CountOf(0), Pending: govreport.CountOf(1), Total: govreport.CountOf(1),
	}}
	findings, rest := validation.Findings(v.Struct(section))
	for _, f := range findings {
		fmt.Println(f.Code, f.Pointer, "→", f.Repair)
		fmt.Println(f.Message(govreport.En))
	}
	fmt.Println(rest)
	// Output:
	// T4-S /disputes/review/total → [{/disputes/review/total 2}]
	// Administrative review and litigation / Administrative review / Total: is 1, should be 2 (upheld, corrected, other and pending added up), 1 too few
	// <nil>
}

// The tags of the value types work on any struct. A cell that holds zero is filled.
func ExampleRegisterTags() {
	v := validator.New()
	if err := validation.RegisterTags(v); err != nil {
		fmt.Println(err)
		return
	}
	type Row struct {
		Division codes.Division  `validate:"required,divisioncode"`
		Received govreport.Count `validate:"required,count,max=1000"`
	}
	fmt.Println(v.Struct(Row{"640425", govreport.CountOf(0)}))
	fmt.Println(v.Struct(Row{"6404", govreport.ReadCount("4,45")}))
	// Output:
	// <nil>
	// Key: 'Row.Division' Error:Field validation for 'Division' failed on the 'divisioncode' tag
	// Key: 'Row.Received' Error:Field validation for 'Received' failed on the 'count' tag
}
