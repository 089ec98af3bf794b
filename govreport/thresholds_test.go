package govreport_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
)

// A threshold is a number at which an answer changes, and reports on either side of it.
type threshold struct {
	name   string
	code   string // of the rule, and the variant of its finding if it matters: X5/textButFigures
	report func(n int) (*govreport.Report, govreport.Options)
	silent int // the nearest number of which nothing is said
	speaks int // the nearest of which the rule speaks
}

func alone(change func(r *govreport.Report, n int)) func(int) (*govreport.Report, govreport.Options) {
	return func(n int) (*govreport.Report, govreport.Options) {
		r := &govreport.Report{Edition: govreport.Edition2021, Year: 2024}
		change(r, n)
		return r, govreport.Options{}
	}
}

// afterTheSame makes two reports, the year before among them, of which the change of the second is told that it is.
func afterTheSame(change func(r *govreport.Report, n int, last bool)) func(int) (*govreport.Report, govreport.Options) {
	return func(n int) (*govreport.Report, govreport.Options) {
		last, r := &govreport.Report{Edition: govreport.Edition2021, Year: 2023}, &govreport.Report{Edition: govreport.Edition2021, Year: 2024}
		change(last, n, true)
		change(r, n, false)
		return r, govreport.Options{Previous: last}
	}
}

func put(r *govreport.Report, pointer string, n int) {
	govreport.FormOf(r.Edition).Cell(pointer).Write(r, fmt.Sprint(n))
}

func long(n int) string { return strings.Repeat("字", n) }

