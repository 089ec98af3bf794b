package webpage_test

import (
	"errors"
	"os"
	"testing"

	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/extract/webpage"
)

// FuzzRead holds that a page is read or refused, that each fragment stands where it says, and that what is letter for letter in
// the page is there.
func FuzzRead(f *testing.F) {
	if page, err := os.ReadFile("../../../testdata/reports/2019-shanghai-office.html"); err == nil {
		f.Add(string(page[:4000]))
		f.Add(string(page[len(page)-3000:]))
	}
	for _, page := range []string{
		"<table><caption>表</caption><tr><td>规章<td>1<sup>2</sup></table>三<td>四", "<div style='display:none'><table><tr><td>1</table></div>x",
		"<ucaptitle>年报</ucaptitle><ucapcontent><table><tr><td hidden>1<td>&nbsp;2|3</table></ucapcontent>后", "<pre>规章\t1\t2\n\t</pre><meta name=PubDate content=2023-01-30>",
		"<table><tr><td><table><tr><td>1<td>2</table>3", "<li hidden>a<ul><li>b</ul><li>c", "<a href=x>菜单</a><br>|<br>1<br>|", "<svg/><svg><title>x</svg><select><option>1",
	} {
		f.Add(page)
	}
	f.Fuzz(func(t *testing.T, page string) {
		for _, read := range []func(string, webpage.Limits) (extract.Input, error){webpage.Read, webpage.ReadHidden} {
			in, err := read(page, webpage.Limits{})
			if err != nil {
				if !errors.Is(err, extract.ErrTooLong) {
					t.Fatal(err)
				}
				continue
			}
			for _, fr := range in.Fragments {
				p := fr.Place
				length := p.Length
				if length == 0 {
					length = len(fr.Text)
					if p.Offset+length <= len(page) && page[p.Offset:p.Offset+length] != fr.Text {
						t.Errorf("%+v: %q is not %q", p, page[p.Offset:p.Offset+length], fr.Text)
					}
				}
				if p.Offset < 0 || p.Offset+length > len(page) || p.Line < 1 || p.Column < 1 {
					t.Errorf("%q is out of the page: %+v", fr.Text, p)
				}
				if fr.Kind == extract.Cell && fr.Row < 0 {
					t.Errorf("%q is in no row", fr.Text)
				}
			}
			if x, err := in.Read(); err == nil && x.Report == nil {
				t.Error("no report")
			}
		}
	})
}
