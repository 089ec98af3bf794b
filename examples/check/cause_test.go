package main

import (
	"errors"
	"io/fs"
	"strings"
	"syscall"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
)

// Nothing in English stands in what is said in Chinese of an error of the system, of the flags or of JSON.
func TestCausesAreInTheLanguage(t *testing.T) {
	for _, err := range []error{
		&fs.PathError{Op: "write", Path: "x", Err: syscall.ENOSPC}, syscall.EIO, syscall.ELOOP, syscall.ETIMEDOUT, errors.New("short write"),
	} {
		for _, lang := range govreport.Languages() {
			o := options{lang: lang}
			if text := o.cause(err); text == "" || hasEnglish(text) != (lang == govreport.En) {
				t.Errorf("%v in %s: %s", err, lang, text)
			}
		}
	}
	for _, args := range [][]string{{"-draft=maybe", "x"}, {"-=x"}, {"-nonsense"}, {"-lang"}} {
		if _, _, said := runWith(t, strings.NewReader(""), args...); !strings.Contains(said, "用法") || strings.Contains(said, "parse") || strings.Contains(said, "syntax") {
			t.Errorf("%v: %s", args, said)
		}
	}
	for _, document := range []string{`{"year":}`, `{"a":"\q"}`, `{"a":1`, "\xef\xbb\xbf\xef\xbb\xbf{}", "[1]", strings.Repeat("[", 20_000)} {
		_, out, _ := runWith(t, strings.NewReader(document), "-")
		last := strings.NewReplacer("JSON", "", "BOM", "", "\\q", "").Replace(lastLine(out))
		if hasEnglish(last) {
			t.Errorf("%.20q: %s", document, last)
		}
	}
}

func hasEnglish(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return r >= 'a' && r <= 'z' })
}

// A line of NDJSON that was cut short is named by its own number, and said to be cut short.
func TestTruncatedLine(t *testing.T) {
	lines := "{\"year\":2022}\n{\"year\":2022,\"title\":\"x\n{\"year\":2022}\n"
	_, out, _ := runWith(t, strings.NewReader(""), "-draft", "-format", "ndjson", write(t, "x.ndjson", lines))
	if !strings.Contains(out, `"line":2,"error":"JSON 有误（第 2 行第 24 字节）：到这里就中断了`) {
		t.Errorf("%s", out)
	}
}

// -lang takes the tags that people have; one that there is not is wrong usage.
func TestLanguageTags(t *testing.T) {
	for tag, word := range map[string]string{"en-US": "Verdict", "EN": "Verdict", "zh-TW": "結論", "zh-HK": "結論", "zh_CN": "结论", "zh": "结论", "zh-Hant-CN": "結論"} {
		if _, out, _ := runWith(t, strings.NewReader(""), "-lang", tag, "testdata/good.json"); !strings.Contains(out, word) {
			t.Errorf("%s: %s", tag, lastLine(out))
		}
	}
	for _, tag := range []string{"fr", "", "english", "de-CN"} {
		if status, _, said := runWith(t, strings.NewReader(""), "-lang", tag, "testdata/good.json"); status != 2 || !strings.Contains(said, "zh-Hant") {
			t.Errorf("%q: %d %s", tag, status, said)
		}
	}
}
