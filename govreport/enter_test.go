package govreport_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
)

// A note in a cell is entered, changed and taken away by its pointer; there is none on what is no cell.
func TestEnterCellNotes(t *testing.T) {
	r := &govreport.Report{Edition: govreport.Edition2021}
	const made, pending = "/cellNotes/~1disclosure~1normativeDocuments~1made", "/cellNotes/~1disputes~1review~1pending"
	for _, step := range []struct {
		pointer, typed string
		ok             bool
		want           string
	}{
		{made, "其中修订16件", true, `{"/disclosure/normativeDocuments/made":"其中修订16件"}`},
		{pending, "含上年度结转", true, `{"/disclosure/normativeDocuments/made":"其中修订16件","/disputes/review/pending":"含上年度结转"}`},
		{made, "其中修订15件", true, `{"/disclosure/normativeDocuments/made":"其中修订15件","/disputes/review/pending":"含上年度结转"}`},
		{"/cellNotes/~1disputes~1review", "x", false, `{"/disclosure/normativeDocuments/made":"其中修订15件","/disputes/review/pending":"含上年度结转"}`},
		{"/cellNotes", "x", false, `{"/disclosure/normativeDocuments/made":"其中修订15件","/disputes/review/pending":"含上年度结转"}`},
		{made, "", true, `{"/disputes/review/pending":"含上年度结转"}`},
		{pending, "", true, ""},
	} {
		if understood, ok := govreport.Enter(r, step.pointer, step.typed); ok != step.ok || ok && understood != step.typed {
			t.Errorf("%s %q: %q, %v", step.pointer, step.typed, understood, ok)
		}
		document := string(govreport.Encode(r))
		_, got, _ := strings.Cut(document, `"cellNotes":`)
		if got, _, _ = strings.Cut(got, "}"); got != "" {
			got += "}"
		}
		if got != step.want {
			t.Errorf("%s %q: %s, want %s", step.pointer, step.typed, got, step.want)
		}
	}
	r.CellNotes.Set(pending, "含上年度结转")
	if note := r.CellNotes.Of(pending); note != "含上年度结转" || r.CellNotes.Of(made) != "" {
		t.Errorf("%q", note)
	}
}

// What is typed is understood where that is plain, and kept where it is not.
func TestEnter(t *testing.T) {
	for _, c := range []struct{ pointer, typed, understood, member, code string }{
		{"/applications/received/total", "２７", "27", `"total":27`, ""},
		{"/applications/received/total", " 1,234 ", "1234", `"total":1234`, ""},
		{"/applications/received/total", "51\u200b20", "5120", `"total":5120`, ""},
		{"/applications/received/total", "\t5120\r\n", "5120", `"total":5120`, ""},
		{"/applications/received/total", "12 345", "12 345", `"total":"12 345"`, "J06"},
		{"/applications/received/total", "１\u3000２３４", "１\u3000２３４", "\"total\":\"１\u3000２３４\"", "J06"},
		{"/applications/received/total", "5\t120", "5\t120", `"total":"5\t120"`, "J06"},
		{"/applications/received/total", "5\n120", "5\n120", `"total":"5\n120"`, "J06"},
		{"/applications/received/total", "27 3", "27 3", `"total":"27 3"`, "J06"},
		{"/applications/received/total", "1,23", "1,23", `"total":"1,23"`, "J06"},
		{"/disclosure/feesCollected", "1 234.5", "1 234.5", `"feesCollected":"1 234.5"`, "J06"},
		{"/applications/received/total", "", "", `"total":null`, ""},
		{"/applications/received/total", "二十七", "二十七", `"total":"二十七"`, "J06"},
		{"/disclosure/feesCollected", "26．5５", "26.55", `"feesCollected":"26.55"`, ""},
		{"/disclosure/feesCollected", "26.55万元", "26.55万元", `"feesCollected":"26.55万元"`, "J06"},
		{"/disclosure2019/licences/change", "-3", "-3", `"change":-3`, "J02"},
		{"/year", "２０２２", "2022", `"year":2022`, ""},
		{"/year", "", "", `"year":0`, ""},
		{"/year", "去年", "去年", `"year":"去年"`, "J01"},
		{"/title", " 标题 ", " 标题 ", `"title":" 标题 "`, ""},
		{"/organ/website/icp", "x", "x", `"icp":"x"`, "J10"},
		{"/problems/text", "无\n", "无\n", `"problems":{"text":"无\n"}`, ""},
	} {
		r := &govreport.Report{Edition: govreport.Edition2021, Year: 2021}
		understood, ok := govreport.Enter(r, c.pointer, c.typed)
		if !ok || understood != c.understood {
			t.Errorf("%s: %q is understood as %q, %v", c.pointer, c.typed, understood, ok)
		}
		if document := string(govreport.Encode(r)); !strings.Contains(document, c.member) {
			t.Errorf("%s: %q is not kept as %s in %s", c.pointer, c.typed, c.member, document)
		}
		var codes []string
		for _, f := range govreport.Check(r, govreport.Options{Only: []string{"J"}}).Findings {
			codes = append(codes, string(f.Code))
		}
		if strings.Join(codes, " ") != c.code {
			t.Errorf("%s: %q gives %v, want %q", c.pointer, c.typed, codes, c.code)
		}
	}
	for _, pointer := range []string{"", "/", "/nothing", "/organ", "/year/x", "/explanations/0/code", "/applications/received", "title"} {
		r := new(govreport.Report)
		if _, ok := govreport.Enter(r, pointer, "1"); ok || string(govreport.Encode(r)) != string(govreport.Encode(new(govreport.Report))) {
			t.Errorf("%q: something was entered", pointer)
		}
	}
}

