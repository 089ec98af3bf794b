package hanzi

import (
	"strings"
	"unicode/utf8"
)

// point looks whether two marks stand where one belongs: 。。 and ，。 and the like. Three stops or more stand for an ellipsis.
func (w *slipWalk) point(r rune, s Segment) {
	if s.Start < w.run || !isPoint(r) {
		return
	}
	marks := 1
	for s.End < len(w.text) {
		next, size := utf8.DecodeRuneInString(w.text[s.End:])
		if !isPoint(next) {
			break
		}
		s.End += size
		marks++
	}
	w.run = s.End
	run := s.Of(w.text)
	if marks > 1 && len(run) > marks && (marks == 2 || strings.TrimRight(run, "。") != "") &&
		(run[0] >= utf8.RuneSelf || s.Start > 0 && w.text[s.Start-1] >= utf8.RuneSelf) { // no time, no address
		w.add(RunsOfPoints, s)
	}
}

func isPoint(r rune) bool {
	switch r {
	case '。', '，', '、', '；', '：', ',', ';', ':':
		return true
	}
	return false
}

// halfWidth are the marks that have a full-width form. It is wide characters further on than the narrow one.
const halfWidth, wide = ",;:?!", '，' - ','

// half counts the half-width marks between Chinese words, and the full-width ones.
func (w *slipWalk) half(r rune, s Segment) {
	if r >= utf8.RuneSelf {
		if i := strings.IndexByte(halfWidth, byte(r-wide)); i >= 0 && r-wide < utf8.RuneSelf {
			w.widths[i].full++
		}
	} else if i := w.halfAt(s.Start); i >= 0 {
		w.widths[i].half++
	}
}

// halfAt returns which half-width mark stands between Chinese words at a place, or -1.
func (w *slipWalk) halfAt(at int) int {
	if at == 0 || w.text[at-1] < utf8.RuneSelf || strings.TrimPrefix(w.text[at+1:], " ") < "\x80" {
		return -1
	}
	return strings.IndexByte(halfWidth, w.text[at])
}

// halfWidths finds the half-width marks of a text that has the full-width one elsewhere, by far more often.
func (w *slipWalk) halfWidths() {
	const often = 3
	slips := ""
	for i := range w.widths {
		if n := &w.widths[i]; n.half > 0 && n.full >= often*n.half {
			slips += halfWidth[i : i+1]
		}
	}
	for at := 0; slips != "" && len(w.found[HalfWidthMarks]) < few; at++ {
		next := strings.IndexAny(w.text[at:], slips)
		if next < 0 {
			return
		}
		if at += next; w.halfAt(at) >= 0 {
			w.add(HalfWidthMarks, Segment{at, at + 1})
		}
	}
}
