package codes_test

import (
	"fmt"
	"math/rand"
	"slices"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport/codes"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// finders are the functions that find, with what reads the same alone.
var finders = map[string]struct {
	find  func(string) []codes.Found[string]
	parse func(string) (string, bool)
}{
	"date":            {finder(codes.FindDates), as(codes.ParseDate)},
	"credit":          {finder(codes.FindCredits), as(codes.ParseCredit)},
	"division":        {finder(codes.FindDivisions), as(codes.ParseDivision)},
	"site":            {finder(codes.FindSites), as(codes.ParseSite)},
	"icp":             {finder(codes.FindICPNumbers), as(codes.ParseICP)},
	"public security": {finder(codes.FindPublicSecurityNumbers), as(codes.ParsePublicSecurity)},
}

// finder lets the kinds stand in one table.
func finder[T ~string](find func(string) []codes.Found[T]) func(string) []codes.Found[string] {
	return func(text string) []codes.Found[string] {
		var all []codes.Found[string]
		for _, f := range find(text) {
			all = append(all, codes.Found[string]{Start: f.Start, End: f.End, Value: string(f.Value)})
		}
		return all
	}
}

// A findCase is a text and what is found in it: as written, "=", and the value where that is another.
type findCase struct {
	text string
	want []string
}

var findCases = map[string][]findCase{
	"date": {
		{"成文日期：2023年1月30日。", []string{"2023年1月30日=2023-01-30"}},
		{"于2023-01-30发布", []string{"2023-01-30"}},
		{"（2023.1.30）", []string{"2023.1.30=2023-01-30"}},
		{"2023/01/30 10:30", []string{"2023/01/30=2023-01-30"}},
		{"發布於２０２３年１月３０號", []string{"２０２３年１月３０號=2023-01-30"}},
		{"共5件 2023 年 1 月\n30 日", []string{"2023 年 1 月\n30 日=2023-01-30"}},
		{"\ufeff2023年\u200b1月30日\u200b", []string{"2023年\u200b1月30日=2023-01-30"}},
		{"2022年1月1日至2022年12月31日", []string{"2022年1月1日=2022-01-01", "2022年12月31日=2022-12-31"}},
		{"2022年1月1日至12月31日", []string{"2022年1月1日=2022-01-01"}},
		{"2022-1-1-2022-12-31", []string{"2022-1-1=2022-01-01", "2022-12-31"}},
		{"2022.1.1——2022.12.31", []string{"2022.1.1=2022-01-01", "2022.12.31=2022-12-31"}},
		{"2022-01-01——2022-12-31", []string{"2022-01-01", "2022-12-31"}},
		{"3.2023年1月30日", []string{"2023年1月30日=2023-01-30"}},
		{"见2023.1.30.", []string{"2023.1.30=2023-01-30"}},
		{"2024年2月29日和2023年2月29日", []string{"2024年2月29日=2024-02-29"}},
		{"1900-01-01", []string{"1900-01-01"}},
		{"1899年12月31日", []string{"1899年12月31日=1899-12-31"}},
		{"1899-12-31", nil},
		{"0954-12-15", nil},
		{"2023.1.30.5", nil},
		{"1.2023.1.30", nil},
		{"2023-01-30-1", nil},
		{"A-2023-01-30", nil},
		{"2023-01-30T10:30:00Z", nil},
		{"x2023-01-30", nil},
		{"www.gov.cn/2023/01/30/t1.html", nil},
		{"12023年1月30日", nil},
		{"2023年1月301日", nil},
		{"2023年1月32日", nil},
		{"2023年13月1日", nil},
		{"2023年1月30", nil},
		{"2023-1-\n30", nil}, // three lines of a list, perhaps
		{"2023年\t1月30日", nil},
		{"2023年" + strings.Repeat(" ", 9) + "1月30日", nil},
		{"2023年" + strings.Repeat(" ", 8) + "1月30日", []string{"2023年        1月30日=2023-01-30"}},
		{"1月30日", nil},
		{"20230130", nil},
		{"二〇二三年一月三十日", nil},
		{"2023-1/30", nil},
	},
	"credit": {
		{"代码12620600MB0523338C。", []string{"12620600MB0523338C"}},
		{"统一社会信用代码：12620600mb0523338c", []string{"12620600mb0523338c=12620600MB0523338C"}},
		{"１２６２０６００ＭＢ０５２３３３８Ｃ/2023-00012", []string{"１２６２０６００ＭＢ０５２３３３８Ｃ=12620600MB0523338C"}},
		{"11330700099033995K、113708260043292687", []string{"11330700099033995K", "113708260043292687"}},
		{"統一社會信用代碼為 11330700099033995H", []string{"11330700099033995H"}}, // mistyped, and said to be one
		{"统一社会信用代码\t11330700099033995H", []string{"11330700099033995H"}},
		{"1262\u200b0600MB0523338C", []string{"1262\u200b0600MB0523338C=12620600MB0523338C"}},
		{"编号11330700099033995H", nil}, // not valid, and nobody says so
		{"统一社会信用代码见下：11330700099033995H", nil},
		{"统一社会信用代码：1133070009903399", nil},
		{"统一社会信用代码：11330700O99033995H", nil}, // the letter O
		{"1113708260043292687", nil},
		{"1137082600432926870", nil},
		{"113708260043292687A", nil},
		{"11370826 0043292687", nil},
	},
	"division": {
		{"行政区划代码：640425", []string{"640425"}},
		{"行政區劃代碼為６４０４２５", []string{"６４０４２５=640425"}},
		{"区划代码 640425100，区划码是640425100200", []string{"640425100", "640425100200"}},
		{"\"行政区划代码\":\"640425\"", []string{"640425"}},
		{"行政区划代码（640425）", []string{"640425"}},
		{"行政区划代码：990000", []string{"990000"}}, // of no province, but said to be one
		{"邮政编码：640425", nil},
		{"行政区划代码共640425个", nil},
		{"行政区划代码：64042", nil},
		{"行政区划代码：6404251", nil},
		{"行政区划代码：640425A", nil},
		{"行政区划代码：A640425", nil},
		{"640425", nil},
	},
	"site": {
		{"网站标识码：6404250004", []string{"6404250004"}},
		{"網站標識碼 ＢＭ55000001", []string{"ＢＭ55000001=bm55000001"}},
		{"政府网站标识码bm55000001", []string{"bm55000001"}},
		{"标识码\n6404250004", []string{"6404250004"}},
		{"标识码" + strings.Repeat(" ", 8) + "6404250004", []string{"6404250004"}},
		{"标识码" + strings.Repeat(" ", 9) + "6404250004", nil},
		{"电话：6404250004", nil},
		{"标识码：640425000", nil},
		{"标识码：64042500041", nil},
		{"标识码：bm550000012", nil},
		{"6404250004", nil},
	},
	"icp": {
		{"备案号：宁ICP备11000053号-1 主办", []string{"宁ICP备11000053号-1"}},
		{"寧icp備 11000053 號 － 1", []string{"寧icp備 11000053 號 － 1=宁ICP备11000053号-1"}},
		{"蜀ICP备2021001234号　陇ICP备05001234号-123", []string{"蜀ICP备2021001234号", "陇ICP备05001234号-123"}},
		{"宁ICP备11000053号\n- 1 -", []string{"宁ICP备11000053号"}}, // the number of a page
		{"宁ICP备11000053号-技术支持", []string{"宁ICP备11000053号"}},
		{"宁ICP备11000053号-1234", nil},
		{"宁ICP备11000053号-1A", nil},
		{"宁ICP备110000531号", nil},
		{"宁ICP备1100005号", nil},
		{"宁ICP备11000053", nil},
		{"备案号ICP备11000053号", nil}, // no province
		{"ICP备11000053号", nil},
		{"宁\nICP备11000053号", nil},
		{"宁ICP证110000号", nil},
		{"ICP备案", nil},
	},
	"public security": {
		{"宁公网安备64042502000001号", []string{"宁公网安备64042502000001号"}},
		{"寧公網安備 ６４０４２５０２０００００１號", []string{"寧公網安備 ６４０４２５０２０００００１號=宁公网安备64042502000001号"}},
		{"湘公网安备 43010302000524 湘ICP备05001234号", []string{"湘公网安备 43010302000524=湘公网安备43010302000524"}},
		{"陕公网安备34060002010001", []string{"陕公网安备34060002010001"}},
		{"宁公网安备6404250200001号", nil},
		{"宁公网安备640425020000011号", nil},
		{"宁公网安备64042502000001A", nil},
		{"公网安备64042502000001号", nil},
		{"国公网安备64042502000001号", nil},
		{"宁公网安备", nil},
	},
}

func TestFind(t *testing.T) {
	for name, cases := range findCases {
		for _, test := range cases {
			var got []string
			for _, f := range finders[name].find(test.text) {
				got = append(got, strings.TrimSuffix(test.text[f.Start:f.End]+"="+f.Value, "="+test.text[f.Start:f.End]))
			}
			if !slices.Equal(got, test.want) {
				t.Errorf("%s: %q:\n got %q\nwant %q", name, test.text, got, test.want)
			}
		}
	}
}

// What is found reads alone as it was found, is in order and apart, and is no piece of a longer run.
func findsWhatParses(t *testing.T, text string) {
	t.Helper()
	for name, kind := range finders {
		end := 0
		for _, f := range kind.find(text) {
			if f.Start < end || f.End <= f.Start || f.End > len(text) {
				t.Fatalf("%s: %q: %d to %d after %d", name, text, f.Start, f.End, end)
			}
			end = f.End
			if f.Start > 0 && isWord(text[f.Start-1]) && isWord(text[f.Start]) || f.End < len(text) && isWord(text[f.End]) && isWord(text[f.End-1]) {
				t.Errorf("%s: %q is a piece of a longer run in %q", name, text[f.Start:f.End], text)
			}
			if value, ok := kind.parse(text[f.Start:f.End]); !ok || value != f.Value {
				t.Errorf("%s: %q reads as %q, was found as %q in %q", name, text[f.Start:f.End], value, f.Value, text)
			}
		}
	}
}

func isWord(b byte) bool { return b >= '0' && b <= '9' || b|0x20 >= 'a' && b|0x20 <= 'z' }

func TestFindsWhatParses(t *testing.T) {
	var samples []string
	for _, cases := range findCases {
		for _, test := range cases {
			samples = append(samples, test.text)
		}
	}
	slices.Sort(samples)
	rnd := rand.New(rand.NewSource(30))
	for _, sample := range samples {
		for range 30 {
			findsWhatParses(t, mutate(rnd, mutate(rnd, sample, samples), samples))
		}
		noise := []byte(sample)
		for range 30 {
			noise[rnd.Intn(len(noise))] = byte(rnd.Intn(256))
			findsWhatParses(t, string(noise))
		}
	}
}

// What Parse reads, Find finds where it stands alone.
func TestFindsWhatStandsAlone(t *testing.T) {
	for name, text := range map[string]string{
		"date": "2023-01-30", "credit": "12620600MB0523338C", "icp": "宁ICP备11000053号-1", "public security": "宁公网安备64042502000001号",
	} {
		for _, around := range []string{"%s", " %s\n", "（%s）", "于%s，", "\xff%s\xff"} {
			if found := finders[name].find(fmt.Sprintf(around, text)); len(found) != 1 || found[0].Value != text {
				t.Errorf("%s: %q within %q: %v", name, text, around, found)
			}
		}
	}
}

// Text made to be slow: on a megabyte of it, a reader that is not linear does not come back within the test's time.
func TestFindIsLinear(t *testing.T) {
	for _, piece := range []string{
		"1", "1-", "2023-1-", "2023年", "2023年1月", "2023 ", " ", "\xff", "\u200b", // dates
		"A", "A ", "信用代码", "信用代码 ", "11330700099033995H",
		"区划代码 1", "为", "为640425",
		"标识码：", "是6404250004",
		"ICP备", "宁ICP备1", "宁ICP备 ", "宁ICP备11000053号-",
		"公网安备", "宁公网安备 1 ", "宁 ",
	} {
		findsWhatParses(t, strings.Repeat(piece, sweep.Of(1<<20, 1<<15)/len(piece)))
	}
}

func FuzzFind(f *testing.F) {
	for _, cases := range findCases {
		for _, test := range cases {
			f.Add(test.text)
		}
	}
	f.Fuzz(findsWhatParses)
}

func ExampleFindDates() {
	text := "成文日期：２０２３年１月３０日，发布日期：2023-02-01"
	for _, f := range codes.FindDates(text) {
		fmt.Println(text[f.Start:f.End], f.Value)
	}
	// Output:
	// ２０２３年１月３０日 2023-01-30
	// 2023-02-01 2023-02-01
}

func ExampleFindCredits() {
	text := "索引号：12620600MB0523338C/2023-00012，统一社会信用代码：11330700099033995H"
	for _, f := range codes.FindCredits(text) {
		fmt.Println(f.Value, f.Value.Valid())
	}
	// Output:
	// 12620600MB0523338C true
	// 11330700099033995H false
}

func ExampleFindDivisions() {
	text := "邮政编码756500，行政区划代码640425"
	for _, f := range codes.FindDivisions(text) {
		fmt.Println(f.Value, f.Value.Province().Name)
	}
	// Output: 640425 宁夏回族自治区
}

func ExampleFindSites() {
	text := "联系电话：4006505656　网站标识码：6404250004"
	for _, f := range codes.FindSites(text) {
		fmt.Println(f.Value, f.Value.Valid())
	}
	// Output: 6404250004 true
}

func ExampleFindICPNumbers() {
	text := "版权所有 寧ＩＣＰ備11000053號-1"
	for _, f := range codes.FindICPNumbers(text) {
		fmt.Println(text[f.Start:f.End], f.Value)
	}
	// Output: 寧ＩＣＰ備11000053號-1 宁ICP备11000053号-1
}

func ExampleFindPublicSecurityNumbers() {
	text := "陕公网安备 34060002010001号　网站地图"
	for _, f := range codes.FindPublicSecurityNumbers(text) {
		fmt.Println(f.Value, f.Value.Province().Name, f.Value.Division().Province().Name)
	}
	// Output: 陕公网安备34060002010001号 陕西省 安徽省
}
