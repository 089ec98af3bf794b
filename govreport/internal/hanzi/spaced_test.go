package hanzi

import (
	"strings"
	"testing"
)

// A ¦ is a space that a program has left within a word or a number, and that is taken out, as ¶ is the end of a line.
func TestSpacesWithin(t *testing.T) {
	for name, text := range map[string]string{
		"single digits":                 "收到申请 1¦4 件，办结 13 件。",
		"without other space":           "收到申请1¦4件，答复2¦0¦6件。",
		"wide digits":                   "收到申请１¦４件。",
		"point":                         "合格率 9¦8¦.¦5 %，收费 0¦.¦5 万元。",
		"thousands":                     "发布信息 1¦,¦2¦8¦6 条。",
		"groups parted by space":        "发布信息 1¦286 条，点击 12¦345¦678 次。",
		"date":                          "2¦0¦2¦4 年 1¦2 月 3¦1 日",
		"month with nought":             "截至 2¦0¦2¦4 年 0¦6 月 0¦8 日",
		"halves of a year":              "自 20¦24 年以来",
		"in a bracket":                  "办结 9 件（其中 1¦2 件网上）",
		"behind a comma":                "其中，1¦2 件为自然人申请。",
		"all characters of a line":      "（二）依¦申¦请¦公¦开。¦全¦年¦收¦到¦申¦请¦1¦4¦件，¦答¦复¦1¦3¦件。\n受理 办结 结转",
		"two spaces are meant":          "全¦年¦收¦到¦申¦请¦1¦4¦件，¦答¦复¦1¦3¦件。  结¦转¦1¦件。",
		"lines of them":                 "全¦年¦收¦到¦政¦府¦信¦息¦公¦开¶申¦请¦十¦二¦件¦，¦全¦部¦答¶复¦。",
		"six characters apart":          "我¦局¦收¦到¦申¦请¦书",
		"a title set wide":              "王 小 明 办 公",
		"a measure is none of a word":   "收到申请 1 4 条例公布",
		"no measure behind":             "予以公开 1 4",
		"nor with a mark":               "予以公开、部分公开为 1 4。",
		"row of a table":                "1 0 0 0 1 0 0 0",
		"row of a table with a name":    "行政许可 1 2 0\n行政处罚 3¦4 件",
		"nought first":                  "行政复议 0 1 件",
		"two that differ":               "收到申请 1 23 件",
		"groups that begin with nought": "收到申请 0 120 件",
		"begins a line":                 "1 2 件申请已办结",
		"numbered":                      "附件 1 2 份，表 1 3 件，第 2 3 条",
		"a list":                        "答复、结转分别为 9 2 件",
		"two spaces":                    "收到申请 1  4 件",
		"list mark":                     "依申请公开：1. 2 件已办结",
		"a name and a column":           "受理 办结 结转 王 小 明 申请 12 件",
		"year behind a number":          "累计 12 2024 年",
		"letters":                       "a 1 b 2 件",
	} {
		printed := strings.NewReplacer("¦", " ", "¶", "\n").Replace(text)
		if got, want := joined(printed), strings.NewReplacer("¦", "", "¶", "").Replace(text); got != want {
			t.Errorf("%s:\n got %q\nwant %q", name, got, want)
		}
	}
}
