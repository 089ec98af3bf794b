package hanzi

import "unicode/utf8"

// The kinds of marks that open and close: brackets, titles, quotations, quotations within them. What differs in width or in the
// taste of the writer only is one kind; the brackets of a document's number are looked at with its other parts.
const (
	brackets = iota
	titles
	quotations
	inner
	pairs
)

// halfOf returns of which kind of pair a mark is a half, and which half; the kind is pairs where it is none. A " may be either.
func halfOf(r rune) (kind int, opens bool) {
	switch r {
	case '（', '(', '〔', '[', '［', '【', '〖':
		return brackets, true
	case '）', ')', '〕', ']', '］', '】', '〗':
		return brackets, false
	case '《', '〈':
		return titles, true
	case '》', '〉':
		return titles, false
	case '“', '「', '『':
		return quotations, true
	case '”', '」', '』', '"':
		return quotations, false
	case '‘':
		return inner, true
	case '’':
		return inner, false
	}
	return pairs, false
}

// A pairing is what has been met of one kind of pairs.
type pairing struct {
	outermost Segment // of those that are open
	depth     int     // how many are
	items     int     // marks of items that may have closed a bracket: （包括1）…；2）…）
}

// paired looks whether a mark that closes was opened.
func (w *slipWalk) paired(r rune, s Segment) {
	kind, opens := halfOf(r)
	if kind == pairs {
		if r == '\n' {
			w.pairs[brackets].items = 0
		}
		return
	}
	p, before := &w.pairs[kind], w.text[:s.Start]
	opens = opens || r == '"' && p.depth == 0
	item := kind == brackets && !opens && endsWithNumber(before)
	switch {
	case opens && p.depth > 0 && r == '“' && Words("\n \u3000").End(before):
		// a quotation over paragraphs begins each of them
	case opens && (r != '"' || !endsWithNumber(before)): // inches
		if p.depth++; p.depth == 1 {
			p.outermost = s
		}
	case opens:
	case p.depth > 0:
		p.depth--
		if item {
			p.items++
		}
	case item, r == '’' && before != "" && before[len(before)-1] < utf8.RuneSelf: // 1）, it’s
	case p.items > 0:
		p.items--
	default:
		w.add(UnpairedMarks, s)
	}
}

// unclosed puts what was never closed among what was never opened.
func (w *slipWalk) unclosed() {
	list := w.found[UnpairedMarks]
	for i := range w.pairs {
		if w.pairs[i].depth == 0 {
			continue
		}
		list = append(list, w.pairs[i].outermost)
		for i := len(list) - 1; i > 0 && list[i].Start < list[i-1].Start; i-- {
			list[i], list[i-1] = list[i-1], list[i]
		}
	}
	w.found[UnpairedMarks] = list[:min(len(list), few)]
}

// endsWithNumber reports what numbers an item: a digit or two, a Chinese numeral, a letter.
func endsWithNumber(text string) bool {
	const long = 3 // digits
	r, _ := utf8.DecodeLastRuneInString(text)
	return (SingleNumeral(r) > 0 || r == '0' || r|0x20 >= 'a' && r|0x20 <= 'z') && (len(text) < long || !IsDigits(text[len(text)-long:]))
}
