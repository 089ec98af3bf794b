package hanzi

import "testing"

func TestDigit(t *testing.T) {
	for r, want := range map[rune]int64{'0': 0, '9': 9, '０': 0, '９': 9, '/': -1, ':': -1, '／': -1, '：': -1, '一': -1} {
		got, ok := Digit(r)
		if !ok {
			got = -1
		}
		if got != want || IsDigit(r) != ok || BeginsWithDigit(string(r)) != ok {
			t.Errorf("%c: %d, want %d", r, got, want)
		}
	}
	if BeginsWithDigit("") {
		t.Error("nothing begins with a digit")
	}
}

func TestIsDigits(t *testing.T) {
	for s, want := range map[string]bool{"": true, "0123456789": true, "１": false, "1 2": false, "-1": false, "1/": false, "1:": false} {
		if IsDigits(s) != want {
			t.Errorf("%q: %t", s, !want)
		}
	}
}

func TestBeginsWithGroup(t *testing.T) {
	for s, want := range map[string]bool{"": false, "12": false, "123": true, "1234": false, "１２３件": true, "123,4": true, "12件": false} {
		if BeginsWithGroup(s) != want {
			t.Errorf("%q: %t", s, !want)
		}
	}
}
