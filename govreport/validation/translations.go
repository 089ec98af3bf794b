package validation

import (
	"encoding/json"
	"fmt"
	"strings"

	ut "github.com/go-playground/universal-translator"
	"github.com/go-playground/validator/v10"
	"github.com/zfxxgk/annualreport/govreport"
)

// RegisterTranslations gives field errors of reports their sentences in the language of a translator: FieldError.Translate
// then says what Finding.Message says, the place in the words of the form first. The locale is zh or one of zh_Hans (CN,
// SG), zh_Hant (TW, HK, MO) or en; any other is an error.
//
// validator keeps one translation a tag and translator for all structs, and cannot be asked for it. Findings are reported
// under their codes, which no struct has for tags, so that the caller's translations of required, max and the others stay
// as they are, whichever are registered first. The tags of RegisterTags get a sentence that begins with the field's name.
//
// ValidationErrors.Translate makes a map of sentences by namespace, which keeps the last one of each place: translate the
// errors one by one where none may be lost.
func RegisterTranslations(v *validator.Validate, t ut.Translator) error {
	l, err := languageOf(t.Locale())
	if err != nil {
		return err
	}
	for _, rule := range govreport.Rules() {
		if err := v.RegisterTranslation(string(rule.Code), t, noText, inLanguage(l)); err != nil {
			return fmt.Errorf("validation: register the translation of %s: %w", rule.Code, err)
		}
	}
	for _, tag := range tags {
		if err := v.RegisterTranslation(tag.name, t, noText, tag.inLanguage(l)); err != nil {
			return fmt.Errorf("validation: register the translation of the tag %s: %w", tag.name, err)
		}
	}
	return nil
}

// languageOf reads a locale as locales spells it, zh_Hant_TW, or with dashes.
func languageOf(locale string) (govreport.Language, error) {
	language, rest, _ := strings.Cut(strings.ToLower(strings.ReplaceAll(locale, "-", "_")), "_")
	script, _, _ := strings.Cut(rest, "_")
	switch language {
	case "en":
		return govreport.En, nil
	case "zh":
		switch script {
		case "", "hans", "cn", "sg":
			return govreport.ZhHans, nil
		case "hant", "tw", "hk", "mo":
			return govreport.ZhHant, nil
		}
	}
	return "", fmt.Errorf("validation: there are no sentences in the language of the locale %q", locale)
}

// noText registers nothing with the translator: the sentences are in the catalogue.
func noText(ut.Translator) error { return nil }

// inLanguage translates field errors that are findings.
func inLanguage(l govreport.Language) validator.TranslationFunc {
	return func(_ ut.Translator, fe validator.FieldError) string {
		f, ok := FindingOf(fe)
		if !ok {
			return fe.Error() // a tag of the caller's own that is named as a code is
		}
		return f.Message(l)
	}
}

// inLanguage translates field errors of the tag in structs that are not of a report, by what the rules say of the same
// value in one.
func (t *tag) inLanguage(l govreport.Language) validator.TranslationFunc {
	return func(_ ut.Translator, fe validator.FieldError) string {
		findings := govreport.CheckValue(t.edition(), t.pointer, valueOf(fe.Value()), false)
		if len(findings) == 0 {
			return fe.Error()
		}
		colon := "："
		if l == govreport.En {
			colon = ": "
		}
		return fe.Field() + colon + findings[0].Sentence(l)
	}
}

// edition is one that has the member the tag takes its words from.
func (t *tag) edition() govreport.Edition {
	if under(t.pointer, "/disclosure2019") {
		return govreport.Edition2019
	}
	return govreport.Edition2021
}

// valueOf is what stands in a field, as a text or, where it reads as one, a JSON number.
func valueOf(field any) govreport.Value {
	text := fmt.Sprint(field)
	var number govreport.Value
	if _, unread := field.(Unread); unread && json.Valid([]byte(text)) && strings.ContainsAny(text[:1], "-0123456789") {
		_ = number.UnmarshalJSON([]byte(text)) // it reads every number
		return number
	}
	return govreport.TextValue(text)
}
