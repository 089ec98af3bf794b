package codes_test

import (
	"fmt"
	"testing"

	"github.com/zfxxgk/annualreport/govreport/codes"
)

func TestParse(t *testing.T) {
	for name, kind := range map[string]struct {
		parse  func(string) (string, bool)
		text   []string
		want   string
		wrong  []string
		itself []string
	}{
		"division": {as(codes.ParseDivision), []string{"640425", " ６４０４２５ ", "640 425"}, "640425",
			[]string{"", "64042", "6404a5", "地区640425"}, []string{"640425100", "640425100200"}},
		"credit": {as(codes.ParseCredit), []string{"12620600MB0523338C", "12620600mb0523338c", "１２６２０６００ＭＢ０５２３３３８Ｃ", "126206 00MB 0523338 C"}, "12620600MB0523338C",
			[]string{"", "12620600MB0523338", "12620600IB0523338C"}, []string{"11330700099033995H"}},
		"site": {as(codes.ParseSite), []string{"bm55000001", "BM 55000001", "ｂｍ５５０００００１"}, "bm55000001",
			[]string{"", "bm5500001", "am55000001"}, []string{"6404250004"}},
		"icp": {as(codes.ParseICP), []string{"宁ICP备11000053号-1", "宁icp备11000053号-1", "寧ICP備11000053號－1", "宁ICP备 11000053 号 — 1"}, "宁ICP备11000053号-1",
			[]string{"", "ICP备11000053号-1", "宁ICP证11000053号", "备案号：宁ICP备11000053号"}, []string{"蜀ICP备2021001234号-12"}},
		"public security": {as(codes.ParsePublicSecurity), []string{"宁公网安备64042502000001号", "寧公網安備 ６４０４２５０２０００００１號"}, "宁公网安备64042502000001号",
			[]string{"", "公网安备64042502000001号", "宁公网安备6404250200001号"}, []string{"宁公网安备64042502000001"}},
		"postcode": {as(codes.ParsePostcode), []string{"756500", "７５６５００", "7 5 6 5 0 0"}, "756500", []string{"", "75650", "邮编756500"}, []string{"000000"}},
	} {
		for _, text := range append(kind.text, kind.want) {
			if got, ok := kind.parse(text); got != kind.want || !ok {
				t.Errorf("%s: %q reads as %q, %v; want %q", name, text, got, ok, kind.want)
			}
		}
		for _, text := range kind.wrong {
			if got, ok := kind.parse(text); got != "" || ok {
				t.Errorf("%s: %q reads as %q", name, text, got)
			}
		}
		for _, text := range kind.itself {
			if got, ok := kind.parse(text); got != text || !ok {
				t.Errorf("%s: %q reads as %q, %v", name, text, got, ok)
			}
		}
	}
}

// as lets the kinds stand in one table.
func as[T ~string](parse func(string) (T, bool)) func(string) (string, bool) {
	return func(text string) (string, bool) {
		code, ok := parse(text)
		return string(code), ok
	}
}

func ExampleParseICP() {
	number, ok := codes.ParseICP("寧ＩＣＰ備 11000053號－1")
	fmt.Println(number, ok, number.Province().Name)
	// Output: 宁ICP备11000053号-1 true 宁夏回族自治区
}

func ExampleParseCredit() {
	code, ok := codes.ParseCredit("12620600mb 0523338c")
	fmt.Println(code, ok, code.Valid(), code.Division().Province().Name)
	// Output: 12620600MB0523338C true true 甘肃省
}

func ExampleParseDivision() {
	code, ok := codes.ParseDivision("６４０４２５")
	fmt.Println(code, ok, code.Depth())
	// Output: 640425 true 3
}

func ExampleParsePublicSecurity() {
	number, _ := codes.ParsePublicSecurity("陕公网安备 34060002010001")
	filed, counted := number.Province(), number.Division().Province()
	fmt.Println(number, filed == counted, filed.Name, counted.Name)
	// Output: 陕公网安备34060002010001 false 陕西省 安徽省
}

func ExampleParseSite() {
	code, _ := codes.ParseSite("BM55000001")
	_, ofRegion := code.Division()
	fmt.Println(code, code.Valid(), ofRegion)
	// Output: bm55000001 true false
}

func ExampleParsePostcode() {
	code, ok := codes.ParsePostcode("７５６ ５００")
	fmt.Println(code, ok)
	// Output: 756500 true
}
