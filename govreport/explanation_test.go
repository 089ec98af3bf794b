package govreport_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zfxxgk/annualreport/govreport"
)

const inForce = "/disclosure/normativeDocuments/inForce"

// stockReport has fewer documents in force than were made in the year: T2-1.
func stockReport() *govreport.Report {
	var r govreport.Report
	r.Edition, r.Year = govreport.Edition2021, 2023
	row := &r.Disclosure.NormativeDocuments
	row.Made, row.Repealed, row.InForce = govreport.CountOf(6), govreport.CountOf(1), govreport.CountOf(4)
	return &r
}

// only returns the finding of a rule, of which there is one.
func only(t *testing.T, r *govreport.Report, code govreport.Code) *govreport.Finding {
	t.Helper()
	findings := govreport.Check(r, govreport.Options{}).Findings.Of(code)
	if len(findings) != 1 {
		t.Fatalf("%d findings of %s", len(findings), code)
	}
	return &findings[0]
}

func codesFound(r *govreport.Report, o govreport.Options) string {
	var list []string
	for _, f := range govreport.Check(r, o).Findings {
		list = append(list, string(f.Code))
	}
	return strings.Join(list, " ")
}

func TestExplain(t *testing.T) {
	r := stockReport()
	if !govreport.Explain(r, only(t, r, "T2-1"), "修订后重新发布的未另计。") {
		t.Fatal("a warning cannot be explained")
	}
	want := []govreport.Explanation{{Code: "T2-1", Pointer: inForce, Reason: "修订后重新发布的未另计。", Cells: []govreport.CellValue{
		{Pointer: "/disclosure/normativeDocuments/made", Value: govreport.NumberValue(6)},
		{Pointer: "/disclosure/normativeDocuments/repealed", Value: govreport.NumberValue(1)},
		{Pointer: inForce, Value: govreport.NumberValue(4)},
	}}}
	if diff := cmp.Diff(want, r.Explanations); diff != "" {
		t.Error(diff)
	}
	f := only(t, r, "T2-1")
	if !f.IsExplained() || f.Severity != govreport.Warning || f.Explanation.Reason != want[0].Reason {
		t.Errorf("not explained: %+v", f)
	}
	if got := codesFound(r, govreport.Options{}); got != "T2-1" {
		t.Errorf("findings: %s", got)
	}

	r.Disclosure.NormativeDocuments.Made = govreport.CountOf(7)
	f = only(t, r, "T2-1")
	if f.IsExplained() || f.Explanation == nil || !cmp.Equal(f.Lapsed, []string{"/disclosure/normativeDocuments/made"}) {
		t.Errorf("the explanation does not lapse: %+v", f)
	}
	if got := codesFound(r, govreport.Options{}); got != "E1 T2-1" {
		t.Errorf("findings: %s", got)
	}
	if !govreport.Explain(r, f, "新的说明。") || len(r.Explanations) != 1 || !only(t, r, "T2-1").IsExplained() {
		t.Errorf("an explanation does not replace the lapsed one: %+v", r.Explanations)
	}
}

// Two claims about one cell are two findings: each has its own explanation, by the words it quotes.
func TestExplainByQuote(t *testing.T) {
	r := stockReport()
	r.Disclosure.NormativeDocuments = govreport.DocumentCounts{}
	r.Applications.Received.Total = govreport.CountOf(27)
	const first, second = "2023年我局新收政府信息公开申请30件。", "本年度我局新收政府信息公开申请31件。"
	r.Overview.Text = first + "\n" + second
	explained := func() (list []bool) {
		for _, f := range govreport.Check(r, govreport.Options{}).Findings.Of("N1") {
			list = append(list, f.IsExplained())
		}
		return list
	}
	findings := govreport.Check(r, govreport.Options{}).Findings.Of("N1")
	if len(findings) != 2 || findings[0].Pointer != findings[1].Pointer {
		t.Fatalf("not two findings at one place: %+v", findings)
	}
	govreport.Explain(r, &findings[1], "第二个数的说明")
	if diff := cmp.Diff([]bool{false, true}, explained()); diff != "" {
		t.Error(diff)
	}
	govreport.Explain(r, &findings[0], "第一个数的说明")
	if diff := cmp.Diff([]bool{true, true}, explained()); diff != "" || len(r.Explanations) != 2 {
		t.Errorf("%d explanations\n%s", len(r.Explanations), diff)
	}
	r.Overview.Text = "总的看，工作平稳。" + first + "\n" + second // other words do not matter
	if diff := cmp.Diff([]bool{true, true}, explained()); diff != "" {
		t.Error(diff)
	}
	r.Overview.Text = strings.Replace(r.Overview.Text, "30", "32", 1)
	if diff := cmp.Diff([]bool{false, true}, explained()); diff != "" {
		t.Error(diff)
	}
}

