package hanzi

import (
	"strings"
	"testing"
)

func TestIsPlaceholder(t *testing.T) {
	for _, s := range []string{"/", "／", "//", "／／", `\`, "＼", "-", "－", "—", "–", "−", "--", "——", "---", "———", "*", "＊", "**",
		"无", "無", " 无 ", "\u3000/\n", "暂无", "暫無", "暂 无", "暂\n无", "不适用", "不適用", "未涉及", "不涉及", "N/A", "n/a", "\ufeff无"} {
		if !IsPlaceholder(s) {
			t.Errorf("%q says that there is nothing", s)
		}
	}
	for _, s := range []string{"", " ", "0", "零", "///", "----", "***", "无无", "无规章", "没有", "不", "涉及", "/0", "-1", "n", "/\t/", "-\n-", "\t"} {
		if IsPlaceholder(s) {
			t.Errorf("%q is no placeholder", s)
		}
	}
}

// What a list holds is compared with folded text.
func TestListsAreFolded(t *testing.T) {
	for _, list := range []Words{Placeholders, CaseMeasures, otherMeasures, money} {
		seen := map[string]bool{}
		for word := range strings.SplitSeq(string(list), " ") {
			if word == "" || FoldString(word) != word {
				t.Errorf("%q must be written %q", word, FoldString(word))
			}
			for before := range seen {
				if strings.HasPrefix(word, before) && list != Placeholders {
					t.Errorf("%q is never found behind %q", word, before)
				}
			}
			seen[word] = true
		}
	}
}
