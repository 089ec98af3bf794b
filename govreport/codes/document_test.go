package codes_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport/codes"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

var documentNumbers = []struct {
	text   string
	number codes.Document // "" when the text is none
	faults string
}{
	{"国办公开办函〔2021〕30号", "国办公开办函〔2021〕30号", ""},
	{"宁政办发〔2022〕29号", "宁政办发〔2022〕29号", ""},
	{"武政办发〔2025〕54号", "武政办发〔2025〕54号", ""},
	{" 国办函〔2020〕109号\n", "国办函〔2020〕109号", ""},
	{"宁政办发〔2022〕59 号", "宁政办发〔2022〕59号", "space"}, // 彭阳县 2022
	{"国办公开办函[2021]30号", "国办公开办函〔2021〕30号", "brackets"},
	{"国办公开办函(2021)30号", "国办公开办函〔2021〕30号", "brackets"},
	{"国办公开办函（2021）30号", "国办公开办函〔2021〕30号", "brackets"},
	{"国办公开办函【2021】30号", "国办公开办函〔2021〕30号", "brackets"},
	{"国办公开办函﹝2021﹞30号", "国办公开办函〔2021〕30号", "brackets"}, // 宿迁 2017
	{"国办公开办函〈2021〉30号", "国办公开办函〔2021〕30号", "brackets"},
	{"国办公开办函〔2021]30号", "国办公开办函〔2021〕30号", "brackets"},
	{"国办公开办函〔2021〕第30号", "国办公开办函〔2021〕30号", "ordinal"},
	{"国办公开办函〔2021〕030号", "国办公开办函〔2021〕30号", "leadingZero"},
	{"国办公开办函〔21〕30号", "国办公开办函〔2021〕30号", "shortYear"},
	{"国办公开办函〔２０２１〕３０号", "国办公开办函〔2021〕30号", "fullWidth"},
	{"国办 公开办函 [ 2021 ] 第 030 号", "国办公开办函〔2021〕30号", "space brackets ordinal leadingZero"},
	{"国办公开办函\n〔2021〕30号", "国办公开办函〔2021〕30号", ""}, // a line break is nobody's fault
	{"国办公开办函〔2021〕999999号", "国办公开办函〔2021〕999999号", ""},
	{"國辦公開辦函〔2021〕30號", "國辦公開辦函〔2021〕30号", ""}, // nobody's fault either
	{"國辦公開辦函[2021]第30號", "國辦公開辦函〔2021〕30号", "brackets ordinal"},

	{"", "", ""},
	{"国办公开办函2021〕30号", "", ""},
	{"国办公开办函〔2021〕30", "", ""},
	{"国办公开办函〔2021〕号", "", ""},
	{"国办公开办函〔2021〕0号", "", ""},
	{"国办公开办函〔2021〕1000000号", "", ""},
	{"国办公开办函〔202〕30号", "", ""},
	{"国办公开办函〔20210〕30号", "", ""},
	{"国办公开办函[21]30号", "", ""}, // might be anything
	{"〔2021〕30号", "", ""},
	{"A〔2021〕30号", "", ""},
	{"国办公开办函〔2021〕30号文", "", ""},
	{"国务院令第711号", "", ""},
	{"（2021）苏01行终12号", "", ""}, // a case number
	{strings.Repeat("函", 31) + "〔2021〕30号", "", ""},
}

func TestParseDocument(t *testing.T) {
	for _, test := range documentNumbers {
		number, faults, ok := codes.ParseDocument(test.text)
		if number != test.number || faultWords(faults) != test.faults || ok != (number != "") {
			t.Errorf("ParseDocument(%q) = %q, %v, %v; want %q, %s", test.text, number, faults, ok, test.number, test.faults)
		}
		if n := codes.Document(test.text); n.WellFormed() != (ok && number == n) {
			t.Errorf("%q: WellFormed %v", n, n.WellFormed())
		}
	}
}

