package strictjson

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
)

// TestQuote holds the spelling of texts against jsontext, and against the standard library where it escapes markup.
func TestQuote(t *testing.T) {
	rng := rand.New(rand.NewPCG(35, 36))
	parts := []string{"a", "<", ">", "&", `"`, `\`, "/", "\u2028", "\u2029", "\u2027", "\u202a", "\u2fff", "彭", "𠮷", "\x7f", "\u0080", "\uFFFD", "\uFEFF", "\xe2", "\xe2\x80", "\xff"}
	for c := range rune(' ') {
		parts = append(parts, string(c))
	}
	for range 20_000 {
		var s string
		for range rng.IntN(6) {
			s += parts[rng.IntN(len(parts))]
		}
		valid := strings.ToValidUTF8(s, "\uFFFD")
		want, err := jsontext.AppendQuote(nil, valid)
		if got := Quote(s); err != nil || got != string(want) || !utf8.ValidString(got) {
			t.Fatalf("%q: %s, want %s", s, got, want)
		}
		if Unquote(Quote(s)) != valid {
			t.Fatalf("%q: reads back as %q", s, Unquote(Quote(s)))
		}
		marshalled, _ := json.Marshal(valid)
		short := strings.NewReplacer(`\u0008`, `\b`, `\u000c`, `\f`).Replace(string(marshalled)) // if it spells them the long way
		if got := string(AppendText(nil, s)); got != string(marshalled) && got != short {
			t.Fatalf("%q: %s, want %s", s, got, marshalled)
		}
	}
}

// TestAppendCompact holds what is passed on against the standard library.
func TestAppendCompact(t *testing.T) {
	rng := rand.New(rand.NewPCG(43, 44))
	parts := []string{" ", "\t", "\r\n", `"a b"`, `"<&>"`, `"\" "`, `"\\"`, "\"\u2028\u2029\"", "\"\u202a\"", `{"x" : 1}`, "[ ]", "-0.50", "null"}
	for range 5_000 {
		var items []string
		for range rng.IntN(5) {
			items = append(items, " "+parts[3+rng.IntN(len(parts)-3)]+parts[rng.IntN(3)])
		}
		literal := "[" + strings.Join(items, ",") + "\n]"
		var compact, want bytes.Buffer
		if err := json.Compact(&compact, []byte(literal)); err != nil {
			t.Fatal(err)
		}
		json.HTMLEscape(&want, compact.Bytes())
		if got := AppendCompact(nil, literal); string(got) != want.String() {
			t.Fatalf("%q: %s, want %s", literal, got, want.String())
		}
	}
}

func TestUnquoteLiteral(t *testing.T) {
	for literal, want := range map[string]string{`"a\n"`: "a\n", `""`: "", "": "", "27.0": "27.0", "null": "null", `"\ud800"`: "\uFFFD"} {
		if got := Unquote(literal); got != want {
			t.Errorf("%s: %q, want %q", literal, got, want)
		}
	}
}
