package govreport

import (
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
)

// This file writes texts and raw JSON as the standard library's json.Marshal passes them on, so that both give the same
// bytes: compact, with <, >, &, U+2028 and U+2029 escaped.

// appendText appends a text as a JSON string. Invalid UTF-8 becomes U+FFFD.
func appendText(b []byte, s string) []byte {
	if !utf8.ValidString(s) {
		s = strings.ToValidUTF8(s, "\uFFFD")
	}
	start := len(b)
	b, _ = jsontext.AppendQuote(b, s)
	if !needsEscape(b[start:]) {
		return b
	}
	return appendCompact(b[:start], string(b[start:]))
}

func needsEscape(b []byte) bool {
	for i, c := range b {
		if c == '<' || c == '>' || c == '&' || c == 0xE2 && isLineSeparator(b[i:]) {
			return true
		}
	}
	return false
}

// isLineSeparator reports U+2028 or U+2029, E2 80 A8 and E2 80 A9 in UTF-8, at the start of s.
func isLineSeparator[T string | []byte](s T) bool {
	return len(s) >= 3 && s[0] == 0xE2 && s[1] == 0x80 && s[2]&^1 == 0xA8
}

// appendCompact appends JSON without the white space between its tokens.
func appendCompact(b []byte, literal string) []byte {
	const hex = "0123456789abcdef"
	inText := false
	for i := 0; i < len(literal); i++ {
		c := literal[i]
		switch {
		case !inText && isJSONSpace(c):
		case inText && c == '\\':
			i++
			b = append(b, c, literal[i])
		case c == '"':
			inText = !inText
			b = append(b, c)
		case c == '<' || c == '>' || c == '&':
			b = append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		case isLineSeparator(literal[i:]):
			b = append(b, '\\', 'u', '2', '0', '2', hex[literal[i+2]&15])
			i += 2
		default:
			b = append(b, c)
		}
	}
	return b
}

// isLiteral reports whether a text is one JSON value. Deviations are open to callers, so what they keep is looked at
// before it is written.
func isLiteral(raw string) bool {
	return jsontext.Value(raw).IsValid(jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
}
