package main

import (
	"encoding/json"
	"net/http"

	"github.com/gin-gonic/gin"

	"github.com/zfxxgk/annualreport/govreport"
)

// The titles of the problems the service tells of.
var (
	reportHasErrors = govreport.Text{ZhHans: "报告有错误", ZhHant: "報告有錯誤", En: "The report has errors"}
	unreadable      = govreport.Text{ZhHans: "内容不是 JSON 格式的报告", ZhHant: "內容不是 JSON 格式的報告", En: "The body is no report in JSON"}
	bodyTooLarge    = govreport.Text{ZhHans: "内容超过 4 MiB", ZhHant: "內容超過 4 MiB", En: "The body has more than 4 MiB"}
	wrongType       = govreport.Text{ZhHans: "只接受 application/json", ZhHant: "只接受 application/json", En: "Only application/json is accepted"}
	wrongMethod     = govreport.Text{ZhHans: "请用 POST 提交报告", ZhHant: "請用 POST 提交報告", En: "POST a report"}
	notFound        = govreport.Text{ZhHans: "没有这个地址，报告请提交到 /reports", ZhHant: "沒有這個地址，報告請提交到 /reports", En: "No such address: POST a report to /reports"}
	panicked        = govreport.Text{ZhHans: "服务内部出错", ZhHant: "服務內部出錯", En: "The service failed"}
)

// problemType is the media type of RFC 9457.
const problemType = "application/problem+json"

// refuse answers a request that got no further than its envelope.
func refuse(c *gin.Context, status int, title govreport.Text, detail ...string) {
	body := problem(status, title.In(languageOf(c)))
	if len(detail) > 0 {
		body = member(body, "detail", quoted(detail[0]))
	}
	answer(c, status, problemType, body)
}

// refuseReport answers with the findings of a report that has errors.
func refuseReport(c *gin.Context, findings govreport.Findings) {
	lang := languageOf(c)
	body := problem(http.StatusUnprocessableEntity, reportHasErrors.In(lang))
	answer(c, http.StatusUnprocessableEntity, problemType, member(body, "findings", inJSON(findings, lang)))
}

// problem begins a problem of RFC 9457. Its type is about:blank, which is what the standard says of a problem that the
// status explains.
func problem(status int, title string) []byte {
	body := member(nil, "type", quoted("about:blank"))
	body = member(body, "title", quoted(title))
	code, _ := json.Marshal(status)
	return member(body, "status", code)
}

func answer(c *gin.Context, status int, mediaType string, body []byte) {
	c.Header("X-Content-Type-Options", "nosniff")
	c.Data(status, mediaType, append(body, '}'))
	c.Abort()
}

// inJSON are the findings as the library writes them everywhere: see jsonschema/findings.schema.json.
func inJSON(findings govreport.Findings, lang govreport.Language) []byte {
	result := govreport.Result{Findings: findings}
	return result.AppendFindings(nil, lang)
}

// member appends a member to an object that is not yet closed, and begins the object when there is none.
func member(object []byte, name string, value []byte) []byte {
	mark := byte(',')
	if len(object) == 0 {
		mark = '{'
	}
	object = append(object, mark)
	object = append(append(object, quoted(name)...), ':')
	return append(object, value...)
}

func quoted(s string) []byte {
	literal, _ := json.Marshal(s) // a string has a JSON form
	return literal
}
