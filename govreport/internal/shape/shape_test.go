package shape

import (
	"slices"
	"testing"
)

// Three files that use each other over a name, over a method of what another package returns, and over a constant; a
// fourth that none of them uses.
func TestMeasure(t *testing.T) {
	s, err := Measure("testdata/tiny")
	if err != nil {
		t.Fatal(err)
	}
	if s.Files != 4 || s.Lines != 9+6+9+4 || s.Names != 4 || s.Methods != 1 || s.Fields != 1 {
		t.Errorf("%v", s)
	}
	if want := []string{"a.go", "b.go", "c.go"}; !slices.Equal(s.Knot, want) {
		t.Errorf("the knot is %v, want %v", s.Knot, want)
	}
}

func TestNoCircle(t *testing.T) {
	uses := map[string][]string{"a": {"b", "c"}, "b": {"c"}}
	if knot := largest(components([]string{"a", "b", "c"}, uses)); knot != nil {
		t.Errorf("the knot is %v", knot)
	}
	uses["c"] = []string{"b"}
	if knot := largest(components([]string{"a", "b", "c"}, uses)); !slices.Equal(knot, []string{"b", "c"}) {
		t.Errorf("the knot is %v", knot)
	}
}
