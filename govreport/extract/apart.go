package extract

import "slices"

// This file finds the rows of a table whose labels stand apart from their values: labels before their numbers, numbers before
// their labels, the labels of neighbours in one cell, all values in one lump. Which value is whose is then known by counting
// only, between rows that hold together; order.go counts.

// A strand is what a source has of one row of the form.
type strand struct {
	row         int
	first, last int     // tokens of its label; both −1 when it has none
	values      []int32 // those that hold together with the label
	held        bool    // label and values hold together whatever stands around them
	beside      bool    // … only because they stand beside each other, in lines of their own
}

// at is the token a strand begins at.
func (s *strand) at() int {
	switch {
	case len(s.values) > 0 && (s.first < 0 || int(s.values[0]) < s.first):
		return int(s.values[0])
	default:
		return s.first
	}
}

// A stack is a table taken apart: the rows that hold together, in source order, and what stands between them.
type stack struct {
	t     *tableText
	sizes []int
	held  []strand
	gaps  []gapBetween // one before each held row, and one behind the last
}

// A gapBetween is the labels and values between two rows that hold together.
type gapBetween struct {
	labels []strand
	values []int32
	from   int // the first row of the form that can stand here
	to     int // the one behind the last
}

// standApart reports whether values of a table have no label although a label has no values, or as many as a row has.
func (t *tableText) standApart(x *lexicon, e int, left []block, sizes []int) bool {
	row := slices.Max(sizes)
	lacking := len(t.anchors) < len(sizes)
	over, blank := 0, row+1 // values beyond those of a row, and cells of a row without any
	for i := range t.anchors {
		a := &t.anchors[i]
		if a.filled > 0 {
			over = max(over, t.beyond(a, sizes))
			continue
		}
		if len(a.entries) > 0 { // its cells are there, and empty
			continue
		}
		lacking, blank = true, min(blank, sizes[a.row])
		if i+1 < len(t.anchors) && t.beyond(&t.anchors[i+1], sizes) > 0 {
			return true
		}
	}
	labels := t.rowLabels(x, e)
	for _, l := range labels {
		if !t.hasRow(l.row) {
			blank = min(blank, sizes[l.row])
		}
	}
	const stray = 1 // a page number
	if over >= row || over > 0 && !addsUp(sizes) || blank <= row && over >= min(blank, stray+1) || t.movedBehindBlank(labels) {
		return true
	}
	for i := range left {
		b := &left[i]
		if t.unlabelled(x, e, b) && (b.run.filled >= row || lacking || !addsUp(sizes)) || t.isOpen(b) {
			return true
		}
	}
	return false
}

// addsUp reports a table of which each row has its sum, which tells a row that has got a number of another: table 3.
func addsUp(sizes []int) bool { return slices.Min(sizes) > applicantTotal }

// isOpen reports a block whose label is that of a row not found otherwise, with more or fewer values than it has.
func (t *tableText) isOpen(b *block) bool { return b.row >= 0 && !t.hasRow(b.row) }

// beyond is how many values a row has more than the form, as far as they stand in other lines than its label.
func (t *tableText) beyond(a *anchor, sizes []int) int {
	apart := 0
	values := append(a.values(), a.behind...)
	for _, v := range values {
		if t.region.line(int(v)) != t.region.line(a.last) {
			apart++
		}
	}
	return min(apart, len(values)-sizes[a.row])
}

// movedBehindBlank reports a row out of the form's order directly behind the label of one without values: they may be that one's.
func (t *tableText) movedBehindBlank(labels []strand) bool {
	before := (*anchor)(nil)
	for i := range labels {
		for k := range t.anchors {
			if a := &t.anchors[k]; a.row == labels[i].row {
				if a.doubt == RowMoved && before != nil && before.filled == 0 {
					return true
				}
				before = a
			}
		}
	}
	return false
}

// unlabelled reports a block without words, or with the last head of a column for its words.
func (t *tableText) unlabelled(x *lexicon, e int, b *block) bool {
	const one = 2 // letters; less are a list mark's
	if b.row < 0 && b.other < 0 {
		return b.letter.to-b.letter.from < one
	}
	i, _ := slices.BinarySearchFunc(t.mentions, b.words.from, func(m mention, token int) int { return m.first - token })
	for ; i < len(t.mentions) && t.mentions[i].first == b.words.from; i++ {
		if t.isHead(x, e, i) {
			return true
		}
	}
	return false
}

