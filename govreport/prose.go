package govreport

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/codes"
	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// This file says which texts of a report the rules read. How a text is looked into is package hanzi's.

// A proseSection is a text of the report and where it stands. Rules look into the plain text and quote the printed one.
type proseSection struct {
	_ incomparable

	pointer string // where it stands; empty until it is asked for in this run
	source  string // as the report has it
	hanzi.Text
	looked bool                   // for slips, which are then here
	slips  hanzi.Slips            // see slips
	cited  *[]codes.FoundDocument // see documents
	// templates are what a template says in brackets is to be written. The plain text is blank there: it satisfies nothing.
	templates []hanzi.Segment
}

// The texts of a report, as it prints them.
const (
	titleText = iota
	preambleText
	overviewText
	disclosureNote
	applicationsNote
	disputesNote
	problemsText
	otherMattersText
	texts
)

// text returns one of the texts. Each is made ready when the first rule asks for it, and kept for the next run: a form is checked
// at every key pressed, and its texts are mostly the same as before.
func (c *checker) text(which int) *proseSection {
	s := &c.texts[which]
	if s.pointer == "" {
		pointer, source := c.report.text(which)
		if s.source != source {
			*s = proseSection{source: source, Text: hanzi.Read(source)}
			s.blankTemplates()
		}
		s.pointer = pointer
	}
	return s
}

// blankTemplates puts space in the place of a template's remarks, byte for byte.
func (s *proseSection) blankTemplates() {
	if s.templates = hanzi.Templates(s.Plain); s.templates == nil {
		return
	}
	var b strings.Builder
	at := 0
	for _, t := range s.templates {
		b.WriteString(s.Plain[at:t.Start])
		b.WriteString(strings.Repeat(" ", t.End-t.Start))
		at = t.End
	}
	b.WriteString(s.Plain[at:])
	s.Plain = b.String()
}

// keptTexts are the texts for the next run, unless they are much.
func (c *checker) keptTexts() (kept [texts]proseSection) {
	const most = 1 << 18 // bytes
	for i := range c.texts {
		if s := &c.texts[i]; len(s.source) <= most {
			kept[i] = *s
			kept[i].pointer = ""
		}
	}
	return kept
}

// documents returns the numbers of documents in the plain text. Each text is looked through when the first rule asks.
func (s *proseSection) documents() []codes.FoundDocument {
	if s.cited == nil {
		found := codes.FindDocuments(s.Plain)
		s.cited = &found
	}
	return *s.cited
}

// text returns one of the texts as it is printed, and where it stands.
func (r *Report) text(which int) (pointer, printed string) {
	switch which {
	case titleText:
		return "/title", r.Title
	case preambleText:
		return "/preamble", r.Preamble
	case overviewText:
		return "/overview/text", r.Overview.Text
	case disclosureNote:
		if r.formEdition() == Edition2019 {
			return "/disclosure2019/note", r.Disclosure2019.Note
		}
		return "/disclosure/note", r.Disclosure.Note
	case applicationsNote:
		return "/applications/note", r.Applications.Note
	case disputesNote:
		return "/disputes/note", r.Disputes.Note
	case problemsText:
		return "/problems/text", r.Problems.Text
	default:
		return "/otherMatters/text", r.OtherMatters.Text
	}
}

// allTexts lists the texts of the report, its title first.
func (c *checker) allTexts() []proseSection {
	for i := range c.texts {
		c.text(i)
	}
	return c.texts[:]
}

// prose lists the texts in which a report tells of its numbers.
func (c *checker) prose() []proseSection { return c.allTexts()[overviewText:] }

// anyProse reports whether something is true of one of these texts.
func (c *checker) anyProse(is func(text string) bool) bool {
	prose := c.prose()
	for i := range prose {
		if is(prose[i].Plain) {
			return true
		}
	}
	return false
}

// plainName returns the organ's name in the characters that texts are looked into in.
func (c *checker) plainName() string { return hanzi.Simplify(c.report.Organ.Name) }

// yearIn returns the year a title is about, or 0: the wanted one when it stands there at all, otherwise the first. A year
// with a month behind it is a date, such as that of publication.
func yearIn(title string, wanted int64) int64 {
	var first int64
	for at := 0; ; {
		f, ok := hanzi.NextFigure(title, at)
		if !ok {
			return first
		}
		at = f.End
		y := f.Millionths / amountUnit
		rest, followed := strings.CutPrefix(title[f.End:], "年")
		switch {
		case !f.IsYear():
		case y == wanted:
			return wanted
		case followed && first == 0 && !hanzi.BeginsWithDigit(rest) && !hanzi.Words("发布 公布").Begin(rest):
			first = y
		}
	}
}
