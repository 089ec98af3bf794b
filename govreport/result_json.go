package govreport

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/strictjson"
)

// This file writes results as JSON, by hand: the browser module links no encoder for its own types.

// AppendFindings appends the findings as a JSON array, their sentences in one language:
//
//	[{"code","severity","pointer","cells","expected","actual","message","sentence","basis","help","repair":[{"pointer","value"}],
//	  "explains":[{"code","pointer","expected","actual"}],"candidates":[{"repair":[{"pointer","value"}],"why","cause"}],"quote",
//	  "explanation":{"reason","lapsed"},"unlisted"}]
//
// Members that a finding does not have are left out, but for cells, which is always an array.
func (r Result) AppendFindings(dst []byte, l Language) []byte {
	w := writer{dst}
	w.list(len(r.Findings), func(i int) { r.Findings[i].write(&w, l) })
	return w.b
}

// AppendUndecided appends the rules that could not tell as a JSON array: [{"code","pointer","cells","why","reason"}], the
// reason by its permanent name, of which why is the sentence.
func (r Result) AppendUndecided(dst []byte, l Language) []byte {
	w := writer{dst}
	w.list(len(r.Undecided), func(i int) {
		r.Undecided[i].write(&w, l)
	})
	return w.b
}

func (u *Undecided) write(w *writer, l Language) {
	w.put('{')
	w.text("code", string(u.Code))
	w.text("pointer", u.Pointer)
	w.texts("cells", u.Cells)
	w.why(u.Told, u.Why.Text(), l)
	if name, err := u.Why.MarshalText(); err == nil && u.Why != 0 {
		w.text("reason", string(name))
	}
	w.put('}')
}

func (f *Finding) write(w *writer, l Language) {
	w.put('{')
	w.text("code", string(f.Code))
	w.text("severity", f.Severity.String())
	w.text("pointer", f.Pointer)
	w.texts("cells", f.Cells)
	w.value("expected", f.Expected)
	w.value("actual", f.Actual)
	w.text("message", f.Message(l))
	w.text("sentence", f.Sentence(l))
	w.text("basis", f.Basis(l))
	w.text("help", f.Help(l))
	w.repairs(f.Repair)
	w.explained(f.Explains)
	w.candidates(f.Candidates, l)
	if f.Quote != "" {
		w.text("quote", f.Quote)
	}
	if f.Explanation != nil {
		w.name("explanation")
		w.put('{')
		w.text("reason", f.Explanation.Reason)
		w.texts("lapsed", f.Lapsed)
		w.put('}')
	}
	if f.Unlisted > 0 {
		w.value("unlisted", NumberValue(int64(f.Unlisted)))
	}
	w.put('}')
}

// A writer writes JSON behind what it holds.
type writer struct{ b []byte }

func (w *writer) put(mark byte)    { w.b = append(w.b, mark) }
func (w *writer) write(raw string) { w.b = append(w.b, raw...) }

// comma writes a comma unless an object or array has just been opened.
func (w *writer) comma() {
	if last := w.b[len(w.b)-1]; last != '{' && last != '[' {
		w.put(',')
	}
}

// name writes the name of a member, which needs no escape.
func (w *writer) name(name string) {
	w.comma()
	w.put('"')
	w.write(name)
	w.write(`":`)
}

func (w *writer) text(name, text string) {
	w.name(name)
	w.quoted(text)
}

func (w *writer) quoted(text string) { w.write(strictjson.Quote(text)) }

// value writes a member where there is a value.
func (w *writer) value(name string, v Value) {
	if !v.IsZero() {
		w.name(name)
		w.write(strings.ToValidUTF8(v.Literal(), "\uFFFD")) // what stood in a cell may be bad text, which is no JSON
	}
}

func (w *writer) texts(name string, list []string) {
	w.name(name)
	w.list(len(list), func(i int) { w.write(strictjson.Quote(list[i])) })
}

func (w *writer) repairs(list []Repair) {
	if len(list) == 0 {
		return
	}
	w.name("repair")
	w.list(len(list), func(i int) {
		w.put('{')
		w.text("pointer", list[i].Pointer)
		w.value("value", list[i].Value)
		w.put('}')
	})
}

// list writes an array, item by item.
func (w *writer) list(n int, item func(i int)) {
	w.put('[')
	for i := range n {
		if i > 0 {
			w.put(',')
		}
		item(i)
	}
	w.put(']')
}

func (w *writer) explained(list []Explained) {
	if len(list) == 0 {
		return
	}
	w.name("explains")
	w.list(len(list), func(i int) {
		w.put('{')
		w.text("code", string(list[i].Code))
		w.text("pointer", list[i].Pointer)
		w.value("expected", list[i].Expected)
		w.value("actual", list[i].Actual)
		w.put('}')
	})
}

func (w *writer) candidates(list []Candidate, l Language) {
	if len(list) == 0 {
		return
	}
	w.name("candidates")
	w.list(len(list), func(i int) { w.candidate(&list[i], l) })
}

func (w *writer) candidate(c *Candidate, l Language) {
	w.put('{')
	w.repairs(c.Repair)
	w.why(c.Told, c.Why.Text(), l)
	if name, err := c.Why.MarshalText(); err == nil && c.Told == "" {
		w.text("cause", string(name))
	}
	w.put('}')
}

// why writes why something is so, or what was read of it.
func (w *writer) why(told string, why Text, l Language) {
	if told == "" {
		told = why.In(l)
	}
	w.text("why", told)
}
