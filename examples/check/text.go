package main

import (
	"cmp"
	"slices"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

// textPrinter prints a report's findings for people.
type textPrinter struct {
	lang    govreport.Language
	width   int
	color   bool
	verbose bool
	many    bool // several files were given: reports are set apart and summed up
}

// A sheet is the page about one outcome.
type sheet struct {
	page
	out     *outcome
	verbose bool
}

func (t *textPrinter) outcome(out *outcome) []byte {
	s := &sheet{page: page{lang: t.lang, width: t.width, color: t.color}, out: out, verbose: t.verbose}
	s.header()
	if out.err == nil {
		s.findings()
		s.notes()
		s.undecided()
		s.off()
	}
	s.blank()
	s.verdict()
	if t.many || out.line > 0 || out.part != "" {
		s.blank()
		s.heading(dim, strings.Repeat("-", min(t.width, 72)))
		s.blank()
	}
	return []byte(s.b.String())
}

// header says which report this is and how much of it was read.
func (s *sheet) header() {
	labels := []string{s.say(labelFile), s.say(labelTitle), s.say(labelOrgan), s.say(labelYear), s.say(labelRead)}
	column := s.column(labels...)
	file := clean(s.out.file)
	if file == "-" {
		file = s.say(standardInput)
	}
	if s.out.line > 0 {
		file = s.say(lineOf, "file", file, "n", s.out.line)
	}
	if s.out.part != "" {
		file = s.say(partOf, "file", file, "part", clean(s.out.part))
	}
	s.entry(0, labels[0], dim, column, bold, file)
	r := s.out.report
	if s.out.err != nil {
		return
	}
	s.entry(0, labels[1], dim, column, plain, s.stated(r.Title))
	s.entry(0, labels[2], dim, column, plain, organLine(&r.Organ, s.lang))
	s.entry(0, labels[3], dim, column, plain, s.year())
	s.entry(0, labels[4], dim, column, plain, s.wasRead())
}

func (s *sheet) stated(text string) string {
	if text == "" {
		return s.say(notStated)
	}
	return clean(text)
}

func (s *sheet) year() string {
	r := s.out.report
	year := s.say(notStated)
	if r.Year != 0 {
		year = govreport.NumberValue(int64(r.Year)).String()
	}
	if govreport.FormOf(r.Edition) == nil {
		return s.say(editionUnknown, "year", year)
	}
	return s.say(yearEdition, "year", year, "edition", r.Edition)
}

// wasRead says how many cells, sections and particulars hold something.
func (s *sheet) wasRead() string {
	filled, unreadable, _ := s.out.cells()
	parts := []string{s.say(readCells, "n", filled, "of", len(s.out.form().Cells))}
	if unreadable > 0 {
		parts = append(parts, s.say(readUnreadable, "n", unreadable))
	}
	if missing := s.out.emptySections(); len(missing) > 0 {
		parts = append(parts, s.say(readMissing, "which", strings.Join(missing, s.say(comma))))
	} else {
		parts = append(parts, s.say(readSections))
	}
	if particulars := s.particulars(); len(particulars) > 0 {
		parts = append(parts, s.say(readMetadata, "n", len(particulars), "which", strings.Join(particulars, s.say(comma))))
	}
	return strings.Join(parts, s.say(semicolon))
}

// emptySections lists the ordinals of the sections in which nothing stands.
func (out *outcome) emptySections() []string {
	form, r := out.form(), out.report
	filled := map[string]bool{
		"/overview": r.Overview.Text != "", "/problems": r.Problems.Text != "", "/otherMatters": r.OtherMatters.Text != "",
	}
	for _, cell := range form.Cells {
		if !cell.IsBlank(r) {
			filled[cell.Section.Pointer] = true
		}
	}
	var empty []string
	for _, section := range form.Sections {
		if !filled[section.Pointer] {
			empty = append(empty, section.Number)
		}
	}
	return empty
}

// particulars names what is known of the organ and the publication besides name, kind and level.
func (s *sheet) particulars() []string {
	r := s.out.report
	var names []string
	for _, p := range []struct{ pointer, value string }{
		{"/period", string(r.Period.Start)},
		{"/publishedOn", string(r.PublishedOn)},
		{"/organ/divisionCode", string(r.Organ.DivisionCode)},
		{"/organ/creditCode", string(r.Organ.CreditCode)},
		{"/organ/phone", string(r.Organ.Phone)},
		{"/organ/email", string(r.Organ.Email)},
		{"/organ/address", r.Organ.Address},
		{"/organ/postcode", string(r.Organ.Postcode)},
		{"/organ/website/url", r.Organ.Website.URL},
		{"/organ/website/siteCode", string(r.Organ.Website.SiteCode)},
		{"/organ/website/icp", string(r.Organ.Website.ICP)},
		{"/organ/website/publicSecurity", string(r.Organ.Website.PublicSecurity)},
	} {
		if p.value != "" {
			names = append(names, govreport.PlaceOf(r.Edition, p.pointer).Row.In(s.lang))
		}
	}
	return names
}

func (s *sheet) notes() {
	if len(s.out.notes) == 0 {
		return
	}
	s.blank()
	s.heading(bold, s.say(headNotes, "n", howManyNotes(s.out.notes, func(*note) bool { return true })))
	for i := range s.out.notes {
		n := &s.out.notes[i]
		mark, style := "-", plain
		if n.doubtful {
			mark, style = "?", caution
		}
		s.entry(2, mark, style, 2, style, n.in(s.lang))
	}
}

func (s *sheet) off() {
	if len(s.out.result.Off()) == 0 {
		return
	}
	s.blank()
	s.heading(bold, s.say(headOff, "n", len(s.out.result.Off())))
	codes := make([]string, len(s.out.result.Off()))
	for i, code := range s.out.result.Off() {
		codes[i] = string(code)
	}
	s.para(2, dim, strings.Join(codes, s.say(comma)))
}

// bySeverity sorts findings the gravest first, those of one severity in report order.
func bySeverity(findings []*govreport.Finding) {
	slices.SortStableFunc(findings, func(a, b *govreport.Finding) int { return cmp.Compare(a.Severity, b.Severity) })
}