// isHead reports a mention that heads a column although it may label a row: 其他, 总计 before the first row.
func (t *tableText) isHead(x *lexicon, e, mention int) bool {
	return x.entries[t.mentions[mention].entry].head[e] >= 0 && mention <= t.firstRow(x, e)
}

// firstRow is the first mention that can only be a row's; it is looked for once.
func (t *tableText) firstRow(x *lexicon, e int) int {
	if t.rowsFrom[e] == 0 {
		i := slices.IndexFunc(t.mentions, func(m mention) bool { return x.entries[m.entry].row[e] >= 0 && x.entries[m.entry].head[e] < 0 })
		if i < 0 {
			i = len(t.mentions)
		}
		t.rowsFrom[e] = i + 1
	}
	return t.rowsFrom[e] - 1
}

// takeApart finds what holds together in a table, and what stands between.
func (t *tableText) takeApart(x *lexicon, e int, left []block, sizes []int) *stack {
	s := &stack{t: t, sizes: sizes}
	labels := t.rowLabels(x, e)
	values := t.looseValues(x, e, left, labels)
	values = s.hold(labels, values)
	s.holdNeighbours(labels, values)
	for i := range labels {
		if labels[i].held {
			s.held = append(s.held, labels[i])
		}
	}
	slices.SortFunc(s.held, func(a, b strand) int { return a.at() - b.at() })
	s.fillGaps(labels, values)
	return s
}

// rowLabels lists the labels of rows in source order, one a row: those of the anchors, and others that were not chosen.
func (t *tableText) rowLabels(x *lexicon, e int) []strand {
	var labels []strand
	seen := map[int]bool{}
	for i := range t.anchors {
		a := &t.anchors[i]
		labels = append(labels, strand{row: a.row, first: a.first, last: a.last})
		seen[a.row] = true
	}
	for i := range t.mentions {
		m := &t.mentions[i]
		if row := x.entries[m.entry].row[e]; row >= 0 && !seen[row] && !t.isHead(x, e, i) {
			labels = append(labels, strand{row: row, first: m.first, last: m.last})
			seen[row] = true
		}
	}
	slices.SortFunc(labels, func(a, b strand) int { return a.first - b.first })
	return labels
}

// looseValues lists the values of the table but for those of rows that the form does not have.
func (t *tableText) looseValues(x *lexicon, e int, left []block, labels []strand) []int32 {
	g := t.region
	foreign := map[int32]bool{}
	from, to := len(g.tokens), 0
	for i := range labels {
		from, to = min(from, labels[i].first), max(to, labels[i].last+1)
	}
	for i := range t.anchors {
		for _, v := range append(t.anchors[i].values(), t.anchors[i].behind...) {
			from, to = min(from, int(v)), max(to, int(v)+1)
		}
	}
	for i := range left {
		values := append(left[i].run.values(), left[i].run.behind...)
		loose := t.unlabelled(x, e, &left[i]) || t.isOpen(&left[i])
		for _, v := range values {
			if loose {
				from, to = min(from, int(v)), max(to, int(v)+1)
			} else {
				foreign[v] = true
			}
		}
	}
	var values []int32
	for p := from; p < to; p++ {
		if g.tokens[p].kind == valueToken && !foreign[int32(p)] {
			values = append(values, int32(p))
		}
	}
	return values
}

// line is a row or a line of the source, as far as one is known: values and label in one hold together.
func (g *region) line(token int) int {
	if t := &g.tokens[token]; t.row > 0 {
		return -t.row
	}
	return int(g.tokens[token].frag)
}

// hold finds the labels that have a line, or a row of the source, to themselves with all its values. It returns the values
// that are left.
func (s *stack) hold(labels []strand, values []int32) []int32 {
	g := s.t.region
	of, in := map[int]int{}, map[int][]int32{}
	for i := range labels {
		for line := range s.t.linesOf(mention{first: labels[i].first, last: labels[i].last}) {
			of[line]++
		}
	}
	for _, v := range values {
		in[g.line(int(v))] = append(in[g.line(int(v))], v)
	}
	taken := map[int]bool{}
	for i := range labels {
		l := &labels[i]
		if values := s.tornValues(l.row); values != nil {
			l.held, l.values = true, values
			for _, v := range values {
				taken[g.line(int(v))] = true
			}
			continue
		}
		for line := range s.t.linesOf(mention{first: l.first, last: l.last}) {
			if of[line] == 1 && !l.held && (len(in[line]) > 0 || s.hasEmptyCell(line, l.last)) {
				l.held, l.values = true, in[line]
				taken[line] = true
			}
		}
	}
	return slices.DeleteFunc(values, func(v int32) bool { return taken[g.line(int(v))] })
}

