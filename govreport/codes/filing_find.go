package codes

import (
	"iter"
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// FindICPNumbers finds the ICP numbers of the provinces in running text.
func FindICPNumbers(text string) []Found[ICP] {
	t := readText(text)
	return gather(t, t.filings("ICP备", cutICP), ParseICP, func(n ICP, _ hanzi.Segment) bool { return n.Valid() })
}

// FindPublicSecurityNumbers finds the public security numbers of the provinces in running text.
func FindPublicSecurityNumbers(text string) []Found[PublicSecurity] {
	t := readText(text)
	return gather(t, t.filings("公网安备", cutPublicSecurity), ParsePublicSecurity, func(n PublicSecurity, _ hanzi.Segment) bool { return n.Valid() })
}

// filings are the places of a word with a character before it and of what cut takes off the text behind it.
func (t *runningText) filings(word string, cut func(string) (rest string, ok bool)) iter.Seq[hanzi.Segment] {
	return func(yield func(hanzi.Segment) bool) {
		for at := 0; ; at += len(word) {
			next := hanzi.Index(t.plain[at:], word)
			if next < 0 {
				return
			}
			at += next
			rest, ok := cut(t.plain[at+len(word):])
			place := hanzi.Segment{Start: characterBefore(t.plain[:at]), End: len(t.plain) - len(rest)}
			if ok && place.Start < at && !yield(place) {
				return
			}
		}
	}
}

// characterBefore returns where the last character of plain text begins, the space at its end apart.
func characterBefore(plain string) int {
	for i := 0; i < maxInnerSpace && strings.HasSuffix(plain, " "); i++ {
		plain = plain[:len(plain)-1]
	}
	_, size := utf8.DecodeLastRuneInString(plain)
	return len(plain) - size
}

// cutICP cuts the digits of an ICP number off plain text, with 号 and the number of the website. A website whose number is too
// long makes it none.
func cutICP(plain string) (rest string, ok bool) {
	_, rest = cutDigits(skipWrapped(plain))
	if rest, ok = strings.CutPrefix(skipWrapped(rest), "号"); !ok {
		return "", false
	}
	site, dashed := strings.CutPrefix(skipSpace(rest), "-")
	digits, behind := cutDigits(skipSpace(site))
	if !dashed || digits == "" {
		return rest, true
	}
	return behind, !beginsWithWord(behind)
}

// cutPublicSecurity cuts the digits of a public security number off plain text, with 号 if it is there.
func cutPublicSecurity(plain string) (rest string, ok bool) {
	_, rest = cutDigits(skipWrapped(plain))
	if behind, named := strings.CutPrefix(skipSpace(rest), "号"); named {
		return behind, true
	}
	return rest, !beginsWithWord(rest)
}

func beginsWithWord(plain string) bool { return plain != "" && isWordByte(plain[0]) }
