package strictjson

import (
	"bytes"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// This file holds the reader against jsontext: both accept the same documents, see the same tokens with the same texts,
// and name the same fault in the same place.

var lenient = []jsontext.Options{jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true)}

// compare holds that both readers say the same of a document.
func compare(t *testing.T, document []byte) {
	t.Helper()
	d := jsontext.NewDecoder(bytes.NewBuffer(document), lenient...)
	value, err := d.ReadValue()
	want := string(value)
	alone := err == nil
	if alone {
		_, end := d.ReadToken()
		alone = end == io.EOF
	}
	r := NewReader(document)
	got := r.Value()
	if string(got) != want {
		t.Errorf("%.300q: value %q, want %q", document, got, want)
	}
	if err != nil {
		compareFaults(t, document, r.Fault(), err)
	}
	r.End()
	if (r.Fault() == nil) != alone || Valid(document) != alone {
		t.Errorf("%.300q: fault %v, want it accepted: %v (%v)", document, r.Fault(), alone, err)
	}
	if got, want := tokens(document), jsontextTokens(document); got != want {
		t.Errorf("%.300q: tokens\n got %s\nwant %s", document, got, want)
	}
	compareText(t, append([]byte(`"`), document...))
}

// compareFaults holds that a fault has the place and the words that jsontext has for it. Where the document ends too
// early, ours is its end; and an object's name is called by that word.
func compareFaults(t *testing.T, document []byte, fault *Fault, err error) {
	t.Helper()
	syntax, ok := err.(*jsontext.SyntacticError)
	switch {
	case fault == nil:
		t.Errorf("%.300q: read, but jsontext says %v", document, err)
	case err == io.EOF || syntax.Err == io.ErrUnexpectedEOF:
		if fault.Err != io.ErrUnexpectedEOF || fault.Offset != len(document) {
			t.Errorf("%.300q: %+v, want the unexpected end", document, fault)
		}
	case !ok || int64(fault.Offset) != syntax.ByteOffset || !sameWords(fault.Err.Error(), syntax.Err.Error()):
		t.Errorf("%.300q: %+v, want %v", document, fault, err)
	}
	if ok && fault != nil && fault.Pointer != string(syntax.JSONPointer) {
		t.Errorf("%.300q: pointer %q, want %q", document, fault.Pointer, syntax.JSONPointer)
	}
}

// sameWords compares two messages. Our spelling of what a reader would not see is simpler than Go's.
func sameWords(got, want string) bool {
	want = strings.Replace(want, "at start of string", "at start of object name", 1)
	simple := `invalid escape sequence "`
	if strings.HasPrefix(want, `invalid character '\`) {
		simple = `invalid character '\`
	}
	if !strings.HasPrefix(want, simple) || got == want {
		return got == want
	}
	return strings.HasPrefix(got, simple[:len(simple)-2]) && strings.HasSuffix(got, want[strings.LastIndexAny(want, "'\"")+1:])
}

// compareText holds that the text of a string, broken ones included, is that of jsontext.
func compareText(t *testing.T, literal []byte) {
	t.Helper()
	got, ok := AppendUnquote(nil, literal)
	want, err := jsontext.AppendUnquote(nil, literal)
	if end := closingQuote(literal); end > 0 && end < len(literal) { // there ours ends, and jsontext minds what follows
		want, err = jsontext.AppendUnquote(nil, literal[:end])
	}
	if closingQuote(literal) == 0 { // nobody reads it, and jsontext keeps back a character that the end cuts
		got = got[:min(len(got), len(want))]
	}
	if string(got) != string(want) || ok != (err == nil) {
		t.Errorf("%.300q: text %q %v, want %q %v", literal, got, ok, want, err)
	}
}

