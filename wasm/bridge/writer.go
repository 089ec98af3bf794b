package bridge

import "github.com/zfxxgk/annualreport/govreport"

// A writer writes an answer. Its methods are as few and small as they can be: what is written step by step elsewhere is a call
// of them here, which takes the browser module a third of the room.
type writer struct{ b []byte }

func (w *writer) raw(json string) { w.b = append(w.b, json...) }

// comma writes a comma unless an object has just been opened.
func (w *writer) comma() {
	if w.b[len(w.b)-1] != '{' {
		w.raw(",")
	}
}

// name writes the name of a member, which needs no escape.
func (w *writer) name(name string) {
	w.comma()
	w.raw(`"`)
	w.raw(name)
	w.raw(`":`)
}

// quoted writes a text by itself.
func (w *writer) quoted(text string) { w.raw(govreport.TextValue(text).Literal()) }

func (w *writer) text(name, text string) {
	w.name(name)
	w.quoted(text)
}

func (w *writer) value(name string, v govreport.Value) {
	w.name(name)
	w.raw(v.Literal())
}

func (w *writer) flag(name string, flag bool) {
	w.name(name)
	if flag {
		w.raw("true")
	} else {
		w.raw("false")
	}
}

// list writes a member that is an array, item by item.
func (w *writer) list(name string, n int, item func(i int)) {
	w.name(name)
	w.raw("[")
	for i := range n {
		if i > 0 {
			w.raw(",")
		}
		item(i)
	}
	w.raw("]")
}

// objects writes a member that is an array of objects.
func (w *writer) objects(name string, n int, members func(i int)) {
	w.list(name, n, func(i int) {
		w.raw("{")
		members(i)
		w.raw("}")
	})
}
