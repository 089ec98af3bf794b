package strictjson

import (
	"strings"
	"unicode/utf8"
)

// This file writes texts, and JSON that has been read, as the standard library's json.Marshal passes them on, so that both give
// the same bytes: compact, with <, >, &, U+2028 and U+2029 escaped.

// AppendText appends a text as a JSON string. Invalid UTF-8 becomes U+FFFD.
func AppendText(b []byte, s string) []byte { return appendQuoted(b, s, true) }

// Quote returns a text as a JSON string that escapes only what must be. Invalid UTF-8 becomes U+FFFD: text in a Go string has
// no other spelling in JSON.
func Quote(s string) string { return string(appendQuoted(nil, s, false)) }

// appendQuoted appends a text as a JSON string. What a web page could take for markup is escaped only where that is
// asked for.
func appendQuoted(b []byte, s string, markup bool) []byte {
	if !utf8.ValidString(s) {
		s = strings.ToValidUTF8(s, "\uFFFD")
	}
	b = append(b, '"')
	copied := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c > '>' && c != '\\' && c != 0xE2 { // most characters, decided quickly
			continue
		}
		if c >= ' ' && c != '"' && c != '\\' && !(markup && isMarkup(s, i)) {
			continue
		}
		b = append(b, s[copied:i]...)
		b = appendEscape(b, s[i:])
		if c == 0xE2 {
			i += 2
		}
		copied = i + 1
	}
	return append(append(b, s[copied:]...), '"')
}

// isMarkup reports whether one of <, >, &, U+2028 and U+2029 stands at s[i].
func isMarkup(s string, i int) bool {
	switch s[i] {
	case '<', '>', '&':
		return true
	case 0xE2: // U+2028 and U+2029 are E2 80 A8 and E2 80 A9 in UTF-8
		return len(s) >= i+3 && s[i+1] == 0x80 && s[i+2]&^1 == 0xA8
	}
	return false
}

// appendEscape appends the escape of the character that s begins with: of a quote, a backslash, a control character or one
// that is markup.
func appendEscape(b []byte, s string) []byte {
	const hex = "0123456789abcdef"
	c, page := s[0], byte('0')
	if i := strings.IndexByte("\"\\\b\f\n\r\t", c); i >= 0 {
		return append(b, '\\', `"\bfnrt`[i])
	}
	if c == 0xE2 { // U+2028 or U+2029
		c, page = 0x20|s[2]&15, '2'
	}
	return append(b, '\\', 'u', page, '0', hex[c>>4], hex[c&15])
}

// AppendCompact appends JSON without the white space between its tokens.
func AppendCompact(b []byte, literal string) []byte {
	inText := false
	for i := 0; i < len(literal); i++ {
		c := literal[i]
		switch {
		case !inText && (c == ' ' || c == '\t' || c == '\n' || c == '\r'):
		case inText && c == '\\':
			i++
			b = append(b, c, literal[i])
		case isMarkup(literal, i):
			b = appendEscape(b, literal[i:])
			if c == 0xE2 {
				i += 2
			}
		default:
			inText = inText != (c == '"')
			b = append(b, c)
		}
	}
	return b
}
