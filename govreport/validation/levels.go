package validation

import (
	"context"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/codes"
)

// Levels are the reports that an aggregated report sums, as govreport.Options has them.
type Levels struct {
	Own         *govreport.Report   // on the organ's own numbers; nil when not known
	Children    []*govreport.Report // of its subordinate organs
	AllChildren bool                // there are no others
}

type levelsKey struct{}

// WithLevels returns a context in which a report is compared with those it sums (汇总):
//
//	err := v.StructCtx(validation.WithLevels(ctx, validation.Levels{Children: towns}), report)
//
// It is no option, because a validator is shared and these reports belong to one.
func WithLevels(ctx context.Context, levels Levels) context.Context {
	return context.WithValue(ctx, levelsKey{}, levels)
}

// compared are the options for Check, with what the context compares with.
func (o *Options) compared(ctx context.Context) govreport.Options {
	check := o.forCheck(previousOf(ctx))
	levels, _ := ctx.Value(levelsKey{}).(Levels)
	check.Own, check.Children, check.AllChildren = levels.Own, levels.Children, levels.AllChildren
	check.Deadline, _ = ctx.Value(deadlineKey{}).(codes.Date)
	return check
}