func TestExplainRefuses(t *testing.T) {
	r := stockReport()
	r.Disputes.Review.Upheld, r.Disputes.Review.Total = govreport.CountOf(1), govreport.CountOf(2)
	warning := only(t, r, "T2-1")
	for name, refused := range map[string]func() bool{
		"an error": func() bool {
			return govreport.Explain(r, &govreport.Finding{Code: "T2-2", Severity: govreport.Error}, "因")
		},
		"such a rule": func() bool {
			return govreport.Explain(r, &govreport.Finding{Code: "S08", Severity: govreport.Warning}, "因")
		},
		"no rule": func() bool {
			return govreport.Explain(r, &govreport.Finding{Code: "T2-99", Severity: govreport.Advice}, "因")
		},
		"no reason":     func() bool { return govreport.Explain(r, warning, " 　\n") },
		"a long reason": func() bool { return govreport.Explain(r, warning, strings.Repeat("因", 2001)) },
		"bad text":      func() bool { return govreport.Explain(r, warning, "\xff") },
	} {
		if refused() || len(r.Explanations) > 0 {
			t.Errorf("%s is explained: %+v", name, r.Explanations)
		}
	}
	if !govreport.Explain(r, warning, strings.Repeat("因", 2000)) {
		t.Error("a reason of 2000 characters is too long")
	}
	r.Explanations = make([]govreport.Explanation, 200)
	if govreport.Explain(r, warning, "因") || len(r.Explanations) != 200 {
		t.Error("a report that is full takes one more")
	}
	r.Explanations = r.Explanations[:199]
	if !govreport.Explain(r, warning, "因") {
		t.Error("a report that is not full takes no more")
	}
	for _, f := range govreport.Check(r, govreport.Options{Only: []string{"J07"}}).Findings {
		t.Errorf("what is taken is too much: %s", f.Message(govreport.En))
	}
}

// Of rules that were switched off E1 knows nothing, and explanations stand beside findings whether or not E1 runs.
func TestExplanationOfARuleSwitchedOff(t *testing.T) {
	r := stockReport()
	govreport.Explain(r, only(t, r, "T2-1"), "因")
	r.Disclosure.NormativeDocuments.Made = govreport.CountOf(5) // nothing to find, which T2-1 would say
	for _, o := range []govreport.Options{{Final: true, Skip: []string{"T2-1"}}, {Final: true, Only: []string{"E1"}}} {
		if e1 := govreport.Check(r, o).Findings.Of("E1"); len(e1) > 0 {
			t.Errorf("%+v: %s", o, e1[0].Message(govreport.En))
		}
	}
	r.Disclosure.NormativeDocuments.Made = govreport.CountOf(6)
	for _, o := range []govreport.Options{{Skip: []string{"T2-1"}}, {Only: []string{"E1"}}, {Only: []string{"T2-1"}}, {Skip: []string{"E1"}}} {
		for _, f := range govreport.Check(r, o).Findings {
			if f.Code != "T2-1" || !f.IsExplained() {
				t.Errorf("%+v: %s", o, f.Message(govreport.En))
			}
		}
	}
}

