package validation

import (
	"errors"

	"github.com/go-playground/validator/v10"
	"github.com/zfxxgk/annualreport/govreport"
)

// Findings returns the findings in what a validator with Register returned, in report order and as Check would give them,
// those left out that are milder than Options.Fail or explained by the report. The rest is what else is wrong, of the
// caller's own structs for instance: nil when there is nothing. Where several reports were validated at once, their findings
// follow one another; FindingOf tells them apart by the field error's namespace.
func Findings(err error) (findings govreport.Findings, rest error) {
	var all, others validator.ValidationErrors
	if !errors.As(err, &all) {
		return nil, err
	}
	for _, fe := range all {
		if f, ok := FindingOf(fe); ok {
			findings = append(findings, f)
		} else {
			others = append(others, fe)
		}
	}
	if len(others) == 0 {
		return findings, nil
	}
	return findings, others
}

// FindingOf returns the finding that a field error is; ok is false for an error that is none of a report's.
func FindingOf(fe validator.FieldError) (f govreport.Finding, ok bool) {
	f, ok = fe.Value().(govreport.Finding)
	return f, ok
}
