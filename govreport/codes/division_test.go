package codes_test

import (
	"fmt"
	"testing"

	"github.com/zfxxgk/annualreport/govreport/codes"
)

func TestDivision(t *testing.T) {
	for _, test := range []struct {
		code       codes.Division
		wellFormed bool
		valid      bool
		province   codes.Division
		depth      int
	}{
		{"640000", true, true, "640000", 1},
		{"640400", true, true, "640000", 2},
		{"640425", true, true, "640000", 3},
		{"640425100", true, true, "640000", 4},
		{"640425100200", true, true, "640000", 5},
		{"640425100000", true, true, "640000", 4},
		{"640425000000", true, true, "640000", 3},
		{"640000000", true, true, "640000", 1},
		{"110101", true, true, "110000", 3},
		{"429004", true, true, "420000", 3},
		{"810000", true, true, "810000", 1},
		{"990000", true, false, "", 0}, // no such province
		{"000000", true, false, "", 0},
		{"", false, false, "", 0},
		{"64042", false, false, "", 0},
		{"6404251", false, false, "", 0},
		{"64042５", false, false, "", 0},
		{"64042x", false, false, "", 0},
	} {
		c := test.code
		if c.WellFormed() != test.wellFormed || c.Valid() != test.valid || c.Province().Code != test.province || c.Depth() != test.depth {
			t.Errorf("%q: WellFormed %v, Valid %v, Province %q, Depth %d; want %v, %v, %q, %d", c,
				c.WellFormed(), c.Valid(), c.Province().Code, c.Depth(), test.wellFormed, test.valid, test.province, test.depth)
		}
	}
}

func TestDivisionContains(t *testing.T) {
	for _, test := range []struct {
		outer, inner codes.Division
		want         bool
	}{
		{"640000", "640400", true},
		{"640000", "640425", true},
		{"640400", "640425", true},
		{"640425", "640425", true},
		{"640425", "640425100", true},
		{"640425100", "640425100200", true},
		{"640425", "640425000000", true},
		{"640425000000", "640425", true},
		{"640425", "640400", false},
		{"640400", "640300", false},
		{"640000", "650000", false},
		{"640400", "641000", false}, // 6404 and 6410 share only digits
		{"641000", "641025", true},
		{"000000", "640425", false}, // no code contains everything
		{"640000", "", false},
		{"", "640000", false},
		{"64", "640000", false},
	} {
		if got := test.outer.Contains(test.inner); got != test.want {
			t.Errorf("%q.Contains(%q) = %v", test.outer, test.inner, got)
		}
	}
}

// All 34 provinces are known, each by its name, and no abbreviation stands for two.
func TestProvinces(t *testing.T) {
	abbreviations := map[string]bool{}
	for _, p := range codes.Provinces() {
		if !p.Code.Valid() || p.Code.Province() != p || p.Code.Depth() != 1 {
			t.Errorf("%q is not the province it is", p.Code)
		}
		if p.Name == "" {
			t.Errorf("%q has no name", p.Code)
		}
		abbreviations[p.Abbreviation()] = true
	}
	known := 0
	for i := range 100 {
		if codes.Division(fmt.Sprintf("%02d0000", i)).Valid() {
			known++
		}
	}
	if len(codes.Provinces()) != 34 || known != 34 || len(abbreviations) != 34 {
		t.Errorf("%d provinces, %d of them by their digits, %d abbreviations; want 34 of each", len(codes.Provinces()), known, len(abbreviations))
	}
}

func TestProvinceAt(t *testing.T) {
	for text, want := range map[string]codes.Division{
		"宁政办发": "640000", "寧政辦發": "640000", "陇ICP备": "620000", "臺": "710000", "彭政办发": "", "A": "", "": "", "\xff": "",
	} {
		if got := codes.ProvinceAt(text).Code; got != want {
			t.Errorf("%q begins with %q, want %q", text, got, want)
		}
	}
}

// A caller's own list of provinces is its own.
func TestProvincesAreCopied(t *testing.T) {
	codes.Provinces()[0].Code = ""
	if codes.Provinces()[0].Code != "110000" {
		t.Error("a caller can change the provinces")
	}
}

func TestDivisionDistance(t *testing.T) {
	for _, test := range []struct {
		one, other codes.Division
		want       codes.Distance
	}{
		{"640425", "640425", codes.Together},
		{"640425", "640000", codes.Together},
		{"640425", "640425100", codes.Together},
		{"640425", "640402", codes.OtherCounty},
		{"640425", "640300", codes.OtherPrefecture},
		{"640425", "620000", codes.OtherProvince},
		{"110101", "110229", codes.OtherCounty}, // a 直辖市 has no prefectures
		{"640425", "990000", codes.Together},    // a code that says nothing
		{"640425", "", codes.Together},
	} {
		if got, back := test.one.DistanceTo(test.other), test.other.DistanceTo(test.one); got != test.want || back != test.want {
			t.Errorf("from %q to %q: %d, and back %d; want %d", test.one, test.other, got, back, test.want)
		}
	}
}

func TestDivisionOfNoProvince(t *testing.T) {
	for code, want := range map[codes.Division]bool{
		"990000": false, "660000": false, "100000": false, "100100": true, "980000": true, "640425": false, "98000": false, "": false,
	} {
		if got := code.OfNoProvince(); got != want {
			t.Errorf("%q: OfNoProvince %v", code, got)
		}
	}
}

func TestDivisionPattern(t *testing.T) {
	agree(t, codes.DivisionPattern, func(s string) bool { return codes.Division(s).WellFormed() },
		"640000", "640400", "640425", "640425100", "640425100200", "64042", "6404251")
}

func ExampleDivision_Contains() {
	const ningxia, guyuan, pengyang codes.Division = "640000", "640400", "640425"
	fmt.Println(ningxia.Contains(pengyang), guyuan.Contains(pengyang), pengyang.Contains(guyuan))
	fmt.Println(pengyang.Province().Name, pengyang.Depth())
	// Output:
	// true true false
	// 宁夏回族自治区 3
}
