// Package textbridge is the bridge to the importer, which the browser loads only when text is pasted: its module is the
// larger one.
package textbridge

import (
	"errors"
	"strconv"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/wasm/bridge/fault"
)

// pageRules are the rules that look at the page, of which the report's JSON knows nothing: its headings, the place of its
// text, rows and heads the form does not have.
var pageRules = []string{"S01", "S07", "S10", "S19"}

// Extract reads a report from the text of a page: {"report": …, "notes": [{"message", "doubtful"}], "findings": […]}, or
// {"error": {"code": "not-a-report" | "too-long" | "not-text", "message", "detail"}}, as package bridge answers.
//
// The findings are those of the rules that need the page, as of a draft: what is missing altogether the check of the report
// tells.
func Extract(text string, l govreport.Language) (answer []byte) {
	defer func() {
		if panicked := recover(); panicked != nil {
			answer = fault.Recovered(panicked, l)
		}
	}()
	extraction, err := extract.Text(text)
	if err != nil {
		return refused(err, l)
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

// refused says why a text is no report.
func refused(err error, l govreport.Language) []byte {
	var beyond *extract.LimitError
	switch {
	case errors.As(err, &beyond) && beyond.Limit == extract.TextLimit:
		return fault.Answer("too-long", fault.TextLimit.Of(strconv.Itoa(beyond.Most>>20), l), err.Error())
	case errors.As(err, &beyond):
		return fault.Answer("too-long", fault.FragmentLimit.Of(strconv.Itoa(beyond.Most), l), err.Error())
	case errors.Is(err, extract.ErrNotText):
		return fault.Answer("not-text", fault.NotText.In(l), err.Error())
	case errors.Is(err, extract.ErrSchoolYear):
		return fault.Answer("not-a-report", fault.SchoolYear.In(l), err.Error())
	default:
		return fault.Answer("not-a-report", fault.NotReport.In(l), err.Error())
	}
}

func literal(s string) string { return govreport.TextValue(s).Literal() }