// A section's text is not recorded whole: only the words in question are, wherever they stand.
func TestExplainRecordsNoWholeText(t *testing.T) {
	r := stockReport()
	r.OtherMatters.Text = "我局收取信息处理费385元。"
	f := govreport.Finding{Code: "N12", Severity: govreport.Advice, Pointer: "/disclosure/feesCollected", Quote: "收取信息处理费385元",
		Cells: []string{"/otherMatters/text", "/disclosure", "/nothing", "/year", "/disclosure/feesCollected"}}
	if !govreport.Explain(r, &f, "减免后的数额。") {
		t.Fatal("refused")
	}
	want := []govreport.CellValue{{Pointer: "/year", Value: govreport.NumberValue(2023)}, {Pointer: "/disclosure/feesCollected", Value: govreport.BlankValue()},
		{Pointer: "/otherMatters/text", Value: govreport.TextValue(f.Quote)}}
	if diff := cmp.Diff(want, r.Explanations[0].Cells); diff != "" {
		t.Error(diff)
	}
}

// A result does not change when the report does.
func TestExplanationOfAResultIsItsOwn(t *testing.T) {
	r := stockReport()
	govreport.Explain(r, only(t, r, "T2-1"), "因")
	f := only(t, r, "T2-1")
	r.Explanations[0].Reason = "别的"
	if f.Explanation.Reason != "因" {
		t.Error("the finding's explanation changed with the report")
	}
}

// What a hostile report explains costs little and says nothing wild.
func TestExplanationsOfNothing(t *testing.T) {
	r := stockReport()
	for _, pointer := range []string{"x", "/", "//", "/~", "/year/x", "/explanations/0", "/disclosure", "/otherMatters/text", "\xff"} {
		r.Explanations = append(r.Explanations, govreport.Explanation{Code: "T2-1", Pointer: pointer, Reason: "因", Cells: []govreport.CellValue{
			{Pointer: pointer, Value: govreport.TextValue("{x}")}, {Pointer: pointer}, {Pointer: "", Value: govreport.BlankValue()},
		}})
		e := r.Explanations[len(r.Explanations)-1]
		e.Pointer = inForce
		r.Explanations = append(r.Explanations, e)
	}
	result := govreport.Check(r, govreport.Options{})
	for _, f := range result.Findings {
		for _, l := range govreport.Languages() {
			if f.Code == "E1" && f.Message(l) == "" {
				t.Errorf("%+v says nothing", f)
			}
		}
	}
	if f := result.Findings.Of("T2-1")[0]; f.Explanation == nil || f.IsExplained() {
		t.Errorf("of lapsed explanations none is shown: %+v", f)
	}
}

// A system asks the clerk why, keeps the answer in the report, and shows the warning as explained.
func ExampleExplain() {
	report, err := govreport.Decode([]byte(`{
		"edition": "2021", "year": 2023,
		"disclosure": {"normativeDocuments": {"made": 6, "repealed": 1, "inForce": 4}}
	}`))
	if err != nil {
		fmt.Println("not a report:", err)
		return
	}
	show := func() {
		for _, f := range govreport.Check(report, govreport.Options{}).Findings.Of("T2-1") {
			fmt.Println(f.Severity.Label().In(govreport.ZhHans), f.Sentence(govreport.ZhHans), "explained:", f.IsExplained())
		}
	}
	finding := govreport.Check(report, govreport.Options{}).Findings.Of("T2-1")[0]
	govreport.Explain(report, &finding, "6件中有2件为年内修订后重新发布，未另计入现行有效件数。")
	show()

	report.Disclosure.NormativeDocuments.InForce = govreport.CountOf(3) // the explanation was not about this number
	show()
	// Output:
	// 警告 现行有效 4 件，少于本年制发 6 件减本年废止 1 件（5 件） explained: true
	// 警告 现行有效 3 件，少于本年制发 6 件减本年废止 1 件（5 件） explained: false
}
