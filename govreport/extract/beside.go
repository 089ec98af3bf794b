package extract

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

// This file reads the sentences and notes that stand beside the tables of sections 二, 三 and 四, and tells them from what a
// page or a table puts there.

// readBeside reads the text beside the tables. It returns what stands behind table 4 and speaks of problems: it belongs
// to section 五, whose heading then comes too late.
func (rd *reader) readBeside() []span {
	var moved []span
	sections := govreport.FormOf(rd.formEdition()).Sections
	disclosure := &rd.report.Disclosure.Note
	if rd.formEdition() == govreport.Edition2019 {
		disclosure = &rd.report.Disclosure2019.Note
	}
	for i, note := range [...]*string{disclosure, &rd.report.Applications.Note, &rd.report.Disputes.Note} {
		s := i + 1
		if rd.o.head[s] == nil {
			continue
		}
		var kept []span
		for _, part := range rd.visible(rd.o.body[s]) {
			switch {
			case rd.isTitleAgain(part):
			case rd.d.isListMark(part):
				rd.noteNumbers(part, sections[s].Pointer)
			case s == 3 && part.from >= rd.tables[disputesTable].used.to && rd.d.speaksOfProblems(part):
				notes, part := rd.d.cutNotes(part)
				kept, moved = append(kept, notes...), append(moved, part)
				rd.note(Note{Kind: ProseMoved, Pointer: "/problems/text", Quote: rd.d.text(part)}, part)
				rd.mark(govreport.MovedText, "/problems/text", part, part.from)
			default:
				kept = append(kept, rd.sentences(part, sections[s].Pointer)...)
			}
		}
		*note = rd.readText(sections[s].Pointer+"/note", kept)
		rd.foundParts(sections[s].Pointer+"/note", together(kept))
	}
	rd.lackTables()
	return moved
}

// sentences returns the lines of a part that are prose, and notes the others.
func (rd *reader) sentences(part span, pointer string) []span {
	var lines [3][]span // by what they are
	open := false       // the line before is broken off
	from, to := rd.d.fragmentsOf(part)
	for f := from; f < to; f++ {
		line := rd.d.fragmentSpan(f)
		line.from, line.to = max(line.from, part.from), min(line.to, part.to)
		if line.empty() {
			continue
		}
		is := rd.besideLine(line)
		if is == leftoverLine && open && rd.d.frags[f].Kind == Line {
			is = proseLine
		}
		lines[is] = append(lines[is], line)
		open = is == proseLine && rd.isBrokenOff(line)
	}
	for _, s := range together(lines[leftoverLine]) {
		rd.note(Note{Kind: ProseBeside, Pointer: pointer, Quote: rd.d.text(s)}, s)
	}
	for _, s := range together(lines[furnitureLine]) {
		rd.note(Note{Kind: PageFurniture, Quote: rd.d.text(s)}, s)
	}
	return lines[proseLine]
}

// What a line beside a table is.
type lineKind uint8

const (
	proseLine     lineKind = iota // it says something
	furnitureLine                 // a page puts it around its text: buttons, navigation, heads and feet
	leftoverLine                  // captions, units, and what could not be read as a table
)

// besideLine tells what a line beside a table is. Without the marks of a sentence it says something when it is neither a
// caption nor a unit nor made of the labels and numbers of a table.
func (rd *reader) besideLine(line span) lineKind {
	const few = 6 // letters
	switch {
	case rd.isFurniture(line):
		return furnitureLine
	case rd.isProse(line):
		return proseLine
	case rd.d.countLetters(line, few) < few || rd.isTabular(line) || rd.isCaption(line):
		return leftoverLine
	case rd.d.frags[rd.d.glyphs[line.from].frag].Kind == Cell && !rd.d.beginsNote(line):
		return leftoverLine
	case rd.isRepeated(line):
		return furnitureLine
	}
	return proseLine
}

// isProse reports a line with the marks of a sentence outside brackets.
func (rd *reader) isProse(line span) bool {
	for _, x := range lexicons() {
		g := &region{d: rd.d, x: x}
		if !g.isProse(line, x) {
			return false // its comma is that of a label
		}
	}
	return true
}

// isBrokenOff reports a line that goes on in the next, as those of a page do that breaks its paragraphs.
func (rd *reader) isBrokenOff(line span) bool {
	const full = 15 // letters; a heading or a sentence without a full stop is shorter
	last := rd.d.glyphs[line.to-1].r
	return !isStop(last) && last != ')' && last != ':' && rd.d.countLetters(line, full) == full
}

// noteWords begin the notes under tables.
var noteWords = [...]string{"注", "备注", "附注", "说明", "备考"}

func (d *document) beginsNote(s span) bool {
	letters := d.letters(s, 4)
	for _, word := range noteWords {
		if strings.HasPrefix(letters, word) {
			return true
		}
	}
	return false
}

// cutNotes takes off the lines that a part begins with and that are notes on the table above.
func (d *document) cutNotes(part span) (notes []span, rest span) {
	for f := int(d.glyphs[part.from].frag); ; f++ {
		line := d.fragmentSpan(f)
		line.from = max(line.from, part.from)
		if line.to >= part.to || !line.empty() && !d.beginsNote(line) {
			return notes, part
		}
		if !line.empty() {
			notes, part.from = append(notes, line), line.to
		}
	}
}

