package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// A token is one thing in the text of a table.
type token struct {
	kind   tokenKind
	at     span
	frag   int32
	row    int    // of the cell it is or stands in, 0 when unknown
	cell   bool   // it is the whole of a cell
	glued  bool   // its limits are not marked in the source by more than the change from letters to digits
	letter extent // its letters in region.letters
}

type tokenKind uint8

const (
	textToken  tokenKind = iota // words: labels, heads, anything
	valueToken                  // the content of a cell
	emptyToken                  // an empty cell
	proseToken                  // sentences
)

// A region is the part of a document in which one or more tables are looked for, cut into tokens. Its letters are those
// of all its text tokens in one sequence, without list marks and brackets, because labels break anywhere.
type region struct {
	d       *document
	at      span
	tokens  []token
	letters []letter
	x       *lexicon
	open    int // letters dropped inside a bracket that is still open, 0 when none is
	filled  int // tokens that are no empty cells
}

// maxTokens and maxLetters are how many words, values and letters of a section are looked at for its table, which has some hundreds.
// What is behind them is text.
const (
	maxTokens  = 20_000
	maxLetters = 10 * maxTokens
)

// A letter of a label, or of anything that might be one.
type letter struct {
	r     rune
	token int32
	glyph int32
}

// region returns a span of the document as the region of a table. The last of each table is kept: the one that the edition is judged
// by is read next.
func (d *document) region(s span, table int) *region {
	if g := d.regions[table]; g == nil || g.at != s {
		d.regions[table] = newRegion(d, s, lexicons()[table])
	}
	return d.regions[table]
}

// newRegion cuts a span of a document into tokens.
func newRegion(d *document, s span, x *lexicon) *region {
	g := &region{d: d, at: s, x: x}
	from, to := d.fragmentsOf(s)
	for to > from && to < len(d.frags) && d.frags[to].Kind == Cell && d.frags[to].Text == "" {
		to++
	}
	for f := from; f < to && g.filled < maxTokens; f++ {
		part := d.fragmentSpan(f)
		part.from, part.to = max(part.from, s.from), min(part.to, s.to)
		frag := &d.frags[f]
		switch {
		case part.empty():
			if frag.Kind == Cell {
				g.add(token{kind: emptyToken, at: span{int(d.first[f]), int(d.first[f])}, frag: int32(f), row: frag.Row, cell: true})
			}
		case g.isProse(part, x):
			g.add(token{kind: proseToken, at: part, frag: int32(f)})
		default:
			g.cut(part, frag.Kind == Cell, x)
		}
	}
	return g
}

func (g *region) add(t token) {
	if t.kind != emptyToken {
		g.filled++
		t.frag = g.d.glyphs[t.at.from].frag
		t.row = g.d.frags[t.frag].Row
	}
	t.letter = extent{len(g.letters), len(g.letters)}
	switch t.kind {
	case textToken:
		g.addLetters(&t)
	case proseToken:
		g.letters = append(g.letters, letter{r: -1}) // no label reaches across prose
		g.open = 0
		t.letter.to++
	}
	g.tokens = append(g.tokens, t)
}

// maxRemark is how many letters a bracket that does not close in its own line may hold.
const maxRemark = 60

// headNote is fewer letters than the note printed in the head of table 3 has, and more than other brackets begin with.
const headNote = 12

// addLetters adds the letters of a text token.
func (g *region) addLetters(t *token) {
	glyphs := g.d.glyphs
	i := t.at.from
	if mark := g.listMark(t.at); g.open == 0 || mark > 0 && (glyphs[i].r == '(' || glyphs[i+mark-1].r != ')') {
		g.open = 0 // what begins with a list mark is no part of a remark left open
		i += mark
	}
	for ; i < t.at.to && len(g.letters) < maxLetters; i++ {
		switch r := glyphs[i].r; {
		case r == '(' && g.x.startsAt(g.d, span{i + 1, len(glyphs)}, headNote) == 0 && !g.bracketsRow(span{i + 1, t.at.to}):
			g.open = 1
		case r == ')':
			g.open = 0
		case !isLetter(r):
		case g.open > 0:
			if g.open++; g.open > maxRemark {
				g.open = 0
			}
		case isNumeral(r) && i+1 < t.at.to && (glyphs[i+1].r == '、' || glyphs[i+1].r == '.'):
		default:
			g.letters = append(g.letters, letter{r, int32(len(g.tokens)), int32(i)})
		}
	}
	t.letter.to = len(g.letters)
}

