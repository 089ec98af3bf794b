// Package bridge is what the browser module and other WASM hosts call: JSON in, JSON out. It knows nothing of JavaScript and
// is tested natively; package main in wasm and in wasm/reactor hand it strings.
//
// Every answer is a JSON object. One that could not be given has the single member "error": {"code", "message", "detail"}. The message is
// in the language of the call, the detail, of broken JSON and faults of ours, in English, for whoever has to find out more. The code is not-json for what is no JSON object, too-long for more than MaxLength bytes, bad-argument for options that ask for what
// there is not (rule U1), and internal for a fault of ours.
package bridge

import (
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/wasm/bridge/fault"
)

// MaxLength is the number of bytes up to which a document is looked at: more than the longest report has, and little enough
// for the memory of a phone.
const MaxLength = govreport.MaxDocument

// Options choose what a check does; see govreport.Options.
type Options struct {
	Language govreport.Language
	Final    bool
	Only     []string
	Skip     []string
	Others
}

// Check checks a document: {"findings": […], "undecided": […]}, as govreport.Result writes them.
func Check(document []byte, o Options) (answer []byte) {
	defer recovered(&answer, o.Language)
	report, failure := decode("", document, o.Language)
	if failure != nil {
		return failure
	}
	return check(report, o)
}

// Complete fills in what the sums force: {"report": …, "filled": [{"pointer", "value"}], "contradicted": [pointer, …]}, the last
// being the blank cells that nothing fits. The language is that of an error.
func Complete(document []byte, l govreport.Language) (answer []byte) {
	defer recovered(&answer, l)
	report, failure := decode("", document, l)
	if failure != nil {
		return failure
	}
	done := govreport.Complete(report)
	w := writer{append([]byte(`{"report":`), encode(report)...)}
	w.objects("filled", len(done.Filled), func(i int) {
		w.text("pointer", done.Filled[i].Pointer)
		w.value("value", done.Filled[i].Value)
	})
	w.list("contradicted", len(done.Contradicted), func(i int) { w.quoted(done.Contradicted[i]) })
	w.raw("}")
	return w.b
}

func check(report *govreport.Report, o Options) []byte {
	options := govreport.Options{Final: o.Final, Only: o.Only, Skip: o.Skip}
	if failure := o.Others.read(&options, o.Language); failure != nil {
		return failure
	}
	result := govreport.Check(report, options)
	if result.Answer("U1") == govreport.Fails {
		return fault.Answer("bad-argument", result.Findings[0].Sentence(o.Language), "")
	}
	b := result.AppendFindings([]byte(`{"findings":`), o.Language)
	b = result.AppendUndecided(append(b, `,"undecided":`...), o.Language)
	return sound(append(b, '}'))
}

// decode decodes a document. Where it is none, the failure says which, by the name of the argument it stood in; "" for the first.
func decode(name string, document []byte, l govreport.Language) (report *govreport.Report, failure []byte) {
	report, err := govreport.Decode(document)
	if err == nil {
		return report, nil
	}
	code, message := "not-json", err.Error()
	if len(document) > MaxLength {
		code = "too-long"
	}
	if no, ok := err.(*govreport.DecodeError); ok {
		message = no.In(l)
	}
	if name != "" {
		message = name + ": " + message
	}
	return nil, fault.Answer(code, message, err.Error())
}

// encode writes a report back as it came, but for bytes that are no UTF-8.
func encode(report *govreport.Report) []byte { return sound(govreport.Encode(report)) }

// sound replaces bytes that are no UTF-8, which come back from a report that has them: an answer is JSON. A page cannot send
// any, other hosts can.
func sound(answer []byte) []byte {
	if utf8.Valid(answer) {
		return answer
	}
	return []byte(strings.ToValidUTF8(string(answer), "\uFFFD"))
}

// recovered answers in place of a panic.
func recovered(answer *[]byte, l govreport.Language) {
	if panicked := recover(); panicked != nil {
		*answer = fault.Recovered(panicked, l)
	}
}
