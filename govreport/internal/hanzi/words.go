package hanzi

import "strings"

// Words are a list of words, parted by one space each. A list is one string, which takes half the room in the browser module
// that a slice takes, and is read off the page as it stands: "上年 去年 上一年".
//
// A word is written in simplified characters only: who looks for it has simplified the text (see Text).
type Words string

// cut takes the first word off a list.
func (w Words) cut() (word string, rest Words) {
	if end := strings.IndexByte(string(w), ' '); end >= 0 {
		return string(w[:end]), w[end+1:]
	}
	return string(w), ""
}

// At returns the first word of the list that a text begins with, or "". Of words that begin alike the longer is listed first. It
// is asked at nearly every character of a report: most words differ from the text in their first one.
func (w Words) At(text string) (word string) {
	for at := 0; at < len(w); at++ {
		end, same := at, 0
		for ; end < len(w) && w[end] != ' '; end++ {
			if same == end-at && same < len(text) && w[end] == text[same] {
				same++
			}
		}
		if same == end-at {
			return text[:same]
		}
		at = end
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
