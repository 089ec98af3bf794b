package webpage_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/extract/webpage"
)

// What pieces of pages are read as: lines, and cells with their row.
func TestFragments(t *testing.T) {
	for _, x := range []struct{ name, page, want string }{
		{"lines", "<p>一<p>二<br>三</div>四", "一/二/三/四"},
		{"space", "<p> a\n b&nbsp; <b>c</b>d  <i> e</i></p>", "a b\u00a0 cd e"},
		{"a line feed within Chinese", "<p>政府\r\n  信息</p>", "政府信息"},
		{"a line feed beside a number", "<p>收到\n27 件</p>", "收到 27 件"},
		{"a table", "<table><tr><td>a<td>1<tr><td>b<td></table>", "1:a/1:1/2:b/2:"},
		{"heads and bodies", "<TABLE><THEAD><TR><TH>a<TH>b<TBODY><TR><TD>c<TD>d</TABLE>", "1:a/1:b/2:c/2:d"},
		{"one column is no table", "<table><tr><td>a<tr><td>b</table>", "a/b"},
		{"a table in a cell", "<table><tr><td>x<td><table><tr><td>a<td>1</table>y</table>z", "x/1:a/1:1/y/z"},
		{"a table in a cell that only holds the cell's text", "<table><tr><td>x<td><table><tr><td>1</table></table>", "1:x/1:1"},
		{"a table that is in no cell ends the one before", "<table><tr><td>a<td>b</td><table><tr><td>c<td>d</table>", "1:a/1:b/2:c/2:d"},
		{"text between rows stands above", "p<table><tr><td>a<td>1</tr>注<tr><td>b<td>2</table>q", "p/注/1:a/1:1/2:b/2:2/q"},
		{"a caption", "<table><caption>表二<tr><td>a<td>1</table>", "表二/1:a/1:1"},
		{"rows without a table", "<tr><td>a</td><td>1</td></tr><p>后", "1:a/1:1/后"},
		{"lines in a cell", "<table><tr><td><p>a</p><p>b<br>c</p><td>1</table>", "1:a\nb\nc/1:1"},
		{"paragraphs in a cell", "<table><tr><td>" + strings.Repeat("甲。", 3) + "<td>1</table>", "甲。甲。甲。/1"},
		{"what is not shown", "<script>1<td>2</script><style>a</style><title>b</title><noscript>c</noscript><template>d</template><select><option>e</select><textarea>f</textarea>g", "g"},
		{"hidden elements", "<p style='Display : NONE'>a<p>b<div hidden>c<div>d</div>e</div>f<span style=visibility:hidden>g</span>h", "b/fh"},
		{"a hidden item with a list in it", "<ul><li hidden>a<ul><li>b<li>c</ul>d<li>e</ul>", "e"},
		{"hidden cells and rows", "<table><tr><td>a<td hidden>9<td>1<tr hidden><td>x<td>y<tr><td>b<td>2</table>", "1:a/1:1/2:b/2:2"},
		{"a hidden table", "<table style=display:none><tr><td>a<td>b</table><table><tr><td>c<td>d</table>", "1:c/1:d"},
		{"struck out", "<p>收到<s>5</s>4件，<DEL>6<b>7</b></DEL><strike>8</strike>9<span style='text-decoration : underline line-through'>1</span>0", "收到4件，90"},
		{"struck out in tables", "<table><tr><td>a<td><s>5</s>4<td><del>1<td>2<tr><td>b<td style=text-decoration:line-through>3<td>4</td><td>5</table>", "1:a/1:4/1:/1:2/2:b/2:/2:4/2:5"},
		{"a struck run without an end", "<p>收到<s>5件</p><p>4件</p><table><tr><td>a<td>1</table><p>6", "收到/4件/1:a/1:1/6"},
		{"a struck run without an end before another", "<div>收<s>5<p>4</p><p>3<s>2</s>1</p></div>", "收/4/31"},
		{"a struck run without an end, lines broken", "收到<s>5件<br>4件<br>一、总体情况", "收到/4件/一、总体情况"},
		{"a struck span without an end among others", "收到<span style=text-decoration:line-through>5件<span>7</span><br><span>4</span>件<br><span>3</span>", "收到/4件/3"},
		{"a struck span with others in it", "收到<span style=text-decoration:line-through>5<span>件</span><br>4</span>3<br><span>2</span>", "收到3/2"},
		{"struck lines", "收到<s>5件<br>4件</s><br>一、总体情况", "收到/一、总体情况"},
		{"struck paragraphs", "<del><p>5件</p><p>4件</p></del><p>3件</p>", "3件"},
		{"struck paragraphs in others", "<div><p>1件</p><del><p>5件</p><ul><li>4件</ul></del><p>3件</p></div>", "1件/3件"},
		{"a struck table", "<del><p>5件</p><table><tr><td>a<td>1</table><p>4件</p></del>", "1:a/1:1/4件"},
		{"a struck heading", "<span style='text-decoration:line-through'>5件<h2>二、主动公开</h2>4件</span>", "二、主动公开/4件"},
		{"a struck run without an end in a cell", "<table><tr><td>a<td><s>5<tr><td>b<td>2</table><p>3", "1:a/1:/2:b/2:2/3"},
		{"lines in a struck cell", "<table><tr><td>a<td><s><p>5</p><p>6</p></s>7</table>", "1:a/1:7"},
		{"marks of notes", "<p>4<sup>①</sup>件，5<sup>[2]</sup>，6<sup>*</sup>，7<sup>件</sup>，8<sup>1,2</sup>，9<sup>†</sup>，m<sup>2</sup>", "4（①）件，5（[2]），6（*），7件，8（1,2），9（†），m2"},
		{"raised by their style", "<table><tr><td>26<span style='vertical-align: super'>1</span><td><sup>1</sup>26<td>3<span style='vertical-align:middle'>4</span></table>", "1:26（1）/1:（1）26/1:34"},
		{"not seen by their styles", "<p>a<i style='opacity: 0'>9</i>b<i style='opacity:0.5'>c</i><i style='position:absolute;left:-9999px'>9</i>d<i style='position:absolute;left:9px'>e</i><i style='position:absolute;clip:rect(0,0,0,0)'>9</i>f<div style='height:0;overflow:hidden'>9</div><div style='height:0'>g</div><i style=color:transparent>9</i>", "abcdef/g"},
		{"not seen by their classes", "<style>@media print{.e{display:none}} .a , p.b{display:none}/* x */ .c{visibility:hidden}.hide{display:block}</style><p class=a>1<p class=b>2<p class='x c'>3<p class=hide>4<p class=sr-only>5<p class=e>6<p class=hidden-x>7", "2/4/6/7"},
		{"white figures", "<table><tr><td><font color=#ffffff>00</font>7<td><span style='color:#FFF'>8</span><td style='color:white'>9<span style='color:#fff;background:red'>1</span></table>", "1:7/1:8/1:91"},
		{"a struck row", "<table><tr><td>a<td>1<tr style=text-decoration-line:line-through><td>b<td>2<tr><td>c<td>3</table>", "1:a/1:1/2:c/2:3"},
		{"text without a size", "<p>a<span style='font-size: 0px'>9</span>b<p style=font-size:0><span style=font-size:16px>c</span></p><i style=font-size:0.5em>d</i>", "ab/c/d"},
		{"hidden in a cell that is not closed", "<table><tr><td>a<div hidden>9<td>1<tr><td>b<td>2</table>", "1:a/1:1/2:b/2:2"},
		{"menus", "<a href=1>首页</a> <a href=2>新闻</a><p>a <a href=3>b</a><p><a name=x>c</a><h2><a href=4>d</a></h2>", "a b/c/d"},
		{"a link that never ends", "<a href=1><p>a<p>b", "a/b"},
		{"links in cells", "<table><tr><td><a href=1>a</a><td><a href=2>1</a></table>", "1:a/1:1"},
		{"numbers of the site", "<p><a href=1>宁ICP备11000053号-1</a>", "宁ICP备11000053号-1"},
		{"raised figures", "<p>23<sup>1</sup>件，10m<sup>2</sup></p>", "23（1）件，10m2"},
		{"pipes", "<p>a | 1<br>b | 2</p>", "1:a/1:1/2:b/2:2"},
		{"text as it stands", "<pre>a\t1\nb\t\t2\n</pre>c  d", "1:a/1:1/2:b/2:/2:2/c d"},
		{"no tags", "&lt;中华 <中华人民共和国格式> 1 < 2", "<中华 <中华人民共和国格式> 1 < 2"},
		{"comments", "a<!-- b --><!c><?d?></ e>f<![if !x]>g<![endif]>", "afg"},
		{"the content of the article", "<p>x<ucaptitle>t</ucaptitle><p>y<ucapcontent><table><tr><td>a<td>1</table></UCAPCONTENT><p>z", "t/y/1:a/1:1/z"},
		{"a cut cell", "<table><tr><td>a<td>12", "1:a/1:12…"},
		{"a cut tag", "<table><tr><td>a<td>12</td><td col", "1:a/1:12"},
	} {
		in, err := webpage.Read(x.page, webpage.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, f := range in.Fragments {
			text := f.Text
			if f.Kind == extract.Cell {
				text = fmt.Sprintf("%d:%s", f.Row, text)
			}
			got = append(got, text)
		}
		if diff := cmp.Diff(x.want, strings.Join(got, "/")); diff != "" {
			t.Errorf("%s: -want +got\n%s", x.name, diff)
		}
	}
}

// Each fragment knows where it stands, and what of it stands there letter for letter.
func TestPlaces(t *testing.T) {
	const page = "<p>前</p>\n<table>\r\n<tr><td>行政&nbsp;许可</td>\n <td> 4459 </td><td></td></tr></table>"
	in, err := webpage.Read(page, webpage.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range in.Fragments {
		p := f.Place
		length := p.Length
		if length == 0 {
			length = len(f.Text)
		}
		got = append(got, fmt.Sprintf("%d:%d %d/%d/%d %s", p.Line, p.Column, p.Table, p.Row, p.Cell, page[p.Offset:p.Offset+length]))
	}
	want := []string{"1:4 0/0/0 前", "3:9 1/1/1 行政&nbsp;许可", "4:7 1/1/2 4459", "4:17 1/1/3 "}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

// That a struck run has no end is said, with how many there are and how the first begins; of one that ends with its block it is not.
func TestStruckWithoutAnEndIsTold(t *testing.T) {
	for page, want := range map[string]string{
		"<p>收到<s>5件</p><p><del>4件</p><p>3件</p>":                                  "有 2 处删除线没有结束，只略去到段末，后面的照常读取：5件",
		"<del><p>5件</p><table><tr><td>a<td>1</table></del>":                      "有 1 处删除线没有结束，只略去到段末，后面的照常读取：5件",
		"<p><s>5件</s>4件</p><table><tr><td><s>3<td>2</table><del><p>5件</p></del>": "",
	} {
		in, err := webpage.Read(page, webpage.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for i := range in.Notes {
			if n := &in.Notes[i]; n.Kind == extract.StruckOpen {
				got = n.Message(govreport.ZhHans)
			}
		}
		if got != want {
			t.Errorf("%s: %q, want %q", page, got, want)
		}
	}
}

// What is struck out is said wherever it stands, a number or not.
func TestStruckIsTold(t *testing.T) {
	for _, page := range []string{"<p>收到<s>五</s>4件", "<table><tr><td>规章<td><del>5</del>4</table>", "<p>a<span style=font-size:0>5</span>"} {
		for _, read := range []func(string, webpage.Limits) (extract.Input, error){webpage.Read, webpage.ReadHidden} {
			in, err := read(page, webpage.Limits{})
			if err != nil {
				t.Fatal(err)
			}
			if strings.Contains(page, "font-size") && len(in.Notes) == 0 && in.Fragments[0].Text == "a5" { // read as what is hidden
				continue
			}
			if len(in.Notes) != 1 || in.Notes[0].Kind != extract.HiddenText {
				t.Errorf("%s: %+v", page, in.Notes)
			}
		}
	}
}

// A page that was cut says so, be it between two blocks; one that leaves out the end tags that may be, and parts of pages, do not.
func TestCutIsTold(t *testing.T) {
	for page, want := range map[string]bool{
		"<html><body><p>一<p>二。": false,
		"<html><body><p>一<p>二":  true,
		"<!DOCTYPE html><html><body><ul><li>一。</ul><table><tr><td>1<td>2</table>": false,
		"<html><body><p>一</p><p>二</p>":                                            true,
		"<html><body><div><p>一。<p>二。":                                             true,
		"<html><body><div><p>一。<p>二。</div>":                                       false,
		"<html><body><table><tr><td>1<td>2":                                       true,
		"<html><body><table><tr><td>1</td></tr></table><p>一。":                     true,
		"<html><body><p>一</p><p>二</p></html>":                                     false,
		"<p>一</p><p>二</p>":                                                        false,
		"<table><tr><td>1</td><td>2":                                              false,
	} {
		in, err := webpage.Read(page, webpage.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		got := false
		for _, n := range in.Notes {
			got = got || n.Kind == extract.Cut
		}
		if got != want {
			t.Errorf("%s: cut %v, want %v", page, got, want)
		}
	}
}