// bracketsRow reports a bracket with the label of a row in it and nothing else, as table 4 has them: 行政诉讼（复议后起诉）.
func (g *region) bracketsRow(s span) bool {
	const short = 5
	for _, e := range g.x.byFirst[g.d.glyphs[min(s.from, len(g.d.glyphs)-1)].r] {
		entry := &g.x.entries[e]
		if len(entry.key) < short || entry.row[0] < 0 || !g.x.grouped {
			continue
		}
		if end, ok := g.d.match(s.from, s.to, entry.key); ok && end < s.to && g.d.glyphs[end].r == ')' {
			return true
		}
	}
	return false
}

// listMark returns the length of the list mark a span begins with.
func (g *region) listMark(s span) int {
	var head [6]rune
	n := 0
	for i := s.from; i < s.to && n < len(head); i++ {
		head[n] = g.d.glyphs[i].r
		n++
	}
	return listMark(head[:n])
}

// isProse reports whether a part of a fragment is sentences. Sentences with many numbers standing alone among them are a
// page that has lost all its lines; those are judged piece by piece.
func (g *region) isProse(s span, x *lexicon) bool {
	if !g.hasStop(s) && !g.hasComma(s, x) {
		return false
	}
	const many = 5
	numbers := 0
	for from := s.from; from < s.to && numbers < many; {
		to := g.pieceEnd(from, s.to)
		if to-from <= 24 {
			if _, ok := readValue(g.folded(span{from, to})); ok {
				numbers++
			}
		}
		from = to
	}
	return numbers < many
}

// hasStop reports the end of a sentence outside brackets. A question mark behind a label is the button that explains it.
func (g *region) hasStop(s span) bool {
	const label = 2
	if last := s.to - 1; last > s.from && g.d.glyphs[last].r == '?' && g.x.startsAt(g.d, s, label) > 0 {
		s.to = last
	}
	return g.hasOutside(s, isStop)
}

// hasComma reports a comma between words outside brackets, in text that is neither a long label nor a piece of one.
func (g *region) hasComma(s span, x *lexicon) bool {
	const long = 8
	glyphs, depth := g.d.glyphs, 0
	for i := s.from; i < s.to; i++ {
		switch r := glyphs[i].r; {
		case r == '(':
			depth++
		case r == ')':
			depth = max(depth-1, 0)
		case r == ',' && depth == 0 && i > s.from && !(isDigit(glyphs[i-1].r) && i+1 < s.to && isDigit(glyphs[i+1].r)):
			return g.d.countLetters(s, 12) == 12 && x.startsAt(g.d, s, long) == 0 && !g.isLabelPieces(s)
		}
	}
	return false
}

// isLabelPieces reports text of which every piece between spaces stands in some label: lines of labels that stand side by side.
func (g *region) isLabelPieces(s span) bool {
	for from := s.from; from < s.to; {
		to := g.pieceEnd(from, s.to)
		if !g.isLabelPiece(span{from, to}) {
			return false
		}
		from = to
	}
	return true
}

// isLabelPiece reports text whose letters stand together in some label.
func (g *region) isLabelPiece(s span) bool {
	if s.to-s.from > maxRemark {
		return false
	}
	var letters []letter
	for i := s.from; i < s.to; i++ {
		if r := g.d.glyphs[i].r; isLetter(r) {
			letters = append(letters, letter{r: r})
		}
	}
	return len(letters) > 0 && g.x.isPiece(letters)
}

// startsAt returns the length of the longest label of at least so many letters that a span begins with, list marks aside.
func (x *lexicon) startsAt(d *document, s span, least int) int {
	for i := s.from; i < s.to && i < s.from+8; i++ {
		for _, e := range x.byFirst[d.glyphs[i].r] {
			key := x.entries[e].key
			if len(key) < least {
				break
			}
			if _, ok := d.match(i, s.to, key); ok {
				return len(key)
			}
		}
	}
	return 0
}

