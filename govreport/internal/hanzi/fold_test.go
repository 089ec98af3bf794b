package hanzi

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestFold(t *testing.T) {
	for s, want := range map[string]string{
		"行政複議":             "行政复议",
		"答覆、反复":            "答复、反复",
		"（一）【二】":           "(一)(二)",
		"１２，３４５．６":         "12,345.6",
		"本机关　其它  处理":       "本机关其他处理",
		"“甲”「乙」":           `"甲""乙"`,
		"—－–−":             "----",
		"⼀⽉⾏政":             "一月行政", // radicals
		"\u200b行\ufeff政\t": "行政",
		"abc XYZ":          "abcXYZ",
		"行政1,5":            "行政1,5",
		"行\xff政":           "行\ufffd政",
		"\ufffd":           "\ufffd",
		"":                 "",
	} {
		if got := FoldString(s); got != want {
			t.Errorf("%q is folded to %q, want %q", s, got, want)
		}
	}
}

// A place in the simplified text is the same place in the text, whatever bytes it holds.
func TestSimplifyKeepsPlaces(t *testing.T) {
	for text, want := range map[string]string{
		"收到申請２件":     "收到申请２件",
		"其它處理（發）":    "其它处理（发）",
		"請\xff\xe8請": "请\xff\xe8请",
		"没有什么":       "没有什么",
		"":           "",
	} {
		if got := Simplify(text); got != want || len(got) != len(text) {
			t.Errorf("%q is simplified to %q, want %q", text, got, want)
		}
	}
}

// What is folded to is not folded itself, each form is folded to one, and ideographs keep their length.
func TestFormsAreFoldedOnce(t *testing.T) {
	seen := map[rune]bool{}
	eachForm(marks+spellings+variants, func(form, plain rune) {
		if seen[form] {
			t.Errorf("%c is listed twice", form)
		}
		seen[form] = true
		if Fold(plain) != plain || Fold(form) != plain {
			t.Errorf("%c is folded to %c, which is folded to %c", form, Fold(form), Fold(plain))
		}
	})
	eachForm(variants, func(form, plain rune) {
		if !IsIdeograph(form) || !IsIdeograph(plain) {
			t.Errorf("%c and %c are not of the block that is looked up", form, plain)
		}
	})
	if n := utf8.RuneCountInString(kangxi); n != kangxiCount || len(kangxi) != 3*n {
		t.Errorf("%d radicals", n)
	}
}

func BenchmarkSimplify(b *testing.B) {
	text := strings.Repeat("本年度共收到政府信息公开申请二十七件，均已按期答复。", 1000)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Simplify(text)
	}
}
