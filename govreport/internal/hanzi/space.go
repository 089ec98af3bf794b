package hanzi

import "strings"

// IsSpace reports white space of any width, line ends and tabs included.
func IsSpace(r rune) bool {
	switch r {
	case ' ', '\t', '\n', '\v', '\f', '\r', 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
		return true
	}
	return r >= 0x2000 && r <= 0x200A
}

// IsBreak reports the white space that ends a line or a cell: it stands between two things, never within one number.
func IsBreak(r rune) bool {
	switch r {
	case '\t', '\n', '\v', '\f', '\r', 0x85, 0x2028, 0x2029:
		return true
	}
	return false
}

// HasBreak reports whether a text has a tab or a line end in it.
func HasBreak(text string) bool { return strings.IndexFunc(text, IsBreak) >= 0 }

// IsInvisible reports the characters without width that web pages carry.
func IsInvisible(r rune) bool {
	return r >= 0x200B && r <= 0x200F || r >= 0x2060 && r <= 0x2064 || r == 0xFEFF || r == 0xAD || r >= 0xFE00 && r <= 0xFE0F
}

// IsBlank reports what shows nothing: white space and the characters without width.
func IsBlank(r rune) bool { return IsSpace(r) || IsInvisible(r) }

// Trim takes what shows nothing off both ends of a text.
func Trim(text string) string { return strings.TrimFunc(text, IsBlank) }

// TrimSpace takes white space off both ends of a text, as strings.TrimSpace does, which brings tables of its own.
func TrimSpace(text string) string { return strings.TrimFunc(text, IsSpace) }
