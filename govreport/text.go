package govreport

import (
	"strconv"

	"github.com/zfxxgk/annualreport/govreport/words"
)

// A Language selects the words of labels, messages and help texts. The values are BCP 47 tags; other tags read as the language that
// MatchLanguage finds. The zero value reads as ZhHans.
type Language string

// The three languages every text of this package is complete in.
const (
	ZhHans Language = "zh-Hans" // simplified Chinese, the language of the form
	ZhHant Language = "zh-Hant" // traditional Chinese
	En     Language = "en"      // English
)

// Languages lists the languages every text is complete in, the form's own first.
func Languages() []Language { return []Language{ZhHans, ZhHant, En} }

// MatchLanguage returns the language in which a BCP 47 tag is best answered: "en-US" and "EN" in English, "zh-TW", "zh-HK", "zh-MO"
// and whatever names the script Hant in traditional Chinese, other Chinese in simplified. It is false, with the form's own language,
// for every other tag; the caller should say so.
func MatchLanguage(tag string) (l Language, ok bool) {
	parts := subtags{tag}
	switch primary := parts.next(); primary {
	case "en":
		return En, true
	case "zh", "cmn", "yue":
		l = ZhHans
		if primary == "yue" {
			l = ZhHant
		}
		for part := parts.next(); part != "" && len(part) > 1; part = parts.next() {
			switch part {
			case "hans", "cn", "sg":
				return ZhHans, true
			case "hant", "tw", "hk", "mo":
				return ZhHant, true
			}
		}
		return l, true
	}
	return ZhHans, false
}

// subtags are what is left of a tag.
type subtags struct{ rest string }

// next returns the next subtag in small letters; "" behind the last.
func (s *subtags) next() string {
	end := 0
	for end < len(s.rest) && s.rest[end] != '-' && s.rest[end] != '_' {
		end++
	}
	part := []byte(s.rest[:end])
	s.rest = s.rest[min(end+1, len(s.rest)):]
	for i, c := range part {
		if c >= 'A' && c <= 'Z' {
			part[i] = c | 0x20
		}
	}
	return string(part)
}

// matched is one of the three languages: that of a tag which is none of them.
func (l Language) matched() Language {
	switch l {
	case ZhHans, ZhHant, En:
		return l
	default:
		match, _ := MatchLanguage(string(l))
		return match
	}
}

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

// In returns the text in one language, or the one that MatchLanguage finds for another tag; in the form's own where there is none.
func (t Text) In(l Language) string {
	l = l.matched()
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
