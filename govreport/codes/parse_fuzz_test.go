package codes_test

import (
	"testing"

	"github.com/zfxxgk/annualreport/govreport/codes"
)

// What is parsed is a code, and parsed again as itself.
func FuzzParse(f *testing.F) {
	for _, text := range []string{"640425", "６４０４２５", "12620600MB0523338C", "1262 0600-MB05 2333 8C", "6404250004", "宁ICP备11000053号-1", "京公网安备 11010102002019号",
		"756500", "", "\xff", "宁ICP备", "ICP备1"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		same(t, text, codes.ParseDivision)
		same(t, text, codes.ParseCredit)
		same(t, text, codes.ParseSite)
		same(t, text, codes.ParseICP)
		same(t, text, codes.ParsePublicSecurity)
		same(t, text, codes.ParsePostcode)
	})
}

func same[T ~string](t *testing.T, text string, parse func(string) (T, bool)) {
	t.Helper()
	code, ok := parse(text)
	if !ok {
		return
	}
	if again, ok := parse(string(code)); !ok || again != code {
		t.Errorf("%q is %T %q, which is %q, %v", text, code, code, again, ok)
	}
}
