package govreport

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// This file puts the 审核说明 of a report beside the findings that they explain. An explanation is of a finding by its code
// and its place and, where it recorded words of a section, by the words that the finding quotes: two claims about one cell
// are two findings.

// The bounds of what is looked at. J07 says where a report holds more.
const (
	maxExplanations = 200
	maxExplained    = 200     // cells of one
	maxText         = 1 << 17 // bytes of a section in which recorded words are looked for
)

// IsExplainable reports whether a report may explain the finding instead of removing its cause: what it doubts can be
// right. An error cannot be explained away.
func (f *Finding) IsExplainable() bool {
	i := ruleIndex(f.Code)
	return i >= 0 && catalogue[i].explains(f)
}

// explains reports whether the rule lets a finding of it be explained.
func (r *rule) explains(f *Finding) bool {
	return r.explainable && f.Severity != Error && f.Unlisted == 0
}

// Explain gives a report the 审核说明 of one of its findings, in place of an earlier one, and records the values that the
// finding is about: the next Check shows the finding as explained for as long as they stay. It refuses, and changes
// nothing, where the finding may not be explained, where there is no reason or too long a one, and where the report has as
// many explanations as it can hold.
func Explain(r *Report, f *Finding, reason string) bool {
	e := Explanation{Code: f.Code, Pointer: f.Pointer, Reason: reason}
	e.record(r, f)
	if !f.IsExplainable() || hanzi.Trim(reason) == "" || len(structureFindings(&e, nil)) > 0 {
		return false
	}
	kept := make([]Explanation, 0, len(r.Explanations)+1)
	at := -1
	for i := range r.Explanations {
		switch earlier := &r.Explanations[i]; {
		case !earlier.isOf(f, earlier.lapsed(r)):
			kept = append(kept, *earlier)
		case at < 0:
			at = len(kept)
			kept = append(kept, e)
		}
	}
	if at < 0 {
		kept = append(kept, e)
	}
	if len(kept) > maxExplanations {
		return false
	}
	r.Explanations = kept
	return true
}

// record notes what stands in the cells that the finding binds, and the words it quotes. A section's whole text is not
// recorded: an explanation should not lapse because of a comma elsewhere.
func (e *Explanation) record(r *Report, f *Finding) {
	for _, pointer := range f.Cells {
		if value := valueAt(r, pointer); !value.IsZero() && !isProse(pointer) && len(e.Cells) < maxExplained-1 {
			e.Cells = append(e.Cells, CellValue{pointer, value})
		}
	}
	if f.Quote == "" {
		return
	}
	for _, pointer := range prosePointers {
		if strings.Contains(proseAt(r, pointer), f.Quote) {
			e.Cells = append(e.Cells, CellValue{pointer, TextValue(f.Quote)})
			return
		}
	}
}

// prosePointers are the texts of which an explanation records words.
var prosePointers = [...]string{"/preamble", "/overview/text", "/disclosure/note", "/disclosure2019/note", "/applications/note",
	"/disputes/note", "/problems/text", "/otherMatters/text"}

func isProse(pointer string) bool { return has(prosePointers[:], pointer) }

func proseAt(r *Report, pointer string) string {
	s, _, _ := slotAt(r, pointer)
	return *s.text
}

// valueAt returns what stands at a place, no value where none can.
func valueAt(r *Report, pointer string) Value {
	s, m, ok := slotAt(r, pointer)
	switch {
	case !ok:
		return Value{}
	case s.text != nil:
		return TextValue(*s.text)
	case s.integer != nil && *s.integer == 0:
		return BlankValue()
	case s.integer != nil:
		return NumberValue(int64(*s.integer))
	default:
		return scalar(s.cell.literal(m.kind.cellKind()))
	}
}

// holds reports whether a recorded value still stands: the same number however it is printed, the same text, or the
// recorded words of a section wherever in it.
func (x *CellValue) holds(r *Report) bool {
	s, m, ok := slotAt(r, x.Pointer)
	then := x.Value.String()
	switch {
	case !ok:
		return then == ""
	case s.text != nil:
		return *s.text == then || isProse(x.Pointer) && strings.Contains((*s.text)[:min(len(*s.text), maxText)], then)
	case s.integer != nil:
		return valueAt(r, x.Pointer).String() == then
	}
	kind := m.kind.cellKind()
	was, now := x.Value.cell(kind), *s.cell
	if was.filled && now.filled {
		return was.n == now.n
	}
	return was.print(kind) == now.print(kind)
}

// lapsed lists the recorded cells whose values have changed since.
func (e *Explanation) lapsed(r *Report) (pointers []string) {
	for i := range e.Cells[:min(len(e.Cells), maxExplained)] {
		if cell := &e.Cells[i]; !cell.holds(r) {
			pointers = append(pointers, cell.Pointer)
		}
	}
	return pointers
}

// isOf reports whether the explanation, of which some cells have changed since, was given for a finding. One that recorded
// words which the report still has, and the finding does not quote, is about another finding at the same place.
func (e *Explanation) isOf(f *Finding, lapsed []string) bool {
	if e.Code != f.Code || e.Pointer != f.Pointer {
		return false
	}
	for i := range e.Cells {
		cell := &e.Cells[i]
		if f.Quote == "" || !isProse(cell.Pointer) || has(lapsed, cell.Pointer) {
			continue
		}
		if words := cell.Value.String(); !strings.Contains(words, f.Quote) && !strings.Contains(f.Quote, words) {
			return false
		}
	}
	return true
}

// readExplanations finds out which explanations have lapsed.
func (c *checker) readExplanations() {
	for i := range c.report.Explanations[:min(len(c.report.Explanations), maxExplanations)] {
		c.lapsed = append(c.lapsed, c.report.Explanations[i].lapsed(c.report))
	}
}

// attachExplanations gives each finding that may be explained the explanation that the report has for it.
func (c *checker) attachExplanations() {
	if len(c.lapsed) == 0 {
		return
	}
	for i := range c.result.Findings {
		f := &c.result.Findings[i]
		at := c.explanationOf(f)
		if at >= 0 && c.rules[c.indexOf(f.Code)].explains(f) {
			e := c.report.Explanations[at] // the result stays as it is when the report is edited
			f.Explanation, f.Lapsed = &e, c.lapsed[at]
		}
	}
}

// standingExplanation returns the explanation of a finding that need not be settled any more, nil where there is none.
func (c *checker) standingExplanation(f *Finding) *Explanation {
	at := c.explanationOf(f)
	if at < 0 || c.lapsed[at] != nil || !c.rules[c.indexOf(f.Code)].explains(f) {
		return nil
	}
	e := c.report.Explanations[at]
	return &e
}

// explanationOf returns the index of the explanation of a finding: of several the first that stands, else the first; −1 for
// none.
func (c *checker) explanationOf(f *Finding) int {
	of := -1
	for i, lapsed := range c.lapsed {
		if (of < 0 || lapsed == nil && c.lapsed[of] != nil) && c.report.Explanations[i].isOf(f, lapsed) {
			of = i
		}
	}
	return of
}

// indexOf returns the index of the rule with a code, −1 when there is none. The rules reach the catalogue through the
// checker: it is made of them, and so cannot be needed by them.
func (c *checker) indexOf(code Code) int {
	for i := range c.rules {
		if c.rules[i].code == code {
			return i
		}
	}
	return -1
}
