package hanzi

import "strings"

// Words are a list of words, parted by one space each. A list is one string, which takes half the room in the browser module
// that a slice takes, and is read off the page as it stands: "上年 去年 上一年".
//
// A word is written in simplified characters only: who looks for it has simplified the text (see Text).
type Words string

// cut takes the first word off a list.
func (w Words) cut() (word string, rest Words) {
	end := w.end(0)
	return string(w[:end]), w[min(end+1, len(w)):]
}

// end returns where the word ends that begins at a place.
func (w Words) end(at int) int {
	for at < len(w) && w[at] != ' ' {
		if w[at] >= 0xE0 {
			at += ideograph // as nearly all are
		} else {
			at++
		}
	}
	return at
}

// At returns the first word of the list that a text begins with, or "". Of words that begin alike the longer is listed first. It
// is asked at nearly every character of a report: the last byte of a word tells most of it.
func (w Words) At(text string) (word string) {
	for at := 0; at < len(w); {
		end := w.end(at)
		if n := end - at; n <= len(text) && text[n-1] == w[end-1] && text[:n] == string(w[at:end]) {
			return text[:n]
		}
		at = end + 1
	}
	return ""
}

// Begin reports whether a text begins with one of the words.
func (w Words) Begin(text string) bool { return w.At(text) != "" }

// Has reports whether a text is one of the words.
func (w Words) Has(text string) bool {
	for w != "" {
		var word string
		if word, w = w.cut(); word == text {
			return true
		}
	}
	return false
}

// End reports whether a text ends with one of the words.
func (w Words) End(text string) bool {
	for w != "" {
		var word string
		if word, w = w.cut(); strings.HasSuffix(text, word) {
			return true
		}
	}
	return false
}

// In reports whether a text holds one of the words.
func (w Words) In(text string) bool {
	for w != "" {
		var word string
		if word, w = w.cut(); Index(text, word) >= 0 {
			return true
		}
	}
	return false
}

// Skip passes over any run of the words at the start of a text and returns the rest.
func (w Words) Skip(text string) string {
	for word := w.At(text); word != ""; word = w.At(text) {
		text = text[len(word):]
	}
	return text
}

// SkipSpaced passes over any run of the words, with space between them or not, and returns the rest.
func (w Words) SkipSpaced(text string) string {
	for {
		rest := w.Skip(strings.TrimLeft(text, " \u3000"))
		if rest == text {
			return text
		}
		text = rest
	}
}