// isCaption reports what is printed over tables: their names, and units.
func (rd *reader) isCaption(line span) bool {
	letters := rd.d.letters(line, line.to-line.from)
	for _, unit := range [...]string{"单位", "计量单位", "金额单位"} {
		if strings.HasPrefix(letters, unit) {
			return true
		}
	}
	for _, name := range [...]string{"表", "表格", "报告", "年报"} {
		if rest := strings.TrimRight(letters, "0123456789"); strings.HasSuffix(rest, name) {
			return true
		}
	}
	return false
}

// isTabular reports a line of nothing but labels, or pieces of labels, and numbers; and one with as many numbers as a row has.
func (rd *reader) isTabular(line span) bool {
	const many = 5
	numbers, words := 0, false
	for from := line.from; from < line.to; {
		g := &region{d: rd.d, x: lexicons()[0]}
		to := g.pieceEnd(from, line.to)
		piece := span{from, to}
		from = to
		if _, ok := readValue(g.folded(piece)); ok {
			numbers++
		} else if !rd.isLabel(piece) {
			words = true
		}
	}
	return !words || numbers >= many
}

// isLabel reports a piece without letters, one that stands in some label, or one that begins with a long label.
func (rd *reader) isLabel(piece span) bool {
	const long = 8
	if rd.d.countLetters(piece, 1) == 0 {
		return true
	}
	for _, x := range lexicons() {
		g := &region{d: rd.d, x: x}
		if g.isLabelPiece(span{piece.from + g.listMark(piece), piece.to}) || x.startsAt(rd.d, piece, long) > 0 {
			return true
		}
	}
	return false
}

// isFurniture reports a line that begins as those around a report on its page do and is no sentence.
func (rd *reader) isFurniture(line span) bool {
	d, at := rd.d, line.from
	for at+1 < line.to && !isLetter(d.glyphs[at].r) && d.glyphs[at].r != '(' {
		at++ // a bracket or an arrow
	}
	for i := line.from; i < line.to; i++ {
		if isStop(d.glyphs[i].r) {
			return false
		}
	}
	return d.beginsFooter(at, line.to) || d.frags[d.glyphs[at].frag].Kind == Line && rd.isHeaderLine(span{at, line.to})
}

// isRepeated reports a short line that stands in the document again, but for its numbers, as heads and feet of printed
// pages do.
func (rd *reader) isRepeated(line span) bool {
	const most = 60
	if rd.repeated == nil {
		rd.repeated = map[string]int{}
		for f := range rd.d.frags {
			if s := rd.d.fragmentSpan(f); rd.d.frags[f].Kind == Line && s.to-s.from <= most {
				rd.repeated[rd.d.words(s)]++
			}
		}
	}
	return line.to-line.from <= most && rd.repeated[rd.d.words(line)] > 1
}

// words is the folded text of a span without its digits.
func (d *document) words(s span) string {
	var b strings.Builder
	for i := s.from; i < s.to; i++ {
		if r := d.glyphs[i].r; !isDigit(r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// noteNumbers notes a number beside a table that no other note has.
func (rd *reader) noteNumbers(s span, pointer string) {
	digit := false
	for i := s.from; i < s.to; i++ {
		if rd.noted[i] {
			return
		}
		digit = digit || isDigit(rd.d.glyphs[i].r)
	}
	if digit {
		rd.note(Note{Kind: ValuesUnplaced, Pointer: pointer, Quote: rd.d.quote(s)}, s)
	}
}

// problemWords are what a text about problems cannot do without.
var problemWords = [...]string{"问题", "不足", "差距", "薄弱", "有待", "短板", "困难"}

// speaksOfProblems reports a paragraph about problems, as against a remark on the table's numbers.
func (d *document) speaksOfProblems(s span) bool {
	const paragraph = 20
	if d.countLetters(s, paragraph) < paragraph {
		return false
	}
	for _, word := range problemWords {
		if _, end := d.find(s, []rune(word)); end >= 0 {
			return true
		}
	}
	return false
}

// isListMark reports a span without letters but those of a list mark.
func (d *document) isListMark(s span) bool {
	if d.countLetters(s, 1) == 0 {
		return true
	}
	var runes []rune
	for i := s.from; i < s.to && len(runes) < 6; i++ {
		runes = append(runes, d.glyphs[i].r)
	}
	return listMark(runes) == s.to-s.from
}

// lackTables records sections of tables that have neither a table nor a text: the report then has no such member.
func (rd *reader) lackTables() {
	for _, m := range rd.marks {
		if m.Kind == govreport.AbsentTable && rd.noteOf(m.Pointer) == "" {
			rd.absent = append(rd.absent, govreport.Deviation{Kind: govreport.MissingMember, Pointer: m.Pointer})
		}
	}
}

// noteOf is the text beside the table of a section.
func (rd *reader) noteOf(section string) string {
	switch section {
	case "/applications":
		return rd.report.Applications.Note
	case "/disputes":
		return rd.report.Disputes.Note
	default:
		return rd.report.Disclosure.Note + rd.report.Disclosure2019.Note
	}
}
