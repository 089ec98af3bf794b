package govreport_test

import (
	"runtime"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport"
)

// longProse is a report of 20,000 characters of prose, the openings one after the other.
func longProse(t testing.TB) *govreport.Report {
	files := labelledFiles(t)
	r := files[0].report(t, "0")
	for i := 1; utf8.RuneCountInString(r.Overview.Text) < 20_000; i = (i + 1) % len(files) {
		r.Overview.Text += "\n" + files[i].report(t, "").Overview.Text
	}
	return r
}

func BenchmarkCheckLongProse(b *testing.B) {
	r := longProse(b)
	b.SetBytes(int64(len(r.Overview.Text)))
	b.ReportAllocs()
	for b.Loop() {
		govreport.Check(r, govreport.Options{})
	}
}

// What the rules N cost is the difference.
func BenchmarkCheckLongProseWithoutN(b *testing.B) {
	r := longProse(b)
	b.SetBytes(int64(len(r.Overview.Text)))
	for b.Loop() {
		govreport.Check(r, govreport.Options{Skip: []string{"N"}})
	}
}

func BenchmarkCheckProseWithoutNumbers(b *testing.B) {
	r := &govreport.Report{Edition: govreport.Edition2021, Year: 2023}
	r.Overview.Text = strings.Repeat("坚持以公开为常态、不公开为例外，依法办理政府信息公开申请。", 20)
	b.ReportAllocs()
	for b.Loop() {
		govreport.Check(r, govreport.Options{Only: []string{"N"}})
	}
}

// Hostile prose is read in a time that grows with its length only: were it the square of it, a megabyte would outlast the time
// that tests are given.
func TestHostileProse(t *testing.T) {
	size := 1 << 20
	if runtime.GOOS == "js" {
		size >>= 3
	}
	for _, piece := range []string{
		"1", "一", "１", "1,", "12,345", "（", "1（", "（1", "其中", "其中1", "其中1条、", "《", "“", "收到申请1件，", "收到申请12件",
		"收到政府信息公开申请1件，答复2件，", "收到申请1件（其中予以公开2件（", "未", "未收到", "2023年", "1-", "1%", "占1%，予以公开1件，",
		"政府信息公开", "信息处理费1元，", "累计发布信息3条，其中1条、1条、2条。", "江", "江东", "公开", "\n", "（一）", "收到申请1件\n",
		"行政复议1件，", "規範性文件", "万", "1万亿", "百千", "三百二十", "、", "\xff", "件",
	} {
		r := &govreport.Report{Edition: govreport.Edition2021, Year: 2023}
		r.Organ.Name = strings.Repeat("江东", 20)
		r.Overview.Text = "（二）依申请公开。" + strings.Repeat(piece, size/len(piece))
		start := time.Now()
		result := govreport.Check(r, govreport.Options{Only: []string{"N"}})
		if testing.Verbose() {
			t.Logf("%q: %v", piece, time.Since(start))
		}
		if len(result.Findings) > 300 {
			t.Errorf("%q: %d findings", piece, len(result.Findings))
		}
	}
}
