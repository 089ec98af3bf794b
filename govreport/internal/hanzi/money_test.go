package hanzi

import "testing"

func TestConvertMoney(t *testing.T) {
	for _, c := range []struct{ number, from, to, want string }{
		{"265500", "元", "万元", "26.55"}, {"1", "元", "万元", "0.0001"}, {"0", "元", "万元", "0"}, {"12345.67", "元", "万元", "1.234567"},
		{"1.2", "亿元", "万元", "12000"}, {"1.23456", "亿元", "万元", "12345.6"}, {"007.50", "万元", "万元", "7.5"},
		{"999999999999999999", "元", "万元", "99999999999999.9999"}, {"1000000000000000000", "元", "万元", ""},
		{"", "元", "万元", ""}, {".5", "元", "万元", ""}, {"-1", "元", "万元", ""}, {"1.x", "元", "万元", ""}, {"1,000", "元", "万元", ""},
	} {
		if got, ok := ConvertMoney(c.number, c.from, c.to); got != c.want || ok != (c.want != "") {
			t.Errorf("%s %s: %q %s, want %q", c.number, c.from, got, c.to, c.want)
		}
	}
	for unit, want := range map[string]bool{"元": true, "万元": true, "亿元": true, "件": false, "": false, "千元": false} {
		if IsMoney(unit) != want {
			t.Errorf("%q is money: %t", unit, !want)
		}
	}
}
