package strictjson

import (
	"bytes"
	"math/rand/v2"
	"testing"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// pieces are what texts are put together of: characters of every length, on both sides of the bounds of UTF-8, and what breaks it.
var pieces = []string{
	"a", "彭", "阳", "。", "，", "\n", "\"", "\\", "\x1f", " ", "\x7f", "\u0080", "é", "\u07ff", "\u0800", "\u0fff", "\u1000", "\ud7ff", "\ue000", "\ufffd",
	"\uffff", "😀", "\U0010ffff", "\x80", "\xbf", "\xc0\x80", "\xc1\xbf", "\xe0\x80\x80", "\xe0\x9f\xbf", "\xed\xa0\x80", "\xed\xbf\xbf", "\xf0\x80\x80\x80",
	"\xf4\x90\x80\x80", "\xe5", "\xe5\xbd", "\xff", "abcdefgh", "彭阳彭阳",
}

// What is looked through eight bytes at a time is what is looked through one by one.
func TestSoundTexts(t *testing.T) {
	rng := rand.New(rand.NewPCG(51, 52))
	seen := map[bool]int{}
	for range sweep.Long(2_000_000, 300_000, 50_000) {
		var b []byte
		likely := rng.IntN(len(pieces)) // mostly sound texts, so that much is looked through before the first fault
		for range rng.IntN(12) {
			piece := pieces[rng.IntN(len(pieces))]
			if rng.IntN(8) > 0 {
				piece = pieces[likely%5]
			}
			b = append(b, piece...)
		}
		valid := ValidText(string(b))
		if seen[valid]++; valid != utf8.Valid(b) {
			t.Fatalf("%q: valid %v", b, valid)
		}
		if got, want := bareLen(b), bareLenOneByOne(b); got != want {
			t.Fatalf("%q: %d bytes stand for themselves, want %d", b, got, want)
		}
	}
	if len(seen) != 2 {
		t.Errorf("the texts show too little: %v", seen)
	}
}

func bareLenOneByOne(b []byte) int {
	for i, r := range string(b) {
		if r < ' ' || r == '"' || r == '\\' || r == utf8.RuneError && !bytes.HasPrefix(b[i:], []byte("\ufffd")) {
			return i
		}
	}
	return len(b)
}

// A reader that expects a name reads what one reads that does not, whatever stands there.
func TestLikelyName(t *testing.T) {
	for _, document := range []string{`{"made":1}`, `{"made" :1}`, `{"mad":1}`, `{"madex":1}`, `{"ma\u0064e":1}`, `{"made`, `{"made"`, `{}`, `{made:1}`, `{"":1}`, `{"ma"e":1}`} {
		a, b := NewReader([]byte(document)), NewReader([]byte(document))
		a.Open()
		b.Open()
		name, ok := a.Name()
		likely, is := b.LikelyName("made")
		if string(name) != string(likely) || ok != is || a.Offset() != b.Offset() || ok && a.Plain() != b.Plain() || (a.Fault() == nil) != (b.Fault() == nil) {
			t.Errorf("%s: %q %v at %d, want %q %v at %d", document, likely, is, b.Offset(), name, ok, a.Offset())
		}
	}
}
