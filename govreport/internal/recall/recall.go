// Package recall measures how well the rules N read prose: of the labelled texts of testdata/claims, how many wrong cells are
// found (recall), and how much that is said is right (precision); whole, hard-wrapped, and with a clause in front of each
// sentence. It knows nothing of how prose is read: it only calls govreport.Check.
//
// What it does not do: judge the tables, or say that a reader is good. The labels are few and most texts were rewritten.
package recall

import (
	"fmt"
	"slices"

	"github.com/zfxxgk/annualreport/govreport"
)

// rules are those that hold prose against tables, or against itself.
var rules = []string{"N", "T3-Z"}

// A Reading is what came of all texts in one layout.
type Reading struct {
	Layout string
	Claims []Outcome
	Alarms []Alarm
}

// An Outcome says whether the wrong cells of a claim were found.
type Outcome struct {
	Text  *Text
	Claim *Claim
	Told  Strength // the weakest of what was said of each wrong value
	Said  []string // of the claim's words, where it was not found
}

// An Alarm is a finding where the tables agree with the labels, or one that the wrong cell is no reason for.
type Alarm struct {
	Text    *Text
	Code    govreport.Code
	Told    Strength
	Quote   string // without spaces, without what was put in front
	Label   string // the kind of claim that is quoted; empty for words without a label
	Message string
}

// Strength is how strongly something was said.
type Strength int

const (
	Nothing Strength = iota
	AsAdvice
	Firmly // as a warning or an error
)

// Whole measures the texts as they are.
func Whole(texts []*Text) *Reading { return read(texts, "whole", wholePages) }

// Wrapped measures the texts with their lines broken at a width, inside words and numbers.
func Wrapped(texts []*Text, width int) *Reading {
	return read(texts, fmt.Sprintf("wrapped at %d", width), func(t *Text) []*page { return t.wrapped(width) })
}

// Introduced measures the texts with a clause in front of one sentence at a time.
func Introduced(texts []*Text, clause string) *Reading {
	return read(texts, "behind "+clause, func(t *Text) []*page { return t.introduced(clause) })
}

// read measures the texts in the layout that pages puts them in. A text may come in several pages, each for some of its claims.
func read(texts []*Text, layout string, pages func(*Text) []*page) *Reading {
	r := &Reading{Layout: layout}
	for _, t := range texts {
		for _, p := range pages(t) {
			r.measure(t, p)
		}
	}
	return r
}

// Missed lists the claims that were not found.
func (r *Reading) Missed() (missed []Outcome) {
	for _, o := range r.Claims {
		if o.Told < Firmly {
			missed = append(missed, o)
		}
	}
	return missed
}

// Lost lists the outcomes of claims that were found in another layout and are not in this one.
func (r *Reading) Lost(than *Reading) (lost []Outcome) {
	for _, o := range r.Claims {
		was := slices.IndexFunc(than.Claims, func(w Outcome) bool { return w.Claim == o.Claim })
		if o.Told < Firmly && than.Claims[was].Told == Firmly {
			lost = append(lost, o)
		}
	}
	return lost
}

// New lists the alarms that are not given in another layout.
func (r *Reading) New(than *Reading) (alarms []Alarm) {
	for _, a := range r.Alarms {
		if !slices.ContainsFunc(than.Alarms, a.isLike) {
			alarms = append(alarms, a)
		}
	}
	return alarms
}

func (a Alarm) isLike(b Alarm) bool {
	return a.Text == b.Text && a.Code == b.Code && a.Told == b.Told && a.Quote == b.Quote
}
