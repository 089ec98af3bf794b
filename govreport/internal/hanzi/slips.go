package hanzi

import "unicode/utf8"

// This file goes through a text once for slips of the pen of all kinds. What each of them is stands in a file of its own.

// The kinds of slips.
const (
	DoubledWords   = iota // a word written more than once: all of its repetitions
	UnpairedMarks         // one that was never opened, or the outermost that was never closed
	RunsOfPoints          // marks where one belongs
	HalfWidthMarks        // among full-width ones
	slipKinds
)

// Slips are the slips of a text kind by kind, each in the order of the text. One that is full of them is known by the first few.
type Slips [slipKinds][]Segment

// few are as many slips of a kind as are kept.
const few = 5

// A slipWalk is on its way through a text.
type slipWalk struct {
	text    string
	found   Slips
	doubled int // up to here words have been compared
	run     int // the end of the run of points that was met last
	pairs   [pairs]pairing
	widths  [len(halfWidth)]struct{ half, full int }
}

// SlipsOf finds the slips of a text.
func SlipsOf(text string) Slips {
	w := slipWalk{text: text}
	for at := 0; at < len(text); {
		if text[at] >= 0xE4 && text[at] <= 0xE9 { // an ideograph, as nearly all are
			if at >= w.doubled && mayRepeat(text, at) {
				w.repeats(at, ideograph)
			}
			at += ideograph
			continue
		}
		r, size := utf8.DecodeRuneInString(text[at:])
		s := Segment{at, at + size}
		switch {
		case IsDigit(r):
			if at >= w.doubled && yearAt(text, at) {
				w.repeats(at, len("2023年"))
			}
		case r == ' ':
		default:
			w.point(r, s)
			w.half(r, s)
			w.paired(r, s)
		}
		at = s.End
	}
	w.unclosed()
	w.halfWidths()
	return w.found
}

// add keeps a slip, if it is one of the first.
func (w *slipWalk) add(kind int, s Segment) {
	if list := &w.found[kind]; len(*list) < few {
		*list = append(*list, s)
	}
}
