// Package textbridge is the bridge to the importer, which the browser loads only when text is pasted: its module is the
// larger one.
package textbridge

import (
	"errors"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
)

// pageRules are the rules that look at the page, of which the report's JSON knows nothing: its headings, the place of its
// text, rows and heads the form does not have.
var pageRules = []string{"S01", "S07", "S10", "S19"}

// Extract reads a report from the text of a page: {"report": …, "notes": [{"message", "doubtful"}], "findings": […]}, or
// {"error": {"code": "not-a-report" | "too-long" | "not-text", "message"}}.
//
// The findings are those of the rules that need the page, as of a draft: what is missing altogether the check of the report
// tells.
func Extract(text string, l govreport.Language) (answer []byte) {
	defer func() {
		if recover() != nil {
			answer = fail("internal", "the importer failed")
		}
	}()
	extraction, err := extract.Text(text)
	switch {
	case err == nil:
	case errors.Is(err, extract.ErrTooLong):
		return fail("too-long", err.Error())
	case errors.Is(err, extract.ErrNotText):
		return fail("not-text", err.Error())
	default:
		return fail("not-a-report", err.Error())
	}
	b := append([]byte(`{"report":`), govreport.Encode(extraction.Report)...)
	b = append(b, `,"notes":[`...)
	for i, note := range extraction.Notes {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(append(b, `{"message":`...), literal(note.Message(l))...)
		if b = append(b, `,"doubtful":`...); note.Doubtful() {
			b = append(b, "true}"...)
		} else {
			b = append(b, "false}"...)
		}
	}
	result := govreport.Check(extraction.Report, govreport.Options{Only: pageRules})
	return append(result.AppendFindings(append(b, `],"findings":`...), l), '}')
}

func fail(code, message string) []byte {
	return []byte(`{"error":{"code":` + literal(code) + `,"message":` + literal(message) + `}}`)
}

func literal(s string) string { return govreport.TextValue(s).Literal() }
