package hanzi

import "testing"

func TestMeasureAt(t *testing.T) {
	for text, want := range map[string]string{"": "", "件": "件", "件次，": "件次", "条次": "条次", "条": "条", "人次": "人次", "人": "人", "万元整": "万元",
		"元": "元", "申请": "", "例": "例", "万": ""} {
		if got := MeasureAt(text); got != want {
			t.Errorf("%q begins with %q, want %q", text, got, want)
		}
	}
	for measure, want := range map[string]bool{"件": true, "件次": true, "例": true, "人": false, "元": false, "": false, "件件": false} {
		if CountsCases(measure) != want {
			t.Errorf("%q counts cases: %t", measure, !want)
		}
	}
}

func TestUnits(t *testing.T) {
	for text, want := range map[string]string{"": "", "件(含": "件", "亿元": "亿元", "万元": "万元", "元/件": "元", "人": "", "(件)": ""} {
		if got := UnitAt(text); got != want {
			t.Errorf("%q begins with %q, want %q", text, got, want)
		}
		if text != "" && IsUnit(text) != (text == want) {
			t.Errorf("%q is a unit: %t", text, IsUnit(text))
		}
	}
	if IsUnit("") {
		t.Error("nothing is no unit")
	}
}

func TestCutUnit(t *testing.T) {
	for typed, want := range map[string][2]string{
		"27件":       {"27", "件"},
		" ２７ 個 ":    {"２７", "个"},
		"27例":       {"27", "例"},
		"27件次":      {"27", "件次"},
		"27（件）":     {"27", "件"},
		"27 (項)":    {"27", "项"},
		"26.55萬元":   {"26.55", "万元"},
		"0.5亿元":     {"0.5", "亿元"},
		"251000元":   {"251000", "元"},
		"26.55（万元）": {"26.55", "万元"},
		"件":         {"", "件"},
		"27":        {"27", ""},
		"27人":       {"27人", ""},
		"27件）":      {"27件）", ""},
		"27（件":      {"27（件", ""},
		"27件(转发2件)": {"27件(转发2件)", ""},
		"":          {"", ""},
	} {
		if number, unit := CutUnit(typed); number != want[0] || unit != want[1] {
			t.Errorf("%q: %q and %q, want %q", typed, number, unit, want)
		}
	}
}
