package hanzi

import "testing"

func TestPlainNumber(t *testing.T) {
	for text, want := range map[string]string{
		"":                 "",
		"\x00":             "\x00",
		"2\x007":           "2\x007",
		" 27\n":            "27",
		"\t5120\r\n":       "5120",
		"２７":               "27",
		"26．5５":            "26.55",
		"−3":               "-3",
		"－３":               "-3",
		"—3":               "—3",
		"–3":               "–3",
		"+3":               "+3",
		"1,234":            "1234",
		"１，２３４，５６７":        "1234567",
		"5'120":            "5120",
		"5’120":            "5120",
		"-1,234.5":         "-1234.5",
		"12,34":            "12,34",
		"1234,567":         "1234,567",
		",123":             ",123",
		"1,2345":           "1,2345",
		"1,234'567":        "1,234'567",
		"51\u200b20":       "5120", // nothing shows there
		"\ufeff5\u00ad120": "5120",
		"1,23x":            "1,23x",
		"0,120":            "0120",
	} {
		if got, spaced := PlainNumber(text); got != want || spaced {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// Space is a separator between groups of three digits, and nothing else is.
func TestSpaceInNumbers(t *testing.T) {
	for text, want := range map[string]string{
		"5 120":          "5120",
		"51 200":         "51200",
		"512 000":        "512000",
		"1 234 567":      "1234567",
		"5\u00a0120":     "5120",
		"5\u202f120":     "5120",
		"5\u2009120":     "5120",
		"５\u3000１２０":     "5120",
		"5  120":         "5120",
		"-5 120":         "-5120",
		"1 234.56":       "1234.56",
		" 5 120\n":       "5120",
		"5 \u200b 120":   "5120",
		"5 12":           "",
		"51 20":          "",
		"5 1200":         "",
		"5120 000":       "",
		"1 234 56":       "",
		"1 234,567":      "",
		"1,234 567":      "",
		"0 120":          "",
		"- 120":          "",
		"27 3":           "",
		"12 34.5":        "",
		"5\t120":         "",
		"5\n120":         "",
		"5\r\n120":       "",
		"5\u2028120":     "",
		"5 \t120":        "",
		"5\t 120":        "",
		"5,\n120":        "",
		"1 234\t567":     "",
		"1\u3000234\n56": "",
	} {
		got, spaced := PlainNumber(text)
		if spaced != (want != "") || spaced && got != want {
			t.Errorf("%q: %q, spaced: %t, want %q", text, got, spaced, want)
		}
		if !spaced && IsDigits(got) {
			t.Errorf("%q: %q", text, got)
		}
	}
}