var thresholds = []threshold{
	{"years_copied_rules.go sameProblems long", "X7", afterTheSame(func(r *govreport.Report, n int, _ bool) { r.Problems.Text = long(n) }), 59, 60},
	{"years_copied_rules.go notLastYears long", "X5/text", afterTheSame(func(r *govreport.Report, n int, _ bool) { r.Overview.Text = long(n) }), 99, 100},
	{"years_copied_rules.go notLastYears longer", "X5/text", afterTheSame(func(r *govreport.Report, n int, _ bool) { r.OtherMatters.Text = long(n) }), 199, 200},
	{"years_copied_rules.go notLastYears longer", "X5/textButFigures", afterTheSame(func(r *govreport.Report, n int, last bool) {
		if r.Overview.Text = long(n) + "5"; last {
			r.Overview.Text = long(n) + "6"
		}
	}), 199, 200},
	{"years_copied_rules.go isCopied chance", "X5", afterTheSame(func(r *govreport.Report, n int, _ bool) {
		numbers := map[int][]int{7: {1, 12, 34}, 8: {12, 345, 0}}[n]
		for i, row := range []string{"licenceDecisions", "penaltyDecisions", "coercionDecisions"} {
			put(r, "/disclosure/"+row, numbers[i])
		}
	}), 7, 8},
	{"isCopied: one number, however long, may be the same", "X5", afterTheSame(func(r *govreport.Report, n int, _ bool) {
		for _, row := range []string{"licenceDecisions", "penaltyDecisions"}[:n] {
			put(r, "/disclosure/"+row, 12_345)
		}
	}), 1, 2},
	{"sharesTold: a whole of one is one", "N9", alone(func(r *govreport.Report, n int) {
		put(r, "/applications/outcomes/total/total", n)
		r.Overview.Text = "（二）依申请公开。予以公开1件，占38%。"
	}), 0, 1},
	{"sharesTold: a part of none", "N9", alone(func(r *govreport.Report, n int) {
		put(r, "/applications/outcomes/total/total", n)
		r.Overview.Text = "（二）依申请公开。予以公开0件，占38%。"
	}), 0, 1},
	{"zerosAgainstProse: of nothing filled in nothing is said", "T3-Z", alone(func(r *govreport.Report, n int) {
		r.Scope = govreport.Own
		put(r, "/applications/received/total", n)
		r.Overview.Text = "（二）依申请公开。本机关未收到政府信息公开申请。"
	}), 0, 1},
	{"zerosAgainstProse: what is counted elsewhere", "T3-Z", alone(func(r *govreport.Report, n int) {
		r.Scope = govreport.Own
		put(r, "/applications/received/total", 1)
		r.Overview.Text = fmt.Sprintf("（二）依申请公开。本机关未收到政府信息公开申请。各单位受理政府信息公开申请%d件。", n)
	}), 1, 0},
	{"text_rules.go overviewLength limit", "S13", alone(func(r *govreport.Report, n int) { r.Overview.Text = long(n) }), 1000, 1001},
	{"text_rules.go problemsAndImprovement little", "S14", alone(func(r *govreport.Report, n int) { r.Problems.Text = "无" + long(n-1) }), 31, 30},
	{"applications_rules.go residualShare few", "T3-O", alone(func(r *govreport.Report, n int) {
		put(r, "/applications/outcomes/total/total", n)
		put(r, "/applications/outcomes/other/others/total", 5)
	}), 19, 20},
	{"disputes_rules.go reviewFirst since", "T4-C", alone(func(r *govreport.Report, n int) {
		r.Year = n
		put(r, "/disputes/litigationDirect/total", 1)
	}), 2023, 2024},
	{"disclosure_fee_rules.go feeUnit improbable", "C04", alone(func(r *govreport.Report, n int) {
		r.Organ.Level = govreport.CountyLevel
		put(r, "/disclosure/feesCollected", n)
	}), 999_999, 1_000_000},
	{"disclosure_fee_rules.go outByUnit least", "C04/outByTenThousand", alone(func(r *govreport.Report, n int) {
		r.Overview.Text = fmt.Sprintf("本年度收取行政事业性收费%d元。", n)
		put(r, "/disclosure/feesCollected", n)
	}), 999, 1000},
	{"disclosure_fee_rules.go outByUnit least, divided twice", "C04/outByTenThousand", alone(func(r *govreport.Report, n int) {
		r.Overview.Text = fmt.Sprintf("本年度收取行政事业性收费%d元。", 100*n)
		govreport.FormOf(r.Edition).Cell("/disclosure/feesCollected").Write(r, fmt.Sprintf("0.%06d", n))
	}), 99_999, 100_000},
	{"metadata_citation_rules.go judge firstYearCited", "M6/otherYear", alone(func(r *govreport.Report, n int) {
		r.Preamble = fmt.Sprintf("根据国发〔%d〕1号编制。", n)
	}), 1949, 1948},
	{"metadata_citation_rules.go lastYearCited", "M6/otherYear", alone(func(r *govreport.Report, n int) {
		r.Preamble = fmt.Sprintf("根据国发〔%d〕1号编制。", n)
	}), 2025, 2026},
	{"outline_rules.go sectionsCounted beginning", "S16", alone(func(r *govreport.Report, n int) {
		const said = "围绕总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等四个部分"
		r.Overview.Text = long((n-len(said))/len("字")-1) + "。" + said + "开展工作。"
	}), 903, 900},
	{"report_rules.go citedForFormat reach", "S08", alone(func(r *govreport.Report, n int) {
		r.Preamble = "根据《工作年度报告格式》" + strings.Repeat("，", n) + "国办发〔2021〕5号编制。"
	}), 32, 31},
	{"sums.go sumParts tolerance", "N10", alone(func(r *govreport.Report, n int) {
		r.Overview.Text = fmt.Sprintf("（一）发布信息%d条，其中动态352条、公告1条、文件3条、财政3条、人事1条。", n)
	}), 368, 367},
	{"sums.go sumParts several", "N10", alone(func(r *govreport.Report, n int) {
		r.Overview.Text = "（一）发布信息363条，其中动态353条、公告3条" + []string{2: "", 3: "、人事4条"}[n] + "。"
	}), 2, 3},
}

// Each threshold of a rule has a report on either side.
func TestThresholds(t *testing.T) {
	for _, c := range thresholds {
		for n, want := range map[int]bool{c.silent: false, c.speaks: true} {
			r, o := c.report(n)
			code, variant, _ := strings.Cut(c.code, "/")
			o.Only = []string{code}
			found := slices.ContainsFunc(govreport.Check(r, o).Findings, func(f govreport.Finding) bool {
				return string(f.Code) == code && (variant == "" || f.Variant == variant)
			})
			if found != want {
				t.Errorf("%s: of %d the rule says something: %v", c.name, n, found)
			}
		}
	}
}

