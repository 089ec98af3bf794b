package govreport

import "github.com/zfxxgk/annualreport/govreport/words"

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

// A Text is one text in three languages. Labels of the form stand in it exactly as printed (ZhHans); the other two are
// translations. A member left empty reads as ZhHans, so Text{ZhHans: "0954-7013891"} is the same in every language.
type Text struct {
	ZhHans string
	ZhHant string
	En     string
}

// In returns the text in one language.
func (t Text) In(l Language) string {
	switch l {
	case ZhHant:
		if t.ZhHant != "" {
			return t.ZhHant
		}
	case En:
		if t.En != "" {
			return t.En
		}
	}
	return t.ZhHans
}

// verbatim is a text that reads the same in every language: a number, a quotation, a code.
func verbatim(s string) Text { return Text{ZhHans: s} }

// textUnder is a text whose words in other languages stand under a key in their files.
func textUnder(key, zhHans string) Text {
	return Text{zhHans, words.Under(string(ZhHant), key), words.Under(string(En), key)}
}
