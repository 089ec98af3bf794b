package webpage

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
)

// meta takes one <meta name content> of the page's head.
func (r *reader) meta(named [2]string, at position) {
	p := extract.Place{Offset: at.offset, Line: at.line, Column: at.column}
	m := &r.metadata
	for _, known := range [...]struct {
		name string
		to   *extract.Statement
	}{
		{"ArticleTitle", &m.Title}, {"PubDate", &m.Published}, {"ContentSource", &m.Origin}, {"SiteName", &m.Site},
		{"SiteDomain", &m.SiteDomain}, {"SiteIDCode", &m.SiteCode}, {"ColumnName", &m.Column},
	} {
		if strings.EqualFold(named[0], known.name) {
			r.state(known.to, strings.TrimSpace(named[1]), p)
		}
	}
}

// titled takes the title of the page, which has the name of the website before or behind that of the article, where the page does
// not state the article's alone.
func (r *reader) titled(text string, p extract.Place) {
	for part := range strings.FieldsFuncSeq(html.UnescapeString(text), func(c rune) bool { return strings.ContainsRune("_|-–—·>", c) }) {
		if part = strings.TrimSpace(part); strings.HasSuffix(part, "报告") || strings.HasSuffix(part, "報告") {
			r.state(&r.pageTitle, part, p)
		}
	}
}

// state keeps what a page states first.
func (r *reader) state(s *extract.Statement, text string, p extract.Place) {
	if s.Text == "" && text != "" {
		*s = extract.Statement{Text: text, Place: p}
	}
}

// input is what was read: where the page marks its content, that and what stands below it; without the links that are all
// of their line.
func (r *reader) input() extract.Input {
	if r.metadata.Title.Text == "" {
		r.metadata.Title = r.pageTitle
	}
	marked := false
	for i := range r.items {
		marked = marked || r.items[i].part == content
	}
	for i := range r.notes {
		count := r.hidden
		switch r.notes[i].Kind {
		case extract.StruckOpen:
			count = r.overrun
		case extract.Cut:
			continue
		}
		r.notes[i].Args = []govreport.Arg{{Name: "count", Value: govreport.Verbatim(strconv.Itoa(count))}}
	}
	in := extract.Input{Metadata: r.metadata, Notes: r.notes, Fragments: make([]extract.Fragment, 0, len(r.items))}
	var menus, before dropped
	begun, paragraphs := !marked, 0
	for i := range r.items {
		it := &r.items[i]
		begun = begun || it.part != around
		switch {
		case it.Text == "" && it.Kind == extract.Line:
		case !begun:
			before.add(it)
		case it.Kind == extract.Line && it.menu:
			menus.add(it)
		default:
			if it.Kind == extract.Line {
				paragraphs++
				it.Place.Paragraph = paragraphs
			}
			in.Fragments = append(in.Fragments, it.Fragment)
		}
	}
	in.Fragments = extract.CutCells(in.Fragments)
	in.Notes = append(append(in.Notes, before.note()...), menus.note()...)
	return in
}

// dropped are lines that are none of the report.
type dropped struct {
	text  strings.Builder
	place extract.Place
}

func (d *dropped) add(i *item) {
	if d.text.Len() == 0 {
		d.place = i.Place
	} else {
		d.text.WriteByte('\n')
	}
	d.text.WriteString(i.Text)
}

func (d *dropped) note() []extract.Note {
	if d.text.Len() == 0 {
		return nil
	}
	return []extract.Note{{Kind: extract.PageFurniture, Place: d.place, Quote: d.text.String()}}
}
