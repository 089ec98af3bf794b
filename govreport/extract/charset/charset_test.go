package charset_test

import (
	"errors"
	"math/rand/v2"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"

	"github.com/zfxxgk/annualreport/govreport/extract/charset"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// An encoded is an encoding that texts are written in.
type encoded struct {
	name, as string
	encoding.Encoding
	traditional bool // it has no simplified characters
}

var everyEncoding = []encoded{
	{"UTF-8", charset.UTF8, encoding.Nop, false},
	{"UTF-8 with a mark", charset.UTF8, unicode.UTF8BOM, false},
	{"UTF-16LE", charset.UTF16LE, unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), false},
	{"UTF-16BE", charset.UTF16BE, unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), false},
	{"UTF-16LE with a mark", charset.UTF16LE, unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), false},
	{"UTF-16BE with a mark", charset.UTF16BE, unicode.UTF16(unicode.BigEndian, unicode.UseBOM), false},
	{"GBK", charset.GB18030, simplifiedchinese.GBK, false},
	{"GB18030", charset.GB18030, simplifiedchinese.GB18030, false},
	{"Big5", charset.Big5, traditionalchinese.Big5, true},
}

// simplified are texts of many kinds: prose of offices, a table, a page with much markup and little Chinese, a title alone.
var simplified = []string{
	"某某县水利局2023年政府信息公开工作年度报告",
	"一、总体情况\n2023年，我局坚持以公开为常态、不公开为例外，全年通过门户网站发布信息412条，回应群众留言36次，未发生泄密问题。下一步将加强队伍建设。",
	"今天下了一场大雪，孩子们在院子里堆雪人，奶奶煮了一锅热腾腾的羊肉汤。邻居老王说，这样的冬天已经好多年没有见过了。",
	"规章 | 0 | 0 | 0\r\n行政规范性文件 | 4 | 1 | 23\r\n行政许可 | 4459\r\n行政处罚 | 5573\r\n行政事业性收费 | 3756.12\r\n",
	"<!DOCTYPE html><html><head><meta http-equiv=\"Content-Type\" content=\"text/html\"><style>.a{color:red;width:100px}.b{margin:0 auto}</style><script>function f(x){return x*2}</script></head><body><div class=\"a\"><h1>年度报告</h1><table border=\"1\"><tr><td>规章</td><td>0</td></tr></table></div></body></html>",
	strings.Repeat("<td>0</td>", 400) + "公开",
	"（三）监督保障。镕、喆、堃、玥等人名用字，㙍、䶮等生僻字；“三安全一稳定”——第二十条第（五）项，①②③ㄅ。",
}

// traditional are such texts in traditional characters.
var traditional = []string{
	"某某縣水利局2023年政府信息公開工作年度報告",
	"一、總體情況\n2023年，我局堅持以公開為常態、不公開為例外，全年通過門戶網站發佈信息412條，回應群眾留言36次。下一步將加強隊伍建設。",
	"今天下了一場大雪，孩子們在院子裡堆雪人，奶奶煮了一鍋熱騰騰的羊肉湯。鄰居老王說，這樣的冬天已經好多年沒有見過了。",
	"規章 | 0 | 0 | 0\r\n行政規範性文件 | 4 | 1 | 23\r\n行政許可 | 4459\r\n行政處罰 | 5573\r\n",
	"<html><head><style>.a{color:red}</style></head><body><h1>年度報告</h1><table><tr><td>規章</td><td>0</td></tr></table></body></html>",
}

func samples(t testing.TB, e encoded) []string {
	t.Helper()
	if e.traditional {
		return traditional
	}
	data, err := os.ReadFile("../../../testdata/reports/2022-pengyang.txt")
	if err != nil {
		t.Fatal(err)
	}
	list := append(append([]string{}, simplified...), string(data))
	return append(list, traditional...)
}

func encode(t testing.TB, e encoded, text string) []byte {
	t.Helper()
	data, err := e.NewEncoder().Bytes([]byte(text))
	if err != nil {
		t.Fatalf("%s: %v", e.name, err)
	}
	return data
}

// Whole texts come out as they were, in their encoding.
func TestEveryEncoding(t *testing.T) {
	for _, e := range everyEncoding {
		for _, text := range samples(t, e) {
			if e.name == "GBK" {
				text = strings.NewReplacer("㙍", "", "䶮", "").Replace(text)
			}
			got, err := charset.Decode(encode(t, e, text))
			if err != nil {
				t.Errorf("%s: %v: %.60q", e.name, err, text)
				continue
			}
			if got.Text != text || got.Encoding != e.as || len(got.Faults) > 0 {
				t.Errorf("%s: read as %s: %.80q", e.name, got.Encoding, got.Text)
			}
		}
	}
}

// Pieces cut at any byte come out as they were, but for the first characters: half a character, up to where the bytes show
// again where one begins, can be anything.
func TestPieces(t *testing.T) {
	const shortest = 60 // bytes: some twenty characters
	rng := rand.New(rand.NewPCG(5, 6))
	for _, e := range everyEncoding {
		tried, missed := 0, 0
		for _, text := range samples(t, e) {
			if e.name == "GBK" {
				text = strings.NewReplacer("㙍", "", "䶮", "").Replace(text)
			}
			data := encode(t, e, text)
			for range sweep.Of(400, 20) {
				from := rng.IntN(len(data))
				to := from + min(shortest+rng.IntN(4000), len(data)-from)
				if to-from < shortest || !strings.ContainsAny(text, "报報") {
					continue
				}
				tried++
				got, err := charset.Decode(data[from:to])
				inner := strings.TrimRight(got.Text, "\uFFFD")
				if i := strings.LastIndex(inner[:min(len(inner), 30)], "\uFFFD"); i >= 0 { // cut in front
					inner = inner[i+len("\uFFFD"):]
				}
				_, size := utf8.DecodeRuneInString(inner)
				if err != nil || !strings.Contains(text, inner[size:]) || len(got.Text)-len(inner) > 30 {
					if missed++; missed < 4 {
						t.Logf("%s [%d:%d] as %s %v: %.90q", e.name, from, to, got.Encoding, err, got.Text)
					}
				}
			}
		}
		t.Logf("%s: %d of %d pieces missed", e.name, missed, tried)
		if missed*200 > tried {
			t.Errorf("%s: %d of %d pieces missed", e.name, missed, tried)
		}
	}
}

