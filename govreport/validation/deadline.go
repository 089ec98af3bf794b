package validation

import (
	"context"

	"github.com/zfxxgk/annualreport/govreport/codes"
)

type deadlineKey struct{}

// WithDeadline returns a context in which reports are to be published by a date that is set locally, as Options.Deadline of
// govreport has it:
//
//	err := v.StructCtx(validation.WithDeadline(ctx, "2024-01-26"), report)
//
// A date that is no day of the calendar is an error of whatever is validated, with the code U1. It is no option, because departments, governments and townships that share a validator have different dates.
func WithDeadline(ctx context.Context, deadline codes.Date) context.Context {
	return context.WithValue(ctx, deadlineKey{}, deadline)
}
