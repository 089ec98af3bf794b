package govreport

// A rule is an entry of the catalogue as it is written: the code, the words in the form's language, and the function that
// judges a report. What it says in other languages is in words/, under its code and the slots title, basis, message, help
// and the names of its variants.
type rule struct {
	code     Code
	severity Severity // of its gravest finding
	editions []Edition
	after    []Code // the rules, or groups of them, that it follows; see precedences
	// unexpressed says why neither a schema nor constraints can express the rule; empty for the rules that can.
	unexpressed Text
	explainable bool // a report may explain its warnings
	needsMore   bool // than the report: that of the year before, those of other organs, a date

	title    string
	basis    string
	message  string     // the sentence of its findings, {name} standing for an argument
	variants []sentence // the other sentences it may say
	help     string

	// judge runs the rule. The structural rules have none: one walk over the report finds what is to be said by all of them.
	judge func(*checker) Answer
}

// A sentence is a message with the name by which findings choose it.
type sentence struct{ variant, text string }

// both lists both editions, for the rules that are the same in either.
var both = []Edition{Edition2019, Edition2021}

// only2021 lists the newer edition, for the rules that the older has not.
var only2021 = []Edition{Edition2021}

// text is what the rule says in a slot, in every language.
func (r *rule) text(slot, zh string) Text { return Text{zh: zh, key: string(r.code) + "." + slot} }

// said is the message of a variant; empty when the rule has none of that name.
func (r *rule) said(variant string) Text {
	if variant == "" {
		return r.text("message", r.message)
	}
	for i := range r.variants {
		if r.variants[i].variant == variant {
			return r.text(variant, r.variants[i].text)
		}
	}
	return Text{}
}

// public is the rule as data.
func (r *rule) public() Rule {
	messages := []Message{{Text: r.said("")}}
	for i := range r.variants {
		variant := r.variants[i].variant
		messages = append(messages, Message{variant, r.said(variant)})
	}
	return Rule{
		Code: r.code, Severity: r.severity, Editions: r.editions,
		Title: r.text("title", r.title), Basis: r.text("basis", r.basis), Messages: messages, Help: r.text("help", r.help),
		Unexpressed: r.unexpressed, Explainable: r.explainable,
	}
}
