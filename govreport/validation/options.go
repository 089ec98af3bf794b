package validation

import (
	"fmt"
	"slices"

	"github.com/zfxxgk/annualreport/govreport"
)

// Options choose what Register lets a validator do. The zero value runs the final check and reports errors. A validator has
// one set of them: who takes in drafts as well as final reports keeps a validator for each, see New.
type Options struct {
	// Draft asks for the check of a draft, which is silent about what is missing. It is the opposite of
	// govreport.Options.Final, because who validates expects what is required to be there.
	Draft bool
	// Only switches off every rule but these: codes ("T3-R") or groups ("T3", "J"), in capitals or not.
	Only []string
	// Skip switches off these rules: codes or groups, in capitals or not.
	Skip []string
	// Fail is the mildest severity that is reported; unless set, Error. What the report explains (审核说明) is settled and not
	// reported. Other warnings can be right too, so that a service which refuses reports for them refuses lawful ones.
	Fail govreport.Severity
	// Edition is that of the parts of reports that stand alone and are in both; unless set, the current one. A report states
	// its own.
	Edition govreport.Edition
	// MostListed is how many findings of one rule and one severity in one place become field errors, see
	// govreport.Options.MostListed. One more counts the others, see govreport.Finding.Unlisted.
	MostListed int
}

// completed returns the options with what was left unset, or says what is wrong with them: a rule whose code is mistyped
// would silently stay off.
func (o Options) completed() (Options, error) {
	if o.Fail == 0 {
		o.Fail = govreport.Error
	}
	if o.Fail > govreport.Advice {
		return o, fmt.Errorf("validation: there is no severity %d", o.Fail)
	}
	if o.Edition == "" {
		o.Edition = govreport.Edition2021
	}
	if govreport.FormOf(o.Edition) == nil {
		return o, fmt.Errorf("validation: there is no edition %q", o.Edition)
	}
	o.Only, o.Skip = slices.Clone(o.Only), slices.Clone(o.Skip)
	check := o.forCheck(nil)
	if err := check.Err(); err != nil {
		return o, fmt.Errorf("validation: %w", err)
	}
	return o, nil
}

// forCheck are the same options for Check, with the report of the year before.
func (o *Options) forCheck(previous *govreport.Report) govreport.Options {
	return govreport.Options{Final: !o.Draft, Only: o.Only, Skip: o.Skip, Previous: previous, MostListed: o.MostListed}
}
