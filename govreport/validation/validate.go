package validation

import (
	"context"
	"reflect"
	"slices"
	"strings"

	"github.com/go-playground/validator/v10"
	"github.com/zfxxgk/annualreport/govreport"
)

// validate reports what is wrong with a part of a report, or the report, that validator has come to.
func (a *adapter) validate(ctx context.Context, sl validator.StructLevel, p *part) {
	if probe, ok := ctx.Value(probeKey{}).(*probe); ok {
		probe.called = probe.called || probe.adapter == a
		return
	}
	value := pointerTo(sl.Current())
	report := p.report(value, a.options.Edition)
	findings := p.own(govreport.Check(report, a.options.compared(ctx)).Findings)
	for i := range findings {
		if f := &findings[i]; f.Severity <= a.options.Fail && !f.IsExplained() {
			p.tell(sl, f)
		}
	}
	if a.judge != nil {
		p.tellFaults(sl, a.judge.faults(value.Interface()), findings)
	}
}

// report returns the report that a pointer to a part points to, or an otherwise empty one made around the part. The part
// is there, though it may be empty.
func (p *part) report(value reflect.Value, e govreport.Edition) *govreport.Report {
	if r, ok := value.Interface().(*govreport.Report); ok {
		return r
	}
	if p.edition != "" {
		e = p.edition
	}
	r := &govreport.Report{Edition: e, Deviations: []govreport.Deviation{{Kind: govreport.EmptyMember, Pointer: p.pointer}}}
	p.in(r).Set(value.Elem())
	return r
}

// in is the place of a part in a report, made where it is an item of a list.
func (p *part) in(r *govreport.Report) reflect.Value {
	at := reflect.ValueOf(r).Elem()
	for _, s := range p.steps {
		at = at.Field(s.field)
		if s.item {
			at.Set(reflect.MakeSlice(at.Type(), 1, 1))
			at = at.Index(0)
		}
	}
	return at
}

// own returns the findings in the part, and those about the options. What is blank elsewhere, every rule takes for unknown, so
// that they are about nothing outside it.
func (p *part) own(findings govreport.Findings) govreport.Findings {
	if p.pointer == "" {
		return findings
	}
	return slices.DeleteFunc(findings, func(f govreport.Finding) bool {
		return !under(f.Pointer, p.pointer) && f.Code.Group() != ofOptions
	})
}

// tell reports a finding as a field error.
func (p *part) tell(sl validator.StructLevel, f *govreport.Finding) {
	names, fields := spell(p.typ, strings.TrimPrefix(f.Pointer, p.pointer))
	sl.ReportError(*f, names, fields, string(f.Code), f.Pointer)
}

// tellFaults reports the fields that break a tag of which the findings say nothing. There are none as long as Check and the
// tags agree.
func (p *part) tellFaults(sl validator.StructLevel, faults []fault, findings govreport.Findings) {
	for _, f := range faults {
		if !told(findings, p.pointer+f.pointer) {
			names, fields := spell(p.typ, f.pointer)
			sl.ReportError(f.Value(), names, fields, f.Tag(), f.Param())
		}
	}
}
