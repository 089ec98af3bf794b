package hanzi

import "strings"

// telling is which byte of a character tells most.
const telling = 2

// Index is strings.Index, faster for Chinese words in long texts: nearly every character begins with one of six bytes, which
// makes the first byte a poor thing to look for. The third tells ten times as much.
func Index(text, word string) int {
	if len(word) <= telling {
		return strings.Index(text, word)
	}
	for at := telling; at < len(text); at++ {
		i := strings.IndexByte(text[at:], word[telling])
		if i < 0 {
			return -1
		}
		if at += i; strings.HasPrefix(text[at-telling:], word) {
			return at - telling
		}
	}
	return -1
}

// SkipIdeographs returns the place of the next character at or after a place that is none of U+4000 to U+9FFF, as nearly all
// are: looking at their first bytes only is several times as fast as reading them.
func SkipIdeographs(text string, at int) int {
	for at < len(text) && text[at] >= 0xE4 && text[at] <= 0xE9 {
		at += 3
	}
	return min(at, len(text))
}

// Firsts are the characters that the words of some lists begin with, by the second and third of their bytes: where another
// character stands, no word need be tried.
type Firsts [64]uint64

// Add adds the words of a list.
func (f *Firsts) Add(list Words) {
	for rest := list; rest != ""; {
		var word string
		word, rest = rest.cut()
		f[word[1]&63] |= 1 << (word[2] & 63)
	}
}

// MayBegin reports whether a word can begin at a place.
func (f *Firsts) MayBegin(text string, at int) bool {
	return at+2 < len(text) && f[text[at+1]&63]>>(text[at+2]&63)&1 == 1
}
