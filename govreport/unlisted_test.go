package govreport_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// withMembers is a report that has so many unknown members in the report itself and so many below section 三.
func withMembers(t *testing.T, top, below int) *govreport.Report {
	t.Helper()
	members := func(n int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, `,"x%d":1`, i)
		}
		return b.String()
	}
	r, err := govreport.Decode([]byte(`{"edition":"2021","applications":{"note":"无"` + members(below) + `}` + members(top) + `}`))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// As many findings are listed of one rule in one place as the option says, and the rest is counted; each place has its own.
func TestFindingsThatAreCounted(t *testing.T) {
	const most = govreport.MostListed
	for _, c := range []struct {
		top, below, option int
		listed             int
		unlisted           []int
	}{
		{most, most, 0, 2 * most, nil},
		{most + 1, most, 0, 2 * most, []int{1}},
		{most, most + 1, 0, 2 * most, []int{1}},
		{5000, 700, 0, 2 * most, []int{5000 - most, 700 - most}},
		{3, 1, 2, 3, []int{1}},
		{3, 2, 1, 2, []int{2, 1}},
		{5000, 700, 699, 2 * 699, []int{5000 - 699, 1}},
		{5000, 700, -1, 5700, nil},
	} {
		result := govreport.Check(withMembers(t, c.top, c.below), govreport.Options{Only: []string{"J02"}, MostListed: c.option})
		listed, at := 0, "?"
		var unlisted []int
		for i := range result.Findings {
			f := &result.Findings[i]
			if f.Unlisted == 0 {
				listed++
				continue
			}
			unlisted = append(unlisted, f.Unlisted)
			at = f.Pointer
			if before := result.Findings[i-1]; before.Unlisted > 0 || before.Code != f.Code || f.Code != "J02" || f.Severity != govreport.Error || len(f.Cells) > 0 {
				t.Errorf("%+v: behind %+v stands %+v", c, before, f)
			}
		}
		if listed != c.listed || !slices.Equal(unlisted, c.unlisted) {
			t.Errorf("%+v: %d are listed and %v counted", c, listed, unlisted)
		}
		if n := result.Findings.Count(govreport.Error); n != c.top+c.below {
			t.Errorf("%+v: %d errors", c, n)
		}
		if n := result.Findings.Count(govreport.Warning); n != 0 {
			t.Errorf("%+v: %d warnings", c, n)
		}
		if c.top == 3 && c.below == 1 && at != "/x2" {
			t.Errorf("%+v: the first that is not listed is at %s", c, at)
		}
	}
}

// A finding that counts others says so in every language and in its JSON, and may not be explained.
func TestCountingFinding(t *testing.T) {
	result := govreport.Check(withMembers(t, 1000, 0), govreport.Options{Only: []string{"J02"}})
	f := &result.Findings[len(result.Findings)-1]
	for l, want := range map[govreport.Language]string{
		govreport.ZhHans: "从这里起另有 700 处同样的问题，只计数，不逐条列出",
		govreport.ZhHant: "從這裡起另有 700 處同樣的問題，只計數，不逐條列出",
		govreport.En:     "700 more like this, from here on, are counted and not listed",
	} {
		if got := f.Sentence(l); got != want {
			t.Errorf("%s: %q, want %q", l, got, want)
		}
	}
	var written []struct {
		Unlisted *int `json:"unlisted"`
	}
	if err := json.Unmarshal(result.AppendFindings(nil, govreport.En), &written); err != nil {
		t.Fatal(err)
	}
	for i := range written {
		switch last := i == len(written)-1; {
		case last && (written[i].Unlisted == nil || *written[i].Unlisted != 700):
			t.Error("the JSON of the finding that counts does not say how many")
		case !last && written[i].Unlisted != nil:
			t.Errorf("finding %d counts %d", i, *written[i].Unlisted)
		}
	}
	data, err := json.Marshal(f)
	if err != nil {
		t.Fatal(err)
	}
	var again govreport.Finding
	if err := json.Unmarshal(data, &again); err != nil || again.Unlisted != 700 || again.Sentence(govreport.En) != f.Sentence(govreport.ZhHans) {
		t.Errorf("it reads back as %+v, %v", again, err)
	}
	for _, wrong := range []string{`"7"`, "-1", "1.5", "null"} {
		if err := json.Unmarshal([]byte(`{"unlisted":`+wrong+`}`), &again); err == nil {
			t.Errorf("%s findings are not listed", wrong)
		}
	}
	counting := govreport.Finding{Code: "N9", Severity: govreport.Warning, Pointer: "/overview/text"}
	if counting.Unlisted = 0; !counting.IsExplainable() {
		t.Error("N9 may not be explained")
	}
	if counting.Unlisted = 1; counting.IsExplainable() {
		t.Error("findings that nobody has seen may be explained")
	}
}

