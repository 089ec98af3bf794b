package strictjson

import "unicode/utf8"

// This file looks through texts, eight bytes at a time where it can: of a report's bytes nearly all are in its prose.

const (
	ones = 0x0101010101010101
	high = 0x8080808080808080
)

// eight are the first eight bytes of b, the first one lowest. The compiler makes one load of it.
func eight[T ~string | ~[]byte](b T) uint64 {
	_ = b[7]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

// twoWide reports whether bytes begin with two characters of three bytes each, as all ideographs and their punctuation are. It says
// no of those that begin with E0 or ED, of which some are no UTF-8.
func twoWide(bytes uint64) bool {
	if bytes&0xC0C0F0C0C0F0 != 0x8080E08080E0 {
		return false
	}
	first, second := bytes&0xF, bytes>>24&0xF
	return (1<<first|1<<second)&(1<<0x0|1<<0xD) == 0
}

// isBare reports whether eight bytes are characters that stand for themselves in a JSON string: ASCII, no control character, no
// quote, no backslash.
func isBare(bytes uint64) bool {
	quote, slash := bytes^('"'*ones), bytes^('\\'*ones)
	return (bytes|(bytes-' '*ones)|(quote-ones)|(slash-ones))&high == 0
}

// bareLen returns how many bytes from the beginning of b are sound UTF-8 that stands for itself in a JSON string.
func bareLen(b []byte) int {
	i := 0
	for i < len(b) {
		if len(b)-i >= 8 {
			switch bytes := eight(b[i:]); {
			case twoWide(bytes):
				i += 6
				continue
			case isBare(bytes):
				i += 8
				continue
			}
		}
		switch c := b[i]; {
		case c >= utf8.RuneSelf:
			r, size := utf8.DecodeRune(b[i:])
			if r == utf8.RuneError && size == 1 {
				return i
			}
			i += size
		case c < ' ' || c == '"' || c == '\\':
			return i
		default:
			i++
		}
	}
	return i
}

// ValidText reports whether a text is sound UTF-8, as utf8.ValidString does, and sooner where it is Chinese.
func ValidText(s string) bool {
	for i := 0; i < len(s); {
		if len(s)-i >= 8 {
			switch bytes := eight(s[i:]); {
			case twoWide(bytes):
				i += 6
				continue
			case bytes&high == 0:
				i += 8
				continue
			}
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && size == 1 {
			return false
		}
		i += size
	}
	return true
}