func TestDocumentParts(t *testing.T) {
	for _, n := range []codes.Document{"国办公开办函〔2021〕30号", "国办公开办函[2021]第030号"} {
		if n.Issuer() != "国办公开办函" || n.Year() != 2021 || n.Serial() != 30 {
			t.Errorf("%q: %q, %d, %d", n, n.Issuer(), n.Year(), n.Serial())
		}
	}
	if n := codes.Document("国务院令第711号"); n.Issuer() != "" || n.Year() != 0 || n.Serial() != 0 {
		t.Errorf("%q: %q, %d, %d", n, n.Issuer(), n.Year(), n.Serial())
	}
}

func TestDocumentPattern(t *testing.T) {
	var samples []string
	for _, test := range documentNumbers {
		samples = append(samples, test.text)
	}
	agree(t, codes.DocumentPattern, func(s string) bool { return codes.Document(s).WellFormed() }, samples...)
}

func TestFindDocuments(t *testing.T) {
	for _, test := range []struct {
		text string
		want []string // as written, right spelling, faults
	}{
		{"《…格式〉的通知》(国办公开办函〔2021〕30号)要求,现发布", []string{"国办公开办函〔2021〕30号 国办公开办函〔2021〕30号 "}},
		{"《要点》(国办发〔2022〕8号)《通知》(宁政办发〔2022〕29号)精神", []string{
			"国办发〔2022〕8号 国办发〔2022〕8号 ", "宁政办发〔2022〕29号 宁政办发〔2022〕29号 "}},
		{"按照国办公开办函[2021]第30 号要求", []string{"国办公开办函[2021]第30 号 国办公开办函〔2021〕30号 brackets ordinal space"}},
		{"严格按照国务院关于印发国办公开办函〔2021〕30号", []string{"国办公开办函〔2021〕30号 国办公开办函〔2021〕30号 "}},
		{"2021年国办公开办函〔2021〕30号", []string{"国办公开办函〔2021〕30号 国办公开办函〔2021〕30号 "}},
		{"宁政发〔2021〕1号和固政发〔2021〕2号、彭政发〔2021〕3号", []string{
			"宁政发〔2021〕1号 宁政发〔2021〕1号 ", "固政发〔2021〕2号 固政发〔2021〕2号 ", "彭政发〔2021〕3号 彭政发〔2021〕3号 "}},
		{"（和政办〔2021〕1号）", []string{"和政办〔2021〕1号 和政办〔2021〕1号 "}},    // 和县
		{"（和平府办〔2021〕1号）", []string{"和平府办〔2021〕1号 和平府办〔2021〕1号 "}}, // 和平县
		{"《办法》和田政办发〔2021〕1号", []string{"和田政办发〔2021〕1号 和田政办发〔2021〕1号 "}},
		{"根据和政办发〔2021〕1号", []string{"和政办发〔2021〕1号 和政办发〔2021〕1号 "}},
		{"（将政办〔2021〕1号）", []string{"将政办〔2021〕1号 将政办〔2021〕1号 "}},    // 将乐县
		{"（经开管发〔2021〕1号）", []string{"经开管发〔2021〕1号 经开管发〔2021〕1号 "}}, // 经开区
		{"（泰和政发〔2021〕1号）", []string{"泰和政发〔2021〕1号 泰和政发〔2021〕1号 "}}, // 泰和县
		{"《条例》和国办公开办函〔2021〕30号", []string{"国办公开办函〔2021〕30号 国办公开办函〔2021〕30号 "}},
		{"《条例》和宁政办发〔2021〕30号", []string{"宁政办发〔2021〕30号 宁政办发〔2021〕30号 "}},
		{"《条例》和彭政办发〔2021〕30号", []string{"彭政办发〔2021〕30号 彭政办发〔2021〕30号 "}},
		{"依照条例和国办公开办函〔2021〕30号", []string{"国办公开办函〔2021〕30号 国办公开办函〔2021〕30号 "}},
		{"对彭政办发〔2021〕30号进行清理", []string{"彭政办发〔2021〕30号 彭政办发〔2021〕30号 "}},
		{"全面对宁政办发〔2021〕30号进行清理", []string{"宁政办发〔2021〕30号 宁政办发〔2021〕30号 "}},
		{"将宁政办发〔2021〕30号上传", []string{"宁政办发〔2021〕30号 宁政办发〔2021〕30号 "}},
		{"根據國辦公開辦函〔2021〕30號和寧政辦發〔2022〕29號", []string{
			"國辦公開辦函〔2021〕30號 國辦公開辦函〔2021〕30号 ", "寧政辦發〔2022〕29號 寧政辦發〔2022〕29号 "}},
		{"（历下发〔2021〕1号）", []string{"历下发〔2021〕1号 历下发〔2021〕1号 "}},    // 历下区
		{"（彭政文件〔2021〕1号）", []string{"彭政文件〔2021〕1号 彭政文件〔2021〕1号 "}}, // a lead-in leads up to something
		{"国办公开办函 〔2021〕30号", []string{"国办公开办函 〔2021〕30号 国办公开办函〔2021〕30号 space"}},
		{"（〔国办公开办函〔2021〕30号", []string{"国办公开办函〔2021〕30号 国办公开办函〔2021〕30号 "}},
		{"\xff国办公开办函〔2021〕30号\xff", []string{"国办公开办函〔2021〕30号 国办公开办函〔2021〕30号 "}},
		{"（2021）苏01行终12号判决", nil},
		{"彭阳县（2022）年度报告3号", nil},
		{"国务院令第711号", nil},
		{"一楼（1201）3号窗口", nil},
		{"见附表（1）2号", nil},
		{"〔2021〕30号", nil},
		{"2022年1月1日至12月31日", nil},
		{"", nil},
	} {
		var got []string
		for _, f := range codes.FindDocuments(test.text) {
			got = append(got, test.text[f.Start:f.End]+" "+string(f.Number)+" "+faultWords(f.Faults))
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%q:\n got %q\nwant %q", test.text, got, test.want)
		}
	}
}