// What is typed counts, whatever the document that it is typed over had there.
func TestEnterOverWhatDeviates(t *testing.T) {
	for _, document := range []string{`{"edition":"2021"}`, `{"edition":"2021","year":"今年"}`, `{"edition":"2021","year":2022,"year":2023}`} {
		r, err := govreport.Decode([]byte(document))
		if err != nil {
			t.Fatal(err)
		}
		before := slices.Clone(r.Deviations)
		noted := r.Deviations
		govreport.Enter(r, "/year", "去年")
		findings := govreport.Check(r, govreport.Options{Only: []string{"J01"}}).Findings
		if len(findings) != 1 || findings[0].Actual.Literal() != `"去年"` {
			t.Errorf("%s: %v", document, findings)
		}
		if encoded := string(govreport.Encode(r)); !strings.Contains(encoded, `"year":"去年"`) {
			t.Errorf("%s: not kept in %.80s", document, encoded)
		}
		if !slices.Equal(before, noted) {
			t.Errorf("%s: the list that the caller holds has changed", document)
		}
	}
}

// Every field has a label in each language and can be entered, every choice has a label, and with the cells the fields are
// all there is in a report.
func TestFields(t *testing.T) {
	for _, e := range []govreport.Edition{govreport.Edition2019, govreport.Edition2021} {
		var pointers []string
		for _, f := range govreport.Fields(e) {
			pointers = append(pointers, f.Pointer)
			if f.Label.In(govreport.ZhHans) == "" || f.Label.In(govreport.ZhHant) == "" || f.Label.In(govreport.En) == "" {
				t.Errorf("%s has no label: %+v", f.Pointer, f.Label)
			}
			if _, ok := govreport.Enter(new(govreport.Report), f.Pointer, "1"); !ok {
				t.Errorf("%s cannot be entered", f.Pointer)
			}
			for _, choice := range f.Choices {
				if choice.Value == "" || choice.Label.In(govreport.ZhHans) == "" || choice.Label.In(govreport.En) == "" {
					t.Errorf("%s: %+v has no label", f.Pointer, choice)
				}
			}
		}
		for _, pointer := range []string{"/edition", "/year", "/title", "/organ/kind", "/organ/website/icp", "/period/start", "/publishedOn", "/preamble", "/overview/text", "/otherMatters/text"} {
			if !slices.Contains(pointers, pointer) {
				t.Errorf("%s is not among the fields of %s", pointer, e)
			}
		}
		if slices.Contains(pointers, "/disclosure2019/procurement/unit") != (e == govreport.Edition2019) {
			t.Errorf("the unit of 采购总金额 belongs to the 2019 edition only")
		}
	}
}
