package hanzi

import "testing"

func TestSpace(t *testing.T) {
	for _, r := range " \t\r\n\v\f\u0085\u00a0\u1680\u2000\u2009\u200a\u2028\u2029\u202f\u205f\u3000" {
		if !IsSpace(r) || IsInvisible(r) || !IsBlank(r) {
			t.Errorf("%U is space", r)
		}
	}
	for _, r := range "\u200b\u200d\u200e\u200f\u2060\u2064\ufeff\u00ad\ufe00\ufe0f" {
		if IsSpace(r) || !IsInvisible(r) || !IsBlank(r) {
			t.Errorf("%U is invisible", r)
		}
	}
	for _, r := range "0,·、-\u1fff\u2010\u205e\u2065\ufe10\u2027" {
		if IsBlank(r) {
			t.Errorf("%U shows", r)
		}
	}
}

func TestTrim(t *testing.T) {
	for s, want := range map[string]string{"": "", " \u3000\n": "", "\ufeff 5 120\t\r\n": "5 120", "无": "无"} {
		if got := Trim(s); got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
}
