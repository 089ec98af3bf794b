package main

import (
	"slices"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
)

var severityStyles = map[govreport.Severity]style{
	govreport.Error: red, govreport.Warning: yellow, govreport.Advice: cyan,
}

// maxFindings is how many findings of a section are printed without -v. Real reports have far fewer.
const maxFindings = 100

// findings prints the findings under the headings of the form, the gravest of each section first.
func (s *sheet) findings() {
	var heads []string
	sections := map[string][]*govreport.Finding{}
	for i := range s.out.result.Findings {
		f := &s.out.result.Findings[i]
		head := govreport.PlaceOf(f.Edition, f.Pointer).Section.In(s.lang)
		if sections[head] == nil {
			heads = append(heads, head)
		}
		sections[head] = append(sections[head], f)
	}
	told := map[string]bool{}
	for _, head := range heads {
		s.blank()
		s.heading(bold, head)
		bySeverity(sections[head])
		groups := s.alike(sections[head])
		for i, group := range groups {
			if i == maxFindings && !s.verbose {
				s.para(2, dim, s.say(findingsMore, "n", howMany(groups[i:])))
				break
			}
			s.finding(group, told)
		}
	}
}

// howMany counts groups of findings, and what is in none because it was only counted.
func howMany(groups [][]*govreport.Finding) (n int) {
	for _, group := range groups {
		n += max(1, group[0].Unlisted)
	}
	return n
}

// alike joins neighbours that say the same of several places, such as blank cells.
func (s *sheet) alike(findings []*govreport.Finding) [][]*govreport.Finding {
	var groups [][]*govreport.Finding
	for i, f := range findings {
		if i > 0 && s.same(findings[i-1], f) {
			last := &groups[len(groups)-1]
			*last = append(*last, f)
			continue
		}
		groups = append(groups, []*govreport.Finding{f})
	}
	return groups
}

func (s *sheet) same(a, b *govreport.Finding) bool {
	return a.Code == b.Code && a.Severity == b.Severity && len(a.Repair)+len(b.Repair)+a.Unlisted+b.Unlisted == 0 &&
		a.Explanation == nil && b.Explanation == nil &&
		a.Sentence(s.lang) == b.Sentence(s.lang)
}

// finding prints what one or several alike findings say. Basis and help of a rule are printed once a report.
func (s *sheet) finding(group []*govreport.Finding, told map[string]bool) {
	f := group[0]
	severities := s.column(govreport.Error.Label().In(s.lang), govreport.Warning.Label().In(s.lang), govreport.Advice.Label().In(s.lang))
	indent := 2 + severities
	places := s.places(group)
	if len(places) == 0 {
		places = []string{""}
	}
	if places[0] == "" {
		places[0] = clean(f.Sentence(s.lang))
		s.entry(2, f.Severity.Label().In(s.lang), severityStyles[f.Severity], severities, plain, places[0]+s.origin(group))
	} else {
		s.entry(2, f.Severity.Label().In(s.lang), severityStyles[f.Severity], severities, bold, places[0])
		for _, place := range places[1:] {
			s.para(indent, bold, place)
		}
		s.para(indent, plain, clean(f.Sentence(s.lang))+s.origin(group))
	}
	s.explanation(f, indent)
	lines := s.advice(f, told)
	lines[len(lines)-1].text += "  [" + string(f.Code) + "]"
	column := s.column(s.say(labelBasis), s.say(labelHelp), s.say(labelSums), s.say(labelRepair), s.say(labelCandidate))
	for _, line := range lines {
		s.entry(indent, line.label, dim, column, line.style, line.text)
	}
}

// A labelled line stands below a finding.
type labelled struct {
	label string
	style style
	text  string
}

// explanation prints how the report explains a finding (审核说明), or explained it before it changed.
func (s *sheet) explanation(f *govreport.Finding, indent int) {
	if f.Explanation == nil {
		return
	}
	reason := clean(f.Explanation.Reason)
	if f.IsExplained() {
		s.para(indent, green, s.say(explained, "reason", reason))
		return
	}
	var places []string
	for _, pointer := range f.Lapsed {
		places = append(places, s.place(f.Edition, pointer))
	}
	s.para(indent, caution, s.say(explanationLapsed, "places", strings.Join(places, s.say(comma)), "reason", reason))
}

// advice says on what basis a finding stands and what to do about it.
func (s *sheet) advice(f *govreport.Finding, told map[string]bool) []labelled {
	var lines []labelled
	if f.IsExplained() {
		return []labelled{{s.say(labelBasis), dim, clean(f.Basis(s.lang))}} // there is nothing to do
	}
	basis, help := clean(f.Basis(s.lang)), clean(f.Help(s.lang))
	if key := string(f.Code) + basis + help; !told[key] {
		told[key] = true
		lines = append(lines, labelled{s.say(labelBasis), dim, basis})
		if help != "" {
			lines = append(lines, labelled{s.say(labelHelp), plain, help})
		}
	}
	lines = append(append(lines, s.sums(f)...), s.remedy(f)...)
	if len(lines) == 0 {
		lines = []labelled{{s.say(labelBasis), dim, s.say(asAbove)}}
	}
	return lines
}