// Whether "we received none" is about the whole of an aggregated table is asked where the table counts one, and where it counts nothing
// the cell is.
func TestNoneReceivedByWhom(t *testing.T) {
	for typed, want := range map[string]govreport.Reason{"1": govreport.UnknownScope, "2": govreport.UnknownScope, "": govreport.BlankCells} {
		r := &govreport.Report{Edition: govreport.Edition2021, Year: 2024}
		r.Overview.Text = "（二）依申请公开。本机关未收到政府信息公开申请。"
		govreport.FormOf(r.Edition).Cell("/applications/received/total").Write(r, typed)
		result := govreport.Check(r, govreport.Options{Only: []string{"T3-Z"}})
		if len(result.Undecided) != 1 || result.Undecided[0].Why != want {
			t.Errorf("of %q: %+v", typed, result.Undecided)
		}
	}
}

// A message names ten reports; of eleven it says that there are more.
func TestMostNamed(t *testing.T) {
	for n, want := range map[int]bool{10: false, 11: true} {
		r := &govreport.Report{Edition: govreport.Edition2021, Year: 2024}
		r.Scope = govreport.Aggregated
		o := govreport.Options{Only: []string{"G7"}}
		for i := range n {
			child := &govreport.Report{Edition: govreport.Edition2021, Year: 2023}
			child.Organ.Name = fmt.Sprintf("某县第%d局", i)
			o.Children = append(o.Children, child)
		}
		findings := govreport.Check(r, o).Findings
		if len(findings) != 1 || strings.Contains(findings[0].Message(govreport.ZhHans), "等 11 份") != want || strings.Contains(findings[0].Message(govreport.ZhHans), "等 10 份") {
			t.Errorf("of %d: %v", n, findings)
		}
	}
}

// A name of 150 bytes is one; a longer one is none, and the report is called by its place.
func TestLongestNameOfAReport(t *testing.T) {
	for characters, want := range map[int]bool{50: true, 51: false} {
		r := &govreport.Report{Edition: govreport.Edition2021, Year: 2024}
		r.Scope = govreport.Aggregated
		child := &govreport.Report{Edition: govreport.Edition2021, Year: 2023}
		child.Organ.Name = long(characters)
		findings := govreport.Check(r, govreport.Options{Only: []string{"G7"}, Children: []*govreport.Report{child}}).Findings
		if len(findings) != 1 || strings.Contains(findings[0].Message(govreport.ZhHans), "字字") != want {
			t.Errorf("of %d characters: %v", characters, findings)
		}
	}
}

// Of twenty wrong numbers each is told, and of more twenty.
func TestMostCitations(t *testing.T) {
	for n, want := range map[int]int{19: 19, 20: 20, 21: 20} {
		r := &govreport.Report{Edition: govreport.Edition2021, Year: 2024}
		for i := range n {
			r.Preamble += fmt.Sprintf("国发〔1948〕%d号。", i+1)
		}
		if findings := govreport.Check(r, govreport.Options{Only: []string{"M6"}}).Findings; len(findings) != want {
			t.Errorf("of %d numbers %d are told", n, len(findings))
		}
	}
}

// Of twenty lists that do not add up each is told, and of more twenty.
func TestMostSumsTold(t *testing.T) {
	for n, want := range map[int]int{19: 19, 20: 20, 21: 20} {
		r := &govreport.Report{Edition: govreport.Edition2021, Year: 2024}
		for i := range n {
			r.Overview.Text += fmt.Sprintf("全年发布信息%d条，其中动态%d条、公告9条。\n", 100+i, 99+i)
		}
		if findings := govreport.Check(r, govreport.Options{Only: []string{"N10"}}).Findings; len(findings) != want {
			t.Errorf("of %d lists %d are told", n, len(findings))
		}
	}
}

