package govreport_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
)

// Both sides of limits that the mutation command (internal/mutate) found to have none, or one. The first of each pair stays silent.
func TestBordersOfRules(t *testing.T) {
	text := func(s string) func(*govreport.Report) { return func(r *govreport.Report) { r.Overview.Text += s } }
	preamble := func(s string) func(*govreport.Report) { return func(r *govreport.Report) { r.Preamble = s } }
	for _, c := range []struct {
		name   string
		code   string
		change func(*govreport.Report)
		found  bool
	}{
		{"a share of no decimals", "N9", text("（二）依申请公开。办结13件，予以公开5件，占38%。"), false},
		{"a share of four decimals", "N9", text("（二）依申请公开。办结13件，予以公开5件，占38.4615%。"), false},
		{"a share of four decimals that is none", "N9", text("（二）依申请公开。办结13件，予以公开5件，占38.4625%。"), true},
		{"a share of five decimals", "N9", text("（二）依申请公开。办结13件，予以公开5件，占38.46154%。"), false},
		{"a share of six decimals", "N9", text("（二）依申请公开。办结13件，予以公开5件，占38.461538%。"), false},
		{"a share of six decimals that is none", "N9", text("（二）依申请公开。办结13件，予以公开5件，占38.461638%。"), true},
		{"two parts", "S16", preamble("本年度报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等两个部分组成。"), false},
		{"three parts", "S16", preamble("本年度报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等三个部分组成。"), true},
		{"four parts, two of which are of the form", "S16", text("本年度围绕总体情况、主动公开政府信息情况等四个部分开展工作。"), false},
		{"four parts, three of which are of the form", "S16", text("本年度围绕总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等四个部分开展工作。"), true},
		{"a share of seven decimals, which is not reckoned", "N9", text("（二）依申请公开。办结13件，予以公开5件，占38.4616380%。"), false},
	} {
		r := clean(govreport.Edition2021)
		c.change(r)
		result := govreport.Check(r, govreport.Options{Only: []string{c.code}})
		if found := len(result.Findings) > 0; found != c.found {
			t.Errorf("%s: found %v", c.name, result.Findings)
		}
	}
}

// A single case is a case: nothing was paid for one application, and nothing in the text is said of fees.
func TestOneUnpaidApplication(t *testing.T) {
	for unpaid, want := range map[int64]govreport.Answer{0: govreport.Holds, 1: govreport.Fails, 2: govreport.Fails} {
		r := clean(govreport.Edition2021)
		r.Overview.Text, r.OtherMatters.Text = "本机关依法公开政府信息。", "无其他需要报告的事项。"
		for i := range 6 {
			unpaidRow(r).Cells[i].Write(r, "0")
		}
		unpaidRow(r).Cells[6].Write(r, fmt.Sprint(unpaid))
		if got := govreport.Check(r, govreport.Options{Only: []string{"T3-F"}}).Answer("T3-F"); got != want {
			t.Errorf("%d unpaid: %v, want %v", unpaid, got, want)
		}
	}
}

// A single cell that could not be read is one that S09 cannot tell of.
func TestOneUnreadCell(t *testing.T) {
	r := clean(govreport.Edition2021)
	const cell = "/disputes/review/upheld"
	r.Disputes.Review.Upheld = govreport.Count{}
	r.ImportMarks = append(r.ImportMarks, govreport.ImportMark{Kind: govreport.UnreadPlace, Pointer: cell})
	result := govreport.Check(r, govreport.Options{Only: []string{"S09"}, Final: true})
	if i := slices.IndexFunc(result.Undecided, func(u govreport.Undecided) bool { return u.Why == govreport.UnreadSource }); i < 0 || !slices.Equal(result.Undecided[i].Cells, []string{cell}) {
		t.Errorf("%+v", result)
	}
}

// unpaidRow is the row of applications that are closed because the fee was not paid.
func unpaidRow(r *govreport.Report) *govreport.Row {
	rows := govreport.FormOf(r.Edition).Tables[1].Rows
	i := slices.IndexFunc(rows, func(row govreport.Row) bool { return row.Pointer == "/applications/outcomes/other/feeUnpaid" })
	return &rows[i]
}
