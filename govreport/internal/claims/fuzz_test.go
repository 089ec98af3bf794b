package claims_test

import (
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/claims"
	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// Whatever a text is, what is read of it are segments of it, in their order; the same text reads the same again, in a reader that has
// read another before; and a sentence put in front of it changes nothing behind it.
func FuzzRead(f *testing.F) {
	data, err := os.ReadFile("../../../testdata/claims/sentences.txt")
	if err != nil {
		f.Fatal(err)
	}
	for line := range strings.SplitSeq(string(data), "\n") {
		f.Add(strings.TrimPrefix(line, "+"))
	}
	var used claims.Reader
	f.Fuzz(func(t *testing.T, text string) {
		text = hanzi.Simplify(text)
		var fresh claims.Reader
		read := fresh.Read(bureau(), []string{text})
		for _, m := range read.Mentions {
			holdSegment(t, text, m.Segment)
		}
		for i := range read.Claims {
			claim := &read.Claims[i]
			holdSegment(t, text, claim.Segment)
			if claim.Cells[0] == 0 || claim.Cells[0]>>claims.Bits != 0 || claim.Number.Millionths < 0 {
				t.Errorf("%q claims %d of the cells %b", claim.Of(text), claim.Number.Millionths, claim.Cells[0])
			}
		}
		for i := range read.Shares {
			holdSegment(t, text, read.Shares[i].Segment)
		}
		for i := range read.Totals {
			holdSegment(t, text, read.Totals[i].Segment)
		}
		want := strings.Join(told(read), "; ")
		if got := strings.Join(told(used.Read(bureau(), []string{text})), "; "); got != want {
			t.Errorf("a used reader reads %q, a new one %q", got, want)
		}
		const before = "本报告共六个部分。\n"
		if got := strings.Join(told(fresh.Read(bureau(), []string{before + text})), "; "); got != want {
			t.Errorf("behind another paragraph it reads %q, alone %q", got, want)
		}
	})
}

func holdSegment(t *testing.T, text string, s hanzi.Segment) {
	t.Helper()
	if s.Start < 0 || s.Start > s.End || s.End > len(text) {
		t.Fatalf("%d to %d of %d bytes", s.Start, s.End, len(text))
	}
	if utf8.ValidString(text) && !utf8.ValidString(s.Of(text)) {
		t.Errorf("%q is torn", s.Of(text))
	}
}
