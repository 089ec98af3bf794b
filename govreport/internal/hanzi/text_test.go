package hanzi

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestIndex(t *testing.T) {
	const text = "收到申请２件，其中a件"
	for _, word := range []string{"收", "收到", "申请", "件", "其中a", "a", "中a件", "撤", "请申", "a件件", ""} {
		if got, want := Index(text, word), strings.Index(text, word); got != want {
			t.Errorf("%q: %d, want %d", word, got, want)
		}
	}
}

func TestSkipIdeographs(t *testing.T) {
	for text, want := range map[string]int{"": 0, "中文": 6, "中文a": 6, "，中": 0, "中\xe8": 4, "a中": 0} {
		if got := SkipIdeographs(text, 0); got != want && got != len(text) {
			t.Errorf("%q: %d, want %d", text, got, want)
		}
	}
}

func TestWords(t *testing.T) {
	const words Words = "本年度 本年 共"
	for text, want := range map[string]struct {
		at, skip, spaced string
		end, in          bool
	}{
		"本年度共本年收到":    {at: "本年度", skip: "收到", spaced: "收到", in: true},
		"共 本年\u3000到": {at: "共", skip: " 本年\u3000到", spaced: "到", in: true},
		"收到共":         {skip: "收到共", spaced: "收到共", end: true, in: true},
		" 收":          {skip: " 收", spaced: "收"},
		"本月":          {skip: "本月", spaced: "本月"},
		"本年":          {at: "本年", end: true, in: true},
		"":            {},
	} {
		if got := words.At(text); got != want.at || words.Begin(text) != (want.at != "") {
			t.Errorf("%q begins with %q, want %q", text, got, want.at)
		}
		if got := words.Skip(text); got != want.skip {
			t.Errorf("%q: %q is left, want %q", text, got, want.skip)
		}
		if got := words.SkipSpaced(text); got != want.spaced {
			t.Errorf("%q: %q is left without space, want %q", text, got, want.spaced)
		}
		if words.End(text) != want.end || words.In(text) != want.in {
			t.Errorf("%q: ends with a word %t, holds one %t", text, words.End(text), words.In(text))
		}
	}
	if none := Words(""); none.In("x") || none.Begin("") || none.End("x") || none.Skip("x") != "x" {
		t.Error("an empty list has no word")
	}
}

func TestFirsts(t *testing.T) {
	var firsts Firsts
	firsts.Add("有待 不够")
	firsts.Add("加强")
	for text, want := range map[string]bool{"有": true, "不": true, "加": true, "强": false, "": false, "有待加强": true, "a": false} {
		if firsts.MayBegin(text, 0) != want {
			t.Errorf("%q: %t", text, !want)
		}
	}
}

// The place is that of 申.
func TestClauseSentenceLine(t *testing.T) {
	for text, want := range map[string]struct{ clause, sentence, line string }{
		"申请":   {"申请", "申请", "申请"},
		"，申请，": {"申请", "，申请，", "，申请，"},
		"甲。2022年，收到1,234件申请；均已答复！乙\n丙": {"收到1,234件申请", "2022年，收到1,234件申请；均已答复", "甲。2022年，收到1,234件申请；均已答复！乙"},
		"甲？乙：申请1,23件。丙":                {"申请1", "乙：申请1,23件", "甲？乙：申请1,23件。丙"},
		"甲\n申请\n乙":                     {"申请", "申请", "申请"},
		"甲,申请?乙":                       {"申请", "甲,申请", "甲,申请?乙"},
	} {
		at := strings.Index(text, "申")
		for _, part := range []struct {
			name string
			got  Segment
			want string
		}{{"clause", Clause(text, at), want.clause}, {"sentence", Sentence(text, at), want.sentence}, {"line", Line(text, at), want.line}} {
			if got := part.got.Of(text); got != part.want || part.got.Start > at || part.got.End < at {
				t.Errorf("%q: the %s is %q, want %q", text, part.name, got, part.want)
			}
		}
	}
}