// cut cuts a part of a fragment into tokens at its spaces.
func (g *region) cut(s span, cell bool, x *lexicon) {
	first := g.pieceEnd(s.from, s.to)
	if first == s.to || cell {
		if g.isWhole(s) {
			g.add(token{kind: valueToken, at: s, cell: cell})
			return
		}
	}
	for from := s.from; from < s.to && g.filled < maxTokens; {
		to := g.pieceEnd(from, s.to)
		if to-from <= 2 && to < s.to && isDigit(g.d.glyphs[from].r) && strings.ContainsRune("、.)", g.d.glyphs[to].r) {
			to = g.pieceEnd(to, s.to) // a list mark torn from its point
		}
		g.addPiece(span{from, to}, cell && first == s.to, cell && first < s.to, x)
		from = to
	}
}

// valueOf reads the value of a token.
func (g *region) valueOf(t *token) value {
	v, _ := readValue(g.folded(t.at))
	return v
}

// isDigits reports digits with nothing between them.
func (g *region) isDigits(s span) bool {
	for i := s.from; i < s.to; i++ {
		if glyph := &g.d.glyphs[i]; !isDigit(glyph.r) || i > s.from && glyph.gap != noGap {
			return false
		}
	}
	return !s.empty()
}

// isWhole reports a span that is one value: a number broken by space is one only where the space divides thousands, and what a
// tab or a line end breaks is several.
func (g *region) isWhole(s span) bool {
	if s.to-s.from > longestPiece {
		return false
	}
	if g.isDigits(s) {
		return true
	}
	folded := g.folded(s)
	v, ok := readValue(folded)
	if !ok || v.mark {
		return ok && hanzi.IsPlaceholder(g.spaced(s))
	}
	before := utf8.RuneCountInString(folded[:strings.Index(folded, v.number)]) // a sign in words
	number := span{s.from + before, s.from + before + len(v.number)}
	plain, _ := hanzi.DropSeparators(g.spaced(number))
	return !strings.ContainsAny(plain, " \n") || g.isSpread(s) && g.isRowSpread(s)
}

// isSpread reports text with just one space between all its characters, as some fill in their tables: 予 以 公 开.
func (g *region) isSpread(s span) bool {
	for i := s.from + 1; i < s.to; i++ {
		if g.d.glyphs[i].gap != spaceGap || int(g.d.glyphs[i].at)-g.d.end(i-1) != len(" ") {
			return false
		}
	}
	return true
}

// isRowSpread reports a cell in a row whose words are spread, by which the digits in it are too: 1 0 is ten.
func (g *region) isRowSpread(s span) bool {
	const few = 3 // characters
	at := g.d.glyphs[s.from].frag
	row := g.d.frags[at].Row
	words := 0
	for f := at - 1; row > 0 && f >= 0 && g.d.frags[f].Row == row; f-- {
		cell := g.d.fragmentSpan(int(f))
		if cell.to-cell.from <= few || isDigit(g.d.glyphs[cell.from].r) {
			continue
		}
		if words++; !g.isSpread(cell) {
			return false
		}
	}
	return words > 0
}

// spaced is the folded text of a span with the space in it, and a line feed where that has a tab or a line end.
func (g *region) spaced(s span) string {
	var b strings.Builder
	for i := s.from; i < s.to; i++ {
		if i > s.from && g.d.glyphs[i].gap != noGap {
			b.WriteByte(g.d.gapBefore(i))
		}
		b.WriteRune(g.d.glyphs[i].r)
	}
	return b.String()
}

// longestPiece is how many glyphs a value can have with all that adorns it.
const longestPiece = 120

// pieceEnd returns where the piece that begins at a glyph ends: at the next space that is not inside a bracket.
func (g *region) pieceEnd(from, to int) int {
	const reach = 120 // a bracket that does not close within it is none
	for i := from + 1; i <= to; i++ {
		if g.d.glyphs[i-1].r == '(' {
			for j := i; j < to && j < i+reach; j++ {
				if g.d.glyphs[j].r == ')' {
					i = j
					break
				}
				if g.d.glyphs[j].r == '(' {
					break
				}
			}
			if i == to {
				return to
			}
		}
		if i == to || g.d.glyphs[i].gap != noGap {
			return i
		}
	}
	return to
}

func (g *region) folded(s span) string {
	var b strings.Builder
	b.Grow(s.to - s.from)
	for i := s.from; i < s.to; i++ {
		b.WriteRune(g.d.glyphs[i].r)
	}
	return b.String()
}
