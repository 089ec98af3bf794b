package codes

import (
	"iter"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// A Found is a date or code in running text, which writes it as text[Start:End].
//
// The functions that find one sort each look for what can be one and leave the reading to the Parse function of the type: what
// they find, it reads so. They find in order, in linear time, and nothing that is a piece of a longer run of letters and digits.
// Full-width and traditional characters and letters of either case are found; space only beside the words and marks of a
// number, not among its digits.
type Found[T ~string] struct {
	// Start and End are byte offsets.
	Start, End int
	// Value is what stands there, as the type writes it.
	Value T
}

// gather reads what stands in the places given and keeps what is accepted.
func gather[T ~string](t *runningText, places iter.Seq[hanzi.Segment], parse func(string) (T, bool), accept func(T, hanzi.Segment) bool) []Found[T] {
	var found []Found[T]
	for place := range places {
		s := t.source(place)
		if value, ok := parse(s.Of(t.printed)); ok && accept(value, place) {
			found = append(found, Found[T]{s.Start, s.End, value})
		}
	}
	return found
}
