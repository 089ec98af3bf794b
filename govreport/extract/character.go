package extract

import "github.com/zfxxgk/annualreport/govreport/internal/hanzi"

// This file tells apart the characters of folded text.

// isLetter reports what labels are compared by: Chinese characters and Latin letters.
func isLetter(r rune) bool {
	return r >= 0x3400 && r <= 0x9FFF || r >= 0xF900 && r <= 0xFAFF || r >= 0x20000 && r <= 0x3FFFF || r == '〇' ||
		r|0x20 >= 'a' && r|0x20 <= 'z'
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

// isNumeral reports the Chinese numerals that count sections and rows.
func isNumeral(r rune) bool { return hanzi.Ordinal(r) > 0 }

// isPipe reports the marks that stand for the rules of a table.
func isPipe(r rune) bool { return r == '|' || r == '｜' || r == '│' || r == '┃' || r == '¦' }

// isStop reports what ends a sentence or a clause of prose.
func isStop(r rune) bool { return r == '。' || r == ';' || r == '!' || r == '?' }
