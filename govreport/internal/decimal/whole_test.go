package decimal

import (
	"math/rand/v2"
	"strconv"
	"testing"
)

// TestParseInt holds that our reading of whole numbers is strconv's.
func TestParseInt(t *testing.T) {
	check := func(s string) {
		want, err := strconv.ParseInt(s, 10, 64)
		if n, ok := ParseInt(s); ok != (err == nil) || ok && n != want {
			t.Errorf("%q: %d %v, want %d %v", s, n, ok, want, err)
		}
	}
	for _, s := range []string{"", "-", "+", "0", "-0", "+0", "007", "-1", "+1", "--1", "1-", "1 ", "1_0", "0x1", "１", "/", ":", "9223372036854775807", "9223372036854775808",
		"-9223372036854775808", "-9223372036854775809", "18446744073709551616", "00000000000000000000009223372036854775807", "99999999999999999999999"} {
		check(s)
	}
	rng := rand.New(rand.NewPCG(37, 38))
	for range 20_000 {
		b := []byte(strconv.FormatInt(int64(rng.Uint64())>>rng.IntN(64), 10))
		b[rng.IntN(len(b))] = "0123456789-+ "[rng.IntN(13)]
		check(string(b))
	}
}
