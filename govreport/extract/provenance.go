package extract

import (
	"sort"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

// This file says where the words of a text stand in the source: a text is put together from lines and paragraphs, and has the place
// of each.

// A piecePlace is where a piece of a text stands: from a byte of the text to that of the next piece.
type piecePlace struct {
	at    int
	place Place
}

// A readText is a text that was put together, and where its pieces stand.
type readText struct {
	text   string
	pieces []piecePlace
}

// readText puts a text together and keeps where its pieces stand.
func (rd *reader) readText(pointer string, parts []span) string {
	var b strings.Builder
	var pieces []piecePlace
	for _, part := range parts {
		if b.Len() > 0 {
			b.WriteByte('\n')
		}
		rd.d.join(&b, part, "\n", " | ", func(glyph int) {
			pieces = append(pieces, piecePlace{b.Len(), rd.d.place(glyph)})
			g := rd.d.glyphs[glyph]
			for _, further := range rd.d.frags[g.frag].Further {
				if further.At > int(g.at) {
					pieces = append(pieces, piecePlace{b.Len() + further.At - int(g.at), further.Place})
				}
			}
		})
	}
	if pieces != nil {
		rd.out.texts[pointer] = readText{b.String(), pieces}
	}
	return b.String()
}

// Find returns where words of a text of the report begin in the source: the line, paragraph or page they stand in. It is of the
// report as it was read; ok is false for words that it has not, and for none.
func (x *Extraction) Find(words govreport.Passage) (place Place, ok bool) {
	t, ok := x.texts[words.Pointer]
	if !ok { // a title, which has one place
		s, ok := x.Source(words.Pointer)
		return s.Place, ok
	}
	i := sort.Search(len(t.pieces), func(i int) bool { return t.pieces[i].at > words.Start }) - 1
	if i < 0 || words.Start >= len(t.text) {
		return Place{}, false
	}
	p := &t.pieces[i]
	return p.place.inside(t.text[p.at:], words.Start-p.at), true
}

// Quoted returns where the words stand that a finding quotes: words of a text, or a heading that a note quotes too.
func (x *Extraction) Quoted(f *govreport.Finding) (place Place, ok bool) {
	if place, ok = x.Find(f.Words); ok || f.Quote == "" || !f.Words.IsZero() {
		return place, ok
	}
	begins := strings.TrimSuffix(f.Quote, "…")
	for i := range x.Notes {
		if n := &x.Notes[i]; n.Pointer == f.Pointer && !n.Place.IsZero() && strings.HasPrefix(strings.ReplaceAll(n.Quote, "\n", " "), begins) {
			return n.Place, true
		}
	}
	return Place{}, false
}

// PlaceOf returns where in the source to look at first for a finding: the words it is about, or the value or a cell of the row at
// its pointer.
func (x *Extraction) PlaceOf(f *govreport.Finding) (Place, bool) {
	if place, ok := x.Quoted(f); ok {
		return place, true
	}
	for i := range x.Sources {
		if s := &x.Sources[i]; isUnder(s.Pointer, f.Pointer) {
			return s.Place, true
		}
	}
	return Place{}, false
}
