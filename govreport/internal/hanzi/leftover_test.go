package hanzi

import "testing"

// TestLeftover holds what a template left, and beside each what is written so on purpose.
func TestLeftover(t *testing.T) {
	for text, want := range map[string]string{
		"现将（单位名称）2023年度报告公布": "（单位名称）", "此处填写电话": "此处填", "现将（某单位）公布": "", "此处": "",
		"××县人民政府": "××", "原告××县人民政府": "", "×县": "", "共收到××件": "××", "2×3件": "", "张××": "", "××××": "××××", "xx.gov.cn": "",
		"20××年": "××", "20X年": "X", "2023年×月": "×", "3×月": "", "占×%": "×", "8×%": "", "受理×件": "×", "第×件": "", "（××）": "××", "（××公司": "",
		"***局": "***", "**局": "", "***说": "", "20***年": "***", "138****1234": "",
		"电话___": "___", "电话__": "", "20__年": "__", "a___b": "",
		"○○局": "○○", "二○○件": "", "共○○件": "○○", "○局": "",
		"某某县人民政府": "某某", "李某某": "", "某某办理": "", "某县": "", "某某某县": "",
	} {
		start, end := Leftover(text, false)
		if got := text[start:end]; got != want || (end > 0) != (want != "") {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
	if _, end := Leftover("某某县人民政府", true); end != 0 {
		t.Error("某某 is a name in a specimen")
	}
	if _, end := Leftover("某某县××局", true); end == 0 {
		t.Error("a specimen may have other leftovers")
	}
}

func TestSingleNumeral(t *testing.T) {
	for r, want := range map[rune]int{'7': 7, '７': 7, '七': 7, '十': 10, '章': 0, 'x': 0, '0': 0} {
		if got := SingleNumeral(r); got != want {
			t.Errorf("%c: %d, want %d", r, got, want)
		}
	}
}
