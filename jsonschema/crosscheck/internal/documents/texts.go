package documents

import (
	"strings"

	"github.com/zfxxgk/annualreport/jsonschema/internal/tree"
)

// text returns a text of at least the fewest and at most the most characters, now and then of just as many.
func (s *Source) text(most, fewest int) *tree.Node {
	n := fewest + s.rng.IntN(min(most-fewest, 12)+1)
	if most <= 2000 && s.oneIn(15) || s.oneIn(2000) {
		n = most
	}
	return tree.Text(s.letters(n))
}

// letters returns n characters, each with a chance of one beyond the basic plane, which JavaScript counts as two.
func (s *Source) letters(n int) string {
	alphabet := []rune("彭阳县政府信息公开 a<b>&\"\\\n\t\u2028\x00é𠮷😀1０/~\uFFFD")
	if n > 1000 {
		return strings.Repeat(string(pick(s, alphabet)), n)
	}
	letters := make([]rune, n)
	for i := range letters {
		letters[i] = pick(s, alphabet)
	}
	return string(letters)
}

// codes are codes that are well formed, and such as are not, by the member they stand in.
var codes = map[string]struct{ good, bad []string }{
	"start": {dates, badDates}, "end": {dates, badDates}, "publishedOn": {dates, badDates},
	"divisionCode": {
		[]string{"640425", "640425100", "640425100201", "000000"},
		[]string{"64042", "6404251", "64042510", "6404251002", "640425\n", "640425100\n", " 640425", "640425 ", "６４０４２５", "64042a", "\n640425", "640425\r\n"},
	},
	"creditCode": {
		[]string{"11640425010109007J", "000000000000000000", "YYYYYYYYYYYYYYYYYY"},
		[]string{"11640425010109007j", "1164042501010900IJ", "11640425010109007", "11640425010109007J\n", "11640425010109007J0", "1164042501010900SJ", "1164042501010900OJ"},
	},
	"postcode": {[]string{"756500", "000000"}, []string{"75650", "7565000", "756500\n", "７５６５００", "756 500", "٠٠٠٠٠٠"}},
	"siteCode": {
		[]string{"6404250004", "bm55000001"},
		[]string{"640425000", "64042500040", "BM55000001", "bm5500000", "bm550000012", "6404250004\n", "bm55000001\n", "bmbm000001"},
	},
	"icp": {
		[]string{"宁ICP备11000053号-1", "宁ICP备05000001号", "京ICP备2021000001号-123", "一ICP备11000053号", "鿿ICP备11000053号"},
		[]string{"宁ICP备11000053号-", "宁ICP备11000053号-1234", "ICP备11000053号", "宁icp备11000053号", "宁ICP备110000533号", "𠮷ICP备11000053号",
			"宁ICP备11000053号\n", "宁ICP备11000053号-1\n", "宁ICP证11000053号", "䷿ICP备11000053号", "ꀀICP备11000053号"},
	},
	"publicSecurity": {
		[]string{"宁公网安备 64042502000001号", "宁公网安备64042502000001", "宁公网安备64042502000001号"},
		[]string{"宁公网安备  64042502000001号", "宁公网安备6404250200000号", "公网安备64042502000001号", "宁公网安备64042502000001号\n", "宁公网安备64042502000001号号",
			"宁公网安备\u300064042502000001号"},
	},
	"kind":          {kinds, []string{"Government", "king", "government\n", " "}},
	"level":         {levels, []string{"County", "village", "county ", "1"}},
	"scope":         {[]string{"own", "aggregated", ""}, []string{"Own", "all", "own\n"}},
	"unit":          {[]string{"元", "万元", ""}, []string{"萬元", "亿元", "万元\n", " "}},
	"edition":       {[]string{"2019", "2021"}, []string{"2020", "2022", "", "2021\n", "２０２１", "2021.0"}},
	"feesCollected": {amounts, badAmounts}, "amount": {amounts, badAmounts},
}

var (
	dates    = []string{"2022-01-01", "2022-12-31", "2024-02-29", "2000-02-29", "0000-02-29", "0000-01-01", "9999-12-31"}
	badDates = []string{"2023-02-29", "1900-02-29", "2022-13-01", "2022-00-10", "2022-04-31", "2022-1-1", "20220101", "2022-01-01\n", "2022-01-32", "2022-01-01T00:00:00Z", "２０２２-01-01"}

	amounts    = []string{"0", "0.5", "0.000001", "12.340000", "999999999999", "999999999999.999999"}
	badAmounts = []string{"", "00", "-0", "-1", "+1", "1.", ".5", "01.5", "1e2", "1.2345678", "0.0000001", "1000000000000", "37.56\n", "１", "1,234", "3万元", "/", "—", "无", " 1", "NaN"}
)
