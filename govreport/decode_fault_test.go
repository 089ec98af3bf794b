package govreport

import (
	"encoding/json"
	"errors"
	"io"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/zfxxgk/annualreport/govreport/internal/strictjson"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// TestDecodeFaults holds that Decode, which walks a document by its model, finds the fault that a plain reading finds, and
// none in a document that is JSON.
func TestDecodeFaults(t *testing.T) {
	rng := rand.New(rand.NewPCG(33, 34))
	for range sweep.Of(20_000, 500) {
		document := randomDocument(rng)
		for range rng.IntN(3) {
			i := rng.IntN(len(document))
			switch rng.IntN(3) {
			case 0:
				document[i] = `{}[]",:\nu0-.e `[rng.IntN(15)]
			case 1:
				document = append(document[:i], document[min(len(document), i+1):]...)
			case 2:
				document = document[:1+i]
			}
		}
		checkFault(t, document)
		if t.Failed() {
			t.Fatalf("document: %s", document)
		}
	}
}

func checkFault(t *testing.T, document []byte) {
	t.Helper()
	r := strictjson.NewReader(document)
	isObject := r.Kind() == '{'
	r.Value()
	r.End()
	_, err := Decode(document)
	var syntax *SyntaxError
	switch fault := r.Fault(); {
	case fault == nil:
		if (err == nil) != isObject {
			t.Errorf("%v, but it is JSON, an object: %v", err, isObject)
		}
	case !errors.As(err, &syntax):
		t.Errorf("%v, want %+v", err, fault)
	case syntax.Offset != fault.Offset || syntax.Pointer != fault.Pointer || syntax.Err.Error() != fault.Err.Error():
		t.Errorf("%+v, want %+v", syntax, fault)
	}
}

// TestSyntaxError holds what a reader of the message sees.
func TestSyntaxError(t *testing.T) {
	for document, want := range map[string]string{
		`{"year":}`:                          `invalid character '}' at start of value within "/year" after offset 8`,
		`{"explanations":[{"cells":{"/a/b":`: `unexpected EOF within "/explanations/0/cells/~1a~1b" after offset 34`,
		`{} {}`:                              `invalid character '{' where the document should end after offset 3`,
		``:                                   `unexpected EOF after offset 0`,
		`{"` + strings.Repeat("长", 100) + `":!}`: `invalid character '!' at start of value within "/` + strings.Repeat("长", 16) + "…" + strings.Repeat("长", 16) +
			`" after offset 304`,
	} {
		_, err := Decode([]byte(document))
		if err == nil || err.Error() != "govreport: read a report from JSON: "+want {
			t.Errorf("%s\n got %v\nwant %s", document, err, want)
		}
	}
	if _, err := Decode([]byte(`{"year":`)); !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("%v", err)
	}
}

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
		if got := quote(s); err != nil || got != string(want) || !utf8.ValidString(got) {
			t.Fatalf("%q: %s, want %s", s, got, want)
		}
		if unquote(quote(s)) != valid {
			t.Fatalf("%q: reads back as %q", s, unquote(quote(s)))
		}
		marshalled, _ := json.Marshal(valid)
		short := strings.NewReplacer(`\u0008`, `\b`, `\u000c`, `\f`).Replace(string(marshalled)) // if it spells them the long way
		if got := string(appendText(nil, s)); got != string(marshalled) && got != short {
			t.Fatalf("%q: %s, want %s", s, got, marshalled)
		}
	}
}