// A lapsed explanation of a finding that is only counted is not said to explain nothing.
func TestExplanationOfWhatIsCounted(t *testing.T) {
	r := clean(govreport.Edition2021)
	r.Overview.Text += "（二）依申请公开。办结44件，予以公开11件，占25%；部分公开16件，占38.4%；不予公开13件，占19.3%。"
	all := govreport.Check(r, govreport.Options{Only: []string{"N9", "E1"}}).Findings
	if len(all) < 2 || all.Count(govreport.Warning) != len(all) {
		t.Fatalf("the text has %v", all)
	}
	if last := all[len(all)-1]; !govreport.Explain(r, &last, "确是如此") {
		t.Fatal("it cannot be explained")
	}
	r.Explanations[0].Cells = append(r.Explanations[0].Cells, govreport.CellValue{Pointer: "/year", Value: govreport.NumberValue(1999)})
	few := govreport.Check(r, govreport.Options{Only: []string{"N9", "E1"}, MostListed: 1}).Findings
	if len(few) != 2 || few[1].Code != "N9" || few[1].Unlisted != len(all)-1 || few[1].IsExplained() {
		t.Errorf("%+v", few)
	}
}

// Warnings that the report explains are settled: none of them is counted among those that are not, listed or counted alike.
func TestWhatIsExplainedIsCountedApart(t *testing.T) {
	r := clean(govreport.Edition2021)
	r.Overview.Text += "（二）依申请公开。办结44件，予以公开11件，占21%；部分公开16件，占38.4%；不予公开13件，占19.3%。"
	options := govreport.Options{Only: []string{"N9", "E1"}}
	all := govreport.Check(r, options).Findings
	if len(all) != 3 {
		t.Fatalf("the text has %v", all)
	}
	for _, c := range []struct {
		explain                           []int // in this order
		listed, open, counted, explainedN int   // with one listed: findings, open ones, of them counted, explained ones
	}{
		{nil, 2, 3, 2, 0}, {[]int{2}, 3, 2, 1, 1}, {[]int{0}, 3, 2, 1, 1}, {[]int{1, 2}, 3, 1, 0, 2}, {[]int{0, 1, 2}, 2, 0, 0, 3},
	} {
		r.Explanations = nil
		for _, i := range c.explain {
			if !govreport.Explain(r, &all[i], "确是如此") {
				t.Fatalf("%v cannot be explained", all[i])
			}
		}
		options.MostListed = 1
		few := govreport.Check(r, options).Findings
		open, counted, explained := 0, 0, 0
		for i := range few {
			if few[i].IsExplained() {
				explained += max(1, few[i].Unlisted)
				continue
			}
			open += max(1, few[i].Unlisted)
			counted += few[i].Unlisted
		}
		if len(few) != c.listed || open != c.open || counted != c.counted || explained != c.explainedN || len(few.Of("E1")) > 0 {
			t.Errorf("%v explained: %d findings, %d open, %d of them counted, %d explained; want %+v", c.explain, len(few), open, counted, explained, c)
		}
	}
}

// Whatever a document of 4 MB has in it, the answer is small.
func TestAnswerOfManyFaultsIsSmall(t *testing.T) {
	many := sweep.Of(100_000, 10_000)
	for name, document := range map[string]string{
		"unknown members":   `{"a":0` + numbered(3*many, `,"%06d":1`) + "}",
		"the same again":    `{"a":0` + strings.Repeat(`,"year":1`, 4*many) + "}",
		"bad names":         `{"a":0` + numbered(2*many, ",\"\xff%06d\":1") + "}",
		"items of no kind":  `{"explanations":[0` + strings.Repeat(`,1`, 20*many) + "]}",
		"notes of no cells": `{"cellNotes":{"":""` + numbered(2*many, `,"/%06d":"x"`) + "}}",
	} {
		r, err := govreport.Decode([]byte(document))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		result := govreport.Check(r, govreport.Options{Final: true})
		if n := len(result.AppendFindings(nil, govreport.ZhHans)); n > 1<<20 || len(result.Findings) == 0 {
			t.Errorf("%s: %d findings in %d bytes", name, len(result.Findings), n)
		}
	}
}

func numbered(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}
