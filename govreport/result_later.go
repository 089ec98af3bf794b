package govreport

// This file keeps what a result that was read has of a later version, so that it is written again as it was.

// A laterAnswer is of a rule, or in a way, that this version does not know.
type laterAnswer struct {
	code   Code
	answer string // "" of a rule that was switched off
}

// answersLater reports whether a rule has answered in a way that this version does not know.
func (r *Result) answersLater(code Code) bool {
	for i := range r.later {
		if r.later[i].code == code && r.later[i].answer != "" {
			return true
		}
	}
	return false
}

// eachLater calls a function with the answers that this version does not know, or with the rules that were switched off.
func (r *Result) eachLater(off bool, f func(later *laterAnswer)) {
	for i := range r.later {
		if later := &r.later[i]; off == (later.answer == "") {
			f(later)
		}
	}
}
