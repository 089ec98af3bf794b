// Package fault says why a bridge could not answer: in words for whoever looks at the page, and in detail for whoever made it.
package fault

import (
	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/words"
)

// A Text is a sentence, in the form's language, and what its words in the others stand under.
type Text struct{ key, zh string }

// The sentences.
var (
	Internal      = Text{"fault.internal", "程序内部出错，没有得出结果"}
	Lengths       = Text{"fault.lengths", "所给各段的长度与输入的内容不符"}
	NotText       = Text{"fault.notText", "这不是文字，或者不是 UTF-8 编码的文字"}
	NotReport     = Text{"fault.notReport", "这不是年度报告：没有年度报告的标题、各部分的标题，也没有表格"}
	SchoolYear    = Text{"fault.schoolYear", "这是高等学校的学年度信息公开报告，不是政府信息公开工作年度报告的格式"}
	NoSuchEdition = Text{"fault.noSuchEdition", "格式没有“{n}”这个版本"}
	TextLimit     = Text{"fault.textLimit", "文字超过 {n} MB"}
	FragmentLimit = Text{"fault.fragmentLimit", "行和单元格超过 {n} 个"}
)

// Texts are all of them.
var Texts = []Text{Internal, Lengths, NotText, NotReport, SchoolYear, NoSuchEdition, TextLimit, FragmentLimit}

// Original returns the key and the sentence in the form's language.
func (t Text) Original() (key, sentence string) { return t.key, t.zh }

// In returns the sentence in a language.
func (t Text) In(l govreport.Language) string {
	l, _ = govreport.MatchLanguage(string(l))
	return words.In(string(l), t.key, t.zh)
}

// Of returns the sentence with something for its {n}.
func (t Text) Of(n string, l govreport.Language) string {
	return words.Fill(t.In(l), func(string) (string, bool) { return n, true })
}

// Answer is the answer in place of one that could not be given: {"error": {"code", "message", "detail"}}. The detail is in English, as
// errors of Go are, and left out where it says no more.
func Answer(code, message, detail string) []byte {
	b := append([]byte(`{"error":{"code":`), quoted(code)...)
	b = append(append(b, `,"message":`...), quoted(message)...)
	if detail != "" {
		b = append(append(b, `,"detail":`...), quoted(detail)...)
	}
	return append(b, "}}"...)
}

func quoted(s string) string { return govreport.TextValue(s).Literal() }

// Recovered is the answer in place of a panic, whose value is given: the module must live on, and a page can go on without this answer.
func Recovered(panicked any, l govreport.Language) []byte {
	detail := ""
	switch panicked := panicked.(type) {
	case error:
		detail = panicked.Error()
	case string:
		detail = panicked
	}
	return Answer("internal", Internal.In(l), detail)
}
