package extract

import "testing"

// Values that are no numbers make no sum together: of a row with one too many none is taken for the rest of the other.
func TestMarksAreNoPiecesOfASum(t *testing.T) {
	for text, want := range map[string]bool{
		"3 0 0 0 0 9 1 2": true, "0 0 0 0 0 0 － －": false, "0 0 0 0 0 0 / /": false, "0 0 0 0 0 0 0 0": false, "3 0 0 0 0 9 1 3": false,
		"3 0 0 0 0 9 12 0": false, "3 0 0 0 9 1 2": false,
		"1 0 0 9 1 0": true, "1 0 0 9 1 1": false, "1 0 0 0 9 1 0": false, "1 9 1 0": false, "3 0 0 0 0 0 9 1 2": false,
		"9 1 0 0 0 0 1 0": true, "1 0 0 0 0 0 1 0": false, // the sum stands there already
	} {
		d := newDocument([]Fragment{{Text: text}})
		g := newRegion(d, d.fragmentSpan(0), lexicons()[1])
		var values []int32
		for i := range g.tokens {
			values = append(values, int32(i))
		}
		if got := g.addsUpGlued(values); got != want {
			t.Errorf("%s: %v", text, got)
		}
	}
}
