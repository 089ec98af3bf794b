package extract

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/codes"
	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// This file takes what a source states of itself outside its text. It is surer than what was found in the text; where the
// two differ, a note says so.

// stateTitle takes the title that the source states when it says more than the one that was found.
func (rd *reader) stateTitle() {
	s := rd.in.Metadata.Title
	d := newDocument([]Fragment{{Text: s.Text, Place: s.Place}})
	stated := d.titleIn(d.all())
	if stated.class == 0 {
		return
	}
	found := rd.title
	if found.class > 0 {
		differ := found.year != 0 && stated.year != 0 && found.year != stated.year ||
			found.organ != "" && stated.organ != "" && hanzi.FoldString(found.organ) != hanzi.FoldString(stated.organ)
		if differ {
			rd.note(Note{Kind: StatedOtherwise, Pointer: "/title", Quote: rd.d.quote(found.at), Args: statedArg(s.Text)}, found.at)
		}
		if stated.tells() <= found.tells() {
			return
		}
	}
	rd.title.year, rd.title.organ = stated.year, stated.organ
	if found.class == 0 {
		rd.title.class = 2 // it stands nowhere in the text
	}
	rd.report.Title = d.compact(stated.at)
	rd.forget("/title")
	rd.out.Sources = append(rd.out.Sources, d.source("/title", stated.at))
}

// titleIn finds the first title in a span.
func (d *document) titleIn(s span) title {
	for i := s.from; i < s.to; i++ {
		if r := d.glyphs[i].r; r != '政' && r != '信' {
			continue
		}
		if end := d.titleEnd(i, s.to); end >= 0 {
			return d.titleAround(i, end, s)
		}
	}
	return title{}
}

// tells counts what a title names.
func (t title) tells() (n int) {
	if t.year != 0 {
		n++
	}
	if t.organ != "" {
		n++
	}
	return n
}

// forget drops the source of a value that is taken from elsewhere.
func (rd *reader) forget(pointer string) {
	rd.out.Sources = slices.DeleteFunc(rd.out.Sources, func(s Source) bool { return s.Pointer == pointer })
}

// stateParticulars takes what the source states of its date of publication and its website.
func (rd *reader) stateParticulars() {
	m := &rd.in.Metadata
	rd.statePublication(m.Published)
	website := &rd.report.Organ.Website
	rd.stateText("/organ/website/siteCode", (*string)(&website.SiteCode), m.SiteCode, codes.Site(m.SiteCode.Text).WellFormed())
	if website.URL == "" {
		rd.stateText("/organ/website/url", &website.URL, m.SiteDomain, isDomain(m.SiteDomain.Text))
	}
}

// stateOrigin takes whom the text is from for the organ, where the title names none. Of its kind and level that says nothing
// certain: offices publish for others.
func (rd *reader) stateOrigin() {
	s := rd.in.Metadata.Origin
	if rd.report.Organ.Name != "" || rd.report.Title == "" || !looksLikeOrgan(hanzi.FoldString(s.Text)) || len(lettersOf(s.Text)) < 4 {
		return
	}
	rd.report.Organ.Name = s.Text
	rd.addStated("/organ/name", s)
	rd.noteStated(Note{Kind: FromMetadata, Pointer: "/organ/name", Quote: s.Text}, s)
}

// statePublication takes the date on which a website says that it published the page. It is that of the first publication
// unless the page says another, or the year for which it was due was over.
func (rd *reader) statePublication(s Statement) {
	d := newDocument([]Fragment{{Text: s.Text, Place: s.Place}})
	year, month, day, _ := d.dateAt(0, len(d.glyphs), 0)
	date := codes.NewDate(year, month, day)
	r := rd.report
	switch {
	case date == "":
		if s.Text != "" {
			rd.noteStated(Note{Kind: Malformed, Pointer: "/publishedOn", Quote: s.Text}, s)
		}
		return
	case r.PublishedOn != "" && r.PublishedOn != date:
		found, _ := rd.out.Source("/publishedOn")
		rd.noteStated(Note{Kind: StatedOtherwise, Pointer: "/publishedOn", Quote: string(r.PublishedOn), Args: statedArg(string(date))}, Statement{Place: found.Place})
	case r.Year == 0 || date.Year() <= r.Year+1:
		rd.marks = slices.DeleteFunc(rd.marks, func(m rankedMark) bool { return m.Kind == govreport.PageDate })
	case r.PublishedOn == "":
		rd.marks = append(rd.marks, rankedMark{govreport.ImportMark{Kind: govreport.PageDate, Pointer: "/publishedOn", Quote: s.Text}, 0})
	}
	r.PublishedOn = date
	rd.addStated("/publishedOn", s)
}

// stateText takes a text that is well formed in place of the one that was found.
func (rd *reader) stateText(pointer string, member *string, s Statement, good bool) {
	switch {
	case s.Text == "":
		return
	case !good:
		rd.noteStated(Note{Kind: Malformed, Pointer: pointer, Quote: s.Text}, s)
		return
	case *member != "" && *member != s.Text:
		found, _ := rd.out.Source(pointer)
		rd.noteStated(Note{Kind: StatedOtherwise, Pointer: pointer, Quote: *member, Args: statedArg(s.Text)}, Statement{Place: found.Place})
	}
	*member = s.Text
	rd.addStated(pointer, s)
}

// isDomain reports a web address; templates that were not filled in say 网站域名.
func isDomain(s string) bool {
	for i := range len(s) {
		if s[i] <= ' ' || s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return strings.Contains(strings.Trim(s, "."), ".")
}

func (rd *reader) addStated(pointer string, s Statement) {
	rd.forget(pointer)
	rd.out.Sources = append(rd.out.Sources, Source{Pointer: pointer, Place: s.Place, Start: s.Place.Offset, End: s.Place.end(len(s.Text))})
}

func (rd *reader) noteStated(n Note, s Statement) {
	n.Place, n.edition, n.rank = s.Place, rd.report.Edition, rd.d.glyphFrom(s.Place.Offset)
	rd.out.Notes = append(rd.out.Notes, n)
}

func statedArg(text string) []govreport.Arg {
	return []govreport.Arg{{Name: "stated", Value: govreport.Verbatim(text)}}
}
