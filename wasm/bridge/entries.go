package bridge

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

// Entries is what the inputs of a page hold, as typed: pointers and values in turn, each ended by U+0000. So the page need
// not make JSON of numbers it cannot read, and this side need not read JSON to find strings.
type Entries string

// damaged stands in an entry for what JavaScript strings hold and an entry cannot: a lone surrogate, or U+0000.
const damaged = "\uFFFF"

// each calls a function with every entry; bytes that are no UTF-8, which other hosts can send, are damaged too.
func (e Entries) each(f func(pointer, typed string)) {
	rest := string(e)
	for rest != "" {
		var pointer, typed string
		pointer, rest, _ = strings.Cut(rest, "\x00")
		typed, rest, _ = strings.Cut(rest, "\x00")
		f(pointer, strings.ToValidUTF8(typed, damaged))
	}
}

// Form checks what a page's inputs hold, over a base document that has what they do not; an empty base is an empty report.
// The answer is Check's with a member more, "shown": by pointer, how an entry that was understood differently from how it
// was typed is written, and another, "unknown", the pointers the report has no place for.
func Form(entries Entries, base []byte, o Options) (answer []byte) {
	defer recovered(&answer, o.Language)
	report, e, failure := enter(entries, base, o.Language)
	if failure != nil {
		return failure
	}
	b := check(report, o)
	if b[2] == 'e' { // the answer is an error
		return b
	}
	w := writer{b[:len(b)-1]}
	w.name("shown")
	w.raw("{")
	for _, understood := range e.shown {
		w.comma()
		w.quoted(understood.Pointer)
		w.raw(":")
		w.raw(understood.Value.Literal())
	}
	w.raw("}")
	w.list("unknown", len(e.unknown), func(i int) { w.quoted(e.unknown[i]) })
	w.raw("}")
	return w.b
}

// Report makes the document that entries over a base make: {"report": …}. The language is that of an error.
func Report(entries Entries, base []byte, l govreport.Language) (answer []byte) {
	defer recovered(&answer, l)
	report, _, failure := enter(entries, base, l)
	if failure != nil {
		return failure
	}
	return append(append([]byte(`{"report":`), encode(report)...), '}')
}

// entered is what became of entries.
type entered struct {
	shown   []govreport.Repair // entries understood differently from how they were typed
	unknown []string
	damaged []govreport.Deviation
}

// year is the one place of which what is typed may be kept beside the model.
const year = "/year"

func enter(entries Entries, base []byte, l govreport.Language) (report *govreport.Report, e entered, failure []byte) {
	report = new(govreport.Report)
	if len(base) > 0 {
		if report, failure = decode("", base, l); failure != nil {
			return nil, e, failure
		}
	}
	if len(entries) > MaxLength { // as a document is then refused
		_, failure = decode("", []byte(entries), l)
		return nil, e, failure
	}
	years := 0 // how often it is entered: each time what the base deviates in is copied, so that only the last counts
	entries.each(func(pointer, _ string) {
		if pointer == year {
			years++
		}
	})
	entries.each(func(pointer, typed string) {
		if pointer == year {
			if years--; years > 0 {
				return
			}
		}
		readable := undamaged(typed, "\uFFFD")
		switch understood, ok := govreport.Enter(report, pointer, readable); {
		case !ok:
			e.unknown = append(e.unknown, pointer)
		case readable != typed:
			e.damaged = append(e.damaged, badText(pointer, typed))
		case understood != typed:
			e.shown = append(e.shown, govreport.Repair{Pointer: pointer, Value: govreport.TextValue(understood)})
		}
	})
	if len(base) > 0 && len(report.Deviations) > 0 { // an entry may have supplied what the base lacks
		if report, failure = decode("", govreport.Encode(report), l); failure != nil {
			return nil, e, failure
		}
	}
	report.Deviations = append(report.Deviations, e.damaged...)
	return report, e, nil
}

// undamaged writes something else for what is damaged in a text. (strings.ReplaceAll takes the browser module five times the room.)
func undamaged(text, instead string) string {
	if !strings.Contains(text, damaged) {
		return text
	}
	var b strings.Builder
	for {
		sound, rest, found := strings.Cut(text, damaged)
		b.WriteString(sound)
		if !found {
			return b.String()
		}
		b.WriteString(instead)
		text = rest
	}
}

// badText is what Decode notes of a text with a lone surrogate. So an entry that was damaged is found, and stays damaged in
// the document it becomes part of; nobody is to take U+FFFD for what was typed.
func badText(pointer, typed string) govreport.Deviation {
	literal := undamaged(govreport.TextValue(typed).Literal(), `\udfff`)
	return govreport.Deviation{Kind: govreport.BadText, Pointer: pointer, Raw: literal}
}
