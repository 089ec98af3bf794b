package govreport

import (
	"strconv"

	"github.com/zfxxgk/annualreport/govreport/words"
)

// A Language selects the words of labels, messages and help texts. The values are the BCP 47 tags that the command line
// and the browser module accept. The zero value reads as ZhHans.
type Language string

// The three languages every text of this package is complete in.
const (
	ZhHans Language = "zh-Hans" // simplified Chinese, the language of the form
	ZhHant Language = "zh-Hant" // traditional Chinese
	En     Language = "en"      // English
)

// Languages lists the languages every text is complete in, the form's own first.
func Languages() []Language { return []Language{ZhHans, ZhHant, En} }

// A Text is one text in three languages. Labels of the form stand in it exactly as printed; the other languages are
// translations. It is made of words only when it is asked for them, by In. The zero Text is empty in every language.
type Text struct {
	zh   string    // in the form's language
	key  string    // what its words in the others stand under; empty when it reads the same in every language
	args *argument // what stands for its {names}
}

// An argument is what stands for a name in a text.
type argument struct {
	name  string
	value Text
	next  *argument
}

// Verbatim returns a text that reads the same in every language: a number, a quotation, a code.
func Verbatim(s string) Text { return Text{zh: s} }

// In returns the text in one language.
func (t Text) In(l Language) string {
	template := words.In(string(l), t.key, t.zh)
	if t.args == nil {
		return template
	}
	return words.Fill(template, func(name string) (string, bool) {
		for a := t.args; a != nil; a = a.next {
			if a.name == name {
				return a.value.In(l), true
			}
		}
		return "", false
	})
}

// String returns the text in the form's language, for logs and tests.
func (t Text) String() string { return t.In(ZhHans) }

// with is the text with something in place of a name.
func (t Text) with(name string, value Text) Text {
	t.args = &argument{name, value, t.args}
	return t
}

// withNumber is the text with a number in place of a name.
func (t Text) withNumber(name string, n int64) Text { return t.with(name, digits(n)) }

// withVerbatim is the text with what reads the same in every language in place of a name.
func (t Text) withVerbatim(name, s string) Text { return t.with(name, Verbatim(s)) }

// digits is a number as an argument.
func digits(n int64) Text { return Verbatim(strconv.FormatInt(n, 10)) }

// The marks between the items of a list.
var (
	byCommas     = Text{zh: "{a}、{b}", key: "list.comma"}
	byClauses    = Text{zh: "{a}，{b}", key: "list.clause"}
	bySemicolons = Text{zh: "{a}；{b}", key: "list.semicolon"}
	bySlashes    = Text{zh: "{a} / {b}"}
	byPlus       = Text{zh: "{a}＋{b}"}
)

// inBrackets is a remark behind something.
var inBrackets = Text{zh: "（{a}）", key: "brackets"}

// join puts a text behind another, with a mark of a list between them if there are two.
func (t Text) join(mark, next Text) Text {
	switch {
	case t == Text{}:
		return next
	case next == Text{}:
		return t
	default:
		return mark.with("a", t).with("b", next)
	}
}

// difference says by how much something is too large or too small.
func difference(n int64) Text {
	if n < 0 {
		return Text{zh: "少 {n}", key: "number.tooFew"}.withNumber("n", -n)
	}
	return Text{zh: "多 {n}", key: "number.tooMany"}.withNumber("n", n)
}

// listed names at most three things and says that there are more.
func listed(names []Text) Text {
	const most = 3
	var list Text
	for _, name := range names[:min(len(names), most)] {
		list = list.join(bySemicolons, name)
	}
	if len(names) > most {
		return Text{zh: "{list} 等", key: "list.more"}.with("list", list)
	}
	return list
}
