package decimal

import (
	"math/rand/v2"
	"testing"
)

func TestParse(t *testing.T) {
	type result struct {
		millionths int64
		places     int
		ok         bool
	}
	for s, want := range map[string]result{
		"0": {0, 0, true}, "0.0": {0, 1, true}, "37.56": {37_560_000, 2, true}, "18.8710": {18_871_000, 4, true}, "0.000001": {1, 6, true},
		"999999999999.999999": {Max, 6, true}, "1000000000000": {}, "0.0000001": {}, "1.": {}, ".5": {}, "": {}, ".": {}, "01": {}, "00": {}, "00.5": {},
		"-1": {}, "+1": {}, "1,000": {}, "1e2": {}, "1.2.3": {}, "１": {}, "1/": {}, "1:": {},
	} {
		millionths, places, ok := Parse(s)
		if got := (result{millionths, places, ok}); got != want {
			t.Errorf("%q: %v, want %v", s, got, want)
		}
	}
}

// TestFormat holds that what is printed reads back, and how the rest is cut off.
func TestFormat(t *testing.T) {
	rng := rand.New(rand.NewPCG(41, 42))
	for range 20_000 {
		n, places := rng.Int64N(Max+1)>>rng.IntN(60), rng.IntN(7)
		n -= n % Pow10(6-places)
		s := Format(n, places)
		if back, printed, ok := Parse(s); back != n || printed != places || !ok {
			t.Fatalf("%d with %d places is %s, which is %d %d %v", n, places, s, back, printed, ok)
		}
	}
	for want, n := range map[string]int64{"-1.50": -1_500_000, "1.99": 1_999_999, "0.00": 9_999, "-0.01": -10_000} {
		if s := Format(n, 2); s != want {
			t.Errorf("%d: %s, want %s", n, s, want)
		}
	}
	if s := Format(-2_900_000, 0); s != "-2" {
		t.Error(s)
	}
}

// TestParseWhole holds both sides of the bounds.
func TestParseWhole(t *testing.T) {
	for s, want := range map[string]bool{"9007199254740991": true, "9007199254740992": false, "-9007199254740991": true, "-9007199254740992": false, "1.0": false, "": false} {
		if n, ok := ParseWhole(s); ok != want || ok && n != MaxWhole && n != -MaxWhole {
			t.Errorf("%q: %d %v", s, n, ok)
		}
	}
}

func TestQuotient(t *testing.T) {
	for _, c := range []struct {
		n, by  int64
		places int
		want   string
	}{{0, 3, 2, "0.00"}, {1, 3, 2, "0.33"}, {2, 3, 2, "0.67"}, {2, 3, 0, "1"}, {1, 3, 0, "0"}, {1, 2, 0, "1"}, {1, 8, 2, "0.13"}, {1, 201, 2, "0.00"}, {1, 200, 2, "0.01"}, {705, 100, 1, "7.1"}} {
		if got := Quotient(c.n, c.by, c.places); got != c.want {
			t.Errorf("%d/%d: %s, want %s", c.n, c.by, got, c.want)
		}
	}
}
