package main

import (
	"encoding/json"
	"net/http"

	"github.com/gin-gonic/gin"

	"github.com/zfxxgk/annualreport/govreport"
)

// A title says what is wrong in the three languages.
type title struct{ zhHans, zhHant, en string }

func (t title) in(l govreport.Language) string {
	switch l {
	case govreport.ZhHant:
		return t.zhHant
	case govreport.En:
		return t.en
	default:
		return t.zhHans
	}
}

// The titles of the problems the service tells of.
var (
	reportHasErrors = title{"报告有错误", "報告有錯誤", "The report has errors"}
	unreadable      = title{"内容不是 JSON 格式的报告", "內容不是 JSON 格式的報告", "The body is no report in JSON"}
	bodyTooLarge    = title{"内容超过 4 MiB", "內容超過 4 MiB", "The body has more than 4 MiB"}
	wrongType       = title{"只接受 application/json", "只接受 application/json", "Only application/json is accepted"}
	wrongMethod     = title{"请用 POST 提交报告", "請用 POST 提交報告", "POST a report"}
	notFound        = title{"没有这个地址，报告请提交到 /reports", "沒有這個地址，報告請提交到 /reports", "No such address: POST a report to /reports"}
	panicked        = title{"服务内部出错", "服務內部出錯", "The service failed"}
)

// problemType is the media type of RFC 9457.
const problemType = "application/problem+json"

// refuse answers a request that got no further than its envelope.
func refuse(c *gin.Context, status int, what title, detail ...string) {
	body := problem(status, what.in(languageOf(c)))
	if len(detail) > 0 {
		body = member(body, "detail", quoted(detail[0]))
	}
	answer(c, status, problemType, body)
}

// refuseReport answers with the findings of a report that has errors.
func refuseReport(c *gin.Context, findings govreport.Findings) {
	lang := languageOf(c)
	body := problem(http.StatusUnprocessableEntity, reportHasErrors.in(lang))
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
