package govreport

import "github.com/zfxxgk/annualreport/govreport/words"

// Message says a finding in one sentence that stands alone: where, what is wrong and what was expected.
func (f *Finding) Message(l Language) string {
	if f.Told != nil {
		return f.Told.Message
	}
	where := f.Where(l)
	if where == "" {
		return f.Sentence(l)
	}
	if l.matched() == En {
		return where + ": " + f.Sentence(l)
	}
	return where + "：" + f.Sentence(l)
}

// Sentence says what is wrong and what was expected, without saying where.
func (f *Finding) Sentence(l Language) string {
	if f.Told != nil {
		return f.Told.Sentence
	}
	rule := ruleOf(f.Code)
	if rule == nil {
		return string(f.Code)
	}
	if f.Unlisted > 0 {
		return inUnlisted.withNumber("n", int64(f.Unlisted)).In(l)
	}
	template := rule.said(f.Variant).In(l)
	if template == "" {
		return string(f.Code)
	}
	return words.Fill(template, func(name string) (string, bool) { return f.argument(name, l) })
}

// Where names the place a finding points at in the words printed on the form: section, row and column. It is empty for one about
// the options of the check.
func (f *Finding) Where(l Language) string {
	if f.Told != nil {
		return f.Told.where()
	}
	if f.Code == optionsRule {
		return ""
	}
	return PlaceOf(f.Edition, f.Pointer).In(l)
}

// Basis says which article or note asks for what the finding misses.
func (f *Finding) Basis(l Language) string {
	if f.Told != nil {
		return f.Told.Basis
	}
	if rule := ruleOf(f.Code); rule != nil {
		return rule.text("basis", rule.basis).In(l)
	}
	return ""
}

// Help says what to do about the finding.
func (f *Finding) Help(l Language) string {
	if f.Told != nil {
		return f.Told.Help
	}
	if rule := ruleOf(f.Code); rule != nil {
		return rule.text("help", rule.help).In(l)
	}
	return ""
}

func (f *Finding) argument(name string, l Language) (string, bool) {
	switch name {
	case "expected":
		return f.Expected.String(), true
	case "actual":
		return f.Actual.String(), true
	case "quote":
		return f.Quote, true
	}
	for _, arg := range f.Args {
		if arg.Name == name {
			return arg.Value.In(l), true
		}
	}
	return "", false
}
