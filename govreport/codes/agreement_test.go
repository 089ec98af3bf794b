package codes_test

import (
	"math/rand"
	"regexp"
	"testing"
)

// agree holds that a value type's WellFormed and the pattern the schema publishes for it say the same about the samples
// and about many strings a slip away from them.
func agree(t *testing.T, pattern string, wellFormed func(string) bool, samples ...string) {
	t.Helper()
	re := regexp.MustCompile(pattern)
	rnd := rand.New(rand.NewSource(30))
	accepted := 0
	check := func(s string) {
		got, want := wellFormed(s), re.MatchString(s)
		if got != want {
			t.Errorf("WellFormed(%q) = %v, pattern says %v", s, got, want)
		}
		if got {
			accepted++
		}
	}
	for _, sample := range append(samples, "", " ", "\n", "\xff") {
		check(sample)
		for range 400 {
			mutant := sample
			for range 1 + rnd.Intn(3) {
				mutant = mutate(rnd, mutant, samples)
				check(mutant)
			}
		}
	}
	if accepted < len(samples)/2 {
		t.Errorf("only %d strings were well formed; the samples prove little", accepted)
	}
}

// slips are the characters that get typed, or come out of a converter, where others belong.
var slips = []rune("0123456789０１２９abzAIOSVXZbm〔〕[]()（）【】﹝﹞第号年月日-—–－/.,、；;@ \u3000\n\u200b京宁陇国办发函备㐀鿿\U00020000\ufffd转+_")

// mutate returns s with one slip: a character put in, left out, exchanged, doubled, or the tail of another sample.
func mutate(rnd *rand.Rand, s string, samples []string) string {
	runes := []rune(s)
	if len(runes) == 0 {
		return string(slips[rnd.Intn(len(slips))])
	}
	at := rnd.Intn(len(runes))
	before, after := string(runes[:at]), string(runes[at+1:])
	switch rnd.Intn(6) {
	case 0:
		return before + after
	case 1:
		return before + string(runes[at]) + string(runes[at]) + after
	case 2:
		return before + string(slips[rnd.Intn(len(slips))]) + string(runes[at]) + after
	case 3:
		other := []rune(samples[rnd.Intn(len(samples))])
		return before + string(other[min(at, len(other)):])
	case 4:
		return before + string('0'+rune(rnd.Intn(10))) + after
	default:
		return before + string(slips[rnd.Intn(len(slips))]) + after
	}
}
