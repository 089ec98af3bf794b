package hanzi

import "unicode/utf8"

// ListMark returns the mark that numbers an item or a heading at the start of a text, "" where none does: 一、 （二） 3. (4) 5）.
func ListMark(text string) string {
	opening := Words("（ (").At(text)
	ends := Words("、 . ． ， , ） )")
	if opening != "" {
		ends = "） )"
	}
	end := len(opening) + numbering(text[len(opening):])
	mark := ends.At(text[end:])
	if end == len(opening) || mark == "" {
		return ""
	}
	return text[:end+len(mark)]
}

// numbering returns the length of the number of a list mark: up to three Chinese numerals, or two digits. Longer numbers count
// something.
func numbering(text string) (length int) {
	if length = leading(text, 3, func(r rune) bool { return Ordinal(r) > 0 }); length > 0 {
		return length
	}
	return leading(text, 2, IsDigit)
}

// leading returns the length of the characters of a kind that a text begins with, at most so many.
func leading(text string, most int, is func(rune) bool) (length int) {
	for range most {
		r, size := utf8.DecodeRuneInString(text[length:])
		if !is(r) {
			break
		}
		length += size
	}
	return length
}
