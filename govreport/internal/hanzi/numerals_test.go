package hanzi

import "testing"

func TestNumeral(t *testing.T) {
	for text, want := range map[string]int64{
		"零件": 0, "一件": 1, "两起": 2, "十": 10, "十二件": 12, "二十": 20, "廿": 20, "廿三": 23, "卅一": 31, "九十九": 99, "一百": 100, "百": 100,
		"一百零五": 105, "一百〇五": 105, "三百二十": 320, "两千": 2000, "一千零一": 1001, "两万三千": 23000, "一万": 10000,
		"": -1, "件": -1, "三五件": -1, "二〇二四": -1, "27": -1, "申请": -1,
	} {
		n, length, ok := Numeral(text)
		if !ok {
			n = -1
		}
		if n != want {
			t.Errorf("%s: %d, want %d", text, n, want)
		}
		if rest := text[length:]; ok && rest != "" && rest != "件" && rest != "起" {
			t.Errorf("%s: %s is left", text, rest)
		}
	}
}

func TestOrdinal(t *testing.T) {
	for i, r := range []rune("一二三四五六七八九十") {
		if Ordinal(r) != i+1 || OrdinalCharacter(i+1) != string(r) {
			t.Errorf("%c: %d, %s", r, Ordinal(r), OrdinalCharacter(i+1))
		}
	}
	for _, r := range "零〇两百1１ \uFFFD" {
		if Ordinal(r) != 0 {
			t.Errorf("%c: %d", r, Ordinal(r))
		}
	}
}

func TestYearDigit(t *testing.T) {
	for r, want := range map[rune]int{'零': 0, '〇': 0, '○': 0, 'O': 0, '一': 1, '九': 9, '十': -1, '两': -1, '2': 2, '２': 2, '年': -1} {
		got, ok := YearDigit(r)
		if !ok {
			got = -1
		}
		if got != want || IsYearDigit(r) != ok {
			t.Errorf("%c: %d, want %d", r, got, want)
		}
	}
}