// The last byte of each mark is that of other characters, too: 々 is not 。, ｟ is not ？.
func TestSentenceAfterEachMark(t *testing.T) {
	for _, mark := range []string{"。", "！", "!", "？", "?", "\n", "々", "偁", "｟", "ぁ", "，", ":"} {
		text := "甲。乙" + mark + "丙申请"
		want := "乙" + mark + "丙申请"
		if r, _ := utf8.DecodeRuneInString(mark); EndsSentence(r) {
			want = "丙申请"
		}
		if got := Sentence(text, strings.Index(text, "申")).Of(text); got != want {
			t.Errorf("%q: the sentence is %q, want %q", text, got, want)
		}
	}
}

// BenchmarkSentence is that of a long text with commas only, at each of its words.
func BenchmarkSentence(b *testing.B) {
	text := strings.Repeat("收到申请5件，", 400)
	b.ReportAllocs()
	for b.Loop() {
		Sentence(text, len(text)-3)
	}
}

// A text without marks is looked at around a place only, and never cut within a character.
func TestAround(t *testing.T) {
	text := strings.Repeat("江", 5000)
	for _, at := range []int{0, 3, 6000, 14997, 15000} {
		if got := Clause(text, at).Of(text); len(got) > 5000 || strings.Trim(got, "江") != "" {
			t.Errorf("at %d: %d bytes", at, len(got))
		}
	}
}

func TestFigure(t *testing.T) {
	for text, want := range map[string]struct {
		quote      string
		millionths int64
		year       bool
	}{
		"共12件":          {"12", 12e6, false},
		"２０２２年":         {"２０２２", 2022e6, true},
		"1,234,567件":    {"1,234,567", 1234567e6, false},
		"1,23":          {"1", 1e6, false},
		"0.295万元":       {"0.295", 295000, false},
		"１．５":           {"１．５", 1500000, false},
		"3。":            {"3", 3e6, false},
		"3.":            {"3", 3e6, false},
		"1899":          {"1899", 1899e6, false},
		"1900":          {"1900", 1900e6, true},
		"2199.5":        {"2199.5", 2199500000, false},
		"2,199":         {"2,199", 2199e6, true},
		"2200":          {"2200", 2200e6, false},
		"1234567890123": {"1234567890123", 123456789012e6, false},
		"没有":            {},
	} {
		f, ok := NextFigure(text, 0)
		if ok != (want.quote != "") || f.Of(text) != want.quote || f.Millionths != want.millionths || f.IsYear() != want.year {
			t.Errorf("%q: %q, %d, a year %t", text, f.Of(text), f.Millionths, f.IsYear())
		}
	}
	f, _ := NextFigure("1件2件", 1)
	if f.Int() != 2 || !f.IsWhole() {
		t.Errorf("the next is %d", f.Int())
	}
}

func TestYears(t *testing.T) {
	for text, want := range map[string]struct {
		year int
		rest string
	}{
		"2022年度共": {2022, "共"}, "２０２２年，": {2022, "，"}, "2022收到": {2022, "收到"}, "12件": {0, "12件"}, "今年": {0, "今年"}, "": {0, ""},
	} {
		if year, rest := SkipYear(text); year != want.year || rest != want.rest {
			t.Errorf("%q: %d and %q", text, year, rest)
		}
	}
	if f, ok := NextYear("5件，202020年2021年", 0); !ok || f.Int() != 202020 {
		t.Errorf("the first before 年 is %d", f.Int())
	}
	if _, ok := NextYear("5件，2021", 0); ok {
		t.Error("no 年 follows")
	}
}

func TestListMark(t *testing.T) {
	for text, want := range map[string]string{
		"一、总体情况": "一、", "（二）依申请": "（二）", "(3)平台": "(3)", "4.监督": "4.", "５．监督": "５．", "6）其他": "6）", "二十一、附": "二十一、", "12、附": "12、",
		"二十一二、附": "", "123、附": "", "一是": "", "（一": "", "（一、": "", "(收到": "", "1件": "", "、": "", "": "", "（）": "", "1,2": "1,",
	} {
		if got := ListMark(text); got != want {
			t.Errorf("%q begins with the mark %q, want %q", text, got, want)
		}
	}
}
