package extract

// A block is values in a table that no anchor has taken, with the words before them.
type block struct {
	words  span // tokens
	letter extent
	run    run
	row    int // the row its words name exactly, or -1
	other  int // the row of the other edition they name, or -1
}

// blocks finds the values that no anchor has taken.
func (t *tableText) blocks(x *lexicon, e int) []block {
	g := t.region
	taken := make([]bool, len(g.tokens))
	for i := range t.anchors {
		a := &t.anchors[i]
		for p := a.first; p <= a.last; p++ {
			taken[p] = true
		}
		for _, e := range append(a.entries[:len(a.entries):len(a.entries)], a.behind...) {
			taken[tokenOf(e)] = true
		}
	}
	labelled := make([]int, len(g.tokens)) // 1 + the mention whose last token it is
	for i := range t.mentions {
		labelled[t.mentions[i].last] = i + 1
	}
	var found []block
	widths := g.widths()
	for p := 0; p < len(g.tokens); p++ {
		if taken[p] || g.tokens[p].kind != valueToken {
			continue
		}
		b := block{row: -1, other: -1}
		b.run.row = g.tokens[p].row
		b.words = span{p, p}
		for w := p - 1; w >= 0 && !taken[w] && (g.tokens[w].kind == textToken || g.tokens[w].kind == emptyToken); w-- {
			if m := labelled[w]; m > 0 {
				if entry := &x.entries[t.mentions[m-1].entry]; b.letter.to == 0 && entry.row[e] >= 0 {
					b.row, b.words.from = entry.row[e], t.mentions[m-1].first
				} else if b.letter.to == 0 && entry.row[1-e] >= 0 {
					b.other, b.words.from = entry.row[1-e], t.mentions[m-1].first
				}
				break
			}
			if l := g.tokens[w].letter; l.from < l.to {
				b.words.from = w
				if b.letter.to == 0 {
					b.letter.to = l.to
				}
				b.letter.from = l.from
			}
		}
		g.extend(&b.run, p, len(g.tokens))
		g.lookBehind(&b.run, len(g.tokens))
		b.run.width = widths[b.run.row]
		found = append(found, b)
		p = max(p, b.run.reach())
	}
	return found
}

// settle gives blocks to rows that have no anchor: those they name, out of the form's order, and those whose label theirs
// is most like, in order. It returns the blocks that are left.
func (t *tableText) settle(x *lexicon, e int, cells []int) []block {
	blocks := t.blocks(x, e)
	var left []block
	near := 0
	for i := range blocks {
		b := &blocks[i]
		row, doubt := -1, NoteKind("")
		if b.row >= 0 && b.run.filled == cells[b.row] && !t.hasRow(b.row) {
			row, doubt = b.row, RowMoved
		} else if b.letter.from < b.letter.to && near < 100 {
			near++
			row, doubt = t.likest(x, e, b, cells), LabelVariant
		}
		if row < 0 {
			left = append(left, *b)
			continue
		}
		a := anchor{row: row, mention: mention{first: b.words.from, last: max(b.words.from, b.words.to-1)}, run: b.run, doubt: doubt}
		a.doubted = doubt == LabelVariant && t.isContrary(x, e, row, b.letter)
		t.insert(a)
	}
	return left
}

func (t *tableText) hasRow(row int) bool {
	for i := range t.anchors {
		if t.anchors[i].row == row {
			return true
		}
	}
	return false
}

// likest returns the missing row that a block may be by its place, its number of values and most of its label; -1 when
// there is none or it may be another as well.
func (t *tableText) likest(x *lexicon, e int, b *block, cells []int) int {
	low, high := -1, len(cells)
	for i := range t.anchors {
		if a := &t.anchors[i]; a.last < b.words.from {
			low = max(low, a.row)
		} else {
			high = min(high, a.row)
		}
	}
	const enough, margin = 60, 10
	shares := make([]int, len(cells))
	for i := range x.entries {
		entry := &x.entries[i]
		row := entry.row[e]
		if row <= low || row >= high || cells[row] != b.run.filled {
			continue
		}
		shares[row] = max(shares[row], t.region.likeness(b.letter, entry.key))
	}
	best, second := -1, 0
	for row, share := range shares {
		switch {
		case best < 0 || share > shares[best]:
			if best >= 0 {
				second = shares[best]
			}
			best = row
		default:
			second = max(second, share)
		}
	}
	if shares[best] < enough || shares[best] < second+margin {
		return -1
	}
	return best
}

// likeness returns how much of a key, in percent, stands in order among some letters, less what is too much of those.
func (g *region) likeness(letters extent, key []rune) int {
	n := letters.to - letters.from
	if n > 2*len(key)+12 {
		return 0
	}
	row := make([]int, len(key)+1)
	for i := letters.from; i < letters.to; i++ {
		diagonal := 0
		for j, r := range key {
			above := row[j+1]
			if g.letters[i].r == r {
				row[j+1] = diagonal + 1
			} else {
				row[j+1] = max(row[j+1], row[j])
			}
			diagonal = above
		}
	}
	common := row[len(key)]
	return (200*common/(len(key)+n) + 100*common/len(key)) / 2
}

// insert adds an anchor in the order of rows.
func (t *tableText) insert(a anchor) {
	i := len(t.anchors)
	for i > 0 && t.anchors[i-1].row > a.row {
		i--
	}
	t.anchors = append(t.anchors, anchor{})
	copy(t.anchors[i+1:], t.anchors[i:])
	t.anchors[i] = a
}
