package extract

import (
	"slices"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// This file tells of what stands in a table and belongs to no row of the form, or could not be read.

// noteBlocks reports values that belong to no row of the form.
func (rd *reader) noteBlocks(t *tableText, left []block, pointer string) {
	for i := range left {
		b := &left[i]
		at := t.blockSpan(b)
		kind := ValuesUnplaced
		if rd.isHeadOfPage(at) {
			rd.note(Note{Kind: PageFurniture, Quote: rd.d.quote(at)}, at)
			continue
		}
		if b.letter.to-b.letter.from >= 2 {
			kind = ExtraRow
			rd.mark(govreport.ExtraRow, pointer, at, at.from)
		}
		rd.note(Note{Kind: kind, Pointer: pointer, Quote: rd.d.quote(at)}, at)
	}
}

// isHeadOfPage reports lines among the rows of a table of which each is a page's: the organ's name with a number, a line that stands
// in the document again with another, or what a page puts around its text.
func (rd *reader) isHeadOfPage(at span) bool {
	const longest, most = 120, 12 // glyphs, lines
	organ := string(lettersOf(rd.title.organ))
	from, to := rd.d.fragmentsOf(at)
	if to-from > most {
		return false
	}
	for f := from; f < to; f++ {
		line := rd.d.fragmentSpan(f)
		if line.to-line.from > longest {
			return false
		}
		if line.empty() {
			continue
		}
		words := strings.TrimRight(rd.d.letters(line, line.to-line.from), "0123456789")
		isOrgan := words == organ && organ != ""
		if rd.d.frags[f].Kind != Line || !isOrgan && !rd.isFurniture(line) && !(rd.isRepeated(line) && rd.d.countLetters(line, 4) == 4) {
			return false
		}
	}
	return true
}

// blockSpan is the glyphs of a block: its values, and its words where they are its label.
func (t *tableText) blockSpan(b *block) span {
	g, values := t.region, b.run.values()
	at := span{g.tokens[values[0]].at.from, max(g.tokens[values[len(values)-1]].at.to, g.tokens[b.run.reach()].at.to)}
	if b.letter.to-b.letter.from >= 2 || b.row >= 0 || b.other >= 0 {
		at.from = min(at.from, g.tokens[b.words.from].at.from)
	}
	return at
}

// noteTwice reports rows that stand in the table a second time, the whole table in one note. It returns the other blocks.
func (rd *reader) noteTwice(t *tableText, left []block, form *govreport.Table) []block {
	var again, rest []block
	same, at := true, span{}
	for i := range left {
		b := &left[i]
		if b.row < 0 || b.run.filled != len(form.Rows[b.row].Cells) || !t.hasRow(b.row) {
			rest = append(rest, *b)
			continue
		}
		again = append(again, *b)
		for j := range t.anchors {
			if a := &t.anchors[j]; a.row == b.row {
				same = same && t.region.sameValues(a.values(), b.run.values())
			}
		}
		s := t.blockSpan(b)
		if at.empty() {
			at = s
		}
		at = span{min(at.from, s.from), max(at.to, s.to)}
	}
	const few = 3
	if len(again) >= few && 2*len(again) >= len(t.anchors) {
		rd.note(Note{Kind: twice(same), Pointer: form.Section.Pointer, Quote: rd.d.quote(at)}, at)
		rd.hidden = append(rd.hidden, at)
		return rest
	}
	for i := range again {
		s := t.blockSpan(&again[i])
		quote := rd.d.quote(s)
		rd.mark(govreport.ExtraRow, form.Section.Pointer, s, s.from)
		rd.note(Note{Kind: RowTwice, Pointer: form.Rows[again[i].row].Pointer, Quote: quote}, s)
	}
	return rest
}

// twice is the kind of note on a second copy of a table.
func twice(same bool) NoteKind {
	if same {
		return TableRepeated
	}
	return TableTwice
}

// sameValues reports values that are written alike.
func (g *region) sameValues(a, b []int32) bool {
	return slices.EqualFunc(a, b, func(x, y int32) bool { return g.folded(g.tokens[x].at) == g.folded(g.tokens[y].at) })
}

// noteForeign reports rows that only the other edition has: a hybrid of both forms. Its values have no place. It returns
// the other blocks.
func (rd *reader) noteForeign(t *tableText, left []block, table int) []block {
	form := &govreport.FormOf(rd.report.Edition).Tables[table]
	theirs := &govreport.FormOf(editions[1-rd.e]).Tables[table]
	var rest []block
	for i := range left {
		b := &left[i]
		if b.other < 0 || b.run.filled != len(theirs.Rows[b.other].Cells) {
			rest = append(rest, *b)
			continue
		}
		at := t.blockSpan(b)
		name := at
		name.to = t.region.tokens[b.run.values()[0]].at.from
		quote := rd.d.quote(name)
		rd.mark(govreport.ForeignHead, form.Section.Pointer, name, at.from)
		rd.note(Note{Kind: ForeignHead, Pointer: form.Section.Pointer, Quote: quote}, at)
		pointer := form.Section.Pointer
		if group := theirs.Rows[b.other].Pointer; strings.HasPrefix(group, pointer+"/") {
			pointer = group[:strings.LastIndexByte(group, '/')]
		}
		rd.note(Note{Kind: ValuesUnplaced, Pointer: pointer, Quote: rd.d.quote(at)}, at)
	}
	return rest
}

// noteUnread reports words among the rows that are no labels, and sentences there.
func (rd *reader) noteUnread(t *tableText, x *lexicon, left []block, pointer string) {
	g := t.region
	known := make([]bool, len(g.tokens))
	for i := range t.mentions {
		for p := t.mentions[i].first; p <= t.mentions[i].last; p++ {
			known[p] = true
		}
	}
	for i := range t.anchors {
		for p := t.anchors[i].first; p <= t.anchors[i].last; p++ {
			known[p] = true
		}
		for _, e := range t.anchors[i].entries { // words in the place of a value have their own note
			known[tokenOf(e)] = true
		}
	}
	for i := range left {
		for p := left[i].words.from; p < left[i].words.to; p++ {
			known[p] = true
		}
	}
	for _, p := range rd.quoted {
		known[p] = true
	}
	for p := 0; p < len(g.tokens); p++ {
		token := &g.tokens[p]
		if token.at.from < t.used.from || token.at.from >= t.used.to || known[p] || !rd.isUnread(g, x, token) {
			continue
		}
		at := token.at
		for p+1 < len(g.tokens) && !known[p+1] && rd.isUnread(g, x, &g.tokens[p+1]) && g.tokens[p+1].at.to <= t.used.to {
			p++
			at.to = g.tokens[p].at.to
		}
		rd.note(Note{Kind: Unread, Pointer: pointer, Quote: rd.d.text(at)}, at)
	}
}

// isUnread reports a token of words that are neither a piece of some label nor the report's title, printed again on
// every page.
func (rd *reader) isUnread(g *region, x *lexicon, t *token) bool {
	switch t.kind {
	case proseToken:
		return true
	case textToken:
		letters := g.letters[t.letter.from:t.letter.to]
		if len(letters) < 2 || x.isPiece(letters) {
			return g.hasDigit(span{t.at.from + g.listMark(t.at), t.at.to})
		}
		title := hanzi.FoldString(rd.report.Title)
		return title == "" || g.folded(t.at) != title
	}
	return false
}

// isPiece reports letters that stand together in some label.
func (x *lexicon) isPiece(letters []letter) bool {
	for _, at := range x.inside[letters[0].r] {
		key := x.entries[at.entry].key[at.letter:]
		same := len(letters) <= len(key)
		for j := 0; same && j < len(letters); j++ {
			same = key[j] == letters[j].r
		}
		if same {
			return true
		}
	}
	return false
}
