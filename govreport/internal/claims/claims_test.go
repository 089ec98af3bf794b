package claims_test

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zfxxgk/annualreport/govreport/internal/claims"
	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

var kinds = map[string]claims.Kind{
	"government": claims.Government, "governmentOffice": claims.GovernmentOffice, "department": claims.Subordinate,
	"township": claims.Subordinate, "subdistrict": claims.Subordinate, "other": claims.AnotherKind,
}

var scopes = map[string]claims.Scope{"-": 0, "own": claims.Own, "aggregated": claims.Aggregated}

// The sentences of testdata/claims/sentences.txt are read as is said beside them.
func TestSentences(t *testing.T) {
	data, err := os.ReadFile("../../../testdata/claims/sentences.txt")
	if err != nil {
		t.Fatal(err)
	}
	var reader claims.Reader
	var about claims.Context
	sentences := 0
	for line := range strings.SplitSeq(string(data), "\n") {
		if head, ok := strings.CutPrefix(line, "@ "); ok {
			about = contextOf(t, strings.Fields(head))
		}
		sentence, want, ok := strings.Cut(line, " =>")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		if after, ok := strings.CutPrefix(sentence, "+"); ok {
			sentence = "（二）依申请公开。" + after
		}
		sentences++
		got := strings.Join(told(reader.Read(about, []string{hanzi.Simplify(sentence)})), "; ")
		if got != strings.TrimSpace(want) {
			t.Errorf("%s\n got %s\nwant%s\n%s", sentence, got, want, mentioned(&reader, about, sentence))
		}
	}
	if sentences < 100 {
		t.Errorf("only %d sentences", sentences)
	}
}

// mentioned lists what a sentence mentions and what became of it.
func mentioned(reader *claims.Reader, about claims.Context, sentence string) string {
	text := hanzi.Simplify(sentence)
	read := reader.Read(about, []string{text})
	var list []string
	for _, m := range read.Mentions {
		list = append(list, fmt.Sprintf("\t%v: %s", m.Reason, m.Of(text)))
	}
	return strings.Join(list, "\n")
}

// contextOf reads "kind scope year name".
func contextOf(t *testing.T, f []string) claims.Context {
	t.Helper()
	kind, known := kinds[f[0]]
	scope, also := scopes[f[1]]
	year, err := strconv.Atoi(f[2])
	if !known || !also || err != nil {
		t.Fatal(f)
	}
	return claims.Context{Year: year, Organ: f[3], Kind: kind, Scope: scope, CountsDocuments: true}
}

// told lists what a text claims, by the rules that judge it: N1 27. N14 has no number.
func told(read claims.Reading) (list []string) {
	for i := range read.Claims {
		claim := &read.Claims[i]
		rule := int(claim.Subject)
		if claim.Subject == claims.OfApplicants {
			rule = 15
		}
		if !claim.Withdrawn {
			list = append(list, fmt.Sprintf("N%d %d", rule, claim.Number.Int()))
		}
	}
	for i := range read.Done {
		if !read.Done[i].Withdrawn {
			list = append(list, "N14")
		}
	}
	return list
}

const prose = "（二）依申请公开。2023年，我局收到政府信息公开申请27件，答复25件，其中予以公开11件，占44%，结转下年2件。\n" +
	"全年主动公开信息305条，其中动态100条、通知101条、政策103条。收取行政事业性收费1.25万元。"

func bureau() claims.Context {
	return claims.Context{Year: 2023, Organ: "江东市水务局", Kind: claims.Subordinate, CountsDocuments: true}
}

// What a reading has beside numbers and subjects: cells, places, shares, totals.
func TestReading(t *testing.T) {
	var reader claims.Reader
	read := reader.Read(bureau(), []string{"", prose})
	var got strings.Builder
	for i := range read.Claims {
		claim := &read.Claims[i]
		fmt.Fprintf(&got, "%d %q %v %d %d%s/%d\n", claim.Text, claim.Of(prose), claim.Cells, claim.Paragraph-read.Claims[0].Paragraph,
			claim.Number.Millionths, claim.Number.Measure, claim.Number.Places)
	}
	for i := range read.Shares {
		share := &read.Shares[i]
		fmt.Fprintf(&got, "of %d %q\n", share.Claim, share.Of(prose))
	}
	for i := range read.Totals {
		total := &read.Totals[i]
		fmt.Fprintf(&got, "%d %q %d %d\n", total.Text, total.Of(prose), total.Whole, total.Sum)
	}
	const want = `1 "我局收到政府信息公开申请27件" [1 3 0] 0 27000000件/0
1 "答复25件" [4 0 0] 0 25000000件/0
1 "其中予以公开11件" [16 0 0] 0 11000000件/0
1 "结转下年2件" [8 0 0] 0 2000000件/0
1 "收取行政事业性收费1.25万元" [9007199254740992 0 0] 1 1250000万元/2
of 2 "其中予以公开11件，占44%"
1 "全年主动公开信息305条，其中动态100条、通知101条、政策103条" 305 304
`
	if got.String() != want {
		t.Errorf("got\n%s", &got)
	}
}

