package govreport

import (
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// This file looks into the prose sections without regular expressions, which the browser module does not link.

// A proseSection is the text of a section and where it stands.
type proseSection struct {
	pointer string
	text    string
}

// prose lists the texts in which a report tells of its numbers.
func (c *checker) prose() [3]proseSection {
	r := c.report
	return [3]proseSection{
		{"/overview/text", r.Overview.Text},
		{"/problems/text", r.Problems.Text},
		{"/otherMatters/text", r.OtherMatters.Text},
	}
}

// mentions reports whether a text holds one of the words.
func mentions(text string, words ...string) bool {
	for _, word := range words {
		if indexOf(text, word) >= 0 {
			return true
		}
	}
	return false
}

// A figure is a number written in digits in a text: text[start:end].
type figure struct {
	start, end int
	millionths int64 // its value; exact up to six decimals
	digits     int   // how many digits stand before the point
}

// nextFigure finds the first number at or after a place in a text. Full-width digits and thousands separators are read.
func nextFigure(text string, from int) (f figure, ok bool) {
	for i := skipIdeographs(text, from); i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if hanzi.IsDigit(r) {
			return figureAt(text, i), true
		}
		i = skipIdeographs(text, i+size)
	}
	return figure{}, false
}

// skipIdeographs returns the place of the next character at or after a place that is none of U+4000 to U+9FFF, as nearly all
// are: looking at their first bytes only is several times as fast as reading them.
func skipIdeographs(text string, at int) int {
	for at < len(text) && text[at] >= 0xE4 && text[at] <= 0xE9 {
		at += 3
	}
	return min(at, len(text))
}

func figureAt(text string, start int) figure {
	f := figure{start: start}
	i, n := start, int64(0)
	for {
		r, size := utf8.DecodeRuneInString(text[i:])
		d, isDigit := hanzi.Digit(r)
		if !isDigit && r == ',' && f.digits > 0 && hanzi.BeginsWithGroup(text[i+size:]) {
			i += size
			continue
		}
		if !isDigit {
			break
		}
		if f.digits++; f.digits <= 12 {
			n = n*10 + d
		}
		i += size
	}
	f.end, f.millionths = i, n*amountUnit
	f.readFraction(text)
	return f
}

func (f *figure) readFraction(text string) {
	if !strings.HasPrefix(text[f.end:], ".") && !strings.HasPrefix(text[f.end:], "．") {
		return
	}
	_, size := utf8.DecodeRuneInString(text[f.end:])
	i, unit := f.end+size, int64(amountUnit)
	for {
		r, size := utf8.DecodeRuneInString(text[i:])
		d, isDigit := hanzi.Digit(r)
		if !isDigit {
			break
		}
		unit /= 10
		f.millionths += d * unit
		i += size
		f.end = i
	}
}

// around bounds how far from a place its clause and sentence are looked for: none is longer, and a text without marks would be
// read anew at each of its words.
func around(text string, at int) (from, to int) {
	const most = 2048 // bytes
	for from = max(0, at-most); from > 0 && !utf8.RuneStart(text[from]); {
		from--
	}
	for to = min(len(text), at+most); to < len(text) && !utf8.RuneStart(text[to]); {
		to++
	}
	return from, to
}

// clauseAt returns the clause around a place: what stands between commas, stops and line ends.
func clauseAt(text string, at int) (start, end int) {
	from, to := around(text, at)
	start, end = at, to
	for start > from {
		r, size := utf8.DecodeLastRuneInString(text[:start])
		if endsClause(r) && !withinNumber(text, start-size) {
			break
		}
		start -= size
	}
	for i, r := range text[at:to] {
		if endsClause(r) && !withinNumber(text, at+i) {
			end = at + i
			break
		}
	}
	return start, end
}

// withinNumber reports whether the mark at a place is the comma of a number such as 1,234.
func withinNumber(text string, at int) bool {
	return text[at] == ',' && at > 0 && text[at-1] >= '0' && text[at-1] <= '9' && hanzi.BeginsWithGroup(text[at+1:])
}

// sentenceStart returns where the sentence around a place begins: its first clauses may name another subject or year.
func sentenceStart(text string, at int) int {
	from, _ := around(text, at)
	before := text[from:at]
	start := strings.LastIndexByte(before, '\n') + 1
	if stop := strings.LastIndex(before, "。"); stop >= start {
		start = stop + len("。")
	}
	return from + start
}

// sentenceAt returns the sentence around a place.
func sentenceAt(text string, at int) string {
	_, end := around(text, at)
	if i := strings.IndexAny(text[at:end], "。\n"); i >= 0 {
		end = at + i
	}
	return text[sentenceStart(text, at):end]
}

// paragraphAt returns the line around a place.
func paragraphAt(text string, at int) string {
	end := len(text)
	if i := strings.IndexByte(text[at:], '\n'); i >= 0 {
		end = at + i
	}
	return text[strings.LastIndexByte(text[:at], '\n')+1 : end]
}

func endsClause(r rune) bool {
	switch r {
	case '，', ',', '。', '；', ';', '！', '!', '？', '?', '\n', '：', ':':
		return true
	}
	return false
}

// skipWords passes over any run of the words at the start of a text and returns the rest.
func skipWords(text string, words ...string) string {
	for {
		rest := text
		for _, word := range words {
			rest = strings.TrimPrefix(rest, word)
		}
		if rest == text {
			return text
		}
		text = rest
	}
}

// startsWith reports whether a text begins with one of the words.
func startsWith(text string, words ...string) bool {
	for _, word := range words {
		if strings.HasPrefix(text, word) {
			return true
		}
	}
	return false
}

// endsWith reports whether a text ends with one of the words.
func endsWith(text string, words ...string) bool {
	for _, word := range words {
		if strings.HasSuffix(text, word) {
			return true
		}
	}
	return false
}

// wordAt returns the word of a list, which spaces part, with which a text begins, or "".
func wordAt(text, list string) (word string) {
	for list != "" {
		if word, list, _ = strings.Cut(list, " "); strings.HasPrefix(text, word) {
			return word
		}
	}
	return ""
}

// startsWithOneOf reports whether a text begins with one of the words of a list, which spaces part.
func startsWithOneOf(text, list string) bool { return wordAt(text, list) != "" }

// mentionsOneOf reports whether a text holds one of the words of a list, which spaces part.
func mentionsOneOf(text, list string) bool {
	for list != "" {
		var word string
		if word, list, _ = strings.Cut(list, " "); indexOf(text, word) >= 0 {
			return true
		}
	}
	return false
}

// indexOf is strings.Index, faster for Chinese words in long texts: nearly every character begins with one of six bytes, which
// makes the first byte a poor thing to look for. The third tells ten times as much.
func indexOf(text, word string) int {
	const telling = 2
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

// firsts are the characters that the words of a list begin with, by the second and third of their bytes: where another
// character stands, no word need be tried.
type firsts [64]uint64

func (f *firsts) add(list string) {
	for list != "" {
		var word string
		word, list, _ = strings.Cut(list, " ")
		f[word[1]&63] |= 1 << (word[2] & 63)
	}
}

// mayBegin reports whether a word can begin at a place.
func (f *firsts) mayBegin(text string, at int) bool {
	return at+2 < len(text) && f[text[at+1]&63]>>(text[at+2]&63)&1 == 1
}
