package word

import "strings"

// fields are the fields that are open. A field has an instruction, which is not shown, and mostly a result, which is. What is asked
// of every text is counted, for a file may open very many.
type fields struct {
	open     []field // the outermost first
	hiding   int     // how many of them are not in their result
	contents int     // how many of them are tables of contents
}

type field struct {
	instruction string // how it begins
	result      bool
}

// kept is how many bytes of an instruction are kept: more than the word it begins with.
const kept = 20

func (f *field) isContents() bool { return strings.HasPrefix(f.instruction, "TOC") }

// simple begins a field that is in its result.
func (f *fields) simple(instruction string) {
	f.begin()
	f.instruct(instruction)
	f.separate()
}

func (f *fields) begin() {
	f.open = append(f.open, field{})
	f.hiding++
}

// separate begins the result of the innermost field.
func (f *fields) separate() {
	if n := len(f.open); n > 0 && !f.open[n-1].result {
		f.open[n-1].result = true
		f.hiding--
	}
}

// end ends the innermost field.
func (f *fields) end() {
	n := len(f.open)
	if n == 0 {
		return
	}
	last := &f.open[n-1]
	if !last.result {
		f.hiding--
	}
	if last.isContents() {
		f.contents--
	}
	f.open = f.open[:n-1]
}

// character is one of the marks that limit fields.
func (f *fields) character(kind string) {
	switch kind {
	case "begin":
		f.begin()
	case "separate":
		f.separate()
	case "end":
		f.end()
	}
}

// instruct adds a text to the instruction of the innermost field.
func (f *fields) instruct(text string) {
	n := len(f.open)
	if n == 0 || len(f.open[n-1].instruction) >= kept {
		return
	}
	last := &f.open[n-1]
	if last.instruction == "" {
		text = strings.TrimSpace(text)
	}
	before := last.isContents()
	last.instruction += text[:min(len(text), kept)]
	if !before && last.isContents() {
		f.contents++
	}
}

// shown reports whether text is shown that stands here.
func (f *fields) shown() bool { return f.hiding == 0 }

// inContents reports whether a table of contents is open.
func (f *fields) inContents() bool { return f.contents > 0 }

// endParagraph closes what was left open in its instruction, so that a mark that is missing hides no more than a paragraph.
func (f *fields) endParagraph() {
	for f.hiding > 0 {
		f.end()
	}
}
