package balance

import "testing"

func TestMisread(t *testing.T) {
	for _, c := range []struct {
		now, old int64
		want     Slip
	}{
		{72, 27, Transposed}, {722, 227, Unknown}, {1243, 1234, Transposed}, {1324, 1234, Transposed}, {2134, 1234, Transposed}, {2143, 1234, Unknown},
		{120, 12, ZeroAtEnd}, {12, 120, ZeroAtEnd}, {12, 1200, Unknown},
		{13, 12, WrongDigit}, {5, 6, Unknown}, {10, 19, WrongDigit}, {23, 12, Unknown},
		{123, 13, DigitCount}, {13, 123, DigitCount}, {123, 12, DigitCount}, {1234, 12, Unknown},
		{7, 0, Omitted}, {0, 7, Unknown},
	} {
		if got, _ := misread(c.now, c.old); got != c.want {
			t.Errorf("%d for %d is %d, want %d", c.old, c.now, got, c.want)
		}
	}
}

func TestGlued(t *testing.T) {
	for _, c := range []struct {
		a, b, c int64
		want    bool
	}{
		{12, 3, 123, true}, {1, 23, 123, true}, {1, 0, 10, true}, {0, 12, 12, false}, {12, 3, 132, false}, {1, 3, 103, false},
		{9_007_199_254_740_991, 9_007_199_254_740_991, 1, false},
	} {
		if got := glued(c.a, c.b, c.c); got != c.want {
			t.Errorf("%d and %d are glued to %d: %v", c.a, c.b, c.c, got)
		}
	}
}