// tornValues are the values of a row of which one is torn: nothing moves them.
func (s *stack) tornValues(row int) []int32 {
	for i := range s.t.anchors {
		if a := &s.t.anchors[i]; a.row == row && !a.torn.empty() {
			return a.values()
		}
	}
	return nil
}

// hasEmptyCell reports a row of the source with an empty cell behind a label.
func (s *stack) hasEmptyCell(line, label int) bool {
	g := s.t.region
	return line < 0 && label+1 < len(g.tokens) && g.tokens[label+1].kind == emptyToken && g.line(label+1) == line
}

// linesOf is the lines a label stands in.
func (t *tableText) linesOf(label mention) map[int]bool {
	lines := map[int]bool{}
	for p := label.first; p <= label.last; p++ {
		if t.region.tokens[p].kind == textToken {
			lines[t.region.line(p)] = true
		}
	}
	return lines
}

// holdNeighbours finds labels with just their values behind them, from the beginning of the table on and from its end back, as
// far as one row follows the other so. In between values may be those of the label behind them as well. Where no sums tell, one
// stray number is enough to move all that follow, and the row before it may have got it.
func (s *stack) holdNeighbours(labels []strand, values []int32) {
	type item struct {
		label  int // index, or −1 for values
		values []int32
	}
	var items []item
	next := 0
	for i := range labels {
		at := labels[i].at()
		var before []int32
		for next < len(values) && int(values[next]) < at {
			before = append(before, values[next])
			next++
		}
		if before != nil {
			items = append(items, item{-1, before})
		}
		items = append(items, item{i, nil})
	}
	if next < len(values) {
		items = append(items, item{-1, values[next:]})
	}
	pair := func(i int) bool {
		return i >= 0 && i+1 < len(items) && items[i].label >= 0 && items[i+1].label < 0 &&
			len(items[i+1].values) == s.sizes[labels[items[i].label].row]
	}
	last, pairs := -1, []*strand{}
	for i := 0; i < len(items) && items[i].label >= 0; {
		l := &labels[items[i].label]
		if l.row <= last || !l.held && !pair(i) {
			break
		}
		last = l.row
		if l.held {
			i++
			continue
		}
		l.held, l.beside, l.values = true, true, items[i+1].values
		pairs = append(pairs, l)
		i += 2
	}
	if !addsUp(s.sizes) {
		if n := len(pairs); n > 0 && pairs[n-1].row == last {
			pairs[n-1].held, pairs[n-1].values = false, nil
		}
		return
	}
	last = len(s.sizes)
	for i := len(items) - 1; i >= 0; {
		at := i
		if items[i].label < 0 {
			if at = i - 1; !pair(at) {
				break
			}
		}
		l := &labels[items[at].label]
		if l.row >= last || at == i && !l.held || at < i && l.held {
			break
		}
		last = l.row
		if at < i {
			l.held, l.beside, l.values = true, true, items[i].values
		}
		i = at - 1
	}
}

// fillGaps puts the labels and values that hold together with nothing into the gaps between the rows that do.
func (s *stack) fillGaps(labels []strand, values []int32) {
	taken := map[int32]bool{}
	for i := range s.held {
		for _, v := range s.held[i].values {
			taken[v] = true
		}
	}
	s.gaps = make([]gapBetween, len(s.held)+1)
	for i := range s.gaps {
		s.gaps[i].to = len(s.sizes)
		if i > 0 {
			s.gaps[i].from = s.held[i-1].row + 1
		}
		if i < len(s.held) {
			s.gaps[i].to = s.held[i].row
		}
	}
	gap := func(token int) *gapBetween {
		i := 0
		for i < len(s.held) && s.held[i].at() < token {
			i++
		}
		return &s.gaps[i]
	}
	for i := range labels {
		if !labels[i].held {
			g := gap(labels[i].first)
			g.labels = append(g.labels, labels[i])
		}
	}
	for _, v := range values {
		if !taken[v] {
			g := gap(int(v))
			g.values = append(g.values, v)
		}
	}
}
