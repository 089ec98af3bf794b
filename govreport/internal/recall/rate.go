package recall

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// A Rate counts claims whose wrong cells were to be found, and false alarms.
type Rate struct {
	Claims  int
	Found   int // of them, as a warning or an error
	Advised int // of them, as advice only
	Alarms  int // warnings and errors
	Hints   int // advice where there was no reason for any
}

// Recall is the share of the claims that were found, in percent.
func (r Rate) Recall() float64 { return percent(r.Found, r.Claims) }

// Precision is the share of what was said that is right, in percent.
func (r Rate) Precision() float64 { return percent(r.Found, r.Found+r.Alarms) }

func percent(part, whole int) float64 {
	if whole == 0 {
		return 100
	}
	return 100 * float64(part) / float64(whole)
}

func (r *Rate) addClaim(o *Outcome) {
	r.Claims++
	switch o.Told {
	case Firmly:
		r.Found++
	case AsAdvice:
		r.Advised++
	}
}

func (r *Rate) addAlarm(a *Alarm) {
	if a.Told == Firmly {
		r.Alarms++
	} else {
		r.Hints++
	}
}

// Rate is the rate of all claims.
func (r *Reading) Rate() Rate {
	return *r.by(func(*Outcome) string { return "" }, func(*Alarm) string { return "" })[""]
}

// ByRule has the claims by the rule that should speak, and the alarms by the one that did.
func (r *Reading) ByRule() map[string]*Rate {
	return r.by(func(o *Outcome) string { return string(o.Rule()) }, func(a *Alarm) string { return string(a.Code) })
}

// ByKind has the claims by their labels' kind, and the alarms by that of the label they quote.
func (r *Reading) ByKind() map[string]*Rate {
	return r.by(func(o *Outcome) string { return o.Claim.What }, func(a *Alarm) string { return cmp.Or(a.Label, "no label") })
}

// BySource has both by the list that the text is of.
func (r *Reading) BySource() map[string]*Rate {
	return r.by(func(o *Outcome) string { return o.Text.source }, func(a *Alarm) string { return a.Text.source })
}

func (r *Reading) by(ofClaim func(*Outcome) string, ofAlarm func(*Alarm) string) map[string]*Rate {
	rates := map[string]*Rate{}
	rate := func(key string) *Rate {
		if rates[key] == nil {
			rates[key] = new(Rate)
		}
		return rates[key]
	}
	for i := range r.Claims {
		rate(ofClaim(&r.Claims[i])).addClaim(&r.Claims[i])
	}
	for i := range r.Alarms {
		rate(ofAlarm(&r.Alarms[i])).addAlarm(&r.Alarms[i])
	}
	return rates
}

// RateHead is the line above lines of rates.
const RateHead = "claims found advice  recall  alarms advice precision"

func (r Rate) String() string {
	return fmt.Sprintf("%6d %5d %6d %6.1f%%  %6d %6d %8.1f%%", r.Claims, r.Found, r.Advised, r.Recall(), r.Alarms, r.Hints, r.Precision())
}

// Lines prints rates with their names, N2 before N10.
func Lines(rates map[string]*Rate) string {
	var b strings.Builder
	for _, name := range slices.SortedFunc(maps.Keys(rates), byNumber) {
		fmt.Fprintf(&b, "%v  %s\n", rates[name], name)
	}
	return b.String()
}

// byNumber orders names of the same letters by the number behind them.
func byNumber(a, b string) int {
	letters := func(s string) string { return strings.TrimRight(s, "0123456789") }
	if c := strings.Compare(letters(a), letters(b)); c != 0 {
		return c
	}
	return cmp.Or(cmp.Compare(len(a), len(b)), strings.Compare(a, b))
}
