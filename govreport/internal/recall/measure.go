package recall

import (
	"slices"
	"strconv"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

// off is by how much the wrong cells differ from what the text says: the next number, and one that is nowhere near.
var off = []int64{1, 7}

// A remark is a finding of the rules N.
type remark struct {
	govreport.Finding
	told  Strength
	ink   string // the quote
	spans []span // where on the page it may be from
}

// check returns what the rules N say of a report.
func (p *page) check(r *govreport.Report) (remarks []remark) {
	for _, f := range govreport.Check(r, govreport.Options{Only: rules}).Findings {
		m := remark{Finding: f, told: Firmly, ink: inkOf(f.Quote)}
		if f.Severity == govreport.Advice {
			m.told = AsAdvice
		}
		m.spans = p.spansOf(m.ink)
		remarks = append(remarks, m)
	}
	return remarks
}

// isIn reports whether the same was remarked before.
func (m *remark) isIn(before []remark) bool {
	return slices.ContainsFunc(before, func(b remark) bool {
		return b.Code == m.Code && b.told == m.told && b.ink == m.ink && b.Pointer == m.Pointer
	})
}

// quotes reports whether a remark quotes a label, or a part of it.
func (m *remark) quotes(s span) bool { return slices.ContainsFunc(m.spans, s.meets) }

// measure reads a page with right tables, filled in and with blanks, then with one wrong cell of each claim at a time.
func (r *Reading) measure(t *Text, p *page) {
	blanks := p.check(t.report(p.prose, blank))
	for i := range blanks {
		r.alarm(t, p, &blanks[i])
	}
	report := t.report(p.prose, zero)
	right := p.check(report)
	for i := range right {
		r.alarm(t, p, &right[i])
	}
	for _, claim := range p.claims {
		o := Outcome{Text: t, Claim: claim, Told: Firmly}
		cell := govreport.FormOf(report.Edition).Cell(claim.Cells[0])
		for _, by := range off {
			cell.Write(report, strconv.FormatInt(t.cells[cell.Pointer]+by, 10))
			wrong := p.check(report)
			told := r.judge(t, p, claim, right, wrong)
			if o.Told = min(o.Told, told); told < Firmly {
				o.Said = said(wrong, p.spanOf(t, claim))
			}
		}
		cell.Write(report, t.printed(cell.Pointer, zero))
		r.Claims = append(r.Claims, o)
	}
}

// judge says how strongly a claim's wrong cell was told of, and notes what else was newly said as alarms.
func (r *Reading) judge(t *Text, p *page, claim *Claim, right, wrong []remark) (told Strength) {
	for i := range wrong {
		m := &wrong[i]
		if m.isIn(right) {
			continue
		}
		quotes := m.quotes(p.spanOf(t, claim))
		if quotes || slices.Contains(m.Cells, claim.Cells[0]) {
			told = max(told, m.told)
		}
		// Words that claim nothing were taken for a claim whose number was right by chance.
		label := p.labelOf(t, m)
		if !quotes && (label != nil && !label.claims() || !slices.Contains(m.Cells, claim.Cells[0])) {
			r.alarm(t, p, m)
		}
	}
	return told
}

// alarm notes a false alarm, once.
func (r *Reading) alarm(t *Text, p *page, m *remark) {
	label := p.labelOf(t, m)
	if t.isTrue(m) || m.told == AsAdvice && label != nil && len(label.Near) > 0 {
		return
	}
	a := Alarm{Text: t, Code: m.Code, Told: m.told, Quote: m.ink, Message: m.Message(govreport.ZhHans)}
	if p.before != "" {
		a.Quote = strings.ReplaceAll(m.ink, p.before, "")
	}
	if label != nil {
		a.Label = label.What
	}
	if !slices.ContainsFunc(r.Alarms, a.isLike) {
		r.Alarms = append(r.Alarms, a)
	}
}

// labelOf is the label that a remark quotes, one that claims cells before others; nil for none.
func (p *page) labelOf(t *Text, m *remark) (label *Claim) {
	for i := range t.Claims {
		claim := &t.Claims[i]
		if m.quotes(p.spanOf(t, claim)) && (label == nil || !label.claims()) {
			label = claim
		}
	}
	return label
}

// isTrue reports whether a remark is about a sum or a share of the text that is labelled as wrong.
func (t *Text) isTrue(m *remark) bool {
	return slices.ContainsFunc(t.Sums, func(s Sum) bool { return !s.Holds && strings.Contains(m.ink, inkOf(s.Total)) }) ||
		slices.ContainsFunc(t.Shares, func(s Share) bool { return s.Holds != nil && !*s.Holds && strings.Contains(m.ink, inkOf(s.Quote)) })
}

// said lists what was said of the words of a label.
func said(remarks []remark, label span) (list []string) {
	for i := range remarks {
		if m := &remarks[i]; m.quotes(label) {
			list = append(list, string(m.Code)+" "+m.Message(govreport.ZhHans))
		}
	}
	return list
}

// Rule is the rule that should have told of the wrong cells.
func (o *Outcome) Rule() govreport.Code {
	claim := o.Claim
	if claim.Value == 0 {
		return "N11"
	}
	for _, of := range []struct {
		prefix string
		code   govreport.Code
	}{
		{received, "N1"}, {carriedIn, "N2"}, {answered, "N3"}, {carriedOut, "N4"}, {"/applications/outcomes/", "N5"},
		{"/disputes/", "N6"}, {"/disclosure/regulations/", "N7"}, {"/disclosure/normativeDocuments/", "N7"}, {"/disclosure/", "N8"},
	} {
		if strings.HasPrefix(claim.Cells[0], of.prefix) {
			return of.code
		}
	}
	panic("no rule is for " + claim.Cells[0])
}
