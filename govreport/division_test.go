package govreport_test

import (
	"fmt"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
)

func TestDivisionCode(t *testing.T) {
	for _, test := range []struct {
		code       govreport.DivisionCode
		wellFormed bool
		valid      bool
		province   govreport.DivisionCode
		level      govreport.Level
	}{
		{"640000", true, true, "640000", govreport.Province},
		{"640400", true, true, "640000", govreport.Prefecture},
		{"640425", true, true, "640000", govreport.County},
		{"640425100", true, true, "640000", govreport.TownshipLevel},
		{"640425100200", true, true, "640000", ""}, // a village is no level of government
		{"640425100000", true, true, "640000", govreport.TownshipLevel},
		{"640425000000", true, true, "640000", govreport.County},
		{"640000000", true, true, "640000", govreport.Province},
		{"110101", true, true, "110000", govreport.County},
		{"429004", true, true, "420000", govreport.County},
		{"810000", true, true, "810000", govreport.Province},
		{"990000", true, false, "", ""}, // no such province
		{"000000", true, false, "", ""},
		{"", false, false, "", ""},
		{"64042", false, false, "", ""},
		{"6404251", false, false, "", ""},
		{"64042５", false, false, "", ""},
		{"64042x", false, false, "", ""},
	} {
		c := test.code
		if c.WellFormed() != test.wellFormed || c.Valid() != test.valid || c.Province() != test.province || c.Level() != test.level {
			t.Errorf("%q: WellFormed %v, Valid %v, Province %q, Level %q; want %v, %v, %q, %q", c,
				c.WellFormed(), c.Valid(), c.Province(), c.Level(), test.wellFormed, test.valid, test.province, test.level)
		}
	}
}

func TestDivisionCodeContains(t *testing.T) {
	for _, test := range []struct {
		outer, inner govreport.DivisionCode
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

// All 34 provinces are known, each complete in three languages, and no abbreviation stands for two.
func TestDivisionCodeProvinces(t *testing.T) {
	known, abbreviations := 0, map[string]bool{}
	for i := range 100 {
		c := govreport.DivisionCode(fmt.Sprintf("%02d0000", i))
		if !c.Valid() {
			if c.ProvinceName() != (govreport.Text{}) || c.ProvinceAbbreviation() != "" {
				t.Errorf("%q is not valid and has a name", c)
			}
			continue
		}
		known++
		if name := c.ProvinceName(); name.ZhHans == "" || name.ZhHant == "" || name.En == "" {
			t.Errorf("%q: name %+v lacks a language", c, name)
		}
		abbreviations[c.ProvinceAbbreviation()] = true
	}
	if known != 34 || len(abbreviations) != 34 {
		t.Errorf("%d provinces, %d abbreviations; want 34 of each", known, len(abbreviations))
	}
}

func TestDivisionCodePattern(t *testing.T) {
	agree(t, govreport.DivisionCodePattern, func(s string) bool { return govreport.DivisionCode(s).WellFormed() },
		"640000", "640400", "640425", "640425100", "640425100200", "64042", "6404251")
}

func ExampleDivisionCode_Contains() {
	const ningxia, guyuan, pengyang govreport.DivisionCode = "640000", "640400", "640425"
	fmt.Println(ningxia.Contains(pengyang), guyuan.Contains(pengyang), pengyang.Contains(guyuan))
	fmt.Println(pengyang.ProvinceName().ZhHans, pengyang.Level())
	// Output:
	// true true false
	// 宁夏回族自治区 county
}
