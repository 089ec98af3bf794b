package extract

// A mention is a label found in a region.
type mention struct {
	entry       int
	from, to    int // letters
	first, last int // tokens that hold them
}

// mentions finds the labels in a region from left to right, at each place the longest. A label counts only with limits:
// it begins and ends where a token, a number, a bracket or another label does.
func (g *region) mentions(x *lexicon) []mention {
	var found []mention
	for p := 0; p < len(g.letters); {
		m, ok := g.mentionAt(p, x, len(found) > 0 && found[len(found)-1].to == p)
		if !ok {
			p++
			continue
		}
		found = append(found, m)
		p = m.to
	}
	return found
}

func (g *region) mentionAt(p int, x *lexicon, afterLabel bool) (mention, bool) {
	if g.letters[p].r < 0 || !afterLabel && !g.limitBefore(p) {
		return mention{}, false
	}
	for _, e := range x.byFirst[g.letters[p].r] {
		key := x.entries[e].key
		if g.hasAt(p, key) && (g.limitAfter(p+len(key)) || g.labelAt(p+len(key), x)) {
			return mention{e, p, p + len(key), int(g.letters[p].token), int(g.letters[p+len(key)-1].token)}, true
		}
	}
	return mention{}, false
}

func (g *region) hasAt(p int, key []rune) bool {
	if p+len(key) > len(g.letters) {
		return false
	}
	for i, r := range key {
		if g.letters[p+i].r != r {
			return false
		}
	}
	return true
}

func (g *region) labelAt(p int, x *lexicon) bool {
	if p >= len(g.letters) {
		return true
	}
	for _, e := range x.byFirst[g.letters[p].r] {
		if g.hasAt(p, x.entries[e].key) {
			return true
		}
	}
	return false
}

// limitBefore reports whether a label may begin at a letter.
func (g *region) limitBefore(p int) bool {
	here := g.letters[p]
	t := &g.tokens[here.token]
	if p == t.letter.from {
		return true
	}
	if p == t.letter.from+1 && isNumeral(g.letters[p-1].r) {
		return true // the mark has lost its 、
	}
	switch before := g.d.glyphs[here.glyph-1].r; before {
	case '、':
		return isNumeral(g.d.glyphs[max(int(here.glyph)-2, t.at.from)].r) || isDigit(g.d.glyphs[max(int(here.glyph)-2, t.at.from)].r)
	case ',', '"':
		return false
	default:
		return !isLetter(before)
	}
}

// limitAfter reports whether a label may end before a letter.
func (g *region) limitAfter(p int) bool {
	last := g.letters[p-1]
	t := &g.tokens[last.token]
	if p == t.letter.to {
		return true
	}
	next := g.d.glyphs[last.glyph+1].r
	return !isLetter(next) && next != '、' && next != ','
}

// An anchor is a mention chosen to stand for a row of the form.
type anchor struct {
	row int
	mention
	run
	apart NoteKind // what is known of it when its label and its values stand apart: RowsByOrder and the like, or ""
	doubt NoteKind // what its note says when the label is not quite in its place or not quite the form's
}

// anchors chooses among the mentions of rows those that follow the form's order and have values as the form does.
func (g *region) anchors(x *lexicon, mentions []mention, e int, cells []int) []anchor {
	type link struct{ score, last int }
	best := make([]link, len(cells))
	for i := range best {
		best[i].last = -1
	}
	type step struct{ mention, row, before int }
	var steps []step
	ahead := g.valuesAhead()
	for i := range mentions {
		m := &mentions[i]
		row := x.entries[m.entry].row[e]
		if row < 0 {
			continue
		}
		score, before := 0, -1
		for r := range row {
			if best[r].last >= 0 && best[r].score > score {
				score, before = best[r].score, best[r].last
			}
		}
		if score += g.weight(m, ahead, cells[row]); best[row].last < 0 || score > best[row].score {
			best[row] = link{score, len(steps)}
			steps = append(steps, step{i, row, before})
		}
	}
	end := link{0, -1}
	for _, b := range best {
		if b.last >= 0 && b.score > end.score {
			end = b
		}
	}
	var chosen []anchor
	for i := end.last; i >= 0; i = steps[i].before {
		chosen = append(chosen, anchor{row: steps[i].row, mention: mentions[steps[i].mention]})
	}
	for i, j := 0, len(chosen)-1; i < j; i, j = i+1, j-1 {
		chosen[i], chosen[j] = chosen[j], chosen[i]
	}
	return chosen
}

// weight says how much a mention looks like the label of a row with so many cells.
func (g *region) weight(m *mention, ahead []int, cells int) int {
	values := ahead[m.last+1]
	for t := m.first; t < m.last; t++ {
		if g.tokens[t].kind == valueToken {
			values++
		}
	}
	switch {
	case values == cells:
		return 140 + m.to - m.from
	case values > 0:
		return 110 + m.to - m.from
	default:
		return 50 + m.to - m.from
	}
}

// valuesAhead counts, for each token, the values that follow it before the next words.
func (g *region) valuesAhead() []int {
	ahead := make([]int, len(g.tokens)+1)
	for i := len(g.tokens) - 1; i >= 0; i-- {
		switch t := &g.tokens[i]; t.kind {
		case valueToken:
			ahead[i] = ahead[i+1] + 1
		case emptyToken:
			ahead[i] = ahead[i+1]
		case textToken:
			if t.letter.from == t.letter.to { // a list mark or a remark in brackets
				ahead[i] = ahead[i+1]
			}
		}
	}
	return ahead
}
