package codes_test

import (
	"fmt"
	"testing"

	"github.com/zfxxgk/annualreport/govreport/codes"
)

func TestICP(t *testing.T) {
	for _, test := range []struct {
		number     codes.ICP
		wellFormed bool
		province   codes.Division
	}{
		{"宁ICP备11000053号-1", true, "640000"},
		{"京ICP备05070218号", true, "110000"},
		{"蜀ICP备2021001234号-12", true, "510000"},
		{"陇ICP备05001234号-123", true, "620000"},
		{"甘ICP备05001234号", true, "620000"},
		{"黔ICP备05001234号", true, "520000"},
		{"滇ICP备05001234号", true, "530000"},
		{"陕ICP备05001234号", true, "610000"},
		{"国ICP备05001234号", true, ""}, // no province is called 国
		{"宁ICP备110000531号", false, ""},
		{"宁ICP备1100005号", false, ""},
		{"宁icp备11000053号", false, ""},
		{"宁ICP备11000053", false, ""},
		{"宁ICP备11000053号-", false, ""},
		{"宁ICP备11000053号-1234", false, ""},
		{"宁ICP备 11000053号", false, ""},
		{"ICP备11000053号", false, ""},
		{"宁ICP证110000号", false, ""},
		{"", false, ""},
	} {
		n := test.number
		if n.WellFormed() != test.wellFormed || n.Valid() != (test.province != "") || n.Province().Code != test.province {
			t.Errorf("%q: WellFormed %v, Valid %v, Province %q", n, n.WellFormed(), n.Valid(), n.Province().Code)
		}
	}
}

func TestPublicSecurity(t *testing.T) {
	for _, test := range []struct {
		number             codes.PublicSecurity
		wellFormed         bool
		province, division codes.Division
	}{
		{"宁公网安备64042502000001", true, "640000", "640425"},
		{"宁公网安备64042502000001号", true, "640000", "640425"},
		{"冀公网安备 13030202002230号", true, "130000", "130302"},
		{"湘公网安备 43010302000524", true, "430000", "430103"},
		{"陕公网安备 34060002010001", true, "610000", "340600"}, // in print so; 34 is 安徽
		{"川公网安备51010702000001号", true, "510000", "510107"},
		{"甘公网安备62010202000001号", true, "620000", "620102"},
		{"国公网安备64042502000001号", true, "", "640425"},
		{"宁公网安备  64042502000001", false, "", ""},
		{"宁公网安备6404250200001", false, "", ""},
		{"宁公网安备640425020000011", false, "", ""},
		{"公网安备64042502000001号", false, "", ""},
		{"宁公安网备64042502000001号", false, "", ""},
		{"", false, "", ""},
	} {
		n := test.number
		if n.WellFormed() != test.wellFormed || n.Valid() != (test.province != "") || n.Province().Code != test.province || n.Division() != test.division {
			t.Errorf("%q: WellFormed %v, Valid %v, Province %q, Division %q", n, n.WellFormed(), n.Valid(), n.Province().Code, n.Division())
		}
	}
}

func TestICPPattern(t *testing.T) {
	agree(t, codes.ICPPattern, func(s string) bool { return codes.ICP(s).WellFormed() },
		"宁ICP备11000053号-1", "京ICP备05070218号", "蜀ICP备2021001234号-12", "一ICP备05001234号", "鿿ICP备05001234号", "A㐀ICP备05001234号")
}

func TestPublicSecurityPattern(t *testing.T) {
	agree(t, codes.PublicSecurityPattern, func(s string) bool { return codes.PublicSecurity(s).WellFormed() },
		"宁公网安备64042502000001", "宁公网安备64042502000001号", "冀公网安备 13030202002230号", "湘公网安备 43010302000524")
}

// Both kinds of filing number begin with what every province is called.
func TestFilingsKnowEveryProvince(t *testing.T) {
	for _, p := range codes.Provinces() {
		icp := codes.ICP(p.Abbreviation() + "ICP备11000053号")
		security := codes.PublicSecurity(p.Abbreviation() + "公网安备64042502000001")
		if icp.Province() != p || security.Province() != p {
			t.Errorf("%s reads as %q, %s as %q; want %q", icp, icp.Province().Code, security, security.Province().Code, p.Code)
		}
	}
}

func ExamplePublicSecurity_Division() {
	n := codes.PublicSecurity("陕公网安备 34060002010001")
	fmt.Println(n.Province().Name, n.Division().Province().Name)
	// Output: 陕西省 安徽省
}
