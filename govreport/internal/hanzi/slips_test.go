package hanzi_test

import (
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// A text that is nothing but slips, or nothing but what looks like one, is gone through in a straight line. Were the search for one
// kind quadratic, this would take hours.
func TestSlipsOfLongTexts(t *testing.T) {
	const most = 1 << 20
	for _, unit := range []string{"资金", "资金资金，", "一件", "研究", "很多很多，", "的", "层", "信息公开信息公开工作", "2023年", "。", "，。", "。。。", "；;", "（", "）", "“", "\"", "1）", "（〕", "重点，,", "甲,乙，"} {
		text := strings.Repeat(unit, most/len(unit))
		for kind, found := range hanzi.SlipsOf(text) {
			at := 0
			for _, s := range found {
				if s.Start < at || s.End <= s.Start || s.End > len(text) {
					t.Fatalf("%s: of kind %d behind %d a slip is at %v", unit, kind, at, s)
				}
				at = s.End
			}
		}
	}
}
