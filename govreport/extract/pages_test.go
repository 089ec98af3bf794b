// Its readers run on servers only.
//go:build !js

package extract_test

import (
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/importer"
)

// Pages of kinds that were thought of and not yet seen, and what must be read of them.
func TestPagesOfManyKinds(t *testing.T) {
	const title = `<h1>青山县2022年政府信息公开工作年度报告</h1>`
	disclosure := `<table><tr><td colspan=4>第二十条第（一）项</td></tr><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
<tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr><tr><td>行政规范性文件</td><td>4</td><td>1</td><td>23</td></tr></table>`
	sections := `<p>一、总体情况</p><p>2022年，本机关公开信息3条。</p><p>二、主动公开政府信息情况</p>` + disclosure + `<p>六、其他需要报告的事项</p><p>无。</p>`
	for _, x := range []struct {
		name, page string
		want       map[string]string
	}{
		{"headings that are links", title + strings.NewReplacer(`<p>一、总体情况`, `<p><a href="javascript:;">一、总体情况</a>`, `<p>二、主动公开政府信息情况`, `<p><a href="#2">二、主动公开政府信息情况</a>`).Replace(sections),
			map[string]string{"/overview/text": "2022年，本机关公开信息3条。", "/disclosure/normativeDocuments/inForce": "23", "/otherMatters/text": "无。"}},
		{"contents of links in front", title + `<ul><li><a href="#1">一、总体情况</a><li><a href="#2">二、主动公开政府信息情况</a><li><a href="#6">六、其他需要报告的事项</a></ul>` + sections,
			map[string]string{"/overview/text": "2022年，本机关公开信息3条。", "/disclosure/normativeDocuments/inForce": "23", "/otherMatters/text": "无。"}},
		{"fields of a form", title + strings.NewReplacer(`<td>4</td>`, `<td><input type="text" readonly value="4"></td>`, `<td>23</td>`, `<td><input value=23>件<input type=hidden value=99></td>`).Replace(sections),
			map[string]string{"/disclosure/normativeDocuments/made": "4", "/disclosure/normativeDocuments/inForce": "23"}},
		{"a raised mark at a number", title + strings.Replace(sections, `<td>23</td>`, `<td>23<sup>1</sup></td>`, 1),
			map[string]string{"/disclosure/normativeDocuments/inForce": "23"}},
		{"a row that only sets widths", title + strings.ReplaceAll(sections, `</table>`, `<![if !supportMisalignedColumns]><tr height=0><td width=100></td><td width=50></td><td width=50></td><td width=50></td></tr><![endif]></table>`),
			map[string]string{"/disclosure/normativeDocuments/inForce": "23", "/disclosure/normativeDocuments/repealed": "1"}},
		{"the whole report in one table", `<table><tr><td colspan=2>青山县2022年政府信息公开工作年度报告</td></tr><tr><td>一、总体情况</td><td>2022年，本机关公开信息3条。</td></tr><tr><td>二、主动公开政府信息情况</td><td>` + disclosure + `</td></tr><tr><td>六、其他需要报告的事项</td><td>无。</td></tr></table>`,
			map[string]string{"/title": "青山县2022年政府信息公开工作年度报告", "/overview/text": "2022年，本机关公开信息3条。", "/disclosure/normativeDocuments/inForce": "23", "/otherMatters/text": "无。"}},
		{"a page for narrow screens", title + strings.NewReplacer("<table>", `<div class="table">`, "</table>", "</div>", "<tr>", `<div class="tr">`, "</tr>", "</div>", "<td>", `<div class="td">`, "<td colspan=4>", `<div class="td w4">`, "</td>", "</div>").Replace(sections),
			map[string]string{"/disclosure/normativeDocuments/made": "4", "/disclosure/normativeDocuments/inForce": "23"}},
		{"a page whose content a script shows", `<body>` + strings.Repeat("<p>新闻中心</p>", 3) + `<div id="zoom" style="display:none">` + title + sections + `</div><script>show("zoom")</script>`,
			map[string]string{"/disclosure/normativeDocuments/inForce": "23"}},
	} {
		e := readAsFile(t, x.page)
		for pointer, want := range x.want {
			got := valueAt(t, e, pointer)
			if got != want {
				t.Errorf("%s: %s is %q, want %q", x.name, pointer, got, want)
				for _, n := range e.Notes {
					t.Logf("   %s %s %q", n.Kind, n.Pointer, n.Quote)
				}
			}
		}
	}
}

func valueAt(t testing.TB, e *extract.Extraction, pointer string) string {
	t.Helper()
	r := e.Report
	switch pointer {
	case "/title":
		return r.Title
	case "/overview/text":
		return r.Overview.Text
	case "/otherMatters/text":
		return r.OtherMatters.Text
	}
	cell := govreport.FormOf(r.Edition).Cell(pointer)
	if cell == nil {
		t.Fatalf("no cell %s", pointer)
	}
	return cell.Read(r)
}

// readAsFile reads a page as the importer of files does.
func readAsFile(t testing.TB, page string) *extract.Extraction {
	t.Helper()
	parts, err := importer.Read([]byte(page), importer.Options{})
	if err != nil {
		t.Fatalf("%v: %.200s", err, page)
	}
	return parts[0].Extraction
}
