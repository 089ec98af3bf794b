package codes_test

import (
	"fmt"
	"testing"

	"github.com/zfxxgk/annualreport/govreport/codes"
)

func TestSite(t *testing.T) {
	for _, test := range []struct {
		code              codes.Site
		wellFormed, valid bool
		division          codes.Division
	}{
		{"6404250004", true, true, "640425"}, // 彭阳
		{"1303000020", true, true, "130300"}, // 秦皇岛
		{"4300000077", true, true, "430000"}, // 湖南
		{"3406000012", true, true, "340600"}, // 淮北
		{"bm55000001", true, true, ""},
		{"9904250004", true, false, "990425"}, // no such province
		{"BM55000001", false, false, ""},
		{"bm5500000", false, false, ""},
		{"bmbm550000", false, false, ""},
		{"640425000", false, false, ""},
		{"64042500041", false, false, ""},
		{"6404250004 ", false, false, ""},
		{"", false, false, ""},
	} {
		division, ok := test.code.Division()
		if test.code.WellFormed() != test.wellFormed || test.code.Valid() != test.valid || division != test.division || ok != (division != "") {
			t.Errorf("%q: WellFormed %v, Valid %v, Division %q, %v", test.code, test.code.WellFormed(), test.code.Valid(), division, ok)
		}
	}
}

func TestSitePattern(t *testing.T) {
	agree(t, codes.SitePattern, func(s string) bool { return codes.Site(s).WellFormed() },
		"6404250004", "1303000020", "4300000077", "3406000012", "bm55000001", "bm05000001")
}

func ExampleSite_Division() {
	region, _ := codes.Site("6404250004").Division()
	_, named := codes.Site("bm55000001").Division()
	fmt.Println(region, named)
	// Output: 640425 false
}
