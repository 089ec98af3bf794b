package validation

import (
	"strings"
	"testing"

	"github.com/go-playground/locales"
	"github.com/go-playground/locales/de"
	"github.com/go-playground/locales/en"
	"github.com/go-playground/locales/en_GB"
	"github.com/go-playground/locales/zh"
	"github.com/go-playground/locales/zh_Hans_SG"
	"github.com/go-playground/locales/zh_Hant"
	"github.com/go-playground/locales/zh_Hant_TW"
	ut "github.com/go-playground/universal-translator"
	"github.com/go-playground/validator/v10"
	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/codes"
)

// translator is a translator of its own for a locale.
func translator(l locales.Translator) ut.Translator {
	t, _ := ut.New(l).GetTranslator(l.Locale())
	return t
}

var translators = map[govreport.Language][]locales.Translator{
	govreport.ZhHans: {zh.New(), zh_Hans_SG.New()},
	govreport.ZhHant: {zh_Hant.New(), zh_Hant_TW.New()},
	govreport.En:     {en.New(), en_GB.New()},
}

// translating is a validator with the translations of a locale.
func translating(t *testing.T, l locales.Translator) (*validator.Validate, ut.Translator) {
	t.Helper()
	v, err := New(Options{Fail: govreport.Advice})
	if err != nil {
		t.Fatal(err)
	}
	trans := translator(l)
	if err := RegisterTranslations(v, trans); err != nil {
		t.Fatal(err)
	}
	return v, trans
}

// Every code of the catalogue is translated in every language, as the finding says itself.
func TestTranslatesEveryCode(t *testing.T) {
	v, err := New(Options{Fail: govreport.Advice})
	if err != nil {
		t.Fatal(err)
	}
	languages := map[ut.Translator]govreport.Language{}
	for language, locales := range translators {
		for _, locale := range locales {
			trans := translator(locale)
			languages[trans] = language
			if err := RegisterTranslations(v, trans); err != nil {
				t.Fatal(err)
			}
		}
	}
	codes := map[string]bool{}
	for _, s := range samples(t) {
		errs, _ := v.StructCtx(s.context(), s.report).(validator.ValidationErrors)
		for _, fe := range errs {
			codes[fe.Tag()] = true
			f, _ := FindingOf(fe)
			for trans, language := range languages {
				text := fe.Translate(trans)
				if text != f.Message(language) || text == "" || strings.ContainsAny(text, "{}") || text == fe.Error() {
					t.Errorf("%s: %s is translated to %s as %q", s.name, fe.Tag(), trans.Locale(), text)
				}
			}
		}
	}
	for _, rule := range govreport.Rules() {
		if !codes[string(rule.Code)] {
			t.Errorf("no sample has a finding of %s", rule.Code)
		}
	}
}

// The tags on the caller's own structs get a sentence with the field's name.
func TestTranslatesEveryTag(t *testing.T) {
	type query struct {
		Count          govreport.Count      `validate:"count"`
		Negative       govreport.Count      `validate:"count"`
		Placeholder    govreport.Count      `validate:"count"`
		Change         govreport.Change     `validate:"change"`
		Amount         govreport.Amount     `validate:"amount"`
		Division       codes.Division       `validate:"divisioncode"`
		Credit         codes.Credit         `validate:"creditcode"`
		Site           codes.Site           `validate:"sitecode"`
		ICP            codes.ICP            `validate:"icp"`
		PublicSecurity codes.PublicSecurity `validate:"publicsecurity"`
		Postcode       codes.Postcode       `validate:"postcode"`
	}
	q := query{govreport.ReadCount("4,45"), govreport.CountOf(-1), govreport.ReadCount("/"), govreport.ReadChange("少"), govreport.ReadAmount("26.55万元"),
		"1", "x", "bm", "京", "京", "1"}
	var all []string
	for language, locales := range translators {
		v, trans := translating(t, locales[0])
		errs, _ := v.Struct(q).(validator.ValidationErrors)
		if len(errs) != 11 {
			t.Errorf("%d tags fail", len(errs))
		}
		for _, fe := range errs {
			text := fe.Translate(trans)
			if text == fe.Error() || !strings.HasPrefix(text, fe.Field()) || strings.ContainsAny(text, "{}") {
				t.Errorf("%s is translated as %q", fe.Tag(), text)
			}
			if language == govreport.ZhHans {
				all = append(all, text)
			}
		}
	}
	for _, want := range []string{
		"Count：应填整数，实际是“4,45”",
		"Negative：填报为 -1，超出允许范围（0或正整数，不大于 9007199254740991）",
		"Division：“1”格式不对，应为6位（到乡镇为9位，到村为12位）数字的代码，如 640425",
	} {
		if !strings.Contains(strings.Join(all, "\n"), want) {
			t.Errorf("nothing says %q:\n%s", want, strings.Join(all, "\n"))
		}
	}
}

// A caller's translations stay, whichever were registered first, and apply to the caller's own structs beside a report.
func TestOwnTranslationsStay(t *testing.T) {
	type request struct {
		Title string `validate:"required"`
		Data  *govreport.Report
	}
	say := func(v *validator.Validate, trans ut.Translator) {
		err := v.RegisterTranslation("required", trans, noText, func(_ ut.Translator, fe validator.FieldError) string { return "caller's " + fe.Field() })
		if err != nil {
			t.Fatal(err)
		}
	}
	first, _ := New(Options{})
	trans := translator(zh.New())
	say(first, trans)
	if err := RegisterTranslations(first, trans); err != nil {
		t.Fatal(err)
	}
	second, later := translating(t, zh.New())
	say(second, later)
	for _, c := range []struct {
		v     *validator.Validate
		trans ut.Translator
	}{{first, trans}, {second, later}} {
		r := wrongSum()
		r.Disputes.Review.Total, r.Title = r.Disputes.LitigationDirect.Total, ""
		errs, _ := c.v.Struct(request{"", r}).(validator.ValidationErrors)
		if len(errs) < 2 || errs[0].Translate(c.trans) != "caller's Title" || !strings.HasPrefix(errs[1].Translate(c.trans), "标题与基本信息 / 标题：必填") {
			t.Errorf("the translations are %v", errs.Translate(c.trans))
		}
	}
}

func TestLanguages(t *testing.T) {
	for locale, want := range map[string]govreport.Language{
		"zh": govreport.ZhHans, "zh_Hans_CN": govreport.ZhHans, "zh-CN": govreport.ZhHans, "zh_Hant_HK": govreport.ZhHant, "zh-TW": govreport.ZhHant,
		"zh_HK": govreport.ZhHant, "en": govreport.En, "en_US_POSIX": govreport.En, "de": "", "zh_x": "", "": "", "eng": "", "zha": "",
	} {
		if got, err := languageOf(locale); got != want || (err == nil) != (want != "") {
			t.Errorf("the language of %q is %q, %v", locale, got, err)
		}
	}
	v, _ := New(Options{})
	if RegisterTranslations(v, translator(de.New())) == nil {
		t.Error("German is accepted")
	}
}
