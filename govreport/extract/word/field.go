package word

import "strings"

// fields are the fields that are open, the outermost first. A field has an instruction, which is not shown, and mostly a
// result, which is.
type fields []field

type field struct {
	instruction string
	result      bool
}

// open begins a field that is in its result.
func (f *fields) open(instruction string) { *f = append(*f, field{instruction, true}) }

// end ends the innermost field.
func (f *fields) end() {
	if n := len(*f); n > 0 {
		*f = (*f)[:n-1]
	}
}

// character is one of the marks that limit fields.
func (f *fields) character(kind string) {
	switch n := len(*f); kind {
	case "begin":
		*f = append(*f, field{})
	case "separate":
		if n > 0 {
			(*f)[n-1].result = true
		}
	case "end":
		f.end()
	}
}

func (f *fields) instruct(text string) {
	if n := len(*f); n > 0 {
		(*f)[n-1].instruction += text
	}
}

// shown reports whether text is shown that stands here.
func (f fields) shown() bool {
	for i := range f {
		if !f[i].result {
			return false
		}
	}
	return true
}

// inContents reports whether a table of contents is open.
func (f fields) inContents() bool {
	for i := range f {
		if strings.HasPrefix(strings.TrimSpace(f[i].instruction), "TOC") {
			return true
		}
	}
	return false
}

// endParagraph closes what was left open in its instruction, so that a mark that is missing hides no more than a paragraph.
func (f *fields) endParagraph() {
	for i := range *f {
		if !(*f)[i].result {
			*f = (*f)[:i]
			return
		}
	}
}
