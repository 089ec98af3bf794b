package extract_test

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/internal/random"
)

// What stands around the report on its page, drawn at random, and what must be read from it.
type surroundings struct {
	title     string
	inside    bool // the title stands in the preamble only
	before    string
	preamble  string
	headings  [6]string
	intro     string // before each table
	remark    string // behind table 4
	misplaced string // behind table 4, about problems
	footer    string
	contents  bool // a table of contents in front
}

func pickOne(rng *rand.Rand, of ...string) string { return of[rng.IntN(len(of))] }

func draw(rng *rand.Rand, year int) surroundings {
	y := strconv.Itoa(year)
	s := surroundings{
		before: pickOne(rng, "", "当前位置：首页 > 政务公开 > 政府信息公开年报\n", "首页 | 新闻 | 政务公开\n索引号：1234/2022-00012\n"),
		headings: [6]string{
			pickOne(rng, "一、总体情况", "一、 总体情况", "一、工作基本情况", "一、"+y+"年政务公开总体情况", "总体情况", "一．总体情况", "第一部分 总体情况", "**一、总体情况**"),
			pickOne(rng, "二、主动公开政府信息情况", "二、行政机关主动公开政府信息情况", "二、主动公开政府信息情况：", "## 二、主动公开政府信息情况"),
			pickOne(rng, "三、收到和处理政府信息公开申请情况", "三、收到和处理政府信息公开申请\n情况", "四、收到和处理政府信息公开申请情况", "（三）、收到和处理政府信息公开申请情况"[len("（三）"):]),
			pickOne(rng, "四、政府信息公开行政复议、行政诉讼情况", "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", "政府信息公开行政复议、行政诉讼情况"),
			pickOne(rng, "五、存在的主要问题及改进情况", "五、现存问题与改进举措", "五、政府信息公开工作存在的主要问题及改进情况", "五、存在问题及改进措施"),
			pickOne(rng, "六、其他需要报告的事项", "六、其他需报告事项", "六、其它需要报告的事项", "六、 其他需要报告的事项"),
		},
		intro:     pickOne(rng, "", "", "该部分以表格形式报告。表格如下：", y+"年，本机关按照条例第二十条公开信息3条，制发规范性文件2件。"),
		remark:    pickOne(rng, "", "", "注：含上年度结转数量。"),
		misplaced: pickOne(rng, "", "", y+"年政务公开工作取得新的进展，但与公众期盼相比还存在一些问题，主要是解读形式单一。"),
		footer: pickOne(rng, "", "扫一扫在手机打开当前页\n主办：某某县人民政府办公室 联系电话：0954-7013891\n网站标识码：6404250004 宁ICP备11000053号-1\n宁公网安备64042502000001号",
			"上一篇：无\n下一篇：某某局年报\n版权所有：某某县人民政府  网站标识码6404250004 宁ICP备11000053号-1 宁公网安备 64042502000001"),
		contents: rng.IntN(5) == 0,
	}
	s.preamble = "根据《中华人民共和国政府信息公开条例》，本报告包括一、总体情况；二、主动公开政府信息情况等六部分，统计期限为" + y + "年1月1日至" + y + "年12月31日。联系地址：某某县某街2号，邮编：756500。"
	s.title = pickOne(rng, "某某县"+y+"年政府信息公开工作年度报告", y+"年某某县政府信息公开工作年度报告", "某某县"+y+"年度政府信息公开工作报告", "《某某县"+y+"年政府信息公开工作年度报告》")
	if rng.IntN(6) == 0 {
		s.inside, s.before, s.contents = true, "", false
		s.preamble = "现发布《某某县" + y + "年政府信息公开工作年度报告》。" + s.preamble
	}
	return s
}

