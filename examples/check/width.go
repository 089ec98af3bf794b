package main

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/width"
)

// This file measures, breaks and cleans text for a terminal. The East Asian width of a character comes from
// golang.org/x/text/width, the Go project's own Unicode tables, which the module has anyway for GB18030; go-runewidth
// would be one more dependency and guesses the ambiguous width from the environment.

// runeWidth returns how many columns a rune takes. Ambiguous characters (“” … —) take two on Chinese terminals.
func runeWidth(r rune, ambiguous int) int {
	if unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) {
		return 0
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	case width.EastAsianAmbiguous:
		return ambiguous
	default:
		return 1
	}
}

// textWidth returns how many columns a text takes.
func textWidth(s string, ambiguous int) int {
	n := 0
	for _, r := range s {
		n += runeWidth(r, ambiguous)
	}
	return n
}

// wrap breaks a text into lines of so many columns. It breaks at spaces and between Chinese characters, never inside a
// number or a word, never before a closing mark nor after an opening one. A word wider than a line stands alone in it.
func wrap(s string, columns, ambiguous int) []string {
	var lines []string
	var line strings.Builder
	used := 0
	for _, piece := range pieces(s) {
		w := textWidth(piece, ambiguous)
		if used > 0 && used+textWidth(strings.TrimRight(piece, " "), ambiguous) > columns {
			lines = append(lines, strings.TrimRight(line.String(), " "))
			line.Reset()
			used = 0
		}
		line.WriteString(piece)
		used += w
	}
	return append(lines, strings.TrimRight(line.String(), " "))
}

// pieces cuts a text where a line may end; each piece keeps the spaces behind it.
func pieces(s string) []string {
	var list []string
	start := 0
	var last rune
	for i, r := range s {
		if i > 0 && mayBreak(last, r) {
			list = append(list, s[start:i])
			start = i
		}
		last = r
	}
	return append(list, s[start:])
}

// mayBreak reports whether a line may end between two runes.
func mayBreak(before, after rune) bool {
	switch {
	case after == ' ' || strings.ContainsRune("，。、；：！？）〕」』》〉】”’…—,.;:!?)]}%％", after):
		return false
	case strings.ContainsRune("（〔「『《〈【“‘([{", before):
		return false
	case before == ' ':
		return true
	}
	return !isWord(before) || !isWord(after)
}

// isWord reports whether a rune is part of a word or a number that is not broken.
func isWord(r rune) bool {
	if unicode.IsDigit(r) || strings.ContainsRune("．，＋－％", r) {
		return true
	}
	kind := width.LookupRune(r).Kind()
	return kind != width.EastAsianWide && kind != width.EastAsianFullwidth && !strings.ContainsRune("“”‘’…—", r)
}

// clean makes text from a report or a file name harmless on a terminal: one line, and every character that is no visible
// one (escape sequences, control characters, marks that turn the direction of writing) shown as its code.
func clean(s string) string {
	if !strings.ContainsFunc(s, isUnclean) && utf8.ValidString(s) {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		switch {
		case !isUnclean(r):
			b.WriteRune(r)
		case unicode.IsSpace(r) && r != 0x85:
			b.WriteByte(' ')
		case r < 0x80:
			fmt.Fprintf(&b, `\x%02x`, r)
		default:
			fmt.Fprintf(&b, `\u%04x`, r)
		}
	}
	return b.String()
}

// isUnclean reports a rune that is neither visible nor a plain space.
func isUnclean(r rune) bool { return !unicode.IsPrint(r) && r != '\u3000' }
