package decimal

import (
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"
)

// TestReadWhole holds both sides of each edge, and exponents that no number could be written out for.
func TestReadWhole(t *testing.T) {
	for literal, want := range map[string]int64{
		"0": 0, "-0": 0, "0.00": 0, "0e99": 0, "-0E-99": 0, "27": 27, "27.0": 27, "1e2": 100, "1E+2": 100, "2700e-2": 27, "0.27e2": 27,
		"9007199254740991": MaxWhole, "-9007199254740991": -MaxWhole, "9007199254740991.000": MaxWhole, "90071992547409910e-1": MaxWhole,
		"100000000000000000000e-20": 1,
	} {
		if n, is := ReadWhole(literal); n != want || is != Whole {
			t.Errorf("%s: %d %d", literal, n, is)
		}
	}
	for literal, want := range map[string]Wholeness{
		"9007199254740992": Huge, "-9007199254740992": Huge, "1e16": Huge, "1e999999999": Huge, "1e99999999999999999999": Huge, "12345678901234567890": Huge,
		"27.5": Broken, "1e-1": Broken, "1e-400": Broken, "1e-99999999999999999999": Broken, "9007199254740991.5": Broken,
	} {
		if n, is := ReadWhole(literal); n != 0 || is != want {
			t.Errorf("%s: %d %d, want %d", literal, n, is, want)
		}
	}
}

// TestReadWholeIsExact holds the reading against fractions of any length.
func TestReadWholeIsExact(t *testing.T) {
	rng := rand.New(rand.NewPCG(39, 40))
	digits := func(most int) string {
		var b strings.Builder
		for range 1 + rng.IntN(most) {
			b.WriteByte("0000123456789"[rng.IntN(13)])
		}
		return b.String()
	}
	limit := big.NewInt(MaxWhole)
	for range 50_000 {
		literal := []string{"", "-"}[rng.IntN(2)] + digits(20)
		if rng.IntN(2) == 0 {
			literal += "." + digits(8)
		}
		if rng.IntN(2) == 0 {
			literal += "e" + []string{"", "+", "-"}[rng.IntN(3)] + digits(2)
		}
		exact, ok := new(big.Rat).SetString(literal)
		if !ok {
			t.Fatal(literal)
		}
		want := Whole
		switch {
		case !exact.IsInt():
			want = Broken
		case exact.Num().CmpAbs(limit) > 0:
			want = Huge
		}
		n, is := ReadWhole(literal)
		if is != want || is == Whole && exact.Num().Int64() != n {
			t.Fatalf("%s: %d %d, want %s %d", literal, n, is, exact, want)
		}
	}
}

func TestIsNumber(t *testing.T) {
	for literal, want := range map[string]bool{"": false, "0": true, "9": true, "-1": true, "null": false, `"1"`: false, "/": false, ":": false} {
		if got := IsNumber(literal); got != want {
			t.Errorf("%s: %v", literal, got)
		}
	}
}