// The same prose is not read again, and says the same; another year, organ or text is another matter.
func TestReaderKeepsWhatItRead(t *testing.T) {
	var reader claims.Reader
	about, texts := bureau(), []string{"", prose}
	first := told(reader.Read(about, texts))
	if allocated := testing.AllocsPerRun(10, func() { reader.Read(about, texts) }); allocated != 0 {
		t.Errorf("reading it again costs %v allocations", allocated)
	}
	if again := told(reader.Read(about, texts)); strings.Join(again, ",") != strings.Join(first, ",") {
		t.Errorf("%s, and then %s", first, again)
	}
	for name, change := range map[string]func(){
		"year":   func() { about.Year = 2024 },
		"tables": func() { about.CountsDocuments = false },
		"text":   func() { texts = []string{"", strings.Replace(prose, "27件", "28件", 1)} },
		"fewer":  func() { texts = []string{""} },
	} {
		about, texts = bureau(), []string{"", prose}
		reader.Read(about, texts)
		if change(); strings.Join(told(reader.Read(about, texts)), ",") == strings.Join(first, ",") {
			t.Errorf("another %s makes no difference", name)
		}
	}
}

// A clause may deny many things, of which the first sixteen, and all behind them, are read each by itself.
func TestDenialsOfOneClause(t *testing.T) {
	var reader claims.Reader
	for denials, want := range map[int]int{2: 2, 16: 16, 17: 17, 18: 17, 60: 17} {
		read := reader.Read(bureau(), []string{hanzi.Simplify("本年度" + strings.Repeat("未收到政府信息公开申请", denials) + "。")})
		if got := len(told(read)); got != want {
			t.Errorf("%d denials: %d claims, want %d", denials, got, want)
		}
	}
}

// A reader is kept until it has read much.
func TestReaderIsLarge(t *testing.T) {
	var reader claims.Reader
	for repeats, want := range map[int]bool{1: false, 400: true} {
		reader = claims.Reader{}
		reader.Read(bureau(), []string{strings.Repeat(prose, repeats)})
		if reader.IsLarge() != want {
			t.Errorf("%d times: large %t", repeats, !want)
		}
	}
}

// 全市 and 市政府 are other circles than what is said of nobody.
func TestSameCircle(t *testing.T) {
	var reader claims.Reader
	about := claims.Context{Year: 2023, Organ: "江东市人民政府", Kind: claims.Government, CountsDocuments: true}
	read := reader.Read(about, []string{"（二）依申请公开。全市收到政府信息公开申请27件。全市答复25件。结转下年2件。"})
	if len(read.Claims) != 3 {
		t.Fatal(told(read))
	}
	whole, same, unsaid := &read.Claims[0], &read.Claims[1], &read.Claims[2]
	if !whole.SameCircle(same) || whole.SameCircle(unsaid) || !unsaid.SameCircle(unsaid) {
		t.Errorf("%t %t %t", whole.SameCircle(same), whole.SameCircle(unsaid), unsaid.SameCircle(unsaid))
	}
}

// Where a text speaks of a matter is found once a paragraph, and once more where it says that there was one.
func TestSayings(t *testing.T) {
	text := "未收取信息处理费。本年无一败诉，复议败诉率为0，败诉率0.5%。败诉1件。\n加强绩效考核。"
	var reader claims.Reader
	var got []string
	for _, s := range reader.Read(bureau(), []string{"", text}).Sayings {
		got = append(got, fmt.Sprintf("%d.%d %s of %s %t", s.Text, s.Paragraph, s.Of(text), s.Clause.Of(text), s.Denied))
	}
	want := []string{
		"1.0 收取 of 未收取信息处理费 true", "1.0 处理费 of 未收取信息处理费 true", "1.0 败诉 of 本年无一败诉 true", "1.0 复议 of 复议败诉率为0 false",
		"1.0 败诉 of 败诉率0.5% false", "1.1 绩效 of 加强绩效考核 false", "1.1 考核 of 加强绩效考核 false",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
