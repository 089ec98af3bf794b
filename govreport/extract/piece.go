package extract

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// This file reads one piece of table text that has no space in it: a value, words, or words and digits run together.

// addPiece adds the tokens of a piece.
func (g *region) addPiece(s span, cell, glued bool, x *lexicon) {
	if s.to-s.from <= longestPiece {
		folded := g.folded(s)
		if v, ok := readValue(folded); ok && g.standsAmongValues(s, v) {
			g.add(token{kind: valueToken, at: s, cell: cell, glued: glued})
			return
		}
		if g.adorns(s, folded) {
			return
		}
	}
	if g.hasStop(s) || g.hasComma(s, x) {
		g.add(token{kind: proseToken, at: s})
		return
	}
	g.addRuns(s, cell, x)
}

// standsAmongValues reports whether a mark in words, such as 无, has a value before or behind it, or a line of its own:
// labels broken by space begin so too.
func (g *region) standsAmongValues(s span, v value) bool {
	if !v.mark || v.number[0] < 0x80 {
		return true
	}
	part := g.d.fragmentSpan(int(g.d.glyphs[s.from].frag))
	if last := len(g.tokens) - 1; s == part || last >= 0 && g.tokens[last].kind == valueToken && g.tokens[last].frag == g.d.glyphs[s.from].frag {
		return true
	}
	if s.to >= part.to {
		return false
	}
	next := span{s.to, g.pieceEnd(s.to, part.to)}
	if next.to-next.from > 24 {
		return false
	}
	_, ok := readValue(g.folded(next))
	return ok
}

// adorns takes a piece that belongs to the value before it: a unit, or a note in brackets.
func (g *region) adorns(s span, folded string) bool {
	if len(g.tokens) == 0 {
		return false
	}
	last := &g.tokens[len(g.tokens)-1]
	if g.d.glyphs[s.from].frag != last.frag && isNote(folded) {
		return false
	}
	if last.kind != valueToken || g.d.glyphs[s.from].frag-last.frag > 1 || !hanzi.IsUnit(folded) && folded[0] != '(' {
		return false
	}
	v := g.valueOf(last)
	unit := hanzi.IsUnit(folded) && v.unit == ""
	remark := folded[0] == '(' && g.listMark(s) == 0 && closesAtEnd(folded) && !hanzi.IsUnit(folded[1:len(folded)-1]) &&
		g.x.startsAt(g.d, span{s.from + 1, s.to}, headNote) == 0
	if !v.plain || v.remark != "" || !unit && !remark {
		return false
	}
	last.at.to = s.to
	return true
}

// isNote reports a note on a table in brackets, which stands in a line of its own.
func isNote(folded string) bool {
	return strings.HasPrefix(folded, "(注") || strings.HasPrefix(folded, "(备注") || strings.HasPrefix(folded, "(说明")
}

// closesAtEnd reports whether the bracket a text begins with is closed by its last character.
func closesAtEnd(s string) bool {
	depth := 0
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return i == len(s)-1
			}
		}
	}
	return false
}

// addRuns adds a piece of words, in which digits between two labels are values: 行政许可4459, 01.属于国家秘密.
func (g *region) addRuns(s span, cell bool, x *lexicon) {
	glyphs := g.d.glyphs
	from := s.from
	for i := s.from + g.listMark(s); i < s.to; i++ {
		if !isDigit(glyphs[i].r) {
			continue
		}
		end := i
		for end < s.to && (isDigit(glyphs[end].r) || glyphs[end].r == ',' || glyphs[end].r == '.') {
			end++
		}
		number := span{i, end}
		if next := number.to; next < s.to && !isDigit(glyphs[next-1].r) {
			number.to = i + g.beforeListMark(number)
		} else if next < s.to && glyphs[next].r == '、' {
			number.to--
		}
		if number.empty() || !g.labelEnds(span{from, i}, x) || !g.labelBegins(span{number.to, s.to}, x) {
			i = end
			continue
		}
		if _, ok := readValue(g.folded(number)); ok {
			if from < i {
				g.add(token{kind: textToken, at: span{from, i}})
			}
			g.add(token{kind: valueToken, at: number, glued: true})
			from = number.to
		}
		i = end
	}
	if from < s.to {
		g.add(token{kind: textToken, at: span{from, s.to}, cell: cell && from == s.from})
	}
}

// beforeListMark returns how many glyphs of digits with a point at their end come before the list mark in it: 271. is 27
// and the mark 1.
func (g *region) beforeListMark(s span) int {
	n := s.to - s.from
	for n > 0 && !isDigit(g.d.glyphs[s.from+n-1].r) {
		n--
	}
	return n - 1
}

// labelEnds reports whether a span is empty or ends with a label.
func (g *region) labelEnds(s span, x *lexicon) bool {
	if s.empty() {
		return true
	}
	const reach = 120 // glyphs; the longest label is shorter
	s.from = max(s.from, s.to-reach)
	end := s.to
	for depth := 0; end > s.from; end-- { // what it has in brackets
		r := g.d.glyphs[end-1].r
		if r == ')' {
			depth++
		} else if r == '(' {
			depth--
		} else if depth == 0 {
			break
		}
	}
	var tail []rune // backwards
	for i := end - 1; i >= s.from; i-- {
		if r := g.d.glyphs[i].r; isLetter(r) {
			tail = append(tail, r)
		}
	}
	for e := range x.entries {
		if endsBackwards(tail, x.entries[e].key) {
			return true
		}
	}
	return false
}

func endsBackwards(tail, key []rune) bool {
	if len(tail) < len(key) {
		return false
	}
	for i, r := range key {
		if tail[len(key)-1-i] != r {
			return false
		}
	}
	return true
}

// labelBegins reports whether a span is empty or begins with a label, list marks aside.
func (g *region) labelBegins(s span, x *lexicon) bool {
	return s.empty() || x.startsAt(g.d, s, 1) > 0
}
