package strictjson

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// Unquote returns the text of a JSON string literal, or any other literal as it stands.
func Unquote(literal string) string {
	if len(literal) > 0 && literal[0] == '"' {
		text, _ := AppendUnquote(nil, []byte(literal))
		return string(text)
	}
	return literal
}

// AppendUnquote appends the text of the JSON string that literal begins with. It is not ok when U+FFFD stands in for a
// lone surrogate or a byte that is no UTF-8, nor when literal is no string: then the text ends where the string breaks.
func AppendUnquote(b, literal []byte) (_ []byte, ok bool) {
	ok = true
	i := min(1, len(literal))
	copied := i // everything before it is in b, the quote aside
	for {
		i += bareLen(literal[i:])
		if i == len(literal) || literal[i] == '"' || literal[i] < ' ' {
			break
		}
		size, text, sound := 1, utf8.RuneError, false
		if literal[i] == '\\' {
			size, text, sound = unescape(literal[i:])
		}
		if size == 0 {
			break
		}
		b = utf8.AppendRune(append(b, literal[copied:i]...), text)
		i += size
		copied = i
		ok = ok && sound
	}
	closed := i < len(literal) && literal[i] == '"'
	return append(b, literal[copied:i]...), ok && closed
}

// unescape reads the escape that b begins with, two where they make up one character. It is not sound, and the text is
// U+FFFD, when it is half of such a pair; its size is 0 when it is no escape.
func unescape(b []byte) (size int, text rune, sound bool) {
	switch size = escapeLen(b); size {
	case 0:
		return 0, 0, false
	case 2:
		return 2, unescapeShort(b[1]), true
	}
	text = hexRune(b[2:6])
	if !utf16.IsSurrogate(text) {
		return size, text, true
	}
	var second rune
	if rest := b[6:]; escapeLen(rest) == 6 && rest[0] == '\\' {
		second = hexRune(rest[2:6])
	}
	text = utf16.DecodeRune(text, second)
	if text == utf8.RuneError {
		return size, text, false
	}
	return 2 * size, text, true
}

// unescapeShort returns the character of an escape that is one letter or sign behind the backslash.
func unescapeShort(c byte) rune {
	if i := strings.IndexByte("bfnrt", c); i >= 0 {
		c = "\b\f\n\r\t"[i]
	}
	return rune(c)
}

func hexRune(digits []byte) rune {
	n := rune(0)
	for _, c := range digits {
		if c > '9' {
			c = c&^0x20 - 'A' + '9' + 1
		}
		n = n<<4 | rune(c-'0')
	}
	return n
}
