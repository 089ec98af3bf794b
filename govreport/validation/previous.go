package validation

import (
	"context"

	"github.com/zfxxgk/annualreport/govreport"
)

type previousKey struct{}

// WithPrevious returns a context in which reports are compared with the same organ's report on the year before:
//
//	err := v.StructCtx(validation.WithPrevious(ctx, lastYear), report)
//
// It is no option, because a validator is shared and the year before belongs to one report.
func WithPrevious(ctx context.Context, previous *govreport.Report) context.Context {
	return context.WithValue(ctx, previousKey{}, previous)
}

func previousOf(ctx context.Context) *govreport.Report {
	previous, _ := ctx.Value(previousKey{}).(*govreport.Report)
	return previous
}
