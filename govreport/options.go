package govreport

import (
	"github.com/zfxxgk/annualreport/govreport/codes"
	"github.com/zfxxgk/annualreport/govreport/internal/strictjson"
)

// Options choose what Check does. The zero value checks a draft with every rule.
type Options struct {
	// Final asks for the check before publication: missing members and blank cells are reported. A draft's check is
	// silent about them.
	Final bool
	// Only switches off every rule but these: codes ("T3-R") or groups ("T3", "J"), in capitals or not. A name that no rule has
	// is an error, see Err.
	Only []string
	// Skip switches off these rules: codes or groups, as in Only.
	Skip []string
	// Previous is the same organ's report on the year before, when the caller has it. One of another year is not compared,
	// nor of another organ or scope (rule X3); what differs between the editions is not, where it is of the other one.
	Previous *Report
	// Children are the reports of the subordinate organs that an aggregated report sums (汇总), when the caller has them. The
	// rules G compare the report with their sum, and with Own.
	Children []*Report
	// Own is the organ's report on its own numbers, which an aggregated report adds to those of its Children.
	Own *Report
	// AllChildren says that Children are all there are. The caller answers for it: a sum that differs is then an error.
	AllChildren bool
	// Deadline is the last day of publication where it is set locally, earlier than the law has it (rule D5) or, for townships
	// and subdistricts, at all (D3). Empty for none; what is no day of the calendar is an error, see Err. A day on which reports
	// on another year are due is not compared.
	Deadline codes.Date
	// MostListed is how many findings of one rule and one severity are listed in one place; 0 for the constant of the same name,
	// which says what a place is. A negative number lists all, whatever their number.
	MostListed int
}

// Err says what is wrong with the options: a name in Only or Skip that is no code and no group, a Deadline that is no day. It is
// an *OptionError, or nil where nothing is wrong. Who sets options before there is a report asks here.
//
// Check, which returns no error, says the same in its findings: those of rule U1 are errors, stand first and cannot be switched
// off. So a check that ran no rule, because its code was mistyped, does not look like one that found nothing.
func (o *Options) Err() error {
	if faults := o.faults(catalogue[:]); len(faults) > 0 {
		return &faults[0]
	}
	return nil
}

// An OptionError says that an option asks for what there is not.
type OptionError struct {
	Option string // only, skip or deadline
	Value  string // what it asks for
	Why    Text   // what is wrong with that
}

// Error says the option, what it asks for and what is wrong with that, in English.
func (e *OptionError) Error() string {
	return "govreport: option " + e.Option + ": " + strictjson.Quote(e.Value) + ": " + e.Why.In(En)
}

var (
	noSuchRule = Text{zh: "没有这样的规则代码或组别", key: "option.noSuchRule"}
	noSuchDay  = Text{zh: "不是日历上的一天（写法如 2024-01-26）", key: "option.noSuchDay"}
)

// faults lists what is wrong with the options, given the catalogue.
func (o *Options) faults(rules []*rule) (faults []OptionError) {
	for i := range o.Only {
		if name := o.Only[i]; !isOfRules(rules, name) {
			faults = append(faults, OptionError{"only", name, noSuchRule})
		}
	}
	for i := range o.Skip {
		if name := o.Skip[i]; !isOfRules(rules, name) {
			faults = append(faults, OptionError{"skip", name, noSuchRule})
		}
	}
	if o.Deadline != "" && !o.Deadline.WellFormed() {
		faults = append(faults, OptionError{"deadline", string(o.Deadline), noSuchDay})
	}
	return faults
}

// isOfRules reports whether a name is the code or the group of a rule.
func isOfRules(rules []*rule, name string) bool {
	for _, rule := range rules {
		if rule.code.is(name) {
			return true
		}
	}
	return false
}

// runs reports whether the options leave a rule switched on.
func (o *Options) runs(code Code) bool {
	return (len(o.Only) == 0 || code.in(o.Only)) && !code.in(o.Skip) || code == optionsRule
}

// in reports whether a list of codes and groups names the code.
func (c Code) in(list []string) bool {
	for i := range list {
		if c.is(list[i]) {
			return true
		}
	}
	return false
}

// is reports whether a name is the code or its group, in capitals or not.
func (c Code) is(name string) bool {
	return sameLetters(string(c), name) || sameLetters(c.Group(), name)
}

// sameLetters compares a code with a name, in capitals or not. (strings.EqualFold knows every alphabet.)
func sameLetters(code, name string) bool {
	if len(code) != len(name) {
		return false
	}
	for i := range len(code) {
		a, b := code[i], name[i]
		if isLetter := a|0x20 >= 'a' && a|0x20 <= 'z'; a != b && !(isLetter && a|0x20 == b|0x20) {
			return false
		}
	}
	return true
}
