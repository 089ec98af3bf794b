package hanzi

import (
	"strings"
	"testing"
)

const fullLine = "本年度我局共收到政府信息公开申请十二件其中自然人" // 24 characters

func TestUnwrap(t *testing.T) {
	for text, want := range map[string]string{
		fullLine + "申请1\n2件。":                   fullLine + "申请12件。",
		fullLine + " \r\n申请。\n二":                fullLine + "申请。\n二",
		fullLine + "。\n申请":                      fullLine + "。\n申请",
		fullLine + "；\n申请":                      fullLine + "；\n申请",
		fullLine + "\n（二）申请":                    fullLine + "\n（二）申请",
		fullLine + "\n\n申请":                     fullLine + "\n\n申请",
		fullLine + "\n\u3000\u3000申请":           fullLine + "\n\u3000\u3000申请",
		fullLine + "\n" + fullLine[:63] + "\n甲": fullLine + fullLine[:63] + "甲",
		fullLine + "\n" + fullLine[:60] + "\n甲": fullLine + fullLine[:60] + "\n甲",
		fullLine[:60] + "\n申请":                  fullLine[:60] + "申请",
		fullLine[:57] + "\n申请":                  fullLine[:57] + "\n申请",
		fullLine + "\n":                         fullLine + "\n",
		"":                                      "",
	} {
		if got, _ := Unwrap(text); got != want {
			t.Errorf("%q\n is %q,\nwant %q", text, got, want)
		}
	}
}

// What is found in the joined text is quoted from the source, torn as it is.
func TestUnwrapKeepsPlaces(t *testing.T) {
	text := fullLine + "申请1 \n2件，其中" + fullLine[:54] + "办\n结3件。"
	joined, places := Unwrap(text)
	for found, want := range map[string]string{"12件": "1 \n2件", "2件": "2件", "申请1": "申请1", "办结3件": "办\n结3件", "结": "结", "办": "办", "本年度": "本年度"} {
		at := strings.LastIndex(joined, found)
		if got := places.Source(Segment{at, at + len(found)}).Of(text); at < 0 || got != want {
			t.Errorf("%q stands at %d, quoted %q, want %q", found, at, got, want)
		}
	}
}
