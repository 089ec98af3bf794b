package govreport

import (
	"errors"
	"io"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport/internal/strictjson"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// TestDecodeFaults holds that Decode, which walks a document by its model, finds the fault that a plain reading finds, and
// none in a document that is JSON.
func TestDecodeFaults(t *testing.T) {
	rng := rand.New(rand.NewPCG(33, 34))
	for range sweep.Long(20_000, 5_000, 100) {
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
	for document, want := range map[string]string{
		"{\n  \"year\": 2023,\n  ?": "第 3 行第 3 字节：这里不应有“?”", "": "第 1 行第 1 字节：到这里就中断了，后面的内容没有了",
		"{\"名\":x": "第 1 行第 8 字节：这里不应有“x”", "{}\n": "", "{}\n\n]": "第 3 行第 1 字节：这里不应有“]”", "[]": "文档是 JSON，但不是一组数据（花括号）",
	} {
		_, err := Decode([]byte(document))
		if e, ok := err.(*DecodeError); (want != "") != ok || ok && e.In("zh-CN") != want {
			t.Errorf("%q: %v, want %q", document, err, want)
		}
	}
	if _, err := Decode([]byte(`{"year":`)); !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("%v", err)
	}
}