func (s surroundings) page(rng *rand.Rand, r *govreport.Report, f *flattening) string {
	var parts []string
	if !s.inside {
		parts = append(parts, s.before+s.title)
	}
	if s.contents {
		for _, h := range s.headings {
			parts = append(parts, strings.ReplaceAll(h, "\n", ""))
		}
	}
	parts = append(parts, s.preamble, s.headings[0], r.Overview.Text)
	for i, table := range sheetsOf(r) {
		parts = append(parts, s.headings[i+1])
		if s.intro != "" {
			parts = append(parts, s.intro)
		}
		parts = append(parts, f.table(rng, table))
	}
	for _, text := range []string{s.remark, s.misplaced} {
		if text != "" {
			parts = append(parts, text)
		}
	}
	parts = append(parts, s.headings[4], r.Problems.Text, s.headings[5], r.OtherMatters.Text, s.footer)
	return strings.Join(parts, "\n")
}

func TestRandomSurroundings(t *testing.T) {
	each := seeds(30)
	for fi := range flattenings {
		f := &flattenings[fi]
		if f.page != nil {
			continue // what joins lines or breaks them changes the prose
		}
		for seed := range uint64(each) {
			rng := rand.New(rand.NewPCG(seed, uint64(fi)))
			want := random.Report(rng, editionsUnderTest[seed%2])
			s := draw(rng, want.Year)
			page := s.page(rng, want, f)
			x, err := extract.Text(page)
			if err != nil {
				t.Fatal(err)
			}
			sum := tally{}
			compare(t, want, x, &sum)
			if sum.absent+sum.noted > 0 {
				t.Errorf("%d cells absent", sum.absent)
			}
			s.check(t, want, x)
			if t.Failed() {
				for _, n := range x.Notes {
					t.Logf("%s %s %q", n.Kind, n.Pointer, n.Quote)
				}
				t.Fatalf("%s, seed %d\n%s", f.name, seed, page)
			}
		}
	}
}

// check compares everything but the cells.
func (s surroundings) check(t *testing.T, want *govreport.Report, x *extract.Extraction) {
	t.Helper()
	r := x.Report
	problems := want.Problems.Text
	if s.misplaced != "" {
		problems = s.misplaced + "\n" + problems
	}
	equal := func(name, got, want string) {
		if got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
	equal("title", r.Title, strings.Trim(map[bool]string{true: "某某县" + strconv.Itoa(want.Year) + "年政府信息公开工作年度报告", false: s.title}[s.inside], "《》"))
	equal("organ", fmt.Sprint(r.Organ.Name, r.Organ.Kind, r.Organ.Level), "某某县governmentcounty")
	equal("year", strconv.Itoa(r.Year), strconv.Itoa(want.Year))
	equal("period", string(r.Period.Start+r.Period.End), fmt.Sprintf("%d-01-01%d-12-31", want.Year, want.Year))
	if !s.contents {
		equal("preamble", r.Preamble, s.preamble)
	}
	equal("overview", r.Overview.Text, want.Overview.Text)
	equal("problems", r.Problems.Text, problems)
	equal("other matters", r.OtherMatters.Text, want.OtherMatters.Text)
	equal("postcode", string(r.Organ.Postcode), "756500")
	equal("address", r.Organ.Address, "某某县某街2号")
	if s.footer != "" {
		equal("site code", string(r.Organ.Website.SiteCode), "6404250004")
		equal("icp", string(r.Organ.Website.ICP), "宁ICP备11000053号-1")
		equal("public security", strings.TrimSuffix(string(r.Organ.Website.PublicSecurity), "号"), "宁公网安备64042502000001")
	}
	equal("text beside table 2", r.Disclosure.Note+r.Disclosure2019.Note, s.intro)
	equal("text beside table 3", r.Applications.Note, s.intro)
	equal("text beside table 4", r.Disputes.Note, strings.Trim(s.intro+"\n"+s.remark, "\n"))
	equal("marks", kindsOf(r), s.marks())
}

// marks are the places where a page is unlike the form.
func (s surroundings) marks() string {
	var kinds []govreport.MarkKind
	if strings.HasPrefix(s.headings[2], "四") {
		kinds = append(kinds, govreport.RenumberedSection)
	}
	if s.misplaced != "" {
		kinds = append(kinds, govreport.MovedText)
	}
	return fmt.Sprint(kinds)
}

func kindsOf(r *govreport.Report) string {
	var kinds []govreport.MarkKind
	for _, m := range r.ImportMarks {
		kinds = append(kinds, m.Kind)
	}
	return fmt.Sprint(kinds)
}