// closingQuote returns the offset behind the quote that closes a string, or 0.
func closingQuote(literal []byte) int {
	for i := 1; i < len(literal); i++ {
		switch literal[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return 0
}

// tokens lists what a reader walks through.
func tokens(document []byte) string {
	var b strings.Builder
	r := NewReader(document)
	listTokens(&b, r)
	r.End()
	if r.Fault() != nil {
		return "fault"
	}
	return b.String()
}

func listTokens(b *strings.Builder, r *Reader) {
	switch r.Kind() {
	case '{':
		b.WriteString("{")
		r.Open()
		for name, ok := r.Name(); ok; name, ok = r.Name() {
			listText(b, name)
			if !bytes.HasPrefix(r.data[r.NameOffset():], name) {
				b.WriteString("the name is not where the reader says")
			}
			listTokens(b, r)
		}
		b.WriteString("}")
	case '[':
		b.WriteString("[")
		r.Open()
		for r.Item() {
			listTokens(b, r)
		}
		b.WriteString("]")
	default:
		if v := r.Value(); v != nil {
			listText(b, v)
		}
	}
}

func listText(b *strings.Builder, literal []byte) {
	b.WriteString(" ")
	if literal[0] == '"' {
		text, ok := AppendUnquote(nil, literal)
		b.WriteString(strconv.FormatBool(ok))
		b.Write(text)
		return
	}
	b.Write(literal)
}

func jsontextTokens(document []byte) string {
	var b strings.Builder
	d := jsontext.NewDecoder(bytes.NewBuffer(document), lenient...)
	for {
		switch kind := d.PeekKind(); kind {
		case '{', '}', '[', ']':
			b.WriteByte(byte(kind))
			if _, err := d.ReadToken(); err != nil {
				return "fault"
			}
		default:
			literal, err := d.ReadValue()
			if err != nil {
				return "fault"
			}
			if b.WriteString(" "); kind != '"' {
				b.Write(literal)
				break
			}
			text, bad := jsontext.AppendUnquote(nil, literal)
			b.WriteString(strconv.FormatBool(bad == nil) + string(text))
		}
		if d.StackDepth() == 0 {
			break
		}
	}
	if _, err := d.ReadToken(); err != io.EOF {
		return "fault"
	}
	return b.String()
}

// realDocuments are the reports and conformance cases of testdata: the long ones, and the lines that are short enough to
// be tried by the thousand.
func realDocuments(t testing.TB) (long, short [][]byte) {
	t.Helper()
	files, _ := filepath.Glob("../../../testdata/*/*.json")
	more, _ := filepath.Glob("../../../testdata/conformance/*.ndjson")
	for _, file := range append(files, more...) {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if filepath.Ext(file) == ".json" {
			long = append(long, data)
			continue
		}
		for line := range bytes.Lines(data) {
			if len(line) < 2000 {
				short = append(short, line)
			}
		}
	}
	if len(long) < 3 || len(short) < 100 {
		t.Fatalf("%d reports and %d short documents in testdata", len(long), len(short))
	}
	return long, short
}

// telling are the bytes on which a reader of JSON decides something.
const telling = "{}[]\",:\\/bfnrtu0123456789+-.eEaAdDcC \t\r\n\v\x00\x1f\x7f\x80\xbf\xc0\xe4\xed\xa0\xff"

// mutate returns a copy of a document with a few bytes changed, lost, doubled or brought in.
func mutate(rng *rand.Rand, document []byte) []byte {
	b := bytes.Clone(document)
	for range 1 + rng.IntN(3) {
		if len(b) == 0 {
			return b
		}
		i := rng.IntN(len(b))
		j := min(len(b), i+1+rng.IntN(8))
		c := telling[rng.IntN(len(telling))]
		switch rng.IntN(6) {
		case 0:
			b[i] = c
		case 1:
			b = append(b[:i], b[j:]...)
		case 2:
			b = bytes.Join([][]byte{b[:i], {c}, b[i:]}, nil)
		case 3:
			b = bytes.Join([][]byte{b[:j], b[i:]}, nil)
		case 4:
			b[i] ^= 1 << rng.IntN(8)
		case 5:
			if rng.IntN(4) == 0 {
				b = b[:i]
			} else {
				escapes := []string{`\ud800`, `\udc00`, `\ud83d\ude00`, `\u12`, `\/`, `\x`, `{"a":`, `1e5`, `-0`, `null`, "\u3000", "\ufeff", "\u201c"}
				b = bytes.Join([][]byte{b[:i], []byte(escapes[rng.IntN(len(escapes))]), b[i:]}, nil)
			}
		}
	}
	return b
}

func TestMutatedDocuments(t *testing.T) {
	long, short := realDocuments(t)
	rng := rand.New(rand.NewPCG(31, 32))
	for i := range sweep.Long(200_000, 50_000, 5_000) {
		document := short[rng.IntN(len(short))]
		if i%500 == 0 {
			document = long[rng.IntN(len(long))]
		}
		if compare(t, mutate(rng, document)); t.Failed() {
			return
		}
	}
}

func FuzzReader(f *testing.F) {
	_, short := realDocuments(f)
	for i := 0; i < len(short); i += 20 {
		f.Add(short[i])
	}
	for _, c := range cases {
		if len(c.document) < 1000 {
			f.Add([]byte(c.document))
		}
	}
	f.Fuzz(func(t *testing.T, document []byte) { compare(t, document) })
}