// What a page declares is found out where it is wrong, and not told where it is right.
func TestDeclarations(t *testing.T) {
	for _, x := range []struct {
		head, encoding, declared string
	}{
		{`<meta charset="utf-8">`, "GBK", "utf-8"},
		{`<meta charset="utf-8">`, "UTF-8", ""},
		{`<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=gb2312">`, "UTF-8", "gb2312"},
		{`<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=gb2312">`, "GBK", ""},
		{`<meta http-equiv=Content-Type content="text/html; charset=GBK">`, "GB18030", ""},
		{`<?xml version="1.0" encoding="gb2312"?>`, "UTF-16LE with a mark", "gb2312"},
		{`<?xml version="1.0" encoding="UTF-16"?>`, "UTF-16BE", ""},
		{`<meta charset="iso-8859-1">`, "GBK", "iso-8859-1"},
		{`<meta charset="no-such-thing">`, "GBK", ""},
		{`<meta charset=>`, "GBK", ""},
		{`<meta name="charset" content="x">`, "UTF-8", ""},
		{strings.Repeat("<!-- -->", 500) + `<meta charset="big5">`, "UTF-8", "big5"},
	} {
		for _, e := range everyEncoding {
			if e.name != x.encoding {
				continue
			}
			text := x.head + simplified[1]
			got, err := charset.Decode(encode(t, e, text))
			if err != nil || got.Text != text || got.Declared != x.declared || got.Encoding != e.as {
				t.Errorf("%.40s in %s: %s, declared %q, %v", x.head, x.encoding, got.Encoding, got.Declared, err)
			}
		}
	}
}

// Bytes that are no character are told with their line; the rest is read.
func TestFaults(t *testing.T) {
	gbk := encode(t, everyEncoding[6], simplified[1]+"\n"+simplified[1])
	at := strings.Index(string(gbk), "\n") + 11 // within a character of the second line
	for name, x := range map[string]struct {
		data  []byte
		lines []int
	}{
		"a byte in UTF-8":              {[]byte(simplified[1] + "\xFF。\n第三行\xC0\xAF"), []int{2, 3}},
		"a lost byte in GBK":           {append(append([]byte{}, gbk[:at]...), 0xFF, 0xFF), []int{2, 2}},
		"a mark, then another":         {[]byte("\xEF\xBB\xBF" + simplified[1] + "\n\x81"), []int{3}},
		"damage done before":           {[]byte(simplified[1] + "收到�件"), []int{2}},
		"half of the last of UTF-16":   {encode(t, everyEncoding[2], simplified[1])[:101], nil},
		"an old mark of another order": {append([]byte("\xFF\xFE"), encode(t, everyEncoding[2], simplified[1])...), []int{}},
	} {
		got, err := charset.Decode(x.data)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		lines := []int{}
		for _, f := range got.Faults {
			lines = append(lines, f.Line)
			if !strings.HasPrefix(got.Text[f.Offset:], "\uFFFD") {
				t.Errorf("%s: no U+FFFD at %d", name, f.Offset)
			}
		}
		if x.lines == nil && len(lines) > 0 {
			continue
		}
		if diff := cmp.Diff(x.lines, lines); diff != "" {
			t.Errorf("%s: lines -want +got:\n%s", name, diff)
		}
	}
}

func TestNoText(t *testing.T) {
	rng := rand.New(rand.NewPCG(7, 8))
	noise := make([]byte, 5000)
	for i := range noise {
		noise[i] = byte(rng.IntN(256))
	}
	for name, data := range map[string][]byte{"noise": noise, "zeros": make([]byte, 100), "a picture": []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR\x00\x00\x01\x00\x00\x00\x01\x00\x08\x06\x00\x00\x00\x5c\x72\xa8\x66"),
		"Japanese": []byte("\x93\xfa\x96\x7b\x8c\xea\x82\xcc\x83\x65\x83\x4c\x83\x58\x83\x67\x82\xc5\x82\xb7\x81\x42\x82\xb1\x82\xea\x82\xcd\x95\xf1\x8d\x90\x82\xc5\x82\xcd\x82\xa0\x82\xe8\x82\xdc\x82\xb9\x82\xf1\x81\x42")} {
		if got, err := charset.Decode(data); !errors.Is(err, charset.ErrUnknown) {
			t.Errorf("%s: %s, %.80q", name, got.Encoding, got.Text)
		}
	}
	if got, err := charset.Decode(nil); err != nil || got.Text != "" {
		t.Errorf("nothing: %q, %v", got.Text, err)
	}
}

func FuzzDecode(f *testing.F) {
	for _, e := range everyEncoding {
		for _, text := range samples(f, e)[:2] {
			f.Add(encode(f, e, text))
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		got, err := charset.Decode(data)
		if err != nil {
			return
		}
		if n := strings.Count(got.Text, "\uFFFD"); n != len(got.Faults) {
			t.Errorf("%d faults, %d told", n, len(got.Faults))
		}
	})
}