// remedy says what to change: the changes that go together, or, where the numbers do not decide, each repair in question.
func (s *sheet) remedy(f *govreport.Finding) []labelled {
	var lines []labelled
	add := func(first, next, text string) {
		which := first
		if len(lines) > 0 {
			which = next
		}
		lines = append(lines, labelled{which, green, text})
	}
	if len(f.Candidates) > 1 {
		for _, candidate := range f.Candidates {
			add(s.say(labelCandidate), s.say(labelOr), s.together(f, candidate))
		}
		return lines
	}
	for i, repair := range f.Repair {
		if left := len(f.Repair) - i; i == maxRepairs && left > 1 && !s.verbose {
			add("", "", s.say(repairsMore, "n", left))
			break
		}
		add(s.say(labelRepair), "", s.repair(f, repair, repair.Pointer != f.Pointer))
	}
	return lines
}

// maxRepairs is how many changes of one finding are listed without -v.
const maxRepairs = 8

// together says the changes of a repair in question, and by what error they suppose it came about.
func (s *sheet) together(f *govreport.Finding, c govreport.Candidate) string {
	var changes []string
	for _, repair := range c.Repair {
		changes = append(changes, s.repair(f, repair, true))
	}
	text := strings.Join(changes, s.say(semicolon))
	if c.Why == govreport.CauseUnknown {
		return text
	}
	return text + s.say(brackets, "x", c.Why.Text().In(s.lang))
}

// repair says what to put where; the place need not be named where it is the finding's own.
func (s *sheet) repair(f *govreport.Finding, r govreport.Repair, named bool) string {
	text := s.shown(r.Value)
	if cell := s.out.form().Cell(r.Pointer); cell != nil {
		if now := clean(cell.Read(s.out.report)); now != "" {
			text = s.say(repairFrom, "value", text, "now", now)
		} else {
			text = s.say(repairBlank, "value", text)
		}
	}
	if named {
		text = s.place(f.Edition, r.Pointer) + s.say(colon) + text
	}
	return text
}

func (s *sheet) shown(v govreport.Value) string {
	if v.IsBlank() || v.IsZero() {
		return s.say(blankValue)
	}
	return clean(v.String())
}

// place names a place within its section: row | column.
func (s *sheet) place(e govreport.Edition, pointer string) string {
	p := govreport.PlaceOf(e, pointer)
	row, column := clean(p.Row.In(s.lang)), clean(p.Column.In(s.lang))
	if row == "" || column == "" {
		return row + column
	}
	return row + " | " + column
}

// places names the places of findings, the columns of one row together, and where the first of them stands in the file.
func (s *sheet) places(group []*govreport.Finding) []string {
	var rows []string
	columns, first := map[string][]string{}, map[string]*govreport.Finding{}
	for _, f := range group {
		row, column, _ := strings.Cut(s.place(f.Edition, f.Pointer), " | ")
		if _, ok := columns[row]; !ok {
			rows = append(rows, row)
			first[row] = f
		}
		if column != "" {
			columns[row] = append(columns[row], column)
		} else if _, ok := columns[row]; !ok {
			columns[row] = nil
		}
	}
	for i, row := range rows {
		if list := columns[row]; len(list) > 0 {
			rows[i] = row + " | " + strings.Join(list, s.say(comma))
		}
		if place := clean(s.out.source(first[row]).In(s.lang)); place != "" && row != "" {
			rows[i] += s.say(brackets, "x", s.say(inSource, "place", place))
		}
	}
	return rows
}

// origin says where the words stand that alike findings quote, and what is to blame for them, where either is known.
func (s *sheet) origin(group []*govreport.Finding) string {
	var parts []string
	say := func(part string) {
		if part != "" && !slices.Contains(parts, part) {
			parts = append(parts, part)
		}
	}
	for _, f := range group {
		if place := clean(s.out.quoted(f).ToTheCharacter(s.lang)); place != "" {
			say(s.say(quoteInSource, "place", place))
		}
	}
	for _, f := range group {
		if phrase, known := blamePhrases[s.out.blame(f)]; known {
			say(s.say(phrase))
		}
	}
	if parts == nil {
		return ""
	}
	return s.say(brackets, "x", strings.Join(parts, s.say(semicolon)))
}

// blamePhrases say what is to blame.
var blamePhrases = map[extract.Blame]phrase{
	extract.BlameSource: sourceBlamed, extract.BlameReading: readingBlamed, extract.BlameReport: reportBlamed,
}