// A message lists six numbers that are not the sum; of seven it says that there are more.
func TestMostGaps(t *testing.T) {
	for n, want := range map[int]bool{6: false, 7: true} {
		r, child := &govreport.Report{Edition: govreport.Edition2021, Year: 2024, Scope: govreport.Aggregated}, &govreport.Report{Edition: govreport.Edition2021, Year: 2024}
		for i := range n {
			cell := &govreport.FormOf(r.Edition).Tables[1].Rows[i+2].Cells[0]
			cell.Write(r, "1")
			cell.Write(child, "5")
		}
		findings := govreport.Check(r, govreport.Options{Only: []string{"G8"}, Children: []*govreport.Report{child}}).Findings
		if len(findings) != 1 || strings.Contains(findings[0].Message(govreport.ZhHans), "……共 7 格") != want {
			t.Errorf("of %d: %v", n, findings)
		}
	}
}

// An error says three of its findings, and of four that there are more.
func TestStructureErrorShowsThree(t *testing.T) {
	for n, want := range map[int]bool{3: false, 4: true} {
		e := govreport.StructureError{Findings: make(govreport.Findings, n)}
		if said := e.Error(); strings.Count(said, " at ") != 3 || strings.HasSuffix(said, "…") != want {
			t.Errorf("of %d: %s", n, said)
		}
	}
}

// A message names three blanks that the sums fill; of four it says that there are more.
func TestMostListedInAText(t *testing.T) {
	for n, want := range map[int]bool{3: false, 4: true} {
		r := clean(govreport.Edition2021)
		for i := range n {
			govreport.FormOf(r.Edition).Tables[1].Rows[i+2].Cells[6].Write(r, "")
		}
		findings := govreport.Check(r, govreport.Options{Only: []string{"C06"}, Final: true}).Findings
		if len(findings) != 1 || strings.Contains(findings[0].Message(govreport.ZhHans), " 等") != want {
			t.Errorf("of %d: %v", n, findings)
		}
	}
}

// Of the ways to settle sums five are candidates, and of fewer all.
func TestMostCandidates(t *testing.T) {
	fewer, more := 0, 0
	for row := range 20 {
		for column := range 6 {
			r := clean(govreport.Edition2021)
			rows := govreport.FormOf(r.Edition).Tables[1].Rows
			for _, at := range []int{column, 6} {
				cell := &rows[row].Cells[at]
				n, _ := cell.Int(r)
				cell.Write(r, fmt.Sprint(n+1))
			}
			for _, f := range govreport.Check(r, sums).Findings {
				ways := 0
				for _, a := range f.Args {
					if a.Name == "ways" {
						ways, _ = strconv.Atoi(a.Value.In(govreport.ZhHans))
					}
				}
				if ways > 0 && len(f.Candidates) != min(ways, 5) {
					t.Errorf("of %d ways %d are candidates", ways, len(f.Candidates))
				}
				if ways > 5 {
					more++
				} else if ways == 5 {
					fewer++
				}
			}
		}
	}
	if more == 0 {
		t.Error("there were never so many", fewer, more)
	}
}

// Of sums that nothing explains five are told one by one, and of fewer all.
func TestMostAlone(t *testing.T) {
	seen := map[int]bool{}
	for n := 1; n < 9; n++ {
		r := clean(govreport.Edition2021)
		rows := govreport.FormOf(r.Edition).Tables[1].Rows
		for i := range n {
			rows[i+2].Cells[6].Write(r, fmt.Sprint(10_007<<i))
		}
		found := govreport.Check(r, sums).Findings
		i := slices.IndexFunc(found, func(f govreport.Finding) bool { return f.Variant == "tooMany" })
		if i < 0 {
			continue
		}
		failing := len(found[i].Explains)
		seen[failing] = true
		if len(found)-1 != min(failing, 5) {
			t.Errorf("of %d failing sums %d are told", failing, len(found)-1)
		}
	}
	if !seen[5] || !seen[6] {
		t.Errorf("the failing sums were %v", seen)
	}
}