// Text made to be slow: on a megabyte of it, a reader that is not linear does not come back within the test's time.
func TestFindDocumentsIsLinear(t *testing.T) {
	for _, piece := range []string{"〔", "〔2021〕", "函", "函〔", " ", "〔 ", "〔2021〕0", "国办函〔2021〕30号", "国办函〔2021〕30"} {
		text := strings.Repeat(piece, sweep.Of(1<<20, 1<<16)/len(piece))
		codes.FindDocuments(text)
		codes.ParseDocument(text)
	}
}

func FuzzFindDocuments(f *testing.F) {
	for _, test := range documentNumbers {
		f.Add("按照" + test.text + "和" + test.text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for _, found := range codes.FindDocuments(text) {
			if found.Start < end || found.End <= found.Start || found.End > len(text) {
				t.Fatalf("%q: span %d to %d after %d", text, found.Start, found.End, end)
			}
			end = found.End
			number, faults, ok := codes.ParseDocument(text[found.Start:found.End])
			if !ok || number != found.Number || !slices.Equal(faults, found.Faults) || !number.WellFormed() {
				t.Fatalf("%q reads as %q, was found as %q", text[found.Start:found.End], number, found.Number)
			}
		}
	})
}

func FuzzParseDocument(f *testing.F) {
	for _, test := range documentNumbers {
		f.Add(test.text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		number, faults, ok := codes.ParseDocument(text)
		if !ok {
			if number != "" || faults != nil {
				t.Fatalf("%q: %q, %v and false", text, number, faults)
			}
			return
		}
		again, none, _ := codes.ParseDocument(string(number))
		if again != number || len(none) > 0 || !number.WellFormed() || number.Issuer() == "" || number.Serial() == 0 {
			t.Fatalf("%q is repaired to %q, which is not right: %v", text, number, none)
		}
	})
}

func ExampleParseDocument() {
	number, faults, _ := codes.ParseDocument("国办公开办函[2021]第30 号")
	fmt.Println(number, faults)
	// Output: 国办公开办函〔2021〕30号 [brackets ordinal space]
}

func ExampleFindDocuments() {
	text := "根据国办公开办函〔2021〕30号和宁政办发（2022）29号编制"
	for _, f := range codes.FindDocuments(text) {
		fmt.Println(text[f.Start:f.End], f.Number.Issuer(), f.Number.Year(), f.Faults)
	}
	// Output:
	// 国办公开办函〔2021〕30号 国办公开办函 2021 []
	// 宁政办发（2022）29号 宁政办发 2022 [brackets]
}

func faultWords(faults []codes.Fault) string {
	var words []string
	for _, f := range faults {
		words = append(words, string(f))
	}
	return strings.Join(words, " ")
}
