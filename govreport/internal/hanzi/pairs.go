package hanzi

import (
	"strings"
	"unicode/utf8"
)

// pairs are the marks that open and close, kind by kind: brackets, titles, quotations, quotations within them. What differs in
// width or in the taste of the writer only is one kind; the brackets of a document's number are looked at with its other parts.
const pairs = "（(〔[［【〖 ）)〕]］】〗 《〈 》〉 “「『 ”」』\" ‘ ’"

// NextUnpaired finds the next mark at or after a place without its other half: one that was never opened, or the outermost that was
// never closed. The segment is empty when there is none.
func NextUnpaired(text string, from int) (next Segment) {
	const kinds = 4
	for kind := range kinds {
		next = earlier(next, unpaired(text, kind, from))
	}
	return next
}

// earlier returns the one of two segments that comes first. An empty one is none.
func earlier(s, other Segment) Segment {
	if s.End == 0 || other.End > 0 && other.Start < s.Start {
		return other
	}
	return s
}

func unpaired(text string, kind, from int) (unopened Segment) {
	var outermost Segment
	depth := 0 // pairs that are open
	items := 0 // marks of items that may have closed a bracket: （包括1）…；2）…）
	for at := SkipIdeographs(text, 0); at < len(text); at = SkipIdeographs(text, at) {
		r, size := utf8.DecodeRuneInString(text[at:])
		s := Segment{at, at + size}
		at = s.End
		place := strings.IndexRune(pairs, r)
		if r == '\n' {
			items = 0
		}
		if place < 0 || r == ' ' {
			continue
		}
		part := strings.Count(pairs[:place], " ")
		if part/2 != kind {
			continue
		}
		before := text[:s.Start]
		opens := part%2 == 0 || r == '"' && depth == 0
		switch {
		case opens && depth > 0 && r == '“' && Words("\n \u3000").End(before):
			// a quotation over paragraphs begins each of them
		case opens && (r != '"' || !endsWithNumber(before)): // inches
			if depth++; depth == 1 {
				outermost = s
			}
		case opens:
		case depth > 0:
			depth--
			if kind == 0 && endsWithNumber(before) {
				items++
			}
		case kind == 0 && endsWithNumber(before), r == '’' && before != "" && before[len(before)-1] < utf8.RuneSelf: // 1）, it’s
		case items > 0:
			items--
		case unopened.End == 0 && s.Start >= from:
			unopened = s
		}
	}
	if depth > 0 && outermost.Start >= from {
		return earlier(unopened, outermost)
	}
	return unopened
}

// endsWithNumber reports what numbers an item: a digit or two, a Chinese numeral, a letter.
func endsWithNumber(text string) bool {
	const long = 3 // digits
	r, _ := utf8.DecodeLastRuneInString(text)
	return (SingleNumeral(r) > 0 || r == '0' || r|0x20 >= 'a' && r|0x20 <= 'z') && (len(text) < long || !IsDigits(text[len(text)-long:]))
}
