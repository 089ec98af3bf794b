// Its readers run on servers only.
//go:build !js

package extract_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
)

// What a page states of itself goes before what was found in its text, and differences are noted.
func TestPageMetadata(t *testing.T) {
	const body = `<p>一、总体情况</p><p>2022年，本机关公开信息3条。</p>`
	titled := `<h1>青山县财政局2022年政府信息公开工作年度报告</h1>` + body
	for _, x := range []struct {
		name, page string
		want       string // title, organ, date, site, then what is noted and marked
	}{
		{"a date alone", `<meta name="PubDate" content="2023-01-30 10:02">` + titled,
			"青山县财政局2022年政府信息公开工作年度报告|青山县财政局|2023-01-30||"},
		{"the same date in the text", `<META NAME="pubdate" CONTENT="2023-01-30"/>` + titled + `<p>发布日期：2023-01-30</p>`,
			"青山县财政局2022年政府信息公开工作年度报告|青山县财政局|2023-01-30||"},
		{"another date in the text", `<meta name="PubDate" content="2023-05-06">` + titled + `<p>发布日期：2023-01-30</p>`,
			"青山县财政局2022年政府信息公开工作年度报告|青山县财政局|2023-05-06||statedOtherwise /publishedOn 2023-01-30, pageDate"},
		{"a date in the text alone", titled + `<p>发布日期：2023-01-30</p>`,
			"青山县财政局2022年政府信息公开工作年度报告|青山县财政局|2023-01-30||pageDate"},
		{"a page that moved years later", `<meta name="PubDate" content="2025-11-20">` + titled,
			"青山县财政局2022年政府信息公开工作年度报告|青山县财政局|2025-11-20||pageDate"},
		{"no date", `<meta name="PubDate" content="无">` + titled,
			"青山县财政局2022年政府信息公开工作年度报告|青山县财政局|||malformed /publishedOn 无"},
		{"a title alone", `<meta name="ArticleTitle" content="青山县2022年政府信息公开工作年度报告">` + body,
			"青山县2022年政府信息公开工作年度报告|青山县|||"},
		{"a title that says more", `<meta name="ArticleTitle" content="青山县2022年政府信息公开工作年度报告"><h1>政府信息公开工作年度报告</h1>` + body,
			"青山县2022年政府信息公开工作年度报告|青山县|||"},
		{"a title that says less", `<meta name="ArticleTitle" content="2022年政府信息公开工作年度报告">` + titled,
			"青山县财政局2022年政府信息公开工作年度报告|青山县财政局|||"},
		{"a title of another year", `<meta name="ArticleTitle" content="青山县财政局2021年政府信息公开工作年度报告">` + titled,
			"青山县财政局2022年政府信息公开工作年度报告|青山县财政局|||statedOtherwise /title 青山县财政局2022年政府信息公开工作年度报告"},
		{"a title of something else", `<meta name="ArticleTitle" content="年报">` + titled,
			"青山县财政局2022年政府信息公开工作年度报告|青山县财政局|||"},
		{"the title of the page", `<title>青山县2022年政府信息公开工作年度报告_政府信息公开_青山县人民政府</title>` + body,
			"青山县2022年政府信息公开工作年度报告|青山县|||"},
		{"the title of the page, behind others", `<TITLE>青山县人民政府 - 年报 - 青山县2022年政府信息公开工作年度报告</TITLE><svg><title>青山县2021年政府信息公开工作年度报告</title></svg>` + body,
			"青山县2022年政府信息公开工作年度报告|青山县|||"},
		{"the title of another page", `<title>新闻_青山县人民政府</title>` + titled,
			"青山县财政局2022年政府信息公开工作年度报告|青山县财政局|||"},
		{"a template", `<meta name="SiteDomain" content="网站域名"><meta name="SiteIDCode" content="政府网站标识码">` + titled,
			"青山县财政局2022年政府信息公开工作年度报告|青山县财政局|||malformed /organ/website/siteCode 政府网站标识码, malformed /organ/website/url 网站域名"},
		{"who it is from", `<meta name="ContentSource" content="青山县财政局"><h1>2022年政府信息公开工作年度报告</h1>` + body,
			"2022年政府信息公开工作年度报告|青山县财政局|||fromMetadata /organ/name 青山县财政局"},
		{"from this site", `<meta name="ContentSource" content="本站原创"><h1>2022年政府信息公开工作年度报告</h1>` + body,
			"2022年政府信息公开工作年度报告||||"},
		{"a site code", `<meta name="SiteIDCode" content="6404250004">` + titled,
			"青山县财政局2022年政府信息公开工作年度报告|青山县财政局||6404250004|"},
		{"another in the footer", `<meta name="SiteIDCode" content="6404250004">` + titled + `<div>主办：某某</div><div>网站标识码：1303000020</div>`,
			"青山县财政局2022年政府信息公开工作年度报告|青山县财政局||6404250004|statedOtherwise /organ/website/siteCode 1303000020"},
		{"a bad site code", `<meta name="SiteIDCode" content="64042">` + titled,
			"青山县财政局2022年政府信息公开工作年度报告|青山县财政局|||malformed /organ/website/siteCode 64042"},
		{"elements of the article", `<p>某某市2019年政府信息公开工作年度报告</p><ucaptitle>青山县财政局2022年政府信息公开工作年度报告</ucaptitle><publishtime>2023-01-20 08:00</publishtime><p>字号：大 中 小</p><ucapcontent>` + body + `</ucapcontent><p>版权所有</p>`,
			"青山县财政局2022年政府信息公开工作年度报告|青山县财政局|2023-01-20||"},
	} {
		e := readPage(t, []byte(x.page))
		r := e.Report
		var also []string
		for _, n := range e.Notes {
			switch n.Kind {
			case extract.StatedOtherwise, extract.FromMetadata, extract.Malformed:
				also = append(also, fmt.Sprintf("%s %s %s", n.Kind, n.Pointer, n.Quote))
				if n.Place.Line != 1 {
					t.Errorf("%s: %s is without a place", x.name, n.Kind)
				}
			}
		}
		for _, m := range r.ImportMarks {
			if m.Kind == govreport.PageDate {
				also = append(also, "pageDate")
			}
		}
		got := strings.Join([]string{r.Title, r.Organ.Name, string(r.PublishedOn), string(r.Organ.Website.SiteCode), strings.Join(also, ", ")}, "|")
		if diff := cmp.Diff(x.want, got); diff != "" {
			t.Errorf("%s: -want +got\n%s", x.name, diff)
		}
		for _, pointer := range []string{"/title", "/publishedOn", "/organ/website/siteCode"} {
			value := map[string]string{"/title": r.Title, "/publishedOn": string(r.PublishedOn), "/organ/website/siteCode": string(r.Organ.Website.SiteCode)}[pointer]
			if s, ok := e.Source(pointer); value != "" && (!ok || s.Line != 1) {
				t.Errorf("%s: %s has no source", x.name, pointer)
			}
		}
	}
}

// A department that published too late by its website's own word is in error; by a date printed on the page, which may be that
// of another day, it is warned.
func TestStatedDatesAreSurer(t *testing.T) {
	const report = `<h1>青山县财政局2022年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>公开。</p>`
	for page, want := range map[string]govreport.Severity{
		`<meta name="PubDate" content="2023-02-15">` + report: govreport.Error,
		report + `<p>发布日期：2023-02-15</p>`:                     govreport.Warning,
	} {
		result := govreport.Check(readPage(t, []byte(page)).Report, govreport.Options{Only: []string{"D1"}})
		if len(result.Findings) != 1 || result.Findings[0].Severity != want {
			t.Errorf("%s: %v", page, result.Findings)
		}
	}
}
